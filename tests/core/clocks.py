"""A clock that says what a test wants."""

from datetime import UTC, datetime, timedelta

START = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)  # 10:00 in Paris


class FakeClock:
    """`ports.Clock`: wall time is set, monotonic time only ever grows."""

    def __init__(self, at: datetime = START) -> None:
        self.at = at
        self.seconds = 0.0

    def now(self) -> datetime:
        return self.at

    def monotonic(self) -> float:
        return self.seconds

    def go(self, **by: float) -> None:
        """Let time pass, or set the wall clock ahead or back."""
        self.at += timedelta(**by)
        self.seconds += max(0.0, timedelta(**by).total_seconds())
