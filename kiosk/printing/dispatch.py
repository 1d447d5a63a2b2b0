"""Carries jobs to the printer and tells the truth about each: printed means that the printer said so after the cut."""

import secrets
from collections.abc import Callable
from threading import Event
from time import monotonic
from typing import Final, Literal

from kiosk.ports import BLOCKING, Condition, Paper
from kiosk.printing import answers
from kiosk.printing.answers import Answer, Kind, Question
from kiosk.printing.deadlines import CONNECT_S, FENCE_S, STATUS_S, Deadline
from kiosk.printing.memory import Fence, PrinterMemory
from kiosk.printing.talk import Owed, Talk
from kiosk.printing.transports import Line, Transport

_FRESH_S: Final = 5.0  # an answer older than this does not keep a job from being sent
_PROBE_S: Final = 2.0  # an idle printer has nothing to finish before
_PROBES: Final = 3
_SAYS_READY: Final = {Condition.READY, Condition.NEAR_END}


class Dispatch:
    """One printer and what is known of it. Use it on one thread, but for `hurry`.

    `fence` is the setting: how the printer tells that it printed what came before. `auto` finds out with
    GS r 1, which prints nothing. `incomplete` returns the job that ends a half slip which hangs out; `hanging`
    says that an earlier program may have left one.
    """

    def __init__(
        self,
        transport: Transport,
        memory: PrinterMemory,
        incomplete: Callable[[], bytes],
        *,
        fence: Literal["auto"] | Fence = "auto",
        hanging: bool = False,
        scale: float = 1.0,
    ) -> None:
        self._transport = transport
        self._memory = memory
        self._incomplete = incomplete
        self._setting = fence
        self._scale = scale
        self._hurry = Event()
        self.condition, self._seen_at = Condition.UNKNOWN, monotonic()
        self._looked = False
        self._dirty = True  # something may be left in its memory
        self._hanging = hanging  # half a slip may hang out of its slot
        self._doubted = False  # it said ready and did not print
        self._probes = _PROBES  # fences that it may leave unanswered before it is called dumb
        self._owed = Owed()
        self._owed.ask(Kind.SENSOR)  # an earlier program's fence

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
        if not self._looked:
            self.look()
        if self.condition in BLOCKING and monotonic() - self._seen_at < _FRESH_S * self._scale:
            return Paper.FAILED
        line = self._transport.connect(Deadline(CONNECT_S, self._scale))
        if line is None:
            self._miss()
            return Paper.FAILED
        carried = False
        try:
            paper, rest = self._carry(line, job)
            # What was not taken whole is taken back. Else the clearing comes last: let it arrive.
            carried = paper is Paper.PRINTED or (rest is not None and line.finish(rest))
        finally:
            line.close(drop=not carried)
        if paper is Paper.SENT and not carried:
            self._dirty = self._hanging = self._doubted = True
            self._see(Condition.UNKNOWN)
            return Paper.INTERRUPTED
        return paper

    def _carry(self, line: Line, job: bytes) -> tuple[Paper, Deadline | None]:
        """Return what became of a job, and how long the rest of its bytes may take; None if not all were taken."""
        talk = self._talk(line)
        if not self._put_in_order(talk):
            self._see(Condition.UNKNOWN)
            return Paper.FAILED, None
        question = self._question()
        data = job + (question.data if question else b"")
        deadline = Deadline.for_job(len(data), self._scale)
        taken = talk.say(data, deadline)
        if taken < len(data):
            self._give_up(talk, Condition.UNKNOWN, begun=taken > 0)
            return (Paper.INTERRUPTED if taken else Paper.FAILED), None
        self._dirty = False
        if question is None:
            return Paper.SENT, deadline
        return self._truth(talk, question, deadline), talk.limit(STATUS_S)

    def _truth(self, talk: Talk, question: Question, deadline: Deadline) -> Paper:
        """Wait for the fence, and ask what is wrong when it does not come."""
        told = talk.expect(question)
        talk.until(lambda: told() or talk.pushed in BLOCKING, talk.limit(FENCE_S))
        condition = talk.pushed or Condition.UNKNOWN
        if not told() and not talk.over and condition not in BLOCKING:
            condition = talk.condition()
            if condition in _SAYS_READY:  # it has read all and is still at it, for as long as a job may take
                talk.until(told, deadline)
        if not told() and self.fence is None and condition not in BLOCKING and not talk.broken:
            self._count_silence()
            self._see(condition)
            return Paper.SENT
        if not told():
            self._give_up(talk, condition, begun=True)
        answer = told()  # it may have come before the buffer was cleared
        if answer is None:
            silent = condition is Condition.UNKNOWN and not talk.broken
            return Paper.UNKNOWN if silent else Paper.INTERRUPTED
        return self._printed(answer)

    def _give_up(self, talk: Talk, condition: Condition, *, begun: bool) -> None:
        """Nothing of this job may come out later."""
        self._dirty = not talk.clear()
        self._doubted = True
        # Whoever puts paper in takes the torn slip away; who opens the cover need not.
        self._hanging = (self._hanging or begun) and condition is not Condition.PAPER_OUT
        self._see(condition)

    def _printed(self, answer: Answer) -> Paper:
        self._dirty = self._hanging = self._doubted = False
        if answer.kind is Kind.PROCESS:
            self._see(self.condition if self.condition in _SAYS_READY else Condition.READY)
            return Paper.PRINTED
        self._learn("gs-r")
        self._see(answers.condition_of_sensor(answer.data[0]))
        if self.condition is Condition.PAPER_OUT:  # some answer while they stand still: nobody knows how far it came
            self._dirty = True
            return Paper.INTERRUPTED
        return Paper.PRINTED

    # A look in the background ----------------------------------------------------------------------------

    def look(self) -> None:
        """Ask the printer how it is, and put in order what an interrupted job left. `condition` has the answer."""
        if self._hurry.is_set():
            return
        self._looked = True
        line = self._transport.connect(Deadline(CONNECT_S, self._scale, self._hurry))
        if line is None:
            if not self._hurry.is_set():
                self._miss()
            return
        carried = False
        try:
            self._ask(self._talk(line, self._hurry))
            carried = not self._hurry.is_set() and line.finish(Deadline(STATUS_S, self._scale, self._hurry))
        finally:
            line.close(drop=not carried)

    def _ask(self, talk: Talk) -> None:
        if self._dirty:
            self._dirty = not talk.clear()
        condition = talk.condition()
        if talk.hurried:
            return
        if condition in _SAYS_READY:
            self._dirty = False  # if it did not clear it cannot, and what it held has come out
            if self.condition is Condition.UNKNOWN:
                self._probes = _PROBES  # it had nothing to say, now it has
        if condition not in BLOCKING and not talk.over:
            said, condition = condition, self._probe(talk, condition)
            says_ready = next((word for word in (said, condition) if word in _SAYS_READY), None)
            if self._hanging and says_ready:
                # Also where the probe failed: it may be inside an image, which the bytes of this will fill up.
                condition = says_ready if self._put_in_order(talk) else Condition.OFFLINE
        if not talk.hurried:
            self._see(condition)

    def _probe(self, talk: Talk, condition: Condition) -> Condition:
        """Find out whether it really prints, where that is not known; return its condition."""
        curious = self._setting == "auto" and self._probes > 0
        question = answers.SENSOR if curious and self.fence != "process-id" else self._question()
        if question is None:
            self._doubted = False
        if question is None or not (curious or self._doubted or self._owed):
            return condition
        answer = talk.ask(question, _PROBE_S, whichever=True)
        if answer is None:
            return condition if talk.hurried else self._unanswered(condition)
        self._probes = 0
        talk.settle(FENCE_S)  # it may have been the answer to an earlier question
        if not self._owed:
            self._doubted = False
        if answer.kind is Kind.SENSOR:
            self._learn("gs-r")
            if condition is Condition.UNKNOWN:
                return answers.condition_of_sensor(answer.data[0])
        return condition

    def _unanswered(self, condition: Condition) -> Condition:
        self._count_silence()
        self._dirty = self._dirty or self._doubted  # or the questions would fill its memory
        return Condition.OFFLINE if self._doubted and condition in _SAYS_READY else condition

    # Inside ----------------------------------------------------------------------------------------------

    def _talk(self, line: Line, hurry: Event | None = None) -> Talk:
        talk = Talk(line, self._owed, self._scale, hurry)
        talk.drain()
        return talk

    def _question(self) -> Question | None:
        """Return the fence to put behind a job; None for a printer that answers none."""
        if self.fence == "none":
            return None
        if self.fence == "process-id":
            return answers.process_question(secrets.token_hex(2).encode())
        return answers.SENSOR

    def _put_in_order(self, talk: Talk) -> bool:
        """Clear what an interrupted job left in the printer, and end and cut the half slip; whether a job may follow.

        A printer that does not answer the fence of that cut is not given the next job: what it holds of the
        last one might swallow the beginning.
        """
        if self._dirty or (self._owed and self.fence in (None, "gs-r")):
            self._dirty = not talk.clear()
        if not self._hanging or talk.broken:
            return not talk.broken
        question = self._question()
        data = self._incomplete() + (question.data if question else b"")
        if talk.say(data, talk.limit(FENCE_S)) < len(data):
            self._dirty = True
            return False
        if question:
            told = talk.expect(question)
            talk.until(told, talk.limit(FENCE_S))
            if not told() and self.fence:
                self._dirty = not talk.clear()
                return False
            self._doubted = self._doubted and not told()
        self._hanging = False
        return True

    def _see(self, condition: Condition) -> None:
        self.condition, self._seen_at = condition, monotonic()

    def _miss(self) -> None:
        """Nobody is there; it may come back as another one, or after a rest."""
        self._see(Condition.ABSENT)
        self._probes = _PROBES
        self._dirty = True

    def _learn(self, fence: Fence) -> None:
        self._probes = 0
        if fence == "none":
            self._owed.forget()
        if self._setting == "auto":
            self._memory.learn(fence)

    def _count_silence(self) -> None:
        """One more fence was not answered. A printer that answered one before is not called dumb for that."""
        self._probes -= 1
        if self._probes <= 0 and self.fence is None:
            self._learn("none")
