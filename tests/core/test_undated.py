"""A day that begins while nobody knows the time: its numbers and counts go on, and it gets its date later."""

import os
import tempfile
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from machines import Machine
from releasing import told

from kiosk.centre import ASSETS, load_centre
from kiosk.counts import Event
from kiosk.ports import Paper
from kiosk.problems import Problem, Reason
from kiosk.releases import Release
from kiosk.store.checks import DamagedError
from kiosk.store.reading import look_through, read_counts
from kiosk.tickets import UNDATED, Ticket

CENTRE = load_centre(ASSETS / "centre.toml")
SUNDAY, MONDAY = date(2026, 11, 22), date(2026, 11, 23)
EXAMPLES = 1500 if os.environ.get("KIOSK_CAMPAIGN") else 30
# Thousands of syncs to a disk would take minutes; what a power cut leaves is looked at in tests/store.
MEMORY = "/dev/shm" if Path("/dev/shm").is_dir() else None


@pytest.fixture
def machine(tmp_path: Path) -> Iterator[Machine]:
    made = Machine(tmp_path)
    yield made
    made.check()
    made.ledger.close()


def test_a_kiosk_that_begins_in_doubt_gives_numbers_that_get_their_date(machine: Machine) -> None:
    assert machine.numbers() == [(UNDATED, 1), (UNDATED, 2)]
    assert machine.reception.notices == {"clock"}
    assert machine.reception.counts().as_json()["day"] == "undated"
    moment = machine.reception.confirm_time()
    assert (moment.trusted, machine.ledger.day, machine.days()) == (True, SUNDAY, {"2026-11-22": 2})
    assert machine.numbers() == [(SUNDAY, 3), (SUNDAY, 4)]
    assert machine.reception.notices == frozenset()
    assert machine.reception.counts().tickets == 4


def test_the_network_gives_the_date_too(machine: Machine) -> None:
    machine.numbers()
    machine.sync()
    assert machine.numbers() == [(SUNDAY, 3), (SUNDAY, 4)]
    assert machine.days() == {"2026-11-22": 4}


def test_a_power_cut_at_noon_costs_no_number_and_the_two_halves_become_one_day(machine: Machine) -> None:
    machine.reception.confirm_time()
    machine.numbers(3)
    machine.reception.count(Event.HELP)
    machine.reboot()
    assert machine.ledger.notices == frozenset()
    assert machine.numbers() == [(UNDATED, 4), (UNDATED, 5)]
    machine.reception.count(Event.HELP)
    assert machine.days() == {"2026-11-22": 3, "0001-01-01": 2}
    machine.reception.confirm_time()
    assert machine.days() == {"2026-11-22": 5}
    told = machine.reception.counts().as_json()
    assert (told["help"], told["seconds"], told["failures"]["unknown"]) == (2, {"10-20": 5}, 3)
    assert [row.number for row in machine.reception.last_papers(9)] == [5, 4, 3, 2, 1]
    assert machine.numbers() == [(SUNDAY, 6), (SUNDAY, 7)]


def test_the_next_morning_the_day_before_closes_and_numbers_go_on(machine: Machine) -> None:
    machine.reception.confirm_time()
    machine.numbers()
    machine.reboot(off=timedelta(hours=20))
    assert machine.numbers() == [(UNDATED, 3), (UNDATED, 4)], "it may be the same day"
    assert [row.number for row in machine.reception.last_papers(9)] == [4, 3, 2, 1], "nothing closes in doubt"
    machine.reception.confirm_time()
    assert machine.days() == {"2026-11-22": 2, "2026-11-23": 2}
    assert [row.number for row in machine.reception.last_papers(9)] == [4, 3], "now it has closed"
    assert machine.numbers() == [(MONDAY, 5), (MONDAY, 6)]


def test_one_start_in_doubt_after_another_is_one_day_without_a_date(machine: Machine) -> None:
    for _ in range(3):
        machine.numbers()
        machine.reboot(off=timedelta(hours=30))
    assert machine.days() == {"0001-01-01": 6}
    machine.reception.confirm_time()
    assert list(machine.days().values()) == [6]
    assert machine.give().number == 7


def test_doubt_while_the_machine_runs_leaves_the_day_open(machine: Machine) -> None:
    machine.reception.confirm_time()
    machine.numbers()
    machine.clock.go(hours=20)  # nobody has confirmed this morning
    assert machine.numbers() == [(SUNDAY, 3), (SUNDAY, 4)]
    machine.reception.confirm_time()
    assert machine.numbers() == [(MONDAY, 1), (MONDAY, 2)]


def test_a_number_is_taken_back_under_the_date_that_its_day_got(machine: Machine) -> None:
    kept, taken_back = machine.give(), machine.give()
    machine.reception.confirm_time()
    machine.reception.void_ticket(taken_back)
    machine.reception.set_paper(kept, Paper.FAILED)
    told = machine.reception.counts().as_json()
    assert (told["day"], told["tickets"], told["voided"], told["failures"]["failed"]) == ("2026-11-22", 1, 1, 1)
    assert machine.give().number == 3


def test_a_paper_of_the_day_before_is_settled_in_that_day(machine: Machine) -> None:
    machine.reception.confirm_time()
    machine.give()
    machine.reboot()
    assert machine.reception.slip_may_hang, "the power went while it was printed"
    machine.give()
    newer, older = machine.reception.last_papers(9)
    machine.reception.void_paper(older)
    assert machine.ledger.counts(SUNDAY).events == {"paper_unknown": 1, "voided": 1}
    machine.reception.settle_paper(newer, Paper.FAILED)
    assert machine.reception.counts().events == {"paper_failed": 1}


@pytest.mark.parametrize("off", [timedelta(minutes=2), timedelta(hours=20)])
def test_closed_for_today_stays_with_its_day(machine: Machine, off: timedelta) -> None:
    machine.reception.confirm_time()
    machine.reception.close_today(wanted=True)
    machine.reboot(off=off)
    assert not machine.reception.closed, "it may be another day: tickets go on"
    machine.give()
    machine.reception.confirm_time()
    assert machine.reception.closed is (machine.ledger.day == SUNDAY)


def test_closed_in_a_day_without_a_date_is_closed_in_that_day(machine: Machine) -> None:
    machine.reception.close_today(wanted=True)
    machine.reception.confirm_time()
    assert machine.reception.closed
    with pytest.raises(Problem) as caught:
        machine.give()
    assert caught.value.reason is Reason.CLOSED


@pytest.mark.parametrize("before", [True, False])
def test_a_ledger_lost_without_a_date_gives_no_number_again(machine: Machine, before: bool) -> None:
    if before:
        machine.reception.confirm_time()
        machine.numbers(3)
        machine.reboot()
    last = machine.numbers(3)[-1][1]
    machine.reboot(lose=True)
    assert machine.ledger.notices == {"disk"}
    (day, number), _ = machine.numbers()
    assert day == UNDATED
    assert number > last
    machine.reception.confirm_time()
    assert machine.give().number == number + 2
    assert machine.ledger.day == SUNDAY


@pytest.mark.parametrize("lose", [True, False])
@pytest.mark.parametrize("dated", [True, False])
def test_power_cut_before_the_reserve_knows_the_new_day(
    machine: Machine, monkeypatch: pytest.MonkeyPatch, lose: bool, dated: bool
) -> None:
    """The ledger has turned to or from a day without a date; number.reserved still tells of the day before."""
    machine.reception.confirm_time()
    last = machine.numbers(3)[-1][1]
    if dated:
        machine.reboot()
        last = machine.numbers(3)[-1][1]

    def fails(*_: object, **__: object) -> None:
        raise Problem(Reason.STORAGE, "full")

    with monkeypatch.context() as broken:
        broken.setattr("kiosk.store.reserve.NumberReserve._reserve", fails)
        if dated:
            machine.reception.confirm_time()
        else:
            machine.reboot()
        assert machine.ledger.day == (SUNDAY if dated else UNDATED)
        with pytest.raises(Problem):
            machine.give()
    machine.reboot(lose=lose)
    numbers = [number for _, number in machine.numbers()]
    assert min(numbers) > last
    assert lose or numbers == [last + 1, last + 2]


def test_a_clock_that_was_a_year_ahead_is_forgotten_when_the_attendant_says_so(tmp_path: Path) -> None:
    machine = Machine(tmp_path, auto=False)
    machine.numbers()
    machine.clock.go(days=365)
    assert machine.numbers() == [(date(2027, 11, 22), 1), (date(2027, 11, 22), 2)]
    machine.clock.at -= timedelta(days=365)
    ticket = machine.give()
    assert machine.reception.notices == {"clock"}
    machine.reception.confirm_time()
    assert (machine.ledger.day, machine.days(), machine.reception.notices) == (SUNDAY, {"2026-11-22": 5}, frozenset())
    machine.reception.void_ticket(ticket)
    assert machine.reception.counts().tickets == 4
    assert machine.give().number == 4, "behind the highest of both"
    machine.clock.go(days=1)
    assert machine.numbers() == [(MONDAY, 1), (MONDAY, 2)], "and tomorrow they begin again"
    machine.check()
    machine.ledger.close()


def test_a_start_in_2099_closes_no_day(machine: Machine) -> None:
    machine.reception.confirm_time()
    machine.numbers()
    machine.reboot(off=timedelta(days=365 * 73))
    assert machine.numbers() == [(UNDATED, 3), (UNDATED, 4)]
    machine.reboot(off=-timedelta(days=365 * 73))
    assert machine.numbers() == [(UNDATED, 5), (UNDATED, 6)]
    machine.reception.confirm_time()
    assert machine.days() == {"2026-11-22": 6}


def test_whoever_reads_the_ledger_is_told_that_the_day_has_no_date(machine: Machine) -> None:
    machine.numbers()
    assert read_counts(machine.home).as_json()["day"] == "undated"
    assert read_counts(machine.home, UNDATED).tickets == 2
    assert look_through(machine.home) == UNDATED


def test_tickets_of_the_day_before_are_damage_where_the_day_has_a_date(machine: Machine) -> None:
    """The control of the check that lets them be."""
    machine.reception.confirm_time()
    machine.numbers()
    machine.reboot()
    machine.check()
    machine.ledger._db.execute("UPDATE day SET day = '2026-11-23' WHERE open")
    with pytest.raises(DamagedError, match="closed day"):
        machine.check()
    machine.ledger._db.execute("UPDATE day SET day = '0001-01-01' WHERE open")


# Whatever happens, in whatever order

HOURS = st.sampled_from([0.01, 0.5, 9, 20, 40, 24 * 20])
HAPPENS = st.one_of(
    st.tuples(st.just("give"), st.integers(1, 3)),
    st.tuples(st.just("give"), st.integers(1, 3)),
    st.tuples(st.just("void")),
    st.tuples(st.just("go"), HOURS),
    st.tuples(st.just("set"), HOURS | HOURS.map(lambda hours: -hours) | st.just(24 * 365 * 73)),
    st.tuples(st.just("reboot"), HOURS | st.sampled_from([-9, -24 * 20, 24 * 365 * 73])),
    st.tuples(st.just("battery"), st.booleans()),
    st.tuples(st.just("sync")),
    st.tuples(st.just("confirm")),
    st.tuples(st.just("program")),
)


class Model:
    """What should be given and counted, kept the simplest way, from what the clock is believed to say."""

    def __init__(self) -> None:
        self.day: date | None = None
        self.last: Counter[date] = Counter()
        self.counts: Counter[date] = Counter()
        self.ticket: Ticket | None = None
        self.lost = False  # counts went with a ledger; its numbers did not

    def read(self, machine: Machine) -> None:
        moment = machine.reception.clock()
        if moment.lost and self.day != UNDATED:
            self.last[UNDATED] = self.last[self.day] if self.day else 0
            self.day = UNDATED
        elif moment.trusted and self.day == UNDATED:
            self.rename(moment.day)
        elif self.day is None or (moment.trusted and moment.day > self.day):
            self.day = moment.day

    def rename(self, day: date) -> None:
        assert self.day is not None
        self.counts[day] += self.counts.pop(self.day, 0)
        self.last[day] = max(self.last[day], self.last.pop(self.day, 0))
        self.day = day

    def give(self, machine: Machine) -> None:
        self.ticket = machine.give()
        self.read(machine)
        assert self.day == self.ticket.day == machine.ledger.day
        assert self.ticket.number > self.last[self.day], "twice"
        assert self.lost or self.ticket.number == self.last[self.day] + 1, "left out"
        self.last[self.day], self.counts[self.day] = self.ticket.number, self.counts[self.day] + 1

    def void(self, machine: Machine) -> None:
        if self.ticket is not None and self.day is not None:
            before = sum(machine.days().values())
            machine.reception.void_ticket(self.ticket)
            self.counts[self.day] -= before - sum(machine.days().values())
            self.ticket = None

    def confirm(self, machine: Machine) -> None:
        if machine.auto and machine.clock.at < datetime(2026, 11, 1, tzinfo=UTC):
            with pytest.raises(Problem):
                machine.reception.confirm_time()
            return
        moment = machine.reception.confirm_time()
        assert moment.trusted
        if self.day is not None and moment.day < self.day:
            self.rename(moment.day)

    def happen(self, machine: Machine, what: str, details: list[Any]) -> None:
        if what == "give":
            for _ in range(details[0]):
                self.give(machine)
        elif what == "void":
            self.void(machine)
        elif what == "go":
            machine.clock.go(hours=details[0])
        elif what == "set":
            machine.clock.at = min(machine.clock.at + timedelta(hours=details[0]), datetime(2150, 1, 1, tzinfo=UTC))
        elif what == "reboot":
            far = machine.clock.at.year > 2090 and details[0] > 0
            machine.reboot(off=timedelta(hours=-24 * 365 * 73 if far else details[0]))
            self.ticket = None
        elif what == "battery":
            machine.evidence.hardware = details[0]
        elif what == "sync":
            machine.sync()
        elif what == "confirm":
            self.confirm(machine)
        else:
            machine.cut()
            machine.start()
        machine.reception.open()
        self.read(machine)

    def check(self, machine: Machine) -> None:
        assert machine.ledger.day == self.day
        assert {day: n for day, n in machine.days().items() if n} == {
            day.isoformat(): n for day, n in self.counts.items() if n
        }
        assert machine.ledger.next_number("A") == self.last[self.day] + 1
        reserve = machine.ledger._reserve
        if reserve.ends:
            assert (reserve.day, reserve.turn) == (machine.ledger._day, machine.ledger._turn)
        assert machine.ledger.notices == frozenset()
        machine.check()


@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
@given(happens=st.lists(HAPPENS, max_size=25), auto=st.booleans())
def test_whatever_becomes_of_the_clock_numbers_and_counts_go_on(happens: list[tuple[Any, ...]], auto: bool) -> None:
    with tempfile.TemporaryDirectory(dir=MEMORY) as folder:
        machine, model = Machine(Path(folder), auto=auto), Model()
        try:
            model.read(machine)
            for what, *details in happens:
                model.happen(machine, what, details)
            model.check(machine)
        finally:
            machine.ledger.close()


@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
@given(happens=st.lists(HAPPENS, max_size=12), after=st.lists(HAPPENS, max_size=12))
def test_whenever_the_ledger_is_lost_no_number_comes_twice(
    happens: list[tuple[Any, ...]], after: list[tuple[Any, ...]]
) -> None:
    with tempfile.TemporaryDirectory(dir=MEMORY) as folder:
        machine, model = Machine(Path(folder)), Model()
        try:
            model.read(machine)
            for what, *details in happens:
                model.happen(machine, what, details)
            machine.reboot(lose=True)
            model.lost = True
            model.ticket = None
            model.read(machine)
            for what, *details in [("give", 1), *after, ("give", 1)]:
                if what != "void":
                    model.happen(machine, what, details)
            machine.check()
        finally:
            machine.ledger.close()


def kept_and_told(machine: Machine) -> tuple[int, int, int]:
    """The tickets that the ledger keeps as told, those of the day releases, and of months with what waits for one."""
    query = """SELECT coalesce(sum(n), 0) FROM (
        SELECT n FROM count_need_theme JOIN day USING (day) WHERE told UNION ALL
        SELECT n FROM told WHERE counted = 'need_theme' UNION ALL
        SELECT n FROM month_total WHERE counted = 'need_theme')"""
    [[kept]] = machine.ledger._db.execute(query).fetchall()
    waiting = machine.ledger.archive.waiting().counts.tickets
    return kept, told(machine.home), told(machine.home, months=True) + waiting


@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
@given(happens=st.lists(HAPPENS, max_size=25), auto=st.booleans())
@example(happens=[("give", 1), ("sync",), ("reboot", -480), ("reboot", -480)], auto=True)
def test_whatever_becomes_of_the_clock_each_ticket_is_told_once(happens: list[tuple[Any, ...]], auto: bool) -> None:
    with tempfile.TemporaryDirectory(dir=MEMORY) as folder:
        machine, model = Machine(Path(folder), auto=auto, k=5), Model()
        documents: dict[str, bytes] = {}
        try:
            model.read(machine)
            for what, *details in [*happens, ("confirm",)]:
                model.happen(machine, what, details)
                machine.reception.end_days()
                kept, by_days, by_months = kept_and_told(machine)
                assert kept == by_days == by_months
                now = {path.name: path.read_bytes() for path in (machine.home / "outbox").glob("*.json")}
                assert documents.items() <= now.items(), "a release changed"
                documents = now
            for name, document in documents.items():
                Release.parse(document, name)
            assert sum(model.counts.values()) - by_days == _closed_untold(machine) + _open(machine)
        finally:
            machine.ledger.close()


def _closed_untold(machine: Machine) -> int:
    """What no release has told of closed days; the archive keeps it back while the open day has no date."""
    query = """SELECT coalesce(sum(n), 0) - coalesce((SELECT sum(n) FROM told JOIN day USING (day)
        WHERE NOT open AND counted = 'need_theme'), 0)
        FROM count_need_theme JOIN day USING (day) WHERE NOT open AND NOT told"""
    [[untold]] = machine.ledger._db.execute(query).fetchall()
    assert isinstance(untold, int)
    return untold


def _open(machine: Machine) -> int:
    """What the open day has, less what was told of it before it went on."""
    query = "SELECT coalesce(sum(n), 0) FROM told JOIN day USING (day) WHERE open AND counted = 'need_theme'"
    [[before]] = machine.ledger._db.execute(query).fetchall()
    return machine.reception.counts().tickets - before


def test_the_model_notices_a_number_that_comes_twice(machine: Machine) -> None:
    """The control."""
    model = Model()
    model.read(machine)
    model.happen(machine, "give", [3])
    machine.ledger._db.execute("DELETE FROM spool WHERE number > 1")
    machine.ledger._db.execute("DELETE FROM ticket WHERE number > 1")
    machine.ledger._db.execute("UPDATE last_number SET number = 1")
    with pytest.raises(AssertionError, match="twice"):
        model.happen(machine, "give", [1])
    machine.ledger._db.execute("UPDATE count_hour SET n = 2")
    machine.ledger._db.execute("UPDATE count_need_theme SET n = 2")
    machine.ledger._db.execute("UPDATE count_language SET n = 2")
