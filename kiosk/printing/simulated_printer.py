"""A printer made of code, so that a kiosk without devices prints and has every trouble of a real one."""

import re
import threading
from collections import deque
from collections.abc import Callable

from kiosk.ports import Paper
from kiosk.printing.deadlines import Deadline
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
    """Interprets exactly the bytes it gets; also a `Transport` that needs no line at all.

    `dots` is the paper's width, 8 dots a mm; `roll_mm` the length of its rolls (None: endless); `keep` how
    many slips are remembered. `deadline_scale` scales its own times too: speed, lateness, job deadline.
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
        self._changed = threading.Condition()
        self._strip = Strip(dots, roll_mm)
        self._interpreter = Interpreter(self._strip, dots, ask=self._asked, cut=self._cut)
        self._strict = strict
        self._slips: deque[PrintedSlip] = deque(maxlen=keep)
        self._cuts = 0
        self._scale = deadline_scale
        self._fault, self._amount = Fault.NONE, 0
        self._watchers: list[Callable[[], None]] = []
        self._answers = Answers(_LATE_S * deadline_scale)
        self._tail = b""

    # What it shows

    @property
    def slips(self) -> list[PrintedSlip]:
        """The last slips, oldest first."""
        with self._changed:
            return list(self._slips)

    @property
    def errors(self) -> list[str]:
        """Bytes that our slips should not hold: where, what, hex."""
        with self._changed:
            return list(self._interpreter.errors)

    @property
    def warnings(self) -> list[str]:
        """What known printers would trip over."""
        with self._changed:
            return list(self._interpreter.warnings)

    @property
    def fault(self) -> Fault:
        """The fault it has now."""
        with self._changed:
            return self._fault

    # Faults

    def set_fault(self, fault: Fault, amount: int | None = None) -> None:
        """Break it. `amount` is bytes (stall-after, reset-after) or bytes a second (slow)."""
        with self._changed:
            self._fault = fault
            self._amount = AMOUNTS.get(fault, 0) if amount is None else amount
            self._answers.fault = fault
            self._interpreter.deaf = fault is Fault.SWALLOW
            self._interpreter.run(self._stopped)
            self._answers.push(self._seen_state())
            self._changed.notify_all()
            watchers = list(self._watchers)
        for changed in watchers:
            changed()

    def cure(self) -> None:
        """Mend it. If the paper was out, the torn slip is taken away and a new roll put in.

        As with a real printer, what it had received and not printed comes out now.
        """
        with self._changed:
            if self._fault in (Fault.PAPER_OUT, Fault.LIE) or self._strip.out:
                torn = self._strip.part(whole=False)
                if torn:
                    self._slips.append(torn)
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
        with self._changed:
            errors = self._interpreter.error_count
            self._take(data)
            self._complain(errors)
            return self.answers()

    def answers(self) -> bytes:
        """Return the answers that are due and were not taken yet."""
        with self._changed:
            return self._answers.take()

    def forget_answers(self) -> None:
        """Drop the answers that nobody waits for any more."""
        with self._changed:
            self._answers.forget()

    def breaks(self, taken: int) -> bool:
        """Return whether the line is dead for a job of which `taken` bytes came through."""
        with self._changed:
            broken = self._fault is Fault.RESET_AFTER and taken >= self._amount
            return broken or self._fault is Fault.ABSENT

    def room(self, taken: int) -> int:
        """Return how many bytes it would take now of a job of which it has `taken`."""
        with self._changed:
            room = _RECEIVE_BUFFER - len(self._interpreter.pending)
            if self._fault is Fault.STALL:
                return 0
            if self._fault in (Fault.STALL_AFTER, Fault.RESET_AFTER):
                return min(room, max(0, self._amount - taken))
            if self._fault is Fault.SLOW:
                return min(room, max(1, round(self._amount / self._scale * _SLOW_STEP_S)))
            return room

    def pause(self, size: int) -> float:
        """Return the seconds that `size` bytes take on this line."""
        with self._changed:
            return size * self._scale / self._amount if self._fault is Fault.SLOW else 0.0

    # The transport in process

    def send(self, data: bytes) -> Paper:
        """Print a job and say what became of it (ports.Paper), within the deadline of a job.

        FAILED: nothing was taken. INTERRUPTED: it stopped in between; what was not printed is forgotten.
        SENT: the printer did not say more, or the job has no cut. Raises `NotUnderstoodError` if `strict`.
        """
        deadline = Deadline.for_job(len(data), self._scale)
        with self._changed:
            errors, cuts = self._interpreter.error_count, self._cuts
            taken = self._send(data, deadline)
            self.forget_answers()
            if taken == len(data) and not self._interpreter.idle and not self._stopped():
                self._interpreter.error("the job ends inside a command")
            whole = taken == len(data) and self._interpreter.idle and not self._stopped()
            self._interpreter.clear()
            self._tail = b""
            self._complain(errors)
            if not whole:
                return Paper.INTERRUPTED if taken else Paper.FAILED
            if self._cuts == cuts or self._fault in (Fault.MUTE, Fault.GARBAGE):
                return Paper.SENT
            if self._fault is Fault.LATE:
                self._wait(_LATE_S * self._scale)
            return Paper.PRINTED

    def _send(self, data: bytes, deadline: Deadline) -> int:
        taken = 0
        while taken < len(data) and deadline.left:
            # A printer whose status lies is sent the job like a good one.
            if self.breaks(taken) or (self._stopped() and self._fault is not Fault.LIE):
                break
            size = min(self.room(taken), len(data) - taken)
            if size:
                self._take(data[taken : taken + size])
                taken += size
                self._wait(min(self.pause(size), deadline.left))
            else:
                self._changed.wait(deadline.left)
        return taken

    def _wait(self, seconds: float) -> None:
        """Let the others in for a while."""
        end = Deadline(seconds)
        while end.left:
            self._changed.wait(end.left)

    # Inside

    def _complain(self, errors_before: int) -> None:
        if self._strict and self._interpreter.error_count > errors_before:
            raise NotUnderstoodError(self._interpreter.errors[-1])

    def _stopped(self) -> bool:
        return self._fault in STOPPING or self._strip.out

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
        self._cuts += 1
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
        elif command == b"\x10\x05\x02" and self._fault is Fault.CUTTER_ERROR:
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
        if self._fault is Fault.LIE:
            return State()
        out = self._fault is Fault.PAPER_OUT or self._strip.out
        return State(
            out=out,
            near_end=out or self._fault is Fault.PAPER_NEAR_END or self._strip.near_end,
            cover_open=self._fault is Fault.COVER_OPEN,
            cutter_error=self._fault is Fault.CUTTER_ERROR,
            offline=self._stopped(),
        )
