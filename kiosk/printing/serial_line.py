"""A printer on a serial line, which is slow, silent about breaks, and must never be waited for in the driver."""

import contextlib
import errno
import fcntl
import os
import struct
import sys
import termios
import time
from typing import Final

from serial import Serial

from kiosk.printing.deadlines import Deadline
from kiosk.printing.polling import pause, read_device, write_all

BAUD: Final = 115200
_BITS_A_BYTE: Final = 10  # with its start and stop bit
_UART_BYTES: Final = 64  # the driver has handed them over, the line has not carried them yet
# struct serial_struct (linux/serial.h): an unsigned short at this place, the same on every processor.
_SERIAL_STRUCT_SIZE: Final = 128
_CLOSING_WAIT_AT: Final = 40
_NO_CLOSING_WAIT: Final = 65535


class SerialLine:
    """An open serial line (see `Line`). pyserial opens it and sets its speed; waiting is our own."""

    def __init__(self, port: Serial, baud: int) -> None:
        self._port = port
        self._device: int = port.fileno()
        self._last_s = _UART_BYTES * _BITS_A_BYTE / baud

    def write(self, data: bytes, deadline: Deadline) -> int:
        """Write within the deadline; return the bytes that the driver took (see `Line`)."""
        return write_all(self._device, lambda part: os.write(self._device, part), data, deadline)

    def read(self, deadline: Deadline) -> bytes | None:
        """Return what came in (see `Line`)."""
        return read_device(self._device, deadline)

    def finish(self, deadline: Deadline) -> bool:
        """Wait until the last byte has left the driver, and for as long as a UART takes to put it on the line."""
        try:
            while self._waiting():
                if not deadline.left:
                    return False
                pause(deadline)
        except OSError:
            return False
        carried = Deadline(self._last_s)
        while carried.left and deadline.left:
            time.sleep(min(carried.left, deadline.slice))
        return not carried.left

    def close(self, *, drop: bool = False) -> None:
        """Close at once: what could only leave if the driver waited for it is dropped in any case."""
        if not self._port.is_open:
            return
        with contextlib.suppress(OSError, termios.error):
            if drop or self._waiting():
                termios.tcflush(self._device, termios.TCOFLUSH)
        with contextlib.suppress(OSError):
            self._port.close()

    def _waiting(self) -> int:
        """Bytes that the driver has not put on the line yet (tty_ioctl(4), TIOCOUTQ)."""
        return int.from_bytes(fcntl.ioctl(self._device, termios.TIOCOUTQ, bytes(4)), sys.byteorder)


class SerialTransport:
    """A printer on a serial line: `/dev/ttyS0`, `/dev/ttyUSB0` and the like; 8 bits, no parity, 1 stop bit.

    A printer that says XOFF and XON is obeyed (no status byte of an Epson-like printer is one of them).
    """

    def __init__(self, path: str, baud: int = BAUD) -> None:
        self._path = path
        self._baud = baud

    def connect(self, deadline: Deadline) -> SerialLine | None:  # noqa: ARG002 - opening a line never waits
        """Open the line for this program alone (see `Transport`)."""
        try:
            port = Serial(self._path, self._baud, timeout=0, write_timeout=0, exclusive=True)
        except (OSError, termios.error):
            return None
        try:
            _never_wait_at_close(port.fileno())
            _set_input(port.fileno())
        except (OSError, termios.error):  # unplugged in this moment
            port.close()
            return None
        return SerialLine(port, self._baud)


def _never_wait_at_close(device: int) -> None:
    """Forbid the 30 s that Linux may wait at close for a printer that takes nothing (setserial(8), closing_wait).

    Only root may, and not every driver knows it; `SerialLine.close` forgets what is left over anyway.
    """
    told = bytearray(_SERIAL_STRUCT_SIZE)
    try:
        fcntl.ioctl(device, termios.TIOCGSERIAL, told)
        struct.pack_into("=H", told, _CLOSING_WAIT_AT, _NO_CLOSING_WAIT)
        fcntl.ioctl(device, termios.TIOCSSERIAL, told)
    except OSError as error:
        if error.errno == errno.EIO:
            raise


def _set_input(device: int) -> None:
    """Obey XOFF, and do not read a break as the byte 00: a printer that is switched off would seem to have printed."""
    # pyserial's `xonxoff` would also send them, into the middle of an image.
    attributes = termios.tcgetattr(device)
    attributes[0] |= termios.IXON | termios.IGNBRK
    termios.tcsetattr(device, termios.TCSANOW, attributes)
