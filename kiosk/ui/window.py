"""The one window: engine, screens, and the net under every slot."""

import ctypes
import signal
import socket
import sys
from pathlib import Path
from types import TracebackType
from typing import Final

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.centre import ASSETS
from kiosk.problems import Problem, Reason
from kiosk.ui.attendant import AttendantViewModel
from kiosk.ui.code_view import CodeView  # noqa: F401 - QML uses it
from kiosk.ui.desk_counts import CountsViewModel
from kiosk.ui.desk_languages import DeskLanguagesViewModel
from kiosk.ui.display import DisplayViewModel
from kiosk.ui.kept import KeptViewModel
from kiosk.ui.languages import LanguagesViewModel
from kiosk.ui.panel import Panel
from kiosk.ui.paper import TicketPaper
from kiosk.ui.pictograms import Pictograms
from kiosk.ui.presence import PresenceViewModel
from kiosk.ui.visit import VisitViewModel
from kiosk.ui.voice import VoiceViewModel

_IMPORT_PATH: Final = Path(__file__).resolve().parent.parent.parent
_LAST: Final = ("last_exc", "last_type", "last_value", "last_traceback")  # where Python keeps what broke


def application() -> QGuiApplication:
    """Return the one Qt application of this process, made when first needed."""
    running = QCoreApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    application = QGuiApplication(["kiosk"])
    application.setApplicationName("kiosk")
    hold_constants()
    return application


def hold_constants() -> None:
    """Keep None, True and False from being freed by PySide.

    PySide6 6.12 gives back one reference too many to each of them in some calls (processEvents, qWait ...).
    Before Python 3.12 made them immortal, a program that runs for weeks dies of it ("deallocating None").
    """
    if sys.version_info < (3, 12):
        for constant in (None, True, False):
            ctypes.c_ssize_t.from_address(id(constant)).value += 1 << 40


def stop_on_signals() -> None:
    """Leave the event loop on SIGTERM and SIGINT, also while no Python code runs."""
    ours, theirs = socket.socketpair()
    for end in (ours, theirs):
        end.setblocking(False)
    signal.set_wakeup_fd(theirs.fileno())
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: QCoreApplication.quit())
    notifier = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read, QCoreApplication.instance())
    notifier.activated.connect(lambda *_: ours.recv(64))
    # The socket's other end must live as long as the application.
    notifier.setProperty("ends", (ours, theirs))


class Screens:
    """The window and the engine under it. Close it before the view models go."""

    def __init__(self) -> None:
        self.engine = QQmlApplicationEngine()
        self.engine.addImageProvider("pictogram", Pictograms(ASSETS / "pictograms"))
        self.engine.addImportPath(str(_IMPORT_PATH))
        self._hook = sys.excepthook

    def load(
        self,
        visit: VisitViewModel,
        display: DisplayViewModel,
        paper: TicketPaper,
        attendant: AttendantViewModel,
        counts: CountsViewModel,
        reviewed: DeskLanguagesViewModel,
        presence: PresenceViewModel,
        kept: KeptViewModel,
        languages: LanguagesViewModel,
        voice: VoiceViewModel,
        panel: Panel,
    ) -> None:
        """Load the screens; the window is there but not shown. Raises `Problem(DISPLAY)`."""
        self._visit = visit
        models = {
            "visit": visit,
            "display": display,
            "paper": paper,
            "attendant": attendant,
            "counts": counts,
            "reviewed": reviewed,
            "presence": presence,
            "kept": kept,
            "languages": languages,
            "voice": voice,
            "panel": panel,
        }
        self._models = models  # QML holds no reference
        self.engine.setInitialProperties(models)
        self.engine.loadFromModule("kiosk.ui.screens", "Main")
        roots = self.engine.rootObjects()
        if not roots:
            raise Problem(Reason.DISPLAY, "The screens could not be loaded.", "The lines above say why.")
        window = roots[0]
        assert isinstance(window, QQuickWindow)
        self.window = window
        sys.excepthook = self._failsafe

    def show(self, *, windowed: bool) -> None:
        """Show the window, over the whole screen and without a cursor unless `windowed`."""
        if windowed:
            self.window.show()
        else:
            self.window.setCursor(Qt.CursorShape.BlankCursor)
            self.window.showFullScreen()

    def retranslate(self) -> None:
        """Say everything again in the language in use."""
        self.engine.retranslate()

    def picture(self) -> QImage:
        """Return what the window shows, one pixel a pixel."""
        return self.window.grabWindow()

    def item(self, name: str) -> QQuickItem | None:
        """Return the visible item with an object name."""
        return _find(self.window.contentItem(), name)

    def close(self) -> None:
        """Take the screens down: the engine goes first, while its view models still stand."""
        sys.excepthook = self._hook
        self.window.close()
        shiboken6.delete(self.engine)

    def _failsafe(self, kind: type[BaseException], error: BaseException, _: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        self._visit.fail(error)
        for kept in _LAST:  # its words, too, may tell of a visit
            if hasattr(sys, kept):
                delattr(sys, kept)


def _find(item: QObject, name: str) -> QQuickItem | None:
    if not isinstance(item, QQuickItem) or not item.isVisible():
        return None
    if item.objectName() == name:
        return item
    for child in item.childItems():
        if (found := _find(child, name)) is not None:
            return found
    return None
