"""A disk that is full or failing costs a number at most, never a wrong one; then the ledger works again."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from ledgers import COUNT_TABLES, DAY, NEXT_DAY, give, rows

from kiosk.problems import Problem, Reason
from kiosk.store.ledger import open_ledger

TICKETS = 6
# Which of the system calls fails: the process makes about 20 syncs and 60 writes.
SYNCS = range(1, 40) if os.environ.get("KIOSK_CAMPAIGN") else (1, 3, 5, 8, 12, 13, 15, 18)
WRITES = range(1, 90) if os.environ.get("KIOSK_CAMPAIGN") else (2, 12, 22, 33, 42, 50, 58)
needs_strace = pytest.mark.skipif(
    shutil.which("strace") is None, reason="needs strace to make system calls fail (apt-get install strace)"
)


def attempt(home: Path, inject: str = "") -> tuple[list[int], int]:
    """Give tickets in a process whose disk fails; return the numbers it said, and how many problems."""
    command = [sys.executable, __file__, str(home)]
    if inject:
        trace = inject.split(":", 1)[0]
        command = [
            "strace",
            "-f",
            "-qq",
            "-o",
            "/dev/null",
            "-e",
            f"trace={trace}",
            "-e",
            f"inject={inject}",
            *command,
        ]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=Path(__file__).parent, timeout=60)
    assert done.returncode == 0, done.stderr
    said = done.stdout.split()
    return [int(word) for word in said if word.isdecimal()], said.count("storage")


def give_some(home: Path) -> None:
    """Say each number, or the problem's reason; go on after a problem."""
    ledger = None
    for _ in range(TICKETS + 1):
        try:
            if ledger is None:
                ledger = open_ledger(home)
            if ledger.day is None:
                ledger.open_day(DAY)
            print(give(ledger).number, flush=True)
        except Problem as problem:
            print(problem.reason, flush=True)
    if ledger:
        ledger.close()


def agrees(home: Path, numbers: list[int]) -> None:
    """Check that exactly these numbers, or some more that nobody saw, were given and counted."""
    assert numbers == sorted(set(numbers))
    with open_ledger(home) as ledger:
        kept = {number for (number,) in rows(home, "SELECT number FROM ticket")}
        assert set(numbers) <= kept
        for table in COUNT_TABLES:
            assert rows(home, f"SELECT sum(n) FROM {table}") == [(len(kept),)]
        assert give(ledger).number > max(numbers)


@needs_strace
@pytest.mark.parametrize("when", SYNCS)
def test_a_sync_that_fails(home: Path, when: int) -> None:
    # strace counts fdatasync and fsync apart: at most one of each fails.
    numbers, problems = attempt(home, f"fdatasync,fsync:error=EIO:when={when}")
    assert problems <= 2
    assert len(numbers) + problems == TICKETS + 1
    agrees(home, numbers)


@needs_strace
@pytest.mark.parametrize("when", WRITES)
def test_a_write_that_finds_the_disk_full(home: Path, when: int) -> None:
    numbers, problems = attempt(home, f"pwrite64:error=ENOSPC:when={when}")
    assert problems <= 1
    assert len(numbers) + problems == TICKETS + 1
    agrees(home, numbers)


@needs_strace
def test_the_failing_calls_are_noticed(home: Path, tmp_path: Path) -> None:
    """The control: most of those failures reach the ledger, and without one there is no problem."""
    numbers, problems = attempt(home)
    assert (numbers, problems) == (list(range(1, TICKETS + 2)), 0)
    agrees(home, numbers)
    _, problems = attempt(tmp_path / "all", "fdatasync:error=EIO:when=1+")
    assert problems == TICKETS + 1


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=600k", "tmpfs", str(disk)]
    if os.geteuid() != 0 or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("needs the right to mount a tmpfs")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def fill(filler: Path) -> None:
    with filler.open("wb", buffering=0) as file:
        while True:
            file.write(bytes(4096))


def test_a_full_disk(small_disk: Path) -> None:
    home = small_disk / "kiosk"
    with open_ledger(home) as ledger:
        ledger.open_day(DAY)
        numbers = [give(ledger).number for _ in range(5)]
        filler = small_disk / "filler"
        with pytest.raises(OSError, match="No space left"):
            fill(filler)
        problem = None
        for _ in range(100):
            try:
                numbers.append(give(ledger).number)
            except Problem as caught:
                problem = caught
        assert problem is not None
        assert problem.reason is Reason.STORAGE
        assert "Free space" in problem.remedy
        ledger.keep_ahead()
        filler.unlink()
        numbers.append(give(ledger).number)
        ledger.keep_ahead()
        assert ledger.notices == frozenset()
        assert numbers == list(range(1, len(numbers) + 1))
    agrees(home, numbers)
    with open_ledger(home) as ledger:
        ledger.open_day(NEXT_DAY)
        assert give(ledger).number == 1


def test_a_folder_that_cannot_be_made_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(Problem) as caught:
        open_ledger(tmp_path / "file" / "kiosk")
    assert caught.value.reason is Reason.STORAGE


if __name__ == "__main__":
    give_some(Path(sys.argv[1]))
