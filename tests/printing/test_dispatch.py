"""One printer over time: what is learned of it, what an earlier fence may not do, what nobody can know.

Every fault with every state is in test_truth.py.
"""

import random
import secrets
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from truth import (
    SCALE,
    WAYS,
    Judge,
    StateInMemory,
    TrippingPrinter,
    job_of,
    limit_s,
    make_dispatch,
    read,
    row_of,
    strip,
    way_to,
)

from kiosk.ports import Condition, Paper
from kiosk.printing import answers
from kiosk.printing.answers import Kind
from kiosk.printing.deadlines import CONNECT_S, Deadline
from kiosk.printing.dispatch import Dispatch
from kiosk.printing.memory import PrinterMemory
from kiosk.printing.simulated_printer import CLEAR_BUFFER, Fault, SimulatedPrinter
from kiosk.printing.talk import Owed
from kiosk.problems import Problem, Reason
from kiosk.store.state import JsonState


class NoAnswerTo(TrippingPrinter):
    """A good printer that never answers one kind of question; one that cannot clear does not clear either."""

    def __init__(self, *starts: bytes, **wishes: object) -> None:
        super().__init__(**wishes)
        self._starts = starts

    def _asked(self, command: bytes) -> None:
        if not command.startswith(self._starts):
            super()._asked(command)

    def _obey(self, command: bytes) -> None:
        if not command.startswith(self._starts):
            super()._obey(command)


FENCE, PROCESS, STATUS = b"\x1dr", b"\x1d(", b"\x10\x04"
CLEARING = (b"\x10\x14", b"\x10\x05")


def ready(printer: TrippingPrinter, **wishes: object) -> tuple[Dispatch, Judge]:
    """A dispatch that has looked at a good printer, and its judge."""
    dispatch = make_dispatch(printer, **wishes)
    dispatch.look()
    assert dispatch.condition is Condition.READY
    return dispatch, Judge(printer)


# Answers outlive the connection ------------------------------------------------------------------------


class Careless(Owed):
    """The mistake: the first answer that comes is ours."""

    def ask(self, kind: Kind) -> int:
        self.forget()
        return super().ask(kind)


class AnswersForAnother(NoAnswerTo):
    """Lies, cannot clear, and for a moment in the next job tells the truth: an earlier fence is answered then."""

    armed = False

    def take(self, data: bytes) -> None:
        with self.changed:
            if self.armed and job_of(1)[:64] in data:
                self.armed = False
                self.cure()
                self.set_fault(Fault.LIE)
            super().take(data)


@pytest.mark.parametrize(("make", "said"), [(Owed, Paper.INTERRUPTED), (Careless, Paper.PRINTED)])
@pytest.mark.parametrize("way", ["device", "serial"])
def test_an_earlier_fence_is_not_taken_for_this_one(
    tmp_path: Path, way: str, make: type[Owed], said: Paper, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A look asked, and was not answered. Its answer comes while a job waits for its own, which is not printed.

    With Careless, the control, that job is said to be printed.
    """
    monkeypatch.setattr("kiosk.printing.dispatch.Owed", make)
    printer = AnswersForAnother(*CLEARING)
    with way_to(printer, way, tmp_path) as transport:
        dispatch = make_dispatch(transport, StateInMemory({"fence": "gs-r"}))
        printer.set_fault(Fault.LIE)
        dispatch.look()
        assert dispatch.condition is Condition.READY
        printer.armed = True
        assert dispatch.send(job_of(1)) is said
        assert not printer.armed, "the earlier fence was answered"
        assert Judge(printer).on_paper()[1] == 0


def test_after_a_restart_the_fence_of_the_program_before_is_not_taken_for_ours() -> None:
    """It was killed, and its printer, which cannot clear, goes on printing its slip while ours is sent."""

    class Cannot(NoAnswerTo):
        def forget_answers(self) -> None:
            """This line keeps answers."""

    printer = Cannot(*CLEARING)
    printer.set_fault(Fault.LIE)
    printer.feed(job_of(7) + b"\x1dr\x01")
    dispatch = make_dispatch(printer, StateInMemory({"fence": "gs-r"}))
    dispatch.look()
    printer.cure()  # 7 comes out, and both fences are answered
    printer.set_fault(Fault.LIE)
    assert dispatch.send(job_of(1)) is Paper.INTERRUPTED
    assert Judge(printer).on_paper() == {7: 47}


def test_a_printer_that_answers_too_late_is_believed_when_it_has_caught_up(tmp_path: Path) -> None:
    printer = TrippingPrinter()
    with way_to(printer, "device", tmp_path) as transport:
        dispatch = make_dispatch(transport)
        dispatch.look()
        printer._answers._late_s = 7 * SCALE
        printer.set_fault(Fault.LATE)
        judge = Judge(printer)
        judge.hear(1, dispatch.send(job_of(1)))
        assert judge.said[1] is Paper.UNKNOWN
        printer.cure()
        judge.recover(dispatch, 10, SCALE)
        judge.look_at_the_paper()
        assert judge.faults == []


@pytest.mark.parametrize("seed", range(6))
def test_answers_of_any_lateness_make_no_slip_printed_that_is_not(tmp_path: Path, seed: int) -> None:
    """On a line where answers outlive the connection; the state changes from job to job."""
    chance, printer = random.Random(seed), TrippingPrinter()
    with way_to(printer, "device", tmp_path) as transport:
        dispatch, judge = make_dispatch(transport), Judge(printer)
        dispatch.look()
        for number in range(1, 13):
            printer._answers._late_s = chance.uniform(0, 9) * SCALE
            printer.set_fault(Fault.LATE, beside=chance.choice([Fault.NONE, Fault.COVER_OPEN, Fault.OFFLINE]))
            judge.hear(number, dispatch.send(job_of(number)))
            if chance.random() < 0.5:
                printer.cure()
                dispatch.look()
    judge.look_at_the_paper()
    assert judge.broken <= {"failed"}


# Stuck jobs --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("fault", [Fault.PAPER_OUT, Fault.COVER_OPEN, Fault.OFFLINE, Fault.LIE])
@pytest.mark.parametrize("looks", [False, True])
def test_thirty_stuck_slips_stay_where_they_are(fault: Fault, looks: bool) -> None:
    """None comes out when the printer is cured; the next one does."""
    printer = TrippingPrinter()
    dispatch, judge = ready(printer)
    printer.set_fault(fault)
    for number in range(1, 31):
        if looks:
            dispatch.look()
        judge.hear(number, dispatch.send(job_of(number)))
    assert Paper.PRINTED not in judge.said.values()
    printer.cure()
    time.sleep(5 * SCALE)
    judge.recover(dispatch, 100, SCALE)
    assert judge.faults == []
    assert set(judge.on_paper()) == {100}


def test_control_thirty_slips_that_nobody_clears_come_out() -> None:
    printer = TrippingPrinter()
    printer.set_fault(Fault.PAPER_OUT)
    for number in range(1, 31):
        printer.feed(job_of(number))
    printer.cure()
    assert set(Judge(printer).on_paper()) >= set(range(1, 19)), "as many as its memory holds"


@pytest.mark.parametrize("way", ["tcp", "device", "serial"])
def test_of_many_slips_for_a_printer_that_stopped_reading_at_most_one_comes_out(tmp_path: Path, way: str) -> None:
    """What the network or the cable took nobody can take back. After that one, no other is handed over."""
    printer = TrippingPrinter()
    with way_to(printer, way, tmp_path) as transport:
        dispatch, judge = make_dispatch(transport, scale=1 / 20), Judge(printer)
        dispatch.look()
        printer.set_fault(Fault.STALL)
        time.sleep(0.05)
        for number in range(1, 8):
            judge.hear(number, dispatch.send(job_of(number)))
            if number > 3:  # three failures: numbers on the screen only
                dispatch.look()
        printer.cure()
        judge.recover(dispatch, 100, 1 / 20)
        judge.look_at_the_paper()
    assert judge.faults == []
    assert set(judge.on_paper()) & set(range(1, 8)) <= {1}


def test_paper_put_in_while_nobody_can_reach_the_printer_brings_out_what_it_holds() -> None:
    """The exception that physics makes: it cannot be told to forget. It is one slip, and was never called printed."""
    printer = TrippingPrinter()
    dispatch, judge = ready(printer)
    printer.trip(len(job_of(1)) - 100, Fault.ABSENT, Fault.PAPER_OUT)
    printer.set_fault(Fault.PAPER_OUT)
    judge.hear(1, dispatch.send(job_of(1)))
    assert judge.said[1] is Paper.INTERRUPTED
    before = judge.on_paper()
    printer.cure()
    judge.later(before)
    assert judge.broken == {"later"}
    judge.recover(dispatch, 2, SCALE)
    judge.look_at_the_paper()
    assert judge.broken == {"later"}, "and the half slip is cut off before the next one"


def test_a_mute_printer_without_a_fence_keeps_what_it_took() -> None:
    """Every slip is `sent`: it may print all of them, and nobody can know. So does a new roll bring them out."""
    printer = TrippingPrinter()
    dispatch = make_dispatch(printer, fence="none")
    printer.set_fault(Fault.MUTE, beside=Fault.PAPER_OUT)
    judge = Judge(printer)
    for number in range(1, 6):
        judge.hear(number, dispatch.send(job_of(number)))
    assert set(judge.said.values()) == {Paper.SENT}
    printer.cure()
    assert set(judge.on_paper()) == {1, 2, 3, 4, 5}


# Half slips --------------------------------------------------------------------------------------------


def test_a_half_slip_is_ended_and_cut_off_before_the_next() -> None:
    printer = TrippingPrinter()
    dispatch, judge = ready(printer)
    printer.trip(2000, Fault.COVER_OPEN, Fault.NONE)
    assert dispatch.send(job_of(1)) is Paper.INTERRUPTED
    printer.cure()
    dispatch.look()
    half, hanging = judge.pieces()
    assert half.cut_off
    assert 0 < half.rows[1] < 47
    assert not hanging.rows


def test_a_job_that_broke_off_anywhere_leaves_nothing_but_its_beginning() -> None:
    """Also inside a command: what follows is not taken for its rest. A printer that is told something else says so."""
    job = job_of(1)[:2] + b"\x1bJ\x08" + job_of(1)[2:]
    for size in [*range(1, 20), *range(len(job) - 8, len(job))]:
        printer = TrippingPrinter()
        dispatch, judge = ready(printer)
        printer.set_fault(Fault.RESET_AFTER, size)
        assert dispatch.send(job) is Paper.INTERRUPTED
        printer.cure()
        judge.hear(2, dispatch.send(job_of(2)))
        assert judge.said[2] is Paper.PRINTED
        judge.look_at_the_paper()
        assert judge.faults == []
        assert printer.errors == []


def test_torn_paper_is_not_ended_again() -> None:
    printer = TrippingPrinter()
    dispatch, judge = ready(printer)
    printer.trip(2000, Fault.PAPER_OUT, Fault.NONE)
    assert dispatch.send(job_of(1)) is Paper.INTERRUPTED
    printer.cure()
    dispatch.look()
    assert [piece.cut_off for piece in judge.pieces()[:-1]] == [False]


def test_a_half_slip_of_an_earlier_program() -> None:
    printer = TrippingPrinter()
    printer.feed(job_of(1)[:2000])
    dispatch = make_dispatch(printer, hanging=True)
    assert dispatch.send(job_of(2)) is Paper.PRINTED
    pieces = [read(rows) for rows in printer.pieces[:-1]]
    assert [set(piece.rows) for piece in pieces] == [{1}, {2}]
    assert [piece.cut_off for piece in pieces] == [True, False]


def test_control_without_knowing_of_it_two_numbers_are_on_one_paper() -> None:
    printer = TrippingPrinter()
    printer.feed(job_of(1)[:2000])
    assert make_dispatch(printer, hanging=False).send(job_of(2)) is Paper.PRINTED
    assert set(read(printer.pieces[0]).rows) == {1, 2}


class Trusting(Dispatch):
    """The mistake: a job may always follow."""

    def _put_in_order(self, talk: object) -> bool:
        return True


@pytest.mark.parametrize(("make", "true"), [(Dispatch, True), (Trusting, False)])
def test_a_printer_that_does_not_even_end_a_half_slip_gets_no_job(make: type[Dispatch], true: bool) -> None:
    """It cannot clear and is inside an image: the next job would begin in that, and be fenced all the same."""
    printer = NoAnswerTo(*CLEARING, strict=False)
    dispatch = make(printer, PrinterMemory(StateInMemory()), strip, scale=SCALE)
    dispatch.look()
    printer.set_fault(Fault.RESET_AFTER, 2000)
    assert dispatch.send(job_of(1)) is Paper.INTERRUPTED
    printer.cure()
    assert printer._interpreter.in_image
    said: list[Paper] = []
    while Paper.PRINTED not in said and len(said) < 20:
        said.append(dispatch.send(job_of(2 + len(said))))
        dispatch.look()
    assert said[-1] is Paper.PRINTED
    printed = row_of(1 + len(said))
    assert ([rows for rows in printer.pieces if rows and set(rows[:47]) == {printed}] != []) is true


# What is learned ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("way", WAYS)
def test_a_truthful_printer_is_known_at_the_first_look(tmp_path: Path, way: str) -> None:
    with way_to(TrippingPrinter(1 / 20), way, tmp_path) as transport:
        state = StateInMemory()
        dispatch = make_dispatch(transport, state, scale=1 / 20)
        assert dispatch.fence is None
        dispatch.look()
        assert dispatch.fence == "gs-r"
        assert state.value["fence"] == "gs-r"


def test_and_at_the_first_job_when_no_look_came_to_its_end() -> None:
    dispatch = make_dispatch(TrippingPrinter())
    dispatch._looked = True
    assert dispatch.send(job_of(1)) is Paper.PRINTED
    assert dispatch.fence == "gs-r"


@pytest.mark.parametrize("by", ["jobs", "looks", "both"])
def test_one_that_never_answers_is_known_after_three_silences(by: str) -> None:
    printer = NoAnswerTo(FENCE)
    state = StateInMemory()
    dispatch = make_dispatch(printer, state)
    dispatch._looked = True
    for silence in range(3):
        assert dispatch.fence is None
        if by == "looks" or (by == "both" and silence == 1):
            dispatch.look()
            assert dispatch.condition is Condition.READY
        else:
            assert dispatch.send(job_of(silence + 1)) is Paper.SENT
    assert dispatch.fence == "none"
    assert state.value["fence"] == "none"
    began = time.monotonic()
    assert dispatch.send(job_of(9)) is Paper.SENT
    assert time.monotonic() - began < 5 * SCALE, "its fence is not waited for any more"
    assert Judge(printer).whole(9) == 1


@pytest.mark.parametrize("fault", [Fault.MUTE, Fault.LIE, Fault.GARBAGE])
def test_a_truthful_one_that_falls_silent_is_never_called_dumb(fault: Fault) -> None:
    printer = TrippingPrinter()
    dispatch, _ = ready(printer)
    printer.set_fault(fault)
    for number in range(1, 6):
        assert dispatch.send(job_of(number)) in (Paper.UNKNOWN, Paper.INTERRUPTED, Paper.FAILED)
        dispatch.look()
    assert dispatch.fence == "gs-r"
    printer.cure()
    dispatch.look()
    assert dispatch.send(job_of(6)) is Paper.PRINTED


def test_one_that_stands_still_is_not_counted_as_silent() -> None:
    printer = TrippingPrinter()
    printer.set_fault(Fault.PAPER_OUT)
    dispatch = make_dispatch(printer)
    for number in range(1, 6):
        dispatch.look()
        time.sleep(5 * SCALE)
        assert dispatch.send(job_of(number)) in (Paper.INTERRUPTED, Paper.FAILED)
    assert dispatch.fence is None
    printer.cure()
    dispatch.look()
    assert dispatch.fence == "gs-r"


def test_one_that_was_asleep_when_it_was_tried_is_tried_again() -> None:
    printer = TrippingPrinter()
    printer.set_fault(Fault.MUTE)
    dispatch = make_dispatch(printer)
    for _ in range(4):
        dispatch.look()
    assert dispatch.fence == "none"
    printer.cure()
    dispatch.look()
    assert dispatch.fence == "gs-r"


def test_so_is_one_that_was_unplugged() -> None:
    printer = NoAnswerTo(FENCE)
    dispatch = make_dispatch(printer)
    for _ in range(4):
        dispatch.look()
    assert dispatch.fence == "none"
    printer.set_fault(Fault.ABSENT)
    dispatch.look()
    assert dispatch.condition is Condition.ABSENT
    printer._starts = (b"nothing",)
    printer.cure()
    dispatch.look()
    assert dispatch.fence == "gs-r"


def test_one_that_answers_nothing_but_the_fence() -> None:
    printer = NoAnswerTo(STATUS, b"\x1da", b"\x10\x14")
    dispatch = make_dispatch(printer)
    dispatch.look()
    assert (dispatch.condition, dispatch.fence) == (Condition.READY, "gs-r")
    assert dispatch.send(job_of(1)) is Paper.PRINTED
    printer.set_fault(Fault.PAPER_NEAR_END)
    assert dispatch.send(job_of(2)) is Paper.PRINTED
    assert dispatch.condition is Condition.NEAR_END


def test_a_fence_answered_while_the_paper_is_out_is_no_print() -> None:
    """Some printers answer it all the same."""

    class Answers(TrippingPrinter):
        def take(self, data: bytes) -> None:
            super().take(data)
            if data.endswith(b"\x1dr\x01") and self.has(Fault.PAPER_OUT):
                self._answers.say(b"\x0f")

    printer = Answers()
    dispatch, judge = ready(printer)
    printer.set_fault(Fault.PAPER_OUT)
    judge.hear(1, dispatch.send(job_of(1)))
    assert judge.said[1] is Paper.INTERRUPTED
    printer.cure()
    judge.recover(dispatch, 2, SCALE)
    assert judge.faults == []


# Settings ----------------------------------------------------------------------------------------------


def test_process_identity_with_our_own_name() -> None:
    printer = NoAnswerTo(FENCE)
    dispatch = make_dispatch(printer, fence="process-id")
    dispatch.look()
    assert dispatch.fence == "process-id"
    assert dispatch.send(job_of(1)) is Paper.PRINTED
    printer.set_fault(Fault.PAPER_OUT)
    assert dispatch.send(job_of(2)) is Paper.INTERRUPTED


@pytest.mark.parametrize("others", [b"\x37\x22them\x00", b"\x00", b"\x37\x22\x00\x00\x00\x00\x00"])
def test_a_foreign_process_identity_is_not_ours(others: bytes) -> None:
    class Foreign(TrippingPrinter):
        def _asked(self, command: bytes) -> None:
            if command.startswith(PROCESS):
                self._answers.say(others)

    assert make_dispatch(Foreign(), fence="process-id").send(job_of(1)) is not Paper.PRINTED


def test_every_job_has_another_process_identity(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    class Listening(TrippingPrinter):
        def _asked(self, command: bytes) -> None:
            asked.append(command[-4:])
            super()._asked(command)

    dispatch = make_dispatch(Listening(), fence="process-id")
    for number in range(1, 9):
        assert dispatch.send(job_of(number)) is Paper.PRINTED
    assert len(set(asked)) > 6
    assert all(0x20 <= byte <= 0x7E for identity in asked for byte in identity)
    monkeypatch.setattr(secrets, "token_hex", lambda _: "same")  # the control
    asked.clear()
    for number in range(9, 12):
        dispatch.send(job_of(number))
    assert set(asked) == {b"same"}


def test_gs_r_that_was_set_is_not_unlearned() -> None:
    dispatch = make_dispatch(NoAnswerTo(FENCE), fence="gs-r")
    for number in range(1, 6):
        assert dispatch.send(job_of(number)) in (Paper.INTERRUPTED, Paper.FAILED)
    assert dispatch.fence == "gs-r"


def test_none_that_was_set_asks_no_fence() -> None:
    asked = []

    class Listening(TrippingPrinter):
        def _asked(self, command: bytes) -> None:
            asked.append(command)

    state = StateInMemory()
    dispatch = make_dispatch(Listening(), state, fence="none")
    for number in range(1, 4):
        dispatch.look()
        assert dispatch.send(job_of(number)) is Paper.SENT
    assert asked == []
    assert state.value == {}


# Memory ------------------------------------------------------------------------------------------------


def test_what_was_learned_outlives_the_program(tmp_path: Path) -> None:
    file = JsonState(tmp_path / "printer.front.json")
    first = Dispatch(TrippingPrinter(), PrinterMemory(file), strip, scale=SCALE)
    first.look()
    printer = TrippingPrinter()
    printer.set_fault(Fault.MUTE)
    second = Dispatch(printer, PrinterMemory(JsonState(file.path)), strip, scale=SCALE)
    assert second.fence == "gs-r"
    for _ in range(4):
        second.look()
    assert second.send(job_of(1)) is Paper.UNKNOWN, "never dumb, also after a restart"


class Full(StateInMemory):
    def write(self, value: dict[str, object]) -> None:
        raise Problem(Reason.STORAGE, "The disk is full.", "Free space.")


def test_a_state_file_that_fails_costs_nothing() -> None:
    dispatch = make_dispatch(TrippingPrinter(), Full())
    for number in range(1, 4):
        dispatch.look()
        assert dispatch.send(job_of(number)) is Paper.PRINTED
    memory = PrinterMemory(Full())
    memory.new_roll()
    memory.use(5000)
    assert memory.used_mm == 5000


@pytest.mark.parametrize("value", [{"fence": "gs-x"}, {"fence": 3, "used_mm": "x"}, {"used_mm": -1}, {"fence": None}])
def test_a_state_file_that_says_nonsense_is_no_state(value: dict[str, object]) -> None:
    memory = PrinterMemory(StateInMemory(value))
    assert (memory.fence, memory.used_mm) == (None, None)


def test_the_roll_is_written_once_a_metre() -> None:
    state = StateInMemory()
    memory = PrinterMemory(state)
    memory.use(99)
    assert state.value == {}, "nobody pressed new roll"
    memory.new_roll()
    written = []
    state.write = lambda value: written.append(value["used_mm"])
    for _ in range(40):
        memory.use(100.0)
    assert written == [1000.0, 2000.0, 3000.0, 4000.0]


# Trouble costs little ----------------------------------------------------------------------------------


def test_a_printer_in_trouble_is_not_tried_while_the_news_is_fresh() -> None:
    printer = TrippingPrinter()
    dispatch, judge = ready(printer)
    printer.set_fault(Fault.PAPER_OUT)
    dispatch.look()
    began = time.monotonic()
    assert dispatch.send(job_of(1)) is Paper.FAILED
    assert time.monotonic() - began < 0.02
    printer.cure()
    time.sleep(5 * SCALE + 0.01)
    judge.hear(2, dispatch.send(job_of(2)))
    assert judge.said[2] is Paper.PRINTED, "old news keeps nobody from paper"


@pytest.mark.parametrize("fault", [Fault.MUTE, Fault.GARBAGE, Fault.LATE])
def test_a_failed_question_never_stops_a_ticket(fault: Fault) -> None:
    printer = TrippingPrinter()
    dispatch = make_dispatch(printer)
    printer.set_fault(fault)
    dispatch.look()
    dispatch.send(job_of(1))
    assert Judge(printer).on_paper()[1] == 47


@pytest.mark.parametrize("way", WAYS)
def test_a_healthy_printer_is_asked_nothing_on_the_way_to_paper(tmp_path: Path, way: str) -> None:
    came = []

    class Listening(TrippingPrinter):
        def take(self, data: bytes) -> None:
            came.append(data)
            super().take(data)

    with way_to(Listening(1 / 20), way, tmp_path) as transport:
        dispatch = make_dispatch(transport, scale=1 / 20)
        dispatch.look()
        came.clear()
        assert dispatch.send(job_of(1)) is Paper.PRINTED
    assert b"".join(came) == job_of(1) + b"\x1dr\x01"


def test_a_slow_line_is_waited_for() -> None:
    printer = TrippingPrinter()
    dispatch, _ = ready(printer)
    printer.set_fault(Fault.SLOW)
    job = job_of(1, bands=4)  # 13.6 kB, 14 s
    began = time.monotonic()
    assert dispatch.send(job) is Paper.PRINTED
    assert 13 * SCALE < time.monotonic() - began < limit_s(job)


def test_a_slow_printer_is_waited_for() -> None:
    """It has read all, says that it is well, and prints for longer than a fence may take."""

    class Slow(TrippingPrinter):
        def _asked(self, command: bytes) -> None:
            threading.Timer(7 * SCALE, lambda: self._answers.say(b"\x00")).start()

    dispatch = make_dispatch(Slow(), fence="gs-r")
    dispatch.look()
    assert dispatch.send(job_of(1)) is Paper.PRINTED


# Hurry -------------------------------------------------------------------------------------------------


class BlackHole:
    """An address that swallows connections: nobody refuses, nobody answers."""

    def connect(self, deadline: Deadline) -> None:
        while deadline.left:
            time.sleep(deadline.slice)


def hurried(dispatch: Dispatch) -> float:
    """Look, hurry after 0.1 s, and return how long the look went on, in seconds."""
    told: list[float] = []
    look = threading.Thread(target=lambda: (dispatch.look(), told.append(time.monotonic())))
    look.start()
    time.sleep(0.1)
    assert look.is_alive(), "the look would have gone on"
    asked = time.monotonic()
    dispatch.hurry()
    look.join(5)
    return told[0] - asked


@pytest.mark.parametrize("way", ["direct", "tcp", "serial"])
@pytest.mark.parametrize("fault", [Fault.STALL, Fault.MUTE, Fault.LIE])
def test_a_look_makes_room_for_a_ticket(tmp_path: Path, way: str, fault: Fault) -> None:
    """At real times: the look would take up to four seconds."""
    printer = TrippingPrinter(1.0)
    with way_to(printer, way, tmp_path) as transport:
        dispatch = make_dispatch(transport, scale=1.0)
        printer.set_fault(fault)
        took = hurried(dispatch)
        printer.cure()
        dispatch.calm()
        assert dispatch.send(job_of(1)) is Paper.PRINTED
    assert took < 0.05


def test_a_look_at_nobody_makes_room_for_a_ticket() -> None:
    dispatch = make_dispatch(BlackHole(), scale=1.0)
    assert hurried(dispatch) < 0.05
    assert dispatch.condition is Condition.UNKNOWN, "nobody knows yet whether it is absent"


def test_control_a_look_that_is_not_hurried_takes_its_time() -> None:
    dispatch = make_dispatch(BlackHole(), scale=0.2)
    began = time.monotonic()
    dispatch.look()
    assert time.monotonic() - began >= 0.2 * CONNECT_S
    assert dispatch.condition is Condition.ABSENT


def test_no_look_begins_between_the_hurry_and_the_job() -> None:
    lines = []

    class Listening(TrippingPrinter):
        def connect(self, deadline: Deadline) -> object:
            lines.append(deadline)
            return super().connect(deadline)

    dispatch = make_dispatch(Listening())
    dispatch.hurry()
    dispatch.look()
    assert lines == []
    dispatch.calm()
    dispatch.look()
    assert len(lines) == 1


def test_a_hurried_look_leaves_the_paper_in_order() -> None:
    """Hurried at any moment: half slips are still cut off, and no answer is taken for another's."""
    printer = TrippingPrinter()
    dispatch, judge = ready(printer)
    for number in range(1, 16):
        printer.trip(1000, Fault.COVER_OPEN, Fault.NONE)
        judge.hear(2 * number, dispatch.send(job_of(2 * number)))
        printer.cure()
        timer = threading.Timer(number * 0.0004, dispatch.hurry)
        timer.start()
        dispatch.look()
        timer.join()
        dispatch.calm()
        time.sleep(5 * SCALE)
        judge.hear(2 * number + 1, dispatch.send(job_of(2 * number + 1)))
        assert judge.said[2 * number + 1] is Paper.PRINTED
    judge.look_at_the_paper()
    assert judge.faults == []


# What the truth costs ----------------------------------------------------------------------------------


def p99_ms(action: Callable[[], object], times: int = 400) -> float:
    """The longest but one in a hundred, in milliseconds."""
    took = []
    for _ in range(times):
        began = time.perf_counter()
        action()
        took.append(time.perf_counter() - began)
    return sorted(took)[int(0.99 * times)] * 1000


def test_the_truth_costs_no_time_that_a_visitor_could_notice() -> None:
    printer = SimulatedPrinter(deadline_scale=SCALE)
    dispatch = make_dispatch(printer, scale=1.0)
    dispatch.look()
    job = job_of(1, bands=4)

    def plain() -> None:
        line = printer.connect(Deadline(1))
        assert line is not None
        line.write(job, Deadline(1))
        line.close()

    plainly, truly = p99_ms(plain), p99_ms(lambda: dispatch.send(job))
    print(f"p99 of a job of {len(job)} bytes: {plainly:.2f} ms written, {truly:.2f} ms with its fence")
    assert truly < plainly + 5


def test_clear_is_the_command_that_the_printer_knows() -> None:
    """The virtual printer shares no code with the kiosk; here the two meet."""
    assert answers.CLEAR.data == CLEAR_BUFFER
