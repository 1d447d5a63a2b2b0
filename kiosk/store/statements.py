"""The statements that change the ledger, by themselves, so that a benchmark can run the very same ones."""

from typing import Final

from kiosk.counts import Event
from kiosk.tickets import LAST_NUMBER

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
# The last numbers of a day, for the attendant.
PAPERS: Final = """SELECT series, number, need, theme, spool.state FROM ticket JOIN spool USING (day, series, number)
    WHERE day = :day ORDER BY number DESC, series LIMIT :most"""
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
# Closes the open day and opens another.
TURN: Final = (
    *ERASE,
    "UPDATE day SET open = 0",
    "INSERT INTO day (day, open) VALUES (:day, 1) ON CONFLICT (day) DO UPDATE SET open = 1",
)
# Numbers up to :number were perhaps given.
PASS_NUMBERS: Final = f"""INSERT INTO last_number (day, series, number)
    VALUES (:day, :series, min(:number, {LAST_NUMBER}))
    ON CONFLICT (day, series) DO UPDATE SET number = max(number, excluded.number)"""
