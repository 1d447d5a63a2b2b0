"""Reads what a printer says: which bytes answer which question, and what they tell of its sensors."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from kiosk.ports import Condition


class Kind(Enum):
    """What an answer answers. Source: Epson ESC/POS reference; the same in Bixolon, HPRT, Custom."""

    REAL_TIME = auto()  # DLE EOT, one byte 0xx1xx10
    AUTOMATIC = auto()  # GS a, four bytes: 0xx1xx00 and three 0xx0xxxx
    SENSOR = auto()  # GS r 1, one byte 0xx0xxxx
    PROCESS = auto()  # GS ( H, 37 22 and four characters and 00
    CLEARED = auto()  # DLE DC4 8, 37 25 00
    GARBAGE = auto()  # nothing that a printer says


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer, whole."""

    kind: Kind
    data: bytes


@dataclass(frozen=True, slots=True)
class Question:
    """The bytes that ask, and how the answer looks: its kind and what it starts with."""

    data: bytes
    kind: Kind
    start: bytes = b""


STATUS: Final = {n: Question(bytes([0x10, 0x04, n]), Kind.REAL_TIME) for n in (1, 2, 3, 4)}  # DLE EOT n
AUTOMATIC: Final = Question(b"\x1da\xff", Kind.AUTOMATIC)  # GS a: now and at each change
NOT_AUTOMATIC: Final = b"\x1da\x00"
SENSOR: Final = Question(b"\x1dr\x01", Kind.SENSOR)  # GS r 1: the paper sensor, answered in its turn
CLEAR: Final = Question(b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08", Kind.CLEARED)  # DLE DC4 8: forget all
RECOVER: Final = b"\x10\x05\x02"  # DLE ENQ 2: the same after an error; nothing while there is none

# The bits that are fixed in the first byte of an answer, and what they are.
_FIXED: Final = 0x93
_REAL_TIME: Final = 0x12
_AUTOMATIC: Final = 0x10
_SENSOR_FIXED: Final = 0x90  # both 0, also in the last three of an automatic status
_AUTOMATIC_LENGTH: Final = 4
_CLEARED: Final = b"\x37\x25\x00"
_PROCESS: Final = b"\x37\x22"
_PROCESS_LENGTH: Final = 7
_FLOW: Final = (b"\x11", b"\x13")  # XON, XOFF on a serial line: no answers


def process_question(identity: bytes) -> Question:
    """GS ( H 48: answered with the same four characters (0x20 to 0x7E) when all before it is printed."""
    return Question(b"\x1d(H\x06\x00\x30\x30" + identity, Kind.PROCESS, _PROCESS + identity)


class Ear:
    """Parts a stream of bytes into answers; what has not ended yet waits for its rest."""

    def __init__(self) -> None:
        self._heard = b""

    def hear(self, data: bytes) -> Iterator[Answer]:
        """Return the answers that have ended with these bytes."""
        self._heard += data
        while self._heard:
            if self._heard.startswith(_FLOW):
                self._heard = self._heard[1:]
                continue
            answer = _first(self._heard)
            if answer is None:
                return
            self._heard = self._heard[len(answer.data) :]
            yield answer


def _first(heard: bytes) -> Answer | None:
    """Return the answer at the front, None while its end is still to come."""
    if _CLEARED.startswith(heard[:3]) or _PROCESS.startswith(heard[:2]):
        return _named(heard)
    fixed = heard[0] & _FIXED
    if fixed == _REAL_TIME:
        return Answer(Kind.REAL_TIME, heard[:1])
    if fixed == _AUTOMATIC:
        if any(byte & _SENSOR_FIXED for byte in heard[1:_AUTOMATIC_LENGTH]):
            return Answer(Kind.GARBAGE, heard[:1])
        return Answer(Kind.AUTOMATIC, heard[:4]) if len(heard) >= _AUTOMATIC_LENGTH else None
    return Answer(Kind.GARBAGE if heard[0] & _SENSOR_FIXED else Kind.SENSOR, heard[:1])


def _named(heard: bytes) -> Answer | None:
    """The same for answers that begin with 37."""
    if heard.startswith(_CLEARED):
        return Answer(Kind.CLEARED, _CLEARED)
    if len(heard) < _PROCESS_LENGTH:
        return None
    if heard[_PROCESS_LENGTH - 1]:
        return Answer(Kind.GARBAGE, heard[:1])
    return Answer(Kind.PROCESS, heard[:_PROCESS_LENGTH])


def condition_of_real_time(bytes_of: dict[int, int]) -> Condition:
    """Return what the answers to DLE EOT 1 to 4 say together. `bytes_of` maps the question to its byte."""
    offline, cause, error, paper = (bytes_of[n] for n in (1, 2, 3, 4))
    return _condition(
        cover=bool(cause & 0x04),
        out=bool(cause & 0x20 or paper & 0x60),  # any bit: some clones set only one of a pair
        cutter=bool(error & 0x08),
        hot=bool(error & 0x40),
        stopped=bool(offline & 0x08 or cause & 0x40 or error & 0x24),
        near_end=bool(paper & 0x0C),
    )


def condition_of_automatic(data: bytes) -> Condition:
    """Return what the four bytes of an automatic status say."""
    first, error, paper = data[0], data[1], data[2]
    return _condition(
        cover=bool(first & 0x20),
        out=bool(paper & 0x0C),
        cutter=bool(error & 0x08),
        hot=bool(error & 0x40),
        stopped=bool(first & 0x08 or error & 0x24),
        near_end=bool(paper & 0x03),
    )


def condition_of_sensor(byte: int) -> Condition:
    """Return what the answer to GS r 1 says of the paper."""
    return _condition(
        cover=False, out=bool(byte & 0x0C), cutter=False, hot=False, stopped=False, near_end=bool(byte & 0x03)
    )


def _condition(*, cover: bool, out: bool, cutter: bool, hot: bool, stopped: bool, near_end: bool) -> Condition:
    """Return the one word that matters most: what a person has to do first."""
    words = {
        Condition.COVER_OPEN: cover,  # an open cover lets the paper sensor say anything
        Condition.PAPER_OUT: out,
        Condition.CUTTER: cutter,
        Condition.HEAD: hot,
        Condition.OFFLINE: stopped,
        Condition.NEAR_END: near_end,
    }
    return next((word for word, true in words.items() if true), Condition.READY)
