"""Pico's voices: French, Italian, Spanish, German, English."""

import json
import re
import select
import subprocess
import sys
import time
import weakref
from importlib.util import find_spec
from pathlib import Path
from threading import Lock
from typing import IO, TYPE_CHECKING, Final

from kiosk.speech import Sound
from kiosk.voice import pico_child
from kiosk.voice.sound import silence, without_waiting

if TYPE_CHECKING:
    from collections.abc import Callable

_VOICES: Final = {"fr": "fr-FR", "it": "it-IT", "es": "es-ES", "de": "de-DE", "en": "en-GB"}
# At 0.7 the German and the Spanish voice clip; at 0.5 the German and the Italian one still do now and then.
_VOLUMES: Final = {"fr": 0.5, "it": 0.4, "es": 0.4, "de": 0.4, "en": 0.5}
_RATE: Final = 16_000
_PAUSE_S: Final = 0.3
_DEADLINE_S: Final = pico_child.LONGEST_S + 2.0  # the start included
_MOST_AT_ONCE: Final = 200  # letters
_LONGEST_WORD: Final = 40  # letters; one of 200 with accents hangs Pico, one of 60 digits is refused
_LONG_WORD: Final = re.compile(rf"(\w{{{_LONGEST_WORD}}})(?=\w)")
# Sentences, or parts of long ones.
_PIECES: Final = re.compile(
    rf"(?:.{{1,{_MOST_AT_ONCE}}}?[.!?](?=\s|$)|.{{1,{_MOST_AT_ONCE}}}(?=\s|$)|.{{1,{_MOST_AT_ONCE}}})\s*"
)


class PicoError(Exception):
    """Pico's process ended, or did not answer in time."""


class Pico:
    """Speaks by py-nanotts in a process of its own, which is started at first need, and again after it was ended."""

    name = "Pico"

    def __init__(self) -> None:
        self._found = find_spec("py_nanotts") is not None
        self._lock = Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._end: Callable[[], object] = lambda: None

    def speaks(self, language: str) -> bool:
        """Whether Pico has a voice of a language."""
        return self._found and language in _VOICES

    def say(self, language: str, text: str) -> Sound | None:
        """Return the speech of a text; None when nothing of it is heard. Raises `PicoError` and `OSError`."""
        pieces = [piece[0].strip() for piece in _PIECES.finditer(_LONG_WORD.sub(r"\1 ", text))]
        with self._lock:
            heard = [without_waiting(self._spoken(language, piece), _RATE) for piece in pieces]
        samples = silence(_PAUSE_S, _RATE).join(filter(None, heard))
        return Sound(samples, _RATE) if samples else None

    def close(self) -> None:
        """End the process. The next text starts another."""
        with self._lock:
            self._end()
            self._process = None

    def _spoken(self, language: str, text: str) -> bytes:
        process = self._process or self._started()
        assert process.stdin is not None
        assert process.stdout is not None
        wanted = {"text": text, "voice": _VOICES[language], "volume": _VOLUMES[language]}
        deadline = time.monotonic() + _DEADLINE_S
        try:
            process.stdin.write(json.dumps(wanted).encode() + b"\n")
            length = int.from_bytes(_read(process.stdout, 4, deadline), "little")
            return _read(process.stdout, length, deadline)
        except (OSError, PicoError):
            self._end()
            self._process = None
            raise

    def _started(self) -> "subprocess.Popen[bytes]":
        self._process = subprocess.Popen(  # noqa: S603 - this program's own Python
            [sys.executable, "-I", str(Path(pico_child.__file__).resolve())],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
        )
        self._end = weakref.finalize(self, _ended, self._process)
        return self._process


def _read(stream: IO[bytes], count: int, deadline: float) -> bytes:
    """Read so many bytes until a moment of the monotonic clock. Raises `PicoError`."""
    content = b""
    while len(content) < count:
        ready, _, _ = select.select([stream], [], [], max(0.0, deadline - time.monotonic()))
        more = stream.read(count - len(content)) if ready else b""
        if not more:
            raise PicoError("ended" if ready else "no answer")
        content += more
    return content


def _ended(process: "subprocess.Popen[bytes]") -> None:
    process.kill()
    process.wait()
    for stream in (process.stdin, process.stdout):
        if stream is not None:
            stream.close()
