"""The countdown for the ear: a soft tone, one a second, and silence where nothing can sound."""

import struct
import sys
from itertools import pairwise

import pytest

from kiosk.ui.beep import QtBeeper, SimulatedBeeper, make_beeper, tone


def samples() -> tuple[int, ...]:
    data = tone()
    return struct.unpack(f"<{len(data) // 2}h", data)


def test_the_tone_is_short_soft_and_does_not_click() -> None:
    heard = samples()
    assert len(heard) == 48_000 * 12 // 100
    assert 0.2 * 32767 < max(heard) <= round(0.25 * 32767)
    assert max(map(abs, (*heard[:10], *heard[-10:]))) < 700, "it begins and ends with nothing"
    crossings = sum((one < 0) != (other < 0) for one, other in pairwise(heard))
    assert crossings / 2 / 0.12 == pytest.approx(880, abs=10)


def test_without_the_libraries_of_sound_it_is_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    beeper = QtBeeper()
    beeper.beep()
    beeper.beep()
    assert beeper._silent


def test_only_a_real_camera_is_counted_down_aloud() -> None:
    assert isinstance(make_beeper("simulated"), SimulatedBeeper)
    assert isinstance(make_beeper("off"), SimulatedBeeper)
    assert isinstance(make_beeper("default"), QtBeeper)


def test_three_seconds_are_three_tones(kiosk) -> None:
    visitor = kiosk()
    beeper = SimulatedBeeper()
    visitor.kiosk.photo._beep = beeper.beep
    visitor.touch("prove", "language.fr", "proof.portrait", "consent.yes")
    visitor.until(lambda: visitor.sees("camera.take"))
    visitor.settle()
    assert beeper.beeps == 0
    visitor.touch("camera.take")
    for expected in (1, 2, 3):
        assert beeper.beeps == expected
        assert visitor.kiosk.presence.count == 4 - expected
        visitor.kiosk.photo.tick()
    assert beeper.beeps == 3
    assert visitor.kiosk.photo.picture is not None
