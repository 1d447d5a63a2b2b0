"""A folder or a USB stick takes the releases; where it is not there, nothing is made in its place."""

import errno
import os
import stat
from pathlib import Path

import pytest
from parcels import fill, held, sender, state

from kiosk.files import write_durably
from kiosk.sending import Fault
from kiosk.sync import folder as folder_room


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "kiosk"


def test_a_folder_takes_all_and_a_second_round_writes_nothing(home: Path, tmp_path: Path) -> None:
    written = fill(home, 4)
    stick = tmp_path / "my stick"
    stick.mkdir()
    address = f"file://{tmp_path}/my%20stick/"
    assert sender(home, address).round().problem is None
    assert held(stick) == written
    before = [path.stat().st_mtime_ns for path in sorted(stick.rglob("*.json"))]
    assert sender(home, address).round().sent == []
    assert [path.stat().st_mtime_ns for path in sorted(stick.rglob("*.json"))] == before
    assert stat.S_IMODE((stick / "FR75" / "hall" / "2026-01-01.json").stat().st_mode) == 0o644


def test_a_stick_that_is_not_there_is_told_and_nothing_is_made(home: Path, tmp_path: Path) -> None:
    written = fill(home, 2)
    stick = tmp_path / "media" / "stick"
    outcome = sender(home, f"file://{stick}").round()
    assert (outcome.problem.fault, outcome.waiting) == (Fault.MISSING, sorted(written))
    assert not stick.parent.exists()
    stick.mkdir(parents=True)
    assert sender(home, f"file://{stick}").round().problem is None
    assert held(stick) == written


def test_a_stick_that_is_pulled_out_in_between(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written = fill(home, 6)
    stick = tmp_path / "stick"
    stick.mkdir()

    def pulled(path: Path, content: bytes) -> None:
        write_durably(path, content)
        if path.name == "2026-01-03.json":
            stick.rename(tmp_path / "in the pocket")

    monkeypatch.setattr(folder_room, "write_durably", pulled)
    outcome = sender(home, f"file://{stick}").round()
    assert outcome.sent == sorted(written)[:2]
    assert not stick.exists()
    (tmp_path / "in the pocket").rename(stick)
    monkeypatch.undo()
    assert sender(home, f"file://{stick}").round().problem is None
    assert held(stick) == written


@pytest.mark.parametrize(
    ("number", "fault", "tried"),
    [(errno.ENOSPC, Fault.FULL, 1), (errno.EROFS, Fault.REFUSED, 3), (errno.EIO, Fault.FAILING, 3)],
)
def test_a_full_or_broken_medium(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, fault: Fault, tried: int
) -> None:
    written = fill(home, 3)
    asked = []

    def fails(path: Path, content: bytes) -> None:
        asked.append(path.name)
        raise OSError(number, os.strerror(number), str(path))

    monkeypatch.setattr(folder_room, "write_durably", fails)
    outcome = sender(home, f"file://{tmp_path}").round()
    assert (outcome.problem.fault, outcome.waiting) == (fault, sorted(written))
    assert len(asked) == tried


def test_a_medium_that_keeps_something_else(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(home, 1)
    monkeypatch.setattr(folder_room, "write_durably", lambda path, content: path.write_bytes(bytes(len(content))))
    assert sender(home, f"file://{tmp_path}").round().problem.fault is Fault.NOT_KEPT
    assert state(home)["sent"] == {}


def test_what_is_there_already_is_replaced_whole(home: Path, tmp_path: Path) -> None:
    written = fill(home, 1)
    old = tmp_path / "FR75" / "hall" / "2026-01-01.json"
    old.parent.mkdir(parents=True)
    old.write_bytes(b"x" * 5000)
    sender(home, f"file://{tmp_path}").round()
    assert held(tmp_path) == written
