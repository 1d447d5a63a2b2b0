"""`kiosk check` says how the sending of releases stands, from the state file alone."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from parcels import settings

from kiosk import checkup
from kiosk.centre import ASSETS, load_centre
from kiosk.checkup import Part, _sync
from kiosk.problems import Problem
from kiosk.sending import FILE, Fault, Sending
from kiosk.settings import Home, load_settings
from kiosk.sync.faults import WORDS

NOW = datetime.now(UTC)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    settings(tmp_path, "https://dav.example.org/releases")
    return tmp_path


def looked(home: Path, sending: Sending | None = None) -> Part:
    if sending:
        (home / "state").mkdir(exist_ok=True)
        (home / "state" / FILE).write_text(json.dumps(sending.as_json()))
    before = sorted(home.rglob("*"))
    try:
        detail = _sync(Home(home), load_settings(home / "kiosk.toml"), load_centre(ASSETS / "none"))
        found = Part("sync", True, False, detail)
    except Problem as problem:
        found = Part("sync", False, False, problem.what, problem.remedy)
    assert sorted(home.rglob("*")) == before, "a check makes nothing"
    assert found.ok or found.remedy
    return found


def test_without_an_uplink_it_is_off(home: Path) -> None:
    settings(home, "none")
    assert looked(home, Sending(waiting=5, fault=Fault.LOGIN)).detail == "off: nothing is sent anywhere"


def test_before_the_first_round_it_is_told(home: Path) -> None:
    found = looked(home)
    assert (found.ok, found.detail) == (False, "`kiosk sync` has never run.")


def test_all_sent_is_ok(home: Path) -> None:
    at = datetime(2026, 11, 22, 13, 5, tzinfo=UTC)
    found = looked(home, Sending(tried=NOW, succeeded=at))
    assert (found.ok, found.detail) == (True, "all was sent: 2026-11-22 14:05; waiting: 0")


@pytest.mark.parametrize("fault", Fault)
def test_each_fault_has_words_and_a_remedy(home: Path, fault: Fault) -> None:
    found = looked(home, Sending(tried=NOW, waiting=3, fault=fault))
    assert not found.ok
    assert found.detail == f"all was sent: never; waiting: 3. {WORDS[fault][0]}"
    assert found.remedy == WORDS[fault][1]


@pytest.mark.parametrize(("days", "ok"), [(6.9, True), (7.1, False)])
def test_after_a_week_it_is_late(home: Path, days: float, ok: bool) -> None:
    assert looked(home, Sending(tried=NOW, succeeded=NOW - timedelta(days=days), waiting=1)).ok is ok
    since = NOW - timedelta(days=days)
    assert looked(home, Sending(tried=since, succeeded=since)).ok is ok, "nobody tries any more"


def test_it_stands_among_the_parts(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checkup, "_fonts", lambda: "")
    (found,) = [part for part in checkup.check_parts(home) if part.name == "sync"]
    assert (found.ok, found.needed) == (False, False)
