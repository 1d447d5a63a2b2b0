"""The front door: its version, its help, and what it says to what it does not know."""

import re
import tomllib
from pathlib import Path

import pytest
from running import kiosk

from kiosk import __version__

COMMANDS = (
    "run", "visit", "issue", "check", "close", "counts", "sync", "export", "report", "simulate-network",
    "verify", "pin", "trust", "key", "voice", "words",
)  # fmt: skip
GROUPS = {
    "pin": ["set"], "trust": ["show", "export"], "key": ["prepare", "show", "erase-past"],
    "voice": ["sentences", "say"], "words": ["check"],
}  # fmt: skip
WITHOUT_RESULT = {"run", "export", "report", "simulate-network", "pin set", "trust export"}
WITHOUT_HOME = {"simulate-network"}  # it makes up kiosks in a folder of their own


def test_the_version_is_the_packages() -> None:
    said = kiosk("--version")
    assert (said.returncode, said.stdout) == (0, f"kiosk, version {__version__}\n")
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["dynamic"] == ["version"]
    assert re.fullmatch(r"\d+\.\d+\.\d+", __version__)


def test_the_help_names_every_command() -> None:
    said = kiosk("--help")
    assert said.returncode == 0
    assert set(re.findall(r"^  ([\w-]+) ", said.stdout.partition("Commands:")[2], re.MULTILINE)) == set(COMMANDS)


@pytest.mark.parametrize("command", [f"{name} {word}".strip() for name in COMMANDS for word in GROUPS.get(name, [""])])
def test_each_command_explains_itself_and_takes_a_home(command: str) -> None:
    said = kiosk(*command.split(), "--help")
    assert said.returncode == 0
    assert ("--home" in said.stdout) == (command not in WITHOUT_HOME)
    assert ("--json" in said.stdout) == (command not in WITHOUT_RESULT)


def test_an_unknown_command_is_refused_with_words() -> None:
    said = kiosk("fly")
    assert said.returncode == 2
    assert "fly" in said.stderr
    assert "Traceback" not in said.stderr
