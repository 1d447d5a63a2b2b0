"""`kiosk sync` as a user starts it."""

import os
import subprocess
import sys
from pathlib import Path

CHILD = Path(__file__).with_name("sync_child.py")
LONGEST_S = 60


def surroundings(**more: str) -> dict[str, str]:
    unwanted = ("KIOSK_HOME", "CREDENTIALS_DIRECTORY")
    return {name: value for name, value in os.environ.items() if name not in unwanted} | more


def sync(home: Path, *words: str, before: tuple[str, ...] = (), **environment: str) -> subprocess.CompletedProcess[str]:
    """Run one `kiosk sync` to its end; `before` goes in front of it, such as strace."""
    command = [*before, sys.executable, "-m", "kiosk", "sync", "--home", str(home), *words]
    return subprocess.run(command, env=surroundings(**environment), capture_output=True, text=True, timeout=LONGEST_S)


def started(home: Path, *words: str) -> subprocess.Popen[str]:
    """Start a `kiosk sync` that goes on; whoever starts it ends it."""
    command = [sys.executable, "-m", "kiosk", "sync", "--home", str(home), *words]
    return subprocess.Popen(command, env=surroundings(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def measured(home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run it in `sync_child.py`; the last line of standard error is what that tells."""
    command = [sys.executable, str(CHILD), "--home", str(home), *words]
    environment = surroundings(PYTHONPATH=str(Path(__file__).parents[2]))
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=LONGEST_S)
