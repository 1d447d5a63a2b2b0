"""The printer fails: the number is there at once, the screen says what to do, and the next visitor gets the next."""

import socket
from time import monotonic, sleep

import pytest
from pulse import LONGEST_GAP_S, Pulse
from PySide6.QtCore import QTimer
from visitor import SIZES, Visitor, size_name

from kiosk.ports import Paper
from kiosk.printing.simulated_state import Fault
from kiosk.ui.hand import wait
from kiosk.visit import Step

FAST = '[[printer]]\ntransport = "simulated"\ndeadline_scale = 0.05\n'
NO_PAPER = "Le ticket n’est pas sorti."


def closed_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def test_the_pulse_would_notice_a_blocked_screen(kiosk) -> None:
    kiosk()
    pulse = Pulse()
    QTimer.singleShot(20, lambda: sleep(0.15))
    wait(250)
    assert pulse.stop() > LONGEST_GAP_S


@pytest.mark.parametrize(
    ("size", "fault"),
    [*((size, Fault.PAPER_OUT) for size in SIZES), (SIZES[0], Fault.ABSENT), (SIZES[0], Fault.STALL)],
    ids=lambda value: str(value) if isinstance(value, Fault) else size_name(value),
)
def test_without_paper_the_number_stands_and_the_next_visitor_gets_the_next(kiosk, size, fault) -> None:
    visitor: Visitor = kiosk(size, settings=FAST)
    visitor.printer.set_fault(fault)
    visitor.touch("language.fr", "need.medium")
    wait(200)  # the slips are drawn ahead meanwhile
    pulse = Pulse()
    began = monotonic()
    visitor.hand.touch("theme.orientation")
    assert (visitor.label, visitor.step) == ("A1", Step.TICKET), "the number is there when the touch is over"
    assert visitor.says("A 1")
    assert monotonic() - began < LONGEST_GAP_S
    assert visitor.paper() in (Paper.FAILED, Paper.INTERRUPTED)
    wait(100)
    # Drawing a whole screen is no wait for the printer; 1080x1920 in software takes most of this.
    assert pulse.stop() < LONGEST_GAP_S
    assert visitor.says(NO_PAPER)
    assert visitor.says("A 1")
    assert not visitor.says("Prenez votre ticket")
    visitor.picture(f"{fault}")
    visitor.touch("finish")
    visitor.printer.cure()
    assert visitor.take_ticket(theme="orientation") == "A2"
    assert visitor.paper() is Paper.PRINTED
    assert not visitor.says(NO_PAPER)
    counts = visitor.house.reception.counts()
    assert counts.tickets == 2
    assert sum(counts.events.get(f"paper_{kind}", 0) for kind in ("failed", "interrupted")) == 1


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_missing_paper_is_told_in_the_language_of_the_visit(kiosk, language) -> None:
    visitor: Visitor = kiosk(settings=FAST)
    visitor.printer.set_fault(Fault.PAPER_OUT)
    visitor.take_ticket(language)
    visitor.paper()
    visitor.settle()
    visitor.picture(f"no-paper-{language}")
    assert visitor.says(visitor.kiosk.visit._words.of(language)("TicketScreen", NO_PAPER))
    assert not visitor.says(NO_PAPER)


def test_a_network_printer_that_is_not_there(kiosk) -> None:
    settings = f'[[printer]]\ntransport = "tcp"\naddress = "127.0.0.1:{closed_port()}"\n'
    visitor: Visitor = kiosk(settings=settings)
    pulse = Pulse()
    assert visitor.take_ticket() == "A1"
    assert visitor.paper() is Paper.FAILED
    visitor.settle()
    assert visitor.says(NO_PAPER)
    assert pulse.stop() < 3 * LONGEST_GAP_S  # five screens are drawn meanwhile, none waits for the printer
    visitor.touch("finish")
    assert visitor.take_ticket() == "A2"


def test_a_slip_that_waits_is_not_printed_after_its_visitor_left(kiosk) -> None:
    visitor: Visitor = kiosk()
    visitor.printer.set_fault(Fault.STALL)  # the first slip holds the printer
    assert visitor.take_ticket() == "A1"
    visitor.touch("finish")
    assert visitor.take_ticket() == "A2"
    assert visitor.kiosk.paper.state is Paper.QUEUED
    visitor.touch("finish")
    visitor.printer.cure()
    visitor.until(lambda: not visitor.kiosk.paper._busy)
    assert visitor.take_ticket() == "A3"
    assert visitor.paper() is Paper.PRINTED
    assert len(visitor.printer.slips) == 2, "the slips of A1 and A3"
    with_state = dict(visitor.house.ledger._db.execute("select number, state from spool").fetchall())
    assert with_state == {1: "printed", 2: "expired", 3: "printed"}


def test_a_slip_that_waits_is_printed_while_its_visitor_is_there(kiosk) -> None:
    visitor: Visitor = kiosk()
    visitor.printer.set_fault(Fault.STALL)
    visitor.take_ticket()
    visitor.touch("finish")
    visitor.take_ticket()
    visitor.printer.cure()
    assert visitor.paper() is Paper.PRINTED
    assert (visitor.label, len(visitor.printer.slips)) == ("A2", 2)


def test_a_number_taken_back_while_its_slip_waits_is_not_printed(kiosk) -> None:
    visitor: Visitor = kiosk()
    visitor.printer.set_fault(Fault.STALL)
    visitor.take_ticket()
    visitor.touch("finish")
    visitor.take_ticket()
    visitor.touch("undo", "theme.training")
    assert visitor.label == "A3"
    visitor.printer.cure()
    assert visitor.paper() is Paper.PRINTED
    assert len(visitor.printer.slips) == 2, "A1 and A3; A2 is void"
