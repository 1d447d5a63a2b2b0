"""Comes by a ledger to believe: the one that is there, else the newest good backup, else an empty one."""

import fcntl
import os
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.files import sync_folder
from kiosk.problems import Problem, Reason
from kiosk.store import backup, statements
from kiosk.store.checks import (
    DamagedError,
    check_file,
    check_sums,
    connect,
    immediate,
    is_damage,
    log_is_damaged,
)
from kiosk.store.reading import LEDGER_NAME
from kiosk.store.reserve import NumberReserve

# The steps of migrations.py by name. Loading that module takes as long as opening ten ledgers, so it is only
# done for a file that has not had them all.
STEPS: Final = ["first_tables", "releases"]


class Lock:
    """The right to be the one writer of a folder's ledger, held until `release` or the end of the process."""

    def __init__(self, folder: Path) -> None:
        """Take the lock. Raises `Problem(HELD)`, `OSError`."""
        self._descriptor = os.open(folder / "kiosk.lock", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(self._descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            os.close(self._descriptor)
            raise Problem(
                Reason.HELD,
                f"Another kiosk process holds the ledger in {folder}.",
                "Stop that process first, or use another folder with --home DIR.",
            ) from error

    @staticmethod
    def is_taken(folder: Path) -> bool:
        """Tell whether a process holds the lock of a folder, without touching it (proc_locks(5)). Raises `OSError`."""
        try:
            inode = (folder / "kiosk.lock").stat().st_ino
        except FileNotFoundError:
            return False
        held = (line.split() for line in Path("/proc/locks").read_text().splitlines())
        return any(lock[1] == "FLOCK" and lock[5].endswith(f":{inode}") for lock in held)

    @property
    def held(self) -> bool:
        """Whether it is still held."""
        return self._descriptor >= 0

    def release(self) -> None:
        """Let the next writer in."""
        os.close(self._descriptor)
        self._descriptor = -1


@dataclass(frozen=True, slots=True)
class Opened:
    """An open, checked and settled ledger file. `renewed`: tickets that were given may be missing from it."""

    db: sqlite3.Connection
    renewed: bool


def open_database(folder: Path, reserve: NumberReserve) -> Opened:
    """Open the ledger file of a folder whose lock is held; what is corrupt is set aside and replaced.

    Raises `Problem(STORAGE)`, `sqlite3.Error`, `OSError`, and `DamagedError` if even the replacement is.
    """
    opened = _open_or_replace(folder, reserve)
    try:
        opened = Opened(opened.db, _settle(opened, reserve))
        sync_folder(folder)  # the log's name, before the mark says that there is one
        reserve.mark(in_use=True)
    except BaseException:
        opened.db.close()
        raise
    return opened


def open_day_of(db: sqlite3.Connection) -> str | None:
    """Return the open business day. Raises `sqlite3.Error`."""
    row = db.execute("SELECT day FROM day WHERE open").fetchone()
    return row[0] if row else None


def last_numbers(db: sqlite3.Connection, day: str | None) -> dict[str, int]:
    """Return the last number of each series on a business day. Raises `sqlite3.Error`."""
    return dict(db.execute("SELECT series, number FROM last_number WHERE day = ?", (day,)).fetchall())


def turn_of(db: sqlite3.Connection) -> int:
    """Return how often the open day was another, or got another date. Raises `sqlite3.Error`."""
    turn: int = db.execute("PRAGMA user_version").fetchone()[0]
    return turn


def take_turn(db: sqlite3.Connection, before: str | None, day: str, turn: int) -> None:
    """Open `day` after `before` as that turn, inside a transaction. Raises `sqlite3.Error`."""
    run_turn(db, statements.turn(before, day), before, day, turn)


def run_turn(db: sqlite3.Connection, what: tuple[str, ...], before: str | None, day: str, turn: int) -> None:
    """Run the statements that change the open day, as that turn, inside a transaction. Raises `sqlite3.Error`."""
    for statement in what:
        db.execute(statement, {"day": day, "before": before})
    db.execute(f"PRAGMA user_version = {turn}")


def _open_or_replace(folder: Path, reserve: NumberReserve) -> Opened:
    path = folder / LEDGER_NAME
    lived = reserve.day is not None or backup.exist(folder)
    try:
        if lived and not (path.exists() and path.stat().st_size):
            raise DamagedError("the file is gone")
        return _open_sound(path, lived=lived, in_use=reserve.in_use)
    except DamagedError:
        pass
    except sqlite3.Error as error:
        if not is_damage(error):
            raise
    backup.set_aside(path)
    backup.restore(folder, path)
    return Opened(_open_sound(path, lived=False, in_use=False).db, renewed=True)


def _open_sound(path: Path, *, lived: bool, in_use: bool) -> Opened:
    log = Path(f"{path}-wal")
    # From the opening to an orderly close there is a log, if only an empty one.
    log_is_gone = in_use and not log.exists()
    db = connect(path)
    try:
        frames = db.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()[1]
        lost = log_is_gone or (log.exists() and log_is_damaged(log, max(frames, 0)))
        check_file(db)
        applied = _steps_applied(db)
        if applied != STEPS:
            if applied:
                backup.make(db, path.parent)
            elif lived:
                raise DamagedError("the tables are gone")
            from kiosk.store.migrations import bring_up_to_date

            bring_up_to_date(db)
        check_sums(db)
    except BaseException:
        db.close()
        raise
    return Opened(db, renewed=lost)


def _steps_applied(db: sqlite3.Connection) -> list[str]:
    """Return the schema steps that this file has had, in order. Raises `sqlite3.Error`."""
    if not db.execute("SELECT 1 FROM sqlite_master WHERE name = '_sqlite_migrations'").fetchone():
        return []
    found = db.execute("SELECT name FROM _sqlite_migrations WHERE migration_set = 'ledger' ORDER BY rowid")
    return [name for (name,) in found]


def _settle(opened: Opened, reserve: NumberReserve) -> bool:
    """Jump over numbers that may be missing, and settle papers that a crash left open; tell if it jumped."""
    db = opened.db
    with immediate(db):
        day, turn = open_day_of(db), turn_of(db)
        renewed = opened.renewed or reserve.is_ahead_of(day, turn, last_numbers(db, day))
        if renewed and reserve.day and not reserve.is_behind(day, turn):
            if (reserve.turn, reserve.day) != (turn, day):
                take_turn(db, day, reserve.day, reserve.turn)
            for series, end in reserve.ends.items():
                db.execute(statements.PASS_NUMBERS, {"day": reserve.day, "series": series, "number": end})
        for statement in statements.SETTLE:
            db.execute(statement)
    return renewed
