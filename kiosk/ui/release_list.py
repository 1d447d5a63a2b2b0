"""The releases as the visitor's page lists them: newest first, of 13 months, each read when it is looked at."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from kiosk.dates import days_in_words, months_in_words
from kiosk.ports import Outbox, Translate
from kiosk.problems import Problem
from kiosk.releases import Release, is_day_period

_SUFFIX: Final = ".json"
_MONTHS: Final = 13


@dataclass(frozen=True, slots=True)
class Listed:
    """One release of the list: its file, its period and its total."""

    name: str
    first: date
    last: date
    total: int

    def words(self, translate: Translate) -> str:
        """Return its period in words: `22 novembre 2026`, `novembre 2026`."""
        period = self.name.removesuffix(_SUFFIX)
        if is_day_period(period):
            return days_in_words(self.first, self.last, translate)
        # Not its days: a month may begin with the last days of the month before.
        first, last = (date.fromisoformat(f"{month}-01") for month in (period.split("_")[0], period.split("_")[-1]))
        return months_in_words(first, last, translate)


class ReleaseList:
    """What is in the outbox at one moment. A year has hundreds of files: none is read before it is shown."""

    def __init__(self, outbox: Outbox) -> None:
        self._outbox = outbox
        names = sorted(outbox.names(), key=_ends, reverse=True)
        self._unread = [name for name in names if _month_of(name) > _month_of(names[0]) - _MONTHS]
        self._read: list[Listed] = []

    def page(self, number: int, size: int) -> list[Listed]:
        """Return the releases of a page, the first is 0; those that cannot be read are left out."""
        self._read_until((number + 1) * size)
        return self._read[number * size : (number + 1) * size]

    def goes_on(self, number: int, size: int) -> bool:
        """Return whether there is a page after this one."""
        self._read_until((number + 1) * size + 1)
        return len(self._read) > (number + 1) * size

    def _read_until(self, many: int) -> None:
        while self._unread and len(self._read) < many:
            name = self._unread.pop(0)
            try:
                document = self._outbox.read(name)
                document.decode()
                release = Release.parse(document, name)
            except (Problem, UnicodeDecodeError):
                continue
            if release.name == name:
                self._read.append(Listed(name, release.first, release.last, release.total))


def _ends(name: str) -> str:
    """Return the last day of a release by its name; a month ends after each of its days."""
    last = name.removesuffix(_SUFFIX).rpartition("_")[2]
    return last if is_day_period(last) else f"{last}-99"


def _month_of(name: str) -> int:
    """Return the month in which a release ends, counted from the year 0."""
    year, month = _ends(name).split("-")[:2]
    return int(year) * 12 + int(month)
