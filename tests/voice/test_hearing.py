"""The checks of speech are checked: each finds a sound that was spoilt for it."""

import numpy as np
import pytest
from hearing import faults, longest_silence

from kiosk.speech import Sound
from kiosk.voice.sound import as_wav, from_wav, silence

WORDS = "Votre numéro est gardé."
RATE = 16_000


def tone(seconds: float, peak: int = 8_000) -> bytes:
    at = np.arange(round(seconds * RATE))
    return (np.sin(at * 0.2) * peak).round().astype("<i2").tobytes()


def test_speech_that_could_be_right_has_no_fault() -> None:
    assert faults(Sound(tone(1.5), RATE), WORDS) == []


@pytest.mark.parametrize(
    ("samples", "fault"),
    [
        (b"", "empty"),
        (silence(1.5, RATE), "empty"),
        (tone(1.5, 32_767), "clips"),
        (tone(1.5, 500), "too soft"),
        (tone(0.3), "too short"),
        (tone(8), "too long"),
        (tone(0.7) + silence(1.6, RATE) + tone(0.7), "silent in between"),
    ],
)
def test_each_fault_is_found(samples: bytes, fault: str) -> None:
    assert faults(Sound(samples, RATE), WORDS) == [fault]


def test_a_clipped_low_half_is_found() -> None:
    assert faults(Sound(tone(1.4) + b"\x00\x80" + tone(0.1), RATE), WORDS) == ["clips"]


def test_silence_is_measured_in_steps_of_ten_milliseconds() -> None:
    assert longest_silence(Sound(tone(0.5) + silence(0.73, RATE) + tone(0.5), RATE)) == pytest.approx(0.73, abs=0.011)
    assert longest_silence(Sound(silence(0.4, RATE) + tone(0.5), RATE)) == pytest.approx(0.4, abs=0.011)


def test_a_sound_survives_its_file() -> None:
    sound = Sound(tone(0.1), 22_050)
    assert from_wav(as_wav(sound), "x.wav") == sound
