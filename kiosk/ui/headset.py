"""The headset socket: says when a headset is plugged in and pulled out."""

import fcntl
import os
import struct
from typing import Final

from PySide6.QtCore import QObject, QSocketNotifier, Signal

# Linux's input events (linux/input.h): time (two longs), type, code, value; a switch for "headphones are in".
_EVENT: Final = struct.Struct("llHHi")
_EV_SW: Final = 5
_SW_HEADPHONE_INSERT: Final = 2
_SWITCHES: Final = 8  # bytes of the bit field that tells how all switches stand
_EVIOCGSW: Final = 2 << 30 | _SWITCHES << 16 | ord("E") << 8 | 0x1B


class Headset(QObject):
    """A socket that only a test, or the key of a keypad, plugs something into."""

    changed = Signal(bool)  # something was plugged in, or pulled out

    def __init__(self) -> None:
        super().__init__()
        self.plugged = False

    def plug(self, *, plugged: bool) -> None:
        """Something was plugged in, or pulled out."""
        if plugged != self.plugged:
            self.plugged = plugged
            self.changed.emit(plugged)


class JackHeadset(Headset):
    """A socket whose switch the operating system reports by an event device, `/dev/input/event4`.

    Without that device, or without the right to read it, nothing is ever plugged in.
    """

    def __init__(self, device: str) -> None:
        super().__init__()
        self._file = -1
        self._notifier: QSocketNotifier | None = None
        try:
            self._file = os.open(device, os.O_RDONLY | os.O_NONBLOCK)
        except OSError:
            return
        self._notifier = QSocketNotifier(self._file, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        self.plugged = self._switched_on()

    @property
    def there(self) -> bool:
        """Whether the device can be read."""
        return self._notifier is not None

    def close(self) -> None:
        """Let the device go."""
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier = None
            os.close(self._file)

    def _switched_on(self) -> bool:
        switches = bytearray(_SWITCHES)
        try:
            fcntl.ioctl(self._file, _EVIOCGSW, switches)
        except OSError:  # not an event device
            return False
        return bool(switches[0] >> _SW_HEADPHONE_INSERT & 1)

    def _read(self) -> None:
        try:
            data = os.read(self._file, _EVENT.size * 64)
        except BlockingIOError:
            return
        except OSError:
            data = b""
        if not data:  # the device has gone
            self.close()
            return
        for at in range(0, len(data) - len(data) % _EVENT.size, _EVENT.size):
            _, _, kind, code, value = _EVENT.unpack_from(data, at)
            if (kind, code) == (_EV_SW, _SW_HEADPHONE_INSERT):
                self.plug(plugged=bool(value))
