"""The ways of showing the screens that are on; each that a visitor switches on is counted once a visit."""

from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kiosk.counts import Mode

_CONTRAST: Final = Qt.ContrastPreference.HighContrast
_CALM: Final = Qt.MotionPreference.ReducedMotion


def system_wishes() -> set[Mode]:
    """Return what this machine's desktop is set to: every visit begins with it."""
    hints = QGuiApplication.styleHints()  # PySide frees what belongs to it with it
    wishes = hints.accessibility()
    wanted = {Mode.CONTRAST: wishes.contrastPreference() == _CONTRAST, Mode.CALM: wishes.motionPreference() == _CALM}
    return {mode for mode, wished in wanted.items() if wished}


class Modes:
    """What is switched on now. `count` is told of each mode when a visitor first uses it in a visit."""

    def __init__(self, count: Callable[[Mode], None], wishes: Callable[[], Iterable[Mode]] = system_wishes) -> None:
        self._count = count
        self._wishes = wishes
        self._on = set(wishes())
        self._used: set[Mode] = set()

    def __contains__(self, mode: Mode) -> bool:
        """Whether a mode is on."""
        return mode in self._on

    def toggle(self, mode: Mode) -> None:
        """Switch a mode on or off."""
        self._on ^= {mode}
        if mode not in self._used:
            self._used.add(mode)
            self._count(mode)

    def clear(self) -> None:
        """The visitor has gone."""
        self._on = set(self._wishes())
        self._used.clear()
