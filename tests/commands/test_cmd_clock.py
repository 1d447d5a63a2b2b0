"""A whole kiosk under a wrong clock: a year ahead and back, no number comes twice and nothing is frozen."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from running import kiosk, rows, surroundings

MODES = ["system", "auto"]
# What stands before `kiosk` here: its clock is the one of a machine in a folder of its own. Only its files differ.
LAUNCH = """
import sys
from functools import partial
from pathlib import Path
from kiosk import app
from kiosk.time_sources import MachineTime
app.MachineTime = partial(MachineTime, Path(sys.argv.pop(1)))
if sys.argv[1] == "confirm":
    house = app.House.open(Path(sys.argv[2]))
    moment = house.reception.confirm_time()
    print(house.ledger.day, moment.quality)
    house.close()
else:
    from kiosk.__main__ import main
    main()
"""


class Machine:
    """A machine that is started again and again, each time with another idea of the time."""

    def __init__(self, home: Path, mode: str = "auto") -> None:
        self.home, self.root, self.starts = home, home.parent / "root", 0
        home.mkdir()
        (home / "kiosk.toml").write_text(f'[clock]\ntrust = "{mode}"\n', "utf-8")
        self.boot("2026-11-22 10:00:00")

    def boot(self, at: str, *, rtc: str = "") -> None:
        """Start it at a local time, with what its hardware clock says in seconds since 1970 if it has one."""
        self.at, self.starts = at, self.starts + 1
        boot, clock = self.root / "proc/sys/kernel/random", self.root / "sys/class/rtc/rtc0"
        for folder in (boot, clock):
            folder.mkdir(parents=True, exist_ok=True)
        (boot / "boot_id").write_text(f"boot-{self.starts}\n")
        (clock / "hctosys").write_text("1\n" if rtc else "0\n")
        (clock / "since_epoch").write_text(f"{rtc}\n")

    def run(self, *words: object) -> str:
        said = subprocess.run(
            ["faketime", "-f", f"@{self.at}", sys.executable, "-c", LAUNCH, self.root, *map(str, words)],
            env=surroundings(TZ="Europe/Paris", FAKETIME_DONT_FAKE_MONOTONIC="1", NO_FAKE_STAT="1"),
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert said.returncode == 0, said.stderr
        return said.stdout

    def issue(self) -> list[tuple[str, str]]:
        lines = self.run("issue", "--home", self.home, "--count", 2, "--json").splitlines()
        return [(told["day"], told["label"]) for told in map(json.loads, lines)]

    def confirm(self) -> str:
        return self.run("confirm", self.home).strip()

    def counts(self) -> tuple[str, int]:
        told = json.loads(self.run("counts", "--home", self.home, "--json"))
        return told["day"], told["tickets"]


@pytest.fixture
def machine(home: Path) -> Machine:
    return Machine(home)


def test_at_four_in_the_morning_the_numbers_begin_again(home: Path) -> None:
    machine = Machine(home, "system")
    machine.at = "2026-11-23 03:59:00"
    assert machine.issue() == [("2026-11-22", "A1"), ("2026-11-22", "A2")]
    machine.at = "2026-11-23 04:00:00"
    assert machine.issue() == [("2026-11-23", "A1"), ("2026-11-23", "A2")]


def test_no_number_comes_twice_when_the_clock_that_is_believed_runs_a_year_ahead_and_back(home: Path) -> None:
    machine, told = Machine(home, "system"), []
    for at in ("2026-11-22 10:00:00", "2026-11-21 10:00:00", "2027-11-22 10:00:00", "2026-11-22 10:05:00"):
        machine.boot(at)
        told.append(machine.issue())
    assert [[label for _, label in numbers] for numbers in told] == [
        ["A1", "A2"],
        ["A3", "A4"],  # a day back: the open day goes on
        ["A1", "A2"],  # a year ahead: another day
        ["A3", "A4"],  # and back: that day goes on
    ]
    every = [number for numbers in told for number in numbers]
    assert len(set(every)) == len(every)
    assert dict(rows(home, "SELECT day, number FROM last_number")) == {"2026-11-22": 4, "2027-11-22": 4}
    assert machine.confirm() == "2026-11-22 1"
    assert machine.issue() == [("2026-11-22", "A5"), ("2026-11-22", "A6")]
    assert machine.counts() == ("2026-11-22", 10)
    machine.boot("2026-11-23 10:00:00")
    assert machine.issue() == [("2026-11-23", "A1"), ("2026-11-23", "A2")]


@pytest.mark.parametrize("at", ["2026-11-21 10:00:00", "1970-01-02 00:00:00", "2027-11-22 10:00:00"])
def test_an_installed_kiosk_gives_numbers_under_any_clock_and_their_date_later(machine: Machine, at: str) -> None:
    assert machine.confirm() == "2026-11-22 1"
    assert machine.issue() == [("2026-11-22", "A1"), ("2026-11-22", "A2")]
    machine.boot(at)
    assert machine.issue() == [("undated", "A3"), ("undated", "A4")]
    assert machine.counts() == ("undated", 2)
    machine.boot("2026-11-22 11:00:00")
    assert machine.issue() == [("undated", "A5"), ("undated", "A6")], "right again, and nobody knows it"
    assert machine.confirm() == "2026-11-22 1"
    assert machine.issue() == [("2026-11-22", "A7"), ("2026-11-22", "A8")]
    assert machine.counts() == ("2026-11-22", 8)


def test_a_dead_battery(machine: Machine) -> None:
    """The hardware clock began again in 2000, and something of the system made it later."""
    assert machine.issue() == [("undated", "A1"), ("undated", "A2")]
    machine.boot("2026-11-22 10:30:00", rtc="946684800")
    assert machine.issue() == [("undated", "A3"), ("undated", "A4")]
    assert machine.confirm() == "2026-11-22 1"
    # Where the battery lives, the confirmation outlives the power cut.
    machine.boot("2026-11-22 11:00:00", rtc="1795341601")
    assert machine.issue() == [("2026-11-22", "A5"), ("2026-11-22", "A6")]
    machine.boot("2026-11-22 11:30:00", rtc="946684860")
    assert machine.issue() == [("undated", "A7"), ("undated", "A8")]


def test_counts_of_a_day_without_a_date_can_be_asked_for(machine: Machine) -> None:
    machine.issue()
    said = kiosk("counts", "--home", machine.home, "--day", "undated")
    assert said.stdout.startswith("undated: 2 tickets"), said.stderr
    assert "the business day is undated" in kiosk("check", "--home", machine.home).stdout
