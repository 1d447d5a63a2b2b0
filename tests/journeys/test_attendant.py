"""The attendant's page: opened by staff and by nobody else, and what staff can do there."""

import re

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest
from visitor import SIZES, Visitor, size_name

from kiosk.app import House, Kiosk
from kiosk.centre import ASSETS
from kiosk.ports import Condition, Paper
from kiosk.printing.simulated_state import Fault
from kiosk.problems import Problem, Reason
from kiosk.store.pin import PinGuard
from kiosk.store.state import JsonState
from kiosk.tickets import Need
from kiosk.ui.attendant import AttendantViewModel, Page, Told
from kiosk.ui.hand import wait
from kiosk.visit import Step

PIN = "271828"
KEY = '[attendant]\nkey = "F12"\n[[printer]]\ntransport = "simulated"\ndeadline_scale = 0.05\n'
# Few languages: with many a low panel shows the marks as pictures, whose words only the voice has.
FEW = re.sub(r"(?m)^languages = .*$", 'languages = ["fr", "en", "ar"]', (ASSETS / "centre.toml").read_text("utf-8"))
DUMB = KEY + 'fence = "none"\n'
HOLD_MS = 5000
SMALL = SIZES[3]


@pytest.fixture
def desk(kiosk):
    """Makes kiosks with a PIN and a key."""

    def make(size: tuple[int, int] = SMALL, settings: str = KEY, pin: str = PIN, **kinds: str) -> Visitor:
        visitor = kiosk(size, settings=settings, **kinds)
        if pin:
            PinGuard(visitor.house.home.folder, visitor.clock).set(pin)
        return visitor

    return make


def page(visitor: Visitor) -> Page:
    return Page(visitor.kiosk.attendant.page)


def told(visitor: Visitor) -> Told:
    return Told(visitor.kiosk.attendant.told)


def press_key(visitor: Visitor) -> None:
    visitor.window.requestActivate()
    QTest.keyClick(visitor.window, Qt.Key.Key_F12)
    visitor.settle()


def enter(visitor: Visitor, pin: str = PIN) -> None:
    visitor.touch(*(f"pin.{digit}" for digit in pin), "pin.enter")


def unlock(visitor: Visitor) -> None:
    press_key(visitor)
    enter(visitor)
    assert page(visitor) is Page.PAPER


def hold_corner(visitor: Visitor, milliseconds: int) -> None:
    """One finger on the corner, as long as that."""
    point = QPoint(visitor.window.width() - 20, 20)
    QTest.touchEvent(visitor.window, visitor.device).press(7, point, visitor.window).commit()
    wait(milliseconds)
    QTest.touchEvent(visitor.window, visitor.device).release(7, point, visitor.window).commit()
    visitor.settle()


def hasten(visitor: Visitor) -> int:
    """Make the hold of the corner a tenth as long, and return its milliseconds."""
    [timer] = [t for t in visitor.window.findChildren(QObject) if t.property("interval") == HOLD_MS]
    timer.setProperty("interval", HOLD_MS // 10)
    return HOLD_MS // 10


def restart(visitor: Visitor) -> None:
    """End the program and begin again in the same folder."""
    folder, part = visitor.house.home.folder, visitor.kiosk.panel.part
    visitor.close()
    house = House.open(folder, visitor.clock)
    visitor.__init__(house, Kiosk.build(house, part), visitor.clock, visitor._pictures)


def printed(visitor: Visitor, told_: Told = Told.PRINTED) -> None:
    visitor.until(lambda: told(visitor) is not Told.PRINTING)
    assert told(visitor) is told_
    visitor.settle()


# How it is opened


def test_five_seconds_on_the_corner_open_it_and_less_does_not(desk) -> None:
    visitor: Visitor = desk()
    hold_corner(visitor, HOLD_MS - 400)
    assert page(visitor) is Page.SHUT
    wait(500)
    assert page(visitor) is Page.SHUT, "nor does it go on counting"
    hold_corner(visitor, HOLD_MS + 1500)  # a busy machine's timers are late
    assert page(visitor) is Page.PIN
    visitor.picture("pin")
    assert visitor.says("Cette page est pour l’accueil.")
    assert not visitor.sees("bar.help"), "nothing else is there"
    visitor.touch("pin.leave")
    assert visitor.says("Bienvenue")


@pytest.mark.parametrize("size", SIZES, ids=size_name)
def test_the_corner_is_one_of_the_welcome_screen_only(desk, size) -> None:
    visitor: Visitor = desk(size)
    enough = hasten(visitor) + 200
    visitor.touch("language.fr")
    hold_corner(visitor, enough)
    assert (page(visitor), visitor.step) == (Page.SHUT, Step.NEED)
    visitor.touch("back")
    hold_corner(visitor, enough)
    assert page(visitor) is Page.PIN


def test_the_key_opens_it_but_not_in_the_middle_of_a_visit(desk) -> None:
    visitor: Visitor = desk()
    visitor.touch("language.fr")
    press_key(visitor)
    assert page(visitor) is Page.SHUT
    visitor.touch("need.unknown")
    press_key(visitor)
    assert page(visitor) is Page.SHUT
    visitor.touch("finish")
    press_key(visitor)
    assert page(visitor) is Page.PIN
    enter(visitor)
    assert page(visitor) is Page.PAPER


def test_without_a_key_in_the_settings_no_key_opens_it(desk) -> None:
    visitor: Visitor = desk(settings="")
    press_key(visitor)
    assert page(visitor) is Page.SHUT


def test_without_a_pin_it_stays_closed_and_says_so(desk) -> None:
    visitor: Visitor = desk(pin="")
    press_key(visitor)
    assert visitor.says("Il n’y a pas encore de code. Voir le mode d’emploi.")
    visitor.picture("no-pin")
    for pin in ("000000", "123456", PIN):
        enter(visitor, pin)
        assert (page(visitor), told(visitor)) == (Page.PIN, Told.NO_PIN)


def test_a_wrong_pin_then_a_wait_that_counts_down_then_the_right_one(desk) -> None:
    visitor: Visitor = desk()
    hold = hasten(visitor)
    hold_corner(visitor, hold + 200)
    for wrong, seconds in (("271829", 1), ("27182", 2), ("2718281", 4)):
        enter(visitor, wrong)
        assert told(visitor) is Told.WRONG
        assert visitor.says("Ce code n’est pas le bon.")
        visitor.touch("pin.2")
        visitor.until(lambda: told(visitor) is Told.WAIT)
        visitor.touch("pin.enter")
        assert told(visitor) is Told.WAIT or seconds == 1  # a touch takes 0.6 s
        visitor.clock.advance(seconds)
    enter(visitor, "314159")
    visitor.touch("pin.erase")
    visitor.clock.advance(1)
    visitor.until(lambda: visitor.says("Attendez encore"))
    first = visitor.kiosk.attendant.waitSeconds
    visitor.picture("wait")
    assert visitor.says(f"Attendez encore {first} secondes.")
    visitor.clock.advance(2)
    visitor.until(lambda: visitor.says(f"Attendez encore {first - 2} secondes."))
    enter(visitor)
    assert page(visitor) is Page.PIN, "not even the right one is looked at"
    visitor.clock.advance(first)
    visitor.until(lambda: told(visitor) is Told.NOTHING)
    enter(visitor)
    assert page(visitor) is Page.PAPER


def test_a_prankster_at_the_screen_does_not_lock_the_key_out(desk) -> None:
    visitor: Visitor = desk()
    for _ in range(6):
        visitor.kiosk.attendant.hold()
        visitor.kiosk.attendant.digit("0")
        visitor.kiosk.attendant.enter()
        visitor.clock.advance(300)
    visitor.kiosk.attendant.hold()
    visitor.kiosk.attendant.digit("0")
    visitor.kiosk.attendant.enter()
    assert visitor.kiosk.attendant.waitSeconds > 50
    visitor.settle()
    enter(visitor)
    assert page(visitor) is Page.PIN
    press_key(visitor)
    assert visitor.kiosk.attendant.waitSeconds == 0
    enter(visitor)
    assert page(visitor) is Page.PAPER


def everything(visitor: Visitor) -> tuple:
    """All that a slot of the page could change."""
    house = visitor.house
    state = house.home.folder / "state" / "desk.json"
    mark = house.home.folder / "state" / "clock.mark"
    return (
        house.reception.counts().as_json(),
        house.reception.last_papers(9),
        state.read_text("utf-8") if state.exists() else "",
        mark.read_text("utf-8"),
        len(visitor.printer.slips),
        visitor.kiosk.printer.spool.state.roll_m,
        visitor.kiosk.attendant.told,
        visitor.kiosk.attendant.tickets,
        visitor.kiosk.counts.rows,
    )


@pytest.mark.parametrize("at", [Page.SHUT, Page.PIN])
def test_no_slot_is_a_way_around_the_pin(desk, at) -> None:
    visitor: Visitor = desk()
    visitor.take_ticket()
    visitor.paper()
    visitor.touch("finish")
    attendant = visitor.kiosk.attendant
    if at is Page.PIN:
        press_key(visitor)
    slots = ["newRoll", "testPrint", "printLetter", "reprint", "voidNumber", "toggleScreenOnly", "toggleClosed"]
    slots.append("confirmClock")

    def call_all() -> None:
        attendant.choose(0)
        for slot in slots:
            getattr(attendant, slot)()
        for each in Page:
            attendant.show(each)
        attendant.choose(0)
        for slot in slots:
            getattr(attendant, slot)()
        wait(300)

    before = everything(visitor)
    call_all()
    assert page(visitor) is at
    assert everything(visitor) == before
    attendant.leave()
    unlock(visitor)
    visitor.touch("desk.tickets")
    attendant.choose(0)
    for slot in slots:
        getattr(attendant, slot)()
    visitor.until(lambda: len(visitor.printer.slips) == 4)
    changed = [was != now for was, now in zip(before[:8], everything(visitor)[:8], strict=True)]
    assert all(changed), "with it, they all work"


def test_every_slot_that_changes_something_was_called() -> None:
    slots = {
        bytes(AttendantViewModel.staticMetaObject.method(n).name().data()).decode()
        for n in range(QObject.staticMetaObject.methodCount(), AttendantViewModel.staticMetaObject.methodCount())
    }
    harmless = {"changed", "asked", "hold", "press", "digit", "erase", "enter", "leave"}
    assert slots - harmless == {
        "newRoll", "testPrint", "printLetter", "reprint", "voidNumber", "toggleScreenOnly", "toggleClosed",
        "confirmClock", "show", "choose",
    }  # fmt: skip


@pytest.mark.parametrize("at", [Page.PIN, Page.TICKETS])
def test_left_alone_for_90_s_it_closes(desk, at) -> None:
    visitor: Visitor = desk()
    press_key(visitor)
    if at is not Page.PIN:
        enter(visitor)
        visitor.touch("desk.tickets")
    visitor.idle(89)
    assert page(visitor) is at
    visitor.idle(1)
    assert page(visitor) is Page.SHUT
    assert visitor.says("Bienvenue")
    assert visitor.take_ticket() == "A1"
    visitor.paper()


# What staff can do


def test_the_test_slip_and_a_new_roll(desk) -> None:
    visitor: Visitor = desk(SIZES[0])
    unlock(visitor)
    visitor.until(lambda: visitor.says("L’imprimante est prête."))
    visitor.touch("desk.test")
    printed(visitor)
    assert visitor.says("Le papier est sorti.")
    assert len(visitor.printer.slips) == 1
    visitor.slip("test-slip")
    assert visitor.says("Nouveau rouleau : touchez le bouton.")
    visitor.touch("desk.roll")
    visitor.until(lambda: visitor.says("Il reste environ 80 mètres de papier."))
    visitor.picture("new-roll")
    visitor.touch("desk.test")
    printed(visitor)
    visitor.until(lambda: visitor.says("Il reste environ 79 mètres de papier."))


def test_the_letter_to_bodies(desk) -> None:
    visitor: Visitor = desk(SIZES[0])
    unlock(visitor)
    visitor.touch("desk.letter")
    printed(visitor)
    visitor.slip("letter")
    assert visitor.says("Le papier est sorti.")
    assert visitor.printer.slips[0].mm > 200, "a letter, a line for the date and a place for the stamp"


def test_a_test_slip_that_does_not_come_out_is_told(desk) -> None:
    visitor: Visitor = desk()
    visitor.printer.set_fault(Fault.PAPER_OUT)
    unlock(visitor)
    visitor.until(lambda: visitor.says("Il n’y a plus de papier."))
    assert visitor.says("Mettez un rouleau. La borne reprend seule.")
    visitor.touch("desk.test")
    printed(visitor, Told.NOT_PRINTED)
    visitor.picture("not-printed")
    assert visitor.says("Le papier n’est pas sorti.")
    assert visitor.printer.slips == []


def test_a_roll_of_which_less_than_3_m_are_left_is_told(desk) -> None:
    visitor: Visitor = desk(settings=KEY + "roll_m = 5\n", centre=FEW)
    memory = visitor.kiosk.printer.spool._memory
    memory.new_roll()
    memory.use(1900)
    visitor.kiosk.paper.look()
    visitor.until(lambda: visitor.kiosk.paper.printer.roll_m is not None)
    assert visitor.kiosk.visit.notices == []
    visitor.take_ticket()
    visitor.paper()
    visitor.touch("finish")
    visitor.settle()
    assert visitor.kiosk.visit.notices == ["paper"]
    assert visitor.says("Papier")
    visitor.picture("mark")
    unlock(visitor)
    assert visitor.says("Le rouleau est presque fini.")
    visitor.picture("low-roll")
    visitor.touch("desk.roll")
    visitor.until(lambda: not visitor.kiosk.attendant.rollLow)
    assert visitor.kiosk.visit.notices == []


def test_the_last_tickets_and_what_became_of_them(desk) -> None:
    visitor: Visitor = desk(SIZES[0])
    visitor.take_ticket()
    visitor.paper()
    visitor.touch("undo", "theme.job")
    visitor.paper()
    visitor.touch("finish")
    visitor.printer.set_fault(Fault.COVER_OPEN)
    visitor.kiosk.paper.look()
    visitor.until(lambda: visitor.kiosk.paper.printer.condition is Condition.COVER_OPEN)
    visitor.take_ticket()
    visitor.paper()
    visitor.touch("finish")
    unlock(visitor)
    visitor.touch("desk.tickets")
    visitor.picture("tickets")
    rows = [(re.sub(r"\s", "", row["number"]), row["outcome"]) for row in visitor.kiosk.attendant.tickets]
    assert rows == [("A3", "pas imprimé"), ("A2", "imprimé"), ("A1", "annulé")]
    assert visitor.says("pas imprimé")
    assert not visitor.sees("desk.reprint"), "nothing is chosen"


@pytest.mark.parametrize("language", ["fr", "en", "ar"])
def test_a_copy_is_in_the_houses_language_and_without_a_time(desk, language) -> None:
    visitor: Visitor = desk()
    visitor.take_ticket(language)
    visitor.paper()
    visitor.touch("finish")
    unlock(visitor)
    visitor.touch("desk.tickets", "desk.ticket.0", "desk.reprint")
    printed(visitor)
    visitor.slip("copy")
    [row] = visitor.house.reception.last_papers(1)
    slip = visitor.house.reception.copy_slip(row)
    assert (slip.language, slip.when, slip.copy) == ("fr", None, True)
    lines = str(visitor.kiosk.printer.spool.receipt(slip))
    assert "Copie du ticket" in lines
    assert not re.search(r"\d\d:\d\d", lines)
    spool = visitor.kiosk.printer.spool
    assert spool.encode(slip) in visitor.printer.slips[-1].raw + spool.encode(slip)[-8:]
    assert visitor.house.reception.counts().tickets == 1


def test_a_void_number_is_never_given_again_and_cannot_be_copied(desk) -> None:
    visitor: Visitor = desk()
    assert visitor.take_ticket() == "A1"
    visitor.paper()
    visitor.touch("finish")
    unlock(visitor)
    visitor.touch("desk.tickets", "desk.ticket.0")
    assert visitor.sees("desk.reprint")
    assert visitor.says("Annuler le A 1")
    visitor.touch("desk.void")
    assert visitor.says("annulé")
    assert not visitor.sees("desk.reprint")
    assert not visitor.sees("desk.void")
    visitor.picture("void")
    visitor.kiosk.attendant.reprint()
    visitor.kiosk.attendant.voidNumber()
    wait(100)
    assert len(visitor.printer.slips) == 1
    assert visitor.house.reception.counts().events["voided"] == 1
    visitor.touch("desk.leave")
    assert visitor.take_ticket() == "A2"
    restart(visitor)
    assert visitor.take_ticket() == "A3"


def test_numbers_on_the_screen_only_until_the_attendant_wants_paper_again(desk) -> None:
    visitor: Visitor = desk()
    unlock(visitor)
    visitor.touch("desk.kiosk", "desk.screenOnly")
    visitor.picture("kiosk")
    visitor.touch("desk.leave")
    for label in ("A1", "A2"):
        assert visitor.take_ticket() == label
        assert visitor.kiosk.paper.state is Paper.NONE
        visitor.settle()
        assert visitor.says("Il n’y a pas de ticket en papier.")
        restart(visitor)
    assert visitor.printer.slips == []
    unlock(visitor)
    visitor.touch("desk.kiosk", "desk.screenOnly", "desk.leave")
    visitor.take_ticket()
    assert visitor.paper() is Paper.PRINTED


@pytest.mark.parametrize("size", SIZES, ids=size_name)
def test_closed_for_today_gives_no_number_and_opens_by_itself(desk, size) -> None:
    visitor: Visitor = desk(size)
    visitor.take_ticket()
    visitor.touch("finish")
    unlock(visitor)
    visitor.touch("desk.kiosk", "desk.closed", "desk.leave")
    visitor.picture("closed")
    for words in ("L’accueil est fermé aujourd’hui.", "Reception is closed today."):
        assert visitor.says(words)
    assert not any(name.startswith("language.") for name in visitor.names()), "nothing to start with"
    with pytest.raises(Problem) as closed:
        visitor.house.reception.give_ticket(Need.LONG, "unknown", "fr", seconds=None, paper=Paper.NONE)
    assert closed.value.reason is Reason.CLOSED
    restart(visitor)
    assert visitor.says("L’accueil est fermé aujourd’hui."), "over a restart, too"
    assert visitor.tickets == 1
    visitor.clock.advance(24 * 3600)
    visitor.kiosk.visit.keepHouse()
    visitor.settle()
    assert visitor.says("Bienvenue")
    assert visitor.take_ticket() == "A1"
    visitor.paper()


def test_closed_by_mistake_is_open_again_at_once(desk) -> None:
    visitor: Visitor = desk()
    unlock(visitor)
    visitor.touch("desk.kiosk", "desk.closed", "desk.closed", "desk.leave")
    assert visitor.take_ticket() == "A1"
    visitor.paper()


def test_the_counts_of_today(desk) -> None:
    visitor: Visitor = desk(SIZES[0])
    for need in ("urgent", "medium", "medium", "unknown"):
        visitor.take_ticket(need=need)
        visitor.paper()
        visitor.touch("finish")
    visitor.take_ticket(need="long")
    visitor.paper()
    visitor.touch("undo")
    visitor.idle(125)
    visitor.printer.set_fault(Fault.PAPER_OUT)
    visitor.take_ticket(need="long")
    visitor.paper()
    visitor.touch("finish")
    unlock(visitor)
    visitor.touch("desk.counts")
    visitor.picture("counts")
    counts = {row["what"]: row["n"] for row in visitor.kiosk.counts.rows}
    needs = {"tickets": "5", "urgent": "1", "medium": "2", "long": "1", "unknown": "1"}
    papers = {"paper_failed": "1", "paper_interrupted": "0", "paper_unknown": "0"}
    assert counts == needs | papers | {"voided": "1", "help": "0"}
    assert visitor.says("Papiers pas sortis")


def test_a_printer_that_cannot_say_whether_it_printed_is_told_once(desk) -> None:
    visitor: Visitor = desk(settings=DUMB, centre=FEW)
    visitor.until(lambda: visitor.kiosk.paper.printer.can_tell is False)
    visitor.settle()
    assert visitor.kiosk.visit.notices == ["printer"]
    assert visitor.says("Imprimante")
    unlock(visitor)
    assert visitor.says("Cette imprimante ne dit pas si le ticket est sorti.")
    visitor.picture("silent")
    visitor.touch("desk.leave")
    assert visitor.kiosk.visit.notices == []
    assert not visitor.says("Imprimante")
    restart(visitor)
    visitor.until(lambda: visitor.kiosk.paper.printer.can_tell is False)
    assert visitor.kiosk.visit.notices == []
    unlock(visitor)
    assert visitor.says("Cette imprimante ne dit pas si le ticket est sorti."), "it stays true"
    visitor.touch("desk.test")
    printed(visitor, Told.SENT)
    assert visitor.says("Regardez s’il est sorti.")


def test_a_failing_disk_says_so_and_nothing_has_changed(desk, monkeypatch) -> None:
    visitor: Visitor = desk()
    visitor.take_ticket()
    visitor.paper()
    visitor.touch("finish")
    unlock(visitor)

    def broken(*_: object, **__: object) -> None:
        raise Problem(Reason.STORAGE, "The disk is broken.", "Mend it.")

    monkeypatch.setattr(JsonState, "write", broken)
    monkeypatch.setattr(visitor.house.ledger, "settle_paper", broken)
    visitor.touch("desk.kiosk", "desk.closed")
    assert told(visitor) is Told.NOT_WRITTEN
    assert visitor.says("Le disque ne marche pas. Rien n’est changé.")
    visitor.picture("disk")
    visitor.touch("desk.screenOnly")
    assert (visitor.kiosk.attendant.closedToday, visitor.kiosk.attendant.screenOnly) == (False, False)
    visitor.touch("desk.tickets", "desk.ticket.0", "desk.void")
    assert told(visitor) is Told.NOT_WRITTEN
    assert visitor.says("imprimé")
    monkeypatch.undo()
    visitor.touch("desk.void")
    assert visitor.says("annulé")


def test_the_page_holds_nothing_of_a_visit_but_number_and_outcome(desk) -> None:
    visitor: Visitor = desk()
    for language, need, theme in (("ar", "urgent", "recognition"), ("en", "long", "job")):
        visitor.take_ticket(language, need, theme)
        visitor.paper()
        visitor.touch("finish")
    unlock(visitor)
    visitor.touch("desk.tickets", "desk.ticket.0")
    attendant = visitor.kiosk.attendant
    meta = attendant.metaObject()
    names = {meta.property(n).name() for n in range(QObject.staticMetaObject.propertyCount(), meta.propertyCount())}
    assert {"tickets", "chosen", "told"} <= names
    held = {name: getattr(attendant, name) for name in names}
    assert [set(row) for row in held["tickets"]] == [{"number", "outcome", "chosen"}] * 2
    shown = repr(held) + " ".join(visitor.texts())
    labels = [label for theme in visitor.house.centre.theme for label in (theme.id, *theme.label.values())]
    for secret in (*labels, "urgent", "medium", "'ar'", "'en'"):
        assert secret not in shown
    assert not re.search(r"\d\d:\d\d|\b20\d\d\b", repr(held))
    visitor.touch("desk.counts")
    assert visitor.kiosk.counts.rows[0]["what"] == "tickets", "totals"
    visitor.touch("desk.leave")
    assert (attendant.tickets, visitor.kiosk.counts.rows, attendant.chosen) == ([], [], ""), "nothing stays in memory"
