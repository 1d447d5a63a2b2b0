"""Gives QML the pictograms in the colours of the moment, drawn once for each size and colour."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer


class Pictograms(QQuickImageProvider):
    """`image://pictogram/NAME/INK/ACCENT`, colours as six hexadecimal digits."""

    def __init__(self, folder: Path) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder

    def requestImage(self, id: str, _size: QSize, requestedSize: QSize) -> QImage:
        """Draw one pictogram, as large as was asked for."""
        name, ink, accent = id.split("/")
        svg = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
        svg = svg.replace("currentColor", f"#{ink}").replace("#FFC000", f"#{accent}")
        renderer = QSvgRenderer(svg.encode())
        drawn = renderer.defaultSize()
        if requestedSize.isValid():
            drawn.scale(requestedSize, Qt.AspectRatioMode.KeepAspectRatio)
        image = QImage(drawn, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        return image
