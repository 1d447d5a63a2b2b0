"""Parts the languages on offer into pages, as many on each as the screen has room for."""

from dataclasses import dataclass
from math import ceil, floor
from typing import Final, Self

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.centre import RIGHT_TO_LEFT
from kiosk.review import Review, reviews
from kiosk.ui.guard import guarded
from kiosk.ui.panel import Panel
from kiosk.ui.visit import VisitViewModel
from kiosk.ui.words import SOURCE, Words, language_words, machine_note, more_words

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1

MOST: Final = 8  # at once (access.md, section 3)
_WIDE_MM: Final = 60
_GAP_MM: Final = 4
_FEW: Final = 3  # as many have room beside the promise on a low panel
_TALL: Final = 5  # more tiles above each other are a list to search
_ROUNDING: Final = 0.01  # of a row: pixels are whole


@dataclass(frozen=True, slots=True)
class LanguageGrid:
    """The columns and rows of a page and the `size` of a full one; with several, the rest is for the way to the next.

    That way has the same place on every page: what is left of the last row, or a row of its own.
    """

    columns: int
    rows: int
    size: int
    pages: int

    @classmethod
    def of(cls, many: int, width: float, height: float, wide: float, high: float, way: float) -> Self:
        """Lay out `many` languages in a place of so many millimetres.

        A tile is at least `wide` and `high` and 60 mm wide, the way on `way` wide.
        """
        most_columns = max(1, floor((width + _GAP_MM) / (max(wide, _WIDE_MM) + _GAP_MM) + _ROUNDING))
        most_rows = max(1, floor((height + _GAP_MM) / (high + _GAP_MM) + _ROUNDING))
        grids = [cls._in(columns, most_rows, many, width, way) for columns in range(1, most_columns + 1)]
        fewest = min(grid.pages for grid in grids)
        fitting = [grid for grid in grids if grid.pages == fewest]
        fullest = [grid for grid in fitting if grid.size == max(each.size for each in fitting)]
        return next((grid for grid in fullest if grid.rows <= _TALL), fullest[-1])

    @classmethod
    def _in(cls, columns: int, most_rows: int, many: int, width: float, way: float) -> Self:
        if many <= min(MOST, columns * most_rows):
            return cls(columns, -(-many // columns), many, 1)
        cells = min(columns, ceil((way + _GAP_MM) / ((width + _GAP_MM) / columns)))  # that the way on needs
        left = {size: -size % columns or columns for size in range(1, min(MOST, columns * most_rows - 1) + 1)}
        sizes = [size for size, free in left.items() if free >= cells and size + free <= columns * most_rows]
        if not sizes:
            return cls(1, 2, 1, many)
        return cls(columns, -(-(sizes[-1] + 1) // columns), sizes[-1], -(-many // sizes[-1]))


@QmlElement
class LanguagesViewModel(QObject):
    """The languages of this page, each in its own words, and what is to be said of who wrote them."""

    changed = Signal()
    turned = Signal()  # other tiles: apart from `changed`, because the words decide how many have room

    def __init__(self, visit: VisitViewModel, words: Words, panel: Panel) -> None:
        super().__init__()
        self._visit = visit
        self._words = words
        self._panel = panel
        self._page = 0
        self._step = visit.visit.step
        self._all = [{**language_words(words, code), "turned": code in RIGHT_TO_LEFT} for code in visit.offered]
        self._grid = LanguageGrid.of(len(self._all), _WIDE_MM, 0, 0, 1, 0)
        self.changed.connect(self.turned)
        visit.changed.connect(self._follow)
        visit.wiped.connect(self._begin)

    # What the screens show -------------------------------------------------------------------------------

    @Property(list, constant=True)
    def all(self) -> list[dict[str, object]]:
        """All languages: code, own name, in that language "start" and "closed for today", whether it is `turned`."""
        return self._all

    @Property(list, notify=turned)
    def tiles(self) -> list[dict[str, object]]:
        """Those of this page."""
        first = self._page % self._grid.pages * self._grid.size
        return self._all[first : first + self._grid.size]

    @Property(str, constant=True)
    def longestName(self) -> str:
        """The one of most letters."""
        return max((str(each["name"]) for each in self._all), key=len)

    @Property(str, constant=True)
    def longestStart(self) -> str:
        """The one of most letters, in whatever language."""
        return max((str(each["start"]) for each in self._all), key=len)

    @Property(int, notify=turned)
    def columns(self) -> int:
        """Columns in which they stand."""
        return self._grid.columns

    @Property(int, notify=turned)
    def rows(self) -> int:
        """Rows in which those of a full page stand, with the way to the next page."""
        return self._grid.rows

    @Property(bool, notify=turned)
    def manyPages(self) -> bool:
        """Whether the languages take more than one page."""
        return self._grid.pages > 1

    @Property(str, notify=changed)
    def moreWords(self) -> str:
        """What leads to the next page."""
        return more_words(self._words.of(self._visit.visit.language))

    @Property(int, notify=turned)
    def besideMore(self) -> int:
        """How many languages of a full page stand in the row of the way to the next page."""
        return self._grid.size - (self._grid.rows - 1) * self._grid.columns

    @Property(bool, constant=True)
    def crowded(self) -> bool:
        """Whether this low panel has room for the languages only in its whole width."""
        return bool(self._panel.compact) and len(self._all) > _FEW

    @Property(str, notify=changed)
    def note(self) -> str:
        """That a machine wrote the words of this visit's language, in that language; empty when somebody read them."""
        language = self._visit.visit.language
        if language == SOURCE or reviews()[language] is not Review.MACHINE:
            return ""
        return machine_note(self._words.of(language))

    # What a touch asks for -------------------------------------------------------------------------------

    @Slot()
    @guarded
    def more(self) -> None:
        """Show the next page of languages; after the last comes the first."""
        if self._visit.accepts():
            self._page += 1
            self.turned.emit()

    # What only the screens can measure -------------------------------------------------------------------

    @Slot(float, float, float, float, float)
    @guarded
    def fit(self, width: float, height: float, wide: float, high: float, way: float) -> None:
        """In pixels: the place of all tiles, what a tile needs, and how wide the way to the next page has to be."""
        if min(width, height) <= 0:
            return
        scale = self._panel.px_per_mm
        self._lay_out(LanguageGrid.of(len(self._all), *(pixels / scale for pixels in (width, height, wide, high, way))))

    @Slot(float, float, float)
    @guarded
    def fitLines(self, height: float, high: float, way: float) -> None:
        """In pixels: the place of lines that are only read, what a line needs, and the way to the next page."""
        many = len(self._all)
        if min(height, high) > 0:
            size = many if many * high <= height else max(1, min(many - 1, int((height - way) / high)))
            self._lay_out(LanguageGrid(1, size + (size < many), size, -(-many // size)))

    def fail(self, error: BaseException) -> None:
        """Show the failsafe."""
        self._visit.fail(error)

    # Inside ----------------------------------------------------------------------------------------------

    def _lay_out(self, grid: LanguageGrid) -> None:
        if grid != self._grid:
            # What stood first on the page stays on it.
            first = self._page % self._grid.pages * self._grid.size
            self._grid, self._page = grid, first // grid.size
            self.turned.emit()

    def _follow(self) -> None:
        """Another screen, another visitor: the first page."""
        if self._visit.visit.step is not self._step:
            self._step, self._page = self._visit.visit.step, 0
        self.changed.emit()

    def _begin(self) -> None:
        self._page = 0
        self.changed.emit()
