"""A voice without an engine: short tones whose length tells the length of the text, for tests and demonstrations."""

import math
from array import array
from collections.abc import Sequence
from typing import Final
from zlib import crc32

from kiosk.centre import LANGUAGES
from kiosk.speech import Sound
from kiosk.voice.spoken import spoken

RATE: Final = 8_000
SECONDS_A_LETTER: Final = 0.002
_LOWEST_HZ, _TONES = 200, 100
_AMPLITUDE: Final = 3_000


class SimulatedVoice:
    """A `Voice` of the kiosk's languages. The same text always gives the same samples; its tone tells texts apart."""

    def __init__(self, languages: Sequence[str] = tuple(LANGUAGES)) -> None:
        self._languages = frozenset(languages)

    def speaks(self, language: str) -> bool:
        """Whether it was told to speak a language."""
        return language in self._languages

    def prepare(self, language: str, texts: Sequence[str]) -> None:
        """Do nothing: a tone is made at once."""

    def say(self, language: str, text: str) -> Sound | None:
        """Return a tone of `SECONDS_A_LETTER` for each letter of the spoken text; None without letters."""
        words = spoken(language, text)
        if not words or not self.speaks(language):
            return None
        hertz = _LOWEST_HZ + crc32(f"{language} {words}".encode()) % _TONES * 10
        count = round(len(words) * SECONDS_A_LETTER * RATE)
        wave = (round(_AMPLITUDE * math.sin(2 * math.pi * hertz * at / RATE)) for at in range(1, count + 1))
        return Sound(array("h", wave).tobytes(), RATE)

    def forget(self) -> None:
        """Do nothing: no tone is kept."""
