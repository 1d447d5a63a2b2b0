"""A real camera by Qt Multimedia: frames come into memory, and nothing that could record is ever made."""

from types import ModuleType
from typing import Any, Final

import shiboken6
from PySide6.QtCore import QObject, QSize, Qt, QTimer

from kiosk.ui.camera import Camera

_ENOUGH: Final = QSize(640, 480)
_QUEUED: Final = Qt.ConnectionType.QueuedConnection


class QtCamera(Camera):
    """The camera called `device`: `default`, or the name or device file that Qt gives it.

    Without the system's libraries for it (libpulse0), there is none.
    """

    def __init__(self, device: str, parent: QObject | None = None, silence_s: float = 5.0) -> None:
        super().__init__(parent, silence_s)
        self._device = device
        self._made: list[Any] = []  # session, sink, camera and watcher, while they are there
        self._begin = QTimer(self)
        self._begin.setSingleShot(True)
        self._begin.timeout.connect(self._start)

    @property
    def available(self) -> bool:
        """Whether that camera is plugged in now."""
        return self._find() is not None

    def _find(self) -> Any:  # noqa: ANN401 - a QCameraDevice, whose module may be missing
        multimedia = _multimedia()
        if multimedia is None:
            return None
        if self._device == "default":
            found = multimedia.QMediaDevices.defaultVideoInput()
            return None if found.isNull() else found
        for found in multimedia.QMediaDevices.videoInputs():
            if self._device in (found.description(), bytes(found.id()).decode(errors="replace")):
                return found
        return None

    def _switch_on(self) -> None:
        self._begin.start(0)

    def _start(self) -> None:
        multimedia, device = _multimedia(), self._find()
        if multimedia is None or device is None:
            self._fail()
            return
        camera = multimedia.QCamera(device)
        sink = multimedia.QVideoSink()
        session = multimedia.QMediaCaptureSession()
        watcher = multimedia.QMediaDevices()
        self._made = [session, sink, camera, watcher]
        # Queued: `close` deletes them, which nobody may do inside their own signals.
        sink.videoFrameChanged.connect(self._received, _QUEUED)
        camera.errorOccurred.connect(self._broken, _QUEUED)
        camera.activeChanged.connect(self._active_changed, _QUEUED)
        watcher.videoInputsChanged.connect(self._inputs_changed, _QUEUED)
        if (wanted := smallest(device.videoFormats())) is not None:
            camera.setCameraFormat(wanted)
        session.setVideoSink(sink)
        session.setCamera(camera)
        self._opened()  # before the device is: the sign may be early, never late
        camera.start()

    def _switch_off(self) -> None:
        self._begin.stop()
        made, self._made = self._made, []
        if not made:
            return
        session, sink, camera, _ = made
        camera.stop()
        session.setCamera(None)
        session.setVideoSink(None)
        sink.setVideoFrame(type(sink.videoFrame())())  # it holds the last one
        for thing in made:
            shiboken6.delete(thing)  # now, and not when Python pleases: it holds the device file

    def _received(self, frame: Any) -> None:  # noqa: ANN401 - a QVideoFrame
        if not self._made:
            return
        from kiosk.ui.qt_frames import grey

        image = grey(frame)
        if not image.isNull():
            self._deliver(image)
            image.fill(0)

    def _broken(self, *_: object) -> None:
        self._fail_if_started()

    def _active_changed(self, active: bool) -> None:
        if not active:
            self._fail_if_started()

    def _inputs_changed(self) -> None:
        if self._find() is None:
            self._fail_if_started()

    def _fail_if_started(self) -> None:
        if self._made:  # a late word of one that is closed already says nothing
            self._fail()


def smallest(formats: list[Any]) -> Any:  # noqa: ANN401 - QCameraFormat, whose module may be missing
    """Return the smallest format of at least 640x480 that can be read; else the largest; None of none.

    Of its size, the one that is the easiest to read, then the fastest.
    """
    from kiosk.ui.qt_frames import UNKNOWN, cost

    def pixels(found: Any) -> int:  # noqa: ANN401
        size = found.resolution()
        return int(size.width() * size.height())

    formats = [found for found in formats if cost(found.pixelFormat()) < UNKNOWN]
    enough = [found for found in formats if found.resolution().expandedTo(_ENOUGH) == found.resolution()]
    if enough:
        return min(enough, key=lambda found: (pixels(found), cost(found.pixelFormat()), -found.maxFrameRate()))
    return max(formats, key=pixels, default=None)


def _multimedia() -> ModuleType | None:
    try:
        from PySide6 import QtMultimedia
    except ImportError:
        return None
    return QtMultimedia
