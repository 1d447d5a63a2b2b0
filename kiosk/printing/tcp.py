"""A printer on the local network, so that a kiosk may stand away from its printer."""

import contextlib
import errno
import fcntl
import ipaddress
import select
import socket
import struct
import sys
import termios
from typing import Final

from kiosk.printing.deadlines import Deadline
from kiosk.printing.polling import pause, ready, write_all
from kiosk.problems import Problem, Reason

_IPV4: Final = 4
_PART: Final = 4096
_INPUT_PARTS: Final = 64  # more than any printer says; one that never stops talking must not hold us
_KEPT: Final = 65536
# Close by reset: nothing of a job that was given up may come out of the printer later.
_RESET_ON_CLOSE: Final = struct.pack("ii", 1, 0)


class TcpLine:
    """One connection (see `Line`). Takes over a connected socket that does not block."""

    def __init__(self, line: socket.socket) -> None:
        self._line = line
        self._answers = b""  # came in while the end was waited for
        self._ended = False
        self._finished = False

    def write(self, data: bytes, deadline: Deadline) -> int:
        """Write within the deadline; return the bytes that the kernel took (see `Line`)."""
        return write_all(self._line.fileno(), self._line.send, data, deadline)

    def read(self, deadline: Deadline) -> bytes | None:
        """Return what came in (see `Line`)."""
        try:
            while not self._receive():
                if not ready(self._line.fileno(), select.POLLIN, deadline):
                    return b""
        except OSError:
            self._ended = True
        answers, self._answers = self._answers, b""
        return answers or None

    def finish(self, deadline: Deadline) -> bool:
        """Say that the job has ended and wait until the printer's network side acknowledged its last byte.

        Its answers are read meanwhile and kept for `read`. Its own end of the connection is not waited for,
        since many printers never close. The second time the answer stands.
        """
        if self._finished:
            return True
        try:
            self._line.shutdown(socket.SHUT_WR)
            while True:
                # The order matters: what was unacknowledged is asked first, what came in meanwhile is read last.
                acknowledged = self._unacknowledged() <= 1  # the end itself counts for one
                self._receive()
                if acknowledged or not deadline.left:
                    self._finished = acknowledged
                    return acknowledged
                pause(deadline)
        except OSError:
            return False

    def close(self, *, drop: bool = False) -> None:
        """Close at once; `drop` resets the connection.

        Closing a socket whose input was not read sends a reset as well (RFC 2525, 2.17), and a reset may throw
        away bytes that the printer has received and not yet read. So its last answers are read before.
        """
        with contextlib.suppress(OSError):
            if drop:
                self._line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET_ON_CLOSE)
            else:
                self._receive()
        with contextlib.suppress(OSError):
            self._line.close()

    def _unacknowledged(self) -> int:
        """Bytes that Linux still holds for the other side (tcp(7), SIOCOUTQ = TIOCOUTQ)."""
        return int.from_bytes(fcntl.ioctl(self._line.fileno(), termios.TIOCOUTQ, bytes(4)), sys.byteorder)

    def _receive(self) -> bool:
        """Take what has come in, without waiting; whether there is something to read, the end included."""
        with contextlib.suppress(BlockingIOError):
            for _ in range(_INPUT_PARTS):
                part = self._line.recv(_PART)
                if not part:
                    self._ended = True
                    break
                self._answers = (self._answers + part)[:_KEPT]
        return bool(self._answers) or self._ended


class TcpTransport:
    """A network printer on a raw port (9100), one connection a job: printers drop idle ones.

    `host` is an IP address, version 4 or 6, never a name: a name would be asked of a server nobody set a
    limit to. Raises `Problem(SETTINGS)` for anything else.
    """

    def __init__(self, host: str, port: int) -> None:
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

    def connect(self, deadline: Deadline) -> TcpLine | None:
        """Connect (see `Transport`)."""
        try:
            line = socket.socket(self._family, socket.SOCK_STREAM)
        except OSError:
            return None
        try:
            line.settimeout(0)
            line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            code = line.connect_ex(self._address)
            if code == errno.EINPROGRESS and ready(line.fileno(), select.POLLOUT, deadline):
                code = line.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        except OSError:  # an IPv6 address may name a network card (fe80::1%eth0) that is not there
            code = errno.EHOSTUNREACH
        if code:
            line.close()
            return None
        return TcpLine(line)
