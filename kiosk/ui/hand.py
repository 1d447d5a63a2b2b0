"""A visitor's hand: presses what is on the screen by touch events, as a finger does."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QEventLoop, QPointF, QTimer
from PySide6.QtTest import QTest

from kiosk.problems import Problem, Reason
from kiosk.ui.window import Screens


def wait(milliseconds: int) -> None:
    """Let the program run."""
    # Not qWait, which loses a reference to None at each call (window.hold_constants).
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class Hand:
    """Touches the screens of one window. `pause` passes the time a finger needs between two touches."""

    def __init__(self, screens: Screens, pause: Callable[[], None]) -> None:
        self._screens = screens
        self._device = QTest.createTouchDevice()
        self._pause = pause
        self.touches = 0
        self.released_at = 0.0  # monotonic seconds at which the last release was delivered

    def sees(self, name: str) -> bool:
        """Whether something with this name is on the screen."""
        return self._screens.item(name) is not None

    def touch(self, name: str) -> None:
        """Press and release the middle of a control. Raises `Problem(INPUT)` when it is not there."""
        self._pause()
        item = self._screens.item(name)
        if item is None:
            raise Problem(Reason.INPUT, f"There is nothing called {name!r} on this screen.")
        self.touch_at(item.mapToScene(QPointF(item.width() / 2, item.height() / 2)))

    def touch_at(self, place: QPointF) -> None:
        """Press and release a place of the window, in pixels."""
        window, point = self._screens.window, place.toPoint()
        QTest.touchEvent(window, self._device).press(0, point, window).commit()
        release = QTest.touchEvent(window, self._device).release(0, point, window)
        self.released_at = monotonic()
        release.commit()
        self.touches += 1
