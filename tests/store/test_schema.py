"""What the ledger has no column for cannot be kept."""

import sqlite3
from pathlib import Path

import pytest
from ledgers import give, rows
from sqlite_utils import Database

from kiosk.store import opening
from kiosk.store.ledger import SqliteLedger, open_ledger
from kiosk.store.migrations import steps
from kiosk.store.opening import STEPS

COLUMNS = {
    "day": ["day", "open", "erased", "told"],
    "last_number": ["day", "series", "number"],
    "ticket": ["day", "series", "number", "need", "theme", "state"],
    "spool": ["day", "series", "number", "state"],
    "count_hour": ["day", "hour", "n"],
    "count_need_theme": ["day", "need", "theme", "n"],
    "count_language": ["day", "language", "n"],
    "count_proof": ["day", "form", "n"],
    "count_event": ["day", "event", "n"],
    "count_mode": ["day", "mode", "n"],
    "count_seconds": ["day", "class", "n"],
    "told": ["day", "counted", "class", "n"],
    "waiting": ["counted", "class", "n"],
    "waiting_span": ["first_month", "last_month", "first", "last"],
    "release": ["period", "document"],
    "month_total": ["month", "counted", "class", "n"],
    # sqlite-utils' own: when this program changed the schema, nothing about a visit.
    "_sqlite_migrations": ["id", "migration_set", "name", "applied_at"],
}


def columns(home: Path) -> dict[str, list[str]]:
    tables = [name for (name,) in rows(home, "SELECT name FROM sqlite_master WHERE type <> 'index'")]
    return {
        table: [name for (name,) in rows(home, f"SELECT name FROM pragma_table_xinfo('{table}')")] for table in tables
    }


def test_the_ledger_has_these_columns_and_no_other(home: Path, ledger: SqliteLedger) -> None:
    assert columns(home) == COLUMNS


def test_one_column_more_is_found_out(home: Path, ledger: SqliteLedger) -> None:
    ledger._db.execute("ALTER TABLE ticket ADD COLUMN given_at TEXT")
    assert columns(home) != COLUMNS


def test_our_tables_are_strict_and_keep_no_order_of_arrival(home: Path, ledger: SqliteLedger) -> None:
    for name, strict, without_rowid in rows(
        home, "SELECT name, strict, wr FROM pragma_table_list WHERE name NOT LIKE '%sqlite%'"
    ):
        assert (strict, without_rowid) == (1, 1), name


def test_a_number_exists_once_a_day_and_one_day_is_open(ledger: SqliteLedger) -> None:
    give(ledger)
    for statement in (
        "INSERT INTO ticket SELECT * FROM ticket",
        "INSERT INTO day (day, open) VALUES ('2026-12-01', 1)",
        "INSERT INTO spool VALUES ('2026-11-22', 'A', 77, 'queued')",
        "UPDATE last_number SET number = 10000",
        "UPDATE count_hour SET n = -1",
    ):
        with pytest.raises(sqlite3.IntegrityError):
            ledger._db.execute(statement)


def test_a_day_can_be_renamed_with_all_that_is_kept_of_it(home: Path, ledger: SqliteLedger) -> None:
    """An undated day gets its date when the attendant confirms it (counts.md)."""
    give(ledger)
    ledger._db.execute("UPDATE day SET day = '2026-11-25'")
    for table in ("last_number", "ticket", "spool", "count_hour", "count_need_theme", "count_language"):
        assert rows(home, f"SELECT day FROM {table}") == [("2026-11-25",)], table
    ledger.close()
    with open_ledger(home) as again:
        assert give(again).number == 2


def test_a_ledger_of_an_older_version_is_migrated_after_a_backup(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_ledger(home) as ledger:
        pass
    monkeypatch.setattr(steps, "_migrations", list(steps._migrations))
    steps(name="one_more")(lambda db: db.execute("CREATE TABLE later (x INTEGER) STRICT"))
    monkeypatch.setattr(opening, "STEPS", [*STEPS, "one_more"])
    with open_ledger(home) as ledger:
        assert ledger.notices == frozenset()
        assert "later" in columns(home)
    assert (home / "backups" / "kiosk-1.db").exists()


def test_the_steps_known_at_start_are_those_of_the_migrations() -> None:
    assert [step.name for step in steps.pending(Database(memory=True))] == STEPS
