"""Prints slips: receipt, bands, bytes, transport, one at a time."""

from collections.abc import Callable, Sequence
from pathlib import Path

from kiosk.centre import RIGHT_TO_LEFT, Centre
from kiosk.ports import Paper, Slip, Translate
from kiosk.printing import escpos
from kiosk.printing.drawing import Draughtsman
from kiosk.printing.receipt import Receipt, ticket_receipt
from kiosk.printing.transports import Transport


class Spool:
    """The printer as the reception knows it (ports.Printer). Lives on the "printing" worker."""

    def __init__(
        self,
        transport: Transport,
        *,
        dots: int,
        centre: Centre,
        words: Callable[[str], Translate],
        pictograms: Path,
    ) -> None:
        self._transport = transport
        self._centre = centre
        self._words = words
        self._draughtsman = Draughtsman(dots, pictograms)
        self._encoder = escpos.Encoder()

    def prepare(self, slips: Sequence[Slip]) -> None:
        """Draw and encode what will probably be printed next, so that at the touch only the time is new."""
        for slip in slips:
            self.encode(slip)

    def print(self, slip: Slip) -> Paper:
        """Print one slip and say what became of it."""
        return self._transport.send(self.encode(slip))

    def receipt(self, slip: Slip) -> Receipt:
        """Return what a slip says."""
        return ticket_receipt(
            slip,
            centre_name=self._centre.name,
            house=self._centre.house,
            words=self._words,
            right_to_left=RIGHT_TO_LEFT,
        )

    def encode(self, slip: Slip) -> bytes:
        """Return the bytes of a slip."""
        return self._encoder.encode(self._draughtsman.draw(self.receipt(slip)))
