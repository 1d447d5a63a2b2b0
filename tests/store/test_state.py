"""Small state files survive what happens to disks."""

import os
from pathlib import Path

import pytest

from kiosk.problems import Problem, Reason
from kiosk.store.state import JsonState


def test_what_was_written_last_is_read(tmp_path: Path) -> None:
    state = JsonState(tmp_path / "state" / "mark")
    assert state.read() == {}
    values: list[dict[str, object]] = [{"seen": "2026-11-22T10:00:00+00:00"}, {"é": [1, None]}]
    for value in values:
        state.write(value)
        assert state.read() == JsonState(tmp_path / "state" / "mark").read() == value
    assert (tmp_path / "state" / "mark").stat().st_mode & 0o777 == 0o600
    assert [path.name for path in (tmp_path / "state").iterdir()] == ["mark"]


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b"null", b"\xff\xfe", b"[" * 100_000, b"\0" * 50])
def test_what_cannot_be_read_is_empty(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "mark"
    path.write_bytes(content)
    assert JsonState(path).read() == {}
    JsonState(path).write({"a": 1})
    assert JsonState(path).read() == {"a": 1}


def test_it_is_synced_before_and_after_the_rename(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    order: list[str] = []
    fsync, rename = os.fsync, Path.rename

    def seen_fsync(descriptor: int) -> None:
        order.append(f"sync {Path(f'/proc/self/fd/{descriptor}').readlink()}")
        fsync(descriptor)

    def seen_rename(path: Path, to: Path) -> Path:
        order.append("rename")
        return rename(path, to)

    monkeypatch.setattr(os, "fsync", seen_fsync)
    monkeypatch.setattr(Path, "rename", seen_rename)
    JsonState(tmp_path / "mark").write({"a": 1})
    assert order == [f"sync {tmp_path}/mark.new", "rename", f"sync {tmp_path}"]


def test_a_write_that_fails_leaves_the_old_value(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    state = JsonState(tmp_path / "mark")
    state.write({"a": 1})

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Problem) as caught:
        state.write({"a": 2})
    assert caught.value.reason is Reason.STORAGE
    assert str(tmp_path / "mark") in caught.value.what
    assert state.read() == {"a": 1}
    assert [path.name for path in tmp_path.iterdir()] == ["mark"]
