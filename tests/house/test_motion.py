"""Nothing flashes, nothing moves for long, nothing knows a face (access.md A18, A19)."""

import re
from pathlib import Path

import pytest
from house import ROOT, product

LONGEST_MS = 200
ENDLESS = re.compile(r"\bloops\b|Animation\.Infinite|AnimatedImage|SpriteSequence|\bblink")
# The only timers of the screens: file -> how often, and what they do.
TIMERS = {"Main.qml": (5000, "the corner that is held for five seconds")}
KNOWS_FACES = re.compile(
    r"(?i)\b(opencv|cv2|dlib|mediapipe|insightface|deepface|facenet|face[-_]recognition|retinaface|mtcnn)"
)
QML = product(".qml")


def restless(name: str, qml: str) -> list[str]:
    """What moves longer than is good, or again and again."""
    faults = [f"{name}: {word}" for word in ENDLESS.findall(qml)]
    lengths = [length.strip() for length in re.findall(r"\bduration:(.*)", qml)]
    faults += [f"{name}: {one} ms" for one in lengths if one != "Style.motion"]
    timers = [int(length) for length in re.findall(r"\binterval:\s*(\d+)", qml)]
    return faults + [f"{name}: a timer of {one} ms" for one in timers if TIMERS.get(name, (None,))[0] != one]


@pytest.mark.parametrize("file", QML, ids=lambda file: file.name)
def test_a_screen_keeps_still(file: Path) -> None:
    assert restless(file.name, file.read_text("utf-8")) == []


def test_the_longest_movement_is_short() -> None:
    (style,) = (file for file in QML if file.name == "Style.qml")
    (said,) = re.findall(r"property int motion: (.*)", style.read_text("utf-8"))
    assert all(int(length) <= LONGEST_MS for length in re.findall(r"\d+", said))


@pytest.mark.parametrize("qml", ["loops: 3", "duration: 900", "duration: Style.motion * 9", "interval: 300"])
def test_what_is_restless_is_found(qml: str) -> None:
    assert restless("Some.qml", qml)


def test_nothing_that_is_installed_or_written_recognises_a_face() -> None:
    texts = {"requirements.lock": (ROOT / "requirements.lock").read_text("utf-8")}
    texts |= {file.name: file.read_text("utf-8") for file in product(".py")}
    assert {name: found for name, text in texts.items() if (found := KNOWS_FACES.findall(text))} == {}
    assert KNOWS_FACES.search("import cv2")
