"""The reception on a real ledger: whatever the clock does, no number is given twice and nothing stands still."""

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from clocks import FakeClock
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from releasing import day_end_of
from signing import FakeSigner

from kiosk.centre import ASSETS, load_centre
from kiosk.clock import Timekeeper
from kiosk.counts import Event, Mode
from kiosk.desk import Desk
from kiosk.ports import Paper
from kiosk.problems import Problem, Reason
from kiosk.proofs import Form, Picture, Precision, Quality
from kiosk.reception import Reception
from kiosk.store.ledger import SqliteLedger, open_ledger
from kiosk.store.state import JsonState
from kiosk.tickets import UNKNOWN_THEME, Need, Ticket

CENTRE = load_centre(ASSETS / "centre.toml")
SUNDAY = date(2026, 11, 22)


SIGNER = FakeSigner()


def open_reception(home: Path, clock: FakeClock) -> tuple[Reception, SqliteLedger]:
    """Put a reception together as app.py does."""
    ledger = open_ledger(home)
    state = home / "state"
    time = Timekeeper(clock, JsonState(state / "clock.mark"), CENTRE.zone)
    desk, ends = Desk(JsonState(state / "desk.json")), day_end_of(ledger, home)
    reception = Reception(CENTRE, ledger, time, "A", desk, SIGNER, ends)
    reception.open()
    return reception, ledger


def give(reception: Reception, need: Need = Need.LONG, theme: str = "job", language: str = "fr") -> Ticket:
    return reception.give_ticket(need, theme, language, seconds=12.0, paper=Paper.SENDING)


def name(ticket: Ticket) -> tuple[date, str]:
    return ticket.day, ticket.label


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "kiosk"


@pytest.fixture(autouse=True)
def signer() -> FakeSigner:
    SIGNER.__init__()  # a new one for each test
    return SIGNER


@pytest.fixture
def reception(home: Path, clock: FakeClock) -> Iterator[Reception]:
    opened, ledger = open_reception(home, clock)
    yield opened
    ledger.close()


def test_numbers_count_up_and_are_counted(reception: Reception) -> None:
    tickets = [give(reception) for _ in range(3)]
    assert [name(ticket) for ticket in tickets] == [(SUNDAY, f"A{n}") for n in (1, 2, 3)]
    assert (tickets[0].hour, tickets[0].shown) == (10, "A\u00a01")
    told = reception.counts().as_json()
    assert (told["tickets"], told["hours"], told["seconds"]) == (3, {"10": 3}, {"10-20": 3})


def test_a_clock_a_day_back_goes_on_with_the_day_that_is_open(reception: Reception, clock: FakeClock) -> None:
    before = give(reception)
    clock.go(days=-1)
    after = give(reception)
    assert (name(before), name(after)) == ((SUNDAY, "A1"), (SUNDAY, "A2"))
    assert reception.notices == {"clock"}
    assert reception.slip(after).when is None, "a time that is not believed is not printed"
    clock.go(days=1)
    assert (name(give(reception)), reception.notices) == ((SUNDAY, "A3"), frozenset())


def test_a_clock_a_year_ahead_and_back_gives_no_number_twice(reception: Reception, clock: FakeClock) -> None:
    tickets = [give(reception), give(reception)]
    clock.go(days=365)
    tickets += [give(reception), give(reception)]
    clock.go(days=-365)
    tickets += [give(reception), give(reception)]
    a_year_later = SUNDAY + timedelta(days=365)
    assert [name(ticket) for ticket in tickets] == [
        (SUNDAY, "A1"), (SUNDAY, "A2"),
        (a_year_later, "A1"), (a_year_later, "A2"), (a_year_later, "A3"), (a_year_later, "A4"),
    ]  # fmt: skip
    assert reception.counts().tickets == 4


def test_nothing_is_frozen_while_the_time_is_not_believed(reception: Reception, clock: FakeClock) -> None:
    give(reception)
    clock.go(days=-30)
    ticket = give(reception)
    reception.set_paper(ticket, Paper.PRINTED)
    reception.void_ticket(ticket)
    reception.count(Event.HELP)
    reception.count(Mode.BIGGER)
    reception.keep_house()
    assert name(give(reception)) == (SUNDAY, "A3")
    told = reception.counts().as_json()
    assert (told["tickets"], told["voided"], told["help"], told["modes"]) == (2, 1, 1, {"bigger": 1})


def test_the_open_day_goes_on_after_a_restart_under_a_wrong_clock(home: Path, clock: FakeClock) -> None:
    first, ledger = open_reception(home, clock)
    give(first)
    ledger.close()
    clock.go(days=-1)
    second, ledger = open_reception(home, clock)
    assert name(give(second)) == (SUNDAY, "A2")
    ledger.close()


def test_a_kiosk_that_begins_under_a_wrong_clock_gives_numbers(home: Path, clock: FakeClock) -> None:
    JsonState(home / "state" / "clock.mark").write({"seen": "2030-01-01T00:00:00+00:00"})
    reception, ledger = open_reception(home, clock)
    assert name(give(reception)) == (SUNDAY, "A1")
    assert reception.notices == {"clock"}
    ledger.close()


def test_the_day_changes_at_four_with_the_next_ticket(reception: Reception, clock: FakeClock) -> None:
    clock.at = datetime(2026, 11, 23, 2, 59, 59, tzinfo=UTC)  # 03:59:59 in Paris
    assert name(give(reception)) == (SUNDAY, "A1")
    clock.go(seconds=1)
    assert name(give(reception)) == (SUNDAY + timedelta(days=1), "A1")
    assert reception.counts().tickets == 1


def test_the_day_changes_while_nobody_is_there(reception: Reception, clock: FakeClock) -> None:
    give(reception)
    clock.go(days=1)
    reception.keep_house()
    assert (reception.counts().day, reception.counts().tickets) == (SUNDAY + timedelta(days=1), 0)


def test_the_hour_that_comes_twice_gives_no_number_twice(home: Path) -> None:
    clock = FakeClock(datetime(2026, 10, 24, 23, 30, tzinfo=UTC))  # 01:30; 03:00 is 02:00 again
    reception, ledger = open_reception(home, clock)
    tickets = []
    for _ in range(12):
        tickets.append(give(reception))
        clock.go(minutes=15)
    assert [ticket.number for ticket in tickets] == list(range(1, 13))
    assert {ticket.day for ticket in tickets} == {date(2026, 10, 24)}
    assert [ticket.hour for ticket in tickets] == [1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3]
    ledger.close()


def test_a_void_leaves_need_and_theme_hour_and_language(reception: Reception) -> None:
    kept, taken_back = give(reception), give(reception, Need.URGENT, "training", "ar")
    counts = reception.counts()
    assert counts.need_theme == {"long": {"job": 1}, "urgent": {"training": 1}}
    for _ in range(2):  # a second touch changes nothing
        reception.void_ticket(taken_back)
    counts = reception.counts()
    assert counts.need_theme == {"long": {"job": 1}}
    assert (counts.hours, counts.languages) == ({10: 1}, {"fr": 1})
    assert counts.as_json()["voided"] == 1
    assert give(reception).number == taken_back.number + 1 == kept.number + 2, "a void number is never given again"


def test_a_void_after_the_day_has_changed_changes_nothing(reception: Reception, clock: FakeClock) -> None:
    ticket = give(reception)
    clock.go(days=1)
    give(reception)
    reception.void_ticket(ticket)
    assert (reception.counts().tickets, reception.counts().as_json()["voided"]) == (1, 0)


def test_the_side_door_is_counted_as_such(reception: Reception) -> None:
    ticket = give(reception, Need.UNKNOWN, UNKNOWN_THEME)
    assert reception.counts().need_theme == {"unknown": {"unknown": 1}}
    assert reception.slip(ticket).theme_label == {}


def test_a_theme_that_is_not_there_takes_no_number(reception: Reception) -> None:
    with pytest.raises(Problem) as caught:
        give(reception, theme="cooking")
    assert caught.value.reason is Reason.INPUT
    assert give(reception).number == 1


def test_the_next_slips_are_those_of_the_next_number(reception: Reception) -> None:
    ahead = reception.next_slips(Need.LONG, "fr")
    ticket = give(reception)
    assert reception.slip(ticket) in ahead
    assert len(ahead) == len(CENTRE.theme) + 1


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from([-400, -30, -1, -0.01, 0, 0.01, 0.5, 1, 30, 400]), max_size=12))
def test_whatever_the_clock_does_no_number_comes_twice(
    tmp_path_factory: pytest.TempPathFactory, jumps: list[float]
) -> None:
    home, clock = tmp_path_factory.mktemp("random") / "kiosk", FakeClock()
    reception, ledger = open_reception(home, clock)
    told: Counter[tuple[date, str]] = Counter()
    for turn, jump in enumerate(jumps):
        clock.go(days=jump)
        told.update(name(give(reception)) for _ in range(2))
        if turn % 4 == 3:
            ledger.close()
            reception, ledger = open_reception(home, clock)
    assert set(told.values()) <= {1}
    assert sum(told.values()) == 2 * len(jumps)
    days = [day for day, _ in told]
    assert days == sorted(days), "a business day came back"
    ledger.close()


@pytest.mark.parametrize(
    ("papers", "may"),
    [
        ([], False),
        ([Paper.PRINTED], False),
        ([Paper.SENDING], False),
        ([Paper.UNKNOWN], True),
        ([Paper.INTERRUPTED], True),
        ([Paper.UNKNOWN, Paper.PRINTED], False),
        ([Paper.PRINTED, Paper.UNKNOWN, Paper.EXPIRED, Paper.FAILED, Paper.QUEUED], True),
    ],
)
def test_half_a_slip_may_hang_out_after_one_in_doubt(reception: Reception, papers: list[Paper], may: bool) -> None:
    for paper in papers:
        reception.set_paper(give(reception), paper)
    assert reception.slip_may_hang is may


class TestProofs:
    """Only a count remains of a proof; none is signed under doubt."""

    def test_a_proof_is_signed_with_the_time_of_the_centre_and_counted(self, reception, signer) -> None:
        proof = reception.prove_presence(Form.PAPER, Precision.HOUR)
        reception.prove_presence(Form.PAPER, Precision.DAY)
        reception.prove_presence(Form.PHONE, Precision.MINUTE)
        assert (proof.begins.isoformat(), proof.form) == ("2026-11-22T10:00:00+01:00", Form.PAPER)
        assert signer.signed[0][1].tzinfo == CENTRE.zone
        assert signer.signed[0][3] is Quality.CONFIRMED
        assert reception.counts().as_json()["proofs"] == {"paper": 2, "phone": 1}
        assert reception.counts().tickets == 0

    def test_the_picture_goes_to_the_signer_and_nowhere_else(self, reception, signer) -> None:
        picture = Picture(2, 1, bytearray(b"\x10\x20"))
        reception.prove_presence(Form.PORTRAIT, Precision.HOUR, picture)
        assert signer.signed[0][4] is picture
        assert picture.pixels == b"\x10\x20", "whoever took it wipes it"

    def test_no_proof_under_doubt_and_nothing_is_counted(self, reception, signer, clock) -> None:
        clock.go(hours=-2)
        with pytest.raises(Problem) as told:
            reception.prove_presence(Form.PAPER, Precision.HOUR)
        assert told.value.reason is Reason.TIME
        assert signer.signed == []
        assert reception.counts().as_json()["proofs"] == {}
        assert give(reception).label == "A1", "tickets go on"

    def test_without_a_key_nothing_is_counted(self, reception, signer) -> None:
        signer.broken = True
        with pytest.raises(Problem) as told:
            reception.prove_presence(Form.PAPER, Precision.HOUR)
        assert told.value.reason is Reason.KEYS
        assert reception.counts().as_json()["proofs"] == {}

    def test_past_keys_are_erased_between_visits_under_trusted_time_only(self, reception, signer, clock) -> None:
        reception.keep_house()
        assert signer.erased == [CENTRE.zone.fromutc(clock.at.replace(tzinfo=CENTRE.zone))]
        clock.go(hours=-2)
        reception.keep_house()
        assert len(signer.erased) == 1
