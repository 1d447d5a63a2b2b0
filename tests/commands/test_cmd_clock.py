"""A whole kiosk under a wrong clock: a year ahead and back, no number comes twice and nothing is frozen."""

import shutil
from pathlib import Path

import pytest
from running import kiosk, rows

faketime = pytest.mark.skipif(not shutil.which("faketime"), reason="faketime is not installed: apt install faketime")


def issue(home: Path, at: str) -> list[tuple[str, str]]:
    said = kiosk("issue", "--home", home, "--count", 2, before=("faketime", "-f", f"@{at}"), TZ="Europe/Paris")
    assert said.returncode == 0, said.stderr
    return [(line.split()[1], line.split()[0]) for line in said.stdout.splitlines()]


@faketime
def test_no_number_comes_twice_when_the_clock_runs_a_year_ahead_and_back(home: Path) -> None:
    times = ("2026-11-22 10:00:00", "2026-11-21 10:00:00", "2027-11-22 10:00:00", "2026-11-22 10:05:00")
    told = [issue(home, at) for at in times]
    assert [[label for _, label in numbers] for numbers in told] == [
        ["A1", "A2"],
        ["A3", "A4"],  # a day back: the open day goes on
        ["A1", "A2"],  # a year ahead: another day
        ["A3", "A4"],  # and back: that day goes on
    ]
    every = [number for numbers in told for number in numbers]
    assert len(set(every)) == len(every)
    assert dict(rows(home, "SELECT day, number FROM last_number")) == {"2026-11-22": 4, "2027-11-22": 4}


@faketime
def test_at_four_in_the_morning_the_numbers_begin_again(home: Path) -> None:
    assert issue(home, "2026-11-23 03:59:00") == [("2026-11-22", "A1"), ("2026-11-22", "A2")]
    assert issue(home, "2026-11-23 04:00:00") == [("2026-11-23", "A1"), ("2026-11-23", "A2")]
