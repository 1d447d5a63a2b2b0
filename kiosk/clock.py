"""Business days and how far the time can be trusted: a wrong clock must never give a number twice."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from time import monotonic
from typing import Final
from zoneinfo import ZoneInfo

from kiosk.ports import Clock, StateFile
from kiosk.problems import Problem
from kiosk.proofs import Quality

DAY_STARTS: Final = timedelta(hours=4)
# A correction by the operating system may step back a little; more than this is a wrong clock.
STEP_BACK: Final = timedelta(minutes=2)
# The mark is written at most this often, to spare the disk.
MARK_EVERY: Final = timedelta(minutes=10)


def business_day(local: datetime) -> date:
    """Return the business day of a local time: it runs from 04:00 to 04:00 on the wall clock."""
    return (local.replace(tzinfo=None) - DAY_STARTS).date()


@dataclass(frozen=True, slots=True)
class Moment:
    """A reading of the clock in the centre's zone, and whether it can be believed."""

    local: datetime
    trusted: bool

    @property
    def quality(self) -> Quality | None:
        """How the time is known, None when it cannot be believed."""
        return Quality.CONFIRMED if self.trusted else None

    @property
    def day(self) -> date:
        """The business day this reading would belong to."""
        return business_day(self.local)


class SystemClock:
    """The operating system's clock."""

    def now(self) -> datetime:
        """Return the wall clock in UTC."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Return monotonic seconds."""
        return monotonic()


class Timekeeper:
    """Reads the clock against a high-water mark of the time seen, kept over restarts (presence.md 5)."""

    def __init__(self, clock: Clock, mark: StateFile, zone: ZoneInfo) -> None:
        self._clock = clock
        self._file = mark
        self._zone = zone
        self._mark = self._written = _parse(mark.read().get("seen"))

    def read(self) -> Moment:
        """Return the time now. It is trusted unless it lies behind the mark; trusted time moves the mark."""
        now = self._clock.now().astimezone(UTC)
        trusted = self._mark is None or self._mark - now <= STEP_BACK
        if trusted and (self._mark is None or now > self._mark):
            self._mark = now
            if self._written is None or now - self._written >= MARK_EVERY:
                with suppress(Problem):  # a full disk must not stop the clock: the next reading tries again
                    self._file.write({"seen": now.isoformat(timespec="seconds")})
                    self._written = now
        return Moment(now.astimezone(self._zone), trusted)

    def monotonic(self) -> float:
        """Return monotonic seconds, for durations."""
        return self._clock.monotonic()


def _parse(seen: object) -> datetime | None:
    try:
        mark = datetime.fromisoformat(str(seen))
    except ValueError:
        return None
    return mark if mark.tzinfo else None
