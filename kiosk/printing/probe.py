"""Asks a printer that nobody waits for all that a kiosk ever asks, so that its installer knows what it can say."""

from dataclasses import dataclass
from time import monotonic
from typing import Final

from kiosk.ports import BLOCKING, Condition, Paper
from kiosk.printing import answers
from kiosk.printing.answers import Kind, Question
from kiosk.printing.deadlines import CONNECT_S, FENCE_S, STATUS_S, Deadline
from kiosk.printing.dispatch import Dispatch
from kiosk.printing.memory import Fence, PrinterMemory
from kiosk.printing.talk import Owed, Talk
from kiosk.printing.transports import Line, Transport

_PATIENT_S: Final = 2.0  # an answer too late for the kiosk is still to be told from none
_IDENTITY: Final = b"test"
_SENSORS: Final = 3


@dataclass(frozen=True, slots=True)
class Reply:
    """What came for one question: nothing when `data` is empty. `late`: the kiosk would not have waited for it."""

    data: bytes = b""
    ms: float = 0.0
    late: bool = False


@dataclass(frozen=True, slots=True)
class Findings:
    """What a printer said. A question that was not asked is not in `status`, None, or makes `sensors` shorter.

    `status` maps n of DLE EOT n to its reply; `strange` is what came that no printer says, with all that
    followed; `broken`: the line ended in mid-talk.
    """

    connect_ms: float
    condition: Condition
    status: dict[int, Reply]
    automatic: Reply | None
    cleared: Reply | None
    sensors: tuple[Reply, ...]
    process: Reply | None
    strange: bytes
    broken: bool

    @property
    def says_how_it_is(self) -> bool:
        """Whether its state can be had, in time and whole."""
        if all(n in self.status and self.status[n].data and not self.status[n].late for n in answers.STATUS):
            return not self.strange
        return bool(self.automatic and self.automatic.data and not self.automatic.late and not self.strange)

    @property
    def fence(self) -> Fence | None:
        """The best way in which it tells that it printed, `none` if there is none; None when it could not be tried."""
        if self.strange or self.broken or self.process is None:
            return None
        if self.process.data:
            return "process-id"
        return "gs-r" if all(reply.data for reply in self.sensors) else "none"


@dataclass(frozen=True, slots=True)
class Printout:
    """What became of the test slip: `size` bytes, the last one given away after `given_s`, the end known after `end_s`.

    `condition` is how the printer was afterwards, as far as it said.
    """

    paper: Paper
    condition: Condition
    size: int
    given_s: float
    end_s: float


def examine(transport: Transport, scale: float) -> Findings | None:
    """Ask, and print nothing; None when nobody is there. `scale` scales the limits (settings: `deadline_scale`)."""
    begun = monotonic()
    line = transport.connect(Deadline(CONNECT_S, scale))
    if line is None:
        return None
    connect_ms = (monotonic() - begun) * 1000
    finished = False
    try:
        found = _Examiner(line, scale).examine(connect_ms)
        finished = line.finish(Deadline(STATUS_S, scale))
    finally:
        line.close(drop=not finished)
    return found


def print_slip(transport: Transport, job: bytes, fence: Fence, memory: PrinterMemory, scale: float) -> Printout:
    """Print one slip as the kiosk would, behind this fence, and take the time. Nothing is remembered."""
    timed = _TimedTransport(transport, len(job))
    dispatch = Dispatch(timed, memory, bytes, fence=fence, scale=scale)
    paper = dispatch.send(job)
    return Printout(paper, dispatch.condition, len(job), timed.given - timed.begun, monotonic() - timed.begun)


class _Examiner:
    """One examination over one line."""

    def __init__(self, line: Line, scale: float) -> None:
        self._talk = Talk(line, Owed(), scale)
        self._scale = scale
        self._patient = True

    def examine(self, connect_ms: float) -> Findings:
        """Ask everything, in an order in which no answer can be taken for another's."""
        status = {n: self._ask(question) for n, question in answers.STATUS.items() if not self._over}
        condition = _condition(status)
        automatic = cleared = process = None
        sensors: tuple[Reply, ...] = ()
        if condition not in BLOCKING and not self._over:  # one that stands still would answer when it is mended
            automatic = self._ask(answers.AUTOMATIC)
            self._talk.say(answers.NOT_AUTOMATIC)
            if automatic.data and condition is Condition.UNKNOWN:
                condition = answers.condition_of_automatic(automatic.data)
        if not self._over:
            self._talk.say(answers.RECOVER)
            cleared = self._ask(answers.CLEAR)
        if condition not in BLOCKING and not self._over:
            sensors = tuple(self._ask(answers.SENSOR) for _ in range(_SENSORS))
            self._wait_for_stragglers(sensors)
            if sensors[-1].data and condition is Condition.UNKNOWN:
                condition = answers.condition_of_sensor(sensors[-1].data[0])
            process = self._ask(answers.process_question(_IDENTITY))
        heard, talk = self._talk.heard, self._talk
        strange = next((at for at, answer in enumerate(heard) if answer.kind is Kind.GARBAGE), len(heard))
        return Findings(
            connect_ms,
            condition,
            status,
            automatic,
            cleared,
            sensors,
            process,
            b"".join(answer.data for answer in heard[strange:]),
            talk.broken,
        )

    @property
    def _over(self) -> bool:
        return self._talk.over

    def _ask(self, question: Question) -> Reply:
        """Ask, and wait patiently until a question has gone without an answer."""
        begun = monotonic()
        answer = self._talk.ask(question, _PATIENT_S if self._patient else STATUS_S)
        took = monotonic() - begun
        if answer is None:
            self._patient = False
            return Reply()
        return Reply(answer.data, took * 1000, took > STATUS_S * self._scale)

    def _wait_for_stragglers(self, sensors: tuple[Reply, ...]) -> None:
        """Where only some questions were answered, wait for the rest: it must not be taken for the slip's fence."""
        if any(reply.data for reply in sensors) and not all(reply.data for reply in sensors):
            self._talk.until(lambda: False, self._talk.limit(FENCE_S))


def _condition(status: dict[int, Reply]) -> Condition:
    if any(n not in status or not status[n].data for n in answers.STATUS):
        return Condition.UNKNOWN
    return answers.condition_of_real_time({n: reply.data[0] for n, reply in status.items()})


class _TimedTransport:
    """Notes when the line got the first byte of a job of this size, and when it had the last."""

    def __init__(self, transport: Transport, size: int) -> None:
        self._transport = transport
        self.size = size
        self.begun = self.given = monotonic()

    def connect(self, deadline: Deadline) -> Line | None:
        line = self._transport.connect(deadline)
        return None if line is None else _TimedLine(line, self)


class _TimedLine:
    def __init__(self, line: Line, owner: _TimedTransport) -> None:
        self._line = line
        self._owner = owner

    def write(self, data: bytes, deadline: Deadline) -> int:
        begun = monotonic()
        taken = self._line.write(data, deadline)
        if len(data) >= self._owner.size:  # all else are questions
            self._owner.begun, self._owner.given = begun, monotonic()
        return taken

    def read(self, deadline: Deadline) -> bytes | None:
        return self._line.read(deadline)

    def finish(self, deadline: Deadline) -> bool:
        return self._line.finish(deadline)

    def close(self, *, drop: bool = False) -> None:
        self._line.close(drop=drop)
