"""Prints slips: receipt, bands, bytes, transport, one at a time."""

from collections.abc import Callable, Sequence
from pathlib import Path

from kiosk.centre import RIGHT_TO_LEFT, Centre
from kiosk.ports import Paper, Slip, Translate
from kiosk.printing import escpos
from kiosk.printing.deadlines import CONNECT_S, Deadline
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
        deadline_scale: float = 1.0,
    ) -> None:
        self._transport = transport
        self._scale = deadline_scale
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
        job = self.encode(slip)
        line = self._transport.connect(Deadline(CONNECT_S, self._scale))
        if line is None:
            return Paper.FAILED
        sent = False
        try:
            deadline = Deadline.for_job(len(job), self._scale)
            taken = line.write(job, deadline)
            sent = taken == len(job) and line.finish(deadline)
        finally:
            line.close(drop=not sent)
        if sent:
            return Paper.SENT
        return Paper.INTERRUPTED if taken else Paper.FAILED

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
