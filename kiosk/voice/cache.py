"""Speech that was made ahead or said before, so that it is heard at once the next time."""

from collections import OrderedDict

from kiosk.speech import Sound


class SoundCache:
    """Sounds by language and text, at most `room` bytes of samples: those that were asked for longest ago go first."""

    def __init__(self, room: int) -> None:
        self._room = room
        self._held = 0
        self._sounds: OrderedDict[tuple[str, str], Sound] = OrderedDict()

    @property
    def held(self) -> int:
        """Bytes of samples that are held."""
        return self._held

    def get(self, language: str, text: str) -> Sound | None:
        """Return a sound that is held."""
        sound = self._sounds.get((language, text))
        if sound is not None:
            self._sounds.move_to_end((language, text))
        return sound

    def put(self, language: str, text: str, sound: Sound) -> None:
        """Hold a sound; one that is larger than the whole room is not held."""
        self._held -= len(self._sounds.pop((language, text)).samples) if (language, text) in self._sounds else 0
        if len(sound.samples) > self._room:
            return
        self._sounds[language, text] = sound
        self._held += len(sound.samples)
        while self._held > self._room:
            _, oldest = self._sounds.popitem(last=False)
            self._held -= len(oldest.samples)

    def clear(self) -> None:
        """Hold nothing any more."""
        self._sounds.clear()
        self._held = 0
