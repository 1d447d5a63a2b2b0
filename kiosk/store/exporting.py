"""Reads all that a centre keeps of its closed days and months, for its own use, also from beside a running kiosk."""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.counts import DayCounts
from kiosk.store.reading import looking_at, read_day


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
    # A ledger that no newer program has opened yet has no such table.
    if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'month_total'").fetchone():
        return
    for (month,) in connection.execute("SELECT DISTINCT month FROM month_total ORDER BY month").fetchall():
        query = "SELECT counted, class, n FROM month_total WHERE month = ? ORDER BY counted, class"
        yield month, _counts_of(month, connection.execute(query, (month,)).fetchall())


def _counts_of(month: str, rows: list[tuple[str, str, int]]) -> DayCounts:
    def table(name: str) -> dict[str, int]:
        return {each: n for counted, each, n in rows if counted == name}

    need_theme: dict[str, dict[str, int]] = {}
    for name, n in table("need_theme").items():
        need, _, theme = name.partition("/")
        need_theme.setdefault(need, {})[theme] = n
    return DayCounts(
        day=date.fromisoformat(f"{month}-01"),
        hours=dict(sorted((int(hour), n) for hour, n in table("hour").items())),
        need_theme=need_theme,
        languages=table("language"),
        proofs=table("proof"),
        events=table("event"),
        modes=table("mode"),
        seconds=table("seconds"),
    )
