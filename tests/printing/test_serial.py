"""Printers on a serial line, tried on pseudo-terminals with every fault: nothing waits in the driver."""

import contextlib
import fcntl
import os
import select
import struct
import termios
import threading
import time
import tty
from collections.abc import Iterator
from pathlib import Path

import pytest
from lines import BIG, CLEAR, JOB, PRINTS, SCALE, STOPS, TAKES_ALL, carry, limit, nothing_left_open, opened, soon

from kiosk.ports import Paper
from kiosk.printing import serial_line
from kiosk.printing.deadlines import Deadline
from kiosk.printing.device import DeviceTransport
from kiosk.printing.serial_line import SerialLine, SerialTransport
from kiosk.printing.simulated_line import serve_pty
from kiosk.printing.simulated_printer import Fault, SimulatedPrinter


@pytest.fixture(autouse=True)
def _nothing_is_left_open():
    with nothing_left_open():
        yield


@pytest.fixture
def printer() -> SimulatedPrinter:
    return SimulatedPrinter(deadline_scale=SCALE)


@contextlib.contextmanager
def terminal() -> Iterator[tuple[int, str]]:
    """A pseudo-terminal at whose other end only the test is; gives that end and the path of this one."""
    master, slave = os.openpty()
    tty.setraw(slave)
    try:
        yield master, os.ttyname(slave)
    finally:
        os.close(slave)
        os.close(master)


class TestFaults:
    @pytest.mark.parametrize("fault", Fault)
    def test_each(self, printer: SimulatedPrinter, fault: Fault) -> None:
        with serve_pty(printer) as path:
            printer.set_fault(fault)
            gone = fault is Fault.ABSENT
            if gone:
                assert soon(lambda: not Path(path).exists())
            data, scale = (BIG, 1 / 500) if fault in STOPS else (JOB, SCALE)
            start = time.monotonic()
            paper = carry(SerialTransport(path), data, scale)
            took = time.monotonic() - start
            if fault in TAKES_ALL:
                assert paper is Paper.SENT
            else:
                assert paper is (Paper.FAILED if gone else Paper.INTERRUPTED)
            assert took < limit(data, scale)
            assert soon(lambda: printer.slips) if fault in PRINTS else not printer.slips

    def test_control_the_big_job_passes_on_a_good_line(self, printer: SimulatedPrinter) -> None:
        with serve_pty(printer) as path:
            assert carry(SerialTransport(path), BIG, 1.0) is Paper.SENT
            assert soon(lambda: printer.slips)
            assert printer.slips[0].raw == BIG

    def test_every_byte_passes_unchanged(self) -> None:
        printer = SimulatedPrinter(strict=False)
        data = b"\x1b@\x1dv0\x00\x40\x00\x04\x00" + bytes(range(256)) + bytes(range(255, -1, -1)) + b"\x1dV0"
        with serve_pty(printer) as path:
            assert carry(SerialTransport(path), data, 1.0) is Paper.SENT
            assert soon(lambda: printer.slips)
        assert printer.slips[0].raw == data

    def test_status(self, printer: SimulatedPrinter) -> None:
        printer.set_fault(Fault.HEAD)
        with serve_pty(printer) as path, opened(SerialTransport(path)) as line:
            for question, answer in ((1, b"\x1a"), (2, b"\x52"), (3, b"\x52"), (4, b"\x12")):
                line.write(bytes([0x10, 0x04, question]), Deadline(1))
                assert line.read(Deadline(1)) == answer
            start = time.monotonic()
            assert line.read(Deadline(0.1)) == b""
            assert 0.099 <= time.monotonic() - start < 0.2

    def test_unplugged_and_plugged_in_again(self, printer: SimulatedPrinter, tmp_path: Path) -> None:
        with serve_pty(printer, tmp_path / "ttyUSB0") as path:
            transport = SerialTransport(path)
            with opened(transport) as line:
                printer.set_fault(Fault.ABSENT)
                assert line.read(Deadline(2)) is None
                assert line.write(JOB, Deadline(1)) == 0
                assert not line.finish(Deadline(1))
            assert carry(transport, JOB) is Paper.FAILED
            printer.cure()
            assert soon(lambda: os.path.lexists(path))
            assert carry(transport, JOB) is Paper.SENT
            assert soon(lambda: printer.slips)

    @pytest.mark.parametrize("path", ["/dev/tty-none", "/dev/null", "/dev", "/dev/null/ttyS0"])
    def test_no_serial_line(self, path: str) -> None:
        assert carry(SerialTransport(path), JOB) is Paper.FAILED


class TestLine:
    def test_the_speed_is_the_settings(self) -> None:
        with terminal() as (master, path):
            for baud, constant in ((9600, termios.B9600), (230400, termios.B230400)):
                with opened(SerialTransport(path, baud)):
                    assert termios.tcgetattr(master)[4:6] == [constant, constant]

    def test_it_is_for_one_program_alone(self) -> None:
        with terminal() as (_, path):
            with opened(SerialTransport(path)):
                assert SerialTransport(path).connect(Deadline(1)) is None
            with opened(SerialTransport(path)):
                pass

    def test_a_break_is_not_read_as_a_byte(self) -> None:
        """It would be read as 00, which is how GS r 1 is answered: a printer switched off would seem to have printed.

        A pseudo-terminal carries no break, so the setting itself is looked at.
        """
        with terminal() as (_, path), opened(SerialTransport(path)) as line:
            assert termios.tcgetattr(line._device)[0] & termios.IGNBRK

    def test_a_printer_that_says_xoff_is_obeyed(self) -> None:
        with terminal() as (master, path), opened(SerialTransport(path)) as line:
            os.write(master, b"\x13")
            time.sleep(0.05)  # a worker of the kernel hands it over
            assert line.write(JOB, Deadline(0.1)) == 0
            timer = threading.Timer(0.05, os.write, [master, b"\x11"])
            timer.start()
            assert line.write(b"\x1b@", Deadline(2)) == 2
            timer.join()
            assert line.read(Deadline(0)) == b""
        with terminal() as (master, path), opened(DeviceTransport(path)) as line:  # the control
            os.write(master, b"\x13")
            time.sleep(0.05)
            assert line.write(b"\x1b@", Deadline(0.1)) == 2

    def test_write_waits_no_longer_than_its_deadline(self) -> None:
        with terminal() as (_, path), opened(SerialTransport(path)) as line:
            start = time.monotonic()
            assert 0 < line.write(BIG, Deadline(0.2)) < len(BIG)
            assert 0.199 <= time.monotonic() - start < 0.3
            start = time.monotonic()
            assert line.write(BIG, Deadline(0)) == 0
            assert time.monotonic() - start < 0.05

    @pytest.mark.parametrize("drop", [True, False])
    def test_closing_never_waits(self, *, drop: bool) -> None:
        with terminal() as (_, path):
            line = SerialTransport(path).connect(Deadline(1))
            line.write(BIG, Deadline(0.05))
            start = time.monotonic()
            line.close(drop=drop)
            line.close(drop=drop)
            assert time.monotonic() - start < 0.05

    @pytest.mark.parametrize(("waiting", "drop", "flushed"), [(0, False, False), (1, False, True), (0, True, True)])
    def test_closing_forgets_what_the_driver_would_wait_for(
        self, monkeypatch: pytest.MonkeyPatch, waiting: int, *, drop: bool, flushed: bool
    ) -> None:
        done = []
        with terminal() as (_, path):
            line = SerialTransport(path).connect(Deadline(1))
            monkeypatch.setattr(SerialLine, "_waiting", lambda _: waiting)
            monkeypatch.setattr(termios, "tcflush", lambda _, queue: done.append(queue))
            line.close(drop=drop)
        assert done == [termios.TCOFLUSH] * flushed

    def test_dropped_bytes_do_not_come_out_later(self) -> None:
        """A pseudo-terminal has handed 4 kB over already; the rest is as on its way."""
        came, job = {}, JOB[:8000]
        for drop in (True, False):  # the second is the control
            with terminal() as (master, path):
                line = SerialTransport(path).connect(Deadline(1))
                assert line.write(job, Deadline(1)) == len(job)
                time.sleep(0.05)
                line.close(drop=drop)
                came[drop] = 0
                while came[drop] < len(job) and select.select([master], [], [], 0.3)[0]:
                    came[drop] += len(os.read(master, 65536))
        assert came[False] == len(job)
        assert came[True] <= 4096

    def test_the_driver_is_told_never_to_wait_at_close(self, monkeypatch: pytest.MonkeyPatch) -> None:
        asked, ioctl = [], fcntl.ioctl

        def driver(device: int, request: int, given: bytes | bytearray = b"") -> bytes | int:
            if request not in (termios.TIOCGSERIAL, termios.TIOCSSERIAL):
                return ioctl(device, request, given)
            if request == termios.TIOCGSERIAL:
                given[:] = bytes(range(128))
            asked.append((request, bytes(given)))
            return 0

        with terminal() as (_, path):
            monkeypatch.setattr(serial_line.fcntl, "ioctl", driver)
            SerialTransport(path).connect(Deadline(1)).close()
        (_, before), (request, after) = asked
        assert request == termios.TIOCSSERIAL
        assert struct.unpack_from("=H", after, 40) == (65535,)
        assert after[:40] + after[42:] == before[:40] + before[42:]


class TestFinish:
    def test_it_waits_until_the_driver_holds_nothing(self, monkeypatch: pytest.MonkeyPatch) -> None:
        left = [500, 20, 0]
        with terminal() as (_, path), opened(SerialTransport(path)) as line:
            monkeypatch.setattr(SerialLine, "_waiting", lambda _: left.pop(0) if left else 0)
            assert line.finish(Deadline(1))
            assert left == []
            monkeypatch.setattr(SerialLine, "_waiting", lambda _: 5)
            start = time.monotonic()
            assert not line.finish(Deadline(0.1))
            assert 0.099 <= time.monotonic() - start < 0.2

    @pytest.mark.parametrize(("baud", "seconds"), [(9600, 0.066), (115200, 0.0055)])
    def test_it_waits_for_what_a_uart_still_holds(self, baud: int, seconds: float) -> None:
        with terminal() as (_, path), opened(SerialTransport(path, baud)) as line:
            start = time.monotonic()
            assert line.finish(Deadline(1))
            assert seconds <= time.monotonic() - start < seconds + 0.05

    def test_a_job_given_up_is_cleared_and_the_next_one_prints(self, printer: SimulatedPrinter) -> None:
        with serve_pty(printer) as path:
            printer.set_fault(Fault.STALL)
            assert carry(SerialTransport(path), BIG, 1 / 500) is Paper.INTERRUPTED
            printer.cure()
            assert carry(SerialTransport(path), CLEAR + JOB) is Paper.SENT
            assert soon(lambda: printer.slips)
            assert printer.slips[-1].raw.endswith(JOB)
