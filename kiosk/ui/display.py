"""How the screens are shown: what a visitor may switch on, and what is on."""

from typing import Final

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtQml import QmlElement

from kiosk.counts import Mode
from kiosk.ui.guard import guarded
from kiosk.ui.modes import Modes
from kiosk.ui.panel import Panel
from kiosk.ui.visit import VisitViewModel
from kiosk.ui.words import EASY_FAMILY
from kiosk.visit import Move, Step

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1

# The order of the bar, then what the bar has no place for.
_OPTIONS: Final = (Mode.BIGGER, Mode.CONTRAST, Mode.LOWER, Mode.EASY, Mode.TIME, Mode.CALM)

_LARGE: Final = 1.4
# On 7 inches so large letters fit words about as long as the French ones. These stand in the narrowest places.
_LARGE_LONG: Final = 1.25
_LONG: Final = 1.1
_NARROWEST: Final = (
    ("ThemeScreen", "Voir la suite"),
    ("TicketScreen", "Preuve de présence"),
    ("TicketScreen", "J’ai fait une erreur"),
    ("IdleWarning", "Oui, je continue"),
)


@QmlElement
class DisplayViewModel(QObject):
    """The switches of the bar and of the screen that has all of them. A visit's end puts every one back."""

    changed = Signal()

    def __init__(self, visit: VisitViewModel, modes: Modes, panel: Panel) -> None:
        super().__init__()
        self._visit = visit
        self._modes = modes
        self._panel = panel
        self._page = 0
        self._options = [mode for mode in _OPTIONS if mode is not Mode.LOWER or panel.lower_helps]
        visit.changed.connect(self._follow)
        visit.wiped.connect(self.changed)

    # What the screens show -------------------------------------------------------------------------------

    @Property(bool, notify=changed)
    def bigger(self) -> bool:
        """Whether text is 1.4 times as large."""
        return Mode.BIGGER in self._modes

    @Property(float, notify=changed)
    def scale(self) -> float:
        """How many times the usual size letters have: 1.0 or 1.4; on 7 inches less in a language of long words."""
        if Mode.BIGGER not in self._modes:
            return 1.0
        if not self._panel.small:
            return _LARGE
        said = sum(len(QCoreApplication.translate(context, words)) for context, words in _NARROWEST)
        return _LARGE if said <= _LONG * sum(len(words) for _, words in _NARROWEST) else _LARGE_LONG

    @Property(bool, notify=changed)
    def contrast(self) -> bool:
        """Whether the screens are yellow on black."""
        return Mode.CONTRAST in self._modes

    @Property(bool, notify=changed)
    def lower(self) -> bool:
        """Whether everything to touch stands low."""
        return Mode.LOWER in self._modes

    @Property(bool, notify=changed)
    def calm(self) -> bool:
        """Whether nothing moves."""
        return Mode.CALM in self._modes

    @Property(bool, notify=changed)
    def moreTime(self) -> bool:
        """Whether an untouched screen waits twice as long."""
        return Mode.TIME in self._modes

    @Property(bool, notify=changed)
    def easy(self) -> bool:
        """Whether the letters are those for new readers, with more air."""
        return Mode.EASY in self._modes

    @Property(str, constant=True)
    def easyFamily(self) -> str:
        """The letters for new readers; empty where this machine does not have them."""
        return EASY_FAMILY if EASY_FAMILY in QFontDatabase.families() else ""

    @Property(bool, constant=True)
    def lowerOffered(self) -> bool:
        """Whether this panel reaches so high that lower helps."""
        return self._panel.lower_helps

    @Property(int, notify=changed)
    def highest(self) -> int:
        """The y in pixels above which nothing is to be touched; 0 where any place will do."""
        return self._panel.low_line if self.lower else 0

    @Property(list, notify=changed)
    def options(self) -> list[str]:
        """The switches of this page, each a `Mode`."""
        size = self._page_size
        pages = -(-len(self._options) // size)
        first = self._page % pages * size
        return [mode.value for mode in self._options[first : first + size]]

    @Property(list, notify=changed)
    def on(self) -> list[str]:
        """Those of all switches that are on."""
        return [mode.value for mode in self._options if mode in self._modes]

    @Property(int, notify=changed)
    def columns(self) -> int:
        """Columns in which the switches stand."""
        return self._grid[0]

    @Property(int, notify=changed)
    def rows(self) -> int:
        """Rows in which the switches of a full page stand."""
        return self._grid[1]

    @Property(bool, notify=changed)
    def manyPages(self) -> bool:
        """Whether the switches take more than one page."""
        return len(self._options) > self._page_size

    # What a touch asks for -------------------------------------------------------------------------------

    @Slot()
    @guarded
    def open(self) -> None:
        """Show all switches."""
        if self._visit.accepts():
            self._visit.move(Move.DISPLAY)

    @Slot(str)
    @guarded
    def toggle(self, option: str) -> None:
        """Switch a mode on or off, by its value; one that is not offered is left alone."""
        mode = Mode(option)
        if mode in self._options and self._visit.accepts():
            self._switch(mode)

    @Slot()
    @guarded
    def askTime(self) -> None:
        """More time, asked for in the warning, which ends."""
        if self._visit.accepts():
            if Mode.TIME not in self._modes:
                self._switch(Mode.TIME)
            self._visit.idle.end_warning()

    @Slot()
    @guarded
    def more(self) -> None:
        """Show the next page of switches; after the last comes the first."""
        if self._visit.accepts():
            self._page += 1
            self.changed.emit()

    def fail(self, error: BaseException) -> None:
        """Show the failsafe."""
        self._visit.fail(error)

    # Inside ----------------------------------------------------------------------------------------------

    @property
    def _grid(self) -> tuple[int, int]:
        return self._panel.option_grid(
            len(self._options), bigger=Mode.BIGGER in self._modes, lower=Mode.LOWER in self._modes
        )

    @property
    def _page_size(self) -> int:
        columns, rows = self._grid
        return columns * rows

    def _switch(self, mode: Mode) -> None:
        in_view = self._visit.visit.step is Step.DISPLAY
        self._modes.toggle(mode)
        self._visit.idle.give_time(Mode.TIME, wanted=Mode.TIME in self._modes)
        self._visit.lay_out()
        if in_view:
            self._page = self._options.index(mode) // self._page_size  # pages may hold fewer now
        self.changed.emit()

    def _follow(self) -> None:
        if self._visit.visit.step is not Step.DISPLAY:
            self._page = 0
        self.changed.emit()
