"""Printers behind a device file, with every fault, unplugged, plugged in elsewhere, or changed for another."""

import errno
import fcntl
import os
import threading
import time
from pathlib import Path

import pytest
from lines import BIG, CLEAR, JOB, PRINTS, SCALE, STOPS, TAKES_ALL, carry, limit, nothing_left_open, opened, soon

from kiosk.ports import Paper
from kiosk.printing.deadlines import Deadline
from kiosk.printing.device import DeviceTransport
from kiosk.printing.simulated_line import serve_pty
from kiosk.printing.simulated_printer import Fault, SimulatedPrinter


@pytest.fixture(autouse=True)
def _nothing_is_left_open():
    with nothing_left_open():
        yield


@pytest.fixture
def printer() -> SimulatedPrinter:
    return SimulatedPrinter(deadline_scale=SCALE)


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
            paper = carry(DeviceTransport(path), data, scale)
            took = time.monotonic() - start
            if fault in TAKES_ALL:
                assert paper is Paper.SENT
            else:
                assert paper is (Paper.FAILED if gone else Paper.INTERRUPTED)
            assert took < limit(data, scale)
            assert soon(lambda: printer.slips) if fault in PRINTS else not printer.slips

    def test_control_the_big_job_passes_on_a_good_line(self, printer: SimulatedPrinter) -> None:
        with serve_pty(printer) as path:
            assert carry(DeviceTransport(path), BIG, 1.0) is Paper.SENT
            assert soon(lambda: printer.slips)
            assert printer.slips[0].raw == BIG

    def test_job_after_job(self, printer: SimulatedPrinter) -> None:
        with serve_pty(printer) as path:
            for _ in range(3):
                assert carry(DeviceTransport(path), JOB, SCALE) is Paper.SENT
            assert soon(lambda: len(printer.slips) == 3)
        assert [slip.raw for slip in printer.slips] == [JOB] * 3

    def test_every_byte_passes_unchanged(self) -> None:
        printer = SimulatedPrinter(strict=False)
        data = b"\x1b@\x1dv0\x00\x40\x00\x04\x00" + bytes(range(256)) + bytes(range(255, -1, -1)) + b"\x1dV0"
        with serve_pty(printer) as path:
            assert carry(DeviceTransport(path), data[:520], 1.0) is Paper.SENT
            assert carry(DeviceTransport(path), data[520:], 1.0) is Paper.SENT
            assert soon(lambda: printer.slips)
        assert printer.slips[0].raw == data

    @pytest.mark.parametrize("path", ["/dev/usb/lp-none", "/dev/null/lp0"])
    def test_no_such_device(self, path: str) -> None:
        assert carry(DeviceTransport(path), JOB, 1.0) is Paper.FAILED

    def test_a_device_that_takes_byte_after_byte(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def one_byte(_device: int, _data: bytes) -> int:
            time.sleep(0.001)
            return 1

        monkeypatch.setattr(os, "write", one_byte)
        start = time.monotonic()
        assert carry(DeviceTransport("/dev/null"), JOB, SCALE) is Paper.INTERRUPTED
        assert time.monotonic() - start < limit(JOB)

    def test_a_device_that_only_writes(self, printer: SimulatedPrinter, monkeypatch: pytest.MonkeyPatch) -> None:
        opened = os.open

        def only_writes(path: str, flags: int) -> int:
            if flags & os.O_RDWR:
                raise PermissionError(errno.EACCES, "Permission denied", path)
            return opened(path, flags)

        with serve_pty(printer) as path:
            monkeypatch.setattr(os, "open", only_writes)
            assert carry(DeviceTransport(path), JOB, 1.0) is Paper.SENT
            assert soon(lambda: printer.slips)

    @pytest.mark.parametrize("carried", [True, False])
    def test_a_job_is_not_sent_before_it_is_carried(self, tmp_path: Path, *, carried: bool) -> None:
        """As usblp does: the write returns early, and closing then would kill the transfer."""
        path = tmp_path / "lp0"
        os.mkfifo(path)
        reader = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
        full = bytes(fcntl.fcntl(reader, fcntl.F_GETPIPE_SZ))
        timer = threading.Timer(0.1, os.read, [reader, len(full)])
        start = time.monotonic()
        if carried:
            timer.start()
        paper = carry(DeviceTransport(str(path)), full, 1 / 200)
        took = time.monotonic() - start
        if carried:
            timer.join()
            assert paper is Paper.SENT
            assert 0.1 <= took < 0.3
        else:
            assert paper is Paper.INTERRUPTED
            assert took >= (8 + len(full) / 1000) / 200 * 0.99
        os.close(reader)


class TestReading:
    def test_answers(self, printer: SimulatedPrinter) -> None:
        with serve_pty(printer) as path, opened(DeviceTransport(path)) as line:
            start = time.monotonic()
            assert line.read(Deadline(0.1)) == b""
            assert 0.099 <= time.monotonic() - start < 0.2
            line.write(b"\x10\x04\x01", Deadline(1))
            assert line.read(Deadline(2)) == b"\x12"
            assert time.monotonic() - start < 0.5

    def test_unplugged(self, printer: SimulatedPrinter) -> None:
        with serve_pty(printer) as path, opened(DeviceTransport(path)) as line:
            printer.set_fault(Fault.ABSENT)
            start = time.monotonic()
            assert line.read(Deadline(2)) is None
            assert time.monotonic() - start < 0.5
            assert line.write(JOB, Deadline(1)) == 0
            assert not line.finish(Deadline(1))

    @pytest.mark.parametrize("error", [errno.EBADF, errno.EINVAL, errno.EAGAIN, None])
    def test_one_that_cannot_be_read_is_waited_for(
        self, printer: SimulatedPrinter, monkeypatch: pytest.MonkeyPatch, error: int | None
    ) -> None:
        def read(_device: int, _size: int) -> bytes:
            if error is None:  # usblp hands an empty packet on
                return b""
            raise OSError(error, "cannot be read")

        with serve_pty(printer) as path, opened(DeviceTransport(path)) as line:
            line.write(b"\x10\x04\x01", Deadline(1))
            time.sleep(0.05)  # an answer is there
            monkeypatch.setattr(os, "read", read)
            start, spent = time.monotonic(), time.process_time()
            assert line.read(Deadline(0.2)) == b""
            monkeypatch.undo()
            assert 0.199 <= time.monotonic() - start < 0.3
            assert time.process_time() - spent < 0.1

    def test_control_an_error_of_the_device_ends_the_line(
        self, printer: SimulatedPrinter, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def read(_device: int, _size: int) -> bytes:
            raise OSError(errno.ENODEV, "No such device")

        with serve_pty(printer) as path, opened(DeviceTransport(path)) as line:
            line.write(b"\x10\x04\x01", Deadline(1))
            with monkeypatch.context() as patch:
                time.sleep(0.05)
                patch.setattr(os, "read", read)
                assert line.read(Deadline(0.2)) is None

    def test_closing_twice_closes_nothing_of_others(self, printer: SimulatedPrinter) -> None:
        with serve_pty(printer) as path:
            line = DeviceTransport(path).connect(Deadline(1))
            line.close()
            with Path("/dev/null").open() as other:
                line.close(drop=True)
                assert other.read() == ""


class Bus:
    """USB printers as Linux shows them: `/sys/class/usbmisc` and `/dev/usb`, in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.sys, self.dev = folder, folder / "usbmisc", folder / "dev"
        self.sys.mkdir()
        self.dev.mkdir()
        self._port = 0

    def plug(self, name: str, serial: str | None) -> Path:
        """Show a printer; return the link at which it is to be served."""
        self._port += 1
        interface = self.folder / "devices" / f"1-{self._port}" / f"1-{self._port}:1.0"
        interface.mkdir(parents=True)
        if serial is not None:
            (interface.parent / "serial").write_text(f"{serial}\n")
        (self.sys / name).mkdir()
        (self.sys / name / "device").symlink_to(interface)
        return self.dev / name

    def unplug(self, name: str) -> None:
        (self.sys / name / "device").unlink()
        (self.sys / name).rmdir()

    def transport(self, serial: str = "", name: str = "lp0") -> DeviceTransport:
        return DeviceTransport(str(self.dev / name), serial, self.sys, self.dev)


@pytest.fixture
def bus(tmp_path: Path) -> Bus:
    return Bus(tmp_path)


@pytest.fixture
def other() -> SimulatedPrinter:
    return SimulatedPrinter(deadline_scale=SCALE)


class TestPluggedInAgain:
    def test_at_the_same_place(self, printer: SimulatedPrinter, bus: Bus) -> None:
        with serve_pty(printer, bus.plug("lp0", "A1")) as path:
            assert path == str(bus.dev / "lp0")
            transport = bus.transport()
            for jobs in range(1, 4):
                assert carry(transport, JOB) is Paper.SENT
                assert soon(lambda jobs=jobs: len(printer.slips) == jobs)
                with opened(transport) as line:
                    printer.set_fault(Fault.ABSENT)
                    assert line.read(Deadline(2)) is None
                    assert line.write(JOB, Deadline(1)) == 0
                assert soon(lambda: not os.path.lexists(path))
                assert carry(transport, JOB) is Paper.FAILED
                printer.cure()
                assert soon(lambda: os.path.lexists(path))
        assert not os.path.lexists(path)

    def test_a_break_of_the_line_plugs_it_in_anew(self, printer: SimulatedPrinter, bus: Bus) -> None:
        with serve_pty(printer, bus.plug("lp0", None)) as path:
            printer.set_fault(Fault.RESET_AFTER)
            assert carry(bus.transport(), BIG, 1 / 500) is Paper.INTERRUPTED
            printer.cure()
            assert soon(lambda: os.path.lexists(path))
            printer.feed(CLEAR)
            assert carry(bus.transport(), JOB) is Paper.SENT
            assert soon(lambda: printer.slips)

    def test_absent_from_the_start(self, printer: SimulatedPrinter, bus: Bus) -> None:
        printer.set_fault(Fault.ABSENT)
        with serve_pty(printer, bus.plug("lp0", "A1")) as path:
            assert soon(lambda: not os.path.lexists(path))
            assert carry(bus.transport(), JOB) is Paper.FAILED
            printer.cure()
            assert soon(lambda: os.path.lexists(path))
            assert carry(bus.transport(), JOB) is Paper.SENT

    def test_elsewhere_it_is_found_by_the_serial_number_of_the_first_time(
        self, printer: SimulatedPrinter, other: SimulatedPrinter, bus: Bus
    ) -> None:
        transport = bus.transport()
        with serve_pty(printer, bus.plug("lp0", "A1")):
            assert carry(transport, JOB) is Paper.SENT
            assert soon(lambda: len(printer.slips) == 1)
        bus.unplug("lp0")
        assert transport.find() is None
        assert carry(transport, JOB) is Paper.FAILED
        with serve_pty(other, bus.plug("lp0", "B2")), serve_pty(printer, bus.plug("lp3", "A1")):
            assert transport.find() == bus.dev / "lp3"
            assert carry(transport, JOB) is Paper.SENT
            assert soon(lambda: len(printer.slips) == 2)
        assert other.slips == []

    def test_another_at_the_same_place_is_not_used(
        self, printer: SimulatedPrinter, other: SimulatedPrinter, bus: Bus
    ) -> None:
        transport = bus.transport()
        with serve_pty(printer, bus.plug("lp0", "A1")):
            assert carry(transport, JOB) is Paper.SENT
        bus.unplug("lp0")
        for serial in ("B2", None):
            with serve_pty(other, bus.plug("lp0", serial)):
                assert carry(transport, JOB) is Paper.FAILED
                assert other.slips == []
                if serial:  # the control: whoever knows no first one prints on it
                    assert carry(bus.transport(), JOB) is Paper.SENT
                    assert soon(lambda: other.slips)
                    other._slips.clear()
            bus.unplug("lp0")
        with serve_pty(printer, bus.plug("lp0", "A1")):
            assert carry(transport, JOB) is Paper.SENT

    def test_the_one_of_the_settings_is_found_wherever_it_is(
        self, printer: SimulatedPrinter, other: SimulatedPrinter, bus: Bus
    ) -> None:
        transport = bus.transport("A1")
        with serve_pty(other, bus.plug("lp0", "B2")):
            assert carry(transport, JOB) is Paper.FAILED
            with serve_pty(printer, bus.plug("lp1", "A1")):
                assert carry(transport, JOB) is Paper.SENT
                assert soon(lambda: printer.slips)
        assert other.slips == []

    def test_one_put_in_its_place_while_it_is_opened_is_not_used(
        self, other: SimulatedPrinter, bus: Bus, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        opens = os.open

        def changes(path: Path, flags: int) -> int:
            bus.unplug("lp0")
            bus.plug("lp0", "B2")
            return opens(path, flags)

        with serve_pty(other, bus.plug("lp0", "A1")), monkeypatch.context() as patch:
            patch.setattr(os, "open", changes)
            assert bus.transport("A1").connect(Deadline(1)) is None
        assert other.slips == []

    def test_without_a_serial_number_it_is_whatever_is_there(
        self, printer: SimulatedPrinter, other: SimulatedPrinter, bus: Bus
    ) -> None:
        transport = bus.transport()
        with serve_pty(printer, bus.plug("lp0", None)):
            assert carry(transport, JOB) is Paper.SENT
        bus.unplug("lp0")
        with serve_pty(other, bus.plug("lp0", None)):
            assert carry(transport, JOB) is Paper.SENT
            assert soon(lambda: other.slips)

    def test_the_address_may_be_a_link_to_the_device_file(self, bus: Bus) -> None:
        bus.plug("lp0", "A1")
        (bus.dev / "lp0").write_text("")
        (bus.dev / "front-desk").symlink_to("lp0")
        transport = bus.transport("A1", "front-desk")
        assert transport.find() == bus.dev / "front-desk"
        assert bus.transport("B2", "front-desk").find() is None
