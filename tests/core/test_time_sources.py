"""What the files of a Linux machine say of the time, and what they say when they are missing, odd or out of date."""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.time_sources import MachineTime

NOW = datetime(2026, 11, 24, 13, 5, tzinfo=UTC)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A machine whose network and hardware clock are in order."""
    touch(tmp_path / "run/systemd/timesync/synchronized", "", NOW)
    rtc(tmp_path, NOW)
    touch(tmp_path / "proc/sys/kernel/random/boot_id", "00437979-1a81-4e27-99ba-a6c7306ed926\n")
    return tmp_path


def touch(file: Path, content: str, at: datetime = NOW) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(content, "ascii")
    os.utime(file, (at.timestamp(), at.timestamp()))


def rtc(root: Path, says: datetime, hctosys: str = "1") -> None:
    touch(root / "sys/class/rtc/rtc0/hctosys", f"{hctosys}\n")
    touch(root / "sys/class/rtc/rtc0/since_epoch", f"{int(says.timestamp())}\n")


def test_a_machine_in_order(root: Path) -> None:
    machine = MachineTime(root)
    assert machine.synced_at() == NOW
    assert machine.hardware_clock(NOW)
    assert machine.boot_id == "00437979-1a81-4e27-99ba-a6c7306ed926"


def test_a_machine_that_says_nothing(tmp_path: Path) -> None:
    machine = MachineTime(tmp_path)
    assert (machine.synced_at(), machine.hardware_clock(NOW), machine.boot_id) == (None, False, "")


def test_each_word_of_the_network_is_heard(root: Path) -> None:
    machine = MachineTime(root)
    touch(root / "run/systemd/timesync/synchronized", "", NOW + timedelta(minutes=34))
    assert machine.synced_at() == NOW + timedelta(minutes=34)


@pytest.mark.parametrize(
    "says",
    [
        datetime(1970, 1, 1, 0, 4, tzinfo=UTC),
        datetime(2000, 1, 1, tzinfo=UTC),
        datetime(2026, 10, 31, tzinfo=UTC),
        NOW - timedelta(minutes=3),
        NOW + timedelta(days=365),
    ],
)
def test_a_dead_battery_shows(root: Path, says: datetime) -> None:
    rtc(root, says)
    assert not MachineTime(root).hardware_clock(NOW)
    # Also where the system took its time from there.
    assert MachineTime(root).hardware_clock(says) is (says.year == 2027 or says.month == 11)


@pytest.mark.parametrize("hctosys", ["0", "", "yes"])
def test_a_hardware_clock_that_did_not_set_the_system_is_none(root: Path, hctosys: str) -> None:
    rtc(root, NOW, hctosys)
    assert not MachineTime(root).hardware_clock(NOW)


@pytest.mark.parametrize("content", [b"", b"soon", b"9" * 30, b"-5", b"\xff\xfe"])
def test_an_odd_file_is_no_evidence(root: Path, content: bytes) -> None:
    (root / "sys/class/rtc/rtc0/since_epoch").write_bytes(content)
    assert not MachineTime(root).hardware_clock(NOW)


def test_this_machine_can_be_asked() -> None:
    machine = MachineTime()
    assert machine.boot_id == Path("/proc/sys/kernel/random/boot_id").read_text("ascii").strip()
    assert machine.synced_at() is None or machine.synced_at().tzinfo is UTC
    assert machine.hardware_clock(NOW) in (True, False)
