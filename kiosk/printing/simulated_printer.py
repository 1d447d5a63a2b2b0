"""A printer made of code, so that a kiosk without devices prints and has every trouble of a real one."""

import re
import sys
import threading
from collections import deque
from collections.abc import Callable

from kiosk.printing.deadlines import Deadline
from kiosk.printing.simulated_direct import DirectLine
from kiosk.printing.simulated_interpreter import CLEAR_BUFFER, Interpreter
from kiosk.printing.simulated_paper import PrintedSlip, Strip
from kiosk.printing.simulated_state import AMOUNTS, STOPPING, Answers, Fault, State

__all__ = ["Fault", "NotUnderstoodError", "PrintedSlip", "SimulatedPrinter"]

# Epson: obeyed on reception, wherever they stand, images included.
_REAL_TIME = re.compile(rb"\x10\x04[\x01-\x04]|\x10\x05[\x01\x02]|" + re.escape(CLEAR_BUFFER))
_RECEIVE_BUFFER = 65536
_LATE_S = 1.0
_SLOW_STEP_S = 0.02


class NotUnderstoodError(ValueError):
    """The printer was sent bytes that none of our slips should hold: a mistake of the encoder."""


class SimulatedPrinter:
    """Interprets exactly the bytes it gets; also a `Transport`, whose lines lead straight to it.

    `dots` is the paper's width, 8 dots a mm; `roll_mm` the length of its rolls (None: endless); `keep` how
    many slips are remembered: they are its paper, also that of proofs, and stay in memory.
    `deadline_scale` scales its own times: speed and lateness.
    `strict` raises `NotUnderstoodError` for bytes that our slips should not hold. One thread may feed it
    while others look at it and set faults.
    """

    def __init__(
        self,
        dots: int = 576,
        *,
        strict: bool = True,
        roll_mm: float | None = None,
        keep: int = 8,
        deadline_scale: float = 1.0,
    ) -> None:
        self.changed = threading.Condition()  # held while it is looked at or worked with, told at each change
        self._strip = Strip(dots, roll_mm)
        self._interpreter = Interpreter(self._strip, dots, ask=self._asked, cut=self._cut)
        self._strict = strict
        self._slips: deque[PrintedSlip] = deque(maxlen=keep)
        self._scale = deadline_scale
        self._fault = Fault.NONE
        self._faults: dict[Fault, int] = {}  # both, with their amounts
        self._watchers: list[Callable[[], None]] = []
        self._answers = Answers(_LATE_S * deadline_scale)
        self._tail = b""

    # What it shows

    @property
    def slips(self) -> list[PrintedSlip]:
        """The last slips, oldest first."""
        with self.changed:
            return list(self._slips)

    @property
    def errors(self) -> list[str]:
        """Bytes that our slips should not hold: where, what, hex."""
        with self.changed:
            return list(self._interpreter.errors)

    @property
    def warnings(self) -> list[str]:
        """What known printers would trip over."""
        with self.changed:
            return list(self._interpreter.warnings)

    @property
    def fault(self) -> Fault:
        """The fault it has now, the first if there are two."""
        with self.changed:
            return self._fault

    def has(self, fault: Fault) -> bool:
        """Return whether this is one of its faults now."""
        with self.changed:
            return fault in self._faults

    # Faults

    def set_fault(self, fault: Fault, amount: int | None = None, *, beside: Fault = Fault.NONE) -> None:
        """Break it. `amount` is bytes (stall-after, reset-after), bytes a second (slow) or mm (roll-end).

        `beside` is a second fault, with its usual amount: the paper can be out and the printer mute.
        """
        with self.changed:
            self._fault = fault
            self._faults = {each: AMOUNTS.get(each, 0) for each in (fault, beside) if each is not Fault.NONE}
            if amount is not None and fault in self._faults:
                self._faults[fault] = amount
            if Fault.ROLL_END in self._faults:
                self._strip.shorten(self._faults[Fault.ROLL_END])
            self._answers.faults = self._faults
            self._interpreter.deaf = Fault.SWALLOW in self._faults
            self._interpreter.run(self._stopped)
            self._answers.push(self._seen_state())
            self.changed.notify_all()
            watchers = list(self._watchers)
        for changed in watchers:
            changed()

    def cure(self) -> None:
        """Mend it. If the paper was out, the torn slip is taken away and a new roll put in.

        As with a real printer, what it had received and not printed comes out now.
        """
        with self.changed:
            out = self._strip.out or not self._faults.keys().isdisjoint((Fault.PAPER_OUT, Fault.LIE))
            torn = self._strip.part(whole=False) if out else None
            if torn:
                self._slips.append(torn)
            if out or self._strip.shortened:
                self._strip.new_roll()
        self.set_fault(Fault.NONE)

    def watch(self, changed: Callable[[], None]) -> None:
        """Call `changed` after each change of fault, on the thread that made it."""
        self._watchers.append(changed)

    # The printer's end of a line

    def feed(self, data: bytes) -> bytes:
        """Take bytes, print what can be printed, and return the answers that are due.

        Faults of the line (absent, stall, stall-after, reset-after, slow) are for whoever holds the line:
        see `breaks`, `room` and `pause`. Raises `NotUnderstoodError` when all is taken, if `strict`.
        """
        with self.changed:
            self.take(data)
            return self.answers()

    def take(self, data: bytes) -> None:
        """Do the same and keep the answers."""
        with self.changed:
            errors = self._interpreter.error_count
            self._take(data)
            self._complain(errors)

    def end_job(self) -> None:
        """Be told that a job has ended. Raises `NotUnderstoodError` when it ended inside a command, if `strict`."""
        with self.changed:
            errors = self._interpreter.error_count
            if not self._interpreter.idle and not self._stopped():
                self._interpreter.error("the job ends inside a command")
            self._complain(errors)

    def answers(self) -> bytes:
        """Return the answers that are due and were not taken yet."""
        with self.changed:
            return self._answers.take()

    def answer_due_s(self) -> float | None:
        """Return the seconds until its next answer; None while it has none to give."""
        with self.changed:
            return self._answers.due_s

    def forget_answers(self) -> None:
        """Drop the answers that nobody waits for any more."""
        with self.changed:
            self._answers.forget()

    def breaks(self, taken: int) -> bool:
        """Return whether the line is dead for a job of which `taken` bytes came through."""
        with self.changed:
            return Fault.ABSENT in self._faults or taken >= self._faults.get(Fault.RESET_AFTER, sys.maxsize)

    def room(self, taken: int) -> int:
        """Return how many bytes it would take now of a job of which it has `taken`."""
        with self.changed:
            if Fault.STALL in self._faults:
                return 0
            room = _RECEIVE_BUFFER - len(self._interpreter.pending)
            for fault in (Fault.STALL_AFTER, Fault.RESET_AFTER):
                room = min(room, self._faults.get(fault, sys.maxsize) - taken)
            if Fault.SLOW in self._faults:
                room = min(room, max(1, round(self._faults[Fault.SLOW] / self._scale * _SLOW_STEP_S)))
            return max(0, room)

    def pause(self, size: int) -> float:
        """Return the seconds that `size` bytes take on this line."""
        with self.changed:
            return size * self._scale / self._faults[Fault.SLOW] if Fault.SLOW in self._faults else 0.0

    def connect(self, deadline: Deadline) -> DirectLine | None:  # noqa: ARG002 - nothing is waited for
        """Open a line straight to it (see `Transport`); None while it is absent."""
        with self.changed:
            self.forget_answers()  # an earlier line did not wait for them
            return None if self.has(Fault.ABSENT) else DirectLine(self)

    # Inside

    def _complain(self, errors_before: int) -> None:
        if self._strict and self._interpreter.error_count > errors_before:
            raise NotUnderstoodError(self._interpreter.errors[-1])

    def _stopped(self) -> bool:
        return self._strip.out or not self._faults.keys().isdisjoint(STOPPING)

    def _take(self, data: bytes) -> None:
        seen = len(self._tail)
        stream, done = self._tail + data, seen
        for found in _REAL_TIME.finditer(stream):
            if found.end() > seen:
                self._receive(stream[done : max(done, found.start())])
                if self._interpreter.in_image:
                    self._interpreter.warn(f"a real-time command inside an image: {found[0].hex(' ')}")
                # A printer obeys a real-time command and still takes its bytes for data.
                self._interpreter.pending += stream[max(done, found.start()) : found.end()]
                self._obey(found[0])
                done = found.end()
        self._tail = stream[-(len(CLEAR_BUFFER) - 1) :]
        self._receive(stream[done:])
        self._answers.push(self._seen_state())

    def _receive(self, data: bytes) -> None:
        room = _RECEIVE_BUFFER - len(self._interpreter.pending)
        if len(data) > room and self._stopped():
            self._interpreter.warn(f"{len(data) - room} bytes lost: the receive buffer is full")
            data = data[:room]
        self._interpreter.pending += data
        self._interpreter.run(self._stopped)

    def _cut(self) -> None:
        slip = self._strip.part(whole=True)
        if slip:
            self._slips.append(slip)

    # Status

    def _obey(self, command: bytes) -> None:
        if command.startswith(b"\x10\x04"):
            self._answers.say(bytes([self._seen_state().real_time(command[2])]))
        elif command == CLEAR_BUFFER:
            self._interpreter.clear()
            self._answers.say(b"\x37\x25\x00")
        elif command == b"\x10\x05\x02" and Fault.CUTTER_ERROR in self._faults:
            # DLE ENQ does nothing while there is no error to recover from.
            self._interpreter.clear()

    def _asked(self, command: bytes) -> None:
        if command.startswith(b"\x1dr"):
            self._answers.say(bytes([self._seen_state().sensor]))
        elif command.startswith(b"\x1d("):
            self._answers.say(b"\x37\x22" + command[-4:] + b"\0")
        else:
            self._answers.start_pushing(on=command[2] != 0)
            self._answers.push(self._seen_state())

    def _seen_state(self) -> State:
        """Return what it says of itself."""
        if Fault.LIE in self._faults:
            return State()
        out = Fault.PAPER_OUT in self._faults or self._strip.out
        return State(
            out=out,
            near_end=out or Fault.PAPER_NEAR_END in self._faults or self._strip.near_end,
            cover_open=Fault.COVER_OPEN in self._faults,
            cutter_error=Fault.CUTTER_ERROR in self._faults,
            head_hot=Fault.HEAD in self._faults,
            offline=self._stopped(),
        )
