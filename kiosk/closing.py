"""Decides what of the closed days may leave, and when: days, then months, each as coarse as counts.md asks."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from kiosk import __version__
from kiosk.counts import DayCounts, Event, sum_of
from kiosk.partition import class_rows, hour_rows, need_theme_rows
from kiosk.releases import Release, Row, day_period, month_period
from kiosk.tickets import UNDATED

_FAILURES = (Event.PAPER_FAILED, Event.PAPER_INTERRUPTED, Event.PAPER_UNKNOWN)


@dataclass(frozen=True, slots=True)
class Issuer:
    """Who writes releases: site and kiosk, its threshold k, the network's word of each theme, and the program."""

    site: str
    kiosk: str
    k: int
    networks: Mapping[str, str]
    software: str = __version__


@dataclass(frozen=True, slots=True)
class ClosedDay:
    """What no release has told yet of a closed business day.

    `late`: a release has told this day before, and it went on after that, because the clock had been wrong.
    """

    counts: DayCounts
    late: bool = False


@dataclass(frozen=True, slots=True)
class Span:
    """Which months and days a monthly release is of: `2026-11`, and the first and the last business day."""

    first_month: str
    last_month: str
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Waiting:
    """What day releases have told and no monthly one has; without a span, only what was too little for the last."""

    counts: DayCounts = field(default_factory=lambda: DayCounts(UNDATED))
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """The releases to write, the days that are told by them, and what waits from now on."""

    releases: tuple[Release, ...]
    told: tuple[date, ...]
    waiting: Waiting


def plan(
    days: Sequence[ClosedDay], waiting: Waiting, today: date, issuer: Issuer, taken: Collection[str] = frozenset()
) -> Plan:
    """Return what may leave now. `days` are in the order of their dates; `today` is the business day that is open.

    A day below k joins the next ones until it is not. A month is made of whole day releases, those that end in it:
    so nothing is left over when days are taken from a month. A month below k joins the next. A release never changes:
    a period that is `taken` joins the next, and so does what comes late.
    """
    releases: list[Release] = []
    told: list[date] = []
    group: list[ClosedDay] = []
    for day in days:
        group.append(day)
        fresh = [one.counts.day for one in group if not one.late]
        total = sum(one.counts.tickets for one in group)
        if not fresh or 0 < total < issuer.k or day_period(fresh[0], fresh[-1]) in taken:
            continue
        waiting = _close_month(waiting, _month(fresh[-1]), issuer, taken, releases)
        period = day_period(fresh[0], fresh[-1])
        releases.append(_release(issuer, period, fresh[0], fresh[-1], total, {}))
        waiting = _add(waiting, [one.counts for one in group], fresh[0], fresh[-1])
        told += [one.counts.day for one in group]
        group = []
    waiting = _close_month(waiting, _month(today), issuer, taken, releases)
    return Plan(tuple(releases), tuple(told), waiting)


def _add(waiting: Waiting, group: Sequence[DayCounts], first: date, last: date) -> Waiting:
    span = waiting.span or Span(_month(last), _month(last), first, last)
    month = _month(last)
    span = Span(min(span.first_month, month), month, min(span.first, first), max(span.last, last))
    return Waiting(sum_of([waiting.counts, *group], UNDATED), span)


def _close_month(
    waiting: Waiting, month: str, issuer: Issuer, taken: Collection[str], releases: list[Release]
) -> Waiting:
    """Release what waits, if it is of months before `month`, and return what waits then."""
    span, counts = waiting.span, waiting.counts
    if span is None or span.last_month >= month:
        return waiting
    # Days that a wrong clock told ahead are later than the month that ends here.
    period = month_period(span.first_month, _month(span.last))
    if 0 < counts.tickets < issuer.k or period in taken:
        return waiting
    tables: dict[str, list[Row]] = {}
    if counts.tickets:
        tables["need_theme"] = need_theme_rows(counts.need_theme, issuer.networks, issuer.k)
        tables["hour"] = hour_rows(counts.hours, issuer.k)
        tables["language"] = class_rows("language", counts.languages, issuer.k)
    rest = DayCounts(UNDATED)
    if 0 < sum(counts.proofs.values()) < issuer.k:
        rest = replace(rest, proofs=counts.proofs)
    elif counts.proofs:
        tables["proofs"] = class_rows("form", counts.proofs, issuer.k)
    voided = counts.events.get(Event.VOIDED, 0)
    if 0 < voided < issuer.k:
        rest.events[Event.VOIDED] = voided
    elif voided:
        tables["voided"] = [{"n": voided}]
    failures = {event.removeprefix("paper_"): counts.events.get(event, 0) for event in _FAILURES}
    if 0 < sum(failures.values()) < issuer.k:
        rest.events.update({event: n for event in _FAILURES if (n := counts.events.get(event, 0))})
    elif any(failures.values()):
        tables["failures"] = class_rows("failure", failures, issuer.k)
    releases.append(_release(issuer, period, span.first, span.last, counts.tickets, tables))
    return Waiting(rest)


def _release(issuer: Issuer, period: str, first: date, last: date, total: int, tables: dict[str, list[Row]]) -> Release:
    return Release(issuer.site, issuer.kiosk, period, first, last, issuer.k, issuer.software, total, tables)


def _month(day: date) -> str:
    return f"{day:%Y-%m}"
