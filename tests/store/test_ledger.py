"""The ledger as the reception sees it: numbers, counts, papers and days."""

import sqlite3
import subprocess
import sys
from contextlib import closing, suppress
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from ledgers import DAY, NEXT_DAY, crashed, everything, give, rows

from kiosk.counts import DayCounts, Event, Mode
from kiosk.ports import Ledger, Paper
from kiosk.problems import Problem, Reason
from kiosk.store import statements
from kiosk.store.ledger import SqliteLedger, open_ledger
from kiosk.store.reading import read_counts
from kiosk.tickets import Need, Ticket

# Python 3.12 warns of a fork when other tests have left threads; these children only use the ledger, and exit.
pytestmark = pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")


def test_it_is_what_the_reception_asks_for(ledger: SqliteLedger) -> None:
    as_seen: Ledger = ledger
    assert as_seen.day == DAY


def test_numbers_count_up_from_one_and_say_what_comes_next(ledger: SqliteLedger) -> None:
    assert ledger.next_number("A") == 1
    assert [give(ledger).number for _ in range(3)] == [1, 2, 3]
    assert ledger.next_number("A") == 4
    assert ledger.next_number("C") == 1


def test_a_ticket_is_counted_once_in_each_table(ledger: SqliteLedger) -> None:
    give(ledger, need=Need.URGENT, theme="training", hour=9, language="ar", seconds=None)
    give(ledger, need=Need.URGENT, theme="job", hour=10, language="fr", seconds=31.0)
    assert ledger.counts(DAY) == DayCounts(
        day=DAY,
        hours={9: 1, 10: 1},
        need_theme={"urgent": {"job": 1, "training": 1}},
        languages={"ar": 1, "fr": 1},
        seconds={"30-60": 1},
    )
    assert ledger.counts(NEXT_DAY) == DayCounts(NEXT_DAY)


def test_999_is_followed_by_1000_and_nothing_follows_9999(home: Path, ledger: SqliteLedger) -> None:
    give(ledger)
    _set_last_number(ledger, 998)
    assert [give(ledger).number for _ in range(2)] == [999, 1000]
    _set_last_number(ledger, 9998)
    assert give(ledger).number == 9999
    before = everything(home)
    for _ in range(2):
        with pytest.raises(Problem) as caught:
            give(ledger)
        assert caught.value.reason is Reason.NUMBERS
    assert everything(home) == before
    ledger.open_day(NEXT_DAY)
    assert give(ledger).number == 1


def _set_last_number(ledger: SqliteLedger, number: int) -> None:
    ledger._db.execute("UPDATE last_number SET number = ?", [number])


def test_a_void_leaves_the_counts_and_happens_once(home: Path, ledger: SqliteLedger) -> None:
    give(ledger, theme="job", hour=9, language="en")
    ticket = give(ledger, theme="training", hour=10, language="fr")
    for _ in range(2):
        ledger.void(ticket)
        counts = ledger.counts(DAY)
        assert counts.tickets == 1
        assert counts.hours == {9: 1}
        assert counts.need_theme == {"long": {"job": 1}}
        assert counts.languages == {"en": 1}
        assert counts.events == {"voided": 1}
        assert counts.seconds == {"10-20": 2}
        assert rows(home, "SELECT state FROM ticket ORDER BY number") == [("given",), ("void",)]
        assert rows(home, "SELECT state FROM spool ORDER BY number") == [("queued",), ("void",)]
    assert give(ledger).number == 3


def test_a_void_of_a_ticket_that_was_counted_otherwise_is_our_mistake(home: Path, ledger: SqliteLedger) -> None:
    ticket = give(ledger, hour=9)
    before = everything(home)
    other = Ticket(ticket.day, "A", ticket.number, ticket.need, ticket.theme, 17, ticket.language)
    with pytest.raises(ValueError, match="count_hour"):
        ledger.void(other)
    assert everything(home) == before


def test_a_void_after_its_day_was_closed_changes_nothing(home: Path, ledger: SqliteLedger) -> None:
    ticket = give(ledger)
    ledger.open_day(NEXT_DAY)
    before = everything(home)
    ledger.void(ticket)
    ledger.set_paper(ticket, Paper.FAILED)
    assert everything(home) == before


@pytest.mark.parametrize(
    ("paper", "event"),
    [
        (Paper.PRINTED, None),
        (Paper.SENT, None),
        (Paper.EXPIRED, None),
        (Paper.FAILED, "paper_failed"),
        (Paper.INTERRUPTED, "paper_interrupted"),
        (Paper.UNKNOWN, "paper_unknown"),
    ],
)
def test_a_failed_paper_is_counted_once(home: Path, ledger: SqliteLedger, paper: Paper, event: str | None) -> None:
    ticket = give(ledger, paper=Paper.SENDING)
    for _ in range(2):
        ledger.set_paper(ticket, paper)
        assert rows(home, "SELECT state FROM spool") == [(paper,)]
        assert ledger.counts(DAY).events == ({event: 1} if event else {})


def test_the_paper_of_a_voided_ticket_stays_void_but_its_failure_counts(home: Path, ledger: SqliteLedger) -> None:
    ticket = give(ledger, paper=Paper.SENDING)
    ledger.void(ticket)
    for _ in range(2):
        ledger.set_paper(ticket, Paper.INTERRUPTED)
        assert rows(home, "SELECT state FROM spool") == [("void",)]
        assert ledger.counts(DAY).events == {"paper_interrupted": 1, "voided": 1}


def test_events_and_modes_are_counted_apart(ledger: SqliteLedger) -> None:
    for what in (Event.HELP, Event.HELP, Mode.BIGGER):
        ledger.add(what)
    counts = ledger.counts(DAY)
    assert counts.events == {"help": 2}
    assert counts.modes == {"bigger": 1}
    assert counts.tickets == 0


def test_nothing_is_given_before_a_day_is_open(home: Path) -> None:
    with open_ledger(home) as ledger:
        assert ledger.day is None
        with pytest.raises(ValueError, match="no business day"):
            give(ledger)
        with pytest.raises(ValueError, match="no business day"):
            ledger.add(Event.HELP)


def test_a_new_day_erases_the_tickets_and_keeps_the_counts(home: Path, ledger: SqliteLedger) -> None:
    ticket = give(ledger, theme="quincunx", paper=Paper.QUEUED)
    ledger.void(ticket)
    give(ledger)
    # The control: the theme that nobody holds any more is still on the disk while the day is open.
    assert _files_that_hold(home, b"quincunx")
    ledger.open_day(NEXT_DAY)
    assert ledger.day == NEXT_DAY
    assert rows(home, "SELECT * FROM ticket") == rows(home, "SELECT * FROM spool") == []
    assert ledger.counts(DAY).tickets == 1
    assert _files_that_hold(home, b"quincunx") == []
    assert (home / "kiosk.db-wal").stat().st_size == 0
    assert give(ledger).number == 1


def _files_that_hold(home: Path, text: bytes) -> list[Path]:
    return [path for path in home.rglob("*") if path.is_file() and text in path.read_bytes()]


def test_a_day_that_was_open_before_goes_on(ledger: SqliteLedger) -> None:
    give(ledger)
    ledger.open_day(NEXT_DAY)
    ledger.open_day(DAY)
    assert give(ledger).number == 2
    assert ledger.counts(DAY).tickets == 2


def test_everything_is_there_after_a_restart(home: Path, ledger: SqliteLedger) -> None:
    give(ledger)
    before = everything(home)
    ledger.close()
    ledger.close()
    assert sorted(path.name for path in home.iterdir()) == ["backups", "kiosk.db", "kiosk.lock", "state"]
    with open_ledger(home) as again:
        assert again.day == DAY
        assert again.notices == frozenset()
        assert {**everything(home), "spool": []} == {**before, "spool": []}
        assert give(again).number == 2


@pytest.mark.parametrize(
    ("paper", "after", "unknown"),
    [
        (Paper.QUEUED, "expired", 0),
        (Paper.SENDING, "unknown", 1),
        (Paper.SENT, "sent", 0),
        (Paper.PRINTED, "printed", 0),
        (Paper.NONE, "none", 0),
    ],
)
def test_a_restart_settles_what_was_under_way(
    home: Path, ledger: SqliteLedger, paper: Paper, after: str, unknown: int
) -> None:
    give(ledger, paper=paper)
    ledger.close()
    for _ in range(2):
        with open_ledger(home) as again:
            assert rows(home, "SELECT state FROM spool") == [(after,)]
            assert again.counts(DAY).events.get("paper_unknown", 0) == unknown


def test_a_second_writer_is_refused(home: Path, ledger: SqliteLedger) -> None:
    other = (
        "import sys; from pathlib import Path; from kiosk.problems import Problem\n"
        "from kiosk.store.ledger import open_ledger\n"
        "try: open_ledger(Path(sys.argv[1])).close(); print('opened')\n"
        "except Problem as problem: print(problem.reason, '|', problem.what, '|', problem.remedy)"
    )
    root = Path(__file__).parents[2]
    command = [sys.executable, "-c", other, str(home)]
    said = subprocess.run(command, capture_output=True, text=True, check=True, cwd=root).stdout
    assert said.startswith(f"held | Another kiosk process holds the ledger in {home}. | Stop that")
    give(ledger)
    ledger.close()
    assert subprocess.run(command, capture_output=True, text=True, check=True, cwd=root).stdout == "opened\n"


def test_counts_are_read_beside_a_running_kiosk_without_writing(home: Path, ledger: SqliteLedger) -> None:
    give(ledger)
    files = {path: path.read_bytes() for path in home.iterdir() if path.is_file()}
    assert read_counts(home) == read_counts(home, DAY) == ledger.counts(DAY)
    assert read_counts(home, NEXT_DAY) == DayCounts(NEXT_DAY)
    del files[home / "kiosk.db-shm"]  # holds the readers' marks
    assert {path: path.read_bytes() for path in files} == files
    ledger.open_day(NEXT_DAY)
    assert read_counts(home).day == NEXT_DAY
    assert read_counts(home, DAY).tickets == 1


def test_counts_are_read_from_a_closed_or_killed_kiosk_without_leaving_a_trace(home: Path) -> None:
    assert crashed(home, 3) == 3
    log = (home / "kiosk.db-wal").read_bytes()
    assert read_counts(home).tickets == 3
    assert (home / "kiosk.db-wal").read_bytes() == log
    open_ledger(home).close()
    names = sorted(home.iterdir())
    assert read_counts(home).tickets == 3
    assert sorted(home.iterdir()) == names


def test_counts_without_a_ledger_are_a_problem(home: Path) -> None:
    with pytest.raises(Problem) as caught:
        read_counts(home)
    assert caught.value.reason is Reason.INPUT
    open_ledger(home).close()
    with pytest.raises(Problem) as caught:
        read_counts(home)
    assert caught.value.reason is Reason.INPUT


def test_what_is_kept_is_private_to_its_owner(home: Path, ledger: SqliteLedger) -> None:
    give(ledger)
    for path in [home, *home.rglob("*")]:
        assert path.stat().st_mode & 0o077 == 0, path


@pytest.mark.parametrize("fails_at", range(len(statements.GIVE) + 3))
def test_a_give_is_whole_or_nothing(
    home: Path, ledger: SqliteLedger, monkeypatch: pytest.MonkeyPatch, fails_at: int
) -> None:
    give(ledger)
    before = everything(home)
    connection, calls = ledger._db, iter(range(100))

    class Failing:
        def __getattr__(self, name: str) -> Any:
            return getattr(connection, name)

        def execute(self, sql: str, parameters: Any = ()) -> sqlite3.Cursor:
            if next(calls) == fails_at:
                raise sqlite3.OperationalError("injected")
            return connection.execute(sql, parameters)

    with monkeypatch.context() as patch:
        patch.setattr(ledger, "_db", Failing())
        problem = None
        try:
            give(ledger)
        except Problem as caught:
            problem = caught
    if fails_at < len(statements.GIVE) + 2:  # BEGIN, the statements, COMMIT
        assert problem is not None
        assert problem.reason is Reason.STORAGE
        assert everything(home) == before
        assert give(ledger).number == 2
    else:
        assert problem is None
        assert everything(home) != before
        assert give(ledger).number == 3


def test_without_a_transaction_half_a_give_would_stay(home: Path, ledger: SqliteLedger) -> None:
    """The control of the test above."""
    give(ledger)
    before = everything(home)
    values = {"day": DAY.isoformat(), "series": "A", "number": 2, "need": "long", "theme": "job"}
    with suppress(sqlite3.Error):
        for statement in statements.GIVE[:2]:
            ledger._db.execute(statement, values).fetchall()
    assert everything(home) != before


def test_a_file_that_another_program_holds_is_a_problem_and_then_works_again(home: Path, ledger: SqliteLedger) -> None:
    give(ledger)
    with closing(sqlite3.connect(home / "kiosk.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Problem) as caught:
            give(ledger)
        assert caught.value.reason is Reason.STORAGE
        assert "Close the other program" in caught.value.remedy
        other.execute("ROLLBACK")
    assert give(ledger).number == 2


def test_the_connection_keeps_what_makes_a_commit_durable(ledger: SqliteLedger) -> None:
    found = {
        name: ledger._db.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("journal_mode", "synchronous", "secure_delete", "foreign_keys")
    }
    assert found == {"journal_mode": "wal", "synchronous": 2, "secure_delete": 1, "foreign_keys": 1}


def test_a_setting_that_does_not_hold_refuses_the_ledger(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.store.checks._SETTINGS", (("synchronous", "NORMAL", 2),))
    with pytest.raises(Problem) as caught:
        open_ledger(home)
    assert caught.value.reason is Reason.STORAGE
    monkeypatch.undo()
    open_ledger(home).close()


def test_the_log_stays_small(home: Path, ledger: SqliteLedger) -> None:
    largest = 0
    for _ in range(5_000):
        give(ledger)
        largest = max(largest, (home / "kiosk.db-wal").stat().st_size)
    assert 1_000_000 < largest < 8_000_000
    assert ledger.counts(DAY).tickets == 5_000


def test_reserved_numbers_are_ahead_before_they_are_given(home: Path, ledger: SqliteLedger) -> None:
    for _ in range(120):
        ledger.keep_ahead()
        number = give(ledger).number
        reserved = ledger._reserve.end(DAY.isoformat(), ledger._turn, "A")
        assert reserved >= number + 49
    assert date.fromisoformat(str(ledger._reserve.day)) == DAY


def test_no_touch_pays_for_the_reserve_while_it_is_kept_ahead(
    ledger: SqliteLedger, monkeypatch: pytest.MonkeyPatch
) -> None:
    give(ledger)
    writes: list[object] = []
    monkeypatch.setattr(ledger._reserve._file, "write", writes.append)
    for _ in range(200):
        ledger.keep_ahead()
        writes.clear()
        give(ledger)
        assert writes == []
    for _ in range(200):  # the control: without it, a touch does
        give(ledger)
    assert writes
