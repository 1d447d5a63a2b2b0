"""The end of business days on a real ledger: whatever the clock, the power and the disk do, nothing is told twice."""

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from clocks import FakeClock
from machines import Machine
from releasing import CENTRE, day_end_of, fill, released, told

from kiosk.clock import Timekeeper
from kiosk.day_end import months_before
from kiosk.desk import Desk
from kiosk.ports import Paper
from kiosk.problems import Problem, Reason
from kiosk.proofs import Form
from kiosk.reception import Reception
from kiosk.store.checks import check_sums
from kiosk.store.ledger import SqliteLedger, open_ledger
from kiosk.store.outbox import FileOutbox
from kiosk.store.state import JsonState
from kiosk.tickets import UNDATED, Need

FRIDAY, MONDAY = date(2026, 11, 20), date(2026, 11, 23)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "kiosk"


@pytest.fixture
def ledger(home: Path) -> Iterator[SqliteLedger]:
    with open_ledger(home) as ledger:
        yield ledger


def totals(home: Path) -> dict[str, int]:
    return {period: one["total"] for period, one in released(home).items()}


def test_a_closed_day_is_released_and_the_open_one_is_not(home: Path, ledger: SqliteLedger) -> None:
    end = day_end_of(ledger, home)
    fill(ledger, FRIDAY, 12)
    assert end.run(FRIDAY) == []
    fill(ledger, MONDAY, 3)
    assert end.run(MONDAY) == ["2026-11-20.json"]
    assert end.run(MONDAY) == [], "once"
    assert totals(home) == {"2026-11-20": 12}


def test_a_release_is_the_same_file_whatever_comes_later(home: Path, ledger: SqliteLedger) -> None:
    fill(ledger, FRIDAY, 12)
    fill(ledger, MONDAY, 20)
    day_end_of(ledger, home).run(MONDAY)
    before = {path.name: path.read_bytes() for path in (home / "outbox").iterdir()}
    for n in range(40):
        fill(ledger, MONDAY + timedelta(n), 1)
        day_end_of(ledger, home, k=5 + n).run(MONDAY + timedelta(n))
    assert {name: (home / "outbox" / name).read_bytes() for name in before} == before
    assert len(released(home)) > len(before)


class Failing(FileOutbox):
    """An outbox on a disk that is full after so many files."""

    def __init__(self, home: Path, files: int) -> None:
        super().__init__(home)
        self.files = files

    def keep(self, name: str, document: bytes) -> None:
        if not self.files:
            raise Problem(Reason.STORAGE, "full")
        self.files -= 1
        super().keep(name, document)


@pytest.mark.parametrize("files", range(4))
def test_a_disk_that_fills_up_in_the_middle_loses_and_doubles_nothing(
    home: Path, ledger: SqliteLedger, files: int
) -> None:
    for n in range(11):
        fill(ledger, FRIDAY + timedelta(n), 15)
    first = day_end_of(ledger, home)
    first._outbox = Failing(home, files)
    today = FRIDAY + timedelta(11)
    ledger.open_day(today)
    with pytest.raises(Problem):
        first.run(today)
    assert len(released(home)) == files
    then = day_end_of(ledger, home).run(today)
    assert (len(released(home)), told(home), told(home, months=True)) == (12, 165, 165)
    assert len(then) == 12, "those that stand are not written again, only taken note of"


def test_a_decision_that_did_not_reach_the_disk_is_made_again(home: Path, ledger: SqliteLedger, monkeypatch) -> None:
    fill(ledger, FRIDAY, 15)
    fill(ledger, MONDAY, 1)
    ledger._db.execute("CREATE TRIGGER broken BEFORE INSERT ON release BEGIN SELECT RAISE(ABORT, 'broken'); END")
    with pytest.raises(Problem):
        day_end_of(ledger, home).run(MONDAY)
    assert ledger.archive.untold() != []
    assert released(home) == {}
    ledger._db.execute("DROP TRIGGER broken")
    day_end_of(ledger, home).run(MONDAY)
    assert totals(home) == {"2026-11-20": 15}


def test_a_file_of_that_name_is_not_written_over_and_its_day_is_not_told_again(
    home: Path, ledger: SqliteLedger
) -> None:
    """As when a backup of yesterday took the place of a ledger that had told yesterday already."""
    fill(ledger, FRIDAY, 30)
    fill(ledger, FRIDAY + timedelta(1), 9)
    ledger.open_day(MONDAY)
    FileOutbox(home).keep("2026-11-19_2026-11-20.json", b"what stands there\n")
    day_end_of(ledger, home).run(MONDAY)
    fill(ledger, MONDAY, 8)
    ledger.open_day(date(2026, 12, 1))
    day_end_of(ledger, home).run(date(2026, 12, 1))
    (home / "outbox" / "2026-11-19_2026-11-20.json").unlink()
    assert totals(home) == {"2026-11-21_2026-11-23": 17, "2026-11": 17}


def test_other_files_in_the_outbox_stay_as_they_are(home: Path, ledger: SqliteLedger) -> None:
    (home / "outbox").mkdir(parents=True)
    (home / "outbox" / "notes.json").write_text("mine")
    fill(ledger, FRIDAY, 12)
    ledger.open_day(MONDAY)
    assert day_end_of(ledger, home).run(MONDAY) == ["2026-11-20.json"]
    assert FileOutbox(home).names() == ["2026-11-20.json"]


def test_the_day_s_own_counts_stay_thirteen_months_and_then_by_month(home: Path, ledger: SqliteLedger) -> None:
    for day in (date(2026, 11, 20), date(2026, 11, 25), date(2026, 12, 3)):
        fill(ledger, day, 12, hour=day.day % 24)
        ledger.add(Form.PAPER)
    today = date(2027, 12, 24)
    fill(ledger, today, 20)
    end = day_end_of(ledger, home)
    end.run(today)
    assert [one.day for one in ledger.days(date.min, date.max)] == [date(2026, 11, 25), date(2026, 12, 3), today]
    ledger.open_day(date(2028, 1, 4))
    end.run(date(2028, 1, 4))
    assert [one.day for one in ledger.days(date.min, date.max)] == [date(2027, 12, 24), date(2028, 1, 4)]
    rows = ledger._db.execute("SELECT month, counted, class, n FROM month_total").fetchall()
    kept = {(month, counted, name): n for month, counted, name, n in rows}
    assert kept["2026-11", "need_theme", "urgent/job"] == 24
    assert kept["2026-11", "hour", "20"] == kept["2026-11", "hour", "1"] == 12
    assert (kept["2026-11", "proof", "paper"], kept["2026-12", "proof", "paper"]) == (2, 1)
    check_sums(ledger._db)


def test_a_day_too_small_to_be_told_is_not_forgotten_however_old(home: Path, ledger: SqliteLedger) -> None:
    fill(ledger, FRIDAY, 4)
    day_end_of(ledger, home).run(FRIDAY)
    ledger.open_day(date(2029, 1, 3))
    end = day_end_of(ledger, home)
    assert end.run(date(2029, 1, 3)) == []
    fill(ledger, date(2029, 1, 3), 10)
    ledger.open_day(date(2029, 1, 4))
    end.run(date(2029, 1, 4))
    assert totals(home) == {"2026-11-20_2029-01-03": 14}
    ledger.open_day(date(2029, 2, 1))
    end.run(date(2029, 2, 1))
    assert totals(home)["2029-01"] == 14


@pytest.mark.parametrize(
    ("day", "months", "before"),
    [
        (date(2026, 11, 25), 13, date(2025, 10, 25)),
        (date(2027, 3, 31), 13, date(2026, 2, 28)),
        (date(2029, 3, 31), 13, date(2028, 2, 29)),
        (date(2027, 1, 15), 13, date(2025, 12, 15)),
        (date(2027, 12, 1), 12, date(2026, 12, 1)),
    ],
)
def test_months_before(day: date, months: int, before: date) -> None:
    assert months_before(day, months) == before


class TestClock:
    """Under a clock that is wrong, set, or unknown."""

    @pytest.fixture
    def machine(self, tmp_path: Path) -> Iterator[Machine]:
        made = Machine(tmp_path, auto=False)
        yield made
        made.check()
        made.ledger.close()

    @pytest.fixture
    def doubting(self, tmp_path: Path) -> Iterator[Machine]:
        made = Machine(tmp_path)
        yield made
        made.check()
        made.ledger.close()

    def test_a_clock_that_was_ahead_tells_the_rest_of_the_day_with_the_next(self, machine: Machine) -> None:
        """The right day had been told when the wrong one began; what came after that counts with the next day."""
        machine.numbers(12)
        machine.clock.go(days=3)  # somebody set it ahead
        machine.numbers(5)
        machine.reception.keep_house()
        assert totals(machine.home) == {"2026-11-22": 12}
        machine.clock.go(days=-3)
        machine.reception.confirm_time()
        machine.numbers(4)
        assert machine.days() == {"2026-11-22": 21}
        machine.clock.go(days=1)
        machine.reception.keep_house()
        assert totals(machine.home) == {"2026-11-22": 12}, "the release has not changed"
        machine.numbers(20)
        machine.clock.go(days=8)
        machine.reception.keep_house()
        assert totals(machine.home) == {"2026-11-22": 12, "2026-11-23": 29, "2026-11": 41}

    def test_a_month_that_a_wrong_clock_has_told_counts_again_when_it_comes(self, machine: Machine) -> None:
        machine.numbers(12)
        machine.clock.go(days=40)  # 1 January
        machine.numbers(13)
        machine.clock.go(days=40)  # 10 February
        machine.reception.keep_house()
        assert set(totals(machine.home)) == {"2026-11-22", "2026-11", "2027-01-01", "2027-01"}
        machine.clock.go(days=-80)
        machine.reception.confirm_time()
        for _ in range(12):
            machine.numbers(20)
            machine.clock.go(days=7)
            machine.reception.keep_house()
        assert told(machine.home) == 12 + 13 + 12 * 20
        assert told(machine.home, months=True) == 12 + 13 + 6 * 20, "January is taken: it waits for the end of February"
        machine.clock.go(days=20)
        machine.reception.keep_house()
        assert told(machine.home, months=True) == told(machine.home)

    def test_nothing_closes_while_the_time_is_in_doubt(self, doubting: Machine) -> None:
        doubting.reception.confirm_time()
        doubting.numbers(12)
        doubting.reboot(off=timedelta(days=40))
        doubting.numbers(7)
        doubting.reception.keep_house()
        assert (doubting.ledger.day, totals(doubting.home)) == (UNDATED, {})
        doubting.reception.confirm_time()
        doubting.reception.keep_house()
        assert totals(doubting.home) == {"2026-11-22": 12, "2026-11": 12}
        doubting.clock.go(days=1)
        doubting.sync()
        doubting.numbers(4)
        doubting.clock.go(days=1)
        doubting.sync()
        doubting.reception.keep_house()
        assert totals(doubting.home)["2027-01-01_2027-01-02"] == 11

    def test_an_undated_part_of_a_day_that_was_told_counts_with_the_next(self, doubting: Machine) -> None:
        doubting.reception.confirm_time()
        doubting.numbers(12)
        doubting.reboot()
        doubting.numbers(3)
        doubting.reception.keep_house()
        assert totals(doubting.home) == {}
        doubting.reception.confirm_time()
        assert doubting.days() == {"2026-11-22": 15}

    def test_a_power_cut_at_any_time_tells_everything_once(self, machine: Machine) -> None:
        given = 0
        for n in range(30):
            given += len(machine.numbers(n % 14))
            machine.clock.go(hours=21)
            if n % 3 == 0:
                machine.reboot(off=timedelta(hours=n))
            else:
                machine.reception.keep_house()
        machine.clock.go(days=40)
        machine.numbers(30)
        machine.clock.go(days=31)
        machine.reception.keep_house()
        assert told(machine.home) == told(machine.home, months=True) == given + 30


ENDS = [
    ("Europe/Paris", "2026-12-31"),
    ("Europe/Paris", "2027-03-28"),  # 23 hours
    ("Europe/Paris", "2026-10-25"),  # 25 hours
    ("America/Vancouver", "2026-11-30"),
    ("America/Vancouver", "2027-03-14"),
    ("Pacific/Auckland", "2026-09-27"),
    ("Pacific/Auckland", "2027-04-04"),
]


@pytest.mark.parametrize(("zone", "end"), ENDS)
def test_each_day_is_told_once_around_the_ends_of_years_months_and_summer(tmp_path: Path, zone: str, end: str) -> None:
    clock = FakeClock(datetime.fromisoformat(end).replace(tzinfo=UTC) - timedelta(hours=30))
    ledger = open_ledger(tmp_path)
    centre = CENTRE.model_copy(update={"timezone": zone})
    time = Timekeeper(clock, JsonState(tmp_path / "state" / "clock.mark"), ZoneInfo(zone))
    desk, ends = Desk(JsonState(tmp_path / "state" / "desk.json")), day_end_of(ledger, tmp_path)
    reception = Reception(centre, ledger, time, "A", desk, None, ends)  # type: ignore[arg-type]
    given: Counter[str] = Counter()
    numbers = set()
    for _ in range(90):  # a ticket every 45 minutes: at least 30 a day
        ticket = reception.give_ticket(Need.LONG, "job", "fr", seconds=None, paper=Paper.PRINTED)
        numbers.add((ticket.day, ticket.number))
        given[ticket.day.isoformat()] += 1
        clock.go(minutes=45)
        reception.end_days()
    last, *_ = sorted(given, reverse=True)
    for _ in range(11):  # so that nothing has to wait
        reception.give_ticket(Need.LONG, "job", "fr", seconds=None, paper=Paper.PRINTED)
        given[last] += 1
    clock.go(days=2)
    reception.end_days()
    ledger.close()
    assert len(numbers) == 90
    days = {period: total for period, total in totals(tmp_path).items() if period in given}
    assert days == {day: n for day, n in given.items() if n >= 11}
    assert told(tmp_path) == 101


def test_a_year_of_a_busy_kiosk_takes_less_than_five_megabytes(tmp_path: Path, monkeypatch) -> None:
    """Sixty visits a day, every class in use; the ledger, its backups and the outbox, as a disk counts them."""
    day = date(2026, 1, 1)
    monkeypatch.setattr("kiosk.store.backup.make", lambda *_: None)
    with open_ledger(tmp_path) as ledger:
        ledger._db.execute("PRAGMA synchronous = OFF")  # 365 days in a few seconds; not what is measured
        end = day_end_of(ledger, tmp_path)
        for n in range(366):
            if n == 364:
                monkeypatch.undo()  # the last two backups are real
            ledger.open_day(day + timedelta(n))
            _a_day(ledger, day + timedelta(n))
            end.run(day + timedelta(n))
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    blocks = sum(path.stat().st_blocks * 512 for path in files)
    assert len(released(tmp_path)) == 365 + 12
    assert blocks < 5_000_000
    outbox = sorted(path.stat().st_size for path in (tmp_path / "outbox").iterdir())
    assert sum(outbox[-62:]) < 1_000_000, "sixty days without a network"


def _a_day(ledger: SqliteLedger, day: date) -> None:
    """Put the counts of sixty visits there at once."""
    name = day.isoformat()
    values: list[tuple[str, tuple[Any, ...]]] = []
    themes = ["job", "training", "orientation", "change", "recognition", "business", "discover", "unknown"]
    cells = [(need, theme) for need in ("urgent", "medium", "long", "unknown") for theme in themes][:30]
    values += [("count_need_theme VALUES (?, ?, ?, 2)", (name, need, theme)) for need, theme in cells]
    values += [("count_hour VALUES (?, ?, 6)", (name, hour)) for hour in range(9, 19)]
    values += [("count_language VALUES (?, ?, 20)", (name, language)) for language in ("fr", "en", "ar")]
    values += [("count_proof VALUES (?, ?, 3)", (name, form)) for form in ("paper", "phone", "portrait")]
    values += [("count_event VALUES (?, ?, 3)", (name, event)) for event in ("voided", "help", "paper_failed")]
    values += [("count_mode VALUES (?, ?, 3)", (name, mode)) for mode in ("bigger", "contrast")]
    values += [("count_seconds VALUES (?, ?, 10)", (name, each)) for each in ("0-10", "10-20", "20-30", "30-60")]
    ledger._db.execute("BEGIN")
    for statement, row in values:
        ledger._db.execute(f"INSERT INTO {statement}", row)
    ledger._db.execute("UPDATE day SET erased = 60 WHERE day = ?", (name,))
    ledger._db.execute("COMMIT")


def test_the_reception_goes_on_when_the_end_of_a_day_cannot_be_written(tmp_path: Path) -> None:
    machine = Machine(tmp_path, auto=False)
    machine.numbers(12)
    machine.clock.go(days=1)
    (machine.home / "outbox").write_text("a file where the folder should be")
    machine.reception.keep_house()
    assert "disk" in machine.reception.notices
    assert machine.numbers(1) == [(date(2026, 11, 23), 1)]
    (machine.home / "outbox").unlink()
    machine.reception.keep_house()
    assert totals(machine.home) == {"2026-11-22": 12}
    machine.ledger.close()
