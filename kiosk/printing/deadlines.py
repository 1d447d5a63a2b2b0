"""How long a printer may take, so that no step of a print job can wait for ever."""

import math
import time
from typing import Self

CONNECT_S = 2.0
_JOB_S = 8.0
_BYTES_PER_SECOND = 1000  # a little more than a line at 9600 baud carries


class Deadline:
    """A point on the monotonic clock. `scale` shortens it for tests (settings: `deadline_scale`)."""

    def __init__(self, seconds: float, scale: float = 1.0) -> None:
        self._end = time.monotonic() + seconds * scale

    @classmethod
    def for_job(cls, size: int, scale: float = 1.0) -> Self:
        """Return the limit of a job of `size` bytes: 8 s and 1 s for each 1000 bytes."""
        return cls(_JOB_S + size / _BYTES_PER_SECOND, scale)

    @property
    def left(self) -> float:
        """Seconds until it passes; 0 when it has passed."""
        return max(0.0, self._end - time.monotonic())

    @property
    def left_ms(self) -> int:
        """The same in whole milliseconds, rounded up, as `select.poll` wants it."""
        return math.ceil(self.left * 1000)
