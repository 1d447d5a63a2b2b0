"""Reads all that a centre keeps of its closed days and months, for its own use, also from beside a running kiosk."""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.counts import DayCounts
from kiosk.store.reading import counts_from, looking_at, read_day


@dataclass(frozen=True, slots=True)
class Kept:
    """All that is kept: months whose days are gone, by name (`2025-09`), then the closed business days, in order.

    The counts of a month stand under its first day.
    """

    months: dict[str, DayCounts]
    days: list[DayCounts]


def read_kept(folder: Path) -> Kept:
    """Return all that is kept but the open day. Raises `Problem(INPUT)` and `Problem(STORAGE)` as `read_counts`."""
    with looking_at(folder) as connection:
        closed = connection.execute("SELECT day FROM day WHERE NOT open ORDER BY day").fetchall()
        days = [read_day(connection, date.fromisoformat(day)) for (day,) in closed]
        return Kept(dict(_months(connection)), days)


def _months(connection: sqlite3.Connection) -> Iterator[tuple[str, DayCounts]]:
    # The ledger of an older version has no such table until the kiosk opens it.
    if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'month_total'").fetchone():
        return
    for (month,) in connection.execute("SELECT DISTINCT month FROM month_total ORDER BY month").fetchall():
        rows = connection.execute("SELECT counted, class, n FROM month_total WHERE month = ?", (month,))
        yield month, counts_from(date.fromisoformat(f"{month}-01"), rows)
