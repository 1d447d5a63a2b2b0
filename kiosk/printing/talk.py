"""Asks the printer questions over an open line, each within its limit, and knows which answer is to which."""

from collections import deque
from collections.abc import Callable
from threading import Event
from typing import Final

from kiosk.ports import Condition
from kiosk.printing import answers
from kiosk.printing.answers import Answer, Kind, Question
from kiosk.printing.deadlines import STATUS_S, Deadline
from kiosk.printing.transports import Line

_READS: Final = 64  # a printer that never stops talking must not hold us
_MOST_OWED: Final = 256
_NOW: Final = Deadline(0.0)


class Owed:
    """The questions that the printer has not answered, oldest first. On many lines answers outlive a connection.

    GS r 1 carries no name: its answers come in the order of the questions, and clearing takes those away that
    were asked before it. So the printer's first answer is to the oldest question, never to the one we like.
    """

    def __init__(self) -> None:
        self._asked: deque[tuple[Kind, int]] = deque(maxlen=_MOST_OWED)
        self._number = 0

    def __bool__(self) -> bool:
        return bool(self._asked)

    def ask(self, kind: Kind) -> int:
        """Note a question; return its number, 0 for a kind whose answers are told apart otherwise."""
        if kind not in (Kind.SENSOR, Kind.CLEARED):
            return 0
        self._number += 1
        self._asked.append((kind, self._number))
        return self._number

    def answer(self, kind: Kind) -> int:
        """Return the number of the question that an answer of this kind is to, 0 when none was asked.

        What was asked before that question and not answered will not be: it was cleared away, or is not understood.
        """
        number = next((number for asked, number in self._asked if asked is kind), 0)
        while self._asked and self._asked[0][1] <= number:
            self._asked.popleft()
        return number

    def forget(self) -> None:
        """No more answers will come."""
        self._asked.clear()


class Talk:
    """One conversation. `scale` scales its limits; a `hurry` ends every wait; `owed` is the printer's.

    `pushed` is the condition that it told of itself last, without being asked; `garbled` is true once something
    came that no printer says: nothing more is believed then. `broken` is true once the line has ended.
    """

    def __init__(self, line: Line, owed: Owed, scale: float, hurry: Event | None = None) -> None:
        self._line = line
        self._owed = owed
        self._scale = scale
        self._hurry = hurry
        self._ear = answers.Ear()
        self._heard: list[tuple[int, Answer]] = []  # with the number of the question that each is to
        self.pushed: Condition | None = None
        self.garbled = False
        self.broken = False

    @property
    def over(self) -> bool:
        """Whether nothing more that it says would be believed."""
        return self.garbled or self.broken

    @property
    def heard(self) -> list[Answer]:
        """All that it said since the first question, in order."""
        return [answer for _, answer in self._heard]

    @property
    def hurried(self) -> bool:
        """Whether it has to end now."""
        return self._hurry is not None and self._hurry.is_set()

    def limit(self, seconds: float) -> Deadline:
        """Return a deadline of this conversation."""
        return Deadline(seconds, self._scale, self._hurry)

    def drain(self) -> None:
        """Throw away what it said while nobody listened: call it once, before the first question."""
        for _ in range(_READS):
            if not self.hear(_NOW, asked=False):
                break
        self._heard.clear()
        self.garbled, self.pushed = False, None

    def say(self, data: bytes, deadline: Deadline | None = None) -> int:
        """Write, within the limit of a question if there is no other; return how many bytes were taken."""
        return self._line.write(data, deadline or self.limit(STATUS_S))

    def hear(self, deadline: Deadline, *, asked: bool = True) -> bool:
        """Wait for what it says; return whether something came."""
        data = self._line.read(deadline)
        if data is None:
            self.broken = True
            return False
        said = list(self._ear.hear(data))
        self.garbled = self.garbled or any(answer.kind is Kind.GARBAGE for answer in said)
        for answer in said:
            # Noise settles nothing, nor does what was not waited for, but for a word that cannot be anything else:
            # better to owe one too many than to believe one too early.
            settles = not self.garbled and (asked or answer.kind is Kind.CLEARED)
            self._heard.append((self._owed.answer(answer.kind) if settles else 0, answer))
            if answer.kind is Kind.AUTOMATIC:
                self.pushed = answers.condition_of_automatic(answer.data)
        return bool(data)

    def until(self, ready: Callable[[], object], deadline: Deadline) -> None:
        """Listen until something is true, the deadline passes or the talk is over."""
        while not ready() and not self.over and deadline.left:
            self.hear(deadline)

    def settle(self, seconds: float) -> None:
        """Listen until it owes nothing: all has come, or it has been silent for so long that no more will."""
        for _ in range(_READS):
            if not self._owed or self.over:
                return
            if not self.hear(self.limit(seconds)):
                if not self.over and not self.hurried:
                    self._owed.forget()
                return

    def expect(self, question: Question, *, whichever: bool = False) -> Callable[[], Answer | None]:
        """Note a question that was just written; return what gives its answer, None while there is none to believe.

        With `whichever` an answer to an earlier question of the same kind will do.
        """
        since, number = len(self._heard), self._owed.ask(question.kind)

        def answer() -> Answer | None:
            fits = (
                answer
                for to, answer in self._heard[since:]
                if answer.kind is question.kind
                and answer.data.startswith(question.start)
                and (to == number or whichever)
            )
            return None if self.garbled else next(fits, None)

        return answer

    def ask(self, question: Question, seconds: float = STATUS_S, *, whichever: bool = False) -> Answer | None:
        """Ask and wait; return the answer, None when none came that is believed."""
        for _ in range(_READS):  # what came in before is no answer to this
            if not self.hear(_NOW):
                break
        if self.over or self.say(question.data) < len(question.data):
            return None
        answer = self.expect(question, whichever=whichever)
        self.until(answer, self.limit(seconds))
        return answer()

    def condition(self) -> Condition:
        """Ask how it is: DLE EOT 1 to 4, or GS a where those are not answered. UNKNOWN unless all is valid."""
        bytes_of = {}
        for number, question in answers.STATUS.items():
            answer = self.ask(question)
            if answer is None:
                return self._automatic() if number == 1 and not self.over else Condition.UNKNOWN
            bytes_of[number] = answer.data[0]
        return answers.condition_of_real_time(bytes_of)

    def _automatic(self) -> Condition:
        answer = self.ask(answers.AUTOMATIC)
        self.say(answers.NOT_AUTOMATIC)
        return answers.condition_of_automatic(answer.data) if answer else Condition.UNKNOWN

    def clear(self) -> bool:
        """Make it forget what it has not printed; return whether it says that it did.

        The wait is also for one that is not believed any more: whoever closes the line may take the bytes back.
        """
        # In this order: inside a command that broke off, the second would be taken for its rest.
        data = answers.CLEAR.data + answers.RECOVER
        if self.say(data) < len(data):
            return False
        answer, deadline = self.expect(answers.CLEAR), self.limit(STATUS_S)
        while not answer() and not self.broken and deadline.left:
            self.hear(deadline)
        return answer() is not None
