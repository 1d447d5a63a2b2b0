"""The camera of the proof with a photo: open only while it is needed, and known to be open or closed."""

import ctypes
import resource
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage

_SILENCE_S: Final = 5.0  # without a frame, a camera is taken to be gone
_M_PERTURB: Final = -6  # of malloc.h (glibc)
_PR_SET_DUMPABLE: Final = 4  # of sys/prctl.h


class Camera(QObject):
    """One camera. `open` may end in `failed`: absent, busy, unplugged, or silent for `silence_s` seconds.

    `frame` brings a picture as the camera sees it, not mirrored. Whoever wants it longer than the call copies
    it and wipes the copy: the camera paints over its own. Derive from it with `available`, `_switch_on` and
    `_switch_off`; say `_opened`, `_deliver` and `_fail`.
    """

    frame = Signal(QImage)
    failed = Signal()
    changed = Signal()  # of `is_open`

    def __init__(self, parent: QObject | None = None, silence_s: float = _SILENCE_S) -> None:
        super().__init__(parent)
        self._wanted = False
        self._is_open = False
        self._watchdog = QTimer(self)
        self._watchdog.setSingleShot(True)
        self._watchdog.setTimerType(Qt.TimerType.PreciseTimer)
        self._watchdog.setInterval(round(silence_s * 1000))
        self._watchdog.timeout.connect(self._fail)

    @property
    def is_open(self) -> bool:
        """Whether the device is open. The sign on the screen is bound to this."""
        return self._is_open

    @property
    def available(self) -> bool:
        """Whether there is a camera to open; cheap, and asked again at each visit."""
        raise NotImplementedError

    def open(self) -> None:
        """Begin to open the device: `changed`, then `frame` after `frame`; or `failed`."""
        if not self._wanted:
            self._wanted = True
            self._watchdog.start()
            self._switch_on()

    def close(self) -> None:
        """Close the device, before this returns. Any number of times."""
        self._wanted = False
        self._watchdog.stop()
        self._switch_off()
        self._set_open(False)

    def _switch_on(self) -> None:
        raise NotImplementedError

    def _switch_off(self) -> None:
        raise NotImplementedError

    def _opened(self) -> None:
        self._set_open(True)

    def _deliver(self, image: QImage) -> None:
        if self._is_open and self._wanted:
            self._watchdog.start()
            self.frame.emit(image)

    def _fail(self) -> None:
        if self._wanted:
            self.close()
            self.failed.emit()

    def _set_open(self, is_open: bool) -> None:
        if is_open is not self._is_open:
            self._is_open = is_open
            self.changed.emit()


def make_camera(device: str, parent: QObject | None = None) -> Camera | None:
    """Return the camera of kiosk.toml's `[camera] device`: `simulated`, `default`, a camera's name; None for `off`.

    From then on, what this process frees is overwritten; with a real camera it leaves no core file.
    A camera that is not there, or a machine without the libraries for one, is a camera that is not `available`.
    """
    if device == "off":
        return None
    overwrite_what_is_freed()
    if device == "simulated":
        from kiosk.ui.simulated_camera import SimulatedCamera

        return SimulatedCamera(parent)
    leave_no_core()
    from kiosk.ui.qt_camera import QtCamera

    return QtCamera(device, parent)


def overwrite_what_is_freed() -> bool:
    """Have the C library overwrite memory when it is freed, from now on; False where it can't.

    Qt makes copies of pictures that nobody can reach, to paint them and to show them. Blocks of up to about
    1,000 bytes are kept for the next of their size without being overwritten (glibc's tcache).
    """
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)  # musl has none
    return mallopt is not None and mallopt(_M_PERTURB, 0xFF) == 1  # freed is 0xFF, new is zero


def leave_no_core() -> None:
    """Have the kernel write no core file of this process, from now on: frames would be in it.

    Nor can another program without root's rights look into its memory, or see which files it has open.
    """
    resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
    ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0)  # programs that take cores may not ask for the limit
