"""What leaves the kiosk: one JSON document a closed period, with totals in which nobody can be found (counts.md)."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final, NoReturn, Self

from kiosk.problems import Problem, Reason
from kiosk.proofs import Form
from kiosk.tickets import Need

SCHEMA: Final = "kiosk.release/1"
# How the software of a made-up network ends its version.
SIMULATED: Final = "+simulated"
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

LEAST_K: Final = 5  # below it nobody is hidden
MOST_K: Final = 1000
LARGEST_NUMBER: Final = 10**9
_HOURS: Final = 24
# The network's words for themes (centre.toml), so that sites compare.
NETWORK: Final = (
    "orientation", "training", "job", "change", "recognition", "business", "discover", "help", "other",
)  # fmt: skip
FAILURES: Final = ("failed", "interrupted", "unknown")

_MONTH: Final = r"[0-9]{4}-(?:0[1-9]|1[0-2])"
_DAY: Final = _MONTH + r"-(?:0[1-9]|[12][0-9]|3[01])"
_DAYS: Final = re.compile(rf"({_DAY})(?:_({_DAY}))?")
_MONTHS: Final = re.compile(rf"({_MONTH})(?:_({_MONTH}))?")
_NEED: Final = "|".join(sorted(Need))
# Ids and words of the program: no class is free text, so none can hold what somebody typed.
WORDS: Final[Mapping[str, str]] = {
    "site": r"[A-Z0-9]{1,6}",
    "kiosk": r"[a-z0-9][a-z0-9-]{0,23}",
    "software": r"[0-9][0-9A-Za-z.+]{0,31}",
    "need": rf"(?:{_NEED})(?:\+(?:{_NEED})){{0,3}}",
    "theme": r"[a-z][a-z0-9-]{0,23}",
    "network": "|".join(NETWORK),
    "language": r"[a-z]{2,3}|other",
    "form": "|".join([*sorted(Form), "other"]),
    "failure": "|".join([*FAILURES, "other"]),
}
_WORDS: Final = {name: re.compile(pattern) for name, pattern in WORDS.items()}
_ONE_DAY: Final = re.compile(_DAY)

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
        """Read a document strictly: what docs/counts.md does not describe is refused, and what breaks its rule.

        Raises `Problem(INPUT)`.
        """
        try:
            return cls._parse(document)
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            words = f"{where} is not a release: {error}."
            raise Problem(Reason.INPUT, words, "Remove it, or put the file there that the kiosk wrote.") from error

    @classmethod
    def _parse(cls, document: bytes) -> Self:
        if len(document) > LARGEST:
            raise ValueError(f"it is larger than {LARGEST:,} bytes")
        value = _STRICT.decode(document.decode())
        if not isinstance(value, dict) or value.get("schema") != SCHEMA:
            raise ValueError(f"its schema is not {SCHEMA!r}")
        if odd := sorted(value.keys() ^ KEYS):
            raise ValueError(f"the key {_short(odd[0])} is {'unknown' if odd[0] in value else 'missing'}")
        first, last = _day(value["from"]), _day(value["to"])
        period = _period(value["period"], first, last)
        k, total = _number(value["k"], "k", LEAST_K, MOST_K), _number(value["total"], "total")
        if 0 < total < k:
            raise ValueError("its total is below k")
        tables = value["tables"]
        if is_day_period(period) and tables != {}:
            raise ValueError("a day has no tables")
        for name, rows in tables.items():
            _check_table(name, rows, k, total)
        if total and not is_day_period(period) and (missing := [name for name in OF_TICKETS if name not in tables]):
            raise ValueError(f"the table {missing[0]!r} does not sum to the total")
        site, kiosk, software = (_word(value[key], key) for key in ("site", "kiosk", "software"))
        return cls(site, kiosk, period, first, last, k, software, total, tables)


def is_period(text: str) -> bool:
    """Return whether a text is a period as files of releases are named."""
    return bool(_DAYS.fullmatch(text) or _MONTHS.fullmatch(text))


def is_day_period(text: str) -> bool:
    """Return whether a period is of days, not of months."""
    return _DAYS.fullmatch(text) is not None


def day_period(first: date, last: date) -> str:
    """Return the period of one day, or of days that were joined."""
    return first.isoformat() if first == last else f"{first.isoformat()}_{last.isoformat()}"


def month_period(first: str, last: str) -> str:
    """Return the period of one month, `2026-11`, or of months that were joined."""
    return first if first == last else f"{first}_{last}"


def _check_table(table: str, rows: object, k: int, total: int) -> None:
    if table not in TABLES:
        raise ValueError(f"the table {_short(table)} is unknown")
    if not isinstance(rows, list):
        raise TypeError("a table is not a list")
    seen = set()
    for row in rows:
        _check_row(table, row, k)
        seen.add(tuple(row[name] for name in sorted(TABLES[table])))
    if len(seen) < len(rows):
        raise ValueError(f"the table {table!r} has a class twice")
    if table in OF_TICKETS and rows_total(rows) != total:
        raise ValueError(f"the table {table!r} does not sum to the total")


def _check_row(table: str, row: Mapping[str, Any], k: int) -> None:
    if odd := sorted(row.keys() ^ {*TABLES[table], "n"}):
        raise ValueError(f"a row of {table!r} has {_short(odd[0])} too {'much' if odd[0] in row else 'little'}")
    if 0 < _number(row["n"], "n") < k:
        raise ValueError(f"a row of {table!r} is below k")
    if table == "hour":
        if not _number(row["from"], "from") < _number(row["to"], "to") <= _HOURS:
            raise ValueError("a row of 'hour' is not of hours")
    else:
        for name in TABLES[table]:
            _word(row[name], name)


def _period(text: object, first: date, last: date) -> str:
    found = isinstance(text, str) and (_DAYS.fullmatch(text) or _MONTHS.fullmatch(text))
    if not found:
        raise ValueError(f"{_short(text)} is not a period")
    begins, ends = found.groups()
    if ends is not None and begins >= ends:
        raise ValueError("its period ends before it begins")
    if first > last:
        raise ValueError("it ends before it begins")
    if is_day_period(found[0]):
        agrees = found[0] == day_period(first, last)
    else:
        agrees = (ends or begins) == last.isoformat()[:7]
    if not agrees:
        raise ValueError("its period is not its days")
    return found[0]


def _day(text: object) -> date:
    # date.fromisoformat also reads 20261122 and 2026-W47-7.
    if not (isinstance(text, str) and _ONE_DAY.fullmatch(text)):
        raise ValueError(f"{_short(text)} is not a day")
    return date.fromisoformat(text)


def _word(value: object, name: str) -> str:
    if not (isinstance(value, str) and _WORDS[name].fullmatch(value)):
        raise ValueError(f"{name} is not a word")
    return value


def _number(value: object, name: str, least: int = 0, most: int = LARGEST_NUMBER) -> int:
    if not (isinstance(value, int) and not isinstance(value, bool) and value >= least):
        raise ValueError(f"{name} is not a number from {least}")
    if value > most:
        raise ValueError("a number is too large")
    return value


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a key stands twice")  # each reader would believe another one
    return found


def _no_number(text: str) -> NoReturn:
    raise ValueError(f"{_short(text)} is not a number from 0")


def _short(value: object) -> str:
    # Whoever reads the message reads it in a log: it must not hold a whole strange document.
    return repr(value)[:40]


def rows_total(rows: Sequence[Row]) -> int:
    """Return what the rows of a table sum to."""
    return sum(int(row["n"]) for row in rows)


# Made once: a report reads hundreds of thousands of documents.
_STRICT: Final = json.JSONDecoder(object_pairs_hook=_object, parse_float=_no_number, parse_constant=_no_number)
