"""Business days and how far the time can be trusted: a wrong clock must never give a number twice."""

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from time import monotonic
from typing import Final
from zoneinfo import ZoneInfo

from kiosk.ports import Clock, StateFile, TimeEvidence
from kiosk.problems import Problem, Reason
from kiosk.proofs import Quality
from kiosk.time_trust import STEP_BACK, Found, Mark, can_be_confirmed, is_behind, judge

DAY_STARTS: Final = timedelta(hours=4)
# The mark is written at most this often, to spare the disk.
MARK_EVERY: Final = timedelta(minutes=10)
# The clock is read at each touch; what the machine knows besides is looked at this often, in seconds.
LOOK_EVERY_S: Final = 60.0


def business_day(local: datetime) -> date:
    """Return the business day of a local time: it runs from 04:00 to 04:00 on the wall clock."""
    return (local.replace(tzinfo=None) - DAY_STARTS).date()


@dataclass(frozen=True, slots=True)
class Moment:
    """A reading of the clock in the centre's zone, and how it is known: None when it cannot be believed.

    `lost`: it could not be believed since the machine started, so that nobody knows which day it is.
    """

    local: datetime
    quality: Quality | None
    lost: bool = False

    @property
    def trusted(self) -> bool:
        """Whether it can be believed."""
        return self.quality is not None

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
    """Reads the clock against what is known of the time, which is kept over restarts (presence.md 5).

    Without `evidence` the operating system is believed, unless its clock lies behind the newest time seen.
    """

    def __init__(self, clock: Clock, mark: StateFile, zone: ZoneInfo, evidence: TimeEvidence | None = None) -> None:
        self._clock = clock
        self._file = mark
        self._zone = zone
        self._evidence = evidence
        self._mark = self._written = Mark.parse(mark.read())
        self._found = Found(evidence.boot_id) if evidence else Found()
        self._looked: float | None = None
        self._before: tuple[datetime, float] | None = None
        self._heard = self._mark.synced
        if self._mark.seen and self._mark.ticks is not None and self._mark.boot == self._found.boot:
            self._before = self._mark.seen, self._mark.ticks
        self._void: datetime | None = None  # a sync after which somebody set the clock
        self._battery = True

    @property
    def believes_machine(self) -> bool:
        """Whether the operating system's clock is believed without evidence."""
        return self._evidence is None

    def read(self) -> Moment:
        """Return the time now, and how it is known; trusted time moves the mark."""
        now = self._clock.now().astimezone(UTC)
        local = now.astimezone(self._zone)
        if self._evidence is None:
            quality = None if is_behind(now, self._mark) else Quality.CONFIRMED
        else:
            self._look(self._evidence, now)
            quality = judge(now, business_day(local), self._mark, self._found)
        if quality is not None:
            self._move(now)
        elif self._mark.confirmed:
            self._mark = replace(self._mark, confirmed=None)
            self._write()
        unknown_since_start = self._mark.boot != self._found.boot or not self._found.boot
        return Moment(local, quality, quality is None and self._evidence is not None and unknown_since_start)

    def confirm(self) -> Moment:
        """Somebody says that the time now is right: believe it today, even if it lies behind the mark.

        Raises `Problem(TIME)` for a time that cannot be right, `Problem(STORAGE)`; then nothing has changed.
        """
        now = self._clock.now().astimezone(UTC)
        today = business_day(now.astimezone(self._zone))
        mark = replace(self._mark, seen=now, ticks=None, confirmed=None)
        if self._evidence:
            if not can_be_confirmed(now):
                raise Problem(
                    Reason.TIME, f"The clock says {now:%Y-%m-%d}: that has passed.", "Set this machine's clock."
                )
            self._look(self._evidence, now)
            # Where no hardware clock has kept the time since the network spoke, somebody else speaks now.
            kept = self._found.hardware and self._mark.synced and self._mark.synced <= now
            synced = self._mark.synced if kept else self._found.synced
            mark = Mark(now, self._clock.monotonic(), synced, today, self._found.boot)
        self._file.write(mark.as_json())
        self._mark = self._written = mark
        return self.read()

    def monotonic(self) -> float:
        """Return monotonic seconds, for durations."""
        return self._clock.monotonic()

    def _look(self, evidence: TimeEvidence, now: datetime) -> None:
        """Look at the evidence, once a minute, and at once when the clock was set."""
        ticks = self._clock.monotonic()
        was_set = False
        if self._before:
            passed = timedelta(seconds=ticks - self._before[1])
            was_set = abs(now - self._before[0] - passed) > STEP_BACK
        self._before = now, ticks
        if not was_set and self._looked is not None and ticks - self._looked < LOOK_EVERY_S:
            return
        self._looked = ticks
        synced, hardware = evidence.synced_at(), evidence.hardware_clock(now)
        if was_set and synced == self._heard:  # not by the network
            self._void = synced
            self._mark = replace(self._mark, confirmed=None)
            self._write()
        self._heard, counts = synced, None if synced == self._void else synced
        # A hardware clock that was wrong is right again when somebody copies the system's time into it, right or
        # wrong: only the network can tell.
        self._battery = counts is not None or (self._battery and hardware)
        self._found = Found(self._found.boot, counts, hardware and self._battery)

    def _move(self, now: datetime) -> None:
        old = self._written
        if self._mark.seen is None or now > self._mark.seen:
            self._mark = replace(self._mark, seen=now, ticks=self._clock.monotonic() if self._evidence else None)
        if self._evidence:
            synced = self._found.synced or self._mark.synced
            self._mark = replace(self._mark, synced=synced, boot=self._found.boot)
        due = old.seen is None or now - old.seen >= MARK_EVERY
        if due or (self._mark.boot, self._mark.synced) != (old.boot, old.synced):
            self._write()

    def _write(self) -> None:
        with suppress(Problem):  # a full disk must not stop the clock: the next reading tries again
            self._file.write(self._mark.as_json())
            self._written = self._mark
