"""Where speech is heard: a headset and a loudspeaker, which are two outputs of the machine."""

from collections.abc import Callable
from importlib import import_module
from types import ModuleType
from typing import Any, Final, Protocol

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, Qt, QTimer

from kiosk.speech import Output, Sound

SIMULATED: Final = "simulated"
OFF: Final = "off"
DEFAULT: Final = "default"


class Player(Protocol):
    """Plays one sound at a time. Nothing here raises: what is heard is seen, too."""

    def when_ended(self, ended: Callable[[], None]) -> None:
        """Call `ended` each time that a sound has been played to its end."""
        ...

    def play(self, sound: Sound, output: Output, gain: float) -> None:
        """Play a sound on an output at `gain` of full scale, instead of what is played."""
        ...

    def pause(self) -> None:
        """Stop for a while."""
        ...

    def go_on(self) -> None:
        """Go on where it was paused."""
        ...

    def stop(self) -> None:
        """Be silent at once."""
        ...


class QtPlayer(QObject):
    """Qt Multimedia, loaded at the first sound. `names`: the machine's name of each output, `default` or `off`.

    An output that is not there is silent: its sounds end at once.
    """

    def __init__(self, names: dict[Output, str]) -> None:
        super().__init__()
        self._names = names
        self._ended: Callable[[], None] | None = None
        self._sink: Any = None  # a QAudioSink, whose module may be missing
        self._buffer: QBuffer | None = None
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.timeout.connect(self._over)

    def when_ended(self, ended: Callable[[], None]) -> None:
        """Call `ended` after each sound."""
        self._ended = ended

    def play(self, sound: Sound, output: Output, gain: float) -> None:
        """Play a sound instead of what is played."""
        self.stop()
        multimedia = _multimedia()
        device = None if multimedia is None else _find(multimedia, self._names[output])
        if multimedia is None or device is None:
            self._end.start(0)
            return
        shape = multimedia.QAudioFormat()
        shape.setSampleRate(sound.rate)
        shape.setChannelCount(1)
        shape.setSampleFormat(multimedia.QAudioFormat.SampleFormat.Int16)
        self._sink = multimedia.QAudioSink(device, shape)
        self._sink.setVolume(gain)
        self._sink.stateChanged.connect(self._state_changed, Qt.ConnectionType.QueuedConnection)
        self._idle = multimedia.QAudio.State.IdleState
        self._buffer = QBuffer()
        self._buffer.setData(QByteArray(sound.samples))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._sink.start(self._buffer)

    def pause(self) -> None:
        """Stop for a while."""
        if self._sink is not None:
            self._sink.suspend()

    def go_on(self) -> None:
        """Go on where it was paused."""
        if self._sink is not None:
            self._sink.resume()

    def stop(self) -> None:
        """Be silent at once."""
        self._end.stop()
        if self._sink is not None:
            self._sink.stateChanged.disconnect(self._state_changed)
            self._sink.stop()
            self._sink.deleteLater()
            self._sink = self._buffer = None

    def _state_changed(self, state: object) -> None:
        # Idle: all of the buffer has been played. Another sound may have begun since this was sent.
        if self.sender() is self._sink and state == self._idle:
            self._over()

    def _over(self) -> None:
        self.stop()
        if self._ended is not None:
            self._ended()


def output_names() -> list[str] | None:
    """Return what this machine calls its audio outputs; None without the system's libraries of sound."""
    multimedia = _multimedia()
    if multimedia is None:
        return None
    return [device.description() for device in multimedia.QMediaDevices.audioOutputs()]


def _multimedia() -> ModuleType | None:
    try:
        return import_module("PySide6.QtMultimedia")
    except ImportError:  # libpulse0 is missing
        return None


def _find(multimedia: ModuleType, name: str) -> Any:  # noqa: ANN401 - a QAudioDevice, whose module may be missing
    if name in (OFF, SIMULATED):
        return None
    if name == DEFAULT:
        found = multimedia.QMediaDevices.defaultAudioOutput()
        return None if found.isNull() else found
    for found in multimedia.QMediaDevices.audioOutputs():
        if name in (found.description(), bytes(found.id()).decode(errors="replace")):
            return found
    return None
