"""What leaves the kiosk: one JSON document a closed period, with totals in which nobody can be found (counts.md)."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final, Self

from kiosk.problems import Problem, Reason

SCHEMA: Final = "kiosk.release/1"
KEYS: Final = frozenset({"schema", "site", "kiosk", "period", "from", "to", "k", "software", "total", "tables"})
# The classes of each table: what else its rows may say besides `n`.
TABLES: Final[Mapping[str, frozenset[str]]] = {
    "need_theme": frozenset({"need", "theme", "network"}),
    "hour": frozenset({"from", "to"}),
    "language": frozenset({"language"}),
    "proofs": frozenset({"form"}),
    "voided": frozenset(),
    "failures": frozenset({"failure"}),
}
# These are partitions of the tickets; each of the others counts something else, and sums to its own total.
OF_TICKETS: Final = ("need_theme", "hour", "language")
LARGEST: Final = 100_000  # bytes; a month of a kiosk with many themes has less than a tenth of it

_DAY: Final = r"\d{4}-\d\d-\d\d"
_MONTH: Final = r"\d{4}-\d\d"
_PERIOD: Final = re.compile(rf"({_DAY})(_{_DAY})?|({_MONTH})(_{_MONTH})?")

Row = dict[str, str | int]


@dataclass(frozen=True, slots=True)
class Release:
    """The totals of one closed period, from its first to its last business day.

    `period` is `2026-11-22`, `2026-11-22_2026-11-24` for days that were joined, `2026-11`, or `2026-10_2026-11`.
    `total` counts tickets. A table is a list of rows, each with its classes and `n`; a day has no table.
    """

    site: str
    kiosk: str
    period: str
    first: date
    last: date
    k: int
    software: str
    total: int
    tables: dict[str, list[Row]] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The name of its file."""
        return f"{self.period}.json"

    def document(self) -> bytes:
        """Return it as it is written: the same counts are the same bytes."""
        value = {
            "schema": SCHEMA,
            "site": self.site,
            "kiosk": self.kiosk,
            "period": self.period,
            "from": self.first.isoformat(),
            "to": self.last.isoformat(),
            "k": self.k,
            "software": self.software,
            "total": self.total,
            "tables": self.tables,
        }
        return json.dumps(value, sort_keys=True, indent=1, ensure_ascii=False).encode() + b"\n"

    @classmethod
    def parse(cls, document: bytes, where: str) -> Self:
        """Read a document strictly: another key than those of counts.md is refused. Raises `Problem(INPUT)`."""
        try:
            return cls._parse(document)
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            words = f"{where} is not a release: {error}."
            raise Problem(Reason.INPUT, words, "Remove it, or put the file there that the kiosk wrote.") from error

    @classmethod
    def _parse(cls, document: bytes) -> Self:
        if len(document) > LARGEST:
            raise ValueError(f"it is larger than {LARGEST:,} bytes")
        value = json.loads(document)
        if not isinstance(value, dict) or value.get("schema") != SCHEMA:
            raise ValueError(f"its schema is not {SCHEMA!r}")
        if odd := sorted(value.keys() ^ KEYS):
            raise ValueError(f"the key {odd[0]!r} is {'unknown' if odd[0] in value else 'missing'}")
        texts = {key: _text(value[key], key) for key in ("site", "kiosk", "period", "software")}
        if not is_period(texts["period"]):
            raise ValueError(f"{texts['period']!r} is not a period")
        tables = value["tables"]
        if unknown := sorted(tables.keys() - TABLES.keys()):
            raise ValueError(f"the table {unknown[0]!r} is unknown")
        for name, rows in tables.items():
            for row in rows:
                _check_row(name, row)
        first, last = (date.fromisoformat(value[key]) for key in ("from", "to"))
        if first > last:
            raise ValueError("it ends before it begins")
        counted = (_number(value[key], key) for key in ("k", "total"))
        k, total = counted
        return cls(texts["site"], texts["kiosk"], texts["period"], first, last, k, texts["software"], total, tables)


def is_period(text: str) -> bool:
    """Return whether a text is a period as files of releases are named."""
    return _PERIOD.fullmatch(text) is not None


def is_day_period(text: str) -> bool:
    """Return whether a period is of days, not of months."""
    return is_period(text) and len(text.split("_", maxsplit=1)[0]) == len("2026-11-22")


def day_period(first: date, last: date) -> str:
    """Return the period of one day, or of days that were joined."""
    return first.isoformat() if first == last else f"{first.isoformat()}_{last.isoformat()}"


def month_period(first: str, last: str) -> str:
    """Return the period of one month, `2026-11`, or of months that were joined."""
    return first if first == last else f"{first}_{last}"


def _check_row(table: str, row: Mapping[str, Any]) -> None:
    classes = TABLES[table]
    if odd := sorted(row.keys() ^ {*classes, "n"}):
        raise ValueError(f"a row of {table!r} has {odd[0]!r} too {'much' if odd[0] in row else 'little'}")
    _number(row["n"], "n")
    for name in classes:
        if table == "hour":
            _number(row[name], name)
        else:
            _text(row[name], name)


def _text(value: object, name: str) -> str:
    # Ids and words of the program: no class is free text, so none can hold a name.
    if not (isinstance(value, str) and re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._+-]{0,63}", value)):
        raise ValueError(f"{name} is not a word")
    return value


def _number(value: object, name: str) -> int:
    if not (isinstance(value, int) and not isinstance(value, bool) and value >= 0):
        raise ValueError(f"{name} is not a number from 0")
    return value


def rows_total(rows: Sequence[Row]) -> int:
    """Return what the rows of a table sum to."""
    return sum(int(row["n"]) for row in rows)
