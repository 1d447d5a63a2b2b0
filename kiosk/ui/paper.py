"""The paper of the visit in front of the screen: one slip at a time, and no late ticket for a visitor who left."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from kiosk.ports import PAPER_FAILURES, Paper, Printer, Slip
from kiosk.reception import Reception
from kiosk.tickets import Need, Ticket
from kiosk.ui.worker import Worker


class TicketPaper(QObject):
    """Hands slips to the "printing" worker and writes what became of them, on the thread of the screens."""

    changed = Signal()

    def __init__(self, reception: Reception, printer: Printer, worker: Worker) -> None:
        super().__init__()
        self._reception = reception
        self._printer = printer
        self._worker = worker
        self.state = Paper.NONE  # of the slip of the visitor at the screen
        self._here: Ticket | None = None  # whose visitor stands at the screen
        self._busy = False
        self._waiting: tuple[Ticket, Slip] | None = None

    @property
    def first_state(self) -> Paper:
        """What the ledger writes with the number: `sending` when the printer is free, else `queued`."""
        return Paper.QUEUED if self._busy else Paper.SENDING

    @property
    def missing(self) -> bool:
        """Whether the ticket of the visitor at the screen did not come out."""
        return self.state in PAPER_FAILURES or self.state is Paper.EXPIRED

    def prepare(self, need: Need, language: str) -> None:
        """Draw ahead the slips of which one will probably be printed next."""
        slips = self._reception.next_slips(need, language)
        self._worker.submit(partial(self._printer.prepare, slips))

    def print(self, ticket: Ticket) -> None:
        """Print the ticket of the visitor at the screen, now or as soon as the printer is free."""
        slip = self._reception.slip(ticket)
        self._here, self.state = ticket, self.first_state
        if self._busy:
            self._waiting = (ticket, slip)
        else:
            self._send(ticket, slip)

    def leave(self) -> None:
        """The visitor has gone, or took the number back: a slip that still waits is not printed."""
        self._here, self.state = None, Paper.NONE

    def _send(self, ticket: Ticket, slip: Slip) -> None:
        self._busy = True
        self._worker.submit(
            partial(self._printer.print, slip), partial(self._printed, ticket), partial(self._failed, ticket)
        )

    def _printed(self, ticket: Ticket, paper: Paper) -> None:
        self._busy = False
        self._note(ticket, paper)
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
        self._printed(ticket, Paper.UNKNOWN)
        raise error

    def _note(self, ticket: Ticket, paper: Paper) -> None:
        self._reception.set_paper(ticket, paper)
        if ticket is self._here:
            self.state = paper
            self.changed.emit()
