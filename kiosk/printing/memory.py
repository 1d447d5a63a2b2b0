"""What is remembered of a printer over restarts: how it tells that it printed, and how far its roll has come."""

from typing import Final, Literal

from kiosk.ports import StateFile
from kiosk.problems import Problem

Fence = Literal["gs-r", "process-id", "none"]
FENCES: Final[tuple[Fence, ...]] = ("gs-r", "process-id", "none")
_WRITE_EVERY_MM: Final = 1000.0


class PrinterMemory:
    """A small state file for each printer. A disk that fails costs nothing but the memory.

    `fence` is what was found out, None while nothing was; `used_mm` the paper used since "new roll", None
    until somebody pressed it.
    """

    def __init__(self, file: StateFile) -> None:
        self._file = file
        value = file.read()
        found, used = value.get("fence"), value.get("used_mm")
        self.fence: Fence | None = next((fence for fence in FENCES if fence == found), None)
        self.used_mm: float | None = float(used) if isinstance(used, int | float) and used >= 0 else None
        self._written_mm = self.used_mm or 0.0

    def learn(self, fence: Fence) -> None:
        """Remember how it tells that it printed."""
        if fence != self.fence:
            self.fence = fence
            self._write()

    def use(self, mm: float) -> None:
        """Count paper. It is written once a metre: what a power cut loses is less than the roll's own tolerance."""
        if self.used_mm is None:
            return
        self.used_mm += mm
        if self.used_mm - self._written_mm >= _WRITE_EVERY_MM:
            self._write()

    def new_roll(self) -> None:
        """Count from now."""
        self.used_mm = 0.0
        self._write()

    def _write(self) -> None:
        self._written_mm = self.used_mm or 0.0
        try:
            self._file.write({"fence": self.fence, "used_mm": self.used_mm})
        except Problem:
            return
