"""A network port and a device file for the simulated printer, so that real transports can be tried on it."""

import contextlib
import os
import select
import socket
import struct
import threading
import tty
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.printing.simulated_printer import NotUnderstoodError, SimulatedPrinter
from kiosk.printing.simulated_state import Fault

_STEP_S = 0.01  # how soon a change of fault, a late answer or the end is noticed
_CHUNK = 4096
# A printer's window and segments are small. With loopback's own sizes the kernel takes megabytes, and no
# transport could notice a printer that has stopped reading.
_WINDOW = 4096
_SEGMENT = 1460
_RESET_ON_CLOSE = struct.pack("ii", 1, 0)


@contextmanager
def serve_tcp(printer: SimulatedPrinter, host: str = "127.0.0.1", port: int = 0) -> Iterator[int]:
    """Serve the printer on a TCP port while the block runs, one connection at a time; gives the port.

    absent refuses connections, reset-after resets them, stall leaves them open and reads nothing.
    Raises `OSError` when the port cannot be had.
    """
    line = _TcpLine(printer, host, port)
    with _thread(line.run):
        try:
            yield line.port
        finally:
            line.close()


@contextmanager
def serve_pty(printer: SimulatedPrinter, link: Path | None = None) -> Iterator[str]:
    """Serve the printer on a pseudo-terminal while the block runs; gives the path of its device file.

    absent and reset-after unplug it: whoever holds the file gets an error, and the path is gone. With a `link`
    that path is the one given, and the printer is plugged in again there, as a new device, as soon as it is no
    longer absent; without, it is gone for good. A device file knows no jobs: `stall-after` and `reset-after`
    count from the moment when it was plugged in.
    """
    stop = threading.Event()
    first = _Pty(link)

    def run() -> None:
        first.carry(printer, stop)
        while link and not stop.wait(_STEP_S):
            if not printer.has(Fault.ABSENT):
                _Pty(link).carry(printer, stop)

    with _thread(run):
        try:
            yield str(link or first.path)
        finally:
            stop.set()


class _Pty:
    def __init__(self, link: Path | None) -> None:
        self._master, self._slave = os.openpty()
        tty.setraw(self._slave)  # or the terminal would turn 0A into 0D 0A and echo it all
        os.set_blocking(self._master, False)
        self.path = os.ttyname(self._slave)
        self._link = link
        if link:
            link.symlink_to(self.path)

    def carry(self, printer: SimulatedPrinter, stop: threading.Event) -> None:
        """Carry until it is unplugged or `stop`, then be gone."""
        # This end holds the device file open too, or each end of a job would read as unplugged.
        _carry(printer, self._master, stop, self._read, lambda data: os.write(self._master, data))
        if self._link:
            self._link.unlink()
        os.close(self._slave)
        os.close(self._master)

    def _read(self, size: int) -> bytes:
        return os.read(self._master, size)


@contextmanager
def _thread(run: Callable[[], None]) -> Iterator[None]:
    thread = threading.Thread(target=run, name="simulated-line")
    thread.start()
    try:
        yield
    finally:
        thread.join()


def _carry(
    printer: SimulatedPrinter,
    line: int,
    stop: threading.Event,
    read: Callable[[int], bytes],
    write: Callable[[bytes], int],
) -> bool:
    """Carry bytes both ways until the other side has ended, the fault breaks the line (True), or `stop`."""
    taken = 0
    poller = select.poll()
    poller.register(line, select.POLLIN)
    while not stop.is_set():
        if printer.breaks(taken):
            return True
        room = min(printer.room(taken), _CHUNK)
        if not room:
            stop.wait(_STEP_S)
        elif poller.poll(_STEP_S * 1000):
            try:
                data = read(room)
            except OSError:
                return False
            if not data:
                return False
            taken += len(data)
            stop.wait(printer.pause(len(data)))
            _say(write, _feed(printer, data))
        _say(write, printer.answers())
    return False


def _feed(printer: SimulatedPrinter, data: bytes) -> bytes:
    try:
        return printer.feed(data)
    except NotUnderstoodError:
        return printer.answers()  # it is in printer.errors; the line lives on


def _say(write: Callable[[bytes], int], answers: bytes) -> None:
    # Nobody has to read a printer's answers: what finds no room is lost.
    if answers:
        with contextlib.suppress(OSError):
            write(answers)


class _TcpLine:
    def __init__(self, printer: SimulatedPrinter, host: str, port: int) -> None:
        self._printer = printer
        self._stop = threading.Event()
        self._lock = threading.Lock()
        self._family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self._listener = self._bound((host, port))
        self._address = self._listener.getsockname()
        self._listening = False
        self.port: int = self._address[1]
        self._follow_fault()
        printer.watch(self._follow_fault)

    def _bound(self, address: tuple[str | int, ...]) -> socket.socket:
        listener = socket.socket(self._family, socket.SOCK_STREAM)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, _WINDOW)
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_MAXSEG, _SEGMENT)
        listener.settimeout(0)
        listener.bind(address)
        return listener

    def _follow_fault(self) -> None:
        """Listen, or refuse: a port that is bound and not listened to refuses, and nobody else takes it."""
        with self._lock:
            absent = self._printer.has(Fault.ABSENT)
            if self._stop.is_set():
                return
            if absent and self._listening:
                self._listener.close()
                self._listener = self._bound(self._address)
            elif not absent and not self._listening:
                self._listener.listen(1)
            self._listening = not absent

    def run(self) -> None:
        while not self._stop.is_set():
            line = self._accept()
            if line:
                with line:
                    self._serve(line)
            else:
                self._stop.wait(_STEP_S)
        with self._lock:
            self._listener.close()

    def _accept(self) -> socket.socket | None:
        with self._lock:
            try:
                line, _ = self._listener.accept()
            except OSError:
                return None
        line.settimeout(0)
        return line

    def _serve(self, line: socket.socket) -> None:
        self._printer.forget_answers()  # an earlier connection did not wait for them
        broken = _carry(self._printer, line.fileno(), self._stop, line.recv, line.send)
        if broken:
            line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET_ON_CLOSE)

    def close(self) -> None:
        self._stop.set()
