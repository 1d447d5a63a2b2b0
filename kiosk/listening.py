"""Who hears the voice, and how loud: private words reach the headset only, unless the visitor chose otherwise."""

from enum import IntEnum
from typing import Final

from kiosk.speech import Output

# Steps of loudness, each about 6 dB: which one is 65 dBA at the visitor's ear is set on site with a sound meter.
GAINS: Final = (0.063, 0.125, 0.25, 0.5, 1.0)
USUAL_VOLUME: Final = 3


class Ear(IntEnum):
    """How the visitor listens."""

    OFF = 0
    ASKING = 1  # there is no headset, and the visitor has not said whether others may hear
    HEADSET = 2
    LOUDSPEAKER = 3  # the visitor chose it: others may hear


class Listening:
    """One visitor's ear. `loudspeaker`: whether this kiosk has one (EN 301 549, 5.1.3.9; access.md A11, A12)."""

    def __init__(self, *, loudspeaker: bool) -> None:
        self.ear = Ear.OFF
        self.plugged = False
        self.volume = USUAL_VOLUME  # 1 to 5
        self._loudspeaker = loudspeaker

    @property
    def has_loudspeaker(self) -> bool:
        """Whether the visitor can choose it."""
        return self._loudspeaker

    @property
    def gain(self) -> float:
        """The part of full scale that the volume stands for, 0.0 to 1.0."""
        return GAINS[self.volume - 1]

    def plug(self) -> None:
        """A headset was plugged in: the voice starts there, whatever was chosen before."""
        self.plugged = True
        self.ear = Ear.HEADSET

    def unplug(self) -> None:
        """The headset was pulled out: nothing more is said until somebody asks for it."""
        self.plugged = False
        if self.ear is Ear.HEADSET:
            self.silence()

    def toggle(self) -> None:
        """The visitor wants to listen, or no more."""
        if self.ear is not Ear.OFF:
            self.silence()
        else:
            self.ear = Ear.HEADSET if self.plugged else Ear.ASKING

    def choose_loudspeaker(self) -> None:
        """The visitor was asked, and others may hear."""
        if self.ear is Ear.ASKING and self._loudspeaker:
            self.ear = Ear.LOUDSPEAKER

    def silence(self) -> None:
        """Say nothing until somebody asks for it again."""
        self.ear = Ear.OFF

    def change_volume(self, by: int) -> None:
        """Louder or softer, as far as it goes."""
        self.volume = min(len(GAINS), max(1, self.volume + by))

    def next_volume(self) -> None:
        """One louder; after the loudest the softest."""
        self.volume = self.volume % len(GAINS) + 1

    def reset(self) -> None:
        """The visitor has gone: silence, and the usual volume. A headset that stays says nothing by itself."""
        self.silence()
        self.volume = USUAL_VOLUME

    def output(self, *, private: bool) -> Output | None:
        """Return where words may be heard now; None when they must not be said."""
        if self.ear is Ear.HEADSET:
            return Output.HEADSET
        asked_aloud = self.ear is Ear.ASKING and self._loudspeaker and not private
        return Output.LOUDSPEAKER if self.ear is Ear.LOUDSPEAKER or asked_aloud else None
