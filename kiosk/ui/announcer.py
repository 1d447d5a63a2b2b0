"""Says one thing after another: makes speech on the "voice" worker, plays it, stops at once when it should."""

from collections import deque
from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QObject, Signal

from kiosk.speech import Output, Sound, Voice
from kiosk.ui.reader import Utterance
from kiosk.ui.sound import Player
from kiosk.ui.worker import Worker

# Where words that are private or not may be heard now, and the part of full scale they are played at.
Hearing = Callable[[bool], tuple[Output, float] | None]


class Announcer(QObject):
    """What is said now and next. `hearing(private)` is asked again before each thing is said."""

    changed = Signal()  # it began or stopped to speak
    began = Signal(Utterance, Output)

    def __init__(self, voice: Voice, player: Player, worker: Worker, hearing: Hearing) -> None:
        super().__init__()
        self._voice = voice
        self._player = player
        self._worker = worker
        self._hearing = hearing
        self._queue: deque[Utterance] = deque()
        self._turn = 0  # whatever was asked for in an earlier turn is not said any more
        self._busy = False
        self.paused = False
        player.when_ended(self._next)

    @property
    def speaking(self) -> bool:
        """Whether something is being said, or made ready to be."""
        return self._busy

    def say(self, utterances: Iterable[Utterance]) -> None:
        """Say these after what is being said."""
        self._queue.extend(utterances)
        if not self._busy:
            self._next()

    def hush(self) -> None:
        """Stop at once, and forget what was still to be said."""
        self._turn += 1
        self._queue.clear()
        self._player.stop()
        self._rest()

    def pause(self) -> None:
        """Stop for a while."""
        if self._busy and not self.paused:
            self.paused = True
            self._player.pause()
            self.changed.emit()

    def go_on(self) -> None:
        """Go on where `pause` stopped."""
        if self.paused:
            self.paused = False
            self._player.go_on()
            self.changed.emit()

    def prepare(self, language: str, texts: list[str]) -> None:
        """Make speech ahead of what will probably be said."""
        self._worker.submit(partial(self._voice.prepare, language, texts))

    def forget(self) -> None:
        """The visitor has gone."""
        self.hush()
        self._worker.submit(self._voice.forget)

    def _next(self) -> None:
        while self._queue:
            utterance = self._queue.popleft()
            if self._hearing(utterance.private) is not None:
                self._make(utterance)
                return
        self._rest()

    def _make(self, utterance: Utterance) -> None:
        if not self._busy:
            self._busy = True
            self.changed.emit()
        self._worker.submit(
            partial(self._voice.say, utterance.language, utterance.text), partial(self._play, self._turn, utterance)
        )

    def _play(self, turn: int, utterance: Utterance, sound: Sound | None) -> None:
        if turn != self._turn:
            return
        heard = self._hearing(utterance.private)
        if sound is None or heard is None:
            self._next()
            return
        output, gain = heard
        self._player.play(sound, output, gain)
        if self.paused:
            self._player.pause()
        self.began.emit(utterance, output)
        if self._queue:
            following = self._queue[0]
            self.prepare(following.language, [following.text])

    def _rest(self) -> None:
        if self._busy or self.paused:
            self._busy = self.paused = False
            self.changed.emit()
