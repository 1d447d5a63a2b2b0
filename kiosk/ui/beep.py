"""The countdown for the ear: a short tone each second, where there is something to sound it on."""

import math
import struct
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QBuffer, QByteArray, QIODevice

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioSink

_RATE: Final = 48_000  # samples a second
_SECONDS: Final = 0.12
_PITCH_HZ: Final = 880
_LOUDNESS: Final = 0.25  # of full scale
_FADE_S: Final = 0.01  # without it the tone would click


class Beeper(Protocol):
    """Sounds one short tone, or nothing."""

    def beep(self) -> None:
        """Sound it. Never raises: what is heard is seen, too."""
        ...


class SimulatedBeeper:
    """Counts the tones."""

    def __init__(self) -> None:
        self.beeps = 0

    def beep(self) -> None:
        """Count one."""
        self.beeps += 1


class QtBeeper:
    """Sounds on the machine's default output, loaded at the first tone; silent where there is none."""

    def __init__(self) -> None:
        self._sink: QAudioSink | None = None
        self._silent = False
        self._buffer = QBuffer()

    def beep(self) -> None:
        """Sound one tone."""
        if self._sink is None and not self._silent:
            self._sink = self._make()
            self._silent = self._sink is None
        if self._sink is not None:
            self._sink.stop()
            self._buffer.seek(0)
            self._sink.start(self._buffer)

    def _make(self) -> "QAudioSink | None":
        try:
            from PySide6.QtMultimedia import QAudioFormat, QAudioSink, QMediaDevices
        except ImportError:  # libpulse0 is missing
            return None
        device = QMediaDevices.defaultAudioOutput()
        if device.isNull():
            return None
        shape = QAudioFormat()
        shape.setSampleRate(_RATE)
        shape.setChannelCount(1)
        shape.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        self._buffer.setData(QByteArray(tone()))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        return QAudioSink(device, shape)


def tone() -> bytes:
    """Return the tone as 16-bit samples, mono, 48 kHz: a sine that fades in and out."""
    samples = []
    many = int(_RATE * _SECONDS)
    for at in range(many):
        fade = min(1.0, at / (_RATE * _FADE_S), (many - 1 - at) / (_RATE * _FADE_S))
        samples.append(round(32767 * _LOUDNESS * fade * math.sin(2 * math.pi * _PITCH_HZ * at / _RATE)))
    return struct.pack(f"<{many}h", *samples)


def make_beeper(camera_device: str) -> Beeper:
    """Return what sounds the countdown of a camera: nothing real for a simulated one."""
    return QtBeeper() if camera_device not in ("simulated", "off") else SimulatedBeeper()
