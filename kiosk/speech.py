"""What is said aloud, as values, and what says it, as a Protocol: no engine, no loudspeaker."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Protocol

SAMPLE_BYTES: Final = 2


class Output(StrEnum):
    """Where speech is heard."""

    HEADSET = "headset"  # by the visitor alone
    LOUDSPEAKER = "loudspeaker"  # by everybody near


@dataclass(frozen=True, slots=True)
class Sound:
    """Speech as PCM: 16-bit little-endian samples, one channel, `rate` of them a second."""

    samples: bytes
    rate: int

    @property
    def seconds(self) -> float:
        """How long it lasts."""
        return len(self.samples) / SAMPLE_BYTES / self.rate


class Voice(Protocol):
    """Makes speech of the words that the screens show. Called on the "voice" worker."""

    def speaks(self, language: str) -> bool:
        """Whether anything can be said in a language. From any thread, at once."""
        ...

    def prepare(self, language: str, texts: Sequence[str]) -> None:
        """Make speech ahead of texts that will probably be said next. Never raises."""
        ...

    def say(self, language: str, text: str) -> Sound | None:
        """Return the speech of a text as the screens show it; None when nothing can say it. Never raises."""
        ...

    def forget(self) -> None:
        """Drop all speech that was made ahead: it may tell what a visitor chose. Never raises."""
        ...
