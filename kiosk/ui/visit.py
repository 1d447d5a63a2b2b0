"""What the screens show of a visit, and what a touch on them asks for."""

import logging
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Property, QEnum, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.counts import Event
from kiosk.ports import Clock
from kiosk.problems import Problem, forget_work, place_of
from kiosk.reception import Reception
from kiosk.settings import TimePart
from kiosk.tickets import UNKNOWN_THEME, Need
from kiosk.ui.guard import guarded
from kiosk.ui.idle import Idle, Steadiness
from kiosk.ui.modes import Modes
from kiosk.ui.panel import Panel
from kiosk.ui.paper import TicketPaper
from kiosk.ui.printer_words import trouble
from kiosk.ui.sending_watch import SendingWatch
from kiosk.ui.themes import ThemePages, theme_label
from kiosk.ui.words import Words
from kiosk.visit import DETOURS, Move, Step, Visit

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1

_HOUSE_MS: Final = 60_000

log = logging.getLogger("kiosk.visit")


@QmlElement
class VisitViewModel(QObject):
    """One visit at a time, from the first touch until everything about it is wiped."""

    changed = Signal()
    wiped = Signal()  # nobody is at the screen any more
    QEnum(Step)

    def __init__(
        self,
        reception: Reception,
        paper: TicketPaper,
        words: Words,
        panel: Panel,
        clock: Clock,
        time: TimePart,
        retranslate: Callable[[], None],
        watch: SendingWatch,
        modes: Modes,
    ) -> None:
        super().__init__()
        self._reception = reception
        self._paper = paper
        paper.changed.connect(self.changed)
        self._words = words
        self._panel = panel
        self._clock = clock
        self._retranslate = retranslate
        self._watch = watch
        self._house = reception.centre.house
        self.offered = [code for code in reception.centre.languages if words.speaks(code)]
        self._visit = Visit(self._house)
        self._modes = modes
        self.accepts = Steadiness(clock).accepts
        # On the welcome screen there is nothing to lose: it is put in order without a word.
        self.idle = Idle(clock, time, needs_warning=lambda: self._visit.step is not Step.WELCOME)
        self.idle.changed.connect(self.changed)
        self.idle.over.connect(self._wipe)
        self._keeper = QTimer(self)
        self._keeper.setInterval(_HOUSE_MS)
        self._keeper.timeout.connect(self.keepHouse)
        self._words.use(self._house)

    @property
    def visit(self) -> Visit:
        """The visit itself, to look at."""
        return self._visit

    # What the screens show -------------------------------------------------------------------------------

    @Property(int, notify=changed)
    def step(self) -> int:
        """The screen, a `Step`."""
        return self._visit.step

    @Property(str, constant=True)
    def centreName(self) -> str:
        """The centre's name."""
        return self._reception.centre.name

    @Property(str, notify=changed)
    def time(self) -> str:
        """The time of day, 24 h; empty while it cannot be trusted."""
        moment = self._reception.clock()
        return f"{moment.local:%H:%M}" if moment.trusted else ""

    @Property(list, notify=changed)
    def notices(self) -> list[str]:
        """What the attendant should know."""
        return sorted(self._reception.notices | self._paper.notices | self._watch.notices)

    @Property(list, notify=changed)
    def themes(self) -> list[dict[str, str]]:
        """The themes of this page: id, pictogram, label."""
        return self._themes.holding(self._visit.theme_at)

    @Property(int, notify=changed)
    def themeColumns(self) -> int:
        """Columns in which the themes stand."""
        return self._themes.columns

    @Property(int, notify=changed)
    def themeRows(self) -> int:
        """Rows in which the themes of a full page stand."""
        return self._themes.rows

    @Property(bool, notify=changed)
    def manyThemes(self) -> bool:
        """Whether the themes take more than one page."""
        return len(self._themes.pages) > 1

    @Property(str, notify=changed)
    def number(self) -> str:
        """The number for the eye, `A 42`; empty without a ticket."""
        return self._visit.ticket.shown if self._visit.ticket else ""

    @Property(str, notify=changed)
    def chosenTheme(self) -> str:
        """The label of the ticket's theme; empty for the side door."""
        return theme_label(self._reception.centre, self._visit.ticket, self._visit.language)

    @Property(bool, notify=changed)
    def closed(self) -> bool:
        """Whether the attendant closed the kiosk for today."""
        return self._reception.closed

    @Property(str, notify=changed)
    def printerTrouble(self) -> str:
        """Why nothing is printed, in the language of the visit; empty while the printer does not say."""
        return trouble(self._words.of(self._visit.language), self._paper.printer.condition)

    @Property(str, notify=changed)
    def voided(self) -> str:
        """The number that was taken back just now, for the eye; empty without one."""
        return self._visit.voided.shown if self._visit.voided else ""

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        """Seconds until an abandoned visit is wiped; 0 while nobody needs a warning."""
        return self.idle.seconds_left

    # What a touch asks for -------------------------------------------------------------------------------

    @Slot()
    @guarded
    def touched(self) -> None:
        """Somebody touched the screen, wherever: the visit is not abandoned."""
        self.idle.touched()

    @Slot()
    @guarded
    def stay(self) -> None:
        """The visitor is still there: the warning ends, and the touch does nothing else."""
        if self.accepts():
            self.idle.end_warning()

    @Slot(str)
    @guarded
    def chooseLanguage(self, code: str) -> None:
        """Start in a language, or go on in it."""
        if not self.accepts():
            return
        self._speak(code)
        if self._visit.step is Step.LANGUAGE:
            self._visit.move(Move.BACK)
            if self._visit.proving:
                self._visit.proving = False
                self._visit.move(Move.PROVE)
        else:
            self._visit.started = self._clock.monotonic()
            self._visit.move(Move.START)
        self._prepare()
        self.changed.emit()

    @Slot(str)
    @guarded
    def chooseNeed(self, need: str) -> None:
        """Choose how soon; `unknown` is the side door, which gives a number at once."""
        if not self.accepts():
            return
        self._visit.need = Need(need)
        self._visit.voided = None
        if self._visit.need is Need.UNKNOWN:
            self._give(UNKNOWN_THEME)
        else:
            self._visit.theme_at = 0
            self._visit.move(Move.NEED)
            self._prepare()
            self.changed.emit()

    @Slot(str)
    @guarded
    def chooseTheme(self, theme: str) -> None:
        """Choose the subject, `unknown` for the side door: the number is given in this call."""
        if self.accepts():
            self._visit.voided = None
            self._give(theme)

    @Slot()
    @guarded
    def moreThemes(self) -> None:
        """Show the next page of themes; after the last comes the first."""
        if self.accepts():
            self._visit.theme_at = self._themes.after(self._visit.theme_at)
            self.changed.emit()

    @Slot()
    @guarded
    def undo(self) -> None:
        """Take the number back: it and its paper are void."""
        ticket = self._visit.ticket
        if ticket is None or not self.accepts():
            return
        self._reception.void_ticket(ticket)
        self._paper.leave()
        self._visit.move(Move.UNDO)
        self._prepare()
        self.changed.emit()

    @Slot()
    @guarded
    def prove(self) -> None:
        """Make a proof of presence: from the ticket, or from the welcome screen by way of the language."""
        if not self.accepts():
            return
        if self._visit.step is Step.WELCOME and len(self.offered) > 1:
            self._visit.proving = True
            self._visit.move(Move.LANGUAGE)
        else:
            self._visit.move(Move.PROVE)
        self.changed.emit()

    @Slot()
    @guarded
    def back(self) -> None:
        """Go one step back. Back at the welcome screen everything is wiped, but not after a detour from there."""
        if self.accepts():
            detour = self._visit.step in DETOURS.values()
            self._visit.voided = None
            self._visit.proving = False
            self._visit.move(Move.BACK)
            if self._visit.step is Step.WELCOME and not detour:
                self._wipe()
            self.changed.emit()

    @Slot()
    @guarded
    def finish(self) -> None:
        """End the visit and wipe it."""
        if self.accepts():
            self._wipe()

    @Slot()
    @guarded
    def help(self) -> None:
        """Show where help is."""
        if self.accepts():
            if self._visit.move(Move.HELP):
                self._reception.count(Event.HELP)
            self.changed.emit()

    @Slot()
    @guarded
    def otherLanguage(self) -> None:
        """Show the languages, in the middle of a visit."""
        if self.accepts():
            self._visit.move(Move.LANGUAGE)
            self.changed.emit()

    # What happens by itself ------------------------------------------------------------------------------

    @Slot()
    @guarded
    def start(self) -> None:
        """Begin once the first frame stands: warm the printer up and keep house from now on."""
        self._keeper.start()
        self._prepare()
        self._paper.start()

    def stop(self) -> None:
        """Nothing happens by itself any more: the ledger is about to close."""
        for timed in (self._keeper, self.idle, self._paper):
            timed.stop()

    @Slot()
    @guarded
    def tick(self) -> None:
        """Warn an abandoned visit, then wipe it."""
        self.idle.tick()

    @Slot()
    @guarded
    def keepHouse(self) -> None:
        """Do between visits what no visitor should wait for."""
        if self._visit.step is Step.WELCOME:
            self._reception.keep_house()
            self._watch.look()
            self.changed.emit()

    def fail(self, error: BaseException) -> None:
        """Show the failsafe screen; log where it happened, and nothing of the visit."""
        reason = f" ({error.reason})" if isinstance(error, Problem) else ""
        where = place_of(error)
        forget_work(error)
        log.error("failsafe: %s%s in %s", type(error).__name__, reason, where)
        self._visit.move(Move.FAIL)
        self.idle.end_warning()
        self.touched()
        self.changed.emit()

    def move(self, move: Move) -> None:
        """Make a move that another view model decided on."""
        self._visit.move(move)
        self.changed.emit()

    def lay_out(self) -> None:
        """The screens are shown in another way."""
        self.changed.emit()

    # Inside ----------------------------------------------------------------------------------------------

    @property
    def _themes(self) -> ThemePages:
        return ThemePages.of(self._reception.centre, self._visit.language, self._panel, self._modes)

    def _give(self, theme: str) -> None:
        seconds = None
        if self._visit.started is not None:
            seconds = self._clock.monotonic() - self._visit.started
        paper = self._paper.first_state
        ticket = self._reception.give_ticket(
            self._visit.need, theme, self._visit.language, seconds=seconds, paper=paper
        )
        self._paper.print(ticket, paper)
        self._visit.ticket = ticket
        self._visit.move(Move.NUMBER)
        self.changed.emit()

    def _prepare(self) -> None:
        if self._visit.step in (Step.WELCOME, Step.NEED, Step.THEME):
            self._paper.prepare(self._visit.need, self._visit.language)

    def _speak(self, language: str) -> None:
        if language != self._visit.language:
            self._visit.language = language
            self._words.use(language)
            self._retranslate()

    def _wipe(self) -> None:
        self._speak(self._house)
        self._visit = Visit(self._house)
        self._modes.clear()
        self._paper.leave()
        self._paper.rest()
        self.idle.stop()
        self.changed.emit()
        self.wiped.emit()
        QTimer.singleShot(0, self.keepHouse)
