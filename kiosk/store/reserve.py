"""Which numbers may have been given, in a file apart: if the ledger is lost, still none comes twice."""

from datetime import date
from typing import Final

from kiosk.ports import StateFile

BLOCK: Final = 100
# With fewer numbers left than this, the next block is reserved while nobody waits.
RENEW_BELOW: Final = 50


class NumberReserve:
    """The end of each series' reserved numbers on one business day, durable before a number is given.

    `in_use` is true from the opening of the ledger to its orderly close. `turn` is the ledger's when this was
    written: days alone do not tell what came later, because a day without a date comes between two others.
    """

    def __init__(self, file: StateFile) -> None:
        self._file = file
        value = file.read()
        self.day: str | None = _day(value.get("day"))
        self.ends: dict[str, int] = _ends(value.get("series")) if self.day else {}
        self.in_use: bool = value.get("in_use") is True
        turn = value.get("turn")
        self.turn: int = turn if isinstance(turn, int) else 0

    def end(self, day: str, turn: int, series: str) -> int:
        """Return the last reserved number, 0 when none is."""
        return self.ends.get(series, 0) if (self.turn, self.day) == (turn, day) else 0

    def cover(self, day: str, turn: int, series: str, number: int) -> None:
        """Reserve the block of `number` unless it is reserved already. Raises `Problem(STORAGE)`."""
        if number > self.end(day, turn, series):
            self._reserve(day, turn, {series: -(-number // BLOCK) * BLOCK})

    def keep_ahead(self, day: str, turn: int, last_numbers: dict[str, int]) -> None:
        """Reserve the next block of every known series that needs it soon. Raises `Problem(STORAGE)`."""
        ends = {}
        for series in {*self.ends, *last_numbers}:
            last, end = last_numbers.get(series, 0), self.end(day, turn, series)
            if end - last < RENEW_BELOW:
                ends[series] = max(end + BLOCK, -(-(last + RENEW_BELOW) // BLOCK) * BLOCK)
        if ends:
            self._reserve(day, turn, ends)

    def is_ahead_of(self, day: str | None, turn: int, last_numbers: dict[str, int]) -> bool:
        """Tell whether the ledger lacks numbers that were given: an orderly one is less than 150 behind."""
        if self.day is None:
            return False
        if (self.turn, self.day) != (turn, day):
            return not self.is_behind(day, turn)
        return any(end - last_numbers.get(series, 0) >= BLOCK + RENEW_BELOW for series, end in self.ends.items())

    def is_behind(self, day: str | None, turn: int) -> bool:
        """Tell whether the ledger has opened another day since this was written."""
        return day is not None and (self.turn, self.day or "") < (turn, day)

    def mark(self, *, in_use: bool) -> None:
        """Record that the ledger is open, or that it was closed in order. Raises `Problem(STORAGE)`."""
        self._write(self.day, self.turn, self.ends, in_use=in_use)

    def _reserve(self, day: str, turn: int, ends: dict[str, int]) -> None:
        same = (self.turn, self.day) == (turn, day)
        self._write(day, turn, {**(self.ends if same else {}), **ends}, in_use=self.in_use)

    def _write(self, day: str | None, turn: int, ends: dict[str, int], *, in_use: bool) -> None:
        self._file.write({"day": day, "turn": turn, "series": ends, "in_use": in_use})
        self.day, self.turn, self.ends, self.in_use = day, turn, ends, in_use


def _day(value: object) -> str | None:
    try:
        return date.fromisoformat(str(value)).isoformat()
    except ValueError:
        return None


def _ends(value: object) -> dict[str, int]:
    if not isinstance(value, dict):
        return {}
    return {str(series): end for series, end in value.items() if isinstance(end, int)}
