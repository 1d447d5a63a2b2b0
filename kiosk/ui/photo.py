"""The visitor's photo: camera, countdown, picture. It is shut and wiped as soon as it is not needed."""

from collections.abc import Callable
from enum import IntEnum
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from kiosk.proofs import Picture
from kiosk.ui.camera import Camera
from kiosk.ui.viewfinder import Frames

_COUNT: Final = 3
_TICK_MS: Final = 1_000


class Shot(IntEnum):
    """How far the photo is."""

    NONE = 0  # the camera is shut, and there is no photo
    OPENING = 1
    LIVE = 2  # the visitor sees the picture move
    COUNTING = 3
    TAKEN = 4  # the camera is shut, and the photo is there to be looked at
    FAILED = 5  # there is no camera, or it stopped


class PhotoBooth(QObject):
    """One photo at a time. `camera` is None where the centre has switched it off; `beep` sounds the countdown."""

    changed = Signal()

    def __init__(self, camera: Camera | None, beep: Callable[[], None]) -> None:
        super().__init__()
        self.frames = Frames()
        self.shot = Shot.NONE
        self.count = 0  # 3, 2, 1; 0 outside of the countdown
        self._camera = camera
        self._beep = beep
        self._picture: Picture | None = None
        self._ticker = QTimer(self)
        self._ticker.setInterval(_TICK_MS)
        self._ticker.timeout.connect(self.tick)
        if camera is not None:
            camera.frame.connect(self._see)
            camera.failed.connect(self._lose)
            camera.changed.connect(self.changed)

    @property
    def available(self) -> bool:
        """Whether a photo can be taken, as far as is known."""
        return self._camera is not None and self._camera.available and self.shot is not Shot.FAILED

    @property
    def camera_open(self) -> bool:
        """Whether the device is open."""
        return self._camera is not None and self._camera.is_open

    @property
    def picture(self) -> Picture | None:
        """The photo that was taken; it stays here."""
        return self._picture

    def open(self) -> None:
        """Open the camera; a photo that was taken before is wiped."""
        self.wipe()
        assert self._camera is not None
        self.shot = Shot.OPENING
        self._camera.open()
        self.changed.emit()

    def pause(self) -> None:
        """Its screen is covered: shut the camera. A countdown is none; a photo that was taken stays."""
        if self.shot in (Shot.OPENING, Shot.LIVE, Shot.COUNTING):
            self.wipe()
            self.changed.emit()

    def go_on(self) -> None:
        """Its screen stands there, perhaps again: open the camera if there is no photo yet."""
        if self.shot is Shot.NONE:
            self.open()

    def count_down(self) -> None:
        """Begin to count down to the photo."""
        if self.shot is Shot.LIVE:
            self.shot, self.count = Shot.COUNTING, _COUNT
            self._beep()
            self._ticker.start()
            self.changed.emit()

    def tick(self) -> None:
        """One second of the countdown has gone."""
        if self.shot is not Shot.COUNTING:
            return
        self.count -= 1
        if self.count > 0:
            self._beep()
        else:
            self._shoot()
        self.changed.emit()

    def give_away(self) -> Picture | None:
        """Hand the photo over: whoever gets it wipes it."""
        picture, self._picture = self._picture, None
        return picture

    def wipe(self) -> None:
        """Shut the camera and blacken everything it brought."""
        self._ticker.stop()
        if self._camera is not None:
            self._camera.close()
        self.frames.wipe()
        if self._picture is not None:
            self._picture.wipe()
            self._picture = None
        self.shot, self.count = Shot.NONE, 0

    def _see(self, image: QImage) -> None:
        if self.shot not in (Shot.OPENING, Shot.LIVE, Shot.COUNTING):
            return
        self.frames.show(image)
        if self.shot is Shot.OPENING:
            self.shot = Shot.LIVE
            self.changed.emit()

    def _shoot(self) -> None:
        self._ticker.stop()
        assert self._camera is not None
        self._camera.close()
        self._picture = self.frames.take()
        self.shot, self.count = Shot.TAKEN, 0

    def _lose(self) -> None:
        """The camera failed: there is no photo in this visit."""
        self.wipe()
        self.shot = Shot.FAILED
        self.changed.emit()
