"""Reads the screens of one window aloud: all of a new one, then what changes on it."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtQuick import QQuickWindow

from kiosk.ui.announcer import Announcer
from kiosk.ui.guard import guarded
from kiosk.ui.reader import Page, Reader, Utterance, utterances
from kiosk.ui.tree import Node, read
from kiosk.ui.visit import VisitViewModel
from kiosk.ui.words import Words
from kiosk.visit import Step

_LOOK_AGAIN_MS: Final = 250  # a camera's picture changes all the time, its words do not
# What these show tells nothing of a visit, as long as there is no number.
_PUBLIC: Final = {
    Step.WELCOME, Step.LANGUAGE, Step.HELP, Step.DISPLAY, Step.LISTEN, Step.KEPT, Step.RELEASES, Step.RELEASE,
}  # fmt: skip


class Narrator:
    """What is said of the screens. `turned` is called when another screen stands there."""

    turned: Callable[[], None]

    def __init__(self, visit: VisitViewModel, words: Words, announcer: Announcer) -> None:
        self.fail = visit.fail
        self._visit = visit
        self._words = words
        self._announcer = announcer
        self._reader = Reader()
        self._hinting = False  # how it goes is still to be said
        self._window: QQuickWindow | None = None
        self._due = QTimer()
        self._due.setSingleShot(True)
        self._due.timeout.connect(self._look)

    @property
    def waiting(self) -> bool:
        """Whether it will look at the screen in a moment."""
        return self._due.isActive()

    def attach(self, window: QQuickWindow) -> None:
        """Read this window from now on."""
        self._window = window

    def nodes(self) -> list[Node]:
        """Return what stands on the screen."""
        return [] if self._window is None else read(self._window)

    def look(self) -> None:
        """Something may have changed: say it as soon as it stands on the screen."""
        self._due.start(0)

    def look_soon(self) -> None:
        """Something was drawn: say what is new of it."""
        if not self._due.isActive():
            self._due.start(_LOOK_AGAIN_MS)

    def begin(self) -> None:
        """Somebody begins to listen: say first how it goes."""
        self._hinting = True

    def begin_again(self) -> None:
        """Read all of the screen that stands."""
        self._reader.forget()
        self.look()

    def stop(self) -> None:
        """Nobody listens any more."""
        self._announcer.hush()
        self._reader.forget()
        self._hinting = False
        self._due.stop()

    def tell(self, node: Node) -> None:
        """Say one thing on the screen, instead of what is being said."""
        page = self._page()
        self._announcer.hush()
        self._announcer.say(utterances(node, page, self._words.of(page.language)))

    def tell_volume(self, volume: int) -> None:
        """Say how loud it is now, that loud."""
        page = self._page()
        translate = self._words.of(page.language)
        words = translate("Voice", "Volume %1").replace("%1", str(volume))
        self._announcer.hush()
        self._announcer.say([Utterance(words, page.language, private=False)])

    @guarded
    def _look(self) -> None:
        page = self._page()
        said, new = self._reader.look(self.nodes(), page, self._words.of(page.language))
        if new:
            self.turned()
            self._announcer.hush()
        if self._hinting:
            self._hinting = False
            said = [*self._hints(page.language), *said]
        self._announcer.say(said)

    def _hints(self, language: str) -> list[Utterance]:
        translate = self._words.of(language)
        hints = (
            translate("Voice", "La borne parle."),
            translate("Voice", "Touchez une image pour l’écouter."),
            translate("Voice", "Touchez encore pour la choisir."),
        )
        return [Utterance(hint, language, private=False) for hint in hints]

    def _page(self) -> Page:
        visit = self._visit.visit
        covered = bool(self._visit.secondsLeft)
        public = covered or (visit.step in _PUBLIC and visit.ticket is None)
        return Page(visit.step, covered, visit.language, private=not public)
