"""What every way to a printer keeps: it waits no longer than it may, and hurries when it is hurried."""

import contextlib
import fcntl
import os
import socket
import termios
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from lines import BIG, JOB, SCALE, carry, nothing_left_open, opened, soon

from kiosk.ports import Paper
from kiosk.printing.deadlines import Deadline
from kiosk.printing.device import DeviceTransport
from kiosk.printing.serial_line import SerialLine, SerialTransport
from kiosk.printing.simulated_line import serve_pty, serve_tcp
from kiosk.printing.simulated_printer import Fault, SimulatedPrinter
from kiosk.printing.tcp import TcpTransport
from kiosk.printing.transports import Transport, make_transport
from kiosk.settings import PrinterPart

KINDS = ("tcp", "device", "serial", "simulated")
MUCH = BIG * 40  # more than loopback holds
HURRY_AFTER_S, NOTICED_S, WHOLE_S = 0.1, 0.05, 0.4


@pytest.fixture(autouse=True)
def _nothing_is_left_open():
    with nothing_left_open():
        yield


@pytest.fixture
def printer() -> SimulatedPrinter:
    return SimulatedPrinter(deadline_scale=SCALE)


@contextlib.contextmanager
def way(kind: str, printer: SimulatedPrinter) -> Iterator[Transport]:
    """A way of each kind to the simulated printer."""
    if kind == "tcp":
        with serve_tcp(printer) as port:
            yield TcpTransport("127.0.0.1", port)
    elif kind == "simulated":
        yield printer
    else:
        with serve_pty(printer) as path:
            yield DeviceTransport(path) if kind == "device" else SerialTransport(path)


class DeafDeadline(Deadline):
    """A deadline that lets others wait until its end: the fault that the tests of hurry are there to find."""

    @property
    def slice(self) -> float:
        return max(0.0, self._end - time.monotonic())


class UnhurriedDeadline(Deadline):
    """A deadline that no hurry shortens: the same for what looks every 2 ms anyway."""

    @property
    def left(self) -> float:
        return max(0.0, self._end - time.monotonic())


def ends(wait: Callable[[Deadline], object], kind: type[Deadline] = Deadline) -> float:
    """Return how many seconds after the hurry a wait ended."""
    hurry = threading.Event()
    timer = threading.Timer(HURRY_AFTER_S, hurry.set)
    start = time.monotonic()
    timer.start()
    wait(kind(WHOLE_S, hurry=hurry))
    timer.join()
    return time.monotonic() - start - HURRY_AFTER_S


def is_hurried(wait: Callable[[Deadline], object], control: type[Deadline] = DeafDeadline) -> None:
    """Expect that a wait ends when it is hurried, neither before nor much later; a busy machine has three tries."""
    late = min(ends(wait) for _ in range(3))
    assert 0 <= late < NOTICED_S
    assert ends(wait, control) >= WHOLE_S - HURRY_AFTER_S - 0.01, "the control: it was not hurried"


def closes_at_once(transport: Transport, *, drop: bool) -> None:
    """Expect that closing does not wait for a printer that takes nothing."""
    line = transport.connect(Deadline(1))
    line.write(MUCH, Deadline(0.1))
    start = time.monotonic()
    line.close(drop=drop)
    assert time.monotonic() - start < NOTICED_S


@pytest.mark.parametrize("kind", KINDS)
class TestEach:
    def test_a_job(self, printer: SimulatedPrinter, kind: str) -> None:
        with way(kind, printer) as transport:
            for jobs in range(1, 4):
                assert carry(transport, JOB) is Paper.SENT
                assert soon(lambda jobs=jobs: len(printer.slips) == jobs)
        assert [slip.raw for slip in printer.slips] == [JOB] * 3

    def test_a_question_a_job_and_its_fence(self, printer: SimulatedPrinter, kind: str) -> None:
        with way(kind, printer) as transport, opened(transport) as line:
            assert line.write(b"\x10\x04\x04", Deadline(1)) == 3
            assert line.read(Deadline(1)) == b"\x12"
            assert line.write(JOB + b"\x1dr\x01", Deadline(1)) == len(JOB) + 3
            assert line.read(Deadline(1)) == b"\x00"
            assert line.finish(Deadline(1))
        assert len(printer.slips) == 1

    def test_an_automatic_status_is_pushed(self, printer: SimulatedPrinter, kind: str) -> None:
        with way(kind, printer) as transport, opened(transport) as line:
            line.write(b"\x1da\xff", Deadline(1))
            assert line.read(Deadline(1)) == b"\x10\x00\x00\x00"
            printer.set_fault(Fault.COVER_OPEN)
            assert line.read(Deadline(1)) == b"\x38\x00\x00\x00"

    @pytest.mark.parametrize("fault", [Fault.PAPER_OUT, Fault.COVER_OPEN, Fault.HEAD])
    def test_a_mute_printer_with_a_trouble(self, printer: SimulatedPrinter, kind: str, fault: Fault) -> None:
        printer.set_fault(Fault.MUTE, beside=fault)
        with way(kind, printer) as transport, opened(transport) as line:
            line.write(JOB + b"\x1dr\x01\x10\x04\x01", Deadline(1))
            assert line.read(Deadline(0.1)) == b""
            assert printer.slips == []
            printer.set_fault(fault)
            line.write(b"\x10\x04\x01", Deadline(1))
            assert line.read(Deadline(1)) == b"\x1a"

    def test_a_slow_printer_whose_cover_is_open(self, printer: SimulatedPrinter, kind: str) -> None:
        printer.set_fault(Fault.SLOW, 100, beside=Fault.COVER_OPEN)
        with way(kind, printer) as transport, opened(transport) as line:
            start = time.monotonic()
            line.write(b"\x1b@" * 50 + b"\x10\x04\x02", Deadline(5))
            assert line.read(Deadline(5)) == b"\x16"
            assert time.monotonic() - start >= 103 / 100 * SCALE * 0.9

    def test_writing_is_hurried(self, printer: SimulatedPrinter, kind: str) -> None:
        printer.set_fault(Fault.STALL)
        with way(kind, printer) as transport, opened(transport) as line:
            is_hurried(lambda deadline: line.write(MUCH, deadline))
            line.close(drop=True)

    def test_reading_is_hurried(self, printer: SimulatedPrinter, kind: str) -> None:
        with way(kind, printer) as transport, opened(transport) as line:
            is_hurried(line.read)

    @pytest.mark.parametrize("drop", [True, False])
    def test_closing_never_waits(self, printer: SimulatedPrinter, kind: str, *, drop: bool) -> None:
        printer.set_fault(Fault.STALL)
        with way(kind, printer) as transport:
            closes_at_once(transport, drop=drop)

    def test_a_deadline_that_has_passed(self, printer: SimulatedPrinter, kind: str) -> None:
        with way(kind, printer) as transport, opened(transport) as line:
            start = time.monotonic()
            assert line.write(JOB, Deadline(0)) == 0
            assert line.read(Deadline(0)) == b""
            line.finish(Deadline(0))
            assert time.monotonic() - start < NOTICED_S


def test_control_a_close_that_waits_is_found(printer: SimulatedPrinter, monkeypatch: pytest.MonkeyPatch) -> None:
    closes = os.close

    def waits(device: int) -> None:
        time.sleep(2 * NOTICED_S)
        closes(device)

    with way("device", printer) as transport, monkeypatch.context() as patch:
        patch.setattr(os, "close", waits)
        with pytest.raises(AssertionError):
            closes_at_once(transport, drop=False)


class TestHurriedEnds:
    def test_writing_slowly(self) -> None:
        printer = SimulatedPrinter()
        printer.set_fault(Fault.SLOW, 1)
        with opened(printer) as line:
            is_hurried(lambda deadline: line.write(b"\n" * 100, deadline))

    def test_connecting(self) -> None:
        with contextlib.ExitStack() as stack:
            full = stack.enter_context(socket.create_server(("127.0.0.1", 0), backlog=0))
            for _ in range(3):
                waiting = stack.enter_context(socket.socket())
                waiting.settimeout(0)
                waiting.connect_ex(full.getsockname())
            transport = TcpTransport("127.0.0.1", full.getsockname()[1])
            is_hurried(transport.connect)

    def test_finishing_tcp(self, printer: SimulatedPrinter) -> None:
        printer.set_fault(Fault.STALL)
        with way("tcp", printer) as transport, opened(transport) as line:
            line.write(JOB, Deadline(1))
            is_hurried(line.finish, UnhurriedDeadline)
            line.close(drop=True)

    def test_finishing_a_device(self, tmp_path: Path) -> None:
        path = tmp_path / "lp0"
        os.mkfifo(path)
        reader = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
        with opened(DeviceTransport(str(path))) as line:
            size = fcntl.fcntl(reader, fcntl.F_GETPIPE_SZ)
            assert line.write(bytes(size), Deadline(1)) == size
            is_hurried(line.finish)
        os.close(reader)

    def test_finishing_a_serial_line(self, printer: SimulatedPrinter, monkeypatch: pytest.MonkeyPatch) -> None:
        with way("serial", printer) as transport, opened(transport) as line, monkeypatch.context() as patch:
            patch.setattr(SerialLine, "_waiting", lambda _: 1)
            is_hurried(line.finish, UnhurriedDeadline)
        with way("serial", printer) as transport, opened(transport) as line:
            line._last_s = 10.0  # a very slow line
            is_hurried(line.finish)


class TestMakeTransport:
    def test_by_default_it_is_simulated(self) -> None:
        transport = make_transport(PrinterPart())
        assert isinstance(transport, SimulatedPrinter)
        assert carry(transport, JOB) is Paper.SENT
        assert len(transport.slips) == 1

    def test_the_width_is_the_settings(self) -> None:
        transport = make_transport(PrinterPart(dots=384))
        assert isinstance(transport, SimulatedPrinter)
        assert carry(transport, b"\x1b@\x1bJ\x08\x1dV0") is Paper.SENT
        assert transport.slips[0].size == (384, 8)

    def test_tcp_device_and_serial(self, printer: SimulatedPrinter) -> None:
        with serve_tcp(printer) as port, serve_pty(printer) as path:
            made = [
                make_transport(PrinterPart(transport="tcp", address=f"127.0.0.1:{port}")),
                make_transport(PrinterPart(transport="device", address=path)),
                make_transport(PrinterPart(transport="serial", address=path, baud=9600)),
            ]
            assert [type(transport) for transport in made] == [TcpTransport, DeviceTransport, SerialTransport]
            for jobs, transport in enumerate(made, 1):
                assert carry(transport, JOB) is Paper.SENT
                assert soon(lambda jobs=jobs: len(printer.slips) == jobs)
            with opened(made[2]):
                device = os.open(path, os.O_RDWR | os.O_NOCTTY)
                assert termios.tcgetattr(device)[4] == termios.B9600
                os.close(device)

    def test_the_serial_number_of_the_settings_is_looked_for(self) -> None:
        part = PrinterPart(transport="device", address="/dev/null", usb_serial="no printer has this one")
        assert make_transport(part).connect(Deadline(1)) is None
