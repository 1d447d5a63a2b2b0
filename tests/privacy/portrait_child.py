"""A kiosk's camera and nothing else: a picture is taken and becomes a portrait. What is left of it? Run by tests.

Arguments: the canary, every byte of it exclusive-or 0x5A, so that no needle is in the arguments; then words:
`leak-...` writes what must not be written; `pauses` says where it is and waits for a line at each place;
`careless` leaves freed memory as it is; `real` puts the frames through Qt Multimedia, as a real camera does.
"""

import ctypes
import mmap
import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlApplicationEngine

from kiosk.presence.portrait import webp_portrait
from kiosk.proofs import Picture
from kiosk.ui.camera import Camera, overwrite_what_is_freed
from kiosk.ui.hand import wait
from kiosk.ui.qt_camera import QtCamera
from kiosk.ui.simulated_camera import SimulatedCamera
from kiosk.ui.viewfinder import Frames
from kiosk.ui.window import application

SCENE = b"""
import QtQuick
import kiosk.ui

Window {
    id: scene
    required property Frames frames
    property bool there: true
    width: 600
    height: 700
    visible: true
    color: "#204060"
    Loader {
        active: scene.there
        sourceComponent: Viewfinder { width: 512; height: 640; frames: scene.frames; oval: false }
    }
}
"""


def main(masked: str, *words: str) -> None:
    """Take a picture, make the portrait, wipe everything."""
    app = application()
    if "careless" not in words:
        overwrite_what_is_freed()
    _use_the_heap()
    camera = make(bytes(byte ^ 0x5A for byte in bytes.fromhex(masked)), real="real" in words)
    frames = Frames()
    camera.frame.connect(frames.show)
    engine = QQmlApplicationEngine()
    engine.setInitialProperties({"frames": frames})
    engine.loadData(SCENE)
    (window,) = engine.rootObjects()
    camera.open()
    while frames.empty:
        wait(20)
    wait(200)
    pause(words, "showing")
    picture = frames.take()
    camera.close()
    portrait = webp_portrait(picture)
    for word in words:
        leak(word, frames, picture, portrait)
    pause(words, "taken")
    window.setProperty("there", False)
    picture.wipe()
    frames.wipe()
    del portrait
    wait(100)
    pause(words, "wiped")
    del engine
    app.quit()


def make(canary: bytes, *, real: bool) -> Camera:
    """Return a camera whose frames hold the canary."""
    simulated = SimulatedCamera(canary=canary)
    if not real:
        return simulated
    from PySide6.QtMultimedia import QCameraDevice

    camera = QtCamera("default")
    camera._find = QCameraDevice  # a device that is none: everything around it is Qt's own
    camera._broken = camera._active_changed = lambda *_: None
    simulated._paint(0)
    line = simulated._canvas.convertToFormat(QImage.Format.Format_Grayscale8)
    simulated._switch_off()
    feed = QTimer(camera)
    feed.timeout.connect(lambda: camera._made and camera._made[1].setVideoFrame(yuyv(line)))
    camera.changed.connect(lambda: feed.start(66) if camera.is_open else (feed.stop(), line.fill(0)))
    return camera


def yuyv(image: QImage) -> QObject:
    """Return a picture as a frame of the kind that most webcams send."""
    from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

    frame = QVideoFrame(QVideoFrameFormat(image.size(), QVideoFrameFormat.PixelFormat.Format_YUYV))
    frame.map(QVideoFrame.MapMode.WriteOnly)
    frame.bits(0)[::2] = image.constBits()
    frame.unmap()
    return frame


def _use_the_heap() -> None:
    """Free large blocks, as a kiosk has after some hours: glibc has the next ones in the heap (M_MMAP_THRESHOLD)."""
    library = ctypes.CDLL(None)
    library.malloc.restype = ctypes.c_void_p
    library.malloc.argtypes = [ctypes.c_size_t]
    library.free.argtypes = [ctypes.c_void_p]
    for _ in range(2):
        library.free(library.malloc(30_000_000))


def pause(words: tuple[str, ...], place: str) -> None:
    """Let the test look at the memory."""
    if "pauses" in words:
        print(place, flush=True)
        sys.stdin.readline()


def leak(word: str, frames: Frames, picture: Picture, portrait: bytes) -> None:
    """Write something into the folder that this runs in."""
    thumbnail = QImage(picture.pixels, 384, 480, 384, QImage.Format.Format_Grayscale8).scaled(96, 120)
    if word == "leak-frame":
        frames._image.save("frame.pgm", "PGM")
    elif word == "leak-picture":
        Path("picture.raw").write_bytes(picture.pixels)
    elif word == "leak-thumbnail":
        thumbnail.save("thumbnail.png")
    elif word == "leak-jpeg":
        thumbnail.save("thumbnail.jpg")
    elif word == "leak-portrait":
        Path("portrait.bin").write_bytes(portrait)
    elif word == "leak-map":
        Path("map").write_bytes(bytes(len(picture.pixels)))
        with Path("map").open("r+b") as file, mmap.mmap(file.fileno(), 0) as memory:
            memory[:] = bytes(picture.pixels)


if __name__ == "__main__":
    main(*sys.argv[1:])
