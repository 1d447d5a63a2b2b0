"""The program before the desktop's accessibility bus: a ticket and a proof by names and actions alone (A9, A14)."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

CLIENT = Path(__file__).with_name("at_spi_client.py")
SYSTEM_PYTHON = "/usr/bin/python3"
# What people would call for: the kiosk ignores touches that come sooner than half a second after another.
PAUSE_S, PATIENCE_S = "0.7", "12"
HEADING = "Quand avez-vous besoin d’aide\u00a0?"  # is there, and cannot be pressed
HIDDEN = "Affichage"  # only low panels show it
TICKET = [
    "Français",
    f"!{HEADING}",
    f"?{HEADING}",
    f"!{HIDDEN}",
    "Bientôt",
    "Trouver une formation",
    "?Votre numéro est le",
]
PROOF = [
    "Je veux une preuve de présence",
    "Papier sans photo",
    "?Votre preuve de présence",
    "?Prenez votre papier",
    "J’ai fini",
    "?Bienvenue",
]
# The bus first, by asking for its address; then the program; then the visitor. $1 is the home, the rest the visitor's.
SESSION = """
dbus-send --session --dest=org.a11y.Bus --print-reply /org/a11y/bus org.a11y.Bus.GetAddress >/dev/null || exit 3
"$KIOSK_PYTHON" -m kiosk run --windowed --home "$1" >&2 & kiosk=$!
shift
"$@"
code=$?
kill "$kiosk"
wait "$kiosk" || code=4
exit $code
"""


def missing() -> str:
    """What this machine lacks for the test; empty when nothing."""
    for tool in ("Xvfb", "dbus-run-session", "dbus-send"):
        if shutil.which(tool) is None:
            return f"{tool} is not installed: bash system.sh test"
    asked = subprocess.run([SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True)
    return "" if asked.returncode == 0 else "pyatspi is not installed for the system's Python: bash system.sh test"


@contextmanager
def display() -> Iterator[str]:
    """A screen of memory; its name as in DISPLAY."""
    reader, writer = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1200x2000x24", "-nolisten", "tcp"],
        pass_fds=(writer,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    try:
        with os.fdopen(reader) as told:
            number = told.readline().strip()
        assert number, "Xvfb did not start"
        yield f":{number}"
    finally:
        screen.terminate()
        screen.wait()


def visit(home: Path, *names: str, patience: str = PATIENCE_S) -> tuple[dict, str]:
    """What the client told, and what the program said meanwhile."""
    with display() as screen:
        environment = {
            name: value for name, value in os.environ.items() if name not in {"WAYLAND_DISPLAY", "KIOSK_HOME"}
        }
        environment |= {
            "DISPLAY": screen,
            "HOME": str(home),
            "KIOSK_PYTHON": sys.executable,
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        client = [SYSTEM_PYTHON, str(CLIENT), PAUSE_S, patience, *names]
        said = subprocess.run(
            ["dbus-run-session", "--", "sh", "-c", SESSION, "sh", str(home / "kiosk"), *client],
            env=environment,
            capture_output=True,
            text=True,
            timeout=120,
        )
    assert said.returncode == 0, said.stderr
    return json.loads(said.stdout.splitlines()[-1]), said.stderr  # the registry of the bus says who it is


@pytest.mark.skipif(bool(missing()), reason=missing())
class TestAtSpi:
    def test_a_ticket_and_a_proof_by_names_and_actions_of_the_tree_alone(self, tmp_path: Path) -> None:
        told, said = visit(tmp_path, *TICKET, *PROOF)
        wanted = [name.lstrip("?") for name in [*TICKET, *PROOF] if not name.startswith("!")]
        assert told["missing"] is None, said
        assert told["absent"] == [HEADING, HIDDEN]
        assert [met[: len(name)] for name, met in zip(wanted, told["met"], strict=True)] == wanted
        [number] = [met for met in told["met"] if met.startswith("Votre numéro")]
        assert re.fullmatch(r"Votre numéro est le A\s?1\.", number), number
        asked = [sys.executable, "-m", "kiosk", "counts", "--home", str(tmp_path / "kiosk"), "--json"]
        counts = json.loads(subprocess.run(asked, capture_output=True, text=True, check=True).stdout)
        assert (counts["tickets"], counts["proofs"]) == (1, {"paper": 1})
        assert "file://" not in said, "a warning of the screens"

    def test_a_visitor_who_calls_for_what_is_not_there_gets_nowhere(self, tmp_path: Path) -> None:
        told, _ = visit(tmp_path, "Français", "Bien sûr", patience="4")
        assert told == {"met": ["Français"], "absent": [], "missing": "Bien sûr"}
