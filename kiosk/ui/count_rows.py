"""The attendant's figures in rows, as they are drawn: a code or words, the figure, and its share of the largest."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import IntEnum

from kiosk.centre import LANGUAGES, Centre
from kiosk.counts import DayCounts, Event
from kiosk.proofs import Form
from kiosk.tickets import UNDATED, UNKNOWN_THEME, Need


class Span(IntEnum):
    """Which business days are summed; each ends with the open one."""

    DAY = 0
    WEEK = 1  # from Monday
    MONTH = 2


class View(IntEnum):
    """What is looked at."""

    TOTALS = 0
    HOURS = 1
    THEMES = 2  # by need
    OTHERS = 3  # languages and proofs
    SENDING = 4


@dataclass(frozen=True, slots=True)
class Row:
    """`what` is a code that the screens have a word for; else `words`, the centre's own or a name, say it."""

    what: str
    n: int
    words: str = ""
    head: bool = False  # the sum of the rows that follow
    share: float = 0.0  # of the largest row that is no head

    def as_json(self) -> dict[str, object]:
        """Return what the screens see of it."""
        return {"what": self.what, "words": self.words, "n": str(self.n), "head": self.head, "share": self.share}


def first_day(span: Span, day: date) -> date:
    """Return the first business day that is summed with `day`; an undated day is summed with no other."""
    if day == UNDATED:
        return day
    return {
        Span.DAY: day,
        Span.WEEK: day - timedelta(days=day.weekday()),
        Span.MONTH: day.replace(day=1),
    }[span]


def rows_of(view: View, counts: DayCounts, centre: Centre) -> list[Row]:
    """Return the rows of a view; those of one theme, language or proof that nobody chose are left out."""
    if view is View.TOTALS:
        return _totals(counts)
    if view is View.HOURS:
        return _shared(_hours(counts))
    if view is View.THEMES:
        return _shared(_themes(counts, centre))
    if view is View.OTHERS:
        return _shared(_others(counts))
    return []


def _totals(counts: DayCounts) -> list[Row]:
    events = (Event.PAPER_FAILED, Event.PAPER_INTERRUPTED, Event.PAPER_UNKNOWN, Event.VOIDED, Event.HELP)
    needs = _shared([Row(need, sum(counts.need_theme.get(need, {}).values())) for need in Need])
    return [
        Row("tickets", counts.tickets, head=True),
        *needs,
        *(Row(each, counts.events.get(each, 0)) for each in events),
    ]


def _hours(counts: DayCounts) -> list[Row]:
    """Return every hour from the first to the last that has tickets, also those between that have none."""
    busy = [hour for hour, n in counts.hours.items() if n]
    hours = range(min(busy), max(busy) + 1) if busy else range(0)
    return [Row(str(hour), counts.hours.get(hour, 0), f"{hour}:00 \N{EN DASH} {hour + 1}:00") for hour in hours]


def _themes(counts: DayCounts, centre: Centre) -> list[Row]:
    labels = {theme.id: theme.label_in(centre.house, centre.house) for theme in centre.theme}
    rows = []
    for need in Need:
        themes = {theme: n for theme, n in counts.need_theme.get(need, {}).items() if n}
        if not themes:
            continue
        rows.append(Row(need, sum(themes.values()), head=True))
        if set(themes) != {UNKNOWN_THEME} or need is not Need.UNKNOWN:
            ordered = sorted(themes.items(), key=lambda each: (-each[1], each[0]))
            # A theme that the centre has no more keeps its id.
            rows += [
                Row("unknown", n) if theme == UNKNOWN_THEME else Row("theme", n, labels.get(theme, theme))
                for theme, n in ordered
            ]
    return rows


def _others(counts: DayCounts) -> list[Row]:
    languages = sorted(((n, code) for code, n in counts.languages.items() if n), reverse=True)
    proofs = {form: counts.proofs.get(form, 0) for form in Form}
    return [
        Row("languages", sum(n for n, _ in languages), head=True),
        *(Row("language", n, LANGUAGES.get(code, code)) for n, code in languages),
        Row("proofs", sum(proofs.values()), head=True),
        *(Row(f"proof-{form}", n) for form, n in proofs.items()),
    ]


def _shared(rows: Iterable[Row]) -> list[Row]:
    rows = list(rows)
    most = max((row.n for row in rows if not row.head), default=0)
    return [row if row.head or not most else replace(row, share=row.n / most) for row in rows]
