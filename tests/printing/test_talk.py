"""A conversation with a printer: which answer is to which question, and when it is over."""

import threading
import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.ports import Condition
from kiosk.printing import answers
from kiosk.printing.answers import Kind
from kiosk.printing.deadlines import Deadline
from kiosk.printing.talk import Owed, Talk

SCALE = 1 / 50
GARBAGE = b"\xff\x00\x41"


class Scripted:
    """A line whose printer answers each write as `says` says; `said` is what is in the air."""

    def __init__(self, says: Callable[[bytes], bytes] = lambda _: b"", said: bytes = b"") -> None:
        self.says = says
        self.said = said
        self.written: list[bytes] = []
        self.ended = False

    def write(self, data: bytes, deadline: Deadline) -> int:
        if self.ended:
            return 0
        self.written.append(data)
        self.said += self.says(data)
        return len(data)

    def read(self, deadline: Deadline) -> bytes | None:
        while not self.said:
            if self.ended:
                return None
            if not deadline.left:
                return b""
            time.sleep(min(0.001, deadline.slice))
        said, self.said = self.said, b""
        return said

    def finish(self, deadline: Deadline) -> bool:
        return True

    def close(self, *, drop: bool = False) -> None:
        self.ended = True


def good(data: bytes) -> bytes:
    """A healthy printer."""
    if data.startswith(b"\x10\x04"):
        return b"\x12"
    if data.startswith(b"\x1dr"):
        return b"\x00"
    return b"\x37\x25\x00" if answers.CLEAR.data in data else b""


def talk(line: Scripted, owed: Owed | None = None, hurry: threading.Event | None = None) -> Talk:
    return Talk(line, Owed() if owed is None else owed, SCALE, hurry)


# Whose answer it is ------------------------------------------------------------------------------------


def test_answers_come_in_the_order_of_the_questions() -> None:
    owed = Owed()
    first, second = owed.ask(Kind.SENSOR), owed.ask(Kind.SENSOR)
    assert owed.answer(Kind.SENSOR) == first
    assert owed.answer(Kind.SENSOR) == second
    assert owed.answer(Kind.SENSOR) == 0
    assert not owed


def test_clearing_takes_away_what_was_asked_before() -> None:
    owed = Owed()
    owed.ask(Kind.SENSOR)
    cleared, after = owed.ask(Kind.CLEARED), owed.ask(Kind.SENSOR)
    assert owed.answer(Kind.CLEARED) == cleared
    assert owed.answer(Kind.SENSOR) == after


def test_a_late_word_of_an_earlier_clearing_does_not_settle_what_came_after_it() -> None:
    owed = Owed()
    first, fence = owed.ask(Kind.CLEARED), owed.ask(Kind.SENSOR)
    owed.ask(Kind.CLEARED)
    ours = owed.ask(Kind.SENSOR)
    assert owed.answer(Kind.CLEARED) == first
    assert owed.answer(Kind.SENSOR) == fence
    assert owed.answer(Kind.SENSOR) == ours


def test_other_kinds_owe_nothing() -> None:
    owed = Owed()
    assert [owed.ask(kind) for kind in (Kind.REAL_TIME, Kind.AUTOMATIC, Kind.PROCESS)] == [0, 0, 0]
    assert not owed
    assert owed.answer(Kind.PROCESS) == 0


def test_a_printer_that_never_answers_does_not_fill_our_memory() -> None:
    owed = Owed()
    for _ in range(100_000):
        owed.ask(Kind.SENSOR)
    assert len(owed._asked) < 1000


class Believing(Owed):
    """The mistake: an answer is to the latest question."""

    def answer(self, kind: Kind) -> int:
        number = max((number for asked, number in self._asked if asked is kind), default=0)
        self.forget()
        return number


STEPS = st.lists(st.sampled_from(["fence", "clear", "print", "say", "lose"]), max_size=40)


def too_early(owed: Owed, steps: list[str]) -> list[tuple[int, int]]:
    """Play a printer with a buffer, whose answers come late or never; return who was answered for whom too early."""
    buffered: list[int] = []
    in_the_air: list[tuple[Kind, int]] = []
    found = []
    for step in steps:
        if step == "fence":
            buffered.append(owed.ask(Kind.SENSOR))
        elif step == "clear":  # obeyed on reception
            buffered.clear()
            in_the_air.append((Kind.CLEARED, owed.ask(Kind.CLEARED)))
        elif step == "print" and buffered:
            in_the_air.append((Kind.SENSOR, buffered.pop(0)))
        elif step == "say" and in_the_air:
            kind, real = in_the_air.pop(0)
            taken = owed.answer(kind)
            if taken > real:
                found.append((real, taken))
        elif step == "lose" and in_the_air:
            in_the_air.pop(0)
    return found


@given(STEPS)
def test_no_question_is_taken_for_answered_before_it_is(steps: list[str]) -> None:
    assert too_early(Owed(), steps) == []


def test_control_who_believes_the_latest_is_found_out() -> None:
    assert too_early(Believing(), ["fence", "fence", "print", "say"]) == [(1, 2)]


# Asking ------------------------------------------------------------------------------------------------


def test_a_question_is_answered() -> None:
    answer = talk(Scripted(good)).ask(answers.SENSOR)
    assert answer is not None
    assert answer.data == b"\x00"


def test_silence_has_its_limit() -> None:
    began = time.monotonic()
    assert talk(Scripted()).ask(answers.SENSOR) is None
    assert 0.5 * SCALE <= time.monotonic() - began < 0.5 * SCALE + 0.2


def test_what_lay_in_the_air_is_no_answer() -> None:
    line = Scripted(said=b"\x00")
    talker = talk(line)
    talker.drain()
    assert talker.ask(answers.SENSOR) is None
    line = Scripted(said=b"\x12")
    assert talk(line).ask(answers.STATUS[1]) is None, "also without draining"


def test_an_answer_that_an_earlier_talk_waited_for_in_vain_is_not_taken_for_ours() -> None:
    owed = Owed()
    assert talk(Scripted(), owed).ask(answers.SENSOR) is None
    line = Scripted(lambda _: b"\x00")
    assert talk(line, owed).ask(answers.SENSOR) is None
    assert talk(line, owed).ask(answers.SENSOR) is None, "nor is the second's taken for the third's"
    both = Scripted(lambda _: b"\x00\x00\x00")
    assert talk(both, owed).ask(answers.SENSOR) is not None
    assert not owed


def test_whichever_will_do_for_a_printer_that_is_asked_whether_it_is_alive() -> None:
    owed = Owed()
    owed.ask(Kind.SENSOR)
    assert talk(Scripted(good), owed).ask(answers.SENSOR, whichever=True) is not None
    assert owed, "one more may come"


def test_settling_waits_until_nothing_more_comes() -> None:
    owed = Owed()
    owed.ask(Kind.SENSOR)
    owed.ask(Kind.SENSOR)
    talker = talk(Scripted(said=b"\x00"), owed)
    began = time.monotonic()
    talker.settle(5)
    assert not owed
    assert time.monotonic() - began >= 5 * SCALE


@pytest.mark.parametrize("said", [b"\x00\x00", b"\x37\x25\x00"])
def test_settling_is_over_when_all_has_come(said: bytes) -> None:
    owed = Owed()
    owed.ask(Kind.SENSOR)
    owed.ask(Kind.SENSOR)
    owed.ask(Kind.CLEARED)
    owed.answer(Kind.CLEARED) if said[0] == 0 else None
    began = time.monotonic()
    talk(Scripted(said=said), owed).settle(50)
    assert not owed
    assert time.monotonic() - began < 0.5


@pytest.mark.parametrize("end", ["hurry", "break", "garbage"])
def test_settling_in_vain_forgets_nothing(end: str) -> None:
    owed, hurry = Owed(), threading.Event()
    owed.ask(Kind.SENSOR)
    line = Scripted(said=GARBAGE if end == "garbage" else b"")
    line.ended = end == "break"
    if end == "hurry":
        hurry.set()
    talk(line, owed, hurry).settle(5)
    assert owed


def test_process_identity_of_somebody_else_is_not_ours() -> None:
    question = answers.process_question(b"ours")
    assert talk(Scripted(lambda _: b"\x37\x22them\x00")).ask(question) is None
    assert talk(Scripted(lambda _: b"\x37\x22them\x00\x37\x22ours\x00")).ask(question) is not None


# Noise -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("said", [GARBAGE, GARBAGE + b"\x00", b"\xff\x00", b"\x00\xff"])
def test_nothing_is_believed_of_a_talk_with_noise(said: bytes) -> None:
    talker = talk(Scripted(lambda _: said))
    assert talker.ask(answers.SENSOR) is None
    assert talker.over
    assert talker.ask(answers.SENSOR) is None


@given(st.binary(max_size=40))
def test_noise_that_holds_one_wrong_byte_is_never_a_fence(noise: bytes) -> None:
    talker = Talk(Scripted(lambda _: noise + b"\xff\x00\x00\x00"), Owed(), 0.002)
    assert talker.ask(answers.SENSOR) is None


def test_noise_before_the_talk_does_not_spoil_it() -> None:
    talker = talk(Scripted(good, said=GARBAGE))
    talker.drain()
    assert talker.ask(answers.SENSOR) is not None


def test_half_an_automatic_status_before_the_talk_leaves_no_fence_behind() -> None:
    line = Scripted(said=b"\x10\x00")
    talker = talk(line)
    talker.drain()
    line.says = lambda _: b"\x00\x00"  # its other half
    assert talker.ask(answers.SENSOR) is None


def test_one_that_never_stops_talking_is_given_up() -> None:
    class Chatty(Scripted):
        def read(self, deadline: Deadline) -> bytes:
            return b"\x10\x00\x00\x00"

    talker = talk(Chatty())
    began = time.monotonic()
    talker.drain()
    assert talker.ask(answers.SENSOR) is None
    talker.settle(5)
    talker.clear()
    talker.condition()
    assert time.monotonic() - began < 1


@given(st.lists(st.binary(max_size=8), max_size=8))
def test_no_bytes_make_it_raise(pieces: list[bytes]) -> None:
    rest = list(pieces)
    talker = Talk(Scripted(lambda _: rest.pop() if rest else b""), Owed(), 0.002)
    talker.drain()
    assert talker.condition() in Condition
    talker.ask(answers.SENSOR)
    talker.clear()
    talker.settle(1)


# How it is ---------------------------------------------------------------------------------------------


def test_condition_of_a_healthy_printer() -> None:
    assert talk(Scripted(good)).condition() is Condition.READY


@pytest.mark.parametrize("silent", [2, 3, 4])
def test_a_condition_of_which_a_part_is_missing_is_unknown(silent: int) -> None:
    line = Scripted(lambda data: b"" if data == bytes([0x10, 4, silent]) else good(data))
    assert talk(line).condition() is Condition.UNKNOWN


def test_where_status_is_not_answered_it_is_asked_to_push_and_then_to_stop() -> None:
    line = Scripted(lambda data: b"\x38\x00\x00\x00" if data == b"\x1da\xff" else b"")
    assert talk(line).condition() is Condition.COVER_OPEN
    assert line.written[-1] == b"\x1da\x00"


def test_what_it_pushes_is_noted() -> None:
    talker = talk(Scripted(lambda _: b"\x10\x00\x00\x00\x38\x00\x00\x00"))
    talker.ask(answers.SENSOR)
    assert talker.pushed is Condition.COVER_OPEN


# Clearing ----------------------------------------------------------------------------------------------


def test_clearing() -> None:
    line = Scripted(good)
    assert talk(line).clear()
    assert answers.RECOVER in line.written[0]
    assert answers.CLEAR.data in line.written[0]


def test_clearing_is_told_also_to_one_that_is_not_believed() -> None:
    line = Scripted(lambda _: GARBAGE)
    talker = talk(line)
    talker.ask(answers.SENSOR)
    assert talker.over
    began = time.monotonic()
    assert not talker.clear()
    assert answers.CLEAR.data in line.written[-1]
    assert time.monotonic() - began >= 0.5 * SCALE, "it gets the time to hear it"


def test_a_broken_line_is_not_waited_for() -> None:
    line = Scripted()
    line.ended = True
    talker = Talk(line, Owed(), 100)
    began = time.monotonic()
    talker.drain()
    assert talker.broken
    assert talker.ask(answers.SENSOR) is None
    assert not talker.clear()
    assert talker.condition() is Condition.UNKNOWN
    assert time.monotonic() - began < 0.2


@pytest.mark.parametrize("action", [Talk.condition, Talk.clear, lambda t: t.ask(answers.SENSOR, 50)])
def test_a_hurry_ends_every_wait(action: Callable[[Talk], object]) -> None:
    hurry = threading.Event()
    talker = Talk(Scripted(), Owed(), 100, hurry)
    timer = threading.Timer(0.05, hurry.set)
    timer.start()
    began = time.monotonic()
    action(talker)
    assert 0.04 < time.monotonic() - began < 0.15
    timer.join()
