"""Kills `kiosk issue` and all it started, at random moments of its whole run, and looks for what went wrong.

`python tests/commands/killing.py 10000` runs it by itself.
"""

import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from running import KIOSK, rows, surroundings

TICKETS = 45  # of a run: giving and printing them takes about half as long as its start-up
LANES = 2  # kiosks at the same time
KILLS_OF_A_HOME = 60  # its numbers must not run out
MEASURE_EVERY = 25
COUNT_TABLES = ("count_hour", "count_need_theme", "count_language")

Number = tuple[str, int]  # business day, number
History = list[list[Number]]  # what each run told


@dataclass(frozen=True, slots=True)
class Kept:
    """What the ledger of a home holds."""

    open_day: str
    tickets: frozenset[Number]
    last: dict[str, int]
    counted: dict[str, dict[str, int]]  # table -> day -> total


@dataclass(slots=True)
class Outcome:
    """What a campaign found: `before`, `amid` and `after` tell how far the runs were when they were killed."""

    kills: int = 0
    told: int = 0
    before: int = 0
    amid: int = 0
    after: int = 0
    faults: list[str] = field(default_factory=list)


def look(home: Path) -> Kept:
    """Read what the ledger holds, once there is a ledger."""
    return Kept(
        open_day=rows(home, "SELECT day FROM day WHERE open")[0][0],
        tickets=frozenset(rows(home, "SELECT day, number FROM ticket")),
        last=dict(rows(home, "SELECT day, number FROM last_number")),
        counted={table: dict(rows(home, f"SELECT day, sum(n) FROM {table} GROUP BY day")) for table in COUNT_TABLES},
    )


def faults(history: History, kept: Kept) -> list[str]:
    """Return every lost number, every number that did not grow, and every count that is not its tickets."""
    told = [number for run in history for number in run]
    found = [f"{after} was told after {before}" for before, after in pairwise(told) if after <= before]
    found += [f"{number} was told twice" for number, times in Counter(told).items() if times > 1]
    for day, number in told:
        kept_today = day != kept.open_day or (day, number) in kept.tickets
        if number > kept.last.get(day, 0) or not kept_today:
            found.append(f"{(day, number)} is lost")
    for day, last in kept.last.items():
        found += [
            f"{table} says {totals.get(day)} of {last} tickets"
            for table, totals in kept.counted.items()
            if totals.get(day) != last
        ]
    if len(kept.tickets) != kept.last[kept.open_day]:
        found.append(f"{len(kept.tickets)} rows for {kept.last[kept.open_day]} numbers")
    return found


def run(home: Path, seconds: float | None) -> tuple[list[Number], bool, float]:
    """Run `kiosk issue`; kill its process group after `seconds`. Return what it told, if it was killed, its length."""
    began = time.monotonic()
    process = subprocess.Popen(
        [*KIOSK, "issue", "--home", str(home), "--count", str(TICKETS), "--theme", "job", "--json"],
        env=surroundings(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
    length = time.monotonic() - began
    said, complaint = process.communicate()
    assert process.returncode in (0, -signal.SIGKILL), complaint.decode()
    whole_lines = said.decode().split("\n")[:-1]
    told = [(line["day"], int(line["label"].removeprefix("A"))) for line in map(json.loads, whole_lines)]
    return told, process.returncode != 0, length


def lane(home: Path, kills: int, seed: int) -> tuple[Outcome, History, Kept]:
    """Kill `kills` runs in one home, at times spread evenly over the length of a whole run."""
    chance, outcome = random.Random(seed), Outcome()
    history: History = [run(home, None)[0]]  # makes the folder; not a run as all others are
    length, runs = 0.0, 0
    while outcome.kills < kills:
        whole = runs % MEASURE_EVERY == 0
        runs += 1
        told, killed, lasted = run(home, None if whole else chance.uniform(0, length))
        history.append(told)
        kept = look(home)
        outcome.faults += [f"after kill {outcome.kills}: {fault}" for fault in faults(history[-2:], kept)]
        if not killed:
            length = lasted
            continue
        outcome.kills += 1
        outcome.told += len(told)
        outcome.before += not told
        outcome.amid += 0 < len(told) < TICKETS
        outcome.after += len(told) == TICKETS
    history.append(run(home, None)[0])
    kept = look(home)
    outcome.faults += faults(history, kept)
    return outcome, history, kept


def campaign(folder: Path, kills: int, seed: int) -> Outcome:
    """Kill in as many homes as it takes, several at the same time."""
    homes = max(LANES, -(-kills // KILLS_OF_A_HOME))
    shares = [kills // homes + (number < kills % homes) for number in range(homes)]
    with ThreadPoolExecutor(LANES) as lanes:
        done = list(lanes.map(lambda home: lane(folder / f"kiosk-{home}", shares[home], seed + home)[0], range(homes)))
    total = Outcome()
    for outcome in done:
        for name in ("kills", "told", "before", "amid", "after", "faults"):
            setattr(total, name, getattr(total, name) + getattr(outcome, name))
    return total


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as place:
        found = campaign(Path(place), int(sys.argv[1]), seed=int(time.time()))
        print(found)
        sys.exit(1 if found.faults else 0)
