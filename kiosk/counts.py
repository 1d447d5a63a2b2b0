"""What is kept of a business day: totals in tables that are never crossed with one another (counts.md)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any, Final, TypeVar

from kiosk.tickets import day_name

_Class = TypeVar("_Class", str, int)


class Event(StrEnum):
    """Something that is only counted, per business day, with no link to any ticket."""

    VOIDED = "voided"
    HELP = "help"
    PAPER_FAILED = "paper_failed"
    PAPER_INTERRUPTED = "paper_interrupted"
    PAPER_UNKNOWN = "paper_unknown"


class Mode(StrEnum):
    """A way of showing or telling the screens that a visitor switched on."""

    BIGGER = "bigger"
    CONTRAST = "contrast"
    LOWER = "lower"
    CALM = "calm"
    TIME = "time"
    EASY = "easy"
    VOICE = "voice"


# Upper bounds, in seconds, of the histogram "first touch to number"; the last class is open.
SECONDS_CLASSES: Final = (10, 20, 30, 60, 120)


def seconds_class(seconds: float) -> str:
    """Return the histogram class of a duration in seconds: `"0-10"`, `"10-20"` ... `"120-"`."""
    lower = 0
    for upper in SECONDS_CLASSES:
        if seconds < upper:
            return f"{lower}-{upper}"
        lower = upper
    return f"{lower}-"


@dataclass(frozen=True, slots=True)
class DayCounts:
    """The totals of one business day. Each mapping is a table of its own."""

    day: date
    hours: dict[int, int] = field(default_factory=dict)
    need_theme: dict[str, dict[str, int]] = field(default_factory=dict)
    languages: dict[str, int] = field(default_factory=dict)
    proofs: dict[str, int] = field(default_factory=dict)
    events: dict[str, int] = field(default_factory=dict)
    modes: dict[str, int] = field(default_factory=dict)
    seconds: dict[str, int] = field(default_factory=dict)

    @property
    def tickets(self) -> int:
        """Tickets given and not voided."""
        return sum(n for themes in self.need_theme.values() for n in themes.values())

    def as_json(self) -> dict[str, Any]:
        """Return the object that `kiosk counts --json` prints (commands.md)."""
        failures = {
            event.value.removeprefix("paper_"): self.events.get(event, 0)
            for event in (Event.PAPER_FAILED, Event.PAPER_INTERRUPTED, Event.PAPER_UNKNOWN)
        }
        return {
            "day": day_name(self.day),
            "tickets": self.tickets,
            "hours": {str(hour): n for hour, n in self.hours.items()},
            "need_theme": self.need_theme,
            "languages": self.languages,
            "proofs": self.proofs,
            "voided": self.events.get(Event.VOIDED, 0),
            "failures": failures,
            "help": self.events.get(Event.HELP, 0),
            "modes": self.modes,
            "seconds": self.seconds,
        }


def sum_of(days: Iterable[DayCounts], day: date) -> DayCounts:
    """Return the sum of several days, table by table, under the name of one of them."""
    total = DayCounts(day)
    for each in days:
        _add(total.hours, each.hours)
        for need, themes in each.need_theme.items():
            _add(total.need_theme.setdefault(need, {}), themes)
        _add(total.languages, each.languages)
        _add(total.proofs, each.proofs)
        _add(total.events, each.events)
        _add(total.modes, each.modes)
        _add(total.seconds, each.seconds)
    return total


def _add(table: dict[_Class, int], more: Mapping[_Class, int]) -> None:
    for name, n in more.items():
        table[name] = table.get(name, 0) + n
