"""The voices of espeak-ng, a program of its own: the languages that Pico has not, and all when Pico is missing."""

import os
import shutil
import subprocess
from typing import Final

from kiosk.speech import Sound
from kiosk.voice.sound import from_wav, without_waiting

PROGRAM: Final = "espeak-ng"
# The voice "cmn" reads most Chinese signs as the English letters of their sounds.
_VOICES: Final = {
    "ar": "ar", "ca": "ca", "de": "de", "en": "en-gb", "es": "es", "fa": "fa", "fr": "fr-fr", "ht": "ht", "it": "it",
    "pl": "pl", "pt": "pt", "ro": "ro", "ru": "ru", "sq": "sq", "ta": "ta", "tr": "tr", "uk": "uk",
    "zh": "cmn-latn-pinyin",
}  # fmt: skip
_WORDS_A_MINUTE: Final = 150  # slower than its own 175
_LOUDNESS: Final = 90  # of 200; at 100 the Chinese voice comes to full scale
_LONGEST_S: Final = 5.0


class Espeak:
    """Speaks by espeak-ng: text through its standard input, never among its arguments, which others could read."""

    name = PROGRAM

    def __init__(self, program: str = PROGRAM) -> None:
        self._program = shutil.which(program)

    def speaks(self, language: str) -> bool:
        """Whether the program is there and has a voice of a language."""
        return self._program is not None and language in _VOICES

    def say(self, language: str, text: str) -> Sound | None:
        """Return the speech of a text; None when nothing of it is heard. Raises `OSError` and `SubprocessError`."""
        assert self._program is not None
        made = subprocess.run(  # noqa: S603 - the system's own program, no shell
            [
                self._program, "-b", "1", "-v", _VOICES[language], "-s", str(_WORDS_A_MINUTE), "-a", str(_LOUDNESS),
                "--stdin", "--stdout",
            ],
            input=text.encode("utf-8"),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={"PATH": os.defpath, "LC_ALL": "C.UTF-8"},
            timeout=_LONGEST_S,
            check=True,
        )  # fmt: skip
        if not made.stdout:
            return None
        sound = from_wav(made.stdout, PROGRAM)
        samples = without_waiting(sound.samples, sound.rate)
        return Sound(samples, sound.rate) if samples else None

    def close(self) -> None:
        """Do nothing: each text has a process of its own."""
