"""The headset socket: the operating system's switch events start and end the voice."""

import os
import struct
from pathlib import Path

import pytest

from kiosk.ui.hand import wait
from kiosk.ui.headset import Headset, JackHeadset

SWITCH, KEY, SYN = 5, 1, 0
HEADPHONES, MICROPHONE = 2, 4


def event(kind: int, code: int, value: int) -> bytes:
    return struct.pack("llHHi", 1_700_000_000, 5, kind, code, value)


@pytest.fixture
def device(tmp_path: Path):
    """A pipe in the place of the event device, with the socket that reads it and what it told."""
    path = tmp_path / "event4"
    os.mkfifo(path)
    headset = JackHeadset(str(path))
    told: list[bool] = []
    headset.changed.connect(told.append)
    with path.open("wb", buffering=0) as pipe:
        yield pipe, headset, told
    headset.close()


def test_in_and_out_are_told_once_each(device) -> None:
    pipe, headset, told = device
    pipe.write(event(SWITCH, HEADPHONES, 1) + event(SYN, 0, 0))
    wait(20)
    pipe.write(event(SWITCH, HEADPHONES, 1))
    wait(20)
    assert (told, headset.plugged) == ([True], True)
    pipe.write(event(SWITCH, HEADPHONES, 0) + event(SYN, 0, 0))
    wait(20)
    assert (told, headset.plugged) == ([True, False], False)


def test_other_events_say_nothing(device) -> None:
    pipe, headset, told = device
    pipe.write(event(SWITCH, MICROPHONE, 1) + event(KEY, HEADPHONES, 1) + b"half an event")
    wait(20)
    assert (told, headset.plugged) == ([], False)


def test_a_device_that_goes_away_is_let_go(device) -> None:
    pipe, headset, told = device
    pipe.write(event(SWITCH, HEADPHONES, 1))
    wait(20)
    pipe.close()
    wait(20)
    assert (headset.there, told) == (False, [True])


def test_without_the_device_nothing_is_ever_plugged_in(tmp_path: Path) -> None:
    headset = JackHeadset(str(tmp_path / "none"))
    assert (headset.there, headset.plugged) == (False, False)
    headset.close()


def test_the_simulated_socket_tells_changes_only() -> None:
    headset, told = Headset(), []
    headset.changed.connect(told.append)
    for plugged in (True, True, False, False):
        headset.plug(plugged=plugged)
    assert told == [True, False]
