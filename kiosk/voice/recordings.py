"""The centre's own recordings: sentences that a person of the house has spoken, one WAV file each."""

import re
import unicodedata
from hashlib import sha256
from pathlib import Path
from typing import Final

from kiosk.problems import Problem, Reason
from kiosk.speech import Sound
from kiosk.voice.sound import from_wav

LONGEST_KEY: Final = 60  # letters
_HASH_LETTERS: Final = 8
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}")
_MOST_SECONDS: Final = 120
_MOST_BYTES: Final = 12_000_000  # two minutes at 48 kHz


def key_of(shown: str) -> str:
    """Return the name of a text's recording: its letters and digits, small, without accents, parted by `-`.

    A long one is cut and ends in a part of the SHA-256 of its whole key. Texts without letters have the key "".
    """
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", shown).casefold())
    plain = "".join(c for c in apart if not unicodedata.combining(c))
    key = "-".join(re.findall(r"[^\W_]+", plain))
    if len(key) <= LONGEST_KEY:
        return key
    return f"{key[: LONGEST_KEY - _HASH_LETTERS - 1]}-{sha256(key.encode()).hexdigest()[:_HASH_LETTERS]}"


class Recordings:
    """The WAV files of a folder, `<language>/<key>.wav`. They are read when they are said: a new one needs no restart.

    A file that cannot be used is left out; `faults` says why.
    """

    name = "recordings"

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def say(self, language: str, shown: str) -> Sound | None:
        """Return the recording of a text as the screens show it; None without a good one."""
        file = self._file(language, shown)
        try:
            return _read(file) if file else None
        except Problem:
            return None

    def count(self, language: str) -> int:
        """How many recordings a language has, good or bad."""
        return len(self._files(language))

    def faults(self, language: str) -> list[str]:
        """Say of each file of a language that cannot be used what is wrong with it."""
        found = []
        for file in self._files(language):
            try:
                _read(file)
                if file.stem != key_of(file.stem):
                    found.append(f"{file.name}: no text has such a name; this would be {key_of(file.stem)}.wav.")
            except Problem as problem:
                found.append(problem.what)
        return found

    def _files(self, language: str) -> list[Path]:
        try:
            return sorted((self._folder / language).glob("*.wav")) if _LANGUAGE.fullmatch(language) else []
        except OSError:
            return []

    def _file(self, language: str, shown: str) -> Path | None:
        key = key_of(shown)
        if not key or not _LANGUAGE.fullmatch(language):
            return None
        file = self._folder / language / f"{key}.wav"
        try:
            return file if file.is_file() else None
        except OSError:  # the name is longer than this disk can have
            return None


def _read(file: Path) -> Sound:
    name = f"{file.parent.name}/{file.name}"
    try:
        if not file.is_file() or file.stat().st_size > _MOST_BYTES:
            words = f"{name} is no file of at most {_MOST_BYTES // 1_000_000} MB."
            raise Problem(Reason.VOICE, words, "Record it again.")
        content = file.read_bytes()
    except OSError as error:
        raise Problem(Reason.VOICE, f"{name} cannot be read: {error.strerror}.", "Make it readable.") from error
    sound = from_wav(content, name)
    if not sound.samples.strip(b"\0") or sound.seconds > _MOST_SECONDS:
        words = f"{name} is silent, or longer than {_MOST_SECONDS} seconds."
        raise Problem(Reason.VOICE, words, "Record it again.")
    return sound
