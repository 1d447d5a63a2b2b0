"""Releases written by hand, and what the numbers of a folder are, summed without the report."""

import json
from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from kiosk.releases import Release
from kiosk.reports import report
from kiosk.reports.sources import sources_of
from kiosk.reports.sums import Sums

TODAY = date(2026, 11, 25)


def month(period: str = "2026-10", *, first: str = "2026-10-01", last: str = "2026-10-31", n: int = 20) -> Release:
    tables: dict[str, list[dict[str, str | int]]] = {
        "need_theme": [{"need": "urgent", "theme": "job", "network": "job", "n": n}],
        "hour": [{"from": 9, "to": 12, "n": n}],
        "language": [{"language": "fr", "n": n}],
    }
    days = date.fromisoformat(first), date.fromisoformat(last)
    return Release("FR75", "hall", period, *days, 11, "0.1.0", n, tables)


def day(period: str, n: int = 20) -> Release:
    first, _, last = period.partition("_")
    days = date.fromisoformat(first), date.fromisoformat(last or first)
    return Release("FR75", "hall", period, *days, 11, "0.1.0", n)


def put(folder: Path, *releases: Release) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for release in releases:
        (folder / release.name).write_bytes(release.document())
    return folder


def sums_of(*sources: Path | str, today: date = TODAY) -> Sums:
    batches = [batch for source in sources_of(map(str, sources)) for batch in source.batches()]
    return report.read(batches, today, lambda _: None)


@dataclass
class Told:
    """Sums of a folder's documents by plain Python."""

    documents: list[dict[str, Any]]
    tables: dict[str, Counter[Any]] = field(default_factory=dict)

    @property
    def months(self) -> list[dict[str, Any]]:
        return [each for each in self.documents if len(each["period"].split("_")[0]) == 7]

    @property
    def days(self) -> list[dict[str, Any]]:
        return [each for each in self.documents if len(each["period"].split("_")[0]) == 10]

    def sum(self, table: str, *keys: str) -> Counter[Any]:
        found: Counter[Any] = Counter()
        for document in self.months:
            for row in document["tables"].get(table, []):
                found[tuple(row[key] for key in keys)] += row["n"]
        return found


def told(folder: Path, first: str = "2016", last: str = "2026") -> Told:
    """Read the documents whose dates can be believed."""
    documents = [json.loads(path.read_bytes()) for path in sorted(folder.rglob("*.json"))]
    return Told([each for each in documents if first <= each["from"][:4] and each["to"][:4] <= last])
