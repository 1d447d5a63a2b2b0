"""Paints a two-dimensional code on the screen, sharp to the pixel, with its quiet zone."""

from typing import Final

from PySide6.QtCore import Property, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickPaintedItem

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1

_QUIET: Final = 4  # modules on every side (ISO/IEC 18004, 9.1)


@QmlElement
class CodeView(QQuickPaintedItem):
    """`modules`: the code row by row, each row a string of 0 and 1 (dark); empty when there is none."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._modules: list[str] = []
        # PySide keeps what QML has made, long after it was destroyed: it would keep the code of every proof.
        self.destroyed.connect(self._modules.clear)
        self.setAntialiasing(False)

    def _get(self) -> list[str]:
        return self._modules

    def _set(self, modules: list[str]) -> None:
        if modules != self._modules:
            self._modules[:] = modules
            self.changed.emit()
            self.update()

    modules = Property(list, _get, _set, notify=changed)

    def paint(self, painter: QPainter) -> None:
        """Paint white, then every dark module as a whole number of pixels, in the middle."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.fillRect(self.boundingRect(), QColor("white"))
        if not self._modules:
            return
        across = len(self._modules) + 2 * _QUIET
        # A kiosk's panel has one pixel a pixel. (Not self.window(): PySide then takes the window for this item's.)
        dot = max(1, int(min(self.width(), self.height())) // across)
        left = (int(self.width()) - dot * across) // 2 + _QUIET * dot
        top = (int(self.height()) - dot * across) // 2 + _QUIET * dot
        painter.setPen(Qt.PenStyle.NoPen)
        for y, row in enumerate(self._modules):
            x = 0
            while (x := row.find("1", x)) >= 0:
                end = x
                while end < len(row) and row[end] == "1":
                    end += 1
                painter.fillRect(QRectF(left + x * dot, top + y * dot, (end - x) * dot, dot), QColor("black"))
                x = end
