"""Opens the database file as the ledger needs it, and tells whether what it holds can be believed."""

import os
import sqlite3
import struct
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from kiosk.problems import Problem, Reason
from kiosk.tickets import UNDATED

# How long a statement waits for another connection's lock, in seconds. Only `kiosk counts` may hold one.
LOCK_WAIT_S: Final = 1.0

# (setting, value to set, value to read back). They belong to the connection, so they are set at each opening.
_SETTINGS: Final = (
    ("journal_mode", "WAL", "wal"),
    ("synchronous", "FULL", 2),
    ("secure_delete", "ON", 1),
    ("foreign_keys", "ON", 1),
)

# What must find no row. The names are what the attendant's log says.
_INVARIANTS: Final = {
    "a ticket above the last number of its series": """
        SELECT 1 FROM ticket LEFT JOIN last_number USING (day, series)
        WHERE last_number.number IS NULL OR ticket.number > last_number.number""",
    # A day is not closed while nobody knows which day follows it.
    "a ticket of a closed day": f"""
        SELECT 1 FROM ticket JOIN day USING (day)
        WHERE NOT open AND NOT EXISTS (SELECT 1 FROM day u WHERE u.open AND u.day = '{UNDATED.isoformat()}')""",
    "a ticket without its spool row": """
        SELECT 1 FROM ticket LEFT JOIN spool USING (day, series, number) WHERE spool.state IS NULL""",
    "counts that disagree with the tickets": """
        SELECT 1 FROM (
            SELECT
                erased + (SELECT count(*) FROM ticket t WHERE t.day = day.day AND state = 'given') AS tickets,
                (SELECT coalesce(sum(n), 0) FROM count_hour c WHERE c.day = day.day) AS hours,
                (SELECT coalesce(sum(n), 0) FROM count_need_theme c WHERE c.day = day.day) AS themes,
                (SELECT coalesce(sum(n), 0) FROM count_language c WHERE c.day = day.day) AS languages
            FROM day)
        WHERE tickets <> hours OR tickets <> themes OR tickets <> languages""",
}

# Holds no row either; a file or a backup of an older version has not these tables yet.
_SUMS: Final = """
        SELECT 1 FROM (
            SELECT 'waiting' AS what, counted, n FROM waiting UNION ALL
            SELECT month, counted, n FROM month_total)
        GROUP BY what HAVING
            sum(CASE counted WHEN 'hour' THEN n ELSE 0 END) <> sum(CASE counted WHEN 'need_theme' THEN n ELSE 0 END)
            OR sum(CASE counted WHEN 'language' THEN n ELSE 0 END)
                <> sum(CASE counted WHEN 'need_theme' THEN n ELSE 0 END)"""

# The write-ahead log's header in bytes, a frame's header, and the mark of little-endian checksums.
_LOG_HEADER: Final = 32
_FRAME_HEADER: Final = 24
_LITTLE_ENDIAN: Final = 0x377F0682

_DAMAGE_CODES: Final = {sqlite3.SQLITE_ERROR, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}


class DamagedError(Exception):
    """The file cannot be believed: it is set aside. Never leaves this room."""


def is_damage(error: sqlite3.Error) -> bool:
    """Tell a file that is wrong from a disk that is full, failing or held."""
    # Text that is not UTF-8 comes from the driver, without a code.
    return getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF in _DAMAGE_CODES


_REMEDIES: Final = {
    sqlite3.SQLITE_FULL: "Free space on this disk.",
    sqlite3.SQLITE_READONLY: "Make the folder and its files writable for the kiosk.",
    sqlite3.SQLITE_CANTOPEN: "Make the folder and its files readable and writable for the kiosk.",
    sqlite3.SQLITE_IOERR: "Check this disk; replace it if it fails again.",
    sqlite3.SQLITE_BUSY: "Close the other program that has the file open.",
}


def storage_problem(path: Path, error: sqlite3.Error | OSError | DamagedError) -> Problem:
    """Return the `Problem(STORAGE)` for something that went wrong with the ledger."""
    code = getattr(error, "sqlite_errorcode", -1) & 0xFF
    what = error.strerror if isinstance(error, OSError) else error
    return Problem(
        Reason.STORAGE,
        f"The ledger {path} cannot be used: {what}.",
        _REMEDIES.get(code, "Free space on this disk and restart the kiosk; it checks and mends the ledger."),
    )


def connect(path: Path) -> sqlite3.Connection:
    """Open or create the file (0600) and set what makes a commit durable.

    Raises `Problem(STORAGE)` when a setting does not hold, `sqlite3.Error` and `OSError`.
    """
    path.touch(mode=0o600)
    # isolation_level None: the driver opens no transaction by itself; every BEGIN is written out.
    db = sqlite3.connect(path, isolation_level=None, timeout=LOCK_WAIT_S)
    try:
        for name, value, wanted in _SETTINGS:
            db.execute(f"PRAGMA {name} = {value}")
            found = db.execute(f"PRAGMA {name}").fetchone()[0]
            if found != wanted:
                raise Problem(
                    Reason.STORAGE,
                    f"{path}: SQLite does not keep {name} = {wanted}, it says {found}.",
                    "Keep the kiosk's folder on a local disk with a Linux file system.",
                )
    except BaseException:
        db.close()
        raise
    return db


@contextmanager
def immediate(db: sqlite3.Connection) -> Iterator[None]:
    """Commit all that is done inside, or nothing of it. Raises `sqlite3.Error`."""
    try:
        # IMMEDIATE: a deferred BEGIN that writes later fails with BUSY at once, whatever the timeout.
        db.execute("BEGIN IMMEDIATE")
        yield
        db.execute("COMMIT")
    except BaseException:
        with suppress(sqlite3.Error):
            db.rollback()
        raise


def check_file(connection: sqlite3.Connection) -> None:
    """Check the file's structure. Raises `DamagedError`, or `sqlite3.Error` (see `is_damage`)."""
    for pragma in ("quick_check", "foreign_key_check"):
        faults = [row for row in connection.execute(f"PRAGMA {pragma}") if row != ("ok",)]
        if faults:
            raise DamagedError(f"{pragma}: {faults[0]}")


def check_sums(connection: sqlite3.Connection) -> None:
    """Check that numbers, tickets and counts agree. Raises as `check_file`."""
    for name, query in _INVARIANTS.items():
        if connection.execute(query).fetchone():
            raise DamagedError(name)
    has_sums = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'month_total'").fetchone()
    if has_sums and connection.execute(_SUMS).fetchone():
        raise DamagedError("sums of days that disagree with one another")


def log_is_damaged(log: Path, frames: int) -> bool:
    """Tell whether the write-ahead log holds commits that SQLite can no longer read.

    `frames` is how many of them it reads. It drops everything after the first frame that is wrong, without
    a word: right for the one transaction that a power cut tore, but with two commits behind that frame the
    first of them had been synced, so acknowledged tickets are missing. Format: sqlite.org/fileformat2, 4.
    """
    with log.open("rb") as file:
        header = file.read(_LOG_HEADER)
        if len(header) < _LOG_HEADER:
            return False
        magic, _, page, _, *salts = struct.unpack(">6I", header[:24])
        if _checksum(header[:24], "<" if magic == _LITTLE_ENDIAN else ">") != struct.unpack(">2I", header[24:]):
            return True
        commits, frame_length = 0, _FRAME_HEADER + page
        file.seek(frames * frame_length, os.SEEK_CUR)
        while len(frame := file.read(frame_length)) == frame_length:
            _, pages_after_commit, *frame_salts = struct.unpack(">4I", frame[:16])
            commits += frame_salts == salts and pages_after_commit != 0
        return commits > 1


def _checksum(content: bytes, order: str) -> tuple[int, int]:
    first = second = 0
    for left, right in struct.iter_unpack(f"{order}2I", content):
        first = (first + left + second) & 0xFFFFFFFF
        second = (second + right + first) & 0xFFFFFFFF
    return first, second
