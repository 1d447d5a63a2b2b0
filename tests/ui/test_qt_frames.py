"""Grey pictures out of every kind of frame that a camera sends, made as Qt holds them."""

import random

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

from kiosk.ui.qt_frames import UNKNOWN, cost, grey

KIND = QVideoFrameFormat.PixelFormat
BRIGHTNESS = {
    KIND.Format_YUYV: lambda greys: bytes(value for grey in greys for value in (grey, 7)),
    KIND.Format_UYVY: lambda greys: bytes(value for grey in greys for value in (7, grey)),
    KIND.Format_NV12: bytes,
    KIND.Format_NV21: bytes,
    KIND.Format_YUV420P: bytes,
    KIND.Format_YUV422P: bytes,
    KIND.Format_YV12: bytes,
    KIND.Format_Y8: bytes,
}


def frame(kind: KIND, lines: list[bytes], width: int) -> QVideoFrame:
    """A frame whose first plane holds these lines; what is between them is rubbish."""
    made = QVideoFrame(QVideoFrameFormat(QSize(width, len(lines)), kind))
    assert made.map(QVideoFrame.MapMode.WriteOnly)
    pixels, stride = made.bits(0), made.bytesPerLine(0)
    pixels[:] = b"\xee" * len(pixels)
    for row, line in enumerate(lines):
        pixels[row * stride : row * stride + len(line)] = line
    made.unmap()
    return made


def rows(image: QImage) -> list[bytes]:
    return [bytes(image.constScanLine(y))[: image.width()] for y in range(image.height())]


@pytest.mark.parametrize("width", [640, 646])  # 646 is no multiple of four
@pytest.mark.parametrize("kind", BRIGHTNESS, ids=lambda kind: kind.name)
def test_brightness_is_taken_as_it_is(kind: KIND, width: int) -> None:
    greys = [random.Random(row).randbytes(width) for row in range(480)]
    image = grey(frame(kind, [BRIGHTNESS[kind](line) for line in greys], width))
    assert image.format() == QImage.Format.Format_Grayscale8
    assert rows(image) == greys


@pytest.mark.parametrize(
    "form", [QImage.Format.Format_RGB32, QImage.Format.Format_RGBA8888], ids=lambda form: form.name
)
def test_colours_become_grey(form: QImage.Format) -> None:
    image = QImage(642, 480, form)
    image.fill(QColor(10, 200, 90))
    seen = grey(QVideoFrame(image))
    assert seen == image.convertToFormat(QImage.Format.Format_Grayscale8)
    image.fill(0)
    assert seen.pixelColor(320, 240).red() > 100  # it has memory of its own


def test_a_jpeg_frame_is_decoded() -> None:
    image = QImage(640, 480, QImage.Format.Format_RGB32)
    image.fill(QColor(120, 120, 120))
    assert abs(grey(jpeg(image)).pixelColor(320, 240).red() - 120) < 3


def jpeg(image: QImage) -> QVideoFrame:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, "JPG", 90)
    data = bytes(buffer.data())
    made = QVideoFrame(QVideoFrameFormat(image.size(), KIND.Format_Jpeg))
    assert made.map(QVideoFrame.MapMode.WriteOnly)
    assert len(data) <= len(made.bits(0))
    made.bits(0)[: len(data)] = data
    made.unmap()
    return made


def test_half_a_jpeg_or_another_kind_of_picture_in_it_is_no_frame() -> None:
    made = QVideoFrame(QVideoFrameFormat(QSize(640, 480), KIND.Format_Jpeg))
    assert made.map(QVideoFrame.MapMode.WriteOnly)
    made.bits(0)[:] = (b"P5 2 2 255\n" + bytes(len(made.bits(0))))[: len(made.bits(0))]
    made.unmap()
    assert grey(made).isNull()


@pytest.mark.parametrize("kind", [KIND.Format_P016, KIND.Format_IMC1, KIND.Format_Invalid], ids=lambda kind: kind.name)
def test_what_nobody_can_read_is_no_frame(kind: KIND) -> None:
    assert cost(kind) == UNKNOWN
    assert grey(QVideoFrame(QVideoFrameFormat(QSize(640, 480), kind))).isNull()


def test_the_easier_to_read_the_better() -> None:
    costs = [cost(kind) for kind in (KIND.Format_YUYV, KIND.Format_BGRX8888, KIND.Format_Jpeg, KIND.Format_P010)]
    assert costs == [0, 1, 2, UNKNOWN]
