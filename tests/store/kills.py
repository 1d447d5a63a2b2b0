"""Kills a process that gives tickets, at random moments, and counts what was lost, doubled or left out.

`python tests/store/kills.py 10000` runs it by itself.
"""

import os
import random
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from ledgers import COUNT_TABLES, DAY, give, rows

from kiosk.ports import Paper
from kiosk.store.ledger import SqliteLedger, open_ledger

# A new business day begins here, so that numbers never run out in a campaign.
FULL_DAY = 5000
Acknowledge = Callable[[str], None]


@dataclass(slots=True)
class Outcome:
    """What a campaign found. All but the first two must be 0."""

    kills: int = 0
    acknowledged: int = 0
    lost: int = 0
    twice: int = 0
    gaps: int = 0
    disagreements: int = 0
    renewed: int = 0

    @property
    def faults(self) -> int:
        return self.lost + self.twice + self.gaps + self.disagreements + self.renewed


def one_ticket(ledger: SqliteLedger, acknowledge: Acknowledge) -> None:
    """Give a ticket, say its number, and sometimes take it back or record its paper."""
    ticket = give(ledger, paper=Paper.SENDING)
    acknowledge(f"{ticket.day} {ticket.number}")
    if ticket.number % 7 == 0:
        ledger.void(ticket)
    ledger.set_paper(ticket, Paper.PRINTED if ticket.number % 5 else Paper.FAILED)


def too_early(ledger: SqliteLedger, acknowledge: Acknowledge) -> None:
    """The control: say the number before it is durable."""
    acknowledge(f"{ledger.day} {ledger.next_number('A')}")
    give(ledger)


def campaign(
    home: Path, kills: int, seed: int, visit: Callable[[SqliteLedger, Acknowledge], None] = one_ticket
) -> Outcome:
    """Kill `kills` processes, 0 to 20 ms after they began to open the ledger or to give tickets."""
    chance, outcome = random.Random(seed), Outcome(kills)
    acknowledged: dict[str, set[int]] = {}
    for _ in range(kills):
        for line in _killed(home, chance.random() * 0.02, chance.random() < 0.2, visit):
            day, _, number = line.partition(" ")
            if day == "renewed":
                outcome.renewed += 1
                continue
            outcome.twice += int(number) in acknowledged.setdefault(day, set())
            acknowledged[day].add(int(number))
    open_ledger(home).close()
    last = dict(rows(home, "SELECT day, number FROM last_number"))
    voided = dict(rows(home, "SELECT day, n FROM count_event WHERE event = 'voided'"))
    kept = {(day, number) for day, number in rows(home, "SELECT day, number FROM ticket")}
    (open_day,) = rows(home, "SELECT day FROM day WHERE open")[0]
    for day, numbers in acknowledged.items():
        outcome.acknowledged += len(numbers)
        outcome.lost += sum(
            number > last.get(day, 0) or (day == open_day and (day, number) not in kept) for number in numbers
        )
    outcome.gaps += sum((open_day, number) not in kept for number in range(1, last.get(open_day, 0) + 1))
    for day, number in last.items():
        for table in COUNT_TABLES:
            counted = rows(home, f"SELECT coalesce(sum(n), 0) FROM {table} WHERE day = '{day}'")[0][0]
            outcome.disagreements += counted + voided.get(day, 0) != number
    return outcome


def _killed(
    home: Path, delay: float, while_opening: bool, visit: Callable[[SqliteLedger, Acknowledge], None]
) -> list[str]:
    heard, said = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            _give_until_killed(home, said, visit)
        finally:
            os._exit(1)
    os.close(said)
    with os.fdopen(heard, "rb") as pipe:
        if not while_opening:
            assert pipe.read(6) == b"ready\n"
        time.sleep(delay)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        lines = pipe.read().decode().split("\n")
    return [line for line in lines[:-1] if line != "ready"]


def _give_until_killed(home: Path, said: int, visit: Callable[[SqliteLedger, Acknowledge], None]) -> None:
    def acknowledge(line: str) -> None:
        os.write(said, f"{line}\n".encode())

    ledger = open_ledger(home)
    if ledger.day is None:
        ledger.open_day(DAY)
    acknowledge("ready")
    if ledger.notices:
        acknowledge("renewed")
    while True:
        assert ledger.day is not None
        if ledger.next_number("A") > FULL_DAY:
            ledger.open_day(ledger.day + timedelta(days=1))
        visit(ledger, acknowledge)
        ledger.keep_ahead()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        found = campaign(Path(folder), int(sys.argv[1]), seed=int(time.time()))
        print(found)
        sys.exit(1 if found.faults else 0)
