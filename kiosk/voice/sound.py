"""Speech as bytes: cut free of waiting, put together, and in and out of WAV files."""

import io
import wave
from array import array
from typing import Final

from kiosk.problems import Problem, Reason
from kiosk.speech import SAMPLE_BYTES, Sound

RATES: Final = range(8_000, 48_001)
LONGEST_PAUSE_S: Final = 0.6
_LOOKS_A_SECOND: Final = 100
_QUIET: Final = 100  # of 32,767
_TAIL: Final = 20  # a part of a second: an f or s ends softly


def without_waiting(samples: bytes, rate: int) -> bytes:
    """Return 16-bit samples without the silence before and after them, and with no pause longer than `LONGEST_PAUSE_S`.

    Engines leave up to a second of it, which is not quite zero.
    """
    spoken, step = array("h", samples), rate // _LOOKS_A_SECOND
    kept, quiet, most = array("h"), array("h"), round(LONGEST_PAUSE_S * rate)
    for at in range(0, len(spoken), step):
        part = spoken[at : at + step]
        if max(part) <= _QUIET and min(part) >= -_QUIET:
            quiet += part
        else:
            kept += (quiet[:most] if kept else array("h")) + part
            quiet = array("h")
    return (kept + quiet[: rate // _TAIL] if kept else kept).tobytes()


def silence(seconds: float, rate: int) -> bytes:
    """Return silent samples."""
    return bytes(round(seconds * rate) * SAMPLE_BYTES)


def as_wav(sound: Sound) -> bytes:
    """Return the WAV file of a sound."""
    file = io.BytesIO()
    with wave.open(file, "wb") as writer:
        writer.setnchannels(1)
        writer.setsampwidth(SAMPLE_BYTES)
        writer.setframerate(sound.rate)
        writer.writeframes(sound.samples)
    return file.getvalue()


def from_wav(content: bytes, name: str) -> Sound:
    """Read a WAV file: one channel, 16 bits, 8 to 48 kHz. Raises `Problem(VOICE)` that says what is wrong with it."""
    try:
        with wave.open(io.BytesIO(content), "rb") as reader:
            channels, width, rate = reader.getnchannels(), reader.getsampwidth(), reader.getframerate()
            samples = reader.readframes(reader.getnframes())
    except (wave.Error, EOFError, RuntimeError, OverflowError, ValueError) as error:  # `wave` raises them all
        raise Problem(Reason.VOICE, f"{name} is not a WAV file.", "Record it again as 16-bit mono WAV.") from error
    if channels != 1 or width != SAMPLE_BYTES or rate not in RATES:
        words = f"{name} has {channels} channels of {8 * width} bits at {rate} Hz."
        raise Problem(Reason.VOICE, words, "Record it again as 16-bit mono WAV, 8 to 48 kHz.")
    samples = samples[: len(samples) - len(samples) % SAMPLE_BYTES]
    return Sound(samples, rate)
