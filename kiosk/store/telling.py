"""What releases have told and what waits for one, in the ledger's file; and what is kept of old days."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from kiosk.closing import ClosedDay, Plan, Span, Waiting
from kiosk.counts import DayCounts
from kiosk.store import statements
from kiosk.store.checks import immediate, storage_problem
from kiosk.store.reading import counts_from
from kiosk.tickets import UNDATED


class LedgerArchive:
    """What was told and what waits, in the ledger's file (ports.Archive). Each method is a transaction of its own."""

    def __init__(self, db: sqlite3.Connection, path: Path) -> None:
        self._db = db
        self._path = path

    def untold(self) -> list[ClosedDay]:
        """Return the closed days with what no release has told of them, in order; none while a day has no date.

        Raises `Problem(STORAGE)`.
        """
        with self._problems():
            if self._db.execute("SELECT 1 FROM day WHERE open AND day = ?", (UNDATED.isoformat(),)).fetchone():
                return []  # which day follows the one before it, nobody knows
            found = self._db.execute(statements.UNTOLD_DAYS).fetchall()
            return [ClosedDay(self._untold_of(day), bool(late)) for day, late in found]

    def _untold_of(self, day: str) -> DayCounts:
        return counts_from(date.fromisoformat(day), self._db.execute(statements.UNTOLD, {"day": day}))

    def waiting(self) -> Waiting:
        """Return what waits for a monthly release. Raises `Problem(STORAGE)`."""
        with self._problems():
            counts = counts_from(UNDATED, self._db.execute("SELECT counted, class, n FROM waiting"))
            row = self._db.execute("SELECT first_month, last_month, first, last FROM waiting_span").fetchone()
        if row is None:
            return Waiting(counts)
        first_month, last_month, first, last = row
        return Waiting(counts, Span(first_month, last_month, date.fromisoformat(first), date.fromisoformat(last)))

    def periods(self) -> set[str]:
        """Return the periods of all releases ever made. Raises `Problem(STORAGE)`."""
        with self._problems():
            return {period for (period,) in self._db.execute("SELECT period FROM release")}

    def tell(self, plan: Plan, before: date) -> None:
        """Do what a plan says, and keep of days before `before` their months only. Raises `Problem(STORAGE)`."""
        with self._problems(), immediate(self._db):
            for release in plan.releases:
                values = (release.period, release.document().decode())
                self._db.execute("INSERT INTO release (period, document) VALUES (?, ?)", values)
            for day in plan.told:
                for statement in statements.TELL:
                    self._db.execute(statement, {"day": day.isoformat()})
            self._db.execute("DELETE FROM waiting")
            self._db.execute("DELETE FROM waiting_span")
            rows = _rows(plan.waiting.counts)
            self._db.executemany("INSERT INTO waiting (counted, class, n) VALUES (?, ?, ?)", rows)
            if span := plan.waiting.span:
                spanned = (span.first_month, span.last_month, span.first.isoformat(), span.last.isoformat())
                self._db.execute("INSERT INTO waiting_span VALUES (?, ?, ?, ?)", spanned)
            for statement in statements.FORGET:
                self._db.execute(statement, {"before": before.isoformat()})

    def unwritten(self) -> list[tuple[str, bytes]]:
        """Return period and document of the releases that are not in the outbox yet. Raises `Problem(STORAGE)`."""
        query = "SELECT period, document FROM release WHERE document IS NOT NULL ORDER BY period"
        with self._problems():
            return [(period, document.encode()) for period, document in self._db.execute(query)]

    def written(self, periods: Iterable[str]) -> None:
        """The documents of these periods stand in the outbox. Raises `Problem(STORAGE)`."""
        with self._problems(), immediate(self._db):
            self._db.executemany("UPDATE release SET document = NULL WHERE period = ?", [(one,) for one in periods])

    @contextmanager
    def _problems(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise storage_problem(self._path, error) from error


def _rows(counts: DayCounts) -> Iterator[tuple[str, str, int]]:
    tables = {
        "hour": {str(hour): n for hour, n in counts.hours.items()},
        "need_theme": {f"{need}/{theme}": n for need, row in counts.need_theme.items() for theme, n in row.items()},
        "language": counts.languages,
        "proof": counts.proofs,
        "event": counts.events,
    }
    return ((counted, name, n) for counted, table in tables.items() for name, n in table.items())
