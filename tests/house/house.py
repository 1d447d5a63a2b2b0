"""What the tests of the house's rules have in common: where the product stands, and which files it is made of."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BIN = Path(sys.executable).parent
BUILD = ROOT / "build"


def run(*words: object, cwd: Path = ROOT, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a tool to its end; `environment` is all it sees besides PATH."""
    env = {"PATH": f"{BIN}:{os.environ['PATH']}", "HOME": str(BUILD), **environment}
    return subprocess.run(list(map(str, words)), cwd=cwd, env=env, capture_output=True, text=True, timeout=120)


def product(*suffixes: str) -> list[Path]:
    """Return the files of the program itself."""
    return sorted(file for suffix in suffixes for file in (ROOT / "kiosk").rglob(f"*{suffix}"))


def in_git() -> list[Path]:
    """Return every file that git holds, or would hold after `git add`."""
    listed = run("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
    assert listed.returncode == 0, listed.stderr
    return [ROOT / name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file()]
