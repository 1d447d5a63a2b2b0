"""The ready-made queries of docs/counts.md, run as they stand there."""

import re
from pathlib import Path
from typing import Any

import duckdb
import pytest
from documents import Told, told

DOCS = Path(__file__).parents[2] / "docs" / "counts.md"
MONTHS, THEMES, LANGUAGES, WEEKDAYS, HOURS, CONTRADICTIONS = re.findall(
    r"```sql\n(.*?)```", DOCS.read_text("utf-8"), re.DOTALL
)


@pytest.fixture
def ask(network: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.chdir(network)
    with duckdb.connect(config={"autoinstall_known_extensions": "false"}) as database:
        yield lambda query: database.execute(query).fetchall()


@pytest.fixture
def plain(network: Path) -> Told:
    return told(network / "FR75", last="2016")


def test_tickets_by_month(ask: Any, plain: Told) -> None:
    rows = ask(MONTHS)
    assert len(rows) == 12
    assert sum(n for _, n in rows) == sum(each["total"] for each in plain.months)


def test_needs_and_themes(ask: Any, plain: Told) -> None:
    assert {row[:3]: row[3] for row in ask(THEMES)} == plain.sum("need_theme", "need", "theme", "network")


def test_other_languages(ask: Any, plain: Told) -> None:
    rows = dict(ask(LANGUAGES))
    assert list(rows) == ["hall", "library"]
    assert all(5 < percent < 30 for percent in rows.values())


def test_weekdays(ask: Any) -> None:
    rows = ask(WEEKDAYS)
    assert [row[0] for row in rows] == ["Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
    assert all(20 < mean < 200 and days > 40 for _, mean, days in rows)


def test_hours(ask: Any, network: Path) -> None:
    assert {row[:2]: row[2] for row in ask(HOURS)} == told(network / "BE10").sum("hour", "from", "to")


def test_contradictions(ask: Any, tmp_path: Path, network: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert ask(CONTRADICTIONS) == []
    document = (network / "FR75" / "hall" / "2016-10.json").read_text("utf-8")
    (tmp_path / "FR75" / "hall").mkdir(parents=True)
    (tmp_path / "FR75" / "hall" / "2016-10.json").write_text(
        document.replace('"language": "fr",\n    "n": 1', '"language": "fr",\n    "n": 2')
    )
    monkeypatch.chdir(tmp_path)
    assert len(ask(CONTRADICTIONS)) == 1
