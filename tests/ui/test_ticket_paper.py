"""When the printer is asked, when a slip is sent, and when the kiosk stops and begins again to offer paper."""

from collections.abc import Callable
from types import SimpleNamespace

import pytest
from visitor import FakeClock

from kiosk.ports import Condition, Outcome, Paper, PrinterState, Slip
from kiosk.tickets import Need
from kiosk.ui.paper import HERE_S, TicketPaper

READY = PrinterState(Condition.READY, can_tell=True)
OUT = PrinterState(Condition.PAPER_OUT, can_tell=True)
DUMB = PrinterState(Condition.UNKNOWN, can_tell=False)


class FakePrinter:
    """A printer (kiosk.ports.Printer) that writes down what it was asked, and answers what the test says."""

    def __init__(self, asked: list[str]) -> None:
        self.asked = asked
        self.state = READY
        self.paper = Paper.PRINTED
        self.copies: list[bool] = []

    def prepare(self, slips) -> None:
        pass

    def print(self, slip: Slip) -> Outcome:
        self.asked.append("print")
        self.copies.append(slip.copy)
        return Outcome(self.paper, self.state)

    def print_test(self) -> Outcome:
        self.asked.append("test")
        return Outcome(self.paper, self.state)

    def look(self) -> PrinterState:
        self.asked.append("look")
        return self.state

    def hurry(self) -> None:
        self.asked.append("hurry")

    def new_roll(self) -> PrinterState:
        return self.state


class HandWorker:
    """The worker, whose jobs are done when the test says so."""

    def __init__(self) -> None:
        self.jobs: list[tuple] = []

    def submit(self, work, done=lambda _: None, failed=None) -> None:
        self.jobs.append((work, done, failed))

    def work(self) -> None:
        while self.jobs:
            job, done, _ = self.jobs.pop(0)
            done(job())


class FakeReception:
    """The ledger's part of a reception."""

    def __init__(self) -> None:
        self.papers: list[Paper] = []
        self.desk = SimpleNamespace(screen_only=False, knows_silent_printer=False)

    def next_slips(self, need, language) -> list[Slip]:
        return []

    def slip(self, ticket) -> Slip:
        return Slip(ticket, Need.LONG, {}, "fr", None)

    def set_paper(self, ticket, paper: Paper) -> None:
        self.papers.append(paper)


class Bench:
    """A TicketPaper with everything around it false."""

    def __init__(self, clock: FakeClock) -> None:
        self.clock = clock
        self.asked: list[str] = []
        self.printer = FakePrinter(self.asked)
        self.worker = HandWorker()
        self.reception = FakeReception()
        self.paper = TicketPaper(self.reception, self.printer, self.worker, clock)
        self.paper.start()

    def wait_s(self) -> float:
        """The seconds until the printer is asked next."""
        assert self.paper._looker.isActive()
        return self.paper._looker.interval() / 1000

    def look(self, state: PrinterState | None = None) -> None:
        """Let the time come for the next question, and answer it."""
        self.printer.state = state or self.printer.state
        self.paper.look()
        self.worker.work()

    def give(self, label: str, paper: Paper) -> str:
        """A visitor gets a number, whose slip ends like this."""
        self.printer.paper = paper
        self.paper.print(label, self.paper.first_state)
        self.worker.work()
        return label

    def fail(self, times: int, state: PrinterState = OUT) -> None:
        self.printer.state = state
        for time in range(times):
            self.give(f"A{time}", Paper.FAILED)
            self.paper.leave()


@pytest.fixture
def bench(clock) -> Callable[[], Bench]:
    made = Bench(clock)
    made.worker.work()
    made.asked.clear()
    return made


def test_a_calm_printer_is_asked_every_15_s_and_every_4_s_while_somebody_is_there(bench) -> None:
    assert bench.wait_s() == 15
    bench.paper.prepare(Need.LONG, "fr")
    bench.worker.work()
    assert bench.asked == ["look"], "at once when somebody comes"
    assert bench.wait_s() == 4
    bench.paper.prepare(Need.LONG, "fr")
    bench.worker.work()
    assert bench.asked == ["look"], "not at every touch"
    bench.paper.rest()
    bench.look()
    assert bench.wait_s() == 15


def test_a_printer_in_trouble_is_asked_every_2_to_5_s_with_jitter(bench) -> None:
    waits = []
    for _ in range(40):
        bench.look(OUT)
        waits.append(bench.wait_s())
    assert 1.8 <= waits[0] <= 2.2
    assert 2.7 <= waits[1] <= 3.3
    assert all(4.0 <= wait < 5.0 for wait in waits[2:])
    assert len(set(waits[2:])) > 20, "no two kiosks in step"
    bench.look(READY)
    assert bench.wait_s() == 15
    bench.look(OUT)
    assert bench.wait_s() <= 2.2, "the next trouble begins anew"


@pytest.mark.parametrize(
    "condition", [Condition.COVER_OPEN, Condition.CUTTER, Condition.HEAD, Condition.OFFLINE, Condition.ABSENT]
)
def test_whatever_stops_the_printer_is_a_trouble(bench, condition) -> None:
    bench.look(PrinterState(condition))
    assert bench.wait_s() <= 2.2
    assert bench.paper.notices == {"printer"}


def test_one_question_at_a_time_and_none_while_a_slip_is_on_its_way(bench) -> None:
    bench.paper.look()
    bench.paper.look()
    assert len(bench.worker.jobs) == 1
    assert not bench.paper._looker.isActive()
    bench.worker.work()
    assert bench.paper._looker.isActive()
    bench.paper.print("A1", bench.paper.first_state)
    bench.paper.look()
    assert len(bench.worker.jobs) == 1, "the slip alone"
    bench.worker.work()
    assert bench.asked == ["look", "hurry", "print"]
    assert bench.paper._looker.isActive(), "and it goes on after the slip"


def test_a_question_under_way_makes_room_for_every_slip(bench) -> None:
    bench.give("A1", Paper.PRINTED)
    bench.paper.hand_over(bench.printer.print_test, lambda _: None)
    bench.worker.work()
    assert bench.asked == ["hurry", "print", "hurry", "test"]


def test_a_second_slip_waits_its_turn_and_hurries_too(bench) -> None:
    assert bench.paper.first_state is Paper.SENDING
    bench.paper.print("A1", Paper.SENDING)
    bench.paper.leave()
    assert bench.paper.first_state is Paper.QUEUED
    bench.paper.print("A2", Paper.QUEUED)
    assert bench.asked == ["hurry"]
    bench.worker.work()
    assert bench.asked == ["hurry", "print", "hurry", "print"]
    assert bench.reception.papers == [Paper.PRINTED, Paper.SENDING, Paper.PRINTED]


@pytest.mark.parametrize("paper", [Paper.FAILED, Paper.INTERRUPTED, Paper.UNKNOWN])
def test_three_failures_in_a_row_end_the_offer_of_paper(bench, paper) -> None:
    bench.printer.state = OUT
    for n in range(3):
        assert bench.paper.offered
        bench.give(f"A{n}", paper)
    assert (bench.paper.offered, bench.paper.suspended, bench.paper.first_state) == (False, True, Paper.NONE)
    bench.asked.clear()
    bench.give("A4", Paper.PRINTED)
    assert (bench.asked, bench.paper.screenOnly, bench.paper.missing) == ([], True, False)
    assert "printer" in bench.paper.notices


@pytest.mark.parametrize("paper", [Paper.PRINTED, Paper.SENT])
def test_one_success_begins_the_count_anew(bench, paper) -> None:
    bench.fail(2, READY)
    bench.give("A3", paper)
    bench.fail(2, READY)
    assert bench.paper.offered
    bench.fail(1, READY)
    assert not bench.paper.offered


def test_the_offer_comes_back_when_the_printer_says_ready_and_one_failure_ends_it_again(bench) -> None:
    bench.fail(3)
    bench.look(OUT)
    assert not bench.paper.offered
    assert bench.wait_s() < 5
    bench.look(READY)
    assert bench.paper.offered
    bench.fail(1)
    assert not bench.paper.offered, "no other three visitors without paper"
    bench.look(PrinterState(Condition.NEAR_END))
    assert bench.paper.offered
    bench.give("A9", Paper.PRINTED)
    bench.fail(2)
    assert bench.paper.offered, "a ticket that came out clears it all"


def test_a_printer_that_says_nothing_is_tried_again_after_a_minute(bench) -> None:
    bench.fail(3, DUMB)
    bench.clock.advance(59)
    bench.look(DUMB)
    assert not bench.paper.offered
    bench.clock.advance(1)
    bench.look(DUMB)
    assert bench.paper.offered


def test_a_printer_that_can_speak_and_is_silent_is_not_tried(bench) -> None:
    silent = PrinterState(Condition.UNKNOWN, can_tell=True)
    bench.fail(3, silent)
    bench.clock.advance(600)
    bench.look(silent)
    assert not bench.paper.offered


@pytest.mark.parametrize("wanted", [False, True])
def test_the_attendants_wish_for_numbers_on_the_screen_only(bench, wanted) -> None:
    bench.reception.desk.screen_only = wanted
    bench.give("A1", Paper.PRINTED)
    assert bench.asked == ([] if wanted else ["hurry", "print"])
    assert bench.paper.screenOnly is wanted


def test_it_is_late_after_4_s_and_no_longer_when_it_came(bench) -> None:
    bench.paper.print("A1", bench.paper.first_state)
    assert bench.paper._lateness.interval() == 4000
    assert not bench.paper.late
    bench.paper._lateness.timeout.emit()
    assert bench.paper.late
    bench.worker.work()
    assert not bench.paper.late
    bench.paper.print("A2", bench.paper.first_state)
    assert not bench.paper.late, "the next one is not late from the beginning"
    bench.paper.leave()
    assert not bench.paper._lateness.isActive()


@pytest.mark.parametrize(("paper", "copy"), [(Paper.FAILED, False), (Paper.INTERRUPTED, True), (Paper.UNKNOWN, True)])
def test_a_missing_ticket_is_printed_again_once_marked_when_some_may_have_come_out(bench, paper, copy) -> None:
    bench.printer.state = OUT
    bench.give("A1", paper)
    bench.look(OUT)
    assert bench.printer.copies == [False]
    bench.clock.advance(HERE_S)
    bench.look(READY)
    assert bench.printer.copies == [False, copy]
    bench.look(READY)
    bench.look(READY)
    assert len(bench.printer.copies) == 2, "once, even when it failed again"


def test_it_is_not_printed_again_after_60_s_nor_when_the_visitor_has_gone(bench) -> None:
    bench.printer.state = OUT
    bench.give("A1", Paper.FAILED)
    bench.clock.advance(HERE_S + 0.1)
    bench.look(READY)
    bench.printer.state = OUT
    bench.give("A2", Paper.FAILED)
    bench.paper.leave()
    bench.look(READY)
    assert bench.printer.copies == [False, False], "each its first slip alone"


def test_the_marks_say_what_needs_a_look(bench) -> None:
    told = {}
    for state in (READY, OUT, PrinterState(Condition.NEAR_END), PrinterState(Condition.READY, roll_m=2.9), DUMB):
        bench.look(state)
        told[state] = bench.paper.notices
    assert list(told.values()) == [set(), {"paper"}, {"paper"}, {"paper"}, {"printer"}]
    bench.look(PrinterState(Condition.READY, roll_m=3.0))
    assert bench.paper.notices == set()
    bench.reception.desk.knows_silent_printer = True
    bench.look(DUMB)
    assert bench.paper.notices == set(), "told once"
