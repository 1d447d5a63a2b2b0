"""Closes simulated days by the rule of partition.py, so that a simulated network writes what real kiosks write."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from kiosk.counts import DayCounts, Event, sum_of
from kiosk.partition import class_rows, hour_rows, need_theme_rows
from kiosk.releases import Release, Row, day_period, month_period

_FAILURES = {
    "failed": Event.PAPER_FAILED,
    "interrupted": Event.PAPER_INTERRUPTED,
    "unknown": Event.PAPER_UNKNOWN,
}


@dataclass(frozen=True, slots=True)
class Closer:
    """Whose days are closed: the site, the name of the kiosk, its program, and the network's word of each theme."""

    site: str
    kiosk: str
    software: str
    networks: Mapping[str, str]


@dataclass(slots=True)
class _Month:
    """Whole groups of days that end in one month, or in months that were joined."""

    first: date
    last: date
    begun: str
    groups: list[DayCounts] = field(default_factory=list)


@dataclass(slots=True)
class _Waiting:
    """What was too little to leave with its month: each waits until it is k."""

    proofs: dict[str, int] = field(default_factory=dict)
    voided: int = 0
    failures: dict[str, int] = field(default_factory=dict)


def releases_of(days: Iterable[DayCounts], k: int, closer: Closer) -> Iterator[Release]:
    """Return all releases of closed days, which come in the order of their dates.

    Days below k at the end, and a month below k at the end, are not released: nothing is there yet to join them.
    """
    month: _Month | None = None
    waiting = _Waiting()
    newest: date | None = None
    unreleased = ""  # the month after the last that was released
    for group in _groups(days, k):
        first, last, newest = group[0].day, group[-1].day, group[-1].day
        total = sum_of(group, last)
        yield _release(closer, k, day_period(first, last), (first, last), total.tickets, {})
        if month and _month_of(last) != _month_of(month.last) and not _is_few(month, k):
            yield _month_release(closer, k, month, waiting)
            unreleased = _month_of(month.last.replace(day=28) + timedelta(days=4))
            month = None
        # A month in which no group ends is joined to the one in which its group does.
        month = month or _Month(first, last, max(_month_of(first), unreleased))
        month.last = last
        month.groups.append(total)
    if month and newest and _month_of(newest + timedelta(days=1)) != _month_of(newest) and not _is_few(month, k):
        yield _month_release(closer, k, month, waiting)


def _groups(days: Iterable[DayCounts], k: int) -> Iterator[list[DayCounts]]:
    group: list[DayCounts] = []
    tickets = 0
    for day in days:
        group.append(day)
        tickets += day.tickets
        if tickets == 0 or tickets >= k:
            yield group
            group, tickets = [], 0


def _month_of(day: date) -> str:
    return day.isoformat()[:7]


def _is_few(month: _Month, k: int) -> bool:
    return 0 < sum(group.tickets for group in month.groups) < k


def _month_release(closer: Closer, k: int, month: _Month, waiting: _Waiting) -> Release:
    total = sum_of(month.groups, month.last)
    tables: dict[str, list[Row]] = {
        "need_theme": need_theme_rows(total.need_theme, closer.networks, k),
        "hour": hour_rows(total.hours, k),
        "language": class_rows("language", total.languages, k),
    }
    for form, n in total.proofs.items():
        waiting.proofs[form] = waiting.proofs.get(form, 0) + n
    for failure, event in _FAILURES.items():
        waiting.failures[failure] = waiting.failures.get(failure, 0) + total.events.get(event, 0)
    waiting.voided += total.events.get(Event.VOIDED, 0)
    if sum(waiting.proofs.values()) >= k:
        tables["proofs"] = class_rows("form", _take(waiting.proofs), k)
    if sum(waiting.failures.values()) >= k:
        tables["failures"] = class_rows("failure", _take(waiting.failures), k)
    if waiting.voided >= k:
        tables["voided"] = [{"n": waiting.voided}]
        waiting.voided = 0
    period = month_period(month.begun, _month_of(month.last))
    return _release(closer, k, period, (month.first, month.last), total.tickets, tables)


def _take(classes: dict[str, int]) -> dict[str, int]:
    taken = dict(classes)
    classes.clear()
    return taken


def _release(
    closer: Closer, k: int, period: str, span: tuple[date, date], total: int, tables: dict[str, list[Row]]
) -> Release:
    return Release(closer.site, closer.kiosk, period, *span, k, closer.software, total, tables)
