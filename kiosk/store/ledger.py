"""Gives numbers and keeps counts in one SQLite file; a number is durable before anybody sees it."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path
from typing import Any, Final, Self

from kiosk.counts import DayCounts, Event, Mode, seconds_class
from kiosk.files import make_folder
from kiosk.ports import PAPER_FAILURES, Paper, PaperRow
from kiosk.problems import Problem, Reason
from kiosk.proofs import Form
from kiosk.store import backup, statements
from kiosk.store.checks import DamagedError, immediate, storage_problem
from kiosk.store.opening import Lock, Opened, last_numbers, open_database, open_day_of, run_turn, turn_of
from kiosk.store.reading import LEDGER_NAME, read_day, read_days
from kiosk.store.reserve import NumberReserve
from kiosk.store.state import JsonState
from kiosk.store.telling import LedgerArchive
from kiosk.tickets import LAST_NUMBER, Need, Ticket

_LONG_LOG: Final = 1 << 20  # bytes of the write-ahead log
_COUNT: Final = {Event: statements.COUNT_EVENT, Mode: statements.COUNT_MODE, Form: statements.COUNT_PROOF}


def open_ledger(folder: Path) -> "SqliteLedger":
    """Open the ledger of a kiosk's folder as its one writer; make what is missing, mend what is corrupt.

    Raises `Problem(HELD)` when another process is the writer, `Problem(STORAGE)` when the disk fails.
    """
    folder = folder.absolute()
    lock: Lock | None = None
    try:
        make_folder(folder)
        lock = Lock(folder)
        reserve = NumberReserve(JsonState(folder / "state" / "number.reserved"))
        ledger = SqliteLedger(folder, lock, open_database(folder, reserve), reserve)
    except BaseException as error:
        if lock:
            lock.release()
        if isinstance(error, sqlite3.Error | OSError | DamagedError):
            raise storage_problem(folder / LEDGER_NAME, error) from error
        raise
    return ledger


class SqliteLedger:
    """The ledger of one kiosk's folder (ports.Ledger). Use it from one thread; `open_ledger` makes it."""

    def __init__(self, folder: Path, lock: Lock, opened: Opened, reserve: NumberReserve) -> None:
        self._folder = folder
        self._lock = lock
        self._db = opened.db
        self._reserve = reserve
        self._renewed = opened.renewed
        self._disk_fails = False
        self._unerased = opened.renewed
        self._failed: set[tuple[str, int]] = set()  # counted already: the row of a voided ticket cannot tell
        self.closed: list[date] = []  # business days that ended since this was opened
        self._redated: dict[str, str] = {}  # days that tickets in memory still name
        self._day, self._turn = open_day_of(self._db), turn_of(self._db)
        self.archive = LedgerArchive(self._db, self._path)
        self._backup_due = self._day is not None and backup.newest_day(folder) != self._day
        self.keep_ahead()

    @property
    def day(self) -> date | None:
        """The business day that is open, None before the first."""
        return date.fromisoformat(self._day) if self._day else None

    @property
    def notices(self) -> frozenset[str]:
        """`"disk"` after a restored or renewed ledger, and while a backup or a reserve cannot be written."""
        return frozenset({"disk"} if self._renewed or self._disk_fails else ())

    def open_day(self, day: date) -> None:
        """Close the open business day, erase its tickets from the disk, open `day`, and make a backup.

        A day that was open before goes on with its numbers and counts. `UNDATED` closes nothing: the numbers go
        on in a day without a date, and the day after it is its date. Raises `Problem(STORAGE)`; then the day has
        not changed.
        """
        self._turn_to(day, statements.turn(self._day, day.isoformat()))

    def redate(self, day: date) -> None:
        """The open day was `day` in truth: its numbers and counts go on there. Raises as `open_day`."""
        self._turn_to(day, statements.REDATE)

    def _turn_to(self, day: date, what: tuple[str, ...]) -> None:
        before, name = self._day, day.isoformat()
        if name == before:
            return
        with self._transaction():
            run_turn(self._db, what, before, name, self._turn + 1)
        self._day, self._turn = name, self._turn + 1
        if what is statements.REDATE and before:
            self._redated = {old: name if new == before else new for old, new in self._redated.items()}
            self._redated[before] = name
        elif what is statements.TURN:
            self.closed += [date.fromisoformat(before)] if before else []
            self._redated.clear()
            self._failed.clear()
        self._unerased = self._backup_due = True
        self.keep_ahead()

    def keep_ahead(self) -> None:
        """Renew the number reserve, and finish what open_day could not. Failing shows in `notices` only."""
        try:
            if self._day:
                self._reserve.keep_ahead(self._day, self._turn, self._last_numbers())
            if self._unerased and self._day:
                backup.erase_set_aside(self._folder, self._day)
                self._unerased = not self._empty_log()
            # SQLite would do it by itself at 4 MB, in the middle of somebody's touch.
            if Path(f"{self._path}-wal").stat().st_size > _LONG_LOG:
                self._empty_log()
            if self._backup_due:
                backup.make(self._db, self._folder)
                self._backup_due = False
            self._disk_fails = False
        except (Problem, DamagedError, sqlite3.Error, OSError):
            self._disk_fails = True

    def next_number(self, series: str) -> int:
        """Return the number that the next `give` of this series will take; 10000 when none is left."""
        return self._last_numbers().get(series, 0) + 1

    def give(
        self,
        *,
        series: str,
        need: Need,
        theme: str,
        hour: int,
        language: str,
        seconds: float | None,
        paper: Paper,
    ) -> int:
        """Take the next number of the open day: number, counts and spool row in one durable transaction.

        Returns the number, 1 to 9999. Raises `Problem(NUMBERS)` after 9999 and `Problem(STORAGE)` when
        nothing could be written; then no number was taken.
        """
        day = self._today()
        values: dict[str, object] = {
            "day": day,
            "series": series,
            "need": need.value,
            "theme": theme,
            "hour": hour,
            "language": language,
            "seconds": None if seconds is None else seconds_class(seconds),
            "paper": paper.value,
        }
        take_number, *others = statements.GIVE
        with self._transaction():
            taken = self._db.execute(take_number, values).fetchall()
            if not taken:
                raise Problem(
                    Reason.NUMBERS,
                    f"Series {series} has given {LAST_NUMBER} on {day}: no number is left.",
                    "Send visitors to the desk; numbers begin again with the next business day.",
                )
            number: int = taken[0][0]
            values["number"] = number
            self._reserve.cover(day, self._turn, series, number)
            for statement in others:
                self._db.execute(statement, values)
        return number

    def void(self, ticket: Ticket) -> None:
        """Take a ticket back: its number is never given again and it leaves the counts.

        Without effect the second time, and after its business day was closed. Raises `Problem(STORAGE)`.
        """
        values: dict[str, object] = {**self._key(ticket), "hour": ticket.hour, "language": ticket.language}
        with self._transaction():
            row = self._db.execute(
                f"SELECT need, theme FROM ticket WHERE {statements.KEY} AND state = 'given'", values
            ).fetchone()
            if row is None:
                return
            values["need"], values["theme"] = row
            for statement in statements.VOID:
                self._db.execute(statement, values)
            for table, where in statements.TAKE_BACK.items():
                if self._db.execute(f"UPDATE {table} SET n = n - 1 WHERE {where}", values).rowcount != 1:
                    raise ValueError(f"{ticket.label}: {table} has not counted this ticket")
                self._db.execute(f"DELETE FROM {table} WHERE {where} AND n = 0", values)
            self._db.execute(statements.COUNT_EVENT, (values["day"], Event.VOIDED.value))

    def set_paper(self, ticket: Ticket, paper: Paper) -> None:
        """Record what became of a ticket's paper; a ticket's first failure is also counted.

        A voided ticket's paper stays void. Without effect after its business day was closed. Raises
        `Problem(STORAGE)`.
        """
        self._set_paper(self._key(ticket), paper)

    def papers(self, most: int) -> list[PaperRow]:
        """Return the last `most` numbers, newest first. Raises `Problem(STORAGE)`."""
        rows = self._read(statements.PAPERS, {"most": most})
        return [PaperRow(series, n, Need(need), theme, Paper(state)) for series, n, need, theme, state in rows]

    def settle_paper(self, row: PaperRow, paper: Paper) -> None:
        """Record the outcome of a copy; or VOID, which is counted and leaves the ticket in the counts.

        Nobody remembers a ticket's hour and language, so it cannot leave them; somebody did come and ask. A
        void paper stays void. Raises `Problem(STORAGE)`.
        """
        key: dict[str, object] = {"series": row.series, "number": row.number}
        found = self._read(statements.DAY_OF, key)
        if not found:
            return
        [[key["day"]]] = found
        if paper is not Paper.VOID:
            self._set_paper(key, paper)
            return
        with self._transaction():
            if self._db.execute(statements.VOID_PAPER, key).rowcount:
                self._db.execute(statements.COUNT_EVENT, (key["day"], Event.VOIDED.value))

    def _set_paper(self, key: dict[str, object], paper: Paper) -> None:
        values = {**key, "paper": paper.value}
        place = (str(key["series"]), int(str(key["number"])))
        with self._transaction():
            row = self._db.execute(f"SELECT state FROM spool WHERE {statements.KEY}", values).fetchone()
            if row is None:
                return
            if row[0] != Paper.VOID:
                self._db.execute(f"UPDATE spool SET state = :paper WHERE {statements.KEY}", values)
            event = PAPER_FAILURES.get(paper)
            failed_before = row[0] in PAPER_FAILURES or place in self._failed
            if event and not failed_before:
                self._db.execute(statements.COUNT_EVENT, (key["day"], event.value))
        if paper in PAPER_FAILURES:
            self._failed.add(place)

    def add(self, event: Event | Mode | Form) -> None:
        """Count one event, one use of a mode, or one proof, in the open day. Raises `Problem(STORAGE)`."""
        statement = _COUNT[type(event)]
        with self._transaction():
            self._db.execute(statement, (self._today(), event.value))

    def counts(self, day: date) -> DayCounts:
        """Return what is kept of a business day; all zero when nothing is. Raises `Problem(STORAGE)`."""
        try:
            return read_day(self._db, day)
        except sqlite3.Error as error:
            raise storage_problem(self._path, error) from error

    def days(self, first: date, last: date) -> list[DayCounts]:
        """Return what is kept of each business day from `first` to `last`, in order. Raises `Problem(STORAGE)`."""
        try:
            return read_days(self._db, first, last)
        except sqlite3.Error as error:
            raise storage_problem(self._path, error) from error

    def close(self) -> None:
        """Empty the log into the file, close it, and release the lock. Without effect the second time."""
        if not self._lock.held:
            return
        try:
            with suppress(sqlite3.Error, Problem):
                if self._empty_log():
                    self._reserve.mark(in_use=False)
            self._db.close()
        finally:
            self._lock.release()

    def __enter__(self) -> Self:
        """Return itself; `close` follows at the end of the `with` block."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close it."""
        self.close()

    def _key(self, ticket: Ticket) -> dict[str, object]:
        day = ticket.day.isoformat()
        return {"day": self._redated.get(day, day), "series": ticket.series, "number": ticket.number}

    @property
    def _path(self) -> Path:
        return self._folder / LEDGER_NAME

    def _today(self) -> str:
        if self._day is None:
            raise ValueError("no business day is open")
        return self._day

    def _last_numbers(self) -> dict[str, int]:
        try:
            return last_numbers(self._db, self._day)
        except sqlite3.Error as error:
            raise storage_problem(self._path, error) from error

    def _read(self, query: str, values: dict[str, object]) -> list[tuple[Any, ...]]:
        try:
            return self._db.execute(query, values).fetchall()
        except sqlite3.Error as error:
            raise storage_problem(self._path, error) from error

    def _empty_log(self) -> bool:
        """Move the log into the file, so that no erased row stays in it; False while a reader holds it."""
        busy: int = self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        return not busy

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        """All of it durable, or nothing of it. Raises `Problem(STORAGE)`."""
        try:
            with immediate(self._db):
                yield
        except sqlite3.ProgrammingError:
            raise
        except sqlite3.Error as error:
            raise storage_problem(self._path, error) from error
