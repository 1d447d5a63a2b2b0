"""The statements that change the ledger, by themselves, so that a benchmark can run the very same ones."""

from typing import Final

from kiosk.counts import Event
from kiosk.tickets import LAST_NUMBER, UNDATED

# One `give`, between BEGIN IMMEDIATE and COMMIT. The first statement returns the number, no row after 9999.
GIVE: Final = (
    f"""INSERT INTO last_number (day, series, number) VALUES (:day, :series, 1)
        ON CONFLICT (day, series) DO UPDATE SET number = number + 1 WHERE number < {LAST_NUMBER}
        RETURNING number""",
    """INSERT INTO ticket (day, series, number, need, theme, state)
        VALUES (:day, :series, :number, :need, :theme, 'given')""",
    """INSERT INTO count_hour (day, hour, n) VALUES (:day, :hour, 1)
        ON CONFLICT (day, hour) DO UPDATE SET n = n + 1""",
    """INSERT INTO count_need_theme (day, need, theme, n) VALUES (:day, :need, :theme, 1)
        ON CONFLICT (day, need, theme) DO UPDATE SET n = n + 1""",
    """INSERT INTO count_language (day, language, n) VALUES (:day, :language, 1)
        ON CONFLICT (day, language) DO UPDATE SET n = n + 1""",
    """INSERT INTO count_seconds (day, class, n) SELECT :day, :seconds, 1 WHERE :seconds IS NOT NULL
        ON CONFLICT (day, class) DO UPDATE SET n = n + 1""",
    "INSERT INTO spool (day, series, number, state) VALUES (:day, :series, :number, :paper)",
)

KEY: Final = "day = :day AND series = :series AND number = :number"
VOID: Final = (
    f"UPDATE ticket SET state = 'void' WHERE {KEY}",
    f"UPDATE spool SET state = 'void' WHERE {KEY}",
)
VOID_PAPER: Final = f"UPDATE spool SET state = 'void' WHERE {KEY} AND state <> 'void'"
# The last numbers, for the attendant; behind those of an undated day are those of the day before it.
PAPERS: Final = """SELECT series, number, need, theme, spool.state FROM ticket JOIN spool USING (day, series, number)
    ORDER BY number DESC, series LIMIT :most"""
# The day of a number that is still there: an undated day gives none that the day before it gave.
DAY_OF: Final = "SELECT day FROM ticket WHERE series = :series AND number = :number"
# What a void takes one from, and where.
TAKE_BACK: Final = {
    "count_hour": "day = :day AND hour = :hour",
    "count_need_theme": "day = :day AND need = :need AND theme = :theme",
    "count_language": "day = :day AND language = :language",
}
COUNT_EVENT: Final = """INSERT INTO count_event (day, event, n) VALUES (?, ?, 1)
    ON CONFLICT (day, event) DO UPDATE SET n = n + 1"""
COUNT_PROOF: Final = """INSERT INTO count_proof (day, form, n) VALUES (?, ?, 1)
    ON CONFLICT (day, form) DO UPDATE SET n = n + 1"""
COUNT_MODE: Final = """INSERT INTO count_mode (day, mode, n) VALUES (?, ?, 1)
    ON CONFLICT (day, mode) DO UPDATE SET n = n + 1"""


# After a crash: what waited for the printer is not printed, what was on its way is not known.
# `sent` stays: it is the last word of a printer that cannot say more.
SETTLE: Final = (
    "UPDATE spool SET state = 'expired' WHERE state = 'queued'",
    f"""INSERT INTO count_event (day, event, n)
        SELECT day, '{Event.PAPER_UNKNOWN}', count(*) FROM spool WHERE state = 'sending' GROUP BY day
        ON CONFLICT (day, event) DO UPDATE SET n = n + excluded.n""",
    "UPDATE spool SET state = 'unknown' WHERE state = 'sending'",
)

# Takes every ticket out of a ledger or of its copy; its days still agree with their counts afterwards.
ERASE: Final = (
    """UPDATE day SET erased =
        (SELECT coalesce(sum(n), 0) FROM count_need_theme c WHERE c.day = day.day)""",
    "DELETE FROM spool",
    "DELETE FROM ticket",
)
_COUNTS: Final = {
    "count_hour": "hour",
    "count_need_theme": "need, theme",
    "count_language": "language",
    "count_proof": "form",
    "count_event": "event",
    "count_mode": "mode",
    "count_seconds": "class",
}
_AS_TEXT: Final = {"hour": "CAST(hour AS TEXT)", "need, theme": "need || '/' || theme"}
# Every count of every day in one form: day, which table, the class in it as text, n.
COUNTED: Final = " UNION ALL ".join(
    f"SELECT day, '{table.removeprefix('count_')}' counted, {_AS_TEXT.get(columns, columns)} AS class, n FROM {table}"
    for table, columns in _COUNTS.items()
)
# Before :day goes on: if releases have told it, what they have told.
_GOES_ON: Final = (
    f"""INSERT INTO told (day, counted, class, n) SELECT day, counted, class, n FROM ({COUNTED})
        WHERE day = :day AND EXISTS (SELECT 1 FROM day d WHERE d.day = :day AND d.told)""",
    "UPDATE day SET told = 0 WHERE day = :day",
)
# Closes the open day and opens another.
TURN: Final = (
    *ERASE,
    *_GOES_ON,
    "UPDATE day SET open = 0",
    "INSERT INTO day (day, open) VALUES (:day, 1) ON CONFLICT (day) DO UPDATE SET open = 1",
)
# Leaves the open day as it is, with its tickets, and opens one without a date whose numbers follow.
_SUSPEND: Final = (
    "UPDATE day SET open = 0",
    "INSERT INTO day (day, open) VALUES (:day, 1) ON CONFLICT (day) DO UPDATE SET open = 1",
    """INSERT INTO last_number (day, series, number)
        SELECT :day, series, number FROM last_number WHERE day = :before
        ON CONFLICT (day, series) DO UPDATE SET number = max(number, excluded.number)""",
)
# Gives the open day another date. If that date has a day already, they become one: counts are summed.
REDATE: Final = (
    # Tickets of a third day go: that day ends here.
    """UPDATE day SET erased =
        (SELECT coalesce(sum(n), 0) FROM count_need_theme c WHERE c.day = day.day) WHERE day NOT IN (:day, :before)""",
    "DELETE FROM spool WHERE day NOT IN (:day, :before)",
    "DELETE FROM ticket WHERE day NOT IN (:day, :before)",
    "INSERT INTO day (day, open) VALUES (:day, 0) ON CONFLICT (day) DO NOTHING",
    *_GOES_ON,
    """INSERT INTO told (day, counted, class, n) SELECT :day, counted, class, n FROM told WHERE day = :before
        ON CONFLICT (day, counted, class) DO UPDATE SET n = n + excluded.n""",
    "DELETE FROM told WHERE day = :before",
    "UPDATE day SET erased = erased + (SELECT erased FROM day b WHERE b.day = :before) WHERE day = :day",
    "UPDATE ticket SET day = :day WHERE day = :before",
    """INSERT INTO last_number (day, series, number)
        SELECT :day, series, number FROM last_number WHERE day = :before
        ON CONFLICT (day, series) DO UPDATE SET number = max(number, excluded.number)""",
    "DELETE FROM last_number WHERE day = :before",
    *(
        statement
        for table, columns in _COUNTS.items()
        for statement in (
            f"""INSERT INTO {table} (day, {columns}, n) SELECT :day, {columns}, n FROM {table} WHERE day = :before
                ON CONFLICT (day, {columns}) DO UPDATE SET n = n + excluded.n""",
            f"DELETE FROM {table} WHERE day = :before",
        )
    ),
    "DELETE FROM day WHERE day = :before",
    "UPDATE day SET open = 1 WHERE day = :day",
)


def turn(before: str | None, day: str) -> tuple[str, ...]:
    """Return what opens `day` after `before`, the open one; bind both. From an undated day, it gets its date."""
    if day == UNDATED.isoformat():
        return _SUSPEND
    return REDATE if before == UNDATED.isoformat() else TURN


# What no release has told of the days that have closed, in the order of their dates.
UNTOLD_DAYS: Final = """SELECT day, EXISTS (SELECT 1 FROM told WHERE told.day = day.day) FROM day
    WHERE NOT open AND NOT told ORDER BY day"""
UNTOLD: Final = f"""SELECT counted, class, c.n - coalesce(told.n, 0) FROM ({COUNTED}) c
    LEFT JOIN told USING (day, counted, class) WHERE day = :day AND c.n > coalesce(told.n, 0)"""
# All of a day has been told.
TELL: Final = (
    "UPDATE day SET told = 1 WHERE day = :day",
    "DELETE FROM told WHERE day = :day",
)
# Days before :before that have been told become sums of their months.
_OLD: Final = "day < :before AND day IN (SELECT day FROM day WHERE NOT open AND told)"
FORGET: Final = (
    f"""INSERT INTO month_total (month, counted, class, n)
        SELECT substr(day, 1, 7), counted, class, sum(n) FROM ({COUNTED}) WHERE {_OLD} GROUP BY 1, 2, 3
        ON CONFLICT (month, counted, class) DO UPDATE SET n = n + excluded.n""",
    *(f"DELETE FROM {table} WHERE {_OLD}" for table in (*_COUNTS, "last_number", "day")),
)

# Numbers up to :number were perhaps given.
PASS_NUMBERS: Final = f"""INSERT INTO last_number (day, series, number)
    VALUES (:day, :series, min(:number, {LAST_NUMBER}))
    ON CONFLICT (day, series) DO UPDATE SET number = max(number, excluded.number)"""
