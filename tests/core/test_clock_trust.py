"""How well an installed kiosk knows the time, rule by rule (presence.md 5): on evidence, never on the clock alone."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from clocks import START, FakeClock
from evidence import FakeEvidence

from kiosk import RELEASED, __version__
from kiosk.clock import LOOK_EVERY_S, Timekeeper
from kiosk.problems import Problem, Reason
from kiosk.proofs import Quality
from kiosk.store.state import JsonState
from kiosk.time_trust import HARDWARE_LASTS, JUMP, NETWORK_LASTS, STEP_BACK, Mark

PARIS = ZoneInfo("Europe/Paris")
SECOND = timedelta(seconds=1)


class Kiosk:
    """A clock, what the machine knows besides, and a kiosk that can be started again."""

    def __init__(self, folder: Path) -> None:
        self.clock, self.evidence = FakeClock(), FakeEvidence()
        self.mark = JsonState(folder / "clock.mark")
        self.start()

    def start(self) -> None:
        self.time = Timekeeper(self.clock, self.mark, PARIS, self.evidence)

    def reboot(self, **off: float) -> None:
        """Switch the machine off and on again; only its clock may go on while it is off."""
        self.clock.at += timedelta(**off)
        self.clock.seconds = 5.0
        self.evidence.reboot()
        self.start()

    def sync(self) -> None:
        """The network sets the clock, or says that it is right."""
        self.evidence.synced = self.clock.at
        self.clock.seconds += LOOK_EVERY_S
        self.clock.at += timedelta(seconds=LOOK_EVERY_S)

    def wait(self, **by: float) -> None:
        """Let time pass in front of a kiosk that reads its clock, as it does each minute."""
        end = self.clock.at + timedelta(**by)
        while self.clock.at < end:
            self.clock.go(seconds=min(1800.0, (end - self.clock.at).total_seconds()))
            self.time.read()

    @property
    def quality(self) -> Quality | None:
        return self.time.read().quality

    @property
    def lost(self) -> bool:
        return self.time.read().lost


@pytest.fixture
def kiosk(tmp_path: Path) -> Kiosk:
    return Kiosk(tmp_path)


# Where quality comes from


def test_a_clock_without_evidence_is_not_believed_until_somebody_says_that_it_is_right(kiosk: Kiosk) -> None:
    assert (kiosk.quality, kiosk.lost) == (None, True)
    assert kiosk.time.confirm().quality is Quality.CONFIRMED
    assert (kiosk.quality, kiosk.lost) == (Quality.CONFIRMED, False)


def test_the_network_is_believed_for_a_day(kiosk: Kiosk) -> None:
    kiosk.sync()
    assert kiosk.quality is Quality.NETWORK
    kiosk.wait(seconds=NETWORK_LASTS.total_seconds() - LOOK_EVERY_S)
    assert kiosk.quality is Quality.NETWORK
    kiosk.clock.go(seconds=1)
    assert kiosk.quality is None
    assert not kiosk.lost, "the open day goes on: time was known since this start"
    kiosk.sync()
    assert kiosk.quality is Quality.NETWORK


def test_a_hardware_clock_is_believed_for_thirty_days_after_the_network(kiosk: Kiosk) -> None:
    kiosk.evidence.hardware = True
    assert kiosk.quality is None, "a clock that nobody ever set"
    kiosk.sync()
    assert kiosk.quality is Quality.NETWORK
    kiosk.reboot(hours=12)
    assert (kiosk.quality, kiosk.lost) == (Quality.HARDWARE, False)
    kiosk.wait(seconds=(START + HARDWARE_LASTS - kiosk.clock.at).total_seconds())
    assert kiosk.quality is Quality.HARDWARE
    kiosk.clock.go(seconds=1)
    assert kiosk.quality is None


def test_the_best_evidence_counts(kiosk: Kiosk) -> None:
    kiosk.evidence.hardware = True
    kiosk.time.confirm()
    assert kiosk.quality is Quality.CONFIRMED
    kiosk.sync()
    assert kiosk.quality is Quality.NETWORK
    kiosk.wait(hours=25)
    assert kiosk.quality is Quality.HARDWARE


def test_a_confirmation_lasts_until_four_in_the_morning(kiosk: Kiosk) -> None:
    kiosk.time.confirm()
    kiosk.clock.go(hours=17, minutes=59)  # 03:59 in Paris
    assert kiosk.quality is Quality.CONFIRMED
    kiosk.clock.go(minutes=1)
    assert kiosk.quality is None
    kiosk.clock.at -= timedelta(minutes=1)
    assert kiosk.quality is None, "nor does it come back"


def test_a_confirmation_outlives_the_program_but_not_the_machine(kiosk: Kiosk) -> None:
    kiosk.time.confirm()
    kiosk.start()
    assert kiosk.quality is Quality.CONFIRMED
    kiosk.reboot(minutes=1)
    assert (kiosk.quality, kiosk.lost) == (None, True)


def test_a_confirmation_outlives_the_machine_where_a_hardware_clock_runs(kiosk: Kiosk) -> None:
    kiosk.evidence.hardware = True
    kiosk.time.confirm()
    kiosk.reboot(minutes=1)
    assert kiosk.quality is Quality.CONFIRMED


# Doubt


@pytest.mark.parametrize("back", [STEP_BACK, STEP_BACK + SECOND])
def test_a_clock_behind_the_mark_is_not_believed_whatever_else_is_known(kiosk: Kiosk, back: timedelta) -> None:
    kiosk.evidence.hardware = True
    kiosk.sync()
    assert kiosk.quality is Quality.NETWORK
    kiosk.reboot()
    kiosk.clock.at -= back
    kiosk.sync()
    kiosk.clock.at -= timedelta(seconds=LOOK_EVERY_S)
    assert kiosk.quality is (Quality.NETWORK if back == STEP_BACK else None)


def test_a_clock_before_this_program_is_not_believed_and_cannot_be_confirmed(kiosk: Kiosk) -> None:
    for at in (datetime(1970, 1, 1, 0, 1, tzinfo=UTC), datetime(2026, 10, 31, 23, 59, 59, tzinfo=UTC)):
        kiosk.clock.at = at
        kiosk.evidence.synced = at
        assert kiosk.quality is None
        with pytest.raises(Problem) as caught:
            kiosk.time.confirm()
        assert caught.value.reason is Reason.TIME
        assert kiosk.mark.read() == {}
    kiosk.clock.at = datetime(RELEASED.year, RELEASED.month, RELEASED.day, tzinfo=UTC)
    assert kiosk.time.confirm().trusted


def test_the_release_date_moves_with_the_version() -> None:
    assert (__version__, RELEASED.isoformat()) == ("0.1.0", "2026-11-01"), "a new version: give it its date"


@pytest.mark.parametrize(("off", "quality"), [(JUMP, Quality.HARDWARE), (JUMP + SECOND, None)])
def test_a_jump_of_a_day_and_a_half_is_doubt_and_no_new_mark(
    kiosk: Kiosk, off: timedelta, quality: Quality | None
) -> None:
    kiosk.evidence.hardware = True
    kiosk.sync()
    assert kiosk.quality is Quality.NETWORK
    seen = kiosk.mark.read()
    kiosk.reboot(seconds=off.total_seconds())
    assert kiosk.quality is quality
    assert (kiosk.mark.read() == seen) is (quality is None)
    kiosk.time.confirm()
    assert kiosk.quality is Quality.HARDWARE, "one touch on Monday"


def test_the_network_explains_a_jump(kiosk: Kiosk) -> None:
    kiosk.time.confirm()
    kiosk.reboot(days=90)
    assert kiosk.quality is None
    kiosk.sync()
    assert kiosk.quality is Quality.NETWORK


def test_a_start_in_2099_freezes_nothing(kiosk: Kiosk) -> None:
    kiosk.time.confirm()
    now = kiosk.clock.at
    kiosk.reboot()
    kiosk.clock.at = datetime(2099, 1, 1, tzinfo=UTC)
    kiosk.evidence.hardware = True
    assert kiosk.quality is None
    kiosk.reboot()
    kiosk.clock.at, kiosk.evidence.hardware = now + timedelta(minutes=9), False
    assert kiosk.quality is None
    assert kiosk.time.confirm().quality is Quality.CONFIRMED
    # Even when the attendant said that it was right.
    kiosk.clock.at = datetime(2099, 1, 1, tzinfo=UTC)
    assert kiosk.time.confirm().trusted
    kiosk.clock.at = now + timedelta(minutes=20)
    assert kiosk.quality is None
    assert kiosk.time.confirm().quality is Quality.CONFIRMED
    assert kiosk.quality is Quality.CONFIRMED


@pytest.mark.parametrize("step", [timedelta(minutes=3), timedelta(hours=20)])
@pytest.mark.parametrize("restarted", [False, True])
def test_a_clock_that_somebody_sets_is_not_believed_any_more(kiosk: Kiosk, step: timedelta, restarted: bool) -> None:
    kiosk.time.confirm()
    kiosk.clock.at += step
    if restarted:
        kiosk.start()
    assert kiosk.quality is None
    # The network's last word was about another time.
    kiosk.sync()
    assert kiosk.quality is Quality.NETWORK
    kiosk.clock.at += step
    if restarted:
        kiosk.start()
    assert kiosk.quality is None
    kiosk.sync()
    assert kiosk.quality is Quality.NETWORK


def test_a_small_correction_is_no_doubt(kiosk: Kiosk) -> None:
    kiosk.time.confirm()
    for step in (STEP_BACK, -STEP_BACK):
        kiosk.clock.at += step
        assert kiosk.quality is Quality.CONFIRMED


def test_a_machine_that_slept_is_believed_if_its_hardware_clock_agrees(kiosk: Kiosk) -> None:
    kiosk.evidence.hardware = True
    kiosk.sync()
    assert kiosk.quality is Quality.NETWORK
    kiosk.clock.at += timedelta(hours=10)  # the monotonic clock stands while a machine sleeps
    assert kiosk.quality is Quality.HARDWARE


def test_a_hardware_clock_that_was_wrong_is_not_believed_again_without_the_network(kiosk: Kiosk) -> None:
    kiosk.evidence.hardware = True
    kiosk.sync()
    assert kiosk.quality is Quality.NETWORK
    kiosk.reboot(hours=1)
    kiosk.evidence.hardware = False
    assert kiosk.quality is None
    kiosk.evidence.hardware = True  # somebody copied the system's time into it
    kiosk.clock.go(seconds=LOOK_EVERY_S)
    assert kiosk.quality is None
    kiosk.sync()
    kiosk.evidence.synced = kiosk.clock.at
    kiosk.wait(hours=25)
    assert kiosk.quality is Quality.HARDWARE


def test_a_word_of_the_network_from_the_future_is_none(kiosk: Kiosk) -> None:
    kiosk.evidence.synced = kiosk.clock.at + STEP_BACK + SECOND
    assert kiosk.quality is None
    kiosk.evidence.synced = kiosk.clock.at
    kiosk.clock.go(seconds=LOOK_EVERY_S)
    assert kiosk.quality is Quality.NETWORK


def test_a_machine_that_cannot_name_its_start_is_lost_in_doubt(kiosk: Kiosk) -> None:
    kiosk.evidence.boot_id = ""
    kiosk.start()
    kiosk.time.confirm()
    kiosk.clock.go(days=1)
    assert (kiosk.quality, kiosk.lost) == (None, True)


# What is read and written


def test_evidence_is_looked_at_once_a_minute(kiosk: Kiosk) -> None:
    for _ in range(100):
        kiosk.time.read()
        kiosk.clock.go(seconds=0.5)
    assert kiosk.evidence.looks == 1
    kiosk.clock.go(seconds=LOOK_EVERY_S)
    kiosk.time.read()
    assert kiosk.evidence.looks == 2


def test_the_mark_keeps_what_must_outlive_a_restart(kiosk: Kiosk) -> None:
    kiosk.sync()
    kiosk.time.read()
    kiosk.time.confirm()
    kept = kiosk.mark.read()
    assert set(kept) == {"seen", "ticks", "synced", "confirmed", "boot"}
    assert (kept["confirmed"], kept["boot"]) == ("2026-11-22", "boot-1")
    mark = Mark.parse(kept)
    assert mark.as_json() == kept
    assert mark.synced == START


@pytest.mark.parametrize("content", [{"seen": 3, "ticks": "x", "synced": [], "confirmed": "soon", "boot": None}, {}])
def test_what_cannot_be_read_was_never_known(content: dict[str, object]) -> None:
    assert Mark.parse(content) == Mark()


def test_a_disk_that_fails_refuses_a_confirmation_and_nothing_has_changed(
    kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: object) -> None:
        raise Problem(Reason.STORAGE, "full")

    monkeypatch.setattr(kiosk.mark, "write", full)
    with pytest.raises(Problem):
        kiosk.time.confirm()
    assert kiosk.quality is None
    monkeypatch.undo()
    assert kiosk.time.confirm().trusted


def test_an_operating_system_that_is_believed_needs_no_evidence(tmp_path: Path) -> None:
    clock, mark = FakeClock(), JsonState(tmp_path / "clock.mark")
    time = Timekeeper(clock, mark, PARIS)
    assert (time.read().quality, time.believes_machine) == (Quality.CONFIRMED, True)
    clock.go(days=365)
    assert time.read().trusted
    clock.go(days=-365)
    moment = time.read()
    assert (moment.quality, moment.lost) == (None, False)
    assert time.confirm().quality is Quality.CONFIRMED
    assert mark.read() == {"seen": START.isoformat()}
    assert Timekeeper(clock, mark, PARIS).read().trusted


def test_a_clock_set_by_hand_is_not_the_networks_after_a_restart(kiosk: Kiosk) -> None:
    kiosk.evidence.hardware = True
    kiosk.sync()
    assert kiosk.quality is Quality.NETWORK
    kiosk.evidence.hardware = False  # the battery is flat
    kiosk.reboot(hours=1)
    kiosk.wait(minutes=2)
    kiosk.clock.at += timedelta(hours=3)  # by hand, and wrong
    kiosk.time.confirm()
    assert kiosk.quality is Quality.CONFIRMED
    kiosk.evidence.hardware = True  # the system's time is copied into it at shutdown
    kiosk.reboot(minutes=5)
    assert kiosk.quality is not Quality.HARDWARE
