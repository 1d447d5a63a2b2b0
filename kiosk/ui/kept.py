"""The screens that show what this kiosk keeps and sends: closed days and months only, nothing of today."""

from bisect import bisect_right
from datetime import date
from itertools import accumulate
from math import ceil
from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtQml import QmlElement

from kiosk.dates import days_in_words
from kiosk.ports import Outbox
from kiosk.problems import Problem
from kiosk.ui.guard import guarded
from kiosk.ui.release_list import Listed, ReleaseList
from kiosk.ui.sending_watch import Uplink
from kiosk.ui.visit import VisitViewModel
from kiosk.ui.words import Words
from kiosk.visit import Move

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1

_INTO_NEXT_YEAR: Final = (date(2025, 12, 30), date(2026, 1, 22))
_SURE: Final = 0.95  # of a line's width: where a line breaks is known to a letter only


@QmlElement
class KeptViewModel(QObject):
    """Pages of sentences, of releases, and of one release's text; in memory while somebody looks at them."""

    changed = Signal()

    def __init__(self, visit: VisitViewModel, outbox: Outbox, uplink: Uplink, words: Words) -> None:
        super().__init__()
        self._visit = visit
        self._outbox = outbox
        self._uplink = uplink
        self._words = words
        self._sentence_at = 0.0
        self._list: ReleaseList | None = None
        self._list_at, self._list_size = 0, 1
        self._listed: list[Listed] = []
        self._newer = self._older = False
        self._chosen: Listed | None = None
        self._whole = ""
        self._columns: list[str] = []
        self._across = 1
        self._text_at = 0  # letters before this page
        visit.changed.connect(self.changed)
        visit.wiped.connect(self._forget)

    # What the screens show -------------------------------------------------------------------------------

    @Property(float, notify=changed)
    def sentenceAt(self) -> float:
        """The sentence that is to be read now: how many stand before it, and what part of it."""
        return self._sentence_at

    @Property(str, constant=True)
    def uplink(self) -> str:
        """The kind of place that releases are sent to: `none`, `file`, `https`, `s3`."""
        return self._uplink.kind

    @Property(str, constant=True)
    def uplinkPlace(self) -> str:
        """The host or the bucket; empty for the others."""
        return self._uplink.place

    @Property(list, notify=changed)
    def releases(self) -> list[dict[str, object]]:
        """The releases of this page, newest first: period in words, total."""
        translate = self._words.of(self._visit.visit.language)
        return [{"words": each.words(translate), "total": each.total} for each in self._listed]

    @Property(str, notify=changed)
    def longestPeriod(self) -> str:
        """The longest period that a release can have, in words: from one year into the next."""
        return days_in_words(_INTO_NEXT_YEAR[0], _INTO_NEXT_YEAR[1], self._words.of(self._visit.visit.language))

    @Property(bool, notify=changed)
    def newer(self) -> bool:
        """Whether there is a page of newer releases."""
        return self._newer

    @Property(bool, notify=changed)
    def older(self) -> bool:
        """Whether there is a page of older releases."""
        return self._older

    @Property(str, notify=changed)
    def period(self) -> str:
        """The period of the release that is read, in words; empty without one."""
        return self._chosen.words(self._words.of(self._visit.visit.language)) if self._chosen else ""

    @Property(list, notify=changed)
    def texts(self) -> list[str]:
        """This page of it, as it was written: the text of each column."""
        return self._columns[self._text_page * self._across : (self._text_page + 1) * self._across]

    @Property(int, notify=changed)
    def textPage(self) -> int:
        """Which page of it this is; the first is 1."""
        return self._text_page + 1

    @Property(int, notify=changed)
    def textPages(self) -> int:
        """How many pages it has."""
        return self._text_pages

    # What a touch asks for -------------------------------------------------------------------------------

    @Slot()
    @guarded
    def open(self) -> None:
        """Show what this kiosk keeps and sends."""
        if self._visit.accepts():
            self._visit.move(Move.KEPT)

    @Slot(float)
    @guarded
    def readOn(self, sentence: float) -> None:
        """Show the page that begins with a sentence."""
        if self._visit.accepts():
            self._sentence_at = sentence
            self.changed.emit()

    @Slot()
    @guarded
    def showReleases(self) -> None:
        """Show the releases, the newest first."""
        if self._visit.accepts():
            self._list_anew()
            self._visit.move(Move.RELEASES)

    @Slot(int)
    @guarded
    def turnList(self, by: int) -> None:
        """Turn to newer (-1) or older (1) releases."""
        if self._visit.accepts() and (self._newer if by < 0 else self._older):
            self._list_at = max(0, self._list_at + by * self._list_size)
            self._read_list()
            self.changed.emit()

    @Slot(int)
    @guarded
    def choose(self, row: int) -> None:
        """Read one release of the page; one that is there no more leaves the list."""
        if not self._visit.accepts() or not 0 <= row < len(self._listed):
            return
        chosen = self._listed[row]
        try:
            self._whole = self._outbox.read(chosen.name).decode()
        except Problem:
            self._list_anew()
            self.changed.emit()
            return
        self._chosen, self._text_at, self._columns = chosen, 0, []
        self._visit.move(Move.RELEASE)

    @Slot(int)
    @guarded
    def turnText(self, by: int) -> None:
        """Turn to the page before (-1) or after (1)."""
        page = self._text_page + by
        if self._visit.accepts() and 0 <= page < self._text_pages:
            self._text_at = sum(map(len, self._columns[: page * self._across]))
            self.changed.emit()

    # What only the screens can measure -------------------------------------------------------------------

    @Slot(int)
    @guarded
    def fitList(self, rows: int) -> None:
        """So many releases have room on a page."""
        if rows > 0 and rows != self._list_size:
            self._list_size = rows
            self._read_list()
            self.changed.emit()

    @Slot(QFont, float, int, int)
    @guarded
    def fitText(self, font: QFont, width: float, rows: int, across: int) -> None:
        """So many lines, `width` pixels long in a font, have room in each of the columns of a page."""
        columns = in_columns(self._whole, font, width, rows) if rows > 0 and width > 0 else []
        if (columns, across) != (self._columns, self._across):
            self._columns, self._across = columns, across
            self.changed.emit()

    def fail(self, error: BaseException) -> None:
        """Forget everything and show the failsafe."""
        self._forget()
        self._visit.fail(error)

    # Inside ----------------------------------------------------------------------------------------------

    @property
    def _text_page(self) -> int:
        """Return which page begins with the letter at `_text_at`, or holds it."""
        begins = list(accumulate(map(len, self._columns), initial=0))[:-1][:: self._across]
        return max(0, bisect_right(begins, self._text_at) - 1)

    @property
    def _text_pages(self) -> int:
        return ceil(len(self._columns) / self._across)

    def _list_anew(self) -> None:
        self._list, self._list_at = ReleaseList(self._outbox), 0
        self._read_list()

    def _read_list(self) -> None:
        """Read the page with the release at `_list_at`: here, not where the screens ask for it without a net."""
        page = self._list_at // self._list_size
        self._listed = self._list.page(page, self._list_size) if self._list else []
        self._older = self._list is not None and self._list.goes_on(page, self._list_size)
        self._newer = page > 0

    def _forget(self) -> None:
        """The visitor has gone."""
        self._sentence_at = 0.0
        self._list_at = self._text_at = 0
        self._list, self._listed, self._newer, self._older = None, [], False, False
        self._chosen = None
        self._whole, self._columns = "", []
        self.changed.emit()


def in_columns(text: str, font: QFont, width: float, rows: int) -> list[str]:
    """Return a text in columns of so many rows, which joined are the text. Lines longer than `width` take more rows."""
    metrics = QFontMetricsF(font)
    columns, used = [""], 0
    for line in text.splitlines(keepends=True):
        takes = max(1, ceil(metrics.horizontalAdvance(line.rstrip("\n")) / (width * _SURE)))
        if columns[-1] and used + takes > rows:
            columns.append("")
            used = 0
        columns[-1] += line
        used += takes
    return columns
