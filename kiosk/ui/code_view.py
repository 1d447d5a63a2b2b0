"""Paints a two-dimensional code on the screen, sharp to the pixel, with its quiet zone."""

from typing import Final

import shiboken6
from PySide6.QtCore import Property, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickPaintedItem

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1

_QUIET: Final = 4  # modules on every side (ISO/IEC 18004, 9.1)


@QmlElement
class Code(QObject):
    """Holds the code to be shown. QML gets this and never the rows: its heap would keep them for hours."""

    shown = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[bytes, ...] = ()

    def show(self, rows: tuple[bytes, ...]) -> None:
        """Show a code row by row, 1 is dark; nothing when there are none."""
        self.rows = rows
        self.shown.emit()


@QmlElement
class CodeView(QQuickPaintedItem):
    """Shows a `Code`, as large as it fits."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._code: Code | None = None
        self.setAntialiasing(False)

    def _get(self) -> Code | None:
        return self._code

    def _set(self, code: Code | None) -> None:
        if code is self._code:
            return
        if self._code is not None and shiboken6.isValid(self._code):  # at the end, it may have gone first
            self._code.shown.disconnect(self._repaint)
        self._code = code
        if code is not None:
            code.shown.connect(self._repaint)
        self.changed.emit()
        self._repaint()

    code = Property(Code, _get, _set, notify=changed)

    def paint(self, painter: QPainter) -> None:
        """Paint white, then every dark module as a whole number of pixels, in the middle."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.fillRect(self.boundingRect(), QColor("white"))
        rows = self._code.rows if self._code else ()
        if not rows:
            return
        across = len(rows) + 2 * _QUIET
        # A kiosk's panel has one pixel a pixel. (Not self.window(): PySide then takes the window for this item's.)
        dot = max(1, int(min(self.width(), self.height())) // across)
        left = (int(self.width()) - dot * across) // 2 + _QUIET * dot
        top = (int(self.height()) - dot * across) // 2 + _QUIET * dot
        painter.setPen(Qt.PenStyle.NoPen)
        for y, row in enumerate(rows):
            x = 0
            while (x := row.find(1, x)) >= 0:
                end = x
                while end < len(row) and row[end] == 1:
                    end += 1
                painter.fillRect(QRectF(left + x * dot, top + y * dot, (end - x) * dot, dot), QColor("black"))
                x = end

    def _repaint(self) -> None:
        self.update()
