"""The months of a kiosk's keys, in the time zone of its centre: a key's epoch is one month."""

from dataclasses import dataclass
from datetime import datetime
from typing import Self
from zoneinfo import ZoneInfo

from kiosk.proofs import Precision, floor


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """A month of the calendar."""

    year: int
    number: int

    @classmethod
    def of(cls, now: datetime, zone: ZoneInfo) -> Self:
        """Return the month that the local date of an aware time is in."""
        local = now.astimezone(zone)
        return cls(local.year, local.month)

    def after(self, months: int) -> "Month":
        """Return the month so many later."""
        years, number = divmod(self.number - 1 + months, 12)
        return Month(self.year + years, number + 1)

    def begins(self, zone: ZoneInfo) -> int:
        """Return the first second of its first local day, in seconds since 1970 UTC."""
        noon = datetime(self.year, self.number, 1, 12, tzinfo=zone)
        return int(floor(noon, Precision.DAY).timestamp())

    def __str__(self) -> str:
        return f"{self.year:04}-{self.number:02}"
