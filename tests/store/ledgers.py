"""What the tests of the store have in common: giving tickets, and looking into a ledger from outside."""

import os
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

from kiosk.ports import Paper
from kiosk.store.ledger import SqliteLedger, open_ledger
from kiosk.tickets import Need, Ticket

DAY = date(2026, 11, 22)
NEXT_DAY = date(2026, 11, 23)
COUNT_TABLES = ("count_hour", "count_need_theme", "count_language")


def give(
    ledger: SqliteLedger,
    *,
    need: Need = Need.LONG,
    theme: str = "job",
    hour: int = 10,
    language: str = "fr",
    seconds: float | None = 12.0,
    paper: Paper = Paper.QUEUED,
) -> Ticket:
    """Give one ticket of series A."""
    number = ledger.give(series="A", need=need, theme=theme, hour=hour, language=language, seconds=seconds, paper=paper)
    assert ledger.day is not None
    return Ticket(ledger.day, "A", number, need, theme, hour, language)


def rows(home: Path, query: str) -> list[tuple[Any, ...]]:
    """Ask the ledger's file, beside the ledger."""
    with closing(sqlite3.connect(f"file:{home}/kiosk.db?mode=ro", uri=True)) as connection:
        return connection.execute(query).fetchall()


def everything(home: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Return every row of every table."""
    tables = [name for (name,) in rows(home, "SELECT name FROM sqlite_master WHERE type = 'table'")]
    return {table: rows(home, f"SELECT * FROM {table}") for table in tables}


def crashed(home: Path, tickets: int = 30) -> int:
    """Give tickets in a process that then dies without closing anything; return the last number."""
    child = os.fork()
    if child == 0:
        try:
            ledger = open_ledger(home)
            ledger.open_day(DAY)
            for _ in range(tickets):
                give(ledger)
            os._exit(0)
        finally:
            os._exit(1)
    assert os.waitpid(child, 0)[1] == 0
    number: int = rows(home, f"SELECT number FROM last_number WHERE day = '{DAY}'")[0][0]
    return number
