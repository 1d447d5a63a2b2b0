"""The attendant's figures: today, this week, this month, and how the sending of totals stands."""

from collections.abc import Callable
from functools import wraps
from math import ceil

from PySide6.QtCore import Property, QEnum, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.dates import day_in_words, days_in_words
from kiosk.reception import Reception
from kiosk.tickets import UNDATED
from kiosk.ui.attendant import AttendantViewModel
from kiosk.ui.count_rows import Row, Span, View, first_day, rows_of
from kiosk.ui.desk_pages import Page
from kiosk.ui.guard import guarded
from kiosk.ui.sending_watch import SendingWatch
from kiosk.ui.words import Words

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


def _open_only(slot: Callable[..., None]) -> Callable[..., None]:
    """Do nothing unless the leaf is open: a slot is not a way around the PIN."""

    @wraps(slot)
    def opened(self: "CountsViewModel", *arguments: int) -> None:
        if self._open:
            slot(self, *arguments)
            self.changed.emit()

    return guarded(opened)


@QmlElement
class CountsViewModel(QObject):
    """Totals, while the leaf behind the PIN is open; nothing of any one visit, and nothing kept when it closes."""

    changed = Signal()
    turned = Signal()  # other rows: apart from `changed`, because what is drawn of it says how many rows have room
    QEnum(Span)
    QEnum(View)

    def __init__(self, attendant: AttendantViewModel, reception: Reception, watch: SendingWatch, words: Words) -> None:
        super().__init__()
        self._attendant = attendant
        self._reception = reception
        self._watch = watch
        self._translate = words.of(reception.centre.house)
        self._open = False
        self._room, self._sentence_pages = 1, 1
        self._span, self._view, self._page, self._as_table = Span.DAY, View.TOTALS, 0, False
        self._days = UNDATED, UNDATED
        self._found: dict[View, list[Row]] = {}
        self.changed.connect(self.turned)
        attendant.changed.connect(self._follow)

    # What the leaf shows ---------------------------------------------------------------------------------

    @Property(int, notify=changed)
    def span(self) -> int:
        """Which days are summed, a `Span`."""
        return self._span

    @Property(int, notify=changed)
    def view(self) -> int:
        """What is looked at, a `View`."""
        return self._view

    @Property(bool, notify=changed)
    def asTable(self) -> bool:
        """Whether figures stand in a table, without bars."""
        return self._as_table

    @Property(str, notify=changed)
    def period(self) -> str:
        """The days that are summed, in words; empty for a day without a date."""
        first, last = self._days
        return "" if last == UNDATED else days_in_words(first, last, self._translate)

    @Property(list, notify=turned)
    def rows(self) -> list[dict[str, object]]:
        """The rows of this page: `what` or `words`, `n`, whether it is a `head`, and its `share` from 0 to 1."""
        return [row.as_json() for row in self._page_rows]

    @Property(bool, notify=turned)
    def more(self) -> bool:
        """Whether this view has more rows than one page has room for."""
        return len(self._rows) > self._room

    @Property(int, notify=turned)
    def sentencePage(self) -> int:
        """How many pages of the sentences about sending were read."""
        return self._page if self._view is View.SENDING else 0

    @Property(int, notify=changed)
    def longest(self) -> int:
        """The letters of the longest words in this view that are the centre's own."""
        return max((len(row.words) for row in self._rows), default=0)

    @Property(str, constant=True)
    def uplink(self) -> str:
        """The kind of place that releases are sent to: `none`, `file`, `https`, `s3`."""
        return self._watch.uplink.kind

    @Property(str, constant=True)
    def uplinkPlace(self) -> str:
        """The host or the bucket; empty for the others."""
        return self._watch.uplink.place

    @Property(str, notify=changed)
    def lastSent(self) -> str:
        """The day on which everything had been sent, in words; empty when it never had."""
        at = self._watch.sending.succeeded
        return day_in_words(at.astimezone(self._reception.centre.zone), self._translate) if at else ""

    @Property(int, notify=changed)
    def waiting(self) -> int:
        """How many releases wait."""
        return self._watch.sending.waiting

    @Property(str, notify=changed)
    def fault(self) -> str:
        """Why the last try did not send everything, a `kiosk.sending.Fault`; empty when it did."""
        return self._watch.sending.fault or ""

    @Property(bool, notify=changed)
    def late(self) -> bool:
        """Whether releases have waited for longer than a week."""
        return self._watch.late

    # What staff may do -----------------------------------------------------------------------------------

    @Slot(int)
    @_open_only
    def choose(self, span: int) -> None:
        """Sum other days."""
        self._span = Span(span)
        self._read()

    @Slot(int)
    @_open_only
    def show(self, view: int) -> None:
        """Look at something else."""
        self._view, self._page = View(view), 0

    @Slot()
    @_open_only
    def next(self) -> None:
        """Turn to the next page; after the last one to the next view, and after the last view to the first."""
        if self._page + 1 < self._pages:
            self._page += 1
        else:
            self._view, self._page = View((self._view + 1) % len(View)), 0

    @Slot()
    @_open_only
    def toggleTable(self) -> None:
        """Show a table, or bars."""
        self._as_table, self._page = not self._as_table, 0

    # What only the screens can measure -------------------------------------------------------------------

    @Slot(int)
    @guarded
    def fit(self, room: int) -> None:
        """So many rows have room on a page."""
        if room > 0 and room != self._room:
            self._room, self._page = room, self._page * self._room // room
            self.turned.emit()

    @Slot(int)
    @guarded
    def fitSentences(self, pages: int) -> None:
        """So many pages are needed by the sentences about sending."""
        self._sentence_pages = pages

    def fail(self, error: BaseException) -> None:
        """Show the failsafe."""
        self._attendant.fail(error)

    # Inside ----------------------------------------------------------------------------------------------

    @property
    def _rows(self) -> list[Row]:
        return self._found.get(self._view, [])

    @property
    def _pages(self) -> int:
        return self._sentence_pages if self._view is View.SENDING else ceil(len(self._rows) / self._room)

    @property
    def _page_rows(self) -> list[Row]:
        return self._rows[self._page * self._room : (self._page + 1) * self._room]

    def _follow(self) -> None:
        """Read the totals when the leaf is opened, and forget them when it is left."""
        was_open, self._open = self._open, self._attendant.open_page is Page.COUNTS
        if self._open and not was_open:
            self._read()
        elif was_open and not self._open:
            self._forget()
        else:
            return
        self.changed.emit()

    def _read(self) -> None:
        today = self._reception.counts()
        first = first_day(self._span, today.day)
        counts = today if first == today.day else self._reception.counts_of(first, today.day)
        self._days = first, today.day
        self._found = {view: rows_of(view, counts, self._reception.centre) for view in View}
        self._page = 0

    def _forget(self) -> None:
        self._span, self._view, self._page, self._as_table = Span.DAY, View.TOTALS, 0, False
        self._days = UNDATED, UNDATED
        self._found = {}
