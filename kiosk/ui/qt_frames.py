"""Grey pictures out of Qt's video frames, in memory that can be wiped: never by way of the graphics card."""

from typing import Final

from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

UNKNOWN: Final = 3  # a cost
_Kind = QVideoFrameFormat.PixelFormat
# Where the brightness stands: bytes from one pixel to the next, and before the first one.
_BRIGHTNESS: Final = {
    _Kind.Format_YUYV: (2, 0),
    _Kind.Format_UYVY: (2, 1),
    **dict.fromkeys(
        (
            _Kind.Format_Y8,
            _Kind.Format_NV12,
            _Kind.Format_NV21,
            _Kind.Format_YUV420P,
            _Kind.Format_YUV422P,
            _Kind.Format_YV12,
        ),
        (1, 0),
    ),
}
_JPEG_HEAD: Final = b"\xff\xd8\xff"
_COLOURS: Final = {
    kind: image
    for kind in _Kind
    if (image := QVideoFrameFormat.imageFormatFromPixelFormat(kind)) is not QImage.Format.Format_Invalid
}


def cost(kind: QVideoFrameFormat.PixelFormat) -> int:
    """Return how little a pixel format is liked: 0 is read as it is, 1 converted, 2 decoded, `UNKNOWN`."""
    return 0 if kind in _BRIGHTNESS else 1 if kind in _COLOURS else 2 if kind is _Kind.Format_Jpeg else UNKNOWN


def grey(frame: QVideoFrame) -> QImage:
    """Return a frame as 8-bit grey in memory of its own, to be wiped by whoever gets it; null if it can't be read.

    Not `QVideoFrame.toImage`: it keeps its picture inside the frame, and makes it on the graphics card.
    """
    kind = frame.pixelFormat()
    if cost(kind) == UNKNOWN or not frame.map(QVideoFrame.MapMode.ReadOnly):
        return QImage()
    try:
        if kind in _BRIGHTNESS:
            return _brightness(frame, *_BRIGHTNESS[kind])
        if kind in _COLOURS:
            return QImage(
                frame.bits(0), frame.width(), frame.height(), frame.bytesPerLine(0), _COLOURS[kind]
            ).convertToFormat(QImage.Format.Format_Grayscale8)
        data = memoryview(frame.bits(0))[: frame.mappedBytes(0)]
        if bytes(data[:3]) != _JPEG_HEAD:  # Qt would try every other kind of file
            return QImage()
        colours = QImage.fromData(bytes(data))
        image = colours.convertToFormat(QImage.Format.Format_Grayscale8)
        colours.fill(0)
        return image
    finally:
        frame.unmap()


def _brightness(frame: QVideoFrame, step: int, start: int) -> QImage:
    image = QImage(frame.width(), frame.height(), QImage.Format.Format_Grayscale8)
    pixels, there = memoryview(image.bits()), memoryview(frame.bits(0))
    wide, line, theirs = image.width(), image.bytesPerLine(), frame.bytesPerLine(0)
    for row in range(image.height()):
        first = row * theirs + start
        pixels[row * line : row * line + wide] = there[first : first + wide * step : step]
    return image
