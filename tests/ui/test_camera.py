"""The camera: open exactly while it says so, gone without a crash, and nothing of a frame left in it."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from fake_multimedia import KIND, Device, FakeMultimedia, Format
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QCameraDevice, QMediaDevices, QVideoFrame

from kiosk.ui import camera as camera_module
from kiosk.ui import qt_camera
from kiosk.ui.camera import Camera, make_camera
from kiosk.ui.hand import wait
from kiosk.ui.qt_camera import QtCamera, smallest
from kiosk.ui.simulated_camera import CANARY_AT, SimulatedCamera

ROOT = Path(__file__).parents[2]


class Watch:
    """What a camera said, in order; frames as copies."""

    def __init__(self, camera: Camera) -> None:
        self.camera = camera
        self.said: list[str] = []
        self.frames: list[QImage] = []
        camera.changed.connect(self._changed)
        camera.failed.connect(self._failed)
        camera.frame.connect(self._frame)

    def _changed(self) -> None:
        self.said.append("open" if self.camera.is_open else "closed")

    def _failed(self) -> None:
        self.said.append("failed while open" if self.camera.is_open else "failed")

    def _frame(self, image: QImage) -> None:
        assert self.camera.is_open
        self.frames.append(image.copy())

    def until(self, ready: Callable[[], object]) -> None:
        for _ in range(600):
            if ready():
                return
            wait(5)
        raise AssertionError(f"it did not happen in time: {self.said}, {len(self.frames)} frames")


@pytest.fixture
def simulated() -> Watch:
    return Watch(SimulatedCamera())


def test_it_opens_brings_frames_and_closes(simulated: Watch) -> None:
    camera = simulated.camera
    camera.open()
    assert not camera.is_open  # a device takes its time
    camera.open()
    simulated.until(lambda: len(simulated.frames) > 3)
    assert simulated.said == ["open"]
    assert {(image.width(), image.height()) for image in simulated.frames} == {(640, 480)}
    assert simulated.frames[0] != simulated.frames[3]  # it moves
    camera.close()
    assert not camera.is_open
    camera.close()
    count = len(simulated.frames)
    wait(200)
    assert (simulated.said, len(simulated.frames)) == (["open", "closed"], count)


def test_nothing_of_a_frame_is_left_in_a_closed_one(simulated: Watch) -> None:
    simulated.camera.open()
    simulated.until(lambda: simulated.frames)
    assert simulated.camera._canvas == simulated.frames[-1]
    simulated.camera.close()
    black = simulated.camera._canvas.copy()
    black.fill(0)
    assert simulated.camera._canvas == black


def test_it_is_the_same_figure_each_time(simulated: Watch) -> None:
    for count in (3, 6):
        simulated.camera.open()
        simulated.until(lambda count=count: len(simulated.frames) >= count)
        simulated.camera.close()
        del simulated.frames[count:]
    assert simulated.frames[:3] == simulated.frames[3:]


def test_the_canary_is_in_every_frame() -> None:
    canary = bytes(range(100, 164))
    watch = Watch(SimulatedCamera(canary=canary))
    watch.camera.open()
    watch.until(lambda: len(watch.frames) > 1)
    watch.camera.close()
    left, top = CANARY_AT
    for image in watch.frames:
        assert bytes(image.pixelColor(left + at, top).red() for at in range(64)) == canary


@pytest.mark.parametrize("fault", ["absent", "busy"])
def test_a_camera_that_does_not_open(simulated: Watch, fault: str) -> None:
    setattr(simulated.camera, fault, True)
    assert simulated.camera.available is (fault == "busy")
    simulated.camera.open()
    assert simulated.said == []  # within the call, nobody is ready to hear it
    simulated.until(lambda: simulated.said)
    assert simulated.said == ["failed"]
    setattr(simulated.camera, fault, False)
    simulated.camera.open()
    simulated.until(lambda: simulated.frames)
    assert simulated.said == ["failed", "open"]
    simulated.camera.close()


def test_the_plug_is_pulled(simulated: Watch) -> None:
    simulated.camera.open()
    simulated.until(lambda: simulated.frames)
    simulated.camera.unplug()
    assert simulated.said == ["open", "closed", "failed"]
    assert not simulated.camera.available
    simulated.camera.unplug()
    assert simulated.said == ["open", "closed", "failed"]


def test_a_camera_that_never_brings_a_frame() -> None:
    watch = Watch(SimulatedCamera(silence_s=0.2))
    watch.camera.silent = True
    watch.camera.open()
    watch.until(lambda: len(watch.said) > 1)
    assert watch.said == ["open", "closed", "failed"]
    assert watch.frames == []


def test_a_camera_that_falls_silent(simulated: Watch) -> None:
    simulated.camera.open()
    simulated.until(lambda: len(simulated.frames) > 2)
    simulated.camera.silent = True
    simulated.camera._watchdog.setInterval(100)
    simulated.until(lambda: len(simulated.said) > 1)
    assert simulated.said == ["open", "closed", "failed"]


def test_each_frame_gives_five_more_seconds(simulated: Watch) -> None:
    left: list[int] = []
    simulated.camera.frame.connect(lambda: left.append(simulated.camera._watchdog.remainingTime()))
    simulated.camera.open()
    simulated.until(lambda: len(left) > 5)
    simulated.camera.close()
    assert min(left) > 4900  # after five frames it would be under 4,700
    assert not simulated.camera._watchdog.isActive()


def grey(value: int) -> QImage:
    image = QImage(640, 480, QImage.Format.Format_Grayscale8)
    image.fill(value)
    return image


def test_who_leaves_at_once_hears_nothing_more(simulated: Watch) -> None:
    simulated.camera.busy = True
    simulated.camera.open()
    simulated.camera.close()
    wait(100)
    assert simulated.said == []


def test_the_cameras_of_kiosk_toml(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(camera_module, "leave_no_core", lambda: None)  # it would be for all tests that follow
    parent = QObject()
    assert make_camera("off", parent) is None
    assert isinstance(make_camera("simulated", parent), SimulatedCamera)
    for name in ("default", "HD Webcam", "/dev/video0"):
        camera = make_camera(name, parent)
        assert isinstance(camera, QtCamera)
        assert camera.parent() is parent


def test_who_has_no_real_camera_never_loads_the_library() -> None:
    code = "import sys; from kiosk.ui.camera import make_camera as m; m('off'); m('simulated');"
    code += (
        "print(sorted(name for name in sys.modules if 'Multimedia' in name), m('default').available in (True, False),"
    )
    code += "'PySide6.QtMultimedia' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=30)
    assert done.stdout == "[] True True\n"


# Qt Multimedia, without a device ------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["default", "no camera has this name"])
def test_no_such_camera_on_this_machine(name: str) -> None:
    if name == "default":  # where there is one, it is there
        assert QtCamera(name).available is bool(QMediaDevices.videoInputs())
        return
    watch = Watch(QtCamera(name))
    assert not watch.camera.available
    watch.camera.open()
    watch.until(lambda: watch.said)
    assert watch.said == ["failed"]


def test_the_objects_of_qt_take_our_calls(monkeypatch: pytest.MonkeyPatch) -> None:
    """Everything is Qt's own but the device: what a camera would bring is put into the sink."""
    camera = QtCamera("default")
    monkeypatch.setattr(camera, "_find", QCameraDevice)
    monkeypatch.setattr(camera, "_broken", lambda *_: None)  # Qt says at once that this is no device
    monkeypatch.setattr(camera, "_active_changed", lambda *_: None)
    watch = Watch(camera)
    camera.open()
    watch.until(lambda: watch.said)
    _, sink, device, _ = camera._made
    sink.setVideoFrame(QVideoFrame(grey(120)))
    watch.until(lambda: watch.frames)
    assert watch.frames == [grey(120)]
    camera.close()
    assert watch.said == ["open", "closed"]
    assert not shiboken6.isValid(sink)
    assert not shiboken6.isValid(device)


CHILD = """
import sys
from PySide6.QtGui import QGuiApplication
from kiosk.ui.camera import make_camera
application = QGuiApplication(["kiosk"])
camera = make_camera("default")
print("available", camera.available)
camera.failed.connect(application.quit)
camera.open()
application.exec()
print("open", camera.is_open)
try:
    import PySide6.QtMultimedia
except ImportError as error:
    print("no library", "libpulse" in str(error))
"""


def test_without_libpulse_there_is_no_camera_and_no_crash(tmp_path: Path) -> None:
    """Qt Multimedia cannot be loaded without it: a broken one stands in its place here."""
    assert "no library" not in child(tmp_path)
    (tmp_path / "libpulse.so.0").write_bytes(b"")
    assert child(tmp_path) == "available False\nopen False\nno library True\n"


def child(libraries: Path) -> str:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LD_LIBRARY_PATH": str(libraries)}
    done = subprocess.run(
        [sys.executable, "-c", CHILD], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=30
    )
    assert (done.returncode, [line for line in done.stderr.split("\n") if "Using Qt multimedia" not in line]) == (
        0,
        [""],
    )
    return done.stdout


# A Qt Multimedia with devices, made of code ------------------------------------------------------------

WEBCAM = Device(
    "HD Webcam",
    b"/dev/video0",
    (
        Format(1280, 720),
        Format(640, 480, 60, KIND.Format_Jpeg),
        Format(640, 480, 15),
        Format(640, 480, 30),
        Format(640, 480, 90, KIND.Format_P016),  # which nobody can read
        Format(320, 240),
    ),
)


@pytest.fixture
def multimedia(monkeypatch: pytest.MonkeyPatch) -> FakeMultimedia:
    fake = FakeMultimedia(WEBCAM)
    monkeypatch.setattr(qt_camera, "_multimedia", lambda: fake)
    return fake


@pytest.fixture
def webcam(multimedia: FakeMultimedia) -> Iterator[Watch]:
    watch = Watch(QtCamera("HD Webcam", silence_s=60))
    watch.camera.open()
    assert not watch.said
    watch.until(lambda: watch.said)
    assert watch.said == ["open"]
    yield watch
    watch.camera.close()
    assert sorted(multimedia.deleted) == sorted(type(thing).__name__ for thing in multimedia.made)


@pytest.mark.parametrize("name", ["default", "HD Webcam", "/dev/video0"])
def test_a_camera_is_found_by_its_names(multimedia: FakeMultimedia, name: str) -> None:
    camera = QtCamera(name)
    assert camera.available
    multimedia.plugged.clear()
    assert not camera.available
    multimedia.plugged += [Device("Other", b"/dev/video2"), WEBCAM]
    assert camera.available


def test_a_real_camera_opens_brings_frames_and_closes(multimedia: FakeMultimedia, webcam: Watch) -> None:
    camera, sink = multimedia.one("QCamera"), multimedia.one("QVideoSink")
    assert camera.started
    assert camera.device is WEBCAM
    assert camera.format is WEBCAM.videoFormats()[3]
    sink.videoFrameChanged.emit(QVideoFrame())  # it has nothing yet
    sink.setVideoFrame(QVideoFrame(grey(33)))
    webcam.until(lambda: webcam.frames)
    assert webcam.frames == [grey(33)]
    sink.videoFrameChanged.emit(QVideoFrame(grey(33)))
    webcam.camera.close()
    assert multimedia.told == ["sink", "camera", "start", "stop", "no camera", "no sink"]
    assert not shiboken6.isValid(camera)
    wait(50)
    assert len(webcam.frames) == 1  # the late one was not taken
    assert webcam.said == ["open", "closed"]


def test_a_real_camera_can_be_opened_again(multimedia: FakeMultimedia, webcam: Watch) -> None:
    webcam.camera.close()
    webcam.camera.open()
    webcam.until(lambda: len(webcam.said) == 3)
    multimedia.one("QVideoSink").setVideoFrame(QVideoFrame(grey(33)))
    webcam.until(lambda: webcam.frames)
    assert webcam.said == ["open", "closed", "open"]


def break_it(multimedia: FakeMultimedia) -> None:
    multimedia.one("QCamera").errorOccurred.emit(1, "busy")


def switch_it_off(multimedia: FakeMultimedia) -> None:
    multimedia.one("QCamera").activeChanged.emit(False)


def pull_its_plug(multimedia: FakeMultimedia) -> None:
    multimedia.plugged[:] = [Device("Other", b"/dev/video2")]
    multimedia.one("QMediaDevices").videoInputsChanged.emit()


def say_all_at_once(multimedia: FakeMultimedia) -> None:
    pull_its_plug(multimedia)
    break_it(multimedia)
    switch_it_off(multimedia)


@pytest.mark.parametrize("trouble", [break_it, switch_it_off, pull_its_plug, say_all_at_once])
def test_a_real_camera_that_goes(
    multimedia: FakeMultimedia, webcam: Watch, trouble: Callable[[FakeMultimedia], None]
) -> None:
    trouble(multimedia)
    webcam.until(lambda: len(webcam.said) > 1)
    wait(50)
    assert webcam.said == ["open", "closed", "failed"]
    assert multimedia.one("QMediaDevices") not in [thing for thing in multimedia.made if shiboken6.isValid(thing)]


def test_a_real_camera_that_says_nothing(multimedia: FakeMultimedia) -> None:
    watch = Watch(QtCamera("default", silence_s=0.2))
    watch.camera.open()
    watch.until(lambda: len(watch.said) > 1)
    assert watch.said == ["open", "closed", "failed"]
    assert len(multimedia.deleted) == 4


def test_another_camera_is_plugged_in_or_it_becomes_active(multimedia: FakeMultimedia, webcam: Watch) -> None:
    multimedia.plugged.append(Device("Other", b"/dev/video2"))
    multimedia.one("QMediaDevices").videoInputsChanged.emit()
    multimedia.one("QCamera").activeChanged.emit(True)
    wait(50)
    assert webcam.said == ["open"]


def test_the_plug_was_pulled_between_the_question_and_the_opening(multimedia: FakeMultimedia) -> None:
    watch = Watch(QtCamera("default"))
    assert watch.camera.available
    watch.camera.open()
    multimedia.plugged.clear()
    watch.until(lambda: watch.said)
    assert watch.said == ["failed"]
    assert multimedia.made == []


@pytest.mark.parametrize(
    ("sizes", "wanted"),
    [
        ([(320, 240), (640, 480), (1920, 1080)], (640, 480)),
        ([(1920, 1080), (1280, 720), (640, 360)], (1280, 720)),  # 640x360 is not high enough
        ([(160, 120), (320, 240)], (320, 240)),
        ([], None),
    ],
)
def test_the_format(sizes: list[tuple[int, int]], wanted: tuple[int, int] | None) -> None:
    found = smallest([Format(*size) for size in sizes])
    assert (found and (found.resolution().width(), found.resolution().height())) == wanted
