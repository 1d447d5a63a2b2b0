"""The rules by which an installed kiosk believes its clock (presence.md 5): pure, on what is known of the time."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Final

from kiosk import RELEASED
from kiosk.proofs import Quality

# A correction by the operating system may step back a little; more than this is a wrong clock.
STEP_BACK: Final = timedelta(minutes=2)
# A kiosk that was off for longer than a day and a half must be told that the day is right.
JUMP: Final = timedelta(hours=36)
NETWORK_LASTS: Final = timedelta(hours=24)
HARDWARE_LASTS: Final = timedelta(days=30)

_EARLIEST: Final = datetime(RELEASED.year, RELEASED.month, RELEASED.day, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Found:
    """One look at the machine: its start, the network's last word that still counts, the hardware clock."""

    boot: str = ""
    synced: datetime | None = None
    hardware: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """What outlives a restart. It moves under trusted time only.

    `seen` is the newest trusted time, and `ticks` the monotonic seconds then; `synced` the last word of the
    network; `confirmed` the business day that the attendant confirmed; `boot` the start under which time was
    trusted.
    """

    seen: datetime | None = None
    ticks: float | None = None
    synced: datetime | None = None
    confirmed: date | None = None
    boot: str = ""

    @classmethod
    def parse(cls, value: dict[str, object]) -> "Mark":
        """Read what `as_json` returned; what cannot be read was never known."""
        ticks, confirmed = value.get("ticks"), _time(f"{value.get('confirmed')}T00:00:00+00:00")
        return cls(
            seen=_time(value.get("seen")),
            ticks=float(ticks) if isinstance(ticks, int | float) else None,
            synced=_time(value.get("synced")),
            confirmed=confirmed.date() if confirmed else None,
            boot=str(value.get("boot") or ""),
        )

    def as_json(self) -> dict[str, object]:
        """Return what the state file keeps: only what is known."""
        told = {
            "seen": self.seen.isoformat(timespec="seconds") if self.seen else None,
            "ticks": self.ticks,
            "synced": self.synced.isoformat() if self.synced else None,
            "confirmed": self.confirmed.isoformat() if self.confirmed else None,
            "boot": self.boot or None,
        }
        return {name: value for name, value in told.items() if value is not None}


def is_behind(now: datetime, mark: Mark) -> bool:
    """Return whether the clock was set back: it says a time that has passed."""
    return mark.seen is not None and mark.seen - now > STEP_BACK


def can_be_confirmed(now: datetime) -> bool:
    """Return whether the clock says a time that can be right: this program was there already."""
    return now >= _EARLIEST


def judge(now: datetime, today: date, mark: Mark, found: Found) -> Quality | None:
    """Return how well the time is known, None in doubt. `today` is the business day of `now`."""
    if not can_be_confirmed(now) or is_behind(now, mark):
        return None
    here = found.synced if found.synced and found.synced - now <= STEP_BACK else None
    known = max((time for time in (mark.seen, here) if time), default=None)
    if known and now - known > JUMP:
        return None
    if here and now - here <= NETWORK_LASTS:
        return Quality.NETWORK
    last = max((time for time in (mark.synced, here) if time), default=None)
    if found.hardware and last and -STEP_BACK <= now - last <= HARDWARE_LASTS:
        return Quality.HARDWARE
    if mark.confirmed == today and (found.hardware or found.boot == mark.boot):
        return Quality.CONFIRMED
    return None


def _time(text: object) -> datetime | None:
    try:
        time = datetime.fromisoformat(str(text))
    except ValueError:
        return None
    return time if time.tzinfo else None
