"""Notices that a visitor has gone, by a warning that one touch ends; and that a touch was none."""

from collections.abc import Callable
from math import ceil
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.counts import Mode
from kiosk.ports import Clock
from kiosk.settings import TimePart

_TICK_MS: Final = 1_000
_AGAIN_S: Final = 0.5
_MORE: Final = 2  # so many times the usual time, for who asked for more (access.md A17)
_LONGEST_HOLD_S: Final = 120.0  # speech that never ends must not keep an abandoned visit


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
        self._held_at: float | None = None
        self._reasons: set[Mode] = set()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.tick)

    def touched(self) -> None:
        """Count from now."""
        self._touched_at = self._clock.monotonic()
        self._timer.start()

    @property
    def times(self) -> int:
        """How many times the usual time somebody has: 1 or 2."""
        return _MORE if self._reasons else 1

    def give_time(self, reason: Mode, *, wanted: bool) -> None:
        """Count twice as long before the warning while there is any reason to (access.md A17)."""
        if wanted:
            self._reasons.add(reason)
        else:
            self._reasons.discard(reason)

    def hold(self) -> None:
        """Stand still while the kiosk speaks: who listens does not touch. For 120 s at most."""
        if self._held_at is None:
            self._held_at = self._clock.monotonic()

    def release(self) -> None:
        """Go on counting from where it stood."""
        if self._held_at is not None:
            held = min(self._clock.monotonic() - self._held_at, _LONGEST_HOLD_S)
            self._touched_at += min(held, max(0.0, self._clock.monotonic() - self._touched_at))
            self._held_at = None

    def stop(self) -> None:
        """Stand still until the next touch; the next visitor has the usual time."""
        self.seconds_left = 0
        self._held_at = None
        self._reasons.clear()
        self._timer.stop()

    def end_warning(self) -> None:
        """The visitor is still there."""
        self._warn(0)

    def tick(self) -> None:
        """Look at the clock."""
        now = self._clock.monotonic()
        if self._held_at is not None:
            if now - self._held_at < _LONGEST_HOLD_S:
                return
            self.release()
        idle, usual = now - self._touched_at, self._idle_s * self.times
        left = usual + self._warning_s - idle
        if left <= 0 or (idle >= usual and not self._needs_warning()):
            self.over.emit()
        else:
            self._warn(ceil(left) if idle >= usual else 0)

    def _warn(self, seconds: int) -> None:
        if seconds != self.seconds_left:
            self.seconds_left = seconds
            self.changed.emit()
