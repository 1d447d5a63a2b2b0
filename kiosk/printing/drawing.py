"""Draws a receipt with Qt, in any script, as bands of dots that hold ink and nothing else."""

import re
from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path
from typing import Final, cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtSvg import QSvgRenderer

from kiosk.printing.photo import dithered
from kiosk.printing.receipt import QUIET, Code, Frame, Line, Motif, Part, Photo, Receipt, Rule, Ruler, Size
from kiosk.tickets import Need

DOTS_PER_MM: Final = 8  # 203 dpi
_NARROW: Final = 384
_WIDE_PAPER: Final = 576
_MOST_LETTERS: Final = 27  # in a line on wide paper (access.md A27)
_FAMILIES: Final = ("Noto Sans", "Noto Sans Arabic")
_HAN_FAMILY: Final = "Noto Sans CJK SC"  # a font of the system (Debian: fonts-noto-cjk)
_HAN: Final = "\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff"  # with their full-width marks
_MARKS: Final = "\u2014\u2018\u2019\u201c\u201d\u2026"  # dash, quotes, dots: as wide as Chinese letters beside them
_HAN_WORDS: Final = re.compile(f"[{_HAN}][{_HAN}{_MARKS}]*|[{_MARKS}]+(?=[{_HAN}])")
_SOFT_HYPHEN: Final = "\N{SOFT HYPHEN}"
_WHOLE: Final = re.compile(f"[^ {_SOFT_HYPHEN}{_HAN}]+|[{_HAN}]")  # what a line is never broken in
_UNSEEN: Final = re.compile(f"[{_SOFT_HYPHEN}\u2066-\u2069]")
_CAP: Final = 0.714  # Noto Sans: cap height over font size
_NUMBER_MM: Final = 15.0
_NARROW_NUMBER_MM: Final = 12.0  # four letters or digits of 15 mm do not fit on 48 mm
_WIDE: Final = 4  # letters and digits
_TITLE_MM: Final = 5.0
_TEXT_MM: Final = 3.5
_PITCH: Final = 1.2  # from line to line of one paragraph, in font sizes; the fonts' own 1.36 makes long paper
_MOTIF_MM: Final = 9.0
_WIDTHS: Final = (100.0, 87.5, 75.0, 62.5)  # the font's own range of widths, widest first
_PATHS: Final = {Need.URGENT: "path-now", Need.MEDIUM: "path-soon", Need.LONG: "path-later"}
_KEPT: Final = 256  # bands


@dataclass(frozen=True, slots=True)
class Band:
    """Ink: `rows` rows of `width` bytes, 8 dots a byte, most significant bit left, 1 is black.

    `feed` is the white above it in dots; `right` says that it ends at the right edge of the paper.
    """

    feed: int
    width: int
    rows: int
    bits: bytes
    right: bool


class Draughtsman:
    """Draws receipts for one paper width, and keeps what it drew by content."""

    def __init__(self, dots: int, pictograms: Path) -> None:
        self.dots = dots
        self._pictograms = pictograms
        self._kept: OrderedDict[Part, tuple[Band, ...]] = OrderedDict()

    def draw(self, receipt: Receipt, *, keep: bool = True) -> list[Band]:
        """Return the bands of a receipt from top to bottom. Without `keep` nothing of it is remembered."""
        return [band for part in receipt.parts for band in self._part(part, keep=keep)]

    def _part(self, part: Part, *, keep: bool) -> tuple[Band, ...]:
        if isinstance(part, Photo):  # a person: never remembered
            return (self._photo(part),)
        bands = self._kept.get(part)
        if bands is None:
            bands = self._drawn(part)
            if keep:
                self._kept[part] = bands
            while len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        elif keep:
            self._kept.move_to_end(part)
        return bands

    def _drawn(self, part: Line | Rule | Motif | Ruler | Frame | Code) -> tuple[Band, ...]:
        if isinstance(part, Line):
            return tuple(self._line(part))
        if isinstance(part, Rule):
            dots = b"\xc0" if part.dotted else b"\xff"
            return (Band(part.gap, self.dots // 8, 2, dots * (self.dots // 4), False),)
        if isinstance(part, Ruler):
            return (self._ruler(part),)
        if isinstance(part, Frame):
            return self._frame(part)
        if isinstance(part, Code):
            return (self._code(part),)
        return self._motif(part)

    def _line(self, line: Line) -> list[Band]:
        layout = self.laid_out(line)
        rows = [layout.lineAt(number) for number in range(layout.lineCount())]
        pitch = round(_PITCH * layout.font().pixelSize())
        # A row with Chinese letters is higher than its neighbours: their ascent tells where the letters stand.
        ascent = max(row.ascent() for row in rows)
        height = int(ascent + max(row.descent() for row in rows)) + 2
        out: list[Band] = []
        feed = line.gap
        for row in rows:
            image, painter = self._canvas(height)
            x = self.dots - row.naturalTextWidth() if line.rtl else 0.0
            # A QTextLine keeps its own alignment offset: subtract it, so that x is where the ink begins.
            row.draw(painter, QPointF(x - row.naturalTextRect().x(), ascent - row.ascent() - row.y()))
            painter.end()
            top, band = _crop(image, feed, line.rtl)
            if band is not None:
                out.append(band)
                feed = pitch - top - band.rows  # below zero where the last line reaches down into this one's white
            else:
                feed += pitch
        return out

    def laid_out(self, line: Line) -> QTextLayout:
        """Return a line's text broken into the rows in which it is drawn."""
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        # A label is Latin letters and digits, which always run left to right.
        turned = line.rtl and line.size is not Size.NUMBER
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight)
        text = line.text.replace("-", "\N{NON-BREAKING HYPHEN}")
        font, fits = self._font(line.size, text)
        if not fits:  # in the narrowest letters: what should stay on one line may be broken, a word still not
            text = text.replace("\N{NO-BREAK SPACE}", " ")
            font, _ = self._font(line.size, text)
        layout = QTextLayout(text, font)
        layout.setTextOption(option)
        layout.setFormats([_han(found.start(), found.end(), font, line.size) for found in _HAN_WORDS.finditer(text)])
        layout.beginLayout()
        most = _MOST_LETTERS * self.dots // _WIDE_PAPER
        while (row := layout.createLine()).isValid():
            row.setLineWidth(self.dots)
            while len(_UNSEEN.sub("", _text(row, text))) > most and len(_WHOLE.findall(_text(row, text))) > 1:
                row.setLineWidth(row.naturalTextWidth() - 1)  # one word less
        layout.endLayout()
        return layout

    def _font(self, size: Size, text: str) -> tuple[QFont, bool]:
        """Return the font of a text, and whether it sets each word on one line."""
        font = QFont()
        font.setFamilies(list(_FAMILIES))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        # Weights by the fonts' own axis: QFont.setWeight would only smear the regular cut.
        font.setVariableAxis(QFont.Tag("wght"), 400.0 if size is Size.PLAIN else 700.0)
        font.setPixelSize(_pixels(self._cap_mm(size, text)))
        if size in (Size.NUMBER, Size.TITLE) and self._narrowed(font, [text]):
            return font, True
        ends = "\N{NON-BREAKING HYPHEN}" if _SOFT_HYPHEN in text else ""
        fits = self._narrowed(font, [whole + ends for whole in _WHOLE.findall(text)])
        return font, fits

    def _cap_mm(self, size: Size, text: str) -> float:
        if size is Size.NUMBER:
            narrow = self.dots <= _NARROW and sum(map(str.isalnum, text)) >= _WIDE
            return _NARROW_NUMBER_MM if narrow else _NUMBER_MM
        return _TITLE_MM if size is Size.TITLE else _TEXT_MM

    def _narrowed(self, font: QFont, texts: list[str]) -> bool:
        """Make a font as narrow as it takes to set each text on one line; False, and wide, when none is so narrow."""
        for width in _WIDTHS:
            font.setVariableAxis(QFont.Tag("wdth"), width)
            if all(QFontMetricsF(font).horizontalAdvance(text) <= self.dots for text in texts):
                return True
        font.setVariableAxis(QFont.Tag("wdth"), _WIDTHS[0])
        return False

    def _motif(self, motif: Motif) -> tuple[Band, ...]:
        name = _PATHS.get(motif.need)
        if name is None:
            return ()
        svg = (self._pictograms / f"{name}.svg").read_text(encoding="utf-8")
        black = svg.replace("currentColor", "#000000").replace("#FFC000", "#000000")
        renderer = QSvgRenderer(black.encode())
        size = renderer.defaultSize()
        height = int(_MOTIF_MM * DOTS_PER_MM)
        width = height * size.width() / size.height()
        image, painter = self._canvas(height)
        renderer.render(painter, QRectF(0 if motif.rtl else self.dots - width, 0, width, height))
        painter.end()
        _, band = _crop(image, motif.gap, not motif.rtl)
        return (band,) if band is not None else ()

    def _ruler(self, ruler: Ruler) -> Band:
        marks = [
            (4 if mm % 10 == 0 else 3 if mm % 5 == 0 else 2) * DOTS_PER_MM for mm in range(self.dots // DOTS_PER_MM)
        ]
        rows = [bytes(0x80 if row < mark else 0 for mark in marks) for row in range(max(marks))]
        return Band(ruler.gap, self.dots // 8, len(rows), b"".join(rows), right=False)

    def _frame(self, frame: Frame) -> tuple[Band, ...]:
        width, rows = self.dots // 8, frame.mm * DOTS_PER_MM
        sides = b"\xc0" + bytes(width - 2) + b"\x03"
        edge = b"\xff" * width * 2
        return (
            Band(frame.gap, width, 2, edge, right=False),
            Band(0, width, rows, sides * rows, right=False),
            Band(0, width, 2, edge, right=False),
        )

    def _code(self, code: Code) -> Band:
        size = len(code.modules) * code.dots
        left = (self.dots - size) // 2 if code.centred else QUIET * code.dots
        rows = []
        for modules in code.modules:
            dots = "0" * left + "".join(("1" if module else "0") * code.dots for module in modules)
            dots += "0" * (-len(dots) % 8)
            rows += [int(dots, 2).to_bytes(len(dots) // 8)] * code.dots
        return Band(code.gap, len(rows[0]), len(rows), b"".join(rows), right=False)

    def _photo(self, photo: Photo) -> Band:
        """Place a photo in the middle, to the nearest byte."""
        width = min(photo.mm, self.dots // DOTS_PER_MM)
        bits = dithered(photo.picture, width * DOTS_PER_MM)
        left = bytes((self.dots // DOTS_PER_MM - width) // 2)
        rows = [left + bits[at : at + width] for at in range(0, len(bits), width)]
        return Band(photo.gap, len(left) + width, len(rows), b"".join(rows), right=False)

    def _canvas(self, height: int) -> tuple[QImage, QPainter]:
        image = QImage(self.dots, height, QImage.Format.Format_Grayscale8)
        image.fill(QColor("white"))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor("black"))
        return image, painter


def _han(start: int, end: int, font: QFont, size: Size) -> QTextLayout.FormatRange:
    """Set a part of a text in the font of Chinese, which has no axes but a bold cut of its own."""
    han = QFont()
    han.setFamilies([_HAN_FAMILY])
    han.setPixelSize(font.pixelSize())
    han.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    han.setWeight(QFont.Weight.Normal if size is Size.PLAIN else QFont.Weight.Bold)
    part = QTextLayout.FormatRange()
    part.start, part.length = start, end - start
    part.format = QTextCharFormat()
    part.format.setFont(han)
    return part


def _text(row: QTextLine, text: str) -> str:
    return text[row.textStart() :][: row.textLength()].strip()


def _pixels(cap_mm: float) -> int:
    """Return the font size in dots whose capitals are at least `cap_mm` high."""
    return -int(-(cap_mm * DOTS_PER_MM) // _CAP)


def _crop(image: QImage, feed: int, right: bool) -> tuple[int, Band | None]:
    """Threshold an image and cut it down to its ink; the edge opposite `right` moves by whole bytes.

    Returns the number of white rows above the ink, and None when there is no ink.
    """
    mono = image.convertToFormat(
        QImage.Format.Format_Mono, Qt.ImageConversionFlag.MonoOnly | Qt.ImageConversionFlag.ThresholdDither
    )
    stride, width = mono.bytesPerLine(), image.width() // 8
    bits = cast("memoryview", mono.constBits())
    flip = 0 if mono.color(0) == QColor("black").rgb() else -1  # in Format_Mono a bit is an index of colours
    full = (1 << image.width()) - 1
    rows = [(~(int.from_bytes(bits[y * stride : y * stride + width]) ^ flip)) & full for y in range(image.height())]
    inked = [y for y, row in enumerate(rows) if row]
    if not inked:
        return 0, None
    top, bottom = inked[0], inked[-1] + 1
    union = 0
    for row in rows[top:bottom]:
        union |= row
    if right:
        used = (union.bit_length() + 7) // 8
        data = b"".join(row.to_bytes(used) for row in rows[top:bottom])
    else:
        spare = ((union & -union).bit_length() - 1) // 8
        used = width - spare
        data = b"".join((row >> (8 * spare)).to_bytes(used) for row in rows[top:bottom])
    return top, Band(max(0, feed + top), used, bottom - top, data, right)
