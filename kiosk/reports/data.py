"""Reads the releases of a report strictly, and sums them with DuckDB, site by site and year by year."""

import hashlib
import json
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from types import TracebackType
from typing import Any, Final, Self

import duckdb

from kiosk.problems import Problem
from kiosk.releases import SIMULATED, TABLES, Release, is_day_period
from kiosk.reports.sources import Batch, UnreadableError

# No kiosk was built before; ten simulated years end before it was.
EARLIEST: Final = date(2016, 1, 1)
# A batch is handed over as one JSON text: of all ways to give DuckDB rows from Python without pyarrow, the fastest.
_SHAPE: Final = json.dumps(
    [
        {
            **dict.fromkeys(("site", "kiosk", "period"), "VARCHAR"),
            "first": "DATE",
            "last": "DATE",
            "is_day": "BOOLEAN",
            "total": "BIGINT",
            "need_theme": [{"need": "VARCHAR", "theme": "VARCHAR", "network": "VARCHAR", "n": "BIGINT"}],
            "hour": [{"from": "INTEGER", "to": "INTEGER", "n": "BIGINT"}],
            "language": [{"language": "VARCHAR", "n": "BIGINT"}],
            "proofs": [{"form": "VARCHAR", "n": "BIGINT"}],
            "voided": [{"n": "BIGINT"}],
            "failures": [{"failure": "VARCHAR", "n": "BIGINT"}],
        }
    ]
)
_TABLE: Final = "CREATE TABLE release AS SELECT unnest(from_json_strict('[]', ?), max_depth := 2)"
_LOAD: Final = "INSERT INTO release SELECT unnest(from_json_strict(?, ?), max_depth := 2)"
_VIEWS: Final = """
    CREATE VIEW day AS SELECT site, kiosk, first, last, total FROM release WHERE is_day;
    CREATE VIEW month AS SELECT site, kiosk, split_part(period, '_', 1) AS begins, split_part(period, '_', -1) AS ends,
        total FROM release WHERE NOT is_day;
    CREATE VIEW need_theme AS SELECT site, kiosk, unnest(need_theme, max_depth := 2) FROM release WHERE NOT is_day;
    CREATE VIEW hour AS SELECT site, kiosk, r."from" AS begins, r."to" AS ends, r.n
        FROM (SELECT site, kiosk, unnest(hour) AS r FROM release WHERE NOT is_day);
    CREATE VIEW language AS SELECT site, kiosk, unnest(language, max_depth := 2) FROM release WHERE NOT is_day;
    CREATE VIEW proof AS SELECT site, kiosk, unnest(proofs, max_depth := 2) FROM release WHERE NOT is_day;
    CREATE VIEW voided AS SELECT site, kiosk, unnest(voided, max_depth := 2) FROM release WHERE NOT is_day;
    CREATE VIEW failure AS SELECT site, kiosk, unnest(failures, max_depth := 2) FROM release WHERE NOT is_day;
"""


@dataclass(slots=True)
class Doubt:
    """Documents of one kiosk whose dates nobody can believe, before `EARLIEST` or in the future: none is counted."""

    first: date
    last: date
    documents: int = 0
    tickets: int = 0  # of the days


@dataclass(slots=True)
class Reading:
    """What became of the documents: `refused` holds each one's name and why, in English."""

    counted: int = 0
    copies: int = 0
    simulated: int = 0
    thresholds: set[int] = field(default_factory=set)  # every k
    refused: list[tuple[str, str]] = field(default_factory=list)
    doubtful: dict[tuple[str, str, bool], Doubt] = field(default_factory=dict)  # site, kiosk, whether it is old

    @property
    def documents(self) -> int:
        """All that were found."""
        return self.counted + self.copies + len(self.refused) + sum(doubt.documents for doubt in self.doubtful.values())


class Releases:
    """The sums of many releases, in the memory of one DuckDB without extensions and without a network."""

    def __init__(self, today: date) -> None:
        self.reading = Reading()
        self._latest = today + timedelta(days=1)  # it is tomorrow already where other sites are
        self._seen: dict[str, bytes] = {}
        self._folder = tempfile.TemporaryDirectory(prefix="kiosk-report-")
        self._database = duckdb.connect(
            config={
                "autoinstall_known_extensions": "false",
                "autoload_known_extensions": "false",
                "memory_limit": "400MB",
                "threads": "2",
                "temp_directory": self._folder.name,
            }
        )
        self._database.execute("SET enable_external_access = false")  # last: it closes the other settings
        self._database.execute(_TABLE, [_SHAPE])
        self._database.execute(_VIEWS)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._database.close()
        self._folder.cleanup()

    def read(self, batches: Iterable[Batch], advance: Callable[[int], None]) -> None:
        """Read all documents; `advance` is told after each batch how many it had. Raises `Problem(INPUT)`."""
        for batch in batches:
            self._add([record for where, found in batch.read() if (record := self._judge(where, found))])
            advance(len(batch.paths))

    def ask(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        """Return the rows of a query over the tables above."""
        return self._database.execute(query, values).fetchall()

    def _judge(self, where: str, found: bytes | UnreadableError) -> str | None:
        """Return what is to be counted, as one record of `_SHAPE`; of all others, remember why not."""
        try:
            if isinstance(found, UnreadableError):
                raise found
            release = Release.parse(found, where)
        except (Problem, UnreadableError) as error:
            words = error.what.removeprefix(f"{where} is not a release: ") if isinstance(error, Problem) else str(error)
            self.reading.refused.append((where, words.rstrip(".")))
            return None
        record = _record(release)
        # Of each document 16 bytes are remembered, not the text: there are hundreds of thousands.
        key = f"{release.site}/{release.kiosk}/{release.period}"
        content = hashlib.blake2b(record.encode(), digest_size=16).digest()
        if key in self._seen:
            if self._seen[key] == content:
                self.reading.copies += 1
            else:
                self.reading.refused.append((where, "another document of the same period says something else"))
            return None
        self._seen[key] = content
        if release.first < EARLIEST or release.last > self._latest:
            self._doubt(release)
            return None
        self.reading.counted += 1
        self.reading.simulated += release.software.endswith(SIMULATED)
        self.reading.thresholds.add(release.k)
        return record

    def _doubt(self, release: Release) -> None:
        kiosk = (release.site, release.kiosk, release.first < EARLIEST)
        doubt = self.reading.doubtful.setdefault(kiosk, Doubt(release.first, release.last))
        doubt.first, doubt.last = min(doubt.first, release.first), max(doubt.last, release.last)
        doubt.documents += 1
        doubt.tickets += release.total if is_day_period(release.period) else 0

    def _add(self, records: list[str]) -> None:
        if records:
            self._database.execute(_LOAD, [f"[{','.join(records)}]", _SHAPE])


def _record(release: Release) -> str:
    value = {
        "site": release.site,
        "kiosk": release.kiosk,
        "period": release.period,
        "first": release.first.isoformat(),
        "last": release.last.isoformat(),
        "is_day": is_day_period(release.period),
        "total": release.total,
        **{name: release.tables.get(name, []) for name in TABLES},
    }
    return json.dumps(value, sort_keys=True)
