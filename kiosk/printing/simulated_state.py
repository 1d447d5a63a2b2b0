"""What the simulated printer can suffer from, and the bytes in which a printer says how it is."""

import time
from collections import deque
from dataclasses import dataclass
from enum import StrEnum


class Fault(StrEnum):
    """What can be wrong with the printer or its line."""

    NONE = "none"
    PAPER_OUT = "paper-out"
    PAPER_NEAR_END = "paper-near-end"
    ROLL_END = "roll-end"  # the paper will be out after so many mm (40)
    COVER_OPEN = "cover-open"
    CUTTER_ERROR = "cutter-error"
    HEAD = "head"  # too hot: it goes on when it has cooled down
    OFFLINE = "offline"
    ABSENT = "absent"  # refuses the connection
    STALL = "stall"  # accepts nothing more
    STALL_AFTER = "stall-after"  # the same after so many bytes of each job (300)
    RESET_AFTER = "reset-after"  # the line breaks after so many bytes of each job (300)
    SLOW = "slow"  # takes so many bytes a second (960, as a line at 9600 baud)
    MUTE = "mute"  # prints, answers nothing
    LIE = "lie"  # the paper is out, and every status says it is not; a fence is not answered
    GARBAGE = "garbage"  # every answer is FF 00 41
    LATE = "late"  # every answer comes one second late
    SWALLOW = "swallow"  # answers as if it printed, and prints nothing: no program can notice


_GARBAGE = b"\xff\x00\x41"
_LATEST_ANSWERS = 64

# It takes bytes and prints nothing.
STOPPING = {Fault.PAPER_OUT, Fault.LIE, Fault.COVER_OPEN, Fault.CUTTER_ERROR, Fault.HEAD, Fault.OFFLINE}
# What `set_fault` takes for the amount when none is given.
AMOUNTS = {Fault.ROLL_END: 40, Fault.STALL_AFTER: 300, Fault.RESET_AFTER: 300, Fault.SLOW: 960}


@dataclass(frozen=True, slots=True)
class State:
    """What a printer's sensors say, as the status bytes of the Epson reference (devices.md 1.4)."""

    out: bool = False
    near_end: bool = False
    cover_open: bool = False
    cutter_error: bool = False
    head_hot: bool = False
    offline: bool = False

    def real_time(self, question: int) -> int:
        """Answer `DLE EOT question` (1 to 4)."""
        error = self.cutter_error or self.head_hot
        bits = {
            1: self.offline * 0x08,
            2: self.cover_open * 0x04 + self.out * 0x20 + error * 0x40,
            3: self.cutter_error * 0x08 + self.head_hot * 0x40,
            4: self.near_end * 0x0C + self.out * 0x60,
        }
        return 0x12 + bits[question]

    @property
    def sensor(self) -> int:
        """Answer `GS r 1`."""
        return self.near_end * 0x03 + self.out * 0x0C

    @property
    def automatic(self) -> bytes:
        """The four bytes of an automatic status (`GS a`)."""
        first = 0x10 + self.offline * 0x08 + self.cover_open * 0x20
        return bytes([first, self.cutter_error * 0x08 + self.head_hot * 0x40, self.sensor, 0])


class Answers:
    """What the printer has said and nobody has read yet; the oldest is lost beyond 64.

    `late_s` is how late it answers while it is late, in seconds.
    """

    def __init__(self, late_s: float) -> None:
        self.faults: dict[Fault, int] = {}
        self._late_s = late_s
        self._said: deque[tuple[float, bytes]] = deque(maxlen=_LATEST_ANSWERS)
        self._pushes = False
        self._last_pushed = b""

    def say(self, data: bytes) -> None:
        """Answer, as the faults let it."""
        late = self._late_s if Fault.LATE in self.faults else 0.0
        if Fault.MUTE not in self.faults:
            self._said.append((time.monotonic() + late, _GARBAGE if Fault.GARBAGE in self.faults else data))

    def start_pushing(self, *, on: bool) -> None:
        """Say the state at the next `push` and at each change, or no more."""
        self._pushes, self._last_pushed = on, b""

    def push(self, state: State) -> None:
        """Say the state, if somebody asked for that and it changed."""
        if self._pushes and state.automatic != self._last_pushed:
            self._last_pushed = state.automatic
            self.say(state.automatic)

    @property
    def due_s(self) -> float | None:
        """Seconds until the next answer is due; None when there is none."""
        return max(0.0, self._said[0][0] - time.monotonic()) if self._said else None

    def take(self) -> bytes:
        """Return what is due."""
        due = b""
        while self._said and self._said[0][0] <= time.monotonic():
            due += self._said.popleft()[1]
        return due

    def forget(self) -> None:
        """Drop what nobody waits for any more."""
        self._said.clear()
