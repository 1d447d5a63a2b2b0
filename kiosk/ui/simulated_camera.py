"""A camera without a device: a drawn figure that sways and blinks, for demonstrations, pictures and tests."""

from math import pi, sin
from typing import Final

from PySide6.QtCore import QObject, QPointF, QRectF, QTimer
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPainterPath, QPen

from kiosk.ui.camera import Camera

WIDTH: Final = 640
HEIGHT: Final = 480
# Where the canary stands: within what the visitor's picture keeps, above the head.
CANARY_AT: Final = (288, 72)  # its left upper pixel
CANARY_ROWS: Final = 4
_EVERY_MS: Final = 66
_SWAY_FRAMES: Final = 60  # there and back
_BLINK_FRAMES: Final = 45
_SKIN: Final = QColor(198, 152, 120)
_SHADE: Final = QColor(166, 118, 90)
_HAIR: Final = QColor(58, 42, 36)
_INK: Final = QColor(46, 32, 28)


class SimulatedCamera(Camera):
    """640x480 at 15 frames a second. The picture depends on the number of the frame only, counted from `open`.

    `canary` is painted into every frame, one grey pixel a byte. `absent`, `busy` and `silent` make the next
    `open` fail as a device does.
    """

    def __init__(self, parent: QObject | None = None, canary: bytes = b"", silence_s: float = 5.0) -> None:
        super().__init__(parent, silence_s)
        self.absent = self.busy = self.silent = False
        self._canary = canary
        self._canvas = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
        self._number = 0
        self._beat = QTimer(self)
        self._beat.timeout.connect(self._next)

    @property
    def available(self) -> bool:
        """Whether nobody took it away."""
        return not self.absent

    def unplug(self) -> None:
        """Pull the plug."""
        self.absent = True
        self._fail()

    def _switch_on(self) -> None:
        self._number = 0
        self._beat.start(0)  # a device takes its time: never within the call

    def _switch_off(self) -> None:
        self._beat.stop()
        self._canvas.fill(0)

    def _next(self) -> None:
        if not self.is_open:
            if self.absent or self.busy:
                self._fail()
                return
            self._beat.setInterval(_EVERY_MS)
            self._opened()
            return
        if not self.silent:
            self._paint(self._number)
            self._number += 1
            self._deliver(self._canvas)

    def _paint(self, number: int) -> None:
        painter = QPainter(self._canvas)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_wall(painter)
        sway = sin(2 * pi * number / _SWAY_FRAMES)
        painter.translate(WIDTH / 2 + 9 * sway, 228 + 2 * sin(4 * pi * number / _SWAY_FRAMES))
        paint_figure(painter, blinking=number % _BLINK_FRAMES in (20, 21))
        painter.resetTransform()
        left, top = CANARY_AT
        for index, grey in enumerate(self._canary):
            painter.fillRect(left + index, top, 1, CANARY_ROWS, QColor(grey, grey, grey))
        painter.end()


def paint_wall(painter: QPainter) -> None:
    """Paint what stands behind: a wall, lighter on the window's side."""
    light = QLinearGradient(0, 0, WIDTH, HEIGHT)
    light.setColorAt(0, QColor(222, 226, 226))
    light.setColorAt(1, QColor(172, 180, 184))
    painter.fillRect(0, 0, WIDTH, HEIGHT, light)


def paint_figure(painter: QPainter, *, blinking: bool) -> None:
    """Paint a head and shoulders around the painter's origin, the middle of a face 150 wide and 196 high."""
    painter.setPen(QPen(QColor(0, 0, 0, 0)))
    painter.setBrush(QColor(44, 92, 116))
    painter.drawPath(_shoulders())
    painter.setBrush(_SHADE)
    painter.drawRoundedRect(QRectF(-31, 60, 62, 78), 28, 28)
    painter.setBrush(_HAIR)
    painter.drawEllipse(QRectF(-86, -122, 172, 190))
    painter.setBrush(_SKIN)
    for side in (-1, 1):
        painter.drawEllipse(QPointF(side * 75, 6), 11, 20)
    painter.drawEllipse(QRectF(-75, -98, 150, 196))
    painter.setBrush(_HAIR)
    fringe = QPainterPath(QPointF(-78, -18))
    fringe.cubicTo(-74, -62, -30, -62, 10, -72)
    fringe.cubicTo(44, -66, 66, -48, 78, -18)
    fringe.cubicTo(84, -76, 52, -116, 0, -116)
    fringe.cubicTo(-52, -116, -84, -76, -78, -18)
    painter.drawPath(fringe)
    for side in (-1, 1):
        _paint_eye(painter, side * 30, blinking=blinking)
    painter.setBrush(QColor(0, 0, 0, 0))
    painter.setPen(QPen(_SHADE, 5))
    nose = QPainterPath(QPointF(3, 4))
    nose.cubicTo(6, 20, 14, 30, 10, 36)
    nose.cubicTo(4, 40, -4, 38, -8, 36)
    painter.drawPath(nose)
    painter.setPen(QPen(QColor(140, 62, 58), 6))
    smile = QPainterPath(QPointF(-28, 58))
    smile.cubicTo(-12, 74, 14, 74, 28, 57)
    painter.drawPath(smile)


def _paint_eye(painter: QPainter, x: float, *, blinking: bool) -> None:
    painter.setPen(QPen(_INK, 6))
    brow = QPainterPath(QPointF(x - 17, -28))
    brow.cubicTo(x - 8, -36, x + 8, -36, x + 17, -29)
    painter.setBrush(QColor(0, 0, 0, 0))
    painter.drawPath(brow)
    if blinking:
        painter.setPen(QPen(_INK, 4))
        painter.drawLine(QPointF(x - 13, -8), QPointF(x + 13, -8))
        return
    painter.setPen(QPen(_INK, 2))
    painter.setBrush(QColor(246, 244, 240))
    painter.drawEllipse(QPointF(x, -9), 15, 9)
    painter.setBrush(_INK)
    painter.drawEllipse(QPointF(x, -9), 7, 8)


def _shoulders() -> QPainterPath:
    path = QPainterPath(QPointF(-190, 260))
    path.cubicTo(-186, 160, -150, 134, -60, 118)
    path.cubicTo(-30, 140, 30, 140, 60, 118)
    path.cubicTo(150, 134, 186, 160, 190, 260)
    path.closeSubpath()
    return path
