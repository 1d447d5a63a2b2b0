"""The paper of the proof on the screen: handed to the printer with its photo, and what became of it."""

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal

from kiosk.ports import BLOCKING, Outcome, Paper, Printer, ProofSlip
from kiosk.proofs import Picture, Proof
from kiosk.ui.paper import TicketPaper

_OUT: Final = {Paper.PRINTED, Paper.SENT}


class ProofPaper(QObject):
    """One paper at a time. What becomes of the paper of a proof that was forgotten is not told."""

    changed = Signal()

    def __init__(self, paper: TicketPaper, printer: Printer) -> None:
        super().__init__()
        self._paper = paper
        self._printer = printer
        self._proof: Proof | None = None
        self.state = Paper.NONE

    @property
    def offered(self) -> bool:
        """Whether a proof would come out of the printer, as far as it is known."""
        return self._paper.offered and self._paper.printer.condition not in BLOCKING

    @property
    def out(self) -> bool:
        """Whether it came out."""
        return self.state in _OUT

    @property
    def missing(self) -> bool:
        """Whether it did not come out."""
        return not self.out and self.state not in (Paper.NONE, Paper.SENDING)

    def send(self, proof: Proof, picture: Picture | None, language: str) -> None:
        """Hand the slip to the printer; the job has the photo from now on, and blackens it when it is done."""
        slip = ProofSlip(proof, picture, language)
        self._proof, self.state = proof, Paper.SENDING
        work = partial(self._printer.print_proof, slip)
        self._paper.hand_over(work, partial(self._printed, slip), partial(self._not_printed, slip))

    def forget(self) -> None:
        """The proof has gone from the screen."""
        self._proof, self.state = None, Paper.NONE

    def _printed(self, slip: ProofSlip, outcome: Outcome) -> None:
        if slip.picture is not None:
            slip.picture.wipe()
        if slip.proof is self._proof:
            # NONE: the code is too large for this paper. The screen shows it, as when the paper did not come.
            self.state = Paper.FAILED if outcome.paper is Paper.NONE else outcome.paper
            self.changed.emit()

    def _not_printed(self, slip: ProofSlip, error: Exception) -> None:
        if slip.picture is not None:
            slip.picture.wipe()
        raise error
