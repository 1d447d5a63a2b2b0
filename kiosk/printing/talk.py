"""Asks the printer questions over an open line, one at a time, each within its limit."""

from collections.abc import Callable
from threading import Event
from typing import Final

from kiosk.ports import Condition
from kiosk.printing import answers
from kiosk.printing.answers import Answer, Kind
from kiosk.printing.deadlines import STATUS_S, Deadline
from kiosk.printing.transports import Line

_READS: Final = 64  # a printer that never stops talking must not hold us


class Talk:
    """One conversation. `scale` scales its limits; a `hurry` ends every wait.

    `heard` is all it said, in order; `pushed` the condition that it told of itself last, without being asked;
    `garbled` is true once something came that no printer says, `broken` once the line has ended. What a
    garbled printer says is not believed.
    """

    def __init__(self, line: Line, scale: float, hurry: Event | None = None) -> None:
        self._line = line
        self._scale = scale
        self._hurry = hurry
        self._ear = answers.Ear()
        self.heard: list[Answer] = []
        self.pushed: Condition | None = None
        self.garbled = False
        self.broken = False

    @property
    def over(self) -> bool:
        """Whether nothing more that it says would be believed."""
        return self.garbled or self.broken

    def limit(self, seconds: float) -> Deadline:
        """Return a deadline of this conversation."""
        return Deadline(seconds, self._scale, self._hurry)

    def say(self, data: bytes) -> int:
        """Write within the limit of a question; return how many bytes were taken."""
        return self._line.write(data, self.limit(STATUS_S))

    def hear(self, deadline: Deadline) -> bool:
        """Wait for what it says; return whether something came."""
        data = self._line.read(deadline)
        if data is None:
            self.broken = True
            return False
        for answer in self._ear.hear(data):
            self.heard.append(answer)
            if answer.kind is Kind.GARBAGE:
                self.garbled = True
            elif answer.kind is Kind.AUTOMATIC:
                self.pushed = answers.condition_of_automatic(answer.data)
        return bool(data)

    def until(self, ready: Callable[[], bool], deadline: Deadline) -> bool:
        """Listen until something is true; False when the deadline passed or the talk is over."""
        while not ready():
            if self.over or not deadline.left:
                return False
            self.hear(deadline)
        return not self.garbled

    def ask(self, question: bytes, kind: Kind, seconds: float = STATUS_S) -> Answer | None:
        """Ask, and return the first answer of its kind that follows; None when none came that is believed."""
        for _ in range(_READS):  # what came in unasked is no answer to this
            if not self.hear(Deadline(0.0)):
                break
        since = len(self.heard)
        if self.over or self.say(question) < len(question):
            return None
        if not self.until(lambda: any(a.kind is kind for a in self.heard[since:]), self.limit(seconds)):
            return None
        return next(answer for answer in self.heard[since:] if answer.kind is kind)

    def condition(self) -> Condition:
        """Ask how it is: DLE EOT 1 to 4, or GS a where those are not answered. UNKNOWN unless all is valid."""
        bytes_of = {}
        for number, question in answers.STATUS.items():
            answer = self.ask(question, Kind.REAL_TIME)
            if answer is None:
                return self._automatic() if number == 1 and not self.over else Condition.UNKNOWN
            bytes_of[number] = answer.data[0]
        return answers.condition_of_real_time(bytes_of)

    def _automatic(self) -> Condition:
        answer = self.ask(answers.AUTOMATIC, Kind.AUTOMATIC)
        self.say(answers.NOT_AUTOMATIC)
        return answers.condition_of_automatic(answer.data) if answer else Condition.UNKNOWN

    def clear(self) -> bool:
        """Make it forget what it has not printed; return whether it says that it did."""
        self.say(answers.RECOVER)
        return self.ask(answers.CLEAR, Kind.CLEARED) is not None
