"""Outputs and a headset socket without devices, for demonstrations and tests: nothing sounds, time passes."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from kiosk.speech import Output, Sound


class SimulatedPlayer(QObject):
    """Takes as long as the sounds last, times `pace`; keeps how long each was, on which output and how loud."""

    def __init__(self, pace: float = 1.0) -> None:
        super().__init__()
        self.pace = pace
        self.played: list[tuple[float, Output, float]] = []  # seconds, output, gain
        self._ended: Callable[[], None] | None = None
        self._left_ms = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._over)

    @property
    def playing(self) -> bool:
        """Whether something sounds now."""
        return self._timer.isActive()

    def when_ended(self, ended: Callable[[], None]) -> None:
        """Call `ended` after each sound."""
        self._ended = ended

    def play(self, sound: Sound, output: Output, gain: float) -> None:
        """Take note of a sound, and let its time pass."""
        self.played.append((sound.seconds, output, gain))
        self._timer.start(int(sound.seconds * 1000 * self.pace))

    def pause(self) -> None:
        """Let no time pass."""
        if self._timer.isActive():
            self._left_ms = max(1, self._timer.remainingTime())
            self._timer.stop()

    def go_on(self) -> None:
        """Let the rest of the time pass, if something was paused."""
        if self._left_ms:
            self._timer.start(self._left_ms)
            self._left_ms = 0

    def stop(self) -> None:
        """The sound ends here."""
        self._timer.stop()
        self._left_ms = 0

    def _over(self) -> None:
        if self._ended is not None:
            self._ended()
