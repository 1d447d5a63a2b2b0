"""Only what the kiosk itself writes may leave: everything else in the outbox stays, and is told."""

import json
import os
from datetime import date
from pathlib import Path

import pytest
from lying_server import lying
from parcels import FIRST, fill, release, sender, state
from releasing import tables_of

from kiosk.releases import LARGEST, Release
from kiosk.sending import Fault
from kiosk.sync.outbox import look_into


def found(home: Path) -> tuple[list[str], int]:
    seen = look_into(home, "FR75", {})
    return [parcel.name for parcel in seen.parcels], seen.strange


def month(first: date, last: date, period: str) -> Release:
    return release(first, period=period, last=last, tables=tables_of(40))


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "kiosk" / "outbox").mkdir(parents=True)
    return tmp_path / "kiosk"


def test_no_outbox_is_an_empty_one(tmp_path: Path) -> None:
    assert found(tmp_path) == ([], 0)


def test_the_oldest_period_is_first(home: Path) -> None:
    releases = [
        release(date(2026, 12, 1)),
        month(date(2026, 11, 1), date(2026, 11, 30), "2026-11"),
        release(date(2026, 11, 22), last=date(2026, 11, 24), period="2026-11-22_2026-11-24"),
        month(date(2026, 9, 1), date(2026, 10, 31), "2026-09_2026-10"),
        release(date(2025, 12, 31)),
    ]
    for one in releases:
        (home / "outbox" / one.name).write_bytes(one.document())
    assert found(home) == (
        ["2025-12-31.json", "2026-09_2026-10.json", "2026-11-22_2026-11-24.json", "2026-11.json", "2026-12-01.json"],
        0,
    )


GOOD = release(FIRST)
VALUE = json.loads(GOOD.document())
STRANGE = {
    "no JSON": (GOOD.name, b"Bonjour"),
    "nothing": (GOOD.name, b""),
    "another key": (GOOD.name, json.dumps(VALUE | {"visitor": "x"}, sort_keys=True, indent=1).encode() + b"\n"),
    "another period": ("2026-01-02.json", GOOD.document()),
    "no period": ("notes.json", GOOD.document()),
    "no suffix": ("2026-01-01", GOOD.document()),
    "a note": ("read me.txt", b"hello"),
    "a hidden file": (".2026-01-01.json", GOOD.document()),
    "a copy": ("2026-01-01 (1).json", GOOD.document()),
    "a key twice": (GOOD.name, GOOD.document().replace(b'"site": "FR75"', b'"site": "Jeanne Dupont", "site": "FR75"')),
    "written otherwise": (GOOD.name, json.dumps(VALUE).encode()),
    "too long": (GOOD.name, GOOD.document() + b" " * LARGEST),
    "something half written of no period": ("notes.json.new", b"x"),
}


@pytest.mark.parametrize("case", STRANGE)
def test_what_is_not_a_release_is_never_sent(home: Path, case: str) -> None:
    name, content = STRANGE[case]
    good = release(date(2026, 2, 1))
    (home / "outbox" / good.name).write_bytes(good.document())
    (home / "outbox" / name).write_bytes(content)
    assert found(home) == ([good.name], 1)
    with lying() as server:
        outcome = sender(home, server.url).round()
        assert (outcome.sent, outcome.waiting, outcome.problem.fault) == ([good.name], [], Fault.OUTBOX)
        assert server.held == {good.name: good.document()}
    assert state(home)["fault"] == "outbox"


def test_a_release_keeps_the_names_it_was_written_under(home: Path) -> None:
    """The kiosk was moved to another site; before all that it was a demonstration, which stays."""
    was = release(FIRST, site="FR13", kiosk="annex")
    (home / "outbox" / was.name).write_bytes(was.document())
    trial = release(date(2026, 2, 1), site="DEMO")
    (home / "outbox" / trial.name).write_bytes(trial.document())
    [parcel] = look_into(home, "FR75", {}).parcels
    assert (parcel.site, parcel.kiosk, parcel.content) == ("FR13", "annex", was.document())
    assert found(home) == ([was.name], 0)
    assert [one.site for one in look_into(home, "DEMO", {}).parcels] == ["FR13", "DEMO"]


def test_links_folders_and_pipes_are_not_followed(home: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.json").write_bytes(GOOD.document())
    (home / "outbox" / GOOD.name).symlink_to(tmp_path / "secret.json")
    (home / "outbox" / "2026-01-02.json").mkdir()
    os.mkfifo(home / "outbox" / "2026-01-03.json")
    assert found(home) == ([], 3)


def test_control_the_good_one_is_found(home: Path) -> None:
    (home / "outbox" / GOOD.name).write_bytes(GOOD.document())
    assert found(home) == ([GOOD.name], 0)


def test_what_is_known_is_not_looked_through_again(home: Path) -> None:
    """After ten years that would take longer than the whole start."""
    (home / "outbox" / GOOD.name).write_bytes(GOOD.document())
    (parcel,) = look_into(home, "FR75", {}).parcels
    seen = look_into(home, "FR75", {GOOD.name: parcel.digest})
    assert (seen.parcels, seen.known, seen.strange) == ([], {GOOD.name}, 0)
    seen = look_into(home, "FR75", {GOOD.name: parcel.digest[:-1] + "-"})
    assert (seen.parcels, seen.known) == ([parcel], set())


def test_what_the_kiosk_is_writing_is_left_to_it(home: Path) -> None:
    (home / "outbox" / f"{GOOD.name}.new").write_bytes(GOOD.document()[:50])
    assert found(home) == ([], 0)


def test_sixty_days_without_a_network_are_below_a_megabyte(home: Path) -> None:
    fill(home, 60)
    tables: dict[str, list[dict[str, str | int]]] = {
        "need_theme": [
            {"need": need, "theme": f"a-long-name-of-a-them-{n:02}", "network": "recognition", "n": 9999}
            for need in ("long", "medium", "unknown", "urgent")
            for n in range(20)
        ],
        "hour": [{"from": hour, "to": hour + 1, "n": 80 * 9999 // 24} for hour in range(24)],
        "language": [{"language": f"l{chr(97 + n)}", "n": 4 * 9999} for n in range(20)],
        "proofs": [{"form": form, "n": 9999} for form in ("paper", "phone", "portrait")],
        "voided": [{"n": 9999}],
        "failures": [{"failure": kind, "n": 9999} for kind in ("failed", "interrupted", "unknown")],
    }
    for n in (1, 2):
        large = release(date(2026, n, 1), period=f"2026-0{n}", last=date(2026, n, 28), total=80 * 9999, tables=tables)
        (home / "outbox" / large.name).write_bytes(large.document())
    names, strange = found(home)
    assert (len(names), strange) == (62, 0)
    blocks = sum(-(-path.stat().st_size // 4096) * 4096 for path in (home / "outbox").iterdir())
    assert blocks < 1_000_000
