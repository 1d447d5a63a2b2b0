"""The ways to a printer, tried on simulated lines with every fault: what they say is true, and never late."""

import contextlib
import errno
import fcntl
import os
import socket
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.ports import Paper
from kiosk.printing.simulated_line import serve_pty, serve_tcp
from kiosk.printing.simulated_printer import Fault, SimulatedPrinter
from kiosk.printing.transports import DeviceTransport, TcpTransport, make_transport
from kiosk.problems import Problem, Reason
from kiosk.settings import PrinterPart

SCALE = 1 / 50
BAND = b"\x1dv0\x00\x48\x00\x2f\x00" + b"\xff" * 72 * 47
JOB = b"\x1b@" + BAND * 4 + b"\x1dVB\x00"
CLEAR = b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08"
# More than the kernel holds for a pseudo-terminal, or for a network printer with a small window.
BIG = b"\x1b@" + BAND * 60 + b"\x1dVB\x00"
SLACK = 0.25


def limit(data: bytes, scale: float = SCALE) -> float:
    """The most a job may take, in seconds."""
    return (8 + len(data) / 1000) * scale + SLACK


@pytest.fixture(autouse=True)
def _nothing_is_left_open() -> Iterator[None]:
    threads, files = threading.active_count(), len(list(Path("/proc/self/fd").iterdir()))
    yield
    assert threading.active_count() == threads
    assert len(list(Path("/proc/self/fd").iterdir())) == files


@pytest.fixture
def printer() -> SimulatedPrinter:
    return SimulatedPrinter(deadline_scale=SCALE)


def soon(true: Callable[[], object], seconds: float = 2.0) -> bool:
    """Wait until something is true."""
    end = time.monotonic() + seconds
    while not true() and time.monotonic() < end:
        time.sleep(0.005)
    return bool(true())


@contextlib.contextmanager
def server(talk: Callable[[socket.socket], None]) -> Iterator[int]:
    """A port on which `talk` has each connection to itself."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(0.02)
        over = threading.Event()

        def run() -> None:
            while not over.is_set():
                try:
                    line, _ = listener.accept()
                except TimeoutError:
                    continue
                line.settimeout(5)
                with line:
                    talk(line)

        thread = threading.Thread(target=run)
        thread.start()
        try:
            yield listener.getsockname()[1]
        finally:
            over.set()
            thread.join()


def read_all(line: socket.socket) -> bytes:
    data = b""
    while part := line.recv(65536):
        data += part
    return data


PRINTS = {
    Fault.NONE,
    Fault.PAPER_NEAR_END,
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
    Fault.OFFLINE,
    Fault.LIE,
    Fault.SWALLOW,
}
STOPS = {Fault.STALL, Fault.STALL_AFTER, Fault.RESET_AFTER}


class TestTcp:
    @pytest.mark.parametrize("fault", Fault)
    def test_each_fault_then_cured(self, printer: SimulatedPrinter, fault: Fault) -> None:
        with serve_tcp(printer) as port:
            transport = TcpTransport("127.0.0.1", port, SCALE)
            printer.set_fault(fault)
            start = time.monotonic()
            paper = transport.send(JOB)
            took = time.monotonic() - start
            if fault in TAKES_ALL:
                assert paper is Paper.SENT
            else:
                assert paper is (Paper.FAILED if fault is Fault.ABSENT else Paper.INTERRUPTED)
            assert took < limit(JOB)
            assert soon(lambda: printer.slips) if fault in PRINTS else not printer.slips
            printer.cure()
            before = len(printer.slips)
            # A printer keeps what it had read of a job given up, and would take the next one for its rest.
            assert transport.send(CLEAR + JOB) is Paper.SENT
            assert soon(lambda: len(printer.slips) > before)
            assert printer.slips[-1].raw.endswith(JOB)
            assert printer.errors == []

    def test_nothing_of_a_job_given_up_comes_out_later(self, printer: SimulatedPrinter) -> None:
        with serve_tcp(printer) as port:
            printer.set_fault(Fault.STALL)
            assert TcpTransport("127.0.0.1", port, SCALE).send(JOB) is Paper.INTERRUPTED
            printer.cure()
            time.sleep(0.1)
            assert printer.slips == []
            assert printer.errors == []

    def test_a_printer_too_slow_for_the_deadline(self, printer: SimulatedPrinter) -> None:
        with serve_tcp(printer) as port:
            printer.set_fault(Fault.SLOW, 100)
            start = time.monotonic()
            assert TcpTransport("127.0.0.1", port, SCALE).send(JOB) is Paper.INTERRUPTED
            assert time.monotonic() - start < limit(JOB)

    def test_absent_and_back(self, printer: SimulatedPrinter) -> None:
        with serve_tcp(printer) as port:
            transport = TcpTransport("127.0.0.1", port, SCALE)
            for _ in range(5):
                printer.set_fault(Fault.ABSENT)
                assert transport.send(JOB) is Paper.FAILED
                printer.cure()
                assert transport.send(JOB) is Paper.SENT
            assert soon(lambda: len(printer.slips) == 5)

    def test_a_connection_nobody_answers(self) -> None:
        with contextlib.ExitStack() as stack:
            full = stack.enter_context(socket.create_server(("127.0.0.1", 0), backlog=0))
            for _ in range(3):
                waiting = stack.enter_context(socket.socket())
                waiting.settimeout(0)
                waiting.connect_ex(full.getsockname())
            start = time.monotonic()
            assert TcpTransport("127.0.0.1", full.getsockname()[1], SCALE).send(JOB) is Paper.FAILED
            took = time.monotonic() - start
        assert 2 * SCALE * 0.99 <= took < 2 * SCALE + SLACK

    def test_answers_nobody_reads_do_not_cost_the_job(self) -> None:
        got: list[int] = []

        def talk(line: socket.socket) -> None:
            line.sendall(b"\x10\x00\x00\x00" * 250)
            time.sleep(0.05)
            got.append(len(read_all(line)))
            time.sleep(0.05)
            got.append(line.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR))

        data = JOB * 400  # more than loopback holds: it is still going out when the answers come in
        with server(talk) as port:
            assert TcpTransport("127.0.0.1", port).send(data) is Paper.SENT
        assert got == [len(data), 0]  # and no reset, for which another printer would throw bytes away

    def test_a_printer_that_never_closes_is_not_waited_for(self) -> None:
        def talk(line: socket.socket) -> None:
            read_all(line)
            time.sleep(0.5)

        with server(talk) as port:
            start = time.monotonic()
            assert TcpTransport("127.0.0.1", port).send(JOB) is Paper.SENT
            assert time.monotonic() - start < 0.3

    def test_a_printer_that_never_stops_talking_does_not_hold_us(self) -> None:
        def talk(line: socket.socket) -> None:
            with contextlib.suppress(OSError):
                while True:
                    line.sendall(b"\x10\x00\x00\x00" * 1000)

        with server(talk) as port:
            start = time.monotonic()
            TcpTransport("127.0.0.1", port, SCALE).send(JOB)
            assert time.monotonic() - start < limit(JOB)

    def test_a_printer_that_sips(self) -> None:
        given_up = threading.Event()

        def talk(line: socket.socket) -> None:
            while not given_up.is_set():
                line.recv(100)
                time.sleep(0.001)

        with server(talk) as port:
            data = JOB * 1000  # more than loopback holds
            start = time.monotonic()
            paper = TcpTransport("127.0.0.1", port, 1e-5).send(data)
            took = time.monotonic() - start
            given_up.set()
        # At this scale even connecting may be too slow.
        assert paper in (Paper.INTERRUPTED, Paper.FAILED)
        assert took < limit(data, 1e-5)

    def test_version_6(self, printer: SimulatedPrinter) -> None:
        try:
            stack = contextlib.ExitStack()
            port = stack.enter_context(serve_tcp(printer, "::1"))
        except OSError:
            pytest.skip("this machine has no IPv6")
        with stack:
            part = PrinterPart(transport="tcp", address=f"[::1]:{port}")
            assert make_transport(part).send(JOB) is Paper.SENT
            assert soon(lambda: printer.slips)

    @pytest.mark.parametrize("host", ["printer.local", "localhost", "192.0.2.300", "*", ""])
    def test_a_name_is_refused_with_a_remedy(self, host: str) -> None:
        with pytest.raises(Problem) as caught:
            TcpTransport(host, 9100)
        assert caught.value.reason is Reason.SETTINGS
        assert caught.value.remedy

    def test_a_network_card_that_is_not_there_is_a_failure(self) -> None:
        assert TcpTransport("fe80::1%none0", 9100).send(JOB) is Paper.FAILED

    def test_no_socket_left_is_a_failure(self, monkeypatch: pytest.MonkeyPatch) -> None:
        transport = TcpTransport("127.0.0.1", 9)

        def none_left(*_: object) -> None:
            raise OSError(errno.EMFILE, "Too many open files")

        monkeypatch.setattr(socket, "socket", none_left)
        assert transport.send(JOB) is Paper.FAILED

    def test_from_the_touch_to_the_last_byte(self) -> None:
        def talk(line: socket.socket) -> None:
            read_all(line)

        with server(talk) as port:
            transport, times = TcpTransport("127.0.0.1", port), []
            for _ in range(30):
                start = time.perf_counter()
                assert transport.send(JOB) is Paper.SENT
                times.append(time.perf_counter() - start)
        assert sorted(times)[15] < 0.001


class TestTcpLine:
    """The simulated line itself, asked by a plain socket."""

    @pytest.mark.parametrize(
        ("fault", "answer"),
        [
            (Fault.NONE, b"\x12"),
            (Fault.PAPER_OUT, b"\x1a"),
            (Fault.GARBAGE, b"\xff\x00\x41"),
            (Fault.LATE, b"\x12"),
            (Fault.MUTE, b""),
            (Fault.STALL, b""),
        ],
    )
    def test_status(self, printer: SimulatedPrinter, fault: Fault, answer: bytes) -> None:
        with serve_tcp(printer) as port, socket.create_connection(("127.0.0.1", port)) as line:
            printer.set_fault(fault)
            line.settimeout(0.2)
            line.sendall(b"\x10\x04\x01")
            try:
                assert line.recv(16) == answer
            except TimeoutError:
                assert answer == b""

    def test_automatic_status_is_pushed(self, printer: SimulatedPrinter) -> None:
        with serve_tcp(printer) as port, socket.create_connection(("127.0.0.1", port)) as line:
            line.settimeout(2)
            line.sendall(b"\x1da\xff")
            assert line.recv(16) == b"\x10\x00\x00\x00"
            printer.set_fault(Fault.PAPER_OUT)
            assert line.recv(16) == b"\x18\x00\x0f\x00"

    def test_an_answer_dies_with_its_connection(self, printer: SimulatedPrinter) -> None:
        with serve_tcp(printer) as port:
            printer.set_fault(Fault.LATE)
            with socket.create_connection(("127.0.0.1", port)) as line:
                line.sendall(b"\x1dr\x01")
                time.sleep(0.015)
            printer.cure()
            with socket.create_connection(("127.0.0.1", port)) as line:
                line.settimeout(2)
                time.sleep(0.05)
                line.sendall(b"\x10\x04\x01")
                assert line.recv(16) == b"\x12"

    def test_a_reset_is_a_reset(self, printer: SimulatedPrinter) -> None:
        printer.set_fault(Fault.RESET_AFTER, 2)
        with serve_tcp(printer) as port, socket.create_connection(("127.0.0.1", port)) as line:
            line.settimeout(2)
            line.sendall(b"\x1b@")
            with pytest.raises(ConnectionResetError):
                line.recv(16)

    def test_a_mistake_does_not_end_the_line(self, printer: SimulatedPrinter) -> None:
        with serve_tcp(printer) as port, socket.create_connection(("127.0.0.1", port)) as line:
            line.settimeout(2)
            line.sendall(b"Bonjour\x1dr\x01")
            assert line.recv(16) == b"\x00"
        assert len(printer.errors) == 1


class TestDevice:
    @pytest.mark.parametrize("fault", Fault)
    def test_each_fault(self, printer: SimulatedPrinter, fault: Fault) -> None:
        with serve_pty(printer) as path:
            printer.set_fault(fault)
            gone = fault is Fault.ABSENT
            if gone:
                assert soon(lambda: not Path(path).exists())
            data, scale = (BIG, 1 / 500) if fault in STOPS else (JOB, SCALE)
            start = time.monotonic()
            paper = DeviceTransport(path, scale).send(data)
            took = time.monotonic() - start
            if fault in TAKES_ALL:
                assert paper is Paper.SENT
            else:
                assert paper is (Paper.FAILED if gone else Paper.INTERRUPTED)
            assert took < limit(data, scale)
            assert soon(lambda: printer.slips) if fault in PRINTS else not printer.slips

    def test_control_the_big_job_passes_on_a_good_line(self, printer: SimulatedPrinter) -> None:
        with serve_pty(printer) as path:
            assert DeviceTransport(path).send(BIG) is Paper.SENT
            assert soon(lambda: printer.slips)
            assert printer.slips[0].raw == BIG

    def test_job_after_job(self, printer: SimulatedPrinter) -> None:
        with serve_pty(printer) as path:
            for _ in range(3):
                assert DeviceTransport(path, SCALE).send(JOB) is Paper.SENT
            assert soon(lambda: len(printer.slips) == 3)
        assert [slip.raw for slip in printer.slips] == [JOB] * 3

    def test_every_byte_passes_unchanged(self) -> None:
        printer = SimulatedPrinter(strict=False)
        data = b"\x1b@\x1dv0\x00\x40\x00\x04\x00" + bytes(range(256)) + bytes(range(255, -1, -1)) + b"\x1dV0"
        with serve_pty(printer) as path:
            assert DeviceTransport(path).send(data[:520]) is Paper.SENT
            assert DeviceTransport(path).send(data[520:]) is Paper.SENT
            assert soon(lambda: printer.slips)
        assert printer.slips[0].raw == data

    @pytest.mark.parametrize("path", ["/dev/usb/lp-none", "/dev/null/lp0"])
    def test_no_such_device(self, path: str) -> None:
        assert DeviceTransport(path).send(JOB) is Paper.FAILED

    def test_a_device_that_takes_byte_after_byte(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def one_byte(_device: int, _data: bytes) -> int:
            time.sleep(0.001)
            return 1

        monkeypatch.setattr(os, "write", one_byte)
        start = time.monotonic()
        assert DeviceTransport("/dev/null", SCALE).send(JOB) is Paper.INTERRUPTED
        assert time.monotonic() - start < limit(JOB)

    def test_a_device_that_only_writes(self, printer: SimulatedPrinter, monkeypatch: pytest.MonkeyPatch) -> None:
        opened = os.open

        def only_writes(path: str, flags: int) -> int:
            if flags & os.O_RDWR:
                raise PermissionError(errno.EACCES, "Permission denied", path)
            return opened(path, flags)

        with serve_pty(printer) as path:
            monkeypatch.setattr(os, "open", only_writes)
            assert DeviceTransport(path).send(JOB) is Paper.SENT
            assert soon(lambda: printer.slips)

    @pytest.mark.parametrize("carried", [True, False])
    def test_a_job_is_not_sent_before_it_is_carried(self, tmp_path: Path, *, carried: bool) -> None:
        """As usblp does: the write returns early, and closing then would kill the transfer."""
        path = tmp_path / "lp0"
        os.mkfifo(path)
        reader = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
        full = bytes(fcntl.fcntl(reader, fcntl.F_GETPIPE_SZ))
        timer = threading.Timer(0.1, os.read, [reader, len(full)])
        if carried:
            timer.start()
        start = time.monotonic()
        paper = DeviceTransport(str(path), 1 / 200).send(full)
        took = time.monotonic() - start
        if carried:
            timer.join()
            assert paper is Paper.SENT
            assert 0.1 <= took < 0.3
        else:
            assert paper is Paper.INTERRUPTED
            assert took >= (8 + len(full) / 1000) / 200 * 0.99
        os.close(reader)


class TestMakeTransport:
    def test_by_default_it_is_simulated(self) -> None:
        transport = make_transport(PrinterPart())
        assert isinstance(transport, SimulatedPrinter)
        assert transport.send(JOB) is Paper.PRINTED

    def test_the_width_is_the_settings(self) -> None:
        transport = make_transport(PrinterPart(dots=384))
        assert isinstance(transport, SimulatedPrinter)
        assert transport.send(b"\x1b@\x1bJ\x08\x1dV0") is Paper.PRINTED
        assert transport.slips[0].size == (384, 8)

    def test_tcp_and_device(self, printer: SimulatedPrinter) -> None:
        with serve_tcp(printer) as port, serve_pty(printer) as path:
            tcp = make_transport(PrinterPart(transport="tcp", address=f"127.0.0.1:{port}"))
            device = make_transport(PrinterPart(transport="device", address=path))
            assert isinstance(tcp, TcpTransport)
            assert isinstance(device, DeviceTransport)
            assert tcp.send(JOB) is Paper.SENT
            assert soon(lambda: len(printer.slips) == 1)
            assert device.send(JOB) is Paper.SENT
            assert soon(lambda: len(printer.slips) == 2)

    def test_a_transport_not_built_in_is_refused(self) -> None:
        part = PrinterPart.model_construct(transport="serial", address="/dev/ttyS0")
        with pytest.raises(Problem) as caught:
            make_transport(part)
        assert caught.value.reason is Reason.SETTINGS
