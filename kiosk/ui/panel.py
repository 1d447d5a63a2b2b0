"""The screen in millimetres: what a hand can hit and an eye can read decides every size in pixels."""

from math import ceil, hypot
from typing import Final

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement

from kiosk.settings import PanelPart

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1

_CAP: Final = 0.714  # Noto Sans: cap height over font size
_CAP_PER_MM: Final = 0.01222  # cap height per mm of viewing distance: 0.7 degrees (EN 301 549, 5.1.4)
_LEAST_CAP_MM: Final = 4.8  # US Section 508, 402.4
_INCH: Final = 25.4
_SMALL_INCHES: Final = 8.0
_BIGGER: Final = 1.4
# Upright panels: a theme's row takes two lines and air; question, side door, way back and bar the rest.
_CHOICE_MM: Final = 20
_GAP_MM: Final = 4
_ROW_LINES: Final = 3.0
_AROUND_LINES: Final = 14
_LINE: Final = 1.5  # a line of text, against its size
_BAR_MM: Final = 16
_BUTTON_MM: Final = 18
_LONG_LABEL: Final = 36  # letters; more do not fit half the width of a low panel
# Everything to touch stands below this with "Plus bas", or below half the panel if that is lower (access.md A8).
LOW_MM: Final = 1100
HIGHEST_MM: Final = 1220  # a seated person's reach (EN 301 549, 8.3.2)
_LEAST_BAND_MM: Final = 150  # what hangs too high for that keeps so much: its controls need the room

# Panels that `--size` stands for: pixels -> diagonal in inches, viewing distance in mm.
PANELS: Final = {
    (1080, 1920): (21.5, 600),
    (1920, 1080): (23.8, 600),
    (1280, 800): (10.1, 500),
    (800, 480): (7.0, 400),
}


def panel_of_size(width: int, height: int, settings: PanelPart) -> PanelPart:
    """Return the panel for a size in pixels: the settings' own, a usual panel, or the settings' diagonal."""
    if (width, height) == settings.pixels or (width, height) not in PANELS:
        return settings.model_copy(update={"pixels": (width, height)})
    diagonal, distance = PANELS[width, height]
    return settings.model_copy(
        update={"pixels": (width, height), "diagonal_in": diagonal, "viewing_distance_mm": distance}
    )


@QmlElement
class Panel(QObject):
    """The geometry of the touchscreen, constant while the program runs."""

    def __init__(self, part: PanelPart) -> None:
        super().__init__()
        self.part = part
        width, height = part.pixels
        self.px_per_mm = hypot(width, height) / (part.diagonal_in * _INCH)
        cap_mm = max(_LEAST_CAP_MM, _CAP_PER_MM * part.viewing_distance_mm)
        self.body_px = ceil(cap_mm * self.px_per_mm / _CAP)

    @Property(int, constant=True)
    def width(self) -> int:
        """Pixels."""
        return self.part.pixels[0]

    @Property(int, constant=True)
    def height(self) -> int:
        """Pixels."""
        return self.part.pixels[1]

    @Property(float, constant=True)
    def pxPerMm(self) -> float:
        """Pixels per millimetre (square pixels)."""
        return self.px_per_mm

    @Property(int, constant=True)
    def bodyPx(self) -> int:
        """Font size, in pixels, of all text needed to operate."""
        return self.body_px

    @Property(bool, constant=True)
    def portrait(self) -> bool:
        """Whether the panel stands upright."""
        return self.part.pixels[1] > self.part.pixels[0]

    @Property(bool, constant=True)
    def small(self) -> bool:
        """Whether this is a panel of about 7 inches, on which examples go."""
        return self.part.diagonal_in < _SMALL_INCHES

    @Property(bool, constant=True)
    def compact(self) -> bool:
        """Whether the screen is so low, against its text, that the header goes."""
        return self.part.pixels[1] < 20 * self.body_px

    @Property(str, constant=True)
    def slot(self) -> str:
        """Where the paper comes out: `below`, `left` or `right`."""
        return self.part.slot

    @property
    def height_mm(self) -> float:
        """Of the picture."""
        return self.part.pixels[1] / self.px_per_mm

    @property
    def highest_control_mm(self) -> float:
        """Above the floor, the top of the highest thing to touch: the first answer, or the way back.

        Upright, above it stand the header, the question in one line, and air; wide, the header; low, nothing.
        """
        text = self.body_px / self.px_per_mm
        above = 3.35 * text + 27 if self.portrait else 1 if self.compact else 1.35 * text + 9
        return self.part.lower_edge_mm + self.height_mm - above

    @property
    def lower_helps(self) -> bool:
        """Whether a visitor may have everything to touch moved down: low panels have no room for that."""
        return not self.compact and self.part.lower_edge_mm + self.height_mm > LOW_MM

    @property
    def low_line(self) -> int:
        """The y in pixels above which nothing is to be touched when a visitor wants it lower."""
        band = min(self.height_mm / 2, max(LOW_MM - self.part.lower_edge_mm, _LEAST_BAND_MM))
        return ceil((self.height_mm - band) * self.px_per_mm)

    def option_grid(self, many: int, *, bigger: bool, lower: bool) -> tuple[int, int]:
        """Return the columns and rows of switches on one page of the screen that has all of them."""
        if self.portrait:
            text = self.body_px * (_BIGGER if bigger else 1.0)
            row = max(_CHOICE_MM * self.px_per_mm, _LINE * text) + _GAP_MM * self.px_per_mm
            return 1, min(many, int(self._low_room(text) / row)) if lower else many
        if self.small:
            return (1, 2) if bigger else (2, 3)
        if self.compact:
            return (1, 3) if bigger else (2, 3)
        return (2, 3) if bigger else (3, 2)

    def theme_grid(self, *, bigger: bool, lower: bool, longest: int) -> tuple[int, int]:
        """Return the columns and rows of themes on one page: six themes at most (access.md A25).

        `longest` is the number of letters of the longest label on any page.
        """
        text = self.body_px * (_BIGGER if bigger else 1.0)
        if lower:
            return self._low_theme_grid(text, wide=bigger and longest > _LONG_LABEL)
        if self.portrait:
            row = max(_CHOICE_MM * self.px_per_mm, _ROW_LINES * text) + _GAP_MM * self.px_per_mm
            return 1, max(2, min(6, int((self.part.pixels[1] - _AROUND_LINES * text) / row)))
        long = longest > _LONG_LABEL
        if self.small:
            return (1, 1) if bigger or long else (2, 1)
        if self.compact:
            return (1, 1) if bigger and long else (1, 2) if bigger or long else (2, 2)
        return (2, 2) if bigger else (2, 3)

    def _low_theme_grid(self, text: float, *, wide: bool) -> tuple[int, int]:
        """As `theme_grid`, below the low line: the side door leaves the rest to the themes, perhaps `wide` ones."""
        columns = 1 if self.portrait else 2 if wide else 3
        door = max(_CHOICE_MM * self.px_per_mm, (2 if self.portrait else 1) * _LINE * text)
        row = max(_CHOICE_MM * self.px_per_mm, 2 * _LINE * text) + _GAP_MM * self.px_per_mm
        room = self._low_room(text) - door - 2 * _GAP_MM * self.px_per_mm
        return columns, max(1, min(6 // columns, int(room / row)))

    def _low_room(self, text: float) -> float:
        """Return the pixels between the low line and the way back above the bar."""
        bar = (2 if self.portrait else 1) * max(_BAR_MM * self.px_per_mm, _LINE * text)
        back = max(_BUTTON_MM * self.px_per_mm, _LINE * text + 3 * self.px_per_mm)
        return self.part.pixels[1] - self.low_line - bar - back - 2 * _GAP_MM * self.px_per_mm
