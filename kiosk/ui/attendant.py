"""The attendant's page: paper and printer in words, the last tickets, today's counts, and what only staff may do."""

from collections.abc import Callable
from functools import partial, wraps
from math import ceil
from typing import Final

from PySide6.QtCore import Property, QEnum, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ports import Outcome, Paper, PaperRow, PinCheck, Printer
from kiosk.problems import Problem
from kiosk.reception import Reception
from kiosk.time_trust import can_be_confirmed
from kiosk.ui.clock_words import clock_words
from kiosk.ui.desk_pages import Page, Told
from kiosk.ui.desk_rows import ticket_rows
from kiosk.ui.guard import guarded
from kiosk.ui.paper import LOW_ROLL_M, TicketPaper
from kiosk.ui.printer_words import condition_words
from kiosk.ui.words import Words

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1

_MOST_DIGITS: Final = 12
_ROWS: Final = 6  # of the last tickets: as many as a low panel shows
_TICK_MS: Final = 500


def _open_only(slot: Callable[..., None]) -> Callable[..., None]:
    """Do nothing unless the PIN was given: a slot is not a way around it."""

    @wraps(slot)
    def opened(self: "AttendantViewModel", *arguments: int) -> None:
        if self._page not in (Page.SHUT, Page.PIN):
            slot(self, *arguments)
            self.changed.emit()

    return guarded(opened)


@QmlElement
class AttendantViewModel(QObject):
    """The page behind the PIN. It shows totals, numbers and what became of their paper; nothing about anybody."""

    changed = Signal()
    asked = Signal()  # for the PIN: the visitor's screen is hidden
    QEnum(Page)
    QEnum(Told)

    def __init__(
        self,
        reception: Reception,
        paper: TicketPaper,
        printer: Printer,
        pin: PinCheck,
        words: Words,
        key: str,
        fail: Callable[[BaseException], None],
    ) -> None:
        super().__init__()
        self._reception = reception
        self._paper = paper
        self._printer = printer
        self._pin = pin
        self._translate = words.of(reception.centre.house)
        self._key = key
        self._fail = fail
        self._page, self._told = Page.SHUT, Told.NOTHING
        self._by_key = False
        self._digits = ""
        self._rows: list[PaperRow] = []
        self._chosen: PaperRow | None = None
        self._ticker = QTimer(self)
        self._ticker.setInterval(_TICK_MS)
        self._ticker.timeout.connect(self._tick)
        paper.changed.connect(self._printer_changed)

    @property
    def open_page(self) -> Page:
        """What the attendant sees."""
        return self._page

    # What the page shows ---------------------------------------------------------------------------------

    @Property(int, notify=changed)
    def page(self) -> int:
        """What the attendant sees, a `Page`."""
        return self._page

    @Property(int, notify=changed)
    def told(self) -> int:
        """What the page answers, a `Told`."""
        return self._told

    @Property(str, constant=True)
    def key(self) -> str:
        """The function key that opens the page, `F12`; empty without one."""
        return self._key

    @Property(int, notify=changed)
    def digits(self) -> int:
        """How many digits of a PIN were touched."""
        return len(self._digits)

    @Property(int, notify=changed)
    def waitSeconds(self) -> int:
        """Seconds until the next PIN is looked at."""
        return ceil(self._pin.wait_s(by_key=self._by_key)) if self._page is Page.PIN else 0

    @Property(str, notify=changed)
    def printerState(self) -> str:
        """How the printer is, in words."""
        return condition_words(self._translate, self._paper.printer.condition)[0]

    @Property(str, notify=changed)
    def printerRemedy(self) -> str:
        """What can be done about it; empty when nothing has to be."""
        return condition_words(self._translate, self._paper.printer.condition)[1]

    @Property(bool, notify=changed)
    def silentPrinter(self) -> bool:
        """Whether this printer cannot say that a ticket came out."""
        return self._paper.printer.can_tell is False

    @Property(int, notify=changed)
    def rollMetres(self) -> int:
        """Metres of paper left by our own count, rounded down; -1 until "new roll" was pressed once."""
        roll = self._paper.printer.roll_m
        return -1 if roll is None else int(roll)

    @Property(bool, notify=changed)
    def rollLow(self) -> bool:
        """Whether the roll ends soon by our own count."""
        roll = self._paper.printer.roll_m
        return roll is not None and roll < LOW_ROLL_M

    @Property(bool, notify=changed)
    def suspended(self) -> bool:
        """Whether three tickets in a row failed, and numbers are on the screen only until the printer is cured."""
        return self._paper.suspended

    @Property(list, notify=changed)
    def tickets(self) -> list[dict[str, object]]:
        """The last tickets: number, what became of the paper, and whether it is the chosen one."""
        return ticket_rows(self._translate, self._rows, self._chosen)

    @Property(str, notify=changed)
    def chosen(self) -> str:
        """The number that was chosen from the last tickets; empty without one."""
        return self._chosen.shown if self._chosen else ""

    @Property(bool, notify=changed)
    def chosenIsVoid(self) -> bool:
        """Whether the chosen number counts no more."""
        return self._chosen is not None and self._chosen.paper is Paper.VOID

    @Property(bool, notify=changed)
    def screenOnly(self) -> bool:
        """Whether the attendant wants numbers on the screen only."""
        return self._reception.desk.screen_only

    @Property(bool, notify=changed)
    def closedToday(self) -> bool:
        """Whether the kiosk is closed for today."""
        return self._reception.closed

    @Property(str, notify=changed)
    def clock(self) -> str:
        """How the time is known; in doubt, which day and time the kiosk has."""
        return clock_words(self._translate, self._reception)

    @Property(bool, notify=changed)
    def clockInDoubt(self) -> bool:
        """Whether nobody knows that the clock is right."""
        return not self._reception.clock().trusted

    @Property(bool, notify=changed)
    def clockMayBeRight(self) -> bool:
        """Whether it says a time that can be right: somebody can say so."""
        return can_be_confirmed(self._reception.clock().local)

    # Opening and leaving ---------------------------------------------------------------------------------

    @Slot()
    @guarded
    def hold(self) -> None:
        """The corner was held for five seconds: ask for the PIN."""
        self._ask(by_key=False)

    @Slot()
    @guarded
    def press(self) -> None:
        """The physical key was pressed: ask for the PIN, whatever was tried at the screen before."""
        self._ask(by_key=True)

    @Slot(str)
    @guarded
    def digit(self, digit: str) -> None:
        """Touch one digit of the PIN."""
        if self._page is Page.PIN and len(self._digits) < _MOST_DIGITS and digit in "0123456789":
            self._digits += digit
            self._told = Told.WAIT if self.waitSeconds else Told.NOTHING
            self.changed.emit()

    @Slot()
    @guarded
    def erase(self) -> None:
        """Take the last digit back."""
        self._digits = self._digits[:-1]
        self.changed.emit()

    @Slot()
    @guarded
    def enter(self) -> None:
        """Try the PIN."""
        digits, self._digits = self._digits, ""
        if self._page is not Page.PIN or not digits:
            return
        if not self._pin.is_set:
            self._told = Told.NO_PIN
        elif self.waitSeconds:
            self._told = Told.WAIT
        elif self._pin.check(digits, by_key=self._by_key):
            self._ticker.stop()
            self._told = Told.NOTHING
            self._open(Page.PAPER)
        else:
            self._told = Told.WRONG
            self._ticker.start()
        self.changed.emit()

    @Slot()
    @guarded
    def leave(self) -> None:
        """Go back to the visitors' screens."""
        self._ticker.stop()
        self._page, self._told, self._digits = Page.SHUT, Told.NOTHING, ""
        self._rows, self._chosen = [], None
        self.changed.emit()

    @Slot(int)
    @_open_only
    def show(self, page: int) -> None:
        """Show another page."""
        self._told = Told.NOTHING
        self._open(Page(page))

    # What staff may do -----------------------------------------------------------------------------------

    @Slot()
    @_open_only
    def newRoll(self) -> None:
        """A new roll was put in."""
        self._paper.new_roll()
        self._told = Told.DONE

    @Slot()
    @_open_only
    def testPrint(self) -> None:
        """Print the test slip."""
        self._told = Told.PRINTING
        self._paper.hand_over(self._printer.print_test, self._test_printed)

    @Slot()
    @_open_only
    def printLetter(self) -> None:
        """Print the letter to bodies that ask for an attestation."""
        self._told = Told.PRINTING
        self._paper.hand_over(self._printer.print_letter, self._test_printed)

    @Slot(int)
    @_open_only
    def choose(self, row: int) -> None:
        """Choose one of the last tickets."""
        self._told = Told.NOTHING
        self._chosen = self._rows[row] if 0 <= row < len(self._rows) else None

    @Slot()
    @_open_only
    def reprint(self) -> None:
        """Print the chosen number again, as a copy."""
        if self._chosen is not None and self._chosen.paper is not Paper.VOID:
            row = self._chosen
            self._told = Told.PRINTING
            slip = self._reception.copy_slip(row)
            self._paper.hand_over(partial(self._printer.print, slip), partial(self._copy_printed, row))

    @Slot()
    @_open_only
    def voidNumber(self) -> None:
        """The chosen number counts no more; it is never given again."""
        if self._chosen is not None:
            self._write(partial(self._reception.void_paper, self._chosen))
            self._read_rows()

    @Slot()
    @_open_only
    def toggleScreenOnly(self) -> None:
        """Show numbers on the screen only, or print tickets again."""
        desk = self._reception.desk
        self._write(lambda: desk.show_only(wanted=not desk.screen_only))

    @Slot()
    @_open_only
    def toggleClosed(self) -> None:
        """Give no numbers until the next business day, or give them again."""
        self._write(lambda: self._reception.close_today(wanted=not self._reception.closed))

    @Slot()
    @_open_only
    def confirmClock(self) -> None:
        """Day and time are right."""
        self._write(self._reception.confirm_time)

    # Inside ----------------------------------------------------------------------------------------------

    def fail(self, error: BaseException) -> None:
        """Leave the page for the failsafe screen."""
        self.leave()
        self._fail(error)

    def _ask(self, *, by_key: bool) -> None:
        if self._page in (Page.SHUT, Page.PIN):
            self._page, self._digits, self._by_key = Page.PIN, "", by_key
            self._told = Told.NOTHING if self._pin.is_set else Told.NO_PIN
            if self.waitSeconds:
                self._told = Told.WAIT
                self._ticker.start()
            self.changed.emit()
            self.asked.emit()

    def _open(self, page: Page) -> None:
        self._page = page
        if page is Page.PAPER:
            self._paper.look()
            if self.silentPrinter:
                self._write(self._reception.desk.told_of_silent_printer, told=Told.NOTHING)
        if page is Page.TICKETS:
            self._read_rows()

    def _read_rows(self) -> None:
        number = self._chosen.number if self._chosen else None
        self._rows = self._reception.last_papers(_ROWS)
        self._chosen = next((row for row in self._rows if row.number == number), None)

    def _write(self, work: Callable[[], object], told: Told = Told.DONE) -> None:
        try:
            work()
            self._told = told
        except Problem:
            self._told = Told.NOT_WRITTEN

    def _test_printed(self, outcome: Outcome) -> None:
        self._answer(outcome.paper)

    def _copy_printed(self, row: PaperRow, outcome: Outcome) -> None:
        self._reception.settle_paper(row, outcome.paper)
        self._answer(outcome.paper)

    def _answer(self, paper: Paper) -> None:
        if self._page in (Page.SHUT, Page.PIN):
            return
        self._told = {Paper.PRINTED: Told.PRINTED, Paper.SENT: Told.SENT}.get(paper, Told.NOT_PRINTED)
        if self._page is Page.TICKETS:
            self._read_rows()
        self.changed.emit()

    def _tick(self) -> None:
        """Count the seconds of a wait down."""
        if not self.waitSeconds:
            self._ticker.stop()
            self._told = Told.NOTHING
        else:
            self._told = Told.WAIT
        self.changed.emit()

    def _printer_changed(self) -> None:
        if self._page is not Page.SHUT:
            self.changed.emit()
