"""Measures the end of a business day: from the first statement to the last file on the disk.

`python tests/store/closing_speed.py [DAYS [TICKETS]]` prints the figures.
"""

import json
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).parents[1] / "journeys"))

from ledgers import give
from releasing import CENTRE, day_end_of

from kiosk.store.ledger import SqliteLedger, open_ledger
from kiosk.tickets import Need

START = date(2026, 1, 1)
NEEDS = list(Need)


@contextmanager
def timed(into: list[float]) -> Iterator[None]:
    began = time.perf_counter()
    yield
    into.append(time.perf_counter() - began)


def busy_day(ledger: SqliteLedger, tickets: int) -> None:
    themes = [theme.id for theme in CENTRE.theme]
    for n in range(tickets):
        give(
            ledger, need=NEEDS[n % 4], theme=themes[n % len(themes)], hour=9 + n % 9, language=["fr", "en", "ar"][n % 3]
        )


def measure(folder: Path, days: int = 35, tickets: int = 60) -> dict[str, float]:
    """Close that many days, and the months that end with them; milliseconds."""
    seconds: list[float] = []
    with open_ledger(folder) as ledger:
        end = day_end_of(ledger, folder)
        for n in range(days):
            with timed(seconds):
                ledger.open_day(START + timedelta(n))
                end.run(START + timedelta(n))
            busy_day(ledger, tickets)
    seconds = seconds[1:]  # the first opens a new ledger
    return {"days": len(seconds), "p50_ms": round(median(seconds) * 1e3, 1), "most_ms": round(max(seconds) * 1e3, 1)}


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="kiosk-closing-") as name:
        print(json.dumps(measure(Path(name) / "kiosk", *map(int, sys.argv[1:]))))
