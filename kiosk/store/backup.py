"""Keeps two copies of the counts, without any ticket, and brings the newest good one back."""

import os
import shutil
import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from kiosk.files import make_folder, sync_folder
from kiosk.store.checks import DamagedError, check_file, check_sums
from kiosk.store.statements import ERASE

FOLDER: Final = "backups"
# The first is the newest.
NAMES: Final = ("kiosk-1.db", "kiosk-2.db")
KEPT_ASIDE: Final = 9


def make(db: sqlite3.Connection, folder: Path) -> None:
    """Write a checked copy of the ledger without tickets as the newest backup of a kiosk's folder.

    Raises `DamagedError`, `sqlite3.Error` and `OSError`; then the backups stay as they were.
    """
    backups = folder / FOLDER
    make_folder(backups)
    beside = backups / "new.db"
    try:
        beside.unlink(missing_ok=True)
        beside.touch(mode=0o600)
        db.execute("VACUUM INTO ?", [str(beside)])
        with closing(sqlite3.connect(beside, isolation_level=None)) as copy:
            # No journal file may keep the tickets that are deleted here; a torn copy is never used.
            copy.execute("PRAGMA journal_mode = MEMORY")
            copy.execute("PRAGMA secure_delete = ON")
            copy.execute("BEGIN")
            for statement in ERASE:
                copy.execute(statement)
            copy.execute("COMMIT")
            copy.execute("VACUUM")
            check_file(copy)
            check_sums(copy)
        _sync_file(beside)
        newest, older = (backups / name for name in NAMES)
        if _checked_day(newest) is not None:
            newest.rename(older)
        beside.rename(newest)
        sync_folder(backups)
    except BaseException:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        raise


def newest_day(folder: Path) -> str | None:
    """Return the business day that was open when the newest backup was made; None when there is no readable one."""
    return _checked_day(folder / FOLDER / NAMES[0])


def exist(folder: Path) -> bool:
    """Tell whether any backup is there, good or not."""
    return any((folder / FOLDER / name).exists() for name in NAMES)


def restore(folder: Path, ledger: Path) -> bool:
    """Put the newest good backup in the place of the ledger, which must be gone; False when there is none.

    Raises `OSError`.
    """
    for name in NAMES:
        source = folder / FOLDER / name
        if _checked_day(source) is not None:
            beside = ledger.with_name(ledger.name + ".new")
            beside.unlink(missing_ok=True)
            beside.touch(mode=0o600)
            beside.write_bytes(source.read_bytes())
            _sync_file(beside)
            beside.rename(ledger)
            sync_folder(folder)
            return True
    return False


def set_aside(ledger: Path) -> Path | None:
    """Move the ledger's files together into `corrupt-DATE-TIME`; return that folder, None when there is none.

    A log without its database, or the reverse, would corrupt the next ledger. Raises `OSError`.
    """
    files = [file for suffix in ("", "-wal", "-shm") if (file := Path(f"{ledger}{suffix}")).exists()]
    if not files:
        return None
    stamp = datetime.now(UTC).strftime("%Y-%m-%dT%H%M%SZ")
    aside, again = ledger.parent / f"corrupt-{stamp}", 1
    while aside.exists():
        again += 1
        aside = ledger.parent / f"corrupt-{stamp}-{again}"
    aside.mkdir(mode=0o700)
    for file in files:
        file.rename(aside / file.name)
    sync_folder(ledger.parent)
    # A kiosk that starts again and again must not fill its disk with them.
    for old in sorted(ledger.parent.glob("corrupt-*"))[:-KEPT_ASIDE]:
        shutil.rmtree(old)
    return aside


def erase_set_aside(folder: Path, day: str) -> None:
    """Erase the ledgers set aside before `day`: they hold tickets of a business day that has closed."""
    for aside in folder.glob("corrupt-*"):
        if aside.name.removeprefix("corrupt-")[: len(day)] < day:
            shutil.rmtree(aside)


def _checked_day(path: Path) -> str | None:
    if not path.exists():
        return None
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
            check_file(connection)
            check_sums(connection)
            row = connection.execute("SELECT day FROM day ORDER BY open DESC, day DESC LIMIT 1").fetchone()
            return row[0] if row else None
    except (DamagedError, sqlite3.Error):
        return None


def _sync_file(path: Path) -> None:
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
