"""What the tests of `verify`, `trust` and `key` have in common: the program in this process, and somebody's files."""

import sys
from pathlib import Path

from click.testing import CliRunner, Result

from kiosk.__main__ import main

sys.path.insert(0, str(Path(__file__).parents[1] / "presence"))

AT = ("--at", "2026-11-25T12:00+00:00")


def kiosk(*words: object, given: bytes | str = b"") -> Result:
    """Run one command to its end."""
    done = CliRunner().invoke(main, list(map(str, words)), input=given)
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return done


def done(*words: object) -> str:
    """Run one command that must succeed; return what it said."""
    ran = kiosk(*words)
    assert ran.exit_code == 0, ran.output
    return ran.stdout


def with_site(home: Path, site: str = "FR75") -> Path:
    """Make a kiosk that knows its site."""
    home.mkdir(exist_ok=True)
    (home / "kiosk.toml").write_text(f'[kiosk]\nsite = "{site}"\n', "utf-8")
    return home
