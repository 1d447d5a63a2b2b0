"""A small quarter of visits and what leaves of it, grouped by a reference of the rule that shares no code with it."""

import random
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from kiosk.partition import hour_rows, need_theme_rows
from kiosk.releases import Row

# Three months of two business days: enough for days to join over the end of a month.
DAYS = [date(2026, month, day) for month in (10, 11, 12) for day in (27, 28)]
HOURS = (9, 10, 14)
NEEDS = ("urgent", "medium", "long")
THEMES = ("job", "training", "other")
CELLS = [(day, hour, need, theme) for day in DAYS for hour in HOURS for need in NEEDS for theme in THEMES]
Cell = tuple[date, int, str, str]


@dataclass(frozen=True)
class Told:
    """One release: its business days, its total, and for a month its tables."""

    days: tuple[date, ...]
    total: int
    need_theme: list[Row] | None = None
    hour: list[Row] | None = None


def groups_of(totals: Sequence[int], k: int) -> list[tuple[int, int, int]]:
    """Return first, end (not included) and sum of each group of days; the last days may wait, and are in none."""
    found, first = [], 0
    for end in range(1, len(totals) + 1):
        n = sum(totals[first:end])
        if n == 0 or n >= k:
            found.append((first, end, n))
            first = end
    return found


def releases_of(counts: Counter[Cell], k: int, *, calendar_months: bool = False) -> list[Told]:
    """Return all that leaves of a quarter that is over. `calendar_months` is a fault, for a control."""
    by_day = [sum(counts[cell] for cell in CELLS if cell[0] == day) for day in DAYS]
    told, months = [], {}
    for first, end, n in groups_of(by_day, k):
        days = DAYS[first:end]
        told.append(Told(tuple(days), n))
        months.setdefault(days[-1].month, []).extend(days)
    if calendar_months:
        months = {month: [day for day in DAYS if day.month == month] for month in (10, 11, 12)}
    return told + [month_of(counts, days, k) for days in months.values()]


def month_of(counts: Counter[Cell], days: Iterable[date], k: int) -> Told:
    hours: Counter[int] = Counter()
    table: dict[str, Counter[str]] = {need: Counter() for need in NEEDS}
    days = tuple(days)
    for (day, hour, need, theme), n in counts.items():
        if day in days:
            hours[hour] += n
            table[need][theme] += n
    total = hours.total()
    return Told(days, total, need_theme_rows(table, {}, k), hour_rows(hours, k)) if total >= k else Told(days, total)


def random_quarter(seed: int) -> Counter[Cell]:
    """Return visits of which some days, hours and themes have many and some hardly any."""
    chance = random.Random(seed)
    weights = [[chance.paretovariate(0.8) for _ in each] for each in (HOURS, NEEDS, THEMES)]
    counts: Counter[Cell] = Counter()
    for day in DAYS:
        for _ in range(chance.choice([0, 1, 3, 8, 15, 40, 90])):
            hour, need, theme = (
                chance.choices(names, weight)[0] for names, weight in zip((HOURS, NEEDS, THEMES), weights, strict=True)
            )
            counts[day, hour, need, theme] += 1
    return counts
