"""A Qt Multimedia without devices: what kiosk/ui/qt_camera.py uses of it, and a camera to make trouble with."""

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

KIND = QVideoFrameFormat.PixelFormat


class Format:
    def __init__(self, width: int, height: int, rate: float = 30, kind: KIND = KIND.Format_YUYV) -> None:
        self._size, self._rate, self._kind = QSize(width, height), rate, kind

    def pixelFormat(self) -> KIND:
        return self._kind

    def resolution(self) -> QSize:
        return self._size

    def maxFrameRate(self) -> float:
        return self._rate


class Device:
    def __init__(self, name: str = "", file: bytes = b"", formats: tuple[Format, ...] = ()) -> None:
        self._name, self._file, self._formats = name, file, formats

    def isNull(self) -> bool:
        return not self._name

    def description(self) -> str:
        return self._name

    def id(self) -> bytes:
        return self._file

    def videoFormats(self) -> list[Format]:
        return list(self._formats)


class FakeMultimedia:
    """Stands for the module; `plugged` are its cameras, `made` and `deleted` its objects by kind."""

    def __init__(self, *plugged: Device) -> None:
        self.plugged = list(plugged)
        self.made: list[QObject] = []
        self.deleted: list[str] = []
        self.told: list[str] = []
        outer = self

        class Thing(QObject):
            def __init__(self, *_: object) -> None:
                super().__init__()
                outer.made.append(self)
                kind = type(self).__name__
                self.destroyed.connect(lambda: outer.deleted.append(kind))

        class QCamera(Thing):
            errorOccurred = Signal(int, str)
            activeChanged = Signal(bool)

            def __init__(self, device: Device) -> None:
                super().__init__()
                self.device = device
                self.format: Format | None = None
                self.started = False

            def setCameraFormat(self, wanted: Format) -> None:
                self.format = wanted

            def start(self) -> None:
                self.started = True
                outer.told.append("start")

            def stop(self) -> None:
                self.started = False
                outer.told.append("stop")

        class QVideoSink(Thing):
            videoFrameChanged = Signal(object)

            def __init__(self) -> None:
                super().__init__()
                self._frame = QVideoFrame()

            def videoFrame(self) -> QVideoFrame:
                return self._frame

            def setVideoFrame(self, frame: QVideoFrame) -> None:
                self._frame = frame
                self.videoFrameChanged.emit(frame)

        class QMediaCaptureSession(Thing):
            def setCamera(self, camera: QCamera | None) -> None:
                outer.told.append("camera" if camera else "no camera")

            def setVideoSink(self, sink: QVideoSink | None) -> None:
                outer.told.append("sink" if sink else "no sink")

        class QMediaDevices(Thing):
            videoInputsChanged = Signal()

            @staticmethod
            def defaultVideoInput() -> Device:
                return outer.plugged[0] if outer.plugged else Device()

            @staticmethod
            def videoInputs() -> list[Device]:
                return list(outer.plugged)

        self.QCamera, self.QVideoSink = QCamera, QVideoSink
        self.QMediaCaptureSession, self.QMediaDevices = QMediaCaptureSession, QMediaDevices

    def one(self, kind: str):
        """The newest object of a kind."""
        return [thing for thing in self.made if type(thing).__name__ == kind][-1]
