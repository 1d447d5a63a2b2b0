"""Speech goes to the output that is meant, as loud as asked, and ends when it should."""

import sys
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, Signal

from kiosk.speech import Output, Sound
from kiosk.ui import sound as sound_module
from kiosk.ui.hand import wait
from kiosk.ui.simulated_sound import SimulatedPlayer
from kiosk.ui.sound import QtPlayer

SHORT = Sound(b"\1\0" * 160, 16_000)


class Device:
    def __init__(self, name: str) -> None:
        self.name = name

    def description(self) -> str:
        return self.name

    def id(self) -> bytes:
        return f"id-{self.name}".encode()

    def isNull(self) -> bool:
        return False


class Shape:
    SampleFormat = SimpleNamespace(Int16="int16")

    def __init__(self) -> None:
        self.told: dict[str, object] = {}

    def setSampleRate(self, rate: int) -> None:
        self.told["rate"] = rate

    def setChannelCount(self, count: int) -> None:
        self.told["channels"] = count

    def setSampleFormat(self, kind: object) -> None:
        self.told["kind"] = kind


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list:
    """A Qt Multimedia with two outputs and no devices; the sinks that were made, oldest first."""
    sinks: list = []

    class Sink(QObject):
        stateChanged = Signal(object)

        def __init__(self, device: Device, shape: Shape) -> None:
            super().__init__()
            self.device, self.shape, self.did = device.name, shape.told, []
            sinks.append(self)

        def setVolume(self, gain: float) -> None:
            self.did.append(("volume", gain))

        def start(self, buffer) -> None:
            self.did.append(("start", bytes(buffer.readAll().data())))

        def stop(self) -> None:
            self.did.append(("stop",))

        def suspend(self) -> None:
            self.did.append(("suspend",))

        def resume(self) -> None:
            self.did.append(("resume",))

    outputs = [Device("USB"), Device("HDMI")]
    fake = SimpleNamespace(
        QAudioFormat=Shape,
        QAudioSink=Sink,
        QAudio=SimpleNamespace(State=SimpleNamespace(IdleState="idle")),
        QMediaDevices=SimpleNamespace(audioOutputs=lambda: outputs, defaultAudioOutput=lambda: outputs[1]),
    )
    monkeypatch.setattr(sound_module, "_multimedia", lambda: fake)
    return sinks


def test_each_output_is_the_machines_one_of_that_name(made: list) -> None:
    player = QtPlayer({Output.HEADSET: "USB", Output.LOUDSPEAKER: "default"})
    player.play(SHORT, Output.HEADSET, 0.25)
    player.play(Sound(SHORT.samples, 22_050), Output.LOUDSPEAKER, 1.0)
    assert [sink.device for sink in made] == ["USB", "HDMI"]
    assert made[0].shape == {"rate": 16_000, "channels": 1, "kind": "int16"}
    assert made[1].shape["rate"] == 22_050
    assert made[0].did == [("volume", 0.25), ("start", SHORT.samples), ("stop",)], "one sound at a time"
    player.pause()
    player.go_on()
    player.stop()
    assert made[1].did[2:] == [("suspend",), ("resume",), ("stop",)]


def test_it_has_ended_when_the_output_has_nothing_left(made: list) -> None:
    player, ended = QtPlayer({Output.HEADSET: "id-USB", Output.LOUDSPEAKER: "off"}), []
    player.when_ended(lambda: ended.append(True))
    player.play(SHORT, Output.HEADSET, 1.0)
    made[0].stateChanged.emit("active")
    wait(5)
    assert ended == []
    made[0].stateChanged.emit("idle")
    wait(5)
    assert ended == [True]


def test_the_end_of_an_earlier_sound_is_not_the_end_of_this_one(made: list) -> None:
    player, ended = QtPlayer({Output.HEADSET: "USB", Output.LOUDSPEAKER: "off"}), []
    player.when_ended(lambda: ended.append(True))
    player.play(SHORT, Output.HEADSET, 1.0)
    made[0].stateChanged.emit("idle")  # on its way ...
    player.play(SHORT, Output.HEADSET, 1.0)  # ... while the next one begins
    wait(5)
    assert ended == []


@pytest.mark.parametrize("name", ["off", "simulated", "an output that was pulled out"])
def test_an_output_that_is_not_there_is_silent_and_ends_at_once(made: list, name: str) -> None:
    player, ended = QtPlayer({Output.HEADSET: name, Output.LOUDSPEAKER: "HDMI"}), []
    player.when_ended(lambda: ended.append(True))
    player.play(SHORT, Output.HEADSET, 1.0)
    wait(5)
    assert (made, ended) == ([], [True])


def test_without_the_libraries_of_sound_it_is_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    player, ended = QtPlayer({Output.HEADSET: "default", Output.LOUDSPEAKER: "default"}), []
    player.when_ended(lambda: ended.append(True))
    player.play(SHORT, Output.HEADSET, 1.0)
    wait(5)
    assert ended == [True]


def test_the_simulated_output_takes_its_time() -> None:
    player, ended = SimulatedPlayer(pace=10.0), []
    player.when_ended(lambda: ended.append(True))
    player.play(SHORT, Output.HEADSET, 1.0)  # 10 ms, times 10
    wait(30)
    player.pause()
    wait(150)
    assert ended == []
    player.go_on()
    wait(150)
    assert ended == [True]
