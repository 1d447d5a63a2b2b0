"""The viewfinder: it shows what will be taken, as a mirror does, and nothing once it is wiped."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem

from kiosk.proofs import Picture
from kiosk.ui.hand import wait
from kiosk.ui.simulated_camera import SimulatedCamera
from kiosk.ui.viewfinder import TAKEN, Frames, crop

PICTURES = Path(__file__).parents[2] / "build" / "pictures"
SCENE = b"""
import QtQuick
import kiosk.ui

Window {
    id: scene
    required property Frames frames
    required property bool oval
    required property bool mirrored
    width: 480
    height: 540
    visible: true
    color: "#204060"
    Viewfinder {
        objectName: "viewfinder"
        x: 40
        y: 20
        width: 400
        height: 500
        frames: scene.frames
        oval: scene.oval
        mirrored: scene.mirrored
    }
}
"""
BACKGROUND = 0x204060
DARK, LIGHT = 40, 210


def halves(width: int = 640, height: int = 480) -> QImage:
    """A frame whose left half is dark and whose right half is light."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(DARK, DARK, DARK))
    painter = QPainter(image)
    painter.fillRect(QRect(width // 2, 0, width // 2, height), QColor(LIGHT, LIGHT, LIGHT))
    painter.end()
    return image


@pytest.fixture
def frames() -> Frames:
    return Frames()


class Window:
    """A viewfinder in a window of the software renderer."""

    def __init__(self, frames: Frames, *, oval: bool, mirrored: bool = True) -> None:
        self.engine = QQmlApplicationEngine()
        self.engine.setInitialProperties({"frames": frames, "oval": oval, "mirrored": mirrored})
        self.engine.loadData(SCENE)
        (self.window,) = self.engine.rootObjects()
        self.item = self.window.findChild(QQuickItem, "viewfinder")

    def picture(self) -> QImage:
        """What stands in the viewfinder's place."""
        wait(20)
        return self.window.grabWindow().copy(40, 20, 400, 500)

    def close(self) -> None:
        self.window.close()
        shiboken6.delete(self.engine)


@pytest.fixture
def window(frames: Frames) -> Iterator[Window]:
    made = Window(frames, oval=False)
    yield made
    made.close()


def grey_at(image: QImage, x: float, y: float) -> int:
    """The grey value at a place, as shares of width and height; it must be grey."""
    colour = image.pixelColor(round(x * (image.width() - 1)), round(y * (image.height() - 1)))
    assert max(colour.red(), colour.green(), colour.blue()) - min(colour.red(), colour.green(), colour.blue()) <= 2
    return colour.red()


@pytest.mark.parametrize(
    ("frame", "taken"),
    [
        ((640, 480), (176, 60, 288, 360)),
        ((1280, 720), (424, 90, 432, 540)),
        ((480, 640), (48, 80, 384, 480)),
        ((300, 640), (0, 132, 300, 375)),  # never wider than the frame
    ],
)
def test_what_is_taken_stands_in_the_middle_4_to_5(frame: tuple[int, int], taken: tuple[int, int, int, int]) -> None:
    assert crop(*frame) == QRect(*taken)


def test_the_picture_is_grey_and_not_mirrored(frames: Frames) -> None:
    assert frames.empty
    source = halves()
    frames.show(source)
    assert not frames.empty
    picture = frames.take()
    assert (picture.width, picture.height) == TAKEN == (384, 480)
    assert len(picture.pixels) == 384 * 480
    for row in (0, 240, 479):
        line = picture.pixels[row * 384 : (row + 1) * 384]
        assert set(line[:180]) == {DARK}
        assert set(line[204:]) == {LIGHT}
    assert source == halves()  # its owner's


@pytest.mark.parametrize(
    "form", [QImage.Format.Format_Grayscale8, QImage.Format.Format_RGBA8888], ids=lambda form: form.name
)
def test_frames_of_every_kind_and_size_follow_each_other(frames: Frames, form: QImage.Format) -> None:
    frames.show(halves(1280, 720))
    frames.show(halves(640, 480).convertToFormat(form).flipped(Qt.Orientation.Horizontal))
    picture = frames.take()
    assert (picture.pixels[100], picture.pixels[300]) == (LIGHT, DARK)
    frames.show(halves(1920, 1080).convertToFormat(form))
    picture = frames.take()
    assert (picture.pixels[100], picture.pixels[300]) == (DARK, LIGHT)


def test_wiped_frames_are_overwritten_and_gone(frames: Frames) -> None:
    frames.show(halves())
    pixels = memoryview(frames._image.bits())
    assert {pixels[0], pixels[639]} == {DARK, LIGHT}
    buffer = frames._image  # keeps the memory, without a copy
    frames.wipe()
    assert frames.empty
    assert not any(pixels)
    assert buffer.width() == 640
    frames.wipe()


def test_a_wiped_picture_is_black() -> None:
    picture = Picture(2, 2, bytearray(b"abcd"))
    picture.wipe()
    assert picture.pixels == bytes(4)
    assert "abcd" not in repr(Picture(2, 2, bytearray(b"abcd")))


def test_it_shows_a_mirror(frames: Frames, window: Window) -> None:
    frames.show(halves())
    image = window.picture()
    assert grey_at(image, 0.1, 0.5) == grey_at(image, 0, 0) == LIGHT
    assert grey_at(image, 0.9, 0.5) == grey_at(image, 1, 1) == DARK
    window.window.setProperty("mirrored", False)
    image = window.picture()
    assert grey_at(image, 0, 0) == DARK
    assert grey_at(image, 1, 1) == LIGHT


@pytest.mark.parametrize("mirrored", [True, False])
def test_what_it_shows_is_what_is_taken(frames: Frames, window: Window, mirrored: bool) -> None:
    camera = SimulatedCamera()
    camera._paint(0)
    frames.show(camera._canvas)
    window.window.setProperty("mirrored", mirrored)
    window.item.setSize(QRect(0, 0, 384, 480).size())
    shown = window.picture().copy(0, 0, 384, 480)
    shown = shown.flipped(Qt.Orientation.Horizontal) if mirrored else shown
    taken = frames.take().pixels
    off = [abs(shown.pixelColor(x, y).red() - taken[y * 384 + x]) for x in range(0, 384, 7) for y in range(0, 480, 7)]
    assert sum(off) / len(off) < 2


def test_the_oval_keeps_the_face_clear_and_dims_the_rest(frames: Frames) -> None:
    window = Window(frames, oval=True, mirrored=False)
    frames.show(halves())
    image = window.picture()
    PICTURES.mkdir(parents=True, exist_ok=True)
    assert (grey_at(image, 0.3, 0.5), grey_at(image, 0.7, 0.5)) == (DARK, LIGHT)
    for x, y in ((0.02, 0.02), (0.98, 0.02), (0.02, 0.98), (0.98, 0.98), (0.5, 0.02), (0.5, 0.98)):
        assert grey_at(image, x, y) < LIGHT / 2
    line = [grey_at(image, x / 399, 0.46) for x in range(400)]
    assert max(line[:200]) == 255, "a white line on a dark face"
    assert min(line[200:]) == 0, "a black line beside a light one"
    frames.wipe()
    assert grey_free(window.picture())
    window.close()


def grey_free(image: QImage) -> bool:
    """Whether there is nothing but the background."""
    return {image.pixel(x, y) & 0xFFFFFF for x in range(image.width()) for y in range(0, image.height(), 5)} == {
        BACKGROUND
    }


def test_nothing_is_shown_before_the_first_frame_and_after_the_wipe(frames: Frames, window: Window) -> None:
    assert grey_free(window.picture())
    frames.show(halves())
    assert not grey_free(window.picture())
    frames.wipe()
    assert grey_free(window.picture())
    window.window.setProperty("frames", None)
    frames.show(halves())
    assert grey_free(window.picture())


def test_frames_that_go_first_are_no_trouble(frames: Frames, window: Window) -> None:
    frames.show(halves())
    window.picture()
    frames.wipe()
    shiboken6.delete(frames)
    assert grey_free(window.picture())
    window.window.setProperty("frames", None)
    assert grey_free(window.picture())


def test_it_is_painted_when_something_is_shown_and_not_otherwise(
    frames: Frames, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: list[int] = []
    paint = Frames.paint
    monkeypatch.setattr(Frames, "paint", lambda self, *a, **k: (painted.append(1), paint(self, *a, **k)))
    window = Window(frames, oval=True)
    frames.show(halves())
    window.picture()
    count = len(painted)
    assert count >= 1
    for _ in range(3):
        window.window.update()
        wait(20)
    assert len(painted) == count
    frames.show(halves())
    window.picture()
    assert len(painted) == count + 1
    window.close()


def test_pictures_to_look_at(frames: Frames) -> None:
    camera = SimulatedCamera()
    window = Window(frames, oval=True)
    for number in (0, 15, 20):
        camera._paint(number)
        frames.show(camera._canvas)
        image = window.picture()
        assert image.save(str(PICTURES / f"viewfinder-{number}.png"))
    window.close()
    assert not image.isNull()
