"""What the attendant decided for the kiosk: closed for today, numbers on the screen only. It outlives a restart."""

from datetime import date

from kiosk.ports import StateFile


class Desk:
    """The attendant's wishes, and what the attendant was told once, in a small state file."""

    def __init__(self, file: StateFile) -> None:
        self._file = file
        value = file.read()
        self._closed_on = str(value.get("closed_on", ""))
        self._screen_only = value.get("screen_only") is True
        self._knows_silent_printer = value.get("knows_silent_printer") is True

    @property
    def knows_silent_printer(self) -> bool:
        """Whether somebody was told that this printer cannot say whether a ticket came out."""
        return self._knows_silent_printer

    @property
    def screen_only(self) -> bool:
        """Whether numbers are shown and not printed."""
        return self._screen_only

    def is_closed(self, day: date | None) -> bool:
        """Whether no number is given on a business day. The next day opens by itself."""
        return day is not None and self._closed_on == day.isoformat()

    def show_only(self, *, wanted: bool) -> None:
        """Print no tickets, or print them again. Raises `Problem(STORAGE)`; then nothing has changed."""
        self._write(screen_only=wanted)

    def close(self, day: date | None) -> None:
        """Give no numbers on a business day; None opens. Raises `Problem(STORAGE)`; then nothing has changed."""
        self._write(closed_on="" if day is None else day.isoformat())

    def told_of_silent_printer(self) -> None:
        """Somebody was told: say it no more. Raises `Problem(STORAGE)`; then it will be said again."""
        if not self._knows_silent_printer:
            self._write(knows_silent_printer=True)

    def _write(
        self,
        *,
        closed_on: str | None = None,
        screen_only: bool | None = None,
        knows_silent_printer: bool | None = None,
    ) -> None:
        closed_on = self._closed_on if closed_on is None else closed_on
        screen_only = self._screen_only if screen_only is None else screen_only
        knows = self._knows_silent_printer if knows_silent_printer is None else knows_silent_printer
        self._file.write({"closed_on": closed_on, "screen_only": screen_only, "knows_silent_printer": knows})
        self._closed_on, self._screen_only, self._knows_silent_printer = closed_on, screen_only, knows
