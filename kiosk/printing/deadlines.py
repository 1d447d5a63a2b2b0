"""How long a printer may take, so that no step of a print job can wait for ever."""

import math
import time
from threading import Event
from typing import Final, Self

CONNECT_S: Final = 2.0
STATUS_S: Final = 0.5
FENCE_S: Final = 5.0
_JOB_S: Final = 8.0
_BYTES_PER_SECOND: Final = 1000  # a little more than a line at 9600 baud carries
_SLICE_S: Final = 0.02  # how soon a hurry is noticed


class Deadline:
    """A point on the monotonic clock. `scale` shortens it for tests (settings: `deadline_scale`).

    It also passes as soon as `hurry` is set: a question in the background makes room for a visitor's ticket.
    """

    def __init__(self, seconds: float, scale: float = 1.0, hurry: Event | None = None) -> None:
        self._end = time.monotonic() + seconds * scale
        self._hurry = hurry

    @classmethod
    def for_job(cls, size: int, scale: float = 1.0) -> Self:
        """Return the limit of a job of `size` bytes: 8 s and 1 s for each 1000 bytes."""
        return cls(_JOB_S + size / _BYTES_PER_SECOND, scale)

    @property
    def left(self) -> float:
        """Seconds until it passes; 0 when it has passed."""
        if self._hurry is not None and self._hurry.is_set():
            return 0.0
        return max(0.0, self._end - time.monotonic())

    @property
    def slice(self) -> float:
        """Seconds to wait at one go: what is left, and no longer than a hurry may go unnoticed. Ask again after."""
        return self.left if self._hurry is None else min(self.left, _SLICE_S)

    @property
    def slice_ms(self) -> int:
        """The same in whole milliseconds, rounded up, as `select.poll` wants it."""
        return math.ceil(self.slice * 1000)
