"""What the reception needs from the outside world, as Protocols: each has a real twin and a simulated one."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

from kiosk.closing import ClosedDay, Plan, Waiting
from kiosk.counts import DayCounts, Event, Mode
from kiosk.proofs import Form, Picture, Precision, Proof, Quality
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


class TimeEvidence(Protocol):
    """What this machine knows of the time besides its clock. Looking is cheap, but not for every touch."""

    @property
    def boot_id(self) -> str:
        """A name of this start of the machine: another one after each."""
        ...

    def synced_at(self) -> datetime | None:
        """Return when the network last set the clock since the machine started, aware; None when it never did."""
        ...

    def hardware_clock(self, now: datetime) -> bool:
        """Return whether a hardware clock that runs on a battery says `now`, the system's time, too."""
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


class Condition(StrEnum):
    """How the printer says it is: the one word that matters most."""

    READY = "ready"
    NEAR_END = "near-end"  # it prints; the roll ends soon
    PAPER_OUT = "paper-out"
    COVER_OPEN = "cover-open"
    CUTTER = "cutter"  # something holds the cutter
    HEAD = "head"  # the print head is too hot; it recovers by itself
    OFFLINE = "offline"  # it prints nothing, for a cause that it does not name
    ABSENT = "absent"  # nobody answers at its address or device
    UNKNOWN = "unknown"  # it is there and does not say


# A job is not sent while the printer says one of these.
BLOCKING = {
    Condition.PAPER_OUT,
    Condition.COVER_OPEN,
    Condition.CUTTER,
    Condition.HEAD,
    Condition.OFFLINE,
    Condition.ABSENT,
}


@dataclass(frozen=True, slots=True)
class PrinterState:
    """What is known of the printer.

    `can_tell` says whether it answers that a slip is printed: None while nobody knows. `roll_m` is the
    metres of paper left by our own count, None until somebody pressed "new roll".
    """

    condition: Condition = Condition.UNKNOWN
    can_tell: bool | None = None
    roll_m: float | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one slip, and how the printer is after it."""

    paper: Paper
    printer: PrinterState


@dataclass(frozen=True, slots=True)
class Slip:
    """What a ticket's paper says, before it is drawn.

    `when` is None while the time cannot be trusted; `copy` marks the second paper of one number.
    """

    shown: str
    need: Need
    theme_label: dict[str, str]
    language: str
    when: datetime | None
    copy: bool = False


@dataclass(frozen=True, slots=True)
class ProofSlip:
    """What a proof's paper says, before it is drawn. Only ever in memory; `picture` is the photo for the eye."""

    proof: Proof
    picture: Picture | None
    language: str


@dataclass(frozen=True, slots=True)
class PaperRow:
    """What the ledger keeps of one number until its business day closes. It holds no time."""

    series: str
    number: int
    need: Need
    theme: str
    paper: Paper

    @property
    def shown(self) -> str:
        """The number for the eye, `A 42`."""
        return f"{self.series}\N{NO-BREAK SPACE}{self.number}"


class Printer(Protocol):
    """Paper. Called on the "printing" worker, never on the thread of the screens, but for `hurry`."""

    def prepare(self, slips: Sequence[Slip]) -> None:
        """Draw ahead the slips of which one will probably be printed next."""
        ...

    def print(self, slip: Slip) -> Outcome:
        """Print one slip within the printer's deadlines and say what became of it. Never raises `Problem`."""
        ...

    def print_proof(self, slip: ProofSlip) -> Outcome:
        """Print a proof of presence; nothing of it is kept. Never raises `Problem`.

        NONE when its code is too large for this paper: then nothing is printed, and only a screen can show it.
        """
        ...

    def print_letter(self) -> Outcome:
        """Print the letter to bodies that ask for an attestation, in the house's language."""
        ...

    def print_test(self) -> Outcome:
        """Print the test slip: ruler, letters of every language, QR code."""
        ...

    def look(self) -> PrinterState:
        """Ask the printer how it is, and clear away what an interrupted slip left in it. Ends early on `hurry`."""
        ...

    def hurry(self) -> None:
        """Make a `look` that is under way end now: somebody waits for a ticket. From any thread."""
        ...

    def new_roll(self) -> PrinterState:
        """A new roll was put in: count its metres from now."""
        ...


class Signer(Protocol):
    """Who signs proofs of presence, with the key of the month."""

    def make_ready(self, now: datetime) -> None:
        """Load what signing needs; make DEMO keys where there are none at all. On a worker, before it is needed.

        Never raises `Problem`: `sign` will say what stands in the way.
        """
        ...

    def sign(self, form: Form, now: datetime, precision: Precision, quality: Quality, picture: Picture | None) -> Proof:
        """Sign a proof of an aware local time. `picture` is there for `Form.PORTRAIT` only; it is not changed.

        Raises `Problem(KEYS)` when there is no key for this month, or when others can read it.
        """
        ...

    def erase_past(self, now: datetime) -> None:
        """Erase the private keys of months that have ended. Call it under trusted time only. Never raises."""
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

        Closing erases the ticket and spool rows of the closed day; its counts stay. `UNDATED` closes nothing:
        numbers go on in a day without a date; the next `day` becomes its date.
        """
        ...

    def redate(self, day: date) -> None:
        """The open day was `day` in truth: its numbers and counts go on there, behind those that `day` had."""
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

    def papers(self, most: int) -> list[PaperRow]:
        """Return the last numbers of the open day with what became of their paper, newest first."""
        ...

    def settle_paper(self, row: PaperRow, paper: Paper) -> None:
        """Record the outcome of a copy, or VOID: the paper counts no more. A void paper stays void."""
        ...

    def add(self, event: Event | Mode | Form) -> None:
        """Count one event, one use of a mode, or one proof by its form, in the open day."""
        ...

    def counts(self, day: date) -> DayCounts:
        """Return what is kept of a business day; all zero when nothing is."""
        ...

    def days(self, first: date, last: date) -> list[DayCounts]:
        """Return what is kept of each business day from `first` to `last`, in order; the open one too."""
        ...


class Archive(Protocol):
    """What releases have told of the days that are kept, and what waits for one."""

    def untold(self) -> list[ClosedDay]:
        """Return the closed days with what no release has told of them, in order; none while a day has no date."""
        ...

    def waiting(self) -> Waiting:
        """Return what waits for a monthly release."""
        ...

    def periods(self) -> set[str]:
        """Return the periods of all releases ever made."""
        ...

    def tell(self, plan: Plan, before: date) -> None:
        """Do what a plan says, and keep of days before `before` only their months: all of it, or nothing."""
        ...

    def unwritten(self) -> list[tuple[str, bytes]]:
        """Return period and document of the releases that are not in the outbox yet."""
        ...

    def written(self, periods: Iterable[str]) -> None:
        """The documents of these periods stand in the outbox."""
        ...


class Outbox(Protocol):
    """The documents that left or will leave: readable by anyone."""

    def names(self) -> list[str]:
        """Return the names of the releases, `2026-11-22.json`, in the order of their periods."""
        ...

    def read(self, name: str) -> bytes:
        """Return one release as it was written. Raises `Problem(STORAGE)`."""
        ...

    def keep(self, name: str, document: bytes) -> None:
        """Write a release durably, unless it is there: a release never changes. Raises `Problem(STORAGE)`."""
        ...
