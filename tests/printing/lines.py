"""What the tests of lines to printers share: jobs, and how one is carried."""

import contextlib
import gc
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import active_count

from kiosk.ports import Paper
from kiosk.printing.deadlines import CONNECT_S, Deadline
from kiosk.printing.simulated_printer import Fault
from kiosk.printing.transports import Transport

SCALE = 1 / 50
BAND = b"\x1dv0\x00\x48\x00\x2f\x00" + b"\xff" * 72 * 47
JOB = b"\x1b@" + BAND * 4 + b"\x1dVB\x00"
CLEAR = b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08"
# More than the kernel holds for a pseudo-terminal, or for a network printer with a small window.
BIG = b"\x1b@" + BAND * 60 + b"\x1dVB\x00"
SLACK = 0.25

PRINTS = {
    Fault.NONE,
    Fault.PAPER_NEAR_END,
    Fault.ROLL_END,
    Fault.SLOW,
    Fault.MUTE,
    Fault.GARBAGE,
    Fault.LATE,
}
# Bytes handed over are no paper: these take all and print nothing, which only a fence can tell.
TAKES_ALL = PRINTS | {
    Fault.PAPER_OUT,
    Fault.COVER_OPEN,
    Fault.CUTTER_ERROR,
    Fault.HEAD,
    Fault.OFFLINE,
    Fault.LIE,
    Fault.SWALLOW,
}
STOPS = {Fault.STALL, Fault.STALL_AFTER, Fault.RESET_AFTER}


def carry(transport: Transport, data: bytes, scale: float = SCALE) -> Paper:
    """Carry a job and say what became of its bytes."""
    line = transport.connect(Deadline(CONNECT_S, scale))
    if line is None:
        return Paper.FAILED
    deadline = Deadline.for_job(len(data), scale)
    sent = False
    try:
        taken = line.write(data, deadline)
        sent = taken == len(data) and line.finish(deadline)
    finally:
        line.close(drop=not sent)
    if sent:
        return Paper.SENT
    return Paper.INTERRUPTED if taken else Paper.FAILED


def limit(data: bytes, scale: float = SCALE) -> float:
    """The most a job may take, in seconds."""
    return (8 + len(data) / 1000) * scale + SLACK


def soon(true: Callable[[], object], seconds: float = 2.0) -> bool:
    """Wait until something is true."""
    end = time.monotonic() + seconds
    while not true() and time.monotonic() < end:
        time.sleep(0.005)
    return bool(true())


@contextlib.contextmanager
def opened(transport: Transport) -> Iterator:
    """An open line."""
    line = transport.connect(Deadline(2))
    assert line is not None
    try:
        yield line
    finally:
        line.close()


@contextlib.contextmanager
def nothing_left_open() -> Iterator[None]:
    """Whatever is done meanwhile leaves no thread and no open file."""
    gc.collect()  # what other tests forgot
    threads, files = active_count(), open_files()
    yield
    assert active_count() == threads
    assert open_files() - files == set()


def open_files() -> set[tuple[str, str]]:
    """Of this process: each number with what it leads to."""
    found = set()
    for number in Path("/proc/self/fd").iterdir():
        with contextlib.suppress(OSError):  # the one that lists them is closed by now
            found.add((number.name, str(number.readlink())))
    return found
