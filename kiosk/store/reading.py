"""Reads the counts of a day, also from beside a running kiosk: without its lock, and without writing."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path

from kiosk.counts import DayCounts
from kiosk.problems import Problem, Reason
from kiosk.store.checks import LOCK_WAIT_S, DamagedError, check_file, check_sums, storage_problem
from kiosk.store.statements import COUNTED

LEDGER_NAME = "kiosk.db"


def read_counts(folder: Path, day: date | None = None) -> DayCounts:
    """Return what is kept of a business day; without `day`, of the open one, else of the newest kept.

    All zero for a day of which nothing is kept. Raises `Problem(INPUT)` when the folder has no ledger with
    a business day yet, `Problem(STORAGE)` when it cannot be read.
    """
    with looking_at(folder) as connection:
        newest = connection.execute("SELECT day FROM day ORDER BY open DESC, day DESC LIMIT 1").fetchone()
        if newest is None:
            raise _nothing_yet(folder)
        return read_day(connection, day or date.fromisoformat(newest[0]))


def look_through(folder: Path) -> date | None:
    """Check a ledger and leave it as it is; return the business day that is open.

    Raises `Problem(INPUT)` when there is none, `Problem(STORAGE)` when it cannot be read or believed.
    """
    with looking_at(folder) as connection:
        check_file(connection)
        check_sums(connection)
        row = connection.execute("SELECT day FROM day WHERE open").fetchone()
        return date.fromisoformat(row[0]) if row else None


@contextmanager
def looking_at(folder: Path) -> Iterator[sqlite3.Connection]:
    """Open a ledger for reading, as it stands now, also beside its writer. Raises as `read_counts`."""
    path = folder.absolute() / LEDGER_NAME
    try:
        if not path.exists():
            raise _nothing_yet(folder)
        # A read-only connection never checkpoints: beside a writer, that could corrupt the file (SQLite
        # before 3.51.3, sqlite.org/wal.html#walresetbug). It would make a log, though, unless the file is
        # immutable; without a log there is no writer.
        mode = "mode=ro" if Path(f"{path}-wal").exists() else "mode=ro&immutable=1"
        with closing(_connect(f"{path.as_uri()}?{mode}")) as connection:
            connection.execute("BEGIN")
            if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'day'").fetchone():
                raise _nothing_yet(folder)
            yield connection
    except (DamagedError, sqlite3.Error) as error:
        raise storage_problem(path, error) from error


def read_day(connection: sqlite3.Connection, day: date) -> DayCounts:
    """Return what is kept of a business day, classes in order. Raises `sqlite3.Error`."""
    query = f"SELECT counted, class, n FROM ({COUNTED}) WHERE day = ?"
    return counts_from(day, connection.execute(query, (day.isoformat(),)))


def counts_from(day: date, rows: Iterable[tuple[str, str, int]]) -> DayCounts:
    """Put together what was counted from rows: which table, class, n; classes in order."""
    tables: dict[str, dict[str, int]] = {}
    for counted, name, n in sorted(rows):
        tables.setdefault(counted, {})[name] = n
    need_theme: dict[str, dict[str, int]] = {}
    for name, n in tables.get("need_theme", {}).items():
        need, _, theme = name.partition("/")
        need_theme.setdefault(need, {})[theme] = n
    return DayCounts(
        day=day,
        hours=dict(sorted((int(hour), n) for hour, n in tables.get("hour", {}).items())),
        need_theme=need_theme,
        languages=tables.get("language", {}),
        proofs=tables.get("proof", {}),
        events=tables.get("event", {}),
        modes=tables.get("mode", {}),
        seconds=tables.get("seconds", {}),
    )


def read_days(connection: sqlite3.Connection, first: date, last: date) -> list[DayCounts]:
    """Return what is kept of each business day from `first` to `last`, in order. Raises `sqlite3.Error`."""
    query = "SELECT day FROM day WHERE day BETWEEN ? AND ? ORDER BY day"
    found = connection.execute(query, (first.isoformat(), last.isoformat())).fetchall()
    return [read_day(connection, date.fromisoformat(day)) for (day,) in found]


def _connect(uri: str) -> sqlite3.Connection:
    return sqlite3.connect(uri, uri=True, timeout=LOCK_WAIT_S, isolation_level=None)


def _nothing_yet(folder: Path) -> Problem:
    return Problem(
        Reason.INPUT,
        f"There is no ledger in {folder} yet.",
        "Name the kiosk's folder with --home, or give a first ticket.",
    )
