"""Ends business days for good: writes the releases that are due, and forgets the days that are old."""

from calendar import monthrange
from collections.abc import Iterable
from datetime import date
from typing import Final

from kiosk.closing import Issuer, Plan, plan
from kiosk.ports import Archive, Outbox
from kiosk.releases import is_day_period

MONTHS_KEPT: Final = 13


class DayEnd:
    """Tells closed days in releases. Call `run` under trusted time only, with the business day that is open."""

    def __init__(self, archive: Archive, outbox: Outbox, issuer: Issuer) -> None:
        self._archive = archive
        self._outbox = outbox
        self._issuer = issuer

    def run(self, today: date) -> list[str]:
        """Write what is due into the outbox; return the names of the releases written. Raises `Problem(STORAGE)`.

        Power may fail at any point: what was decided is durable before the first file is written, and what has not
        become a file does at the next run.
        """
        days, waiting = self._archive.untold(), self._archive.waiting()
        if days or (waiting.span and waiting.span.last_month < f"{today:%Y-%m}"):
            made = self._archive.periods()
            there = {name.removesuffix(".json") for name in self._outbox.names()}
            # A ledger that had to be replaced by a backup may have forgotten that it told a day: twice would be wrong.
            gone = [day for day in days if not day.late and _covered(day.counts.day, there - made)]
            fresh = [day for day in days if day not in gone]
            planned = plan(fresh, waiting, today, self._issuer, made | there)
            told = (*planned.told, *(day.counts.day for day in gone))
            if planned.releases or told:
                self._archive.tell(Plan(planned.releases, told, planned.waiting), months_before(today, MONTHS_KEPT))
        written = []
        for period, document in self._archive.unwritten():
            self._outbox.keep(f"{period}.json", document)
            written.append(period)
        if written:
            self._archive.written(written)
        return [f"{period}.json" for period in written]


def months_before(day: date, months: int) -> date:
    """Return the same day so many months earlier, or the last of that month."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _covered(day: date, periods: Iterable[str]) -> bool:
    bounds = (period.split("_") for period in periods if is_day_period(period))
    return any(first_last[0] <= day.isoformat() <= first_last[-1] for first_last in bounds)
