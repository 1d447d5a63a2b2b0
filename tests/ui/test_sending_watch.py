"""How sending stands: the file is read once a minute at most, and the mark stands after seven days, not before."""

from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from zoneinfo import ZoneInfo

import pytest
from visitor import FakeClock

from kiosk.sending import Fault, Sending
from kiosk.ui.sending_watch import SendingWatch, Uplink

NOW = datetime(2026, 11, 24, 13, 5, tzinfo=UTC)
SERVER = Uplink.of("https://nuage.example.org/dav")


class File:
    """A state file (ports.StateFile) in memory that counts how often it is read."""

    def __init__(self, sending: Sending) -> None:
        self.value = sending.as_json()
        self.reads = 0

    def read(self) -> dict[str, object]:
        self.reads += 1
        return dict(self.value)

    def write(self, value: dict[str, object]) -> None:
        self.value = value


class Desk:
    """A reception that knows the time, or does not trust it."""

    def __init__(self, clock: FakeClock) -> None:
        self._clock = clock
        self.trusted = True

    def clock(self) -> SimpleNamespace:
        return SimpleNamespace(trusted=self.trusted, local=self._clock.at.astimezone(ZoneInfo("Europe/Paris")))


def watch(sending: Sending, uplink: Uplink = SERVER) -> tuple[SendingWatch, File, Desk, FakeClock]:
    clock, file = FakeClock(NOW), File(sending)
    desk = Desk(clock)
    return SendingWatch(file, uplink, desk, clock), file, desk, clock


@pytest.mark.parametrize(
    ("url", "kind", "place"),
    [
        ("none", "none", ""),
        ("file:///media/cle/releves", "file", ""),
        ("https://nuage.example.org/remote.php/dav", "https", "nuage.example.org"),
        ("https://someone:secret@nuage.example.org:8443", "https", "nuage.example.org:8443"),
        ("s3://releves-demo/cdm", "s3", "releves-demo"),
    ],
)
def test_only_the_host_of_an_uplink_is_shown(url: str, kind: str, place: str) -> None:
    assert Uplink.of(url) == Uplink(kind, place)


@pytest.mark.parametrize(("days", "late"), [(6, False), (7, False), (7.1, True), (40, True)])
def test_late_after_seven_days(days: float, late: bool) -> None:
    found, *_ = watch(Sending(NOW, NOW - timedelta(days=days), 3, Fault.UNREACHABLE))
    assert (found.late, found.notices) == (late, frozenset({"sync"} if late else ()))


def test_nothing_is_late_when_nothing_waits_or_the_time_is_in_doubt() -> None:
    assert not watch(Sending(NOW, NOW - timedelta(days=40), 0, None))[0].late
    found, _, desk, clock = watch(Sending(NOW, NOW - timedelta(days=40), 3, None))
    desk.trusted = False
    clock.advance(60)
    found.look()
    assert not found.late


def test_the_file_is_read_once_a_minute_at_most() -> None:
    found, file, _, clock = watch(Sending())
    for _ in range(600):
        clock.advance(0.5)
        found.look()
    assert file.reads == 1 + 5


def test_what_was_written_is_known_a_minute_later() -> None:
    found, file, _, clock = watch(Sending(NOW, NOW - timedelta(days=8), 3, Fault.FULL))
    file.write(Sending(NOW, NOW, 0, None).as_json())
    clock.advance(59)
    found.look()
    assert (found.late, found.sending.fault) == (True, Fault.FULL)
    clock.advance(1)
    found.look()
    assert (found.late, found.sending.fault) == (False, None)


def test_without_an_uplink_the_file_is_never_read() -> None:
    found, file, _, clock = watch(Sending(NOW, NOW - timedelta(days=40), 3, Fault.FULL), Uplink.of("none"))
    clock.advance(600)
    found.look()
    assert (file.reads, found.late) == (0, False)
