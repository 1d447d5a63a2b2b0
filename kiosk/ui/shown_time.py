"""How long a code to be photographed was on the screen, over all the times that it was there."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QTimer

from kiosk.ports import Clock

_TICK_MS: Final = 1_000


class ShownTime:
    """Counts while it is shown and stands still while it is not. `tick` is called every second that it counts."""

    def __init__(self, clock: Clock, tick: Callable[[], None]) -> None:
        self._clock = clock
        self._before = 0.0
        self._since: float | None = None
        self._ticker = QTimer()
        self._ticker.setInterval(_TICK_MS)
        self._ticker.timeout.connect(tick)

    @property
    def seconds(self) -> float:
        """How long it was shown in all."""
        return self._before + (0.0 if self._since is None else self._clock.monotonic() - self._since)

    def begin(self) -> None:
        """It is shown for the first time, from now on."""
        self._before, self._since = 0.0, self._clock.monotonic()
        self._ticker.start()

    def go_on(self) -> None:
        """It is shown again."""
        if self._since is None:
            self._since = self._clock.monotonic()
            self._ticker.start()

    def pause(self) -> None:
        """It is covered, or gone."""
        self._before, self._since = self.seconds, None
        self._ticker.stop()
