"""Notices that a visitor has gone, by a warning that one touch ends; and that a touch was none."""

from collections.abc import Callable
from math import ceil
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.ports import Clock
from kiosk.settings import TimePart

_TICK_MS: Final = 1_000
_AGAIN_S: Final = 0.5


class Steadiness:
    """Tells a wish from a trembling hand: a touch that follows another too soon is none (access.md A15)."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._acted_at = -_AGAIN_S

    def accepts(self) -> bool:
        """Whether a touch now is meant; if so, the next one is measured from it."""
        now = self._clock.monotonic()
        if now - self._acted_at < _AGAIN_S:
            return False
        self._acted_at = now
        return True


class Idle(QObject):
    """Counts from the last touch. It stands still, without a timer, until somebody touches the screen."""

    changed = Signal()  # the seconds of the warning
    over = Signal()  # nobody is there

    def __init__(self, clock: Clock, time: TimePart, *, needs_warning: Callable[[], bool]) -> None:
        super().__init__()
        self.seconds_left = 0  # until it is over; 0 while there is no warning
        self._clock = clock
        self._idle_s, self._warning_s = time.idle_s, time.warning_s
        self._needs_warning = needs_warning
        self._touched_at = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.tick)

    def touched(self) -> None:
        """Count from now."""
        self._touched_at = self._clock.monotonic()
        self._timer.start()

    def stop(self) -> None:
        """Stand still until the next touch."""
        self.seconds_left = 0
        self._timer.stop()

    def end_warning(self) -> None:
        """The visitor is still there."""
        self._warn(0)

    def tick(self) -> None:
        """Look at the clock."""
        idle = self._clock.monotonic() - self._touched_at
        left = self._idle_s + self._warning_s - idle
        if left <= 0 or (idle >= self._idle_s and not self._needs_warning()):
            self.over.emit()
        else:
            self._warn(ceil(left) if idle >= self._idle_s else 0)

    def _warn(self, seconds: int) -> None:
        if seconds != self.seconds_left:
            self.seconds_left = seconds
            self.changed.emit()
