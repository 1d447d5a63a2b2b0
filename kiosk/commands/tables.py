"""Writes a centre's own tables as spreadsheets and other programs read them: CSV, JSON, XLSX."""

import csv
import io
import json
from collections.abc import Iterator
from typing import Final, NamedTuple

from kiosk.counts import DayCounts
from kiosk.store.exporting import Kept

HEADER: Final = ("period", "table", "class", "subclass", "n")
# Of each table: its name, and what its class and its subclass are. A sheet each.
COLUMNS: Final[dict[str, tuple[str, ...]]] = {
    "tickets": (),
    "hour": ("hour",),
    "need_theme": ("need", "theme"),
    "language": ("language",),
    "proof": ("form",),
    "event": ("event",),
    "mode": ("mode",),
    "seconds": ("seconds",),
}
_WIDTH: Final = 14  # of a column, in characters


class Line(NamedTuple):
    """One number: of a day (`2026-11-22`) or a month (`2025-09`), in which table, of which class."""

    period: str
    table: str
    classes: tuple[str | int, ...]
    n: int


def lines_of(kept: Kept) -> Iterator[Line]:
    """Return every number that is kept, months first, in the order of periods and tables."""
    for month, counts in kept.months.items():
        yield from _lines(month, counts)
    for counts in kept.days:
        yield from _lines(counts.day.isoformat(), counts)


def _lines(period: str, counts: DayCounts) -> Iterator[Line]:
    yield Line(period, "tickets", (), counts.tickets)
    yield from (Line(period, "hour", (hour,), n) for hour, n in counts.hours.items())
    for need, themes in counts.need_theme.items():
        yield from (Line(period, "need_theme", (need, theme), n) for theme, n in themes.items())
    tables = {
        "language": counts.languages,
        "proof": counts.proofs,
        "event": counts.events,
        "mode": counts.modes,
        "seconds": {_spelt(name): n for name, n in counts.seconds.items()},
    }
    for table, classes in tables.items():
        yield from (Line(period, table, (name,), n) for name, n in classes.items())


def _spelt(seconds: str) -> str:
    # A spreadsheet takes 10-20 for the 20th of October.
    lower, _, upper = seconds.partition("-")
    return f"{lower} to {upper}" if upper else f"{lower} or more"


def as_csv(kept: Kept) -> bytes:
    """Return one long table: a line each number, with a header."""
    written = io.StringIO()
    writer = csv.writer(written)
    writer.writerow(HEADER)
    for period, table, classes, n in lines_of(kept):
        writer.writerow([period, table, *classes, *[""] * (2 - len(classes)), n])
    return written.getvalue().encode()


def as_json(kept: Kept) -> bytes:
    """Return `{"months": [...], "days": [...]}`, each as `kiosk counts --json` prints a day; a month has `month`."""
    months = [{"month": month} | counts.as_json() for month, counts in kept.months.items()]
    for each in months:
        del each["day"]
    value = {"months": months, "days": [counts.as_json() for counts in kept.days]}
    return json.dumps(value, ensure_ascii=False, indent=1).encode() + b"\n"


def as_xlsx(kept: Kept) -> bytes:
    """Return a workbook with a sheet each table."""
    import xlsxwriter

    written = io.BytesIO()
    with xlsxwriter.Workbook(written, {"in_memory": True}) as book:
        bold = book.add_format({"bold": True})
        sheets = {table: book.add_worksheet(table) for table in COLUMNS}
        for table, sheet in sheets.items():
            sheet.set_column(0, 3, _WIDTH)
            sheet.freeze_panes(1, 0)
            sheet.write_row(0, 0, ["period", *COLUMNS[table], "n"], bold)
        ends = dict.fromkeys(COLUMNS, 0)
        for period, table, classes, n in lines_of(kept):
            ends[table] += 1
            for column, value in enumerate([period, *classes, n]):
                if isinstance(value, int):
                    sheets[table].write_number(ends[table], column, value)
                else:
                    sheets[table].write_string(ends[table], column, value)
        for table, end in ends.items():
            sheets[table].autofilter(0, 0, max(end, 1), len(COLUMNS[table]) + 1)
    return written.getvalue()
