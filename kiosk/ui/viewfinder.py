"""What the camera sees, for the visitor's eyes: one frame in memory, and the picture taken of it."""

from typing import Final

import shiboken6
from PySide6.QtCore import Property, QObject, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from kiosk.proofs import Picture

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1

TAKEN: Final = (384, 480)  # pixels of the picture that is taken
# Head and shoulders by geometry, never by looking for a face (presence.md 7).
_CROP_HEIGHT: Final = 0.75  # of the frame; 4:5, in its middle
_OVAL: Final = QRectF(0.18, 0.11, 0.64, 0.70)  # of the crop
_DIMMED: Final = QColor(0, 0, 0, 140)


def crop(width: int, height: int) -> QRect:
    """Return what is taken of a frame of so many pixels: 4 wide, 5 high, in the middle."""
    tall = min(height * _CROP_HEIGHT, width * 1.25)
    wide = round(tall * 0.8)
    return QRect((width - wide) // 2, (height - round(tall)) // 2, wide, round(tall))


@QmlElement
class Frames(QObject):
    """Holds the newest frame, in grey: colour is never needed. Every frame is painted over the one before."""

    shown = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()

    @property
    def empty(self) -> bool:
        """Whether there is nothing to see."""
        return self._image.isNull()

    def show(self, image: QImage) -> None:
        """Take a frame over. `image` stays its owner's."""
        if image.size() != self._image.size():
            self._overwrite()
            self._image = QImage(image.size(), QImage.Format.Format_Grayscale8)
        painter = QPainter(self._image)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.drawImage(0, 0, image)
        painter.end()
        self.shown.emit()

    def wipe(self) -> None:
        """Overwrite the frame, then let it go. Whoever shows it paints nothing from then on."""
        self._overwrite()
        self._image = QImage()
        self.shown.emit()

    def take(self) -> Picture:
        """Return the picture: cropped, grey, 384x480, not mirrored. There must be a frame. Wipe what you get."""
        assert not self.empty
        part = self._image.copy(crop(self._image.width(), self._image.height()))
        scaled = part.scaled(*TAKEN, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
        assert scaled.bytesPerLine() == TAKEN[0]
        picture = Picture(*TAKEN, bytearray(scaled.constBits()))
        for image in (part, scaled):
            image.fill(0)
        return picture

    def paint(self, painter: QPainter, target: QRectF, *, mirrored: bool) -> None:
        """Paint what would be taken."""
        painter.save()
        if mirrored:
            painter.translate(target.left() + target.right(), 0)
            painter.scale(-1, 1)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(target, self._image, QRectF(crop(self._image.width(), self._image.height())))
        painter.restore()

    def _overwrite(self) -> None:
        if not self._image.isNull():
            self._image.fill(0)


@QmlElement
class Viewfinder(QQuickPaintedItem):
    """Shows what would be taken, filling the item; give it the shape 4:5. Without a frame it is transparent.

    `mirrored` shows it as a mirror does. `oval` draws where the head belongs and dims the rest.
    """

    changed = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._frames: Frames | None = None
        self._mirrored = True
        self._oval = True

    def _get_frames(self) -> Frames | None:
        return self._frames

    def _set_frames(self, frames: Frames | None) -> None:
        if frames is self._frames:
            return
        if self._frames is not None and shiboken6.isValid(self._frames):  # at the end, they may have gone first
            self._frames.shown.disconnect(self._repaint)
        self._frames = frames
        if frames is not None:
            frames.shown.connect(self._repaint)
        self._change()

    def _get_mirrored(self) -> bool:
        return self._mirrored

    def _set_mirrored(self, mirrored: bool) -> None:
        if mirrored is not self._mirrored:
            self._mirrored = mirrored
            self._change()

    def _get_oval(self) -> bool:
        return self._oval

    def _set_oval(self, oval: bool) -> None:
        if oval is not self._oval:
            self._oval = oval
            self._change()

    frames = Property(Frames, _get_frames, _set_frames, notify=changed)
    mirrored = Property(bool, _get_mirrored, _set_mirrored, notify=changed)
    oval = Property(bool, _get_oval, _set_oval, notify=changed)

    def paint(self, painter: QPainter) -> None:
        """Paint the newest frame."""
        if self._frames is None or self._frames.empty:
            return
        whole = QRectF(0, 0, self.width(), self.height())
        self._frames.paint(painter, whole, mirrored=self._mirrored)
        if self._oval:
            _paint_oval(painter, whole)

    def _change(self) -> None:
        self.changed.emit()
        self._repaint()

    def _repaint(self) -> None:
        self.update()


def _paint_oval(painter: QPainter, whole: QRectF) -> None:
    oval = QRectF(
        whole.width() * _OVAL.x(),
        whole.height() * _OVAL.y(),
        whole.width() * _OVAL.width(),
        whole.height() * _OVAL.height(),
    )
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    around = QPainterPath(QPointF(0, 0))
    around.addRect(whole)
    around.addEllipse(oval)  # odd-even: the oval stays clear
    painter.fillPath(around, _DIMMED)
    # Light on dark: one of the two is seen on every background.
    line = max(2.0, whole.width() / 120)
    for colour, wide in ((Qt.GlobalColor.black, 2 * line), (Qt.GlobalColor.white, line)):
        painter.setPen(QPen(QColor(colour), wide))
        painter.drawEllipse(oval)
