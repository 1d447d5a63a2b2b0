"""What a ticket is: a need, a theme and a number that belongs to one person for one business day."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

# No B/8, I/1, O/0/Q, S/5, Z/2: a letter must not be mistaken for a digit (access.md A28).
LETTERS: Final = "ACDEFGHJKLMNPRTUVWXY"
LAST_NUMBER: Final = 9999
UNKNOWN_THEME: Final = "unknown"
# The business day of which nobody knows the date yet: older than every other, so that any known date follows it.
UNDATED: Final = date.min


def day_name(day: date) -> str:
    """Return a business day as commands write it: `2026-11-24`, or `undated`."""
    return "undated" if day == UNDATED else day.isoformat()


class Need(StrEnum):
    """How soon the visitor needs help; `UNKNOWN` is the side door "I don't know"."""

    URGENT = "urgent"
    MEDIUM = "medium"
    LONG = "long"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Ticket:
    """One number given to one visitor.

    `hour` (0-23, local) and `language` are kept in memory only, while the visitor is there, so that an
    undo takes them out of the counts again. The ledger's row does not hold them.
    """

    day: date
    series: str
    number: int
    need: Need
    theme: str
    hour: int
    language: str

    @property
    def label(self) -> str:
        """The ticket's name in data, `A42`."""
        return f"{self.series}{self.number}"

    @property
    def shown(self) -> str:
        """The ticket's name for the eye, `A 42`, with a no-break space so that no line parts it."""
        return f"{self.series}\N{NO-BREAK SPACE}{self.number}"
