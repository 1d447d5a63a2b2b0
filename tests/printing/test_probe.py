"""The questions to a printer that nobody waits for: no answer is taken for another's, and nothing is printed."""

import time
from collections.abc import Callable

import pytest

from kiosk.ports import Condition
from kiosk.printing.deadlines import Deadline
from kiosk.printing.probe import Findings, examine
from kiosk.printing.simulated_printer import Fault, SimulatedPrinter

SCALE = 0.02


class Scripted:
    """A printer, its way and its line in one: `says` maps the nth question that it is asked to its answer."""

    def __init__(self, says: Callable[[bytes, int], bytes], also: Callable[[], bytes] = bytes) -> None:
        self.says = says
        self.also = also
        self.questions: list[bytes] = []
        self.waiting = b""
        self.dropped: bool | None = None

    def connect(self, deadline: Deadline) -> "Scripted":
        return self

    def write(self, data: bytes, deadline: Deadline) -> int:
        self.questions.append(data)
        self.waiting += self.says(data, self.questions.count(data))
        return len(data)

    def read(self, deadline: Deadline) -> bytes:
        self.waiting += self.also()
        if not self.waiting:
            time.sleep(deadline.slice)
        said, self.waiting = self.waiting, b""
        return said

    def finish(self, deadline: Deadline) -> bool:
        return True

    def close(self, *, drop: bool = False) -> None:
        self.dropped = drop


def healthy(question: bytes, time: int) -> bytes:
    answers = {b"\x10\x04": b"\x12", b"\x1da": b"\x10\0\0\0" if question[2:3] == b"\xff" else b"", b"\x1dr": b"\0"}
    if question.startswith(b"\x10\x14"):
        return b"\x37\x25\x00"
    if question.startswith(b"\x1d("):
        return b"\x37\x22" + question[-4:] + b"\0"
    return answers.get(question[:2], b"")


def found(says: Callable[[bytes, int], bytes]) -> Findings:
    printer = Scripted(says)
    told = examine(printer, SCALE)
    assert told is not None
    assert printer.dropped is False
    return told


def test_a_healthy_printer() -> None:
    told = found(healthy)
    assert (told.condition, told.fence, told.says_how_it_is) == (Condition.READY, "process-id", True)
    assert len(told.sensors) == 3


def test_automatic_status_is_switched_off_again() -> None:
    printer = Scripted(healthy)
    examine(printer, SCALE)
    assert printer.questions.index(b"\x1da\x00") == printer.questions.index(b"\x1da\xff") + 1


def test_without_gs_h_the_fence_is_gs_r() -> None:
    assert found(lambda q, n: b"" if q.startswith(b"\x1d(") else healthy(q, n)).fence == "gs-r"


def test_another_programs_identity_is_no_answer() -> None:
    assert found(lambda q, n: b"\x37\x22abcd\0" if q.startswith(b"\x1d(") else healthy(q, n)).fence == "gs-r"


def test_what_no_printer_says_is_no_fence() -> None:
    told = found(lambda q, n: b"\xfe" if q.startswith(b"\x1d(") else healthy(q, n))
    assert (told.fence, told.strange) == (None, b"\xfe")


@pytest.mark.parametrize("silent", [1, 2, 3])
def test_a_printer_that_answers_two_fences_of_three_has_none(silent: int) -> None:
    def says(question: bytes, time: int) -> bytes:
        if question.startswith(b"\x1d(") or (question.startswith(b"\x1dr") and time == silent):
            return b""
        return healthy(question, time)

    assert found(says).fence == "none"


def test_where_status_is_not_answered_the_fence_tells_of_the_paper() -> None:
    def says(question: bytes, time: int) -> bytes:
        if question.startswith(b"\x1dr"):
            return b"\x0c"
        return b"" if question[:2] in (b"\x10\x04", b"\x1da") else healthy(question, time)

    told = found(says)
    assert told.condition is Condition.PAPER_OUT
    assert not told.says_how_it_is


def test_where_only_automatic_status_is_answered_that_counts() -> None:
    told = found(lambda q, n: b"" if q.startswith(b"\x10\x04") else healthy(q, n))
    assert (told.condition, told.says_how_it_is) == (Condition.READY, True)


def test_one_that_stands_still_is_asked_nothing_that_it_would_answer_later() -> None:
    printer = Scripted(lambda q, n: b"\x72" if q == b"\x10\x04\x04" else healthy(q, n))
    told = examine(printer, SCALE)
    assert told is not None
    assert (told.condition, told.fence) == (Condition.PAPER_OUT, None)
    assert not [question for question in printer.questions if question.startswith(b"\x1d")]


def test_one_that_never_stops_talking_is_given_up() -> None:
    printer = Scripted(healthy, also=lambda: b"\xff" * 100)
    begun = time.monotonic()
    told = examine(printer, SCALE)
    assert time.monotonic() - begun < 1
    assert told is not None
    assert told.strange.startswith(b"\xff")
    assert told.fence is None


def test_it_prints_nothing() -> None:
    printer = SimulatedPrinter()
    assert examine(printer, SCALE) is not None
    printer.feed(b"\x1bJ\x08\x1dVB\x00")  # the control: a slip, even a white one, would be seen
    (slip,) = printer.slips
    assert slip.mm < 20
    assert not any(slip.rows[0] + b"".join(slip.rows))


def test_nobody_there() -> None:
    printer = SimulatedPrinter()
    printer.set_fault(Fault.ABSENT)
    assert examine(printer, SCALE) is None
