"""Printers on the network, with every fault: what their line says is true, and never late."""

import contextlib
import errno
import socket
import threading
import time
from collections.abc import Callable, Iterator

import pytest
from lines import CLEAR, JOB, PRINTS, SCALE, SLACK, TAKES_ALL, carry, limit, nothing_left_open, opened, soon

from kiosk.ports import Paper
from kiosk.printing.deadlines import Deadline
from kiosk.printing.simulated_line import serve_tcp
from kiosk.printing.simulated_printer import Fault, SimulatedPrinter
from kiosk.printing.tcp import TcpTransport
from kiosk.printing.transports import make_transport
from kiosk.problems import Problem, Reason
from kiosk.settings import PrinterPart


@pytest.fixture(autouse=True)
def _nothing_is_left_open():
    with nothing_left_open():
        yield


@pytest.fixture
def printer() -> SimulatedPrinter:
    return SimulatedPrinter(deadline_scale=SCALE)


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


class TestTcp:
    @pytest.mark.parametrize("fault", Fault)
    def test_each_fault_then_cured(self, printer: SimulatedPrinter, fault: Fault) -> None:
        with serve_tcp(printer) as port:
            transport = TcpTransport("127.0.0.1", port)
            printer.set_fault(fault)
            start = time.monotonic()
            paper = carry(transport, JOB)
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
            assert carry(transport, CLEAR + JOB) is Paper.SENT
            assert soon(lambda: len(printer.slips) > before)
            assert printer.slips[-1].raw.endswith(JOB)
            assert printer.errors == []

    def test_nothing_of_a_job_given_up_comes_out_later(self, printer: SimulatedPrinter) -> None:
        with serve_tcp(printer) as port:
            printer.set_fault(Fault.STALL)
            assert carry(TcpTransport("127.0.0.1", port), JOB, SCALE) is Paper.INTERRUPTED
            printer.cure()
            time.sleep(0.1)
            assert printer.slips == []
            assert printer.errors == []

    def test_a_printer_too_slow_for_the_deadline(self, printer: SimulatedPrinter) -> None:
        with serve_tcp(printer) as port:
            printer.set_fault(Fault.SLOW, 100)
            start = time.monotonic()
            assert carry(TcpTransport("127.0.0.1", port), JOB, SCALE) is Paper.INTERRUPTED
            assert time.monotonic() - start < limit(JOB)

    def test_dropped_or_carried_later(self, printer: SimulatedPrinter) -> None:
        """The control of the one above: a line closed without `drop` is still carried."""
        for drop, slips in ((True, 0), (False, 1)):
            with serve_tcp(printer) as port:
                printer.set_fault(Fault.STALL)
                line = TcpTransport("127.0.0.1", port).connect(Deadline(1))
                assert line.write(JOB, Deadline(0.2)) == len(JOB)
                line.close(drop=drop)
                printer.cure()
                time.sleep(0.1)
                assert len(printer.slips) == slips

    def test_absent_and_back(self, printer: SimulatedPrinter) -> None:
        with serve_tcp(printer) as port:
            transport = TcpTransport("127.0.0.1", port)
            for _ in range(5):
                printer.set_fault(Fault.ABSENT)
                assert carry(transport, JOB) is Paper.FAILED
                printer.cure()
                assert carry(transport, JOB) is Paper.SENT
            assert soon(lambda: len(printer.slips) == 5)

    def test_a_connection_nobody_answers(self) -> None:
        with contextlib.ExitStack() as stack:
            full = stack.enter_context(socket.create_server(("127.0.0.1", 0), backlog=0))
            for _ in range(3):
                waiting = stack.enter_context(socket.socket())
                waiting.settimeout(0)
                waiting.connect_ex(full.getsockname())
            start = time.monotonic()
            assert carry(TcpTransport("127.0.0.1", full.getsockname()[1]), JOB, SCALE) is Paper.FAILED
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
            assert carry(TcpTransport("127.0.0.1", port), data, 1.0) is Paper.SENT
        assert got == [len(data), 0]  # and no reset, for which another printer would throw bytes away

    def test_a_printer_that_never_closes_is_not_waited_for(self) -> None:
        def talk(line: socket.socket) -> None:
            read_all(line)
            time.sleep(0.5)

        with server(talk) as port:
            start = time.monotonic()
            assert carry(TcpTransport("127.0.0.1", port), JOB, 1.0) is Paper.SENT
            assert time.monotonic() - start < 0.3

    def test_a_printer_that_never_stops_talking_does_not_hold_us(self) -> None:
        def talk(line: socket.socket) -> None:
            with contextlib.suppress(OSError):
                while True:
                    line.sendall(b"\x10\x00\x00\x00" * 1000)

        with server(talk) as port:
            start = time.monotonic()
            carry(TcpTransport("127.0.0.1", port), JOB, SCALE)
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
            paper = carry(TcpTransport("127.0.0.1", port), data, 1e-5)
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
            assert carry(make_transport(part), JOB) is Paper.SENT
            assert soon(lambda: printer.slips)

    @pytest.mark.parametrize("host", ["printer.local", "localhost", "192.0.2.300", "*", ""])
    def test_a_name_is_refused_with_a_remedy(self, host: str) -> None:
        with pytest.raises(Problem) as caught:
            TcpTransport(host, 9100)
        assert caught.value.reason is Reason.SETTINGS
        assert caught.value.remedy

    def test_a_network_card_that_is_not_there_is_a_failure(self) -> None:
        assert carry(TcpTransport("fe80::1%none0", 9100), JOB, 1.0) is Paper.FAILED

    def test_no_socket_left_is_a_failure(self, monkeypatch: pytest.MonkeyPatch) -> None:
        transport = TcpTransport("127.0.0.1", 9)

        def none_left(*_: object) -> None:
            raise OSError(errno.EMFILE, "Too many open files")

        monkeypatch.setattr(socket, "socket", none_left)
        assert carry(transport, JOB) is Paper.FAILED

    def test_from_the_touch_to_the_last_byte(self) -> None:
        def talk(line: socket.socket) -> None:
            read_all(line)

        with server(talk) as port:
            transport, times = TcpTransport("127.0.0.1", port), []
            for _ in range(30):
                start = time.perf_counter()
                assert carry(transport, JOB) is Paper.SENT
                times.append(time.perf_counter() - start)
        assert sorted(times)[15] < 0.001


class TestReading:
    def test_what_comes_in_is_returned_as_soon_as_it_comes(self) -> None:
        asked = threading.Event()

        def talk(line: socket.socket) -> None:
            asked.wait(2)
            time.sleep(0.05)
            line.sendall(b"\x12")
            read_all(line)

        with server(talk) as port, opened(TcpTransport("127.0.0.1", port)) as line:
            assert line.read(Deadline(0)) == b""
            start = time.monotonic()
            assert line.read(Deadline(0.1)) == b""
            assert 0.099 <= time.monotonic() - start < 0.2
            asked.set()
            assert line.read(Deadline(2)) == b"\x12"
            assert time.monotonic() - start < 0.4

    def test_what_came_in_before_the_end_is_read_before_the_end(self) -> None:
        def talk(line: socket.socket) -> None:
            line.sendall(b"\x12\x1e")

        with server(talk) as port, opened(TcpTransport("127.0.0.1", port)) as line:
            time.sleep(0.05)
            assert line.read(Deadline(1)) == b"\x12\x1e"
            assert line.read(Deadline(1)) is None
            assert line.read(Deadline(1)) is None

    def test_answers_that_came_while_the_end_was_waited_for_are_kept(self) -> None:
        def talk(line: socket.socket) -> None:
            line.sendall(b"\x00")
            read_all(line)
            line.sendall(b"\x37\x22")

        with server(talk) as port, opened(TcpTransport("127.0.0.1", port)) as line:
            assert line.write(JOB, Deadline(1)) == len(JOB)
            time.sleep(0.05)
            assert line.finish(Deadline(1))
            told = b""
            while part := line.read(Deadline(1)):
                told += part
            assert told == b"\x00\x37\x22"

    def test_a_reset_ends_the_line(self, printer: SimulatedPrinter) -> None:
        printer.set_fault(Fault.RESET_AFTER, 2)
        with serve_tcp(printer) as port, opened(TcpTransport("127.0.0.1", port)) as line:
            assert line.write(b"\x1b@", Deadline(1)) == 2
            assert line.read(Deadline(1)) is None
            assert line.write(JOB, Deadline(1)) == 0
            start = time.monotonic()
            assert not line.finish(Deadline(1))
            assert time.monotonic() - start < 0.5

    def test_one_that_never_stops_talking_fills_no_memory(self) -> None:
        def talk(line: socket.socket) -> None:
            with contextlib.suppress(OSError):
                while True:
                    line.sendall(b"\x10\x00\x00\x00" * 1000)

        with server(talk) as port, opened(TcpTransport("127.0.0.1", port)) as line:
            for _ in range(20):
                time.sleep(0.01)
                line.finish(Deadline(0.02))
            assert len(line.read(Deadline(0))) == 65536

    def test_answers_that_come_at_the_last_moment_do_not_cost_the_job(self) -> None:
        got: list[int] = []
        finished, closed = threading.Event(), threading.Event()

        def talk(line: socket.socket) -> None:
            got.append(len(read_all(line)))
            finished.wait(2)
            line.sendall(b"\x10\x00\x00\x00")
            closed.wait(2)
            time.sleep(0.05)
            got.append(line.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR))

        for drop, error in ((False, 0), (True, errno.EPIPE)):  # a reset is the control
            got.clear()
            finished.clear()
            closed.clear()
            with server(talk) as port:
                line = TcpTransport("127.0.0.1", port).connect(Deadline(1))
                line.write(JOB, Deadline(1))
                assert line.finish(Deadline(1))
                finished.set()
                time.sleep(0.05)
                line.close(drop=drop)
                closed.set()
            assert got == [len(JOB), error]


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
