"""Compares the ledger's tickets per second with those of plain sqlite3 running the very same statements.

`python tests/store/speed.py` prints the figures.
"""

import sqlite3
import sys
import tempfile
import time
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles

from ledgers import DAY, give

from kiosk.ports import Paper
from kiosk.store import statements
from kiosk.store.ledger import open_ledger


@dataclass(frozen=True, slots=True)
class Speed:
    """Tickets per second, and the slowest ticket but one in a hundred, in milliseconds."""

    ledger: float
    plain: float
    p99_ms: float

    @property
    def ratio(self) -> float:
        return self.ledger / self.plain


def measure(folder: Path, tickets: int, rounds: int) -> Speed:
    """Run both in turn, `rounds` times `tickets`, on the same disk; compare the median times of a ticket.

    At most 9,999 tickets in all.
    """
    ours: list[float] = []
    plain: list[float] = []
    with open_ledger(folder / "plain") as ledger:
        ledger.open_day(DAY)
    connection = sqlite3.connect(folder / "plain" / "kiosk.db", isolation_level=None)
    with open_ledger(folder / "ours") as ledger, closing(connection):
        ledger.open_day(DAY)
        for pragma in ("journal_mode = WAL", "synchronous = FULL", "secure_delete = ON", "foreign_keys = ON"):
            connection.execute(f"PRAGMA {pragma}")
        for _ in range(rounds):
            for _ in range(tickets):
                start = time.perf_counter()
                give(ledger, paper=Paper.SENDING)
                ours.append(time.perf_counter() - start)
            for _ in range(tickets):
                start = time.perf_counter()
                give_plain(connection)
                plain.append(time.perf_counter() - start)
    return Speed(1 / median(ours), 1 / median(plain), quantiles(ours, n=100)[98] * 1000)


def give_plain(connection: sqlite3.Connection) -> None:
    """Give one ticket without the ledger."""
    values: dict[str, object] = {
        "day": "2026-11-22",
        "series": "A",
        "need": "long",
        "theme": "job",
        "hour": 10,
        "language": "fr",
        "seconds": "10-20",
        "paper": "sending",
    }
    connection.execute("BEGIN IMMEDIATE")
    values["number"] = connection.execute(statements.GIVE[0], values).fetchall()[0][0]
    for statement in statements.GIVE[1:]:
        connection.execute(statement, values)
    connection.execute("COMMIT")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(dir=sys.argv[1] if len(sys.argv) > 1 else None) as home:
        speed = measure(Path(home), 500, 16)
        print(f"{speed} ratio {speed.ratio:.2f}")
