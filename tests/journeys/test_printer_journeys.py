"""Whatever the printer does, the visitor knows the number and what to do, and paper comes back by itself."""

from contextlib import ExitStack
from dataclasses import replace
from time import monotonic, sleep

import pytest
from pulse import LONGEST_GAP_S, Pulse
from PySide6.QtCore import QTimer
from visitor import SIZES, Visitor, is_text, size_name

from kiosk.ports import Condition, Paper
from kiosk.printing import transports
from kiosk.printing.device import DeviceTransport
from kiosk.printing.simulated_line import serve_pty, serve_tcp
from kiosk.printing.simulated_printer import SimulatedPrinter
from kiosk.printing.simulated_state import Fault
from kiosk.ui.hand import wait
from kiosk.visit import Step

SCALE = 0.05
ROOM_S = 0.5  # for drawing screens and slips, which no setting makes faster
FAST = f'[[printer]]\ntransport = "simulated"\ndeadline_scale = {SCALE}\n'
LANGUAGES = ["fr", "en", "ar"]
FIRST_SIZES = list(zip(LANGUAGES, SIZES, strict=False))
LATER_SIZES = list(zip(LANGUAGES, SIZES[1:], strict=True))
NO_TICKET = "Le ticket n’est pas sorti."
KEPT = "Votre numéro est gardé\N{NO-BREAK SPACE}: %1."
ON_SCREEN = "Il n’y a pas de ticket en papier."
TROUBLES = {
    Fault.PAPER_OUT: (Condition.PAPER_OUT, "Il n’y a plus de papier."),
    Fault.COVER_OPEN: (Condition.COVER_OPEN, "L’imprimante est ouverte."),
    Fault.CUTTER_ERROR: (Condition.CUTTER, "L’imprimante est bloquée."),
    Fault.ABSENT: (Condition.ABSENT, "L’imprimante ne répond pas."),
}
# Each fault in each language; the sizes go round, so that every language and every fault meets several.
CASES = [
    (fault, language, SIZES[(row + column) % len(SIZES)])
    for row, fault in enumerate(TROUBLES)
    for column, language in enumerate(LANGUAGES)
]
EACH_CASE = pytest.mark.parametrize(
    ("fault", "language", "size"), CASES, ids=[f"{fault}-{code}-{size_name(size)}" for fault, code, size in CASES]
)


def said(visitor: Visitor, language: str, words: str, context: str = "TicketScreen") -> bool:
    """Whether the screen says something, in the language of the visit and in no other."""
    own = visitor.kiosk.visit._words.of(language)(context, words)
    assert language == "fr" or own != words, f"not translated: {words}"
    return visitor.says(own) and (own == words or not visitor.says(words))


def number_height(visitor: Visitor) -> int:
    """How high the letters of the number are set, in pixels; the pictured slip has smaller ones."""
    shown = visitor.kiosk.visit.number
    return max(i.property("font").pixelSize() for i in visitor.items() if is_text(i) and i.property("text") == shown)


def as_high(pixels: int):
    """As large as ever: to the eye, not to the last pixel."""
    return pytest.approx(pixels, rel=0.02)


def see(visitor: Visitor, fault: Fault) -> None:
    """Let the printer break, and the kiosk notice before anybody comes."""
    visitor.printer.set_fault(fault)
    visitor.kiosk.paper.look()
    visitor.until(lambda: visitor.kiosk.paper.printer.condition is TROUBLES[fault][0])


def choose(visitor: Visitor, language: str) -> None:
    """Go up to the touch that gives the number."""
    visitor.touch(f"language.{language}", "need.medium")
    visitor.find_theme("job")
    wait(60)  # the printer was asked meanwhile, and the slips are drawn


def rows(visitor: Visitor, *, copy: bool) -> tuple[bytes, ...]:
    """What the whole ticket of this visitor looks like on paper."""
    visitor.until(lambda: not visitor.kiosk.paper._busy)
    slip = replace(visitor.house.reception.slip(visitor.kiosk.visit.visit.ticket), copy=copy)
    fresh = SimulatedPrinter()
    fresh.feed(visitor.kiosk.printer.spool.encode(slip))
    return fresh.slips[-1].rows


def whole_slips(printer: SimulatedPrinter) -> int:
    """How many whole tickets came out: the strip that ends a half one is shorter than any."""
    return sum(slip.whole and slip.mm > 60 for slip in printer.slips)


def printed_again(visitor: Visitor) -> None:
    visitor.until(lambda: visitor.kiosk.paper.state is Paper.PRINTED)
    visitor.settle()


@EACH_CASE
def test_broken_before_the_visit(kiosk, fault, language, size) -> None:
    visitor: Visitor = kiosk(size, settings=FAST)
    visitor.take_ticket(language)
    assert visitor.paper() is Paper.PRINTED
    before = number_height(visitor)
    visitor.touch("finish")
    see(visitor, fault)
    visitor.settle()
    visitor.picture("mark")
    choose(visitor, language)
    visitor.touch("theme.job")
    assert visitor.label == "A2"
    assert visitor.paper() is Paper.FAILED, "not a byte was sent"
    visitor.settle()
    pulse = Pulse(visitor.window)
    wait(250)
    assert pulse.stop() < LONGEST_GAP_S
    visitor.picture("no-ticket")
    assert visitor.says("A 2")
    assert said(visitor, language, NO_TICKET)
    if not visitor.kiosk.panel.compact:
        assert said(visitor, language, TROUBLES[fault][1], "Printer")
        kept = visitor.kiosk.visit._words.of(language)("TicketScreen", KEPT)
        assert visitor.says(kept.replace("%1", "A 2").replace("\N{NO-BREAK SPACE}", " "))
    assert number_height(visitor) == as_high(before), "as large as ever"
    visitor.touch("finish")
    visitor.printer.cure()
    visitor.until(lambda: visitor.kiosk.paper.printer.condition is Condition.READY)
    assert visitor.take_ticket(language) == "A3"
    assert visitor.paper() is Paper.PRINTED
    assert whole_slips(visitor.printer) == 2, "A1 and A3"


@EACH_CASE
def test_broken_after_the_touch_and_cured_while_the_visitor_is_there(kiosk, fault, language, size) -> None:
    visitor: Visitor = kiosk(size, settings=FAST)
    choose(visitor, language)
    visitor.until(lambda: visitor.kiosk.paper.printer.condition is Condition.READY)
    visitor.until(lambda: not visitor.kiosk.paper._looking)
    visitor.printer.set_fault(fault)
    visitor.touch("theme.job")
    lost = visitor.paper()
    assert lost is (Paper.FAILED if fault is Fault.ABSENT else Paper.INTERRUPTED)
    visitor.settle()
    assert said(visitor, language, NO_TICKET)
    visitor.picture("no-ticket")
    high = number_height(visitor)
    pulse = Pulse(visitor.window)
    visitor.until(lambda: visitor.kiosk.paper.printer.condition is TROUBLES[fault][0])
    cured = monotonic()
    visitor.printer.cure()
    printed_again(visitor)
    assert monotonic() - cured < 10 * SCALE + ROOM_S, "by itself, at a twentieth of 10 s"
    assert pulse.stop() < LONGEST_GAP_S
    visitor.picture("came-out")
    visitor.slip("slip")
    assert not said(visitor, language, NO_TICKET)
    assert number_height(visitor) == as_high(high)
    marked = lost is Paper.INTERRUPTED
    assert visitor.printer.slips[-1].rows == rows(visitor, copy=marked), "whole, and marked if need be"
    wait(200)
    assert whole_slips(visitor.printer) == 1, "once"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_mark_of_a_copy_would_be_noticed(kiosk, language) -> None:
    visitor: Visitor = kiosk(settings=FAST)
    visitor.take_ticket(language)
    visitor.paper()
    assert visitor.printer.slips[-1].rows == rows(visitor, copy=False)
    assert visitor.printer.slips[-1].rows != rows(visitor, copy=True)


@pytest.mark.parametrize(("language", "size"), LATER_SIZES, ids=LANGUAGES)
def test_the_next_visitors_have_a_number_and_paper_again_when_it_is_mended(kiosk, language, size) -> None:
    visitor: Visitor = kiosk(size, settings=FAST)
    choose(visitor, language)
    visitor.printer.set_fault(Fault.PAPER_OUT)
    visitor.touch("theme.job")
    visitor.paper()
    visitor.touch("finish")
    assert visitor.take_ticket(language) == "A2"
    visitor.paper()
    visitor.settle()
    assert said(visitor, language, NO_TICKET)
    visitor.picture("next-visitor")
    visitor.touch("finish")
    visitor.printer.cure()
    visitor.until(lambda: visitor.kiosk.paper.printer.condition is Condition.READY)
    assert visitor.take_ticket(language) == "A3"
    assert visitor.paper() is Paper.PRINTED
    visitor.settle()
    visitor.picture("mended")
    assert not said(visitor, language, NO_TICKET)
    assert visitor.printer.slips[-1].rows == rows(visitor, copy=False)
    assert whole_slips(visitor.printer) == 1


@pytest.mark.parametrize(("language", "size"), FIRST_SIZES, ids=LANGUAGES)
def test_a_network_printer_that_is_plugged_in_later(kiosk, language, size) -> None:
    printer = SimulatedPrinter()
    printer.set_fault(Fault.ABSENT)
    with serve_tcp(printer) as port:
        settings = f'[[printer]]\ntransport = "tcp"\naddress = "127.0.0.1:{port}"\ndeadline_scale = 0.1\n'
        visitor: Visitor = kiosk(size, settings=settings)
        visitor.until(lambda: visitor.kiosk.paper.printer.condition is Condition.ABSENT)
        assert visitor.kiosk.visit.notices == ["printer"]
        visitor.take_ticket(language)
        assert visitor.paper() is Paper.FAILED
        visitor.settle()
        assert said(visitor, language, NO_TICKET)
        visitor.picture("absent")
        pulse = Pulse(visitor.window)
        printer.cure()
        plugged_in = monotonic()
        printed_again(visitor)
        assert monotonic() - plugged_in < 10 * 0.1 + ROOM_S
        assert pulse.stop() < LONGEST_GAP_S
        visitor.picture("plugged-in")
        assert printer.slips[-1].rows == rows(visitor, copy=False), "nothing of it had come out"
        visitor.touch("finish")
        visitor.close()
        visitor.close = lambda: None


@pytest.mark.parametrize(("language", "size"), LATER_SIZES, ids=LANGUAGES)
def test_a_usb_printer_that_is_unplugged_and_plugged_in_again(kiosk, tmp_path, monkeypatch, language, size) -> None:
    printer = SimulatedPrinter()
    link = tmp_path / "lp0"
    monkeypatch.setattr(transports, "make_transport", lambda _: DeviceTransport(str(link), sys_folder=tmp_path))
    settings = '[[printer]]\ntransport = "device"\naddress = "/dev/usb/lp0"\ndeadline_scale = 0.1\n'
    with ExitStack() as stack:
        stack.enter_context(serve_pty(printer, link))
        visitor: Visitor = kiosk(size, settings=settings)
        visitor.take_ticket(language)
        assert visitor.paper() is Paper.PRINTED
        visitor.touch("finish")
        printer.set_fault(Fault.ABSENT)
        visitor.until(lambda: not link.is_symlink())
        visitor.take_ticket(language)
        assert visitor.paper() is Paper.FAILED
        visitor.settle()
        assert said(visitor, language, NO_TICKET)
        visitor.picture("unplugged")
        pulse = Pulse(visitor.window)
        printer.cure()
        printed_again(visitor)
        assert pulse.stop() < LONGEST_GAP_S
        visitor.picture("plugged-in-again")
        assert printer.slips[-1].rows == rows(visitor, copy=False)
        assert whole_slips(printer) == 2
        visitor.touch("finish")
        visitor.take_ticket(language)
        assert visitor.paper() is Paper.PRINTED, "and without a restart"
        visitor.close()
        visitor.close = lambda: None


@pytest.mark.parametrize(("language", "size"), FIRST_SIZES, ids=LANGUAGES)
def test_a_slow_printer_is_waited_for_with_words(kiosk, language, size) -> None:
    visitor: Visitor = kiosk(size, settings=FAST.replace(str(SCALE), "0.1"))
    choose(visitor, language)
    visitor.printer.set_fault(Fault.SLOW)
    visitor.touch("theme.job")
    visitor.until(lambda: visitor.kiosk.paper.late)
    visitor.settle()
    visitor.picture("slow")
    assert said(visitor, language, "Votre ticket va sortir. Attendez un peu.")
    high = number_height(visitor)
    pulse = Pulse(visitor.window)
    printed_again(visitor)
    assert pulse.stop() < LONGEST_GAP_S
    assert not said(visitor, language, "Votre ticket va sortir. Attendez un peu.")
    assert said(visitor, language, "Prenez votre ticket en bas.")
    assert number_height(visitor) == as_high(high)
    assert visitor.printer.slips[-1].rows == rows(visitor, copy=False)


@pytest.mark.parametrize(("language", "size"), LATER_SIZES, ids=LANGUAGES)
def test_after_three_failures_numbers_are_on_the_screen_until_it_is_cured(kiosk, language, size) -> None:
    visitor: Visitor = kiosk(size, settings=FAST)
    visitor.take_ticket(language)
    visitor.paper()
    before = number_height(visitor)
    visitor.touch("finish")
    see(visitor, Fault.CUTTER_ERROR)
    for _ in range(3):
        visitor.take_ticket(language)
        assert visitor.paper() is Paper.FAILED
        visitor.touch("finish")
    assert visitor.take_ticket(language) == "A5"
    assert visitor.kiosk.paper.state is Paper.NONE
    visitor.settle()
    visitor.picture("on-the-screen")
    assert said(visitor, language, ON_SCREEN)
    assert not said(visitor, language, NO_TICKET)
    assert number_height(visitor) == as_high(before)
    pulse = Pulse(visitor.window)
    cured = monotonic()
    visitor.printer.cure()
    visitor.until(lambda: visitor.kiosk.paper.offered)
    assert monotonic() - cured < 10 * SCALE
    wait(200)
    assert pulse.stop() < LONGEST_GAP_S
    assert visitor.kiosk.paper.state is Paper.NONE, "no paper comes for whom none was promised"
    visitor.touch("finish")
    assert visitor.take_ticket(language) == "A6"
    assert visitor.paper() is Paper.PRINTED
    visitor.settle()
    visitor.picture("paper-again")
    assert whole_slips(visitor.printer) == 2, "A1 and A6"


@pytest.mark.parametrize("way", ["gone", "over-60-s", "undone"])
def test_a_ticket_that_nobody_waits_for_is_not_printed(kiosk, way) -> None:
    visitor: Visitor = kiosk(SIZES[3], settings=FAST)
    choose(visitor, "fr")
    visitor.printer.set_fault(Fault.PAPER_OUT)
    visitor.touch("theme.job")
    visitor.paper()
    if way == "over-60-s":
        visitor.clock.advance(61)
    else:
        visitor.touch({"gone": "finish", "undone": "undo"}[way])
    visitor.printer.cure()
    visitor.until(lambda: visitor.kiosk.paper.printer.condition is Condition.READY)
    wait(300)
    assert whole_slips(visitor.printer) == 0
    assert visitor.step is {"gone": Step.WELCOME, "undone": Step.THEME, "over-60-s": Step.TICKET}[way]


@pytest.mark.parametrize("known", [True, False], ids=["known", "during"])
def test_after_thirty_visitors_without_paper_none_of_their_tickets_comes_out(kiosk, known) -> None:
    visitor: Visitor = kiosk(SIZES[3], settings=FAST)
    if known:
        see(visitor, Fault.PAPER_OUT)
    else:
        choose(visitor, "fr")
        visitor.printer.set_fault(Fault.PAPER_OUT)
        visitor.touch("theme.job", "finish")
    while visitor.tickets < 30:
        visitor.touch("language.fr", "need.unknown", "finish")
    visitor.until(lambda: not visitor.kiosk.paper._busy)
    visitor.printer.cure()
    visitor.until(lambda: visitor.kiosk.paper.offered)
    wait(500)
    assert whole_slips(visitor.printer) == 0
    assert visitor.take_ticket() == "A31"
    assert visitor.paper() is Paper.PRINTED
    assert whole_slips(visitor.printer) == 1
    assert visitor.printer.slips[-1].rows == rows(visitor, copy=False)


def test_a_ticket_too_many_would_be_counted(kiosk) -> None:
    visitor: Visitor = kiosk(SIZES[3], settings=FAST)
    for count in (1, 2):
        visitor.take_ticket()
        visitor.paper()
        visitor.touch("finish")
        assert whole_slips(visitor.printer) == count


def test_the_pulse_leaves_out_what_is_drawn_and_nothing_else(kiosk) -> None:
    visitor: Visitor = kiosk(settings=FAST)
    pulse = Pulse(visitor.window)
    visitor.window.beforeRendering.connect(lambda: sleep(0.12))  # a very slow picture
    visitor.window.update()
    wait(250)
    assert pulse.stop() < LONGEST_GAP_S
    pulse = Pulse(visitor.window)
    QTimer.singleShot(20, lambda: sleep(0.15))
    wait(250)
    assert pulse.stop() > LONGEST_GAP_S
