"""Business days follow the wall clock of the centre; a clock that goes wrong is noticed and never freezes."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from clocks import START, FakeClock
from hypothesis import given
from hypothesis import strategies as st

from kiosk.clock import MARK_EVERY, SystemClock, Timekeeper, business_day
from kiosk.problems import Problem, Reason
from kiosk.store.state import JsonState
from kiosk.time_trust import STEP_BACK

PARIS = ZoneInfo("Europe/Paris")
# (zone, a night on which the clock is put forward, a night on which it is put back)
ZONES = [
    ("Europe/Paris", date(2026, 3, 29), date(2026, 10, 25)),
    ("America/Vancouver", date(2025, 3, 9), date(2025, 11, 2)),
    ("Pacific/Auckland", date(2026, 9, 27), date(2026, 4, 5)),
]
NIGHTS = [(zone, night) for zone, *nights in ZONES for night in nights]


class FailingFile:
    """A state file on a disk that is full for a while."""

    def __init__(self) -> None:
        self.kept: dict[str, object] = {}
        self.full = True
        self.tries = 0

    def read(self) -> dict[str, object]:
        return self.kept

    def write(self, value: dict[str, object]) -> None:
        self.tries += 1
        if self.full:
            raise Problem(Reason.STORAGE, "full")
        self.kept = value


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def mark(tmp_path: Path) -> JsonState:
    return JsonState(tmp_path / "state" / "clock.mark")


@pytest.fixture
def time(clock: FakeClock, mark: JsonState) -> Timekeeper:
    return Timekeeper(clock, mark, PARIS)


@pytest.mark.parametrize(("zone", "night"), NIGHTS)
def test_a_day_begins_at_four_on_the_wall_clock_when_the_time_changes(zone: str, night: date) -> None:
    """Every minute of the three days around the change, one by one in UTC."""
    there = ZoneInfo(zone)
    begin = datetime(night.year, night.month, night.day, tzinfo=there).astimezone(UTC) - timedelta(hours=24)
    starts = []
    for minute in range(72 * 60):
        local = (begin + timedelta(minutes=minute)).astimezone(there)
        expected = local.date() if local.hour >= 4 else local.date() - timedelta(days=1)
        assert business_day(local) == expected
        if not starts or starts[-1][0] != expected:
            starts.append((expected, local))
    days = [day for day, _ in starts]
    assert days == sorted(set(days)), "a day came back"
    assert [(local.hour, local.minute) for _, local in starts[1:]] == [(4, 0)] * (len(starts) - 1)


@pytest.mark.parametrize(("zone", "night"), NIGHTS)
def test_those_nights_really_change_the_time(zone: str, night: date) -> None:
    there = ZoneInfo(zone)
    before, after = (datetime(night.year, night.month, night.day, hour, tzinfo=there).utcoffset() for hour in (0, 12))
    assert before != after


@pytest.mark.parametrize(("hour", "day"), [(0, 21), (3, 21), (4, 22), (23, 22)])
def test_the_hours_after_midnight_belong_to_the_day_before(hour: int, day: int) -> None:
    assert business_day(datetime(2026, 11, 22, hour, 59, tzinfo=PARIS)) == date(2026, 11, day)


def test_the_time_is_the_centres(time: Timekeeper, clock: FakeClock) -> None:
    moment = time.read()
    assert (moment.local.hour, moment.local.tzinfo, moment.trusted) == (10, PARIS, True)
    assert moment.day == date(2026, 11, 22)
    clock.go(seconds=5)
    assert time.monotonic() == 5.0


def test_a_day_back_is_not_trusted_until_the_time_is_reached_again(time: Timekeeper, clock: FakeClock) -> None:
    assert time.read().trusted
    clock.go(days=-1)
    assert not time.read().trusted
    clock.go(hours=23)
    assert not time.read().trusted
    clock.go(hours=1)
    assert time.read().trusted


def test_a_year_ahead_and_back_is_not_trusted_after_it(time: Timekeeper, clock: FakeClock) -> None:
    clock.go(days=365)
    assert time.read().trusted
    clock.go(days=-365)
    moment = time.read()
    assert not moment.trusted
    assert moment.local.year == 2026, "an untrusted time is still told"


@pytest.mark.parametrize(("back", "trusted"), [(STEP_BACK, True), (STEP_BACK + timedelta(seconds=1), False)])
def test_a_small_step_back_is_tolerated(time: Timekeeper, clock: FakeClock, back: timedelta, trusted: bool) -> None:
    time.read()
    clock.at -= back
    assert time.read().trusted is trusted


def test_small_steps_back_do_not_add_up(time: Timekeeper, clock: FakeClock) -> None:
    time.read()
    clock.at -= STEP_BACK
    assert time.read().trusted
    clock.at -= STEP_BACK
    assert not time.read().trusted


def test_the_mark_is_kept_over_a_restart(time: Timekeeper, clock: FakeClock, mark: JsonState) -> None:
    time.read()
    clock.go(days=-1)
    assert not Timekeeper(clock, mark, PARIS).read().trusted
    # The control: without its mark, a kiosk cannot know.
    mark.path.unlink()
    assert Timekeeper(clock, mark, PARIS).read().trusted


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b'{"seen": 1}', b'{"seen": "soon"}', b'{"seen": "2026-11-22T09:00:00"}', b"\xff" * 99]
)
def test_an_unreadable_mark_is_as_none_and_is_renewed(clock: FakeClock, mark: JsonState, content: bytes) -> None:
    mark.path.parent.mkdir()
    mark.path.write_bytes(content)
    assert Timekeeper(clock, mark, PARIS).read().trusted
    assert mark.read() == {"seen": START.isoformat()}


@pytest.mark.parametrize("seen", ["9999-12-31T23:59:59-14:00", "0001-01-01T00:00:00+00:00"])
def test_a_mark_at_the_end_or_the_beginning_of_time_stops_nothing(clock: FakeClock, mark: JsonState, seen: str) -> None:
    mark.write({"seen": seen})
    assert Timekeeper(clock, mark, PARIS).read().trusted is seen.startswith("0001")


def test_the_mark_is_written_at_first_and_then_seldom(time: Timekeeper, clock: FakeClock, mark: JsonState) -> None:
    time.read()
    first = mark.path.stat().st_mtime_ns
    clock.at += MARK_EVERY - timedelta(seconds=1)
    time.read()
    assert mark.path.stat().st_mtime_ns == first
    clock.go(seconds=1)
    time.read()
    assert mark.read() == {"seen": (START + MARK_EVERY).isoformat()}


def test_a_full_disk_does_not_stop_the_clock_and_is_tried_again(clock: FakeClock) -> None:
    file = FailingFile()
    time = Timekeeper(clock, file, PARIS)
    for _ in range(3):
        clock.go(minutes=1)
        assert time.read().trusted
    assert (file.tries, file.kept) == (3, {})
    clock.go(days=-1)
    assert not time.read().trusted, "without a disk the mark is kept in memory"
    file.full = False
    clock.go(days=2)
    assert time.read().trusted
    assert file.kept == {"seen": clock.at.isoformat()}


@given(st.lists(st.integers(-400 * 86400, 400 * 86400), max_size=30))
def test_the_mark_never_goes_back_and_the_clock_never_freezes(steps: list[int]) -> None:
    clock, file = FakeClock(), FailingFile()
    file.full = False
    time, highest = Timekeeper(clock, file, PARIS), None
    for step in steps:
        clock.go(seconds=step)
        moment = time.read()
        assert moment.local.astimezone(UTC) == clock.at  # aware times of two zones never agree in a doubled hour
        assert moment.trusted == (highest is None or clock.at >= highest - STEP_BACK)
        highest = max(highest or clock.at, clock.at) if moment.trusted else highest
    clock.at = (highest or START) + timedelta(seconds=1)
    assert time.read().trusted, "good time is believed again"


def test_the_operating_systems_clock_is_a_clock() -> None:
    clock = SystemClock()
    assert abs(clock.now() - datetime.now(UTC)) < timedelta(seconds=5)
    assert clock.now().tzinfo is not None
    assert clock.monotonic() <= clock.monotonic()
