"""The ledger's schema, as small named steps that never change once they have shipped."""

import sqlite3
from typing import Final

from sqlite_utils import Database, Migrations

steps: Final = Migrations("ledger")

# WITHOUT ROWID: a row number would tell in which order visitors came.
_FIRST_TABLES: Final = (
    # `erased` counts the day's tickets whose rows are gone: the day was closed, or this file was a backup.
    """CREATE TABLE day (
        day TEXT PRIMARY KEY,
        open INTEGER NOT NULL CHECK (open IN (0, 1)),
        erased INTEGER NOT NULL DEFAULT 0 CHECK (erased >= 0)
    ) STRICT, WITHOUT ROWID""",
    "CREATE UNIQUE INDEX one_open_day ON day (open) WHERE open = 1",
    """CREATE TABLE last_number (
        day TEXT NOT NULL REFERENCES day ON UPDATE CASCADE,
        series TEXT NOT NULL,
        number INTEGER NOT NULL CHECK (number BETWEEN 0 AND 9999),
        PRIMARY KEY (day, series)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE ticket (
        day TEXT NOT NULL REFERENCES day ON UPDATE CASCADE,
        series TEXT NOT NULL,
        number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 9999),
        need TEXT NOT NULL,
        theme TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('given', 'void')),
        PRIMARY KEY (day, series, number)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE spool (
        day TEXT NOT NULL,
        series TEXT NOT NULL,
        number INTEGER NOT NULL,
        state TEXT NOT NULL,
        PRIMARY KEY (day, series, number),
        FOREIGN KEY (day, series, number) REFERENCES ticket ON UPDATE CASCADE
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE count_hour (
        day TEXT NOT NULL REFERENCES day ON UPDATE CASCADE,
        hour INTEGER NOT NULL CHECK (hour BETWEEN 0 AND 23),
        n INTEGER NOT NULL CHECK (n >= 0),
        PRIMARY KEY (day, hour)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE count_need_theme (
        day TEXT NOT NULL REFERENCES day ON UPDATE CASCADE,
        need TEXT NOT NULL,
        theme TEXT NOT NULL,
        n INTEGER NOT NULL CHECK (n >= 0),
        PRIMARY KEY (day, need, theme)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE count_language (
        day TEXT NOT NULL REFERENCES day ON UPDATE CASCADE,
        language TEXT NOT NULL,
        n INTEGER NOT NULL CHECK (n >= 0),
        PRIMARY KEY (day, language)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE count_proof (
        day TEXT NOT NULL REFERENCES day ON UPDATE CASCADE,
        form TEXT NOT NULL,
        n INTEGER NOT NULL CHECK (n >= 0),
        PRIMARY KEY (day, form)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE count_event (
        day TEXT NOT NULL REFERENCES day ON UPDATE CASCADE,
        event TEXT NOT NULL,
        n INTEGER NOT NULL CHECK (n >= 0),
        PRIMARY KEY (day, event)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE count_mode (
        day TEXT NOT NULL REFERENCES day ON UPDATE CASCADE,
        mode TEXT NOT NULL,
        n INTEGER NOT NULL CHECK (n >= 0),
        PRIMARY KEY (day, mode)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE count_seconds (
        day TEXT NOT NULL REFERENCES day ON UPDATE CASCADE,
        class TEXT NOT NULL,
        n INTEGER NOT NULL CHECK (n >= 0),
        PRIMARY KEY (day, class)
    ) STRICT, WITHOUT ROWID""",
)


@steps()
def first_tables(db: Database) -> None:
    """Make days, numbers, tickets, spool and counts."""
    for statement in _FIRST_TABLES:
        db.execute(statement)


# What releases have told. `class` is the value of a class, as `urgent/job`; `counted` names the table, as `need_theme`.
_RELEASES: Final = (
    # Whether a release has told all that is kept of the day.
    "ALTER TABLE day ADD COLUMN told INTEGER NOT NULL DEFAULT 0 CHECK (told IN (0, 1))",
    # What was told already of a day that went on after it had been told.
    """CREATE TABLE told (
        day TEXT NOT NULL REFERENCES day ON UPDATE CASCADE,
        counted TEXT NOT NULL,
        class TEXT NOT NULL,
        n INTEGER NOT NULL CHECK (n >= 0),
        PRIMARY KEY (day, counted, class)
    ) STRICT, WITHOUT ROWID""",
    # What day releases have told and no monthly one has.
    """CREATE TABLE waiting (
        counted TEXT NOT NULL,
        class TEXT NOT NULL,
        n INTEGER NOT NULL CHECK (n >= 0),
        PRIMARY KEY (counted, class)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE waiting_span (
        first_month TEXT PRIMARY KEY,
        last_month TEXT NOT NULL,
        first TEXT NOT NULL,
        last TEXT NOT NULL
    ) STRICT, WITHOUT ROWID""",
    # The document until its file stands in the outbox; the period for ever.
    """CREATE TABLE release (
        period TEXT PRIMARY KEY,
        document TEXT
    ) STRICT, WITHOUT ROWID""",
    # What is kept of days older than 13 months.
    """CREATE TABLE month_total (
        month TEXT NOT NULL,
        counted TEXT NOT NULL,
        class TEXT NOT NULL,
        n INTEGER NOT NULL CHECK (n >= 0),
        PRIMARY KEY (month, counted, class)
    ) STRICT, WITHOUT ROWID""",
)


@steps()
def releases(db: Database) -> None:
    """Make what closing needs: what was told, what waits, and what is kept of old months."""
    for statement in _RELEASES:
        db.execute(statement)


def bring_up_to_date(connection: sqlite3.Connection) -> None:
    """Apply the steps that a file has not had yet. Raises `sqlite3.Error`."""
    steps.apply(Database(connection, execute_plugins=False))
