"""The paper of the visit in front of the screen: one slip at a time, and no late ticket for a visitor who left."""

import random
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import Property, QObject, QTimer, Signal
from PySide6.QtQml import QmlElement

from kiosk.ports import BLOCKING, PAPER_FAILURES, Clock, Condition, Outcome, Paper, Printer, PrinterState, Slip
from kiosk.reception import Reception
from kiosk.tickets import Need, Ticket
from kiosk.ui.worker import Worker, raise_again

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1

HERE_S: Final = 60.0  # so long a visitor whose ticket did not come out is taken to be still there
LOW_ROLL_M: Final = 3.0  # of the roll, by our own count: about 20 tickets
_ENOUGH_FAILURES: Final = 3  # in a row: then numbers are shown on the screen only
_LATE_S: Final = 4.0
# How often the printer is asked, in seconds: while nobody is there, during a visit, and while it is in trouble.
_CALM_S: Final = 15.0
_VISIT_S: Final = 4.0
_TROUBLE_S: Final = (2.0, 3.0, 4.5)  # and so on with the last; with jitter it stays under 5 s
_JITTER: Final = 0.1
_WITHOUT_A_WORD_S: Final = 60.0  # a printer that says nothing is tried again after so long
_SAYS_READY: Final = {Condition.READY, Condition.NEAR_END}


@QmlElement
class TicketPaper(QObject):
    """Hands slips to the "printing" worker and writes what became of them, on the thread of the screens.

    `pace` scales the times between two questions, as the settings scale all of the printer's times.
    """

    changed = Signal()

    def __init__(self, reception: Reception, printer: Printer, worker: Worker, clock: Clock, pace: float = 1.0) -> None:
        super().__init__()
        self._reception = reception
        self._printer = printer
        self._worker = worker
        self._clock = clock
        self._pace = pace
        self.printer = PrinterState()
        self.state = Paper.NONE  # of the slip of the visitor at the screen
        self._here: Ticket | None = None  # whose visitor stands at the screen
        self._given_at = 0.0
        self._again = False  # the slip of this visitor was printed a second time already
        self._late = False
        self._busy = False
        self._waiting: tuple[Ticket, Slip] | None = None
        self._failures = 0
        self._suspended_at: float | None = None
        self._visited = False
        self._looking = False
        self._troubles = 0
        self._looker = self._timer(self.look)
        self._lateness = self._timer(self._note_late)

    # What the screens show -------------------------------------------------------------------------------

    @property
    def offered(self) -> bool:
        """Whether tickets are printed at all: not when the attendant said no, nor after three failures until cured."""
        return self._suspended_at is None and not self._reception.desk.screen_only

    @property
    def first_state(self) -> Paper:
        """What the ledger writes with the number: `sending` when the printer is free, else `queued`."""
        if not self.offered:
            return Paper.NONE
        return Paper.QUEUED if self._busy else Paper.SENDING

    @property
    def suspended(self) -> bool:
        """Whether three slips in a row failed, and nothing has said yet that the printer is cured."""
        return self._suspended_at is not None

    @Property(bool, notify=changed)
    def missing(self) -> bool:
        """Whether the ticket of the visitor at the screen did not come out."""
        return self._missing()

    @Property(bool, notify=changed)
    def late(self) -> bool:
        """Whether the ticket takes its time."""
        return self._late and self.state in (Paper.QUEUED, Paper.SENDING)

    @Property(bool, notify=changed)
    def screenOnly(self) -> bool:
        """Whether the visitor at the screen has a number and no paper was meant to come."""
        return self._here is not None and self.state is Paper.NONE

    @Property(str, notify=changed)
    def condition(self) -> str:
        """How the printer is, a `Condition`."""
        return self.printer.condition.value

    @property
    def notices(self) -> frozenset[str]:
        """Words for the attendant: `"paper"`, `"printer"`."""
        told = set()
        condition, roll = self.printer.condition, self.printer.roll_m
        if condition in (Condition.PAPER_OUT, Condition.NEAR_END) or (roll is not None and roll < LOW_ROLL_M):
            told.add("paper")
        silent = self.printer.can_tell is False and not self._reception.desk.knows_silent_printer
        if silent or self.suspended or (condition in BLOCKING and condition is not Condition.PAPER_OUT):
            told.add("printer")
        return frozenset(told)

    # What a visit asks for -------------------------------------------------------------------------------

    def start(self) -> None:
        """Begin to look after the printer."""
        self.look()

    def prepare(self, need: Need, language: str) -> None:
        """Draw ahead the slips of which one will probably be printed next, and ask the printer how it is."""
        slips = self._reception.next_slips(need, language)
        self._worker.submit(partial(self._printer.prepare, slips))
        if not self._visited:
            self._visited = True
            self.look()

    def print(self, ticket: Ticket, state: Paper) -> None:
        """Print the ticket of the visitor at the screen, now or as soon as the printer is free.

        `state` is what the ledger wrote with the number: `first_state`.
        """
        self._here, self.state = ticket, state
        self._given_at = self._clock.monotonic()
        self._again = self._late = False
        if state is Paper.NONE:
            return
        self._lateness.start(self._ms(_LATE_S))
        slip = self._reception.slip(ticket)
        if self._busy:
            self._waiting = (ticket, slip)
        else:
            self._send(ticket, slip)

    def leave(self) -> None:
        """The visitor has gone, or took the number back: a slip that still waits is not printed."""
        self._here, self.state = None, Paper.NONE
        self._late = False
        self._lateness.stop()

    def rest(self) -> None:
        """Nobody is at the screen: the printer is asked less often."""
        self._visited = False

    # What the attendant asks for -------------------------------------------------------------------------

    def hand_over(
        self,
        work: Callable[[], Outcome],
        done: Callable[[Outcome], None],
        failed: Callable[[Exception], None] = raise_again,
    ) -> None:
        """Print something else when the printer is free; `done` gets what became of it, here, or `failed` a mistake."""
        self._printer.hurry()

        def printed(outcome: Outcome) -> None:
            self._see(outcome.printer)
            done(outcome)

        self._worker.submit(work, printed, failed)

    def new_roll(self) -> None:
        """A new roll was put in."""
        self._worker.submit(self._printer.new_roll, self._see)

    def stop(self) -> None:
        """Ask the printer nothing more."""
        self._looker.stop()
        self._lateness.stop()

    # Slips -----------------------------------------------------------------------------------------------

    def _send(self, ticket: Ticket, slip: Slip) -> None:
        self._busy = True
        self._printer.hurry()
        self._worker.submit(
            partial(self._printer.print, slip), partial(self._printed, ticket), partial(self._failed, ticket)
        )

    def _printed(self, ticket: Ticket, outcome: Outcome) -> None:
        self._busy = False
        self._count(outcome.paper)
        self._note(ticket, outcome.paper)
        self._see(outcome.printer)
        waiting, self._waiting = self._waiting, None
        if waiting is None:
            return
        if waiting[0] is self._here:
            self._note(waiting[0], Paper.SENDING)
            self._send(*waiting)
        else:
            self._note(waiting[0], Paper.EXPIRED)

    def _failed(self, ticket: Ticket, error: Exception) -> None:
        """Our own mistake: nobody knows what the paper says. The printer is free for the next one."""
        self._printed(ticket, Outcome(Paper.UNKNOWN, self.printer))
        raise error

    def _note(self, ticket: Ticket, paper: Paper) -> None:
        self._reception.set_paper(ticket, paper)
        if ticket is self._here:
            self.state = paper
            self.changed.emit()

    def _count(self, paper: Paper) -> None:
        self._failures = self._failures + 1 if paper in PAPER_FAILURES else 0
        if self._failures >= _ENOUGH_FAILURES and self._suspended_at is None:
            self._suspended_at = self._clock.monotonic()

    def _note_late(self) -> None:
        self._late = True
        self.changed.emit()

    # Looks -----------------------------------------------------------------------------------------------

    def look(self) -> None:
        """Ask the printer how it is, unless it is being asked; never while a slip is on its way."""
        self._looker.stop()
        if self._looking or self._busy:
            return
        self._looking = True
        self._worker.submit(self._printer.look, self._looked, self._lost)

    def _looked(self, printer: PrinterState) -> None:
        self._looking = False
        self._cure(printer)
        self._see(printer)
        if self._may_print_again():
            self._print_again()

    def _lost(self, error: Exception) -> None:
        self._looking = False
        self._see(self.printer)
        raise error

    def _see(self, printer: PrinterState) -> None:
        """Note how the printer is, and plan the next question."""
        news, self.printer = printer != self.printer, printer
        trouble = printer.condition in BLOCKING or self.suspended or self._missing()
        self._troubles = self._troubles + 1 if trouble else 0
        if trouble:
            jitter = random.uniform(1 - _JITTER, 1 + _JITTER)  # noqa: S311 - no secret, only no two kiosks in step
            seconds = _TROUBLE_S[min(self._troubles, len(_TROUBLE_S)) - 1] * jitter
        else:
            seconds = _VISIT_S if self._visited else _CALM_S
        self._looker.start(self._ms(seconds))
        if news:
            self.changed.emit()

    def _cure(self, printer: PrinterState) -> None:
        """Go back to paper when the printer says that it is ready; one that says nothing is tried after a minute."""
        if self._suspended_at is None:
            return
        waited = self._clock.monotonic() - self._suspended_at >= _WITHOUT_A_WORD_S
        dumb = printer.condition is Condition.UNKNOWN and printer.can_tell is not True
        if printer.condition in _SAYS_READY or (dumb and waited):
            self._suspended_at = None
            self._failures = _ENOUGH_FAILURES - 1

    def _may_print_again(self) -> bool:
        there = self._here is not None and self._clock.monotonic() - self._given_at <= HERE_S
        ready = self.printer.condition in _SAYS_READY
        return there and ready and self._missing() and self.offered and not self._again and not self._busy

    def _print_again(self) -> None:
        """Print the same number whole, once; it is a copy if some of the first may have come out."""
        assert self._here is not None
        self._again = True
        slip = self._reception.slip(self._here)
        if self.state is not Paper.FAILED:
            slip = replace(slip, copy=True)
        self._note(self._here, Paper.SENDING)
        self._lateness.start(self._ms(_LATE_S))
        self._send(self._here, slip)

    # Inside ----------------------------------------------------------------------------------------------

    def _missing(self) -> bool:
        return self.state in {*PAPER_FAILURES, Paper.EXPIRED}

    def _timer(self, ring: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(ring)
        return timer

    def _ms(self, seconds: float) -> int:
        return max(1, round(seconds * self._pace * 1000))
