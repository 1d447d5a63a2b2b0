"""The ways to a printer: each carries one job's bytes within a deadline and says how many were taken."""

import errno
import fcntl
import ipaddress
import os
import select
import socket
import struct
import sys
import termios
import time
from collections.abc import Callable
from typing import Protocol

from kiosk.ports import Paper
from kiosk.printing.deadlines import CONNECT_S, Deadline
from kiosk.printing.simulated_printer import SimulatedPrinter
from kiosk.problems import Problem, Reason
from kiosk.settings import PrinterPart

_IPV4 = 4
_UNACKNOWLEDGED_POLL_S = 0.001
_INPUT_PARTS = 64  # more than any printer says; one that never stops talking must not hold us
# Close by reset: nothing of a job that was given up may come out of the printer later.
_RESET_ON_CLOSE = struct.pack("ii", 1, 0)


class Transport(Protocol):
    """A way to a printer. Called on the "printing" worker, one job at a time."""

    def send(self, data: bytes) -> Paper:
        """Carry one job, within 8 s and 1 s for each 1000 bytes; connecting may add 2 s.

        Returns SENT (every byte was taken), FAILED (none was), INTERRUPTED (some were); a printer that
        says so itself may make it PRINTED. Never raises for a trouble of the device.
        """
        ...


class TcpTransport:
    """A network printer on a raw port (9100), one connection a job: printers drop idle ones.

    `host` is an IP address, version 4 or 6, never a name: a name would be asked of a server nobody set a
    limit to. Raises `Problem(SETTINGS)` for anything else.
    """

    def __init__(self, host: str, port: int, deadline_scale: float = 1.0) -> None:
        try:
            version = ipaddress.ip_address(host).version
        except ValueError as error:
            raise Problem(
                Reason.SETTINGS,
                f"The printer's address {host!r} is not an IP address.",
                "Write it in numbers, like 192.0.2.7:9100, and give the printer a fixed address.",
            ) from error
        self._family = socket.AF_INET if version == _IPV4 else socket.AF_INET6
        self._address = (host, port)
        self._scale = deadline_scale

    def send(self, data: bytes) -> Paper:
        """Carry one job (see `Transport`). SENT says that the printer's network side acknowledged it all."""
        try:
            line = socket.socket(self._family, socket.SOCK_STREAM)
        except OSError:
            return Paper.FAILED
        with line:
            line.settimeout(0)
            line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if not self._connect(line):
                return Paper.FAILED
            deadline = Deadline.for_job(len(data), self._scale)
            taken = _write_all(line.fileno(), line.send, data, deadline)
            if taken == len(data) and _finish(line, deadline):
                return Paper.SENT
            line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET_ON_CLOSE)
            return _not_all(taken)

    def _connect(self, line: socket.socket) -> bool:
        deadline = Deadline(CONNECT_S, self._scale)
        try:
            code = line.connect_ex(self._address)
        except OSError:  # an IPv6 address may name a network card (fe80::1%eth0) that is not there
            return False
        if code == errno.EINPROGRESS:
            if not _writable(line.fileno(), deadline):
                return False
            code = line.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        return code == 0


def _finish(line: socket.socket, deadline: Deadline) -> bool:
    """Say that the job has ended and wait until the printer acknowledged its last byte.

    Closing a socket whose input was not read sends a reset instead of an end (RFC 2525, 2.17), and a reset
    may throw away bytes that the printer has received and not yet read. So its answers are read until then
    and dropped; its own end of the connection is not waited for, since many printers never close.
    """
    try:
        line.shutdown(socket.SHUT_WR)
        while True:
            # The order matters: what was unacknowledged is asked first, what came in meanwhile is read last.
            acknowledged = _unacknowledged(line) <= 1  # the end itself counts for one
            _drop_input(line)
            if acknowledged or not deadline.left:
                return acknowledged
            time.sleep(_UNACKNOWLEDGED_POLL_S)
    except OSError:
        return False


def _unacknowledged(line: socket.socket) -> int:
    """Bytes that Linux still holds for the other side (tcp(7), SIOCOUTQ = TIOCOUTQ)."""
    return int.from_bytes(fcntl.ioctl(line.fileno(), termios.TIOCOUTQ, bytes(4)), sys.byteorder)


def _drop_input(line: socket.socket) -> None:
    try:
        for _ in range(_INPUT_PARTS):
            if not line.recv(4096):
                return
    except BlockingIOError:
        pass


class DeviceTransport:
    """A printer behind a device file that keeps no speed: `/dev/usb/lp0` and the like.

    Not for serial lines: closing one may wait 30 s for its last bytes (setserial(8), closing_wait).
    """

    def __init__(self, path: str, deadline_scale: float = 1.0) -> None:
        self._path = path
        self._scale = deadline_scale

    def send(self, data: bytes) -> Paper:
        """Carry one job (see `Transport`)."""
        device = self._open()
        if device is None:
            return Paper.FAILED
        try:
            deadline = Deadline.for_job(len(data), self._scale)
            taken = _write_all(device, lambda part: os.write(device, part), data, deadline)
            # usblp without blocking takes the last bytes before they are carried, and kills the transfer
            # at close (Linux, drivers/usb/class/usblp.c): it is writable again when they are carried.
            if taken == len(data) and _writable(device, deadline):
                return Paper.SENT
            return _not_all(taken)
        finally:
            os.close(device)

    def _open(self) -> int | None:
        # Some drivers and file modes know no reading; the answers are then out of reach, not the paper.
        for mode in (os.O_RDWR, os.O_WRONLY):
            try:
                return os.open(self._path, mode | os.O_NONBLOCK | os.O_NOCTTY)
            except OSError:
                pass
        return None


def _not_all(taken: int) -> Paper:
    return Paper.INTERRUPTED if taken else Paper.FAILED


def _write_all(device: int, write: Callable[[memoryview], int], data: bytes, deadline: Deadline) -> int:
    """Write until all is taken, the deadline passes or the line breaks; return the bytes taken."""
    rest = memoryview(data)
    while rest and deadline.left:
        try:
            rest = rest[write(rest) :]
        except BlockingIOError:
            if not _writable(device, deadline):
                break
        except OSError:
            break
    return len(data) - len(rest)


def _writable(device: int, deadline: Deadline) -> bool:
    """Wait until it takes bytes, or an error may be asked of it; False when the deadline passed."""
    poller = select.poll()  # select.select cannot watch a file descriptor above 1023
    poller.register(device, select.POLLOUT)
    return bool(poller.poll(deadline.left_ms))


def make_transport(part: PrinterPart) -> Transport:
    """Return the way to the printer of these settings. Raises `Problem(SETTINGS)`."""
    if part.transport == "tcp":
        host, _, port = part.address.rpartition(":")
        return TcpTransport(host.strip("[]"), int(port), part.deadline_scale)
    if part.transport == "device":
        return DeviceTransport(part.address, part.deadline_scale)
    if part.transport == "simulated":
        return SimulatedPrinter(part.dots, deadline_scale=part.deadline_scale)
    raise Problem(
        Reason.SETTINGS,
        f"The printer's transport {part.transport!r} is not built in yet.",
        "Use tcp, device or simulated.",
    )
