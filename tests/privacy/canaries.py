"""What a canary in the camera's frames looks like on its way to the paper: pieces of bytes to look for."""

from PySide6.QtGui import QImage, QPainter

from kiosk.ui.simulated_camera import CANARY_AT, CANARY_ROWS, SimulatedCamera
from kiosk.ui.viewfinder import TAKEN, Frames, Viewfinder, crop

_OUTSIDE, _INSIDE = 8, 16  # pixels of a piece: of the wall beside the canary, and of the canary


def needles(canary: bytes, shown: tuple[int, int] | None = None) -> dict[str, list[bytes]]:
    """Return pieces of the frame and of the picture that hold this canary, for any frame of a simulated camera.

    `shown` is the size of a mirroring viewfinder without an oval, to look for what it painted as well.
    """
    camera = SimulatedCamera(canary=canary)
    camera._paint(0)
    frames = Frames()
    frames.show(camera._canvas)
    left, top = CANARY_AT
    right, middle = left + len(canary), top + CANARY_ROWS // 2
    whole = crop(camera._canvas.width(), camera._canvas.height())
    picture = frames.take()

    def across(x: float, width: int) -> int:
        return round((x - whole.left()) * width / whole.width())

    def down(height: int) -> int:
        return round((middle - whole.top()) * height / whole.height())

    wide, high = TAKEN
    row = bytes(picture.pixels[down(high) * wide : (down(high) + 1) * wide])
    forms = {
        "colour frame": _ends(bytes(camera._canvas.constScanLine(middle)), left, right, 4),
        "grey frame": _ends(bytes(frames._image.constScanLine(middle)), left, right, 1),
        "picture": _ends(row, across(left, wide), across(right, wide), 1),
    }
    grey = bytes(frames._image.constScanLine(middle))
    sent = bytes(value for pixel in grey for value in (pixel, 0))  # a new frame's other bytes are zero
    forms["camera's frame"] = _ends(sent, left, right, 2)
    if shown is not None:
        finder = Viewfinder()
        finder.setSize(QImage(*shown, QImage.Format.Format_RGB32).size())
        finder.setProperty("oval", False)
        finder.frames = frames
        image = QImage(*shown, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        painter = QPainter(image)
        finder.paint(painter)
        painter.end()
        ends = shown[0] - across(right, shown[0]), shown[0] - across(left, shown[0])
        forms["viewfinder"] = _ends(bytes(image.constScanLine(down(shown[1]))), *ends, 4)
    return forms


def _ends(row: bytes, left: int, right: int, size: int) -> list[bytes]:
    spans = (left - _OUTSIDE, left + _INSIDE), (right - _INSIDE, right + _OUTSIDE)
    return [row[first * size : last * size] for first, last in spans]
