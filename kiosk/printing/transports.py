"""The ways to a printer, so that what prints need not know whether it hangs on a network, a cable or in memory."""

from typing import Protocol

from kiosk.printing.deadlines import Deadline
from kiosk.printing.device import DeviceTransport
from kiosk.printing.serial_line import SerialTransport
from kiosk.printing.simulated_printer import SimulatedPrinter
from kiosk.printing.tcp import TcpTransport
from kiosk.settings import PrinterPart


class Line(Protocol):
    """An open way to the printer, for one job or one question. Used on one thread, closed once.

    Nothing here raises for a trouble of the device, and nothing waits beyond its deadline, nor longer than
    20 ms after it was hurried.
    """

    def write(self, data: bytes, deadline: Deadline) -> int:
        """Write until all is taken, the deadline passes or the line breaks; return the bytes taken."""
        ...

    def read(self, deadline: Deadline) -> bytes | None:
        """Return what came in, as soon as something came; None when the line has ended or broken.

        Empty when nothing came in time. A printer that cannot be read is waited for all the same.
        """
        ...

    def finish(self, deadline: Deadline) -> bool:
        """Wait until every byte has been carried; whether it was in time.

        Nothing may be written afterwards; answers may still be read.
        """
        ...

    def close(self, *, drop: bool = False) -> None:
        """Close without waiting. With `drop` nothing that is still on its way comes out of the printer later.

        What the printer has received already, it keeps.
        """
        ...


class Transport(Protocol):
    """A way to a printer. Called on the "printing" worker, one line at a time."""

    def connect(self, deadline: Deadline) -> Line | None:
        """Open the way; None when nobody is there. Never raises for a trouble of the device."""
        ...


def make_transport(part: PrinterPart) -> Transport:
    """Return the way to the printer of these settings. Raises `Problem(SETTINGS)`."""
    if part.transport == "tcp":
        host, _, port = part.address.rpartition(":")
        return TcpTransport(host.strip("[]"), int(port))
    if part.transport == "device":
        return DeviceTransport(part.address, part.usb_serial)
    if part.transport == "serial":
        return SerialTransport(part.address, part.baud)
    return SimulatedPrinter(part.dots, deadline_scale=part.deadline_scale)
