"""What the tests of the commands have in common: the program as a user starts it, and the ledger seen from beside."""

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import IO, Any

KIOSK = [sys.executable, "-m", "kiosk"]
DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "QT_QUICK_BACKEND", "KIOSK_HOME")
LONGEST_S = 60


def surroundings(**more: str) -> dict[str, str]:
    """Return an environment without a display and without the kiosk of whoever runs the tests."""
    return {name: value for name, value in os.environ.items() if name not in DISPLAYS} | more


def kiosk(*words: object, before: tuple[str, ...] = (), **environment: str) -> subprocess.CompletedProcess[str]:
    """Run one command to its end; `before` goes in front of it, such as faketime."""
    return subprocess.run(
        [*before, *KIOSK, *map(str, words)],
        env=surroundings(**environment),
        capture_output=True,
        text=True,
        timeout=LONGEST_S,
    )


@contextmanager
def giving(home: Path) -> Iterator[IO[bytes]]:
    """A process that holds the ledger of `home` and gives tickets; its output, of which one line was read."""
    process = subprocess.Popen(
        [*KIOSK, "issue", "--home", str(home), "--count", "9999", "--json"],
        env=surroundings(),
        stdout=subprocess.PIPE,
        start_new_session=True,
    )
    assert process.stdout is not None
    try:
        assert process.stdout.readline().startswith(b'{"label": "A')
        # Stopped, it holds the ledger and takes no processor.
        os.killpg(process.pid, signal.SIGSTOP)
        yield process.stdout
        assert process.poll() is None, "the holder did not live until the end of the test"
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        process.stdout.close()


def rows(home: Path, query: str) -> list[tuple[Any, ...]]:
    """Ask the file of the ledger without changing anything beside it."""
    mode = "ro" if (home / "kiosk.db-wal").exists() else "ro&immutable=1"
    with closing(sqlite3.connect(f"file:{home}/kiosk.db?mode={mode}", uri=True)) as connection:
        return connection.execute(query).fetchall()
