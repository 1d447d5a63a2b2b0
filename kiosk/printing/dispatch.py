"""Carries jobs to the printer and tells the truth about each: printed means that the printer said so after the cut."""

from collections.abc import Callable
from threading import Event
from time import monotonic
from typing import Final, Literal

from kiosk.ports import BLOCKING, Condition, Paper
from kiosk.printing import answers
from kiosk.printing.answers import Answer, Kind
from kiosk.printing.deadlines import CONNECT_S, FENCE_S, STATUS_S, Deadline
from kiosk.printing.memory import Fence, PrinterMemory
from kiosk.printing.talk import Talk
from kiosk.printing.transports import Line, Transport

_FRESH_S: Final = 5.0  # an answer older than this does not keep a job from being sent
_PROBE_S: Final = 1.0  # an idle printer answers a fence at once
_PROBES: Final = 3
_TAKEN_OUT: Final = {Condition.PAPER_OUT, Condition.COVER_OPEN}  # whoever mends these takes the torn slip away
_SAYS_READY: Final = {Condition.READY, Condition.NEAR_END}


class Dispatch:
    """One printer and what is known of it. Use it on one thread, but for `hurry`.

    `fence` is the setting: how the printer tells that it printed what came before. `auto` finds out with
    GS r 1, which prints nothing. `incomplete` returns the job that ends a half slip which hangs out.
    """

    def __init__(
        self,
        transport: Transport,
        memory: PrinterMemory,
        incomplete: Callable[[], bytes],
        *,
        fence: Literal["auto"] | Fence = "auto",
        scale: float = 1.0,
    ) -> None:
        self._transport = transport
        self._memory = memory
        self._incomplete = incomplete
        self._setting = fence
        self._scale = scale
        self._hurry = Event()
        self.condition, self._seen_at = Condition.UNKNOWN, -_FRESH_S
        # What an earlier program or an interrupted job may have left: in the printer's memory, out of its slot,
        # on its way back to us; and whether it said ready and printed nothing.
        self._dirty, self._hanging, self._owed, self._doubted = True, False, 0, False
        self._probes = _PROBES
        self._jobs = 0

    @property
    def fence(self) -> Fence | None:
        """How the printer tells that it printed; None while nobody knows."""
        return self._memory.fence if self._setting == "auto" else self._setting

    def hurry(self) -> None:
        """Make a `look` that is under way end now, and others not begin before `calm`. From any thread."""
        self._hurry.set()

    def calm(self) -> None:
        """What hurried has its turn."""
        self._hurry.clear()

    # A job -----------------------------------------------------------------------------------------------

    def send(self, job: bytes) -> Paper:
        """Carry one job within its deadlines and say what became of it.

        PRINTED: the printer said so after the cut. SENT: it took every byte and cannot say more. FAILED: it
        took none. INTERRUPTED: it stopped in between. UNKNOWN: it took every byte and fell silent.
        """
        if self.condition in BLOCKING and monotonic() - self._seen_at < _FRESH_S:
            return Paper.FAILED
        line = self._transport.connect(Deadline(CONNECT_S, self._scale))
        if line is None:
            self._see(Condition.ABSENT)
            return Paper.FAILED
        paper = Paper.INTERRUPTED
        try:
            paper = self._carry(line, job)
        finally:
            line.close(drop=paper not in (Paper.PRINTED, Paper.SENT))
        return paper

    def _carry(self, line: Line, job: bytes) -> Paper:
        prefix = answers.CLEAR if self._dirty else b""
        prefix += self._incomplete() if self._hanging else b""
        self._jobs += 1
        identity = f"{self._jobs % 10000:04}".encode()
        fence = self.fence
        question = {"none": b"", "process-id": answers.process_question(identity)}.get(fence or "", answers.SENSOR)
        data = prefix + job + question
        deadline = Deadline.for_job(len(data), self._scale)
        taken = line.write(data, deadline)
        if taken < len(data) or (fence == "none" and not line.finish(deadline)):
            self._dirty = self._doubted = True
            self._hanging = self._hanging or taken > len(prefix)
            self._see(Condition.UNKNOWN)
            return Paper.INTERRUPTED if taken > len(prefix) else Paper.FAILED
        self._dirty = self._hanging = False
        if fence == "none":
            return Paper.SENT
        return self._truth(Talk(line, self._scale), identity, deadline)

    def _truth(self, talk: Talk, identity: bytes, deadline: Deadline) -> Paper:
        """Wait for the fence, and ask what is wrong when it does not come."""

        def answered() -> bool:
            return self._told(talk, identity) is not None

        talk.until(lambda: answered() or talk.pushed in BLOCKING, talk.limit(FENCE_S))
        condition = talk.pushed or Condition.UNKNOWN
        if not (answered() or talk.over or talk.pushed in BLOCKING):
            condition = talk.condition()
            if condition in _SAYS_READY:  # a slow line behind a fast one is waited for as long as a job may take
                talk.until(answered, deadline)
        told = self._told(talk, identity)
        if told is not None:
            return self._printed(told)
        if self.fence is None and condition not in BLOCKING and not talk.broken:
            self._count_silence()
            self._see(condition)
            return Paper.SENT
        cleared = talk.clear()
        self._owed = 0 if cleared else self._owed + 1
        self._dirty, self._doubted = not cleared, True
        self._hanging = condition not in _TAKEN_OUT
        self._see(condition)
        silent = condition is Condition.UNKNOWN and not talk.broken
        return Paper.UNKNOWN if silent else Paper.INTERRUPTED

    def _told(self, talk: Talk, identity: bytes) -> Answer | None:
        """Return the answer to this job's fence, not to an earlier one's."""
        if talk.garbled:
            return None
        if self.fence == "process-id":
            return next((a for a in talk.heard if a.kind is Kind.PROCESS and a.data[2:6] == identity), None)
        cleared = [at for at, answer in enumerate(talk.heard) if answer.kind is Kind.CLEARED]
        heard = talk.heard[cleared[-1] :] if cleared else talk.heard  # clearing took the earlier questions with it
        sensors = [answer for answer in heard if answer.kind is Kind.SENSOR]
        owed = 0 if cleared else self._owed
        return sensors[owed] if len(sensors) > owed else None

    def _printed(self, told: Answer) -> Paper:
        self._owed = 0
        self._doubted = False
        if told.kind is Kind.PROCESS:
            self._see(self.condition if self.condition in _SAYS_READY else Condition.READY)
            return Paper.PRINTED
        self._learn("gs-r")
        self._see(answers.condition_of_sensor(told.data[0]))
        if self.condition is Condition.PAPER_OUT:  # some answer while they stand still: nobody knows how far it came
            self._dirty = True
            return Paper.INTERRUPTED
        return Paper.PRINTED

    # A look in the background ----------------------------------------------------------------------------

    def look(self) -> None:
        """Ask how the printer is, and put in order what an interrupted job left behind. `condition` has the answer."""
        line = self._transport.connect(Deadline(CONNECT_S, self._scale, self._hurry))
        if line is None:
            if not self._hurry.is_set():
                self._see(Condition.ABSENT)
                self._probes = _PROBES  # it may come back as another one
                self._dirty = True
            return
        try:
            self._ask(line, Talk(line, self._scale, self._hurry))
            line.finish(Deadline(STATUS_S, self._scale, self._hurry))
        finally:
            line.close()

    def _ask(self, line: Line, talk: Talk) -> None:
        cleared = self._dirty and talk.clear()
        if cleared:
            self._owed = 0
        condition = talk.condition()
        if self._hurry.is_set():
            return
        # One that says how it is and not that it cleared cannot clear; one that says nothing may not have heard.
        self._dirty = self._dirty and not cleared and condition is Condition.UNKNOWN
        if condition not in BLOCKING and not talk.over:
            condition = self._probe(talk, condition)
            if self._hanging and condition in _SAYS_READY and not self._hurry.is_set():
                strip = self._incomplete()
                self._hanging = line.write(strip, Deadline.for_job(len(strip), self._scale)) < len(strip)
        if not self._hurry.is_set():
            self._see(condition)

    def _probe(self, talk: Talk, condition: Condition) -> Condition:
        """Find out whether it really prints, where that is not known; return its condition."""
        if self.fence == "none":
            self._doubted = False
        curious = self._setting == "auto" and self._probes > 0
        if not (curious or ((self._doubted or self._owed) and self.fence)):
            return condition
        if self.fence == "process-id":
            told = talk.ask(answers.process_question(b"look"), Kind.PROCESS, _PROBE_S)
        else:
            told = talk.ask(answers.SENSOR, Kind.SENSOR, _PROBE_S)
        if told is None:
            return self._unanswered(talk, condition)
        while self._owed and talk.hear(talk.limit(FENCE_S)):
            pass  # this may have been the answer to an earlier question: wait until no more comes
        if self._owed and (self._hurry.is_set() or talk.over):
            self._owed += 1
            return condition
        self._owed, self._probes, self._doubted = 0, 0, False
        if told.kind is Kind.SENSOR:
            self._learn("gs-r")
            if condition is Condition.UNKNOWN:
                return answers.condition_of_sensor(told.data[0])
        return condition

    def _unanswered(self, talk: Talk, condition: Condition) -> Condition:
        if self._hurry.is_set():
            self._owed += 1
            return condition
        self._count_silence()
        self._owed = 0 if talk.clear() else self._owed + 1
        return Condition.OFFLINE if self._doubted and condition in _SAYS_READY else condition

    # Inside ----------------------------------------------------------------------------------------------

    def _see(self, condition: Condition) -> None:
        self.condition, self._seen_at = condition, monotonic()

    def _learn(self, fence: Fence) -> None:
        self._probes = 0
        if self._setting == "auto":
            self._memory.learn(fence)

    def _count_silence(self) -> None:
        """One more fence was not answered. A printer that answered one before is not called dumb for that."""
        self._probes -= 1
        if self._probes <= 0 and self._memory.fence is None:
            self._learn("none")
