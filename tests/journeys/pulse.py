"""How long the screens had to wait for anything else, measured by a timer on their own thread."""

from pathlib import Path
from time import monotonic

from PySide6.QtCore import Qt, QTimer
from PySide6.QtQuick import QQuickWindow

LONGEST_GAP_S = 0.1
_SCHEDSTAT = Path("/proc/thread-self/schedstat")


def queued_s() -> float:
    """The seconds that this thread was ready to run and had no processor, since it began."""
    return int(_SCHEDSTAT.read_text().split()[1]) / 1e9 if _SCHEDSTAT.exists() else 0.0


class Pulse:
    """A timer of 5 ms on the thread of the screens; `longest` is the longest it had to wait, in seconds.

    With a `window`, what the window itself took to draw a frame is no wait. What other programs took of the
    processor is none either, where Linux tells it (proc(5), schedstat: time on the run queue).
    """

    def __init__(self, window: QQuickWindow | None = None) -> None:
        self.longest, self._last, self._queued = 0.0, monotonic(), queued_s()
        self._began, self._drawn = None, 0.0
        self._window = window
        if window is not None:
            window.afterAnimating.connect(self._draws)
            window.frameSwapped.connect(self._has_drawn)
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _draws(self) -> None:
        self._began = monotonic()

    def _has_drawn(self) -> None:
        if self._began is not None:
            self._drawn += monotonic() - self._began
            self._began = None

    def _beat(self) -> None:
        now, queued = monotonic(), queued_s()
        gap = now - self._last - self._drawn - (queued - self._queued)
        self.longest, self._last, self._queued, self._drawn = max(self.longest, gap), now, queued, 0.0

    def stop(self) -> float:
        self._timer.stop()
        if self._window is not None:
            self._window.afterAnimating.disconnect(self._draws)
            self._window.frameSwapped.disconnect(self._has_drawn)
        return self.longest
