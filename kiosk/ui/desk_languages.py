"""What the attendant reads of the languages: which are on offer here, and who has read the words of each."""

from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.centre import LANGUAGES
from kiosk.ports import Translate
from kiosk.reception import Reception
from kiosk.review import Review, reviews
from kiosk.ui.attendant import AttendantViewModel
from kiosk.ui.desk_pages import Page
from kiosk.ui.guard import guarded
from kiosk.ui.words import SOURCE, Words, desk_button_words, review_words

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1

_APART: Final = "\N{FIRST STRONG ISOLATE}{}\N{POP DIRECTIONAL ISOLATE}"  # an Arabic name turns no French line


@QmlElement
class DeskLanguagesViewModel(QObject):
    """A line for each language of the centre, on as many pages as the screen needs."""

    changed = Signal()

    def __init__(self, attendant: AttendantViewModel, reception: Reception, words: Words) -> None:
        super().__init__()
        self._attendant = attendant
        translate = words.of(reception.centre.house)
        self._lines = [
            language_line(translate, code, offered=words.speaks(code)) for code in reception.centre.languages
        ]
        self._title, self._next = desk_button_words(translate)
        self._page, self._pages = 0, 1
        attendant.changed.connect(self._follow)

    @Property(list, constant=True)
    def lines(self) -> list[str]:
        """Each language's name and review, in the centre's order."""
        return self._lines

    @Property(str, constant=True)
    def title(self) -> str:
        """What leads here."""
        return self._title

    @Property(str, constant=True)
    def nextWords(self) -> str:
        """What leads to the next page."""
        return self._next

    @Property(int, notify=changed)
    def page(self) -> int:
        """Which page is shown, from 0."""
        return self._page

    @Property(bool, notify=changed)
    def manyPages(self) -> bool:
        """Whether the lines take more than one page."""
        return self._pages > 1

    @Slot()
    @guarded
    def next(self) -> None:
        """Turn to the next page; after the last comes the first."""
        self._page = (self._page + 1) % self._pages
        self.changed.emit()

    @Slot(int)
    @guarded
    def fit(self, pages: int) -> None:
        """So many pages are needed: only the screens can measure it."""
        if pages != self._pages:
            self._page, self._pages = 0, max(1, pages)
            self.changed.emit()

    def fail(self, error: BaseException) -> None:
        """Show the failsafe."""
        self._attendant.fail(error)

    def _follow(self) -> None:
        if self._attendant.open_page is not Page.LANGUAGES and self._page:
            self._page = 0
            self.changed.emit()


def language_line(translate: Translate, code: str, *, offered: bool) -> str:
    """Return a language's name and who has read its words; without its letters, its code and that it is not offered."""
    if not offered:
        return f"{code} · {review_words(translate, None)}"
    review, name = reviews()[code], _APART.format(LANGUAGES[code])
    if code == SOURCE and review is Review.MACHINE:
        return name  # nobody translated it
    return f"{name} · {review_words(translate, review)}"
