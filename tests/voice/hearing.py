"""What can be told of speech without ears: how long it is, how loud, and where it is silent."""

import numpy as np

from kiosk.speech import Sound

FULL_SCALE = 32_767
QUIET = 200
LONGEST_SILENCE_S = 1.5
# Seconds for each letter or digit of what an engine was given; the shortest words take longest.
LETTER_S = (0.03, 0.25)
SIGN_S = (0.1, 0.6)  # Chinese: a sign is a syllable


def letters(text: str) -> int:
    """Letters and digits; a digit is a word, which is about five letters."""
    return sum(5 if c.isdigit() else 1 for c in text if c.isalnum())


def longest_silence(sound: Sound) -> float:
    """Seconds of the longest stretch, in steps of 10 ms, in which nothing is heard."""
    samples = np.abs(np.frombuffer(sound.samples, "<i2").astype(int))
    step = sound.rate // 100
    steps = len(samples) // step
    loud = np.flatnonzero((samples[: steps * step].reshape(steps, step) > QUIET).any(axis=1))
    return float(np.diff(np.concatenate(([-1], loud, [steps]))).max() - 1) / 100


_BREATH_S = 0.3  # before and after the shortest word


def faults(sound: Sound | None, spoken: str, bounds: tuple[float, float] = LETTER_S) -> list[str]:
    """What is wrong with the speech of words that an engine was given."""
    if sound is None or not sound.samples.strip(b"\0"):
        return ["empty"]
    found = []
    peak = int(np.abs(np.frombuffer(sound.samples, "<i2").astype(int)).max())
    if peak >= FULL_SCALE:
        found.append("clips")
    if peak < 10 * QUIET:
        found.append("too soft")
    each = sound.seconds / letters(spoken)
    if each < bounds[0]:
        found.append("too short")
    if sound.seconds > _BREATH_S + bounds[1] * max(3, letters(spoken)):
        found.append("too long")
    if longest_silence(sound) > LONGEST_SILENCE_S:
        found.append("silent in between")
    return found
