"""`kiosk close`: days that are over are closed and told; the open one never is."""

import json
from pathlib import Path
from typing import Any

import pytest
from running import giving, kiosk, rows


def at(time: str, *words: object) -> Any:
    """Run a command under a clock that says a local time."""
    said = kiosk(*words, before=("faketime", "-f", f"@{time}"), TZ="Europe/Paris", NO_FAKE_STAT="1")
    assert said.returncode == 0, said.stderr
    return said


def outbox(home: Path) -> list[str]:
    return sorted(path.name for path in (home / "outbox").glob("*"))


def test_a_box_that_was_off_for_forty_days_tells_what_is_due(home: Path) -> None:
    at("2026-11-20 10:00:00", "issue", "--home", home, "--need", "long", "--theme", "job", "--count", 12)
    told = json.loads(at("2026-12-30 10:00:00", "close", "--home", home, "--json").stdout)
    assert told == {"closed": ["2026-11-20"], "releases": ["2026-11.json", "2026-11-20.json"]}
    assert outbox(home) == ["2026-11-20.json", "2026-11.json"]
    month = json.loads((home / "outbox" / "2026-11.json").read_bytes())
    assert (month["total"], month["from"], month["to"]) == (12, "2026-11-20", "2026-11-20")
    assert month["tables"]["need_theme"] == [{"n": 12, "need": "long", "network": "job", "theme": "job"}]
    assert rows(home, "SELECT count(*) FROM ticket") == rows(home, "SELECT count(*) FROM spool") == [(0,)]
    again = at("2026-12-30 11:00:00", "close", "--home", home).stdout
    assert again.splitlines() == ["Closed: nothing was due.", "Releases written: none."]
    # The day ends at four in the morning.
    at("2026-12-31 03:59:00", "close", "--home", home, "--day", "2026-12-29")
    assert json.loads(at("2026-12-31 04:01:00", "close", "--home", home, "--json").stdout)["closed"] == ["2026-12-30"]


@pytest.mark.parametrize(
    ("before", "after", "releases"),
    [
        ("2026-12-31 23:30:00", "2027-01-01 04:00:30", ["2026-12-31.json", "2026-12.json"]),
        ("2027-03-27 23:30:00", "2027-03-28 04:00:30", ["2027-03-27.json"]),  # a night of one hour less
        ("2026-10-24 23:30:00", "2026-10-25 04:00:30", ["2026-10-24.json"]),  # and of one more
    ],
)
def test_nights_at_the_end_of_a_year_and_of_summer(home: Path, before: str, after: str, releases: list[str]) -> None:
    at(before, "issue", "--home", home, "--count", 12)
    assert json.loads(at(f"{after[:10]} 03:59:00", "close", "--home", home, "--json").stdout)["closed"] == []
    assert json.loads(at(after, "close", "--home", home, "--json").stdout)["closed"] == [before[:10]]
    assert outbox(home) == sorted(releases)


def test_a_day_that_is_not_over_is_refused(home: Path) -> None:
    kiosk("issue", "--home", home)
    for day, words in (("2999-01-01", "is not over"), ("soon", "is not a day")):
        said = kiosk("close", "--home", home, "--day", day)
        assert (said.returncode, said.stdout) == (2, "")
        assert words in said.stderr
    assert outbox(home) == []


def test_nothing_is_closed_in_doubt(home: Path) -> None:
    at("2026-12-20 10:00:00", "issue", "--home", home, "--count", 12)
    said = kiosk("close", "--home", home, before=("faketime", "-f", "@2026-12-18 10:00:00"), NO_FAKE_STAT="1")
    assert said.returncode == 1
    assert "cannot be trusted" in said.stderr
    assert outbox(home) == []


def test_beside_a_running_kiosk_it_waits_for_nobody(home: Path) -> None:
    with giving(home):
        said = kiosk("close", "--home", home)
    assert said.returncode == 75
    assert "Another kiosk process" in said.stderr
