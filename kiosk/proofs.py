"""What a proof of presence is, before it is signed, drawn or checked: its form, its precision, its time."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum, StrEnum
from typing import Final
from zoneinfo import ZoneInfo


class Form(StrEnum):
    """How the visitor takes the proof away (presence.md 1)."""

    PAPER = "paper"  # a slip without a photo
    PHONE = "phone"  # a photo that the visitor takes of the screen, with a telephone of one's own
    PORTRAIT = "portrait"  # a slip with a photo, whose code holds a signed portrait


class Precision(StrEnum):
    """How exactly a proof tells the time: the visitor's choice."""

    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"

    @property
    def seconds(self) -> int:
        """The length of the interval it tells: 60, 3600 or 86400."""
        return _SECONDS[self]


_LAST_DAYS: Final = 253402300800 - 2 * 86400  # seconds since 1970
_CALENDAR: Final = 146097 * 86400  # seconds of 400 years, after which every date and rule comes back
_SECONDS: Final = {Precision.MINUTE: 60, Precision.HOUR: 3600, Precision.DAY: 86400}


class Quality(IntEnum):
    """How the kiosk knows the time (presence.md 5)."""

    CONFIRMED = 1  # by the attendant, today
    HARDWARE = 2  # a hardware clock that runs since a network sync at most 30 days ago
    NETWORK = 3  # a network sync at most 24 hours ago


@dataclass(frozen=True, slots=True)
class Picture:
    """8-bit grey pixels, row by row from the top left; only ever in memory. `wipe` blackens it."""

    width: int
    height: int
    pixels: bytearray = field(repr=False)

    def wipe(self) -> None:
        """Overwrite every pixel."""
        self.pixels[:] = bytes(len(self.pixels))


@dataclass(frozen=True, slots=True)
class Proof:
    """A signed proof; only ever in memory. What could be copied from it is not in its `repr`.

    `begins` is the aware local time of the centre, floored to the precision. `url` is what the code holds;
    `modules` is the code row by row (1 is dark) without its quiet zone. `demo`: signed by a DEMO key.
    """

    form: Form
    begins: datetime
    precision: Precision
    demo: bool
    url: str = field(repr=False)
    modules: tuple[bytes, ...] = field(repr=False)


def floor(local: datetime, precision: Precision) -> datetime:
    """Return the first second of the minute, hour or day of an aware local time (presence.md 2).

    In civil time: an hour begins when the wall clock shows minute 0, a day with its first second, which is
    not midnight where the clock is put forward at midnight.
    """
    zone = local.tzinfo
    assert zone is not None
    seconds = int(local.timestamp())
    if precision is Precision.DAY:
        day = local.date()
        seconds -= seconds % 60
        low, high = seconds - 26 * 3600, seconds  # no local day is longer
        while high - low > 1:  # the first second whose local date is this one
            middle = (low + high) // 2
            if datetime.fromtimestamp(middle, zone).date() < day:
                low = middle
            else:
                high = middle
        return datetime.fromtimestamp(high, zone)
    seconds -= seconds % 60
    if precision is Precision.HOUR:
        while minute := datetime.fromtimestamp(seconds, zone).minute:
            seconds -= 60 * minute  # again where the clock was put back by half an hour
    return datetime.fromtimestamp(seconds, zone)


def is_floored(seconds: int, zone: ZoneInfo, precision: Precision) -> bool:
    """Return whether a time, in seconds since 1970 UTC, lies on its precision in a zone."""
    if seconds >= _LAST_DAYS:
        seconds -= _CALENDAR  # Python's calendar ends with the year 9999; a local time may lie beyond it
    local = datetime.fromtimestamp(seconds, zone)
    if precision is Precision.DAY:
        return datetime.fromtimestamp(seconds - 1, zone).date() < local.date()
    return seconds % 60 == 0 and (precision is Precision.MINUTE or local.minute == 0)


def ends(begins: datetime, precision: Precision) -> datetime:
    """Return the end, not included, of the interval that a proof tells; in the zone of `begins`."""
    return datetime.fromtimestamp(begins.timestamp() + precision.seconds, begins.tzinfo)
