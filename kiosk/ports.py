"""What the reception needs from the outside world, as Protocols: each has a real twin and a simulated one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

from kiosk.counts import DayCounts, Event, Mode
from kiosk.tickets import Need, Ticket

# translate(context, french) -> the same words in the language it was made for.
Translate = Callable[[str, str], str]


class Clock(Protocol):
    """Time as this machine tells it."""

    def now(self) -> datetime:
        """Return the wall clock as an aware datetime."""
        ...

    def monotonic(self) -> float:
        """Return seconds that only ever grow, for durations."""
        ...


class StateFile(Protocol):
    """A small value that outlives the process, written so that a power cut leaves the old or the new one."""

    def read(self) -> dict[str, object]:
        """Return what was written last; `{}` when there is nothing readable."""
        ...

    def write(self, value: dict[str, object]) -> None:
        """Replace the value durably. Raises `Problem(STORAGE)`."""
        ...


class PinCheck(Protocol):
    """The attendant's PIN. `by_key`: the pad was opened by the physical key, not by a touch; each has its own wait."""

    @property
    def is_set(self) -> bool:
        """Whether there is a PIN; without one the attendant's page stays closed."""
        ...

    def wait_s(self, *, by_key: bool) -> float:
        """Return the seconds until the next check is allowed, 0.0 when it is now."""
        ...

    def check(self, pin: str, *, by_key: bool) -> bool:
        """Return whether it is the PIN. Also False during a wait, without a PIN, and when the try cannot be kept."""
        ...


class Paper(StrEnum):
    """What became of a slip (commands.md); the ledger's spool row holds one of these or a state before."""

    QUEUED = "queued"  # waits for the printer
    SENDING = "sending"  # the first byte may have left
    SENT = "sent"  # every byte was taken; the printer did not say more
    PRINTED = "printed"  # the printer says it is printed
    FAILED = "failed"  # no byte was taken
    INTERRUPTED = "interrupted"  # some bytes were taken
    UNKNOWN = "unknown"  # the program ended in between
    EXPIRED = "expired"  # it waited until its visitor had gone: not printed
    VOID = "void"  # the visitor took the number back
    NONE = "none"  # there is no paper for it


# What `kiosk counts` calls failures.
PAPER_FAILURES = {
    Paper.FAILED: Event.PAPER_FAILED,
    Paper.INTERRUPTED: Event.PAPER_INTERRUPTED,
    Paper.UNKNOWN: Event.PAPER_UNKNOWN,
}


@dataclass(frozen=True, slots=True)
class Slip:
    """What a ticket's paper says, before it is drawn. `when` is None while the time cannot be trusted."""

    shown: str
    need: Need
    theme_label: dict[str, str]
    language: str
    when: datetime | None


class Printer(Protocol):
    """Paper. Called on the "printing" worker, never on the thread of the screens."""

    def prepare(self, slips: Sequence[Slip]) -> None:
        """Draw ahead the slips of which one will probably be printed next."""
        ...

    def print(self, slip: Slip) -> Paper:
        """Print one slip within the printer's deadlines and say what became of it. Never raises `Problem`."""
        ...


class Ledger(Protocol):
    """What lasts on this machine: numbers and counts, in one file with one writer."""

    @property
    def day(self) -> date | None:
        """The business day that is open, None before the first."""
        ...

    @property
    def notices(self) -> frozenset[str]:
        """Words for the attendant: `"disk"` after a restored ledger and while a backup cannot be written."""
        ...

    def open_day(self, day: date) -> None:
        """Close the open business day, if it is another, and open `day`.

        Closing erases the ticket and spool rows of the closed day; its counts stay.
        """
        ...

    def keep_ahead(self) -> None:
        """Renew the number reserve while nobody waits, so that no touch has to. Never raises."""
        ...

    def next_number(self, series: str) -> int:
        """Return the number that the next `give` of this series will take."""
        ...

    def give(
        self,
        *,
        series: str,
        need: Need,
        theme: str,
        hour: int,
        language: str,
        seconds: float | None,
        paper: Paper,
    ) -> int:
        """Take the next number of the open day: number, counts and spool row in one durable transaction.

        Returns the number, 1 to 9999. Raises `Problem(NUMBERS)` after 9999 and `Problem(STORAGE)` when
        nothing could be written; then no number was taken.
        """
        ...

    def void(self, ticket: Ticket) -> None:
        """Take a ticket back: its number is never given again and it leaves the counts. Idempotent."""
        ...

    def set_paper(self, ticket: Ticket, paper: Paper) -> None:
        """Record what became of a ticket's paper; a failure is also counted."""
        ...

    def add(self, event: Event | Mode) -> None:
        """Count one event, or one use of a mode, in the open day."""
        ...

    def counts(self, day: date) -> DayCounts:
        """Return what is kept of a business day; all zero when nothing is."""
        ...
