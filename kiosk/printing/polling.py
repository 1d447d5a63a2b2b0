"""Waits for file descriptors and never longer than a deadline, for every line to a printer that has one."""

import errno
import os
import select
import time
from collections.abc import Callable
from typing import Final

from kiosk.printing.deadlines import Deadline

BROKEN: Final = select.POLLERR | select.POLLHUP | select.POLLNVAL
_PART: Final = 4096
_PAUSE_S: Final = 0.002
# The file was opened for writing only, or its driver knows no reading (usblp: a printer that only listens).
_UNREADABLE: Final = {errno.EBADF, errno.EINVAL, errno.EOPNOTSUPP}


def ready(descriptor: int, events: int, deadline: Deadline) -> int:
    """Wait for `events` (poll(2)) and return those that came, `BROKEN` ones always; 0 when the deadline passed."""
    poller = select.poll()  # select.select cannot watch a file descriptor above 1023
    poller.register(descriptor, events)
    while True:
        found = poller.poll(deadline.slice_ms)
        if found or not deadline.left:
            return found[0][1] if found else 0


def pause(deadline: Deadline) -> None:
    """Wait a little, where nothing tells when it is worth to look again."""
    time.sleep(min(_PAUSE_S, deadline.slice))


def write_all(descriptor: int, write: Callable[[memoryview], int], data: bytes, deadline: Deadline) -> int:
    """Write until all is taken, the deadline passes or the line breaks; return the bytes taken."""
    rest = memoryview(data)
    while rest and deadline.left:
        try:
            rest = rest[write(rest) :]
        except BlockingIOError:
            if not ready(descriptor, select.POLLOUT, deadline):
                break
        except OSError:
            break
    return len(data) - len(rest)


def read_device(device: int, deadline: Deadline) -> bytes | None:
    """Read from a device file as soon as something comes (see `Line.read`)."""
    while True:
        events = ready(device, select.POLLIN, deadline)
        try:
            data = os.read(device, _PART) if events else b""
        except BlockingIOError:
            data = b""
        except OSError as error:
            return _wait_in_vain(device, deadline) if error.errno in _UNREADABLE else None
        if data:
            return data
        # No byte is no end: some USB printers answer with empty packets. A tty that was unplugged hangs up.
        if events & BROKEN:
            return None
        if not deadline.left:
            return b""
        pause(deadline)


def _wait_in_vain(device: int, deadline: Deadline) -> bytes | None:
    return None if ready(device, 0, deadline) else b""
