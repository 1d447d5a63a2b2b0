"""Prints slips: receipt, bands, bytes, dispatch, one at a time."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Literal

from kiosk.centre import RIGHT_TO_LEFT, Centre
from kiosk.ports import BLOCKING, Outcome, Paper, PrinterState, ProofSlip, Slip, Translate
from kiosk.printing import escpos
from kiosk.printing.dispatch import Dispatch
from kiosk.printing.drawing import Draughtsman
from kiosk.printing.memory import Fence, PrinterMemory
from kiosk.printing.proof_slips import letter_receipt, proof_receipt
from kiosk.printing.receipt import Receipt, ticket_receipt
from kiosk.printing.service_slips import incomplete_receipt, test_receipt
from kiosk.printing.transports import Transport
from kiosk.settings import ProofPart

_USES_PAPER = {Paper.PRINTED, Paper.SENT, Paper.INTERRUPTED, Paper.UNKNOWN}


class Spool:
    """The printer as the reception knows it (ports.Printer). Lives on the "printing" worker.

    `hanging`: half a slip of an earlier program may hang out of the printer. `verify_at` is the address, without
    `https://`, that whoever checks a proof has to type.
    """

    def __init__(
        self,
        transport: Transport,
        *,
        dots: int,
        centre: Centre,
        words: Callable[[str], Translate],
        pictograms: Path,
        memory: PrinterMemory,
        fence: Literal["auto"] | Fence = "auto",
        hanging: bool = False,
        deadline_scale: float = 1.0,
        roll_m: float = 80.0,
        verify_at: str = ProofPart().shown,
    ) -> None:
        self._dots = dots
        self._verify_at = verify_at
        self._centre = centre
        self._words = words
        self._memory = memory
        self._roll_m = roll_m
        self._draughtsman = Draughtsman(dots, pictograms)
        self._encoder = escpos.Encoder()
        self._dispatch = Dispatch(
            transport, memory, self._incomplete, fence=fence, hanging=hanging, scale=deadline_scale
        )

    def prepare(self, slips: Sequence[Slip]) -> None:
        """Draw and encode what will probably be printed next, so that at the touch only the time is new."""
        for slip in slips:
            self.encode(slip)

    def print(self, slip: Slip) -> Outcome:
        """Print one slip and say what became of it."""
        self._dispatch.calm()
        return self._print(self.receipt(slip))

    def print_proof(self, slip: ProofSlip) -> Outcome:
        """Print a proof of presence; nothing of it is kept. NONE when its code is too large for the paper.

        The printer is asked first, also when it was asked just now: a long slip that nobody takes would keep its
        visitor waiting for as long as its bytes may take.
        """
        self._dispatch.calm()
        if self.look().condition in BLOCKING:
            return Outcome(Paper.FAILED, self.state)
        receipt = self.proof_receipt(slip)
        if receipt is None:
            return Outcome(Paper.NONE, self.state)
        return self._print(receipt, keep=False)

    def print_letter(self) -> Outcome:
        """Print the letter to bodies that ask for an attestation."""
        self._dispatch.calm()
        return self._print(self.letter_receipt(), keep=False)

    def print_test(self) -> Outcome:
        """Print the test slip."""
        self._dispatch.calm()
        return self._print(self.test_receipt())

    def look(self) -> PrinterState:
        """Ask the printer how it is."""
        self._dispatch.look()
        return self.state

    def hurry(self) -> None:
        """Make a `look` that is under way end now. From any thread."""
        self._dispatch.hurry()

    def new_roll(self) -> PrinterState:
        """Count the roll's metres from now."""
        self._memory.new_roll()
        return self.state

    @property
    def state(self) -> PrinterState:
        """What is known of the printer."""
        fence, used = self._dispatch.fence, self._memory.used_mm
        return PrinterState(
            self._dispatch.condition,
            None if fence is None else fence != "none",
            None if used is None else max(0.0, self._roll_m - used / 1000),
        )

    def receipt(self, slip: Slip) -> Receipt:
        """Return what a slip says."""
        return ticket_receipt(
            slip,
            centre_name=self._centre.name,
            house=self._centre.house,
            words=self._words,
            right_to_left=RIGHT_TO_LEFT,
        )

    def test_receipt(self) -> Receipt:
        """Return what the test slip says."""
        return test_receipt(self._words, self._centre.languages, RIGHT_TO_LEFT)

    def proof_receipt(self, slip: ProofSlip) -> Receipt | None:
        """Return what a proof's slip says; None when its code is too large for the paper."""
        return proof_receipt(slip, centre=self._centre, words=self._words, dots=self._dots, verify_at=self._verify_at)

    def letter_receipt(self) -> Receipt:
        """Return what the letter says."""
        return letter_receipt(centre=self._centre, words=self._words, verify_at=self._verify_at)

    def encode(self, slip: Slip) -> bytes:
        """Return the bytes of a slip."""
        return self._encoder.encode(self._draughtsman.draw(self.receipt(slip)))

    def _print(self, receipt: Receipt, *, keep: bool = True) -> Outcome:
        bands = self._draughtsman.draw(receipt, keep=keep)
        paper = self._dispatch.send(self._encoder.encode(bands, keep=keep))
        if paper in _USES_PAPER:
            self._memory.use(escpos.length_mm(bands))
        return Outcome(paper, self.state)

    def _incomplete(self) -> bytes:
        house = self._centre.house
        receipt = incomplete_receipt(self._words(house), right_to_left=house in RIGHT_TO_LEFT)
        return self._encoder.encode(self._draughtsman.draw(receipt))
