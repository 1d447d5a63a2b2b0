"""Pico's voices, inside this process: French, Italian, Spanish, German, English."""

import re
from collections.abc import Callable
from importlib.util import find_spec
from threading import Lock
from typing import Any, Final

from kiosk.speech import Sound
from kiosk.voice.sound import silence, without_waiting

_VOICES: Final = {"fr": "fr-FR", "it": "it-IT", "es": "es-ES", "de": "de-DE", "en": "en-GB"}
_RATE: Final = 16_000
# At 0.7 the German and the Spanish voice clip, and the Spanish one nearly does at 0.5.
_VOLUMES: Final = {"fr": 0.5, "it": 0.5, "es": 0.4, "de": 0.5, "en": 0.5}
_PAUSE_S: Final = 0.3
_MOST_AT_ONCE: Final = 200  # letters
# Nobody else in this process runs while Pico works, so it is given short pieces: sentences, or the parts of long ones.
_PIECES: Final = re.compile(
    rf"(?:.{{1,{_MOST_AT_ONCE}}}?[.!?](?=\s|$)|.{{1,{_MOST_AT_ONCE}}}(?=\s|$)|.{{1,{_MOST_AT_ONCE}}})\s*"
)


class Pico:
    """Speaks by py-nanotts, which is loaded at first need."""

    name = "Pico"

    def __init__(self) -> None:
        self._found = find_spec("py_nanotts") is not None
        self._lock = Lock()  # nothing says that the library may be called from two threads at once
        self._speak: Callable[..., Any] | None = None

    def speaks(self, language: str) -> bool:
        """Whether Pico has a voice of a language."""
        return self._found and language in _VOICES

    def say(self, language: str, text: str) -> Sound | None:
        """Return the speech of a text; None when nothing of it is heard."""
        with self._lock:
            if self._speak is None:
                self._speak = _loaded()
            voice, volume = _VOICES[language], _VOLUMES[language]
            pieces = [
                without_waiting(self._speak(text=piece[0].strip(), voice=voice, volume=volume), _RATE)
                for piece in _PIECES.finditer(text)
            ]
        samples = silence(_PAUSE_S, _RATE).join(filter(None, pieces))
        return Sound(samples, _RATE) if samples else None


def _loaded() -> Callable[..., Any]:
    from py_nanotts import NanoTTS

    speak: Callable[..., Any] = NanoTTS().speak
    speak(
        text="1.", voice=_VOICES["fr"], volume=_VOLUMES["fr"]
    )  # the first speech of a process is not quite as later ones
    return speak
