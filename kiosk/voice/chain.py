"""The voice of a kiosk: the centre's recordings, then one engine after the other, and speech that was made ahead."""

import logging
from collections.abc import Sequence
from pathlib import Path
from typing import Final, Protocol

from kiosk.problems import Problem
from kiosk.speech import Sound
from kiosk.voice.cache import SoundCache
from kiosk.voice.espeak import Espeak
from kiosk.voice.pico import Pico
from kiosk.voice.recordings import Recordings
from kiosk.voice.spoken import holds_label, spoken

ROOM: Final = 6_000_000  # bytes: two to three minutes of speech

log = logging.getLogger("kiosk.voice")


class Engine(Protocol):
    """What makes speech of words that `spoken` prepared."""

    @property
    def name(self) -> str:
        """What the staff call it."""
        ...

    def speaks(self, language: str) -> bool:
        """Whether it has a voice of a language. From any thread, at once."""
        ...

    def say(self, language: str, text: str) -> Sound | None:
        """Return speech in a language that it speaks, None when nothing is heard. May raise anything."""
        ...

    def close(self) -> None:
        """End what is kept running between two texts; the next text starts it again."""
        ...


class VoiceChain:
    """A `Voice`. `say` asks what was made ahead, then the recordings, then each engine that speaks the language.

    A text with the label of a ticket is made anew each time it is said: no number stays here after its visitor.
    """

    def __init__(self, recordings: Recordings, engines: Sequence[Engine], room: int = ROOM) -> None:
        self.recordings = recordings
        self._engines = engines
        self._cache = SoundCache(room)

    def speaks(self, language: str) -> bool:
        """Whether an engine has a voice of a language."""
        return any(engine.speaks(language) for engine in self._engines)

    def engine_that_says(self, language: str, text: str) -> str | None:
        """Return the name of what a text is said by, after trying it: an engine or the recordings; None for nothing."""
        if self.recordings.say(language, text) is not None:
            return self.recordings.name
        made = self._made(language, text)
        return made[0].name if made else None

    def prepare(self, language: str, texts: Sequence[str]) -> None:
        """Make speech ahead. Takes 10 to 20 ms a sentence, in which nothing else can be said: give it few at a time."""
        for text in texts:
            if not holds_label(text):
                self.say(language, text)

    def say(self, language: str, text: str) -> Sound | None:
        """Return the speech of a text as the screens show it; None when nothing can say it."""
        sound = self._cache.get(language, text)
        if sound is None:
            sound = self.recordings.say(language, text)
            if sound is None and (made := self._made(language, text)):
                sound = made[1]
            if sound is not None and not holds_label(text):
                self._cache.put(language, text, sound)
        return sound

    def forget(self) -> None:
        """Drop all speech that was made ahead or said before, and the processes that made it."""
        self._cache.clear()
        for engine in self._engines:
            engine.close()

    def _made(self, language: str, text: str) -> tuple[Engine, Sound] | None:
        try:
            words = spoken(language, text)
        except Problem as error:  # a table of pronunciation that somebody has spoilt
            log.warning("The voice has no words: %s.", type(error).__name__)
            return None
        for engine in self._engines if words else ():
            try:
                sound = engine.say(language, words) if engine.speaks(language) else None
            except Exception as error:  # noqa: BLE001 - whatever it is, the next engine is asked
                # Neither the words nor the error's own words: they may hold a number.
                log.warning("An engine of the voice failed: %s.", type(error).__name__)
            else:
                if sound is not None:
                    return engine, sound
        return None


def make_voice(home: Path) -> VoiceChain:
    """Return the voice of the kiosk in a folder. Nothing is loaded before something is said."""
    return VoiceChain(Recordings(home / "voice"), (Pico(), Espeak()))
