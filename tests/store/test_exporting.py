"""All that a centre keeps of closed days and months, read from beside the ledger."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from ledgers import DAY, give

from kiosk.counts import DayCounts, Event, Mode
from kiosk.problems import Problem, Reason
from kiosk.proofs import Form
from kiosk.store.exporting import read_kept
from kiosk.store.ledger import SqliteLedger
from kiosk.tickets import UNDATED, Need

# (need, theme, hour, language), and how many came of each; the next day has one less of each.
VISITS = {(Need.LONG, "job", 10, "fr"): 5, (Need.URGENT, "job", 11, "ar"): 2, (Need.LONG, "training", 9, "fr"): 3}
MONTH = [
    ("hour", "9", 4),
    ("hour", "10", 3),
    ("need_theme", "urgent/job", 7),
    ("language", "fr", 7),
    ("proof", "phone", 2),
]
MONTH += [("event", "voided", 1), ("mode", "contrast", 2), ("seconds", "10-20", 7)]


def three_days(ledger: SqliteLedger) -> None:
    """Two days that are closed, and one that is open."""
    for at in range(3):
        ledger.open_day(DAY + timedelta(at))
        for (need, theme, hour, language), n in VISITS.items():
            for _ in range(n - at):
                give(ledger, need=need, theme=theme, hour=hour, language=language)
        ledger.add(Form.PHONE)
        ledger.add(Event.HELP)
        ledger.add(Mode.BIGGER)


def test_closed_days_are_read_whole_and_the_open_one_is_left_out(home: Path, ledger: SqliteLedger) -> None:
    three_days(ledger)
    kept = read_kept(home)
    assert kept.days == [ledger.counts(DAY), ledger.counts(DAY + timedelta(1))]
    assert [counts.tickets for counts in kept.days] == [10, 7]
    assert kept.months == {}


def test_months_whose_days_are_gone_are_read_as_one(home: Path, ledger: SqliteLedger) -> None:
    for month in ("2025-09", "2025-08"):
        rows = [(month, *row) for row in MONTH]
        ledger._db.executemany("INSERT INTO month_total (month, counted, class, n) VALUES (?, ?, ?, ?)", rows)
    kept = read_kept(home)
    assert list(kept.months) == ["2025-08", "2025-09"]
    assert kept.months["2025-09"] == DayCounts(
        day=date(2025, 9, 1),
        hours={9: 4, 10: 3},
        need_theme={"urgent": {"job": 7}},
        languages={"fr": 7},
        proofs={"phone": 2},
        events={"voided": 1},
        modes={"contrast": 2},
        seconds={"10-20": 7},
    )
    assert list(kept.months["2025-09"].hours) == [9, 10]


def test_an_undated_day_is_open_so_it_is_left_out(home: Path, ledger: SqliteLedger) -> None:
    give(ledger)
    ledger.open_day(UNDATED)
    give(ledger)
    assert [counts.day for counts in read_kept(home).days] == [DAY]


def test_a_ledger_of_an_older_version_has_no_months(home: Path, ledger: SqliteLedger) -> None:
    three_days(ledger)
    ledger._db.execute("DROP TABLE month_total")
    assert len(read_kept(home).days) == 2


def test_reading_keeps_nobody_waiting_and_changes_nothing(home: Path, ledger: SqliteLedger) -> None:
    three_days(ledger)
    before = (home / "kiosk.db").read_bytes()
    assert len(read_kept(home).days) == 2
    assert give(ledger).number > 0
    assert (home / "kiosk.db").read_bytes() == before


def test_no_ledger_is_told_with_its_remedy(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="no ledger") as caught:
        read_kept(tmp_path / "nothing")
    assert caught.value.reason is Reason.INPUT
    assert not (tmp_path / "nothing").exists()
