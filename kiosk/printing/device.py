"""A printer behind a USB cable, found again by its serial number wherever it is plugged in."""

import contextlib
import os
import select
import termios
from pathlib import Path
from typing import Final

from kiosk.printing.deadlines import Deadline
from kiosk.printing.polling import BROKEN, read_device, ready, write_all

_SYS_FOLDER: Final = Path("/sys/class/usbmisc")
_DEV_FOLDER: Final = Path("/dev/usb")


class DeviceLine:
    """An open device file (see `Line`). Takes over a descriptor that does not block."""

    def __init__(self, device: int) -> None:
        self._device = device

    def write(self, data: bytes, deadline: Deadline) -> int:
        """Write within the deadline; return the bytes that the driver took (see `Line`)."""
        return write_all(self._device, lambda part: os.write(self._device, part), data, deadline)

    def read(self, deadline: Deadline) -> bytes | None:
        """Return what came in (see `Line`)."""
        return read_device(self._device, deadline)

    def finish(self, deadline: Deadline) -> bool:
        """Wait until the last byte is carried.

        usblp without blocking takes the last bytes before they are carried, and kills the transfer at close
        (Linux, drivers/usb/class/usblp.c): it is writable again when they are carried.
        """
        events = ready(self._device, select.POLLOUT, deadline)
        return bool(events & select.POLLOUT) and not events & BROKEN

    def close(self, *, drop: bool = False) -> None:
        """Close at once; `drop` also forgets what a terminal has not carried yet."""
        device, self._device = self._device, -1
        if drop and device >= 0:
            with contextlib.suppress(OSError, termios.error):  # no terminal: usblp drops it at close
                termios.tcflush(device, termios.TCOFLUSH)
        with contextlib.suppress(OSError):
            os.close(device)


class DeviceTransport:
    """A printer behind a device file that keeps no speed: `/dev/usb/lp0` and the like.

    With a `usb_serial` the printer is the one with this serial number, on whatever `lpN` it is; without, it is
    the one that was first opened at `path`, until the program ends. Another one is never printed on. A printer
    that has no serial number is whatever is at `path`. `sys_folder` is where Linux lists USB printers,
    `dev_folder` where their device files are. For serial lines see `SerialTransport`.
    """

    def __init__(
        self, path: str, usb_serial: str = "", sys_folder: Path = _SYS_FOLDER, dev_folder: Path = _DEV_FOLDER
    ) -> None:
        self._path = Path(path)
        self._serial = usb_serial
        self._sys_folder = sys_folder
        self._dev_folder = dev_folder

    def find(self) -> Path | None:
        """Return the device file of the printer as it is plugged in now; None while it is not."""
        if not self._serial or self._serial_of(self._path) == self._serial:
            return self._path
        there = sorted(self._dev_folder / entry.name for entry in self._sys_folder.glob("lp*"))
        return next((path for path in there if self._serial_of(path) == self._serial), None)

    def connect(self, deadline: Deadline) -> DeviceLine | None:  # noqa: ARG002 - opening a device never waits
        """Open it (see `Transport`)."""
        path = self.find()
        device = None if path is None else _open(path)
        if path is None or device is None:
            return None
        serial = self._serial_of(path)  # asked once more: it may have been changed for another meanwhile
        if self._serial and serial != self._serial:
            os.close(device)
            return None
        self._serial = serial
        return DeviceLine(device)

    def _serial_of(self, path: Path) -> str:
        """Return the serial number of the USB device behind a device file or a link to it; empty if it has none."""
        # `device` is a link to the printer's interface; the USB device is the folder around that.
        for resolve in (os.fspath, os.path.realpath):
            with contextlib.suppress(OSError):  # also a link that goes while it is followed
                name = Path(resolve(path)).name
                return (self._sys_folder / name / "device" / ".." / "serial").read_text("utf-8", "replace").strip()
        return ""


def _open(path: Path) -> int | None:
    # Some drivers and file modes know no reading; the answers are then out of reach, not the paper.
    for mode in (os.O_RDWR, os.O_WRONLY):
        with contextlib.suppress(OSError):
            return os.open(path, mode | os.O_NONBLOCK | os.O_NOCTTY)
    return None
