"""What the screens know of the voice, and what a touch on them asks of it."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.guard import guarded

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class VoiceViewModel(QObject):
    """The voice, as the screens see it."""

    changed = Signal()

    def __init__(self, fail: Callable[[BaseException], None]) -> None:
        super().__init__()
        self.fail = fail
        self._on = False

    @Property(bool, notify=changed)
    def on(self) -> bool:
        """Whether the screens are read aloud."""
        return self._on

    @Slot()
    @guarded
    def toggle(self) -> None:
        """Switch the voice on or off."""
        self._on = not self._on
        self.changed.emit()
