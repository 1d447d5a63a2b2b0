"""What the eye finds on a screen, once for all rulers: texts, controls and where they stand, in pixels."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem
from visitor import Visitor, is_text

# What Python cannot read of a text, an item's enums, in one question: asking takes longer than looking.
_SETTING = (
    "[verticalAlignment === Text.AlignVCenter, effectiveHorizontalAlignment === Text.AlignRight,"
    " effectiveHorizontalAlignment === Text.AlignLeft, fontSizeMode !== Text.FixedSize,"
    " lineHeightMode === Text.FixedHeight].reduce((sum, yes, at) => sum + (yes ? 1 << at : 0), 0)"
)
_CENTRED, _RIGHT, _LEFT, _FITTED, _FIXED = (1 << at for at in range(5))


@dataclass(frozen=True, slots=True)
class Words:
    """One visible text: its ink and its place, its control (None outside of any), whether it is on the slip's picture.

    `left` says whether it is set to the left.
    """

    item: QQuickItem
    text: str
    ink: QRectF
    place: QRectF
    control: QQuickItem | None
    on_slip: bool
    left: bool


@dataclass(frozen=True, slots=True)
class Control:
    """Something to touch: what it is called in the program and in a report, and its place."""

    item: QQuickItem
    id: str
    name: str
    place: QRectF


class Look:
    """One look at a screen as it stands: what is visible and not covered by the warning."""

    def __init__(self, visitor: Visitor) -> None:
        self.visitor = visitor
        self.panel = visitor.kiosk.panel
        self.items: list[QQuickItem] = []
        self.controls: list[Control] = []
        self.words: list[Words] = []
        top = visitor.window.contentItem()
        stay = visitor.kiosk.screens.item("stay")
        if stay is not None:
            top = next(item for item in ancestors(stay) if item.inherits("QQuickLoader"))
        self._walk(top, None, on_slip=False)

    def _walk(self, item: QQuickItem, control: QQuickItem | None, *, on_slip: bool) -> None:
        if not (item.isVisible() and item.opacity() > 0):
            return
        self.items.append(item)
        if is_control(item):
            control = item
            self.controls.append(Control(item, item.objectName(), name(item), box(item)))
        on_slip = on_slip or item.clip()
        if is_text(item) and (text := item.property("text")):
            setting = qml(item, _SETTING)
            self.words.append(Words(item, text, ink(item, setting), box(item), control, on_slip, bool(setting & _LEFT)))
        for child in item.childItems():
            self._walk(child, control, on_slip=on_slip)

    @cached_property
    def window(self) -> QRectF:
        """The whole screen."""
        width, height = self.panel.part.pixels
        return QRectF(0, 0, width, height)

    def mm(self, pixels: float) -> float:
        return pixels / self.panel.px_per_mm


def box(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def is_control(item: QQuickItem) -> bool:
    return item.property("checkable") is not None and item.property("pressed") is not None


def ancestors(item: QQuickItem) -> Iterator[QQuickItem]:
    while item is not None:
        yield item
        item = item.parentItem()


def controls(visitor: Visitor) -> list[QQuickItem]:
    return [control.item for control in Look(visitor).controls]


def words(visitor: Visitor) -> list[Words]:
    return Look(visitor).words


def ink(item: QQuickItem, setting: int) -> QRectF:
    """Where the letters are, without the air that fonts keep above and below."""
    width, height = item.property("contentWidth"), item.property("contentHeight")
    top = (item.height() - height) / 2 if setting & _CENTRED else 0.0
    left = item.width() - width if setting & _RIGHT else 0.0
    if setting & _FITTED:  # how large it became is not told
        high = min(height, item.height())  # Arabic asks for more than its lines are given
        drawn = QRectF(left, max(top, 0) + high * 0.2, width, high * 0.6)
    else:
        tight = QFontMetricsF(item.property("font")).tightBoundingRect(item.property("text"))
        lines = item.property("lineCount")
        first = top + item.property("baselineOffset")
        last = first + (lines - 1) * (item.property("lineHeight") if setting & _FIXED else height / lines)
        drawn = QRectF(left, first + tight.top(), width, last + tight.bottom() - first - tight.top())
    return item.mapRectToScene(drawn)


def qml(item: QQuickItem, expression: str) -> object:
    """Ask an item in its own words: Python cannot read its enums."""
    value = QQmlExpression(qmlContext(item), item, expression).evaluate()
    return value[0] if isinstance(value, tuple) else value


def name(item: QQuickItem) -> str:
    """How a report calls it."""
    return item.objectName() or f"{item.property('name') or item.property('text')!r}"


class Faults:
    """What is wrong, each fault once with the screens that show it."""

    def __init__(self) -> None:
        self._screens: dict[str, list[str]] = {}

    def add(self, screen: str, faults: list[str]) -> None:
        for fault in faults:
            self._screens.setdefault(fault, []).append(screen)

    def __str__(self) -> str:
        return "\n".join(f"{', '.join(screens)}: {fault}" for fault, screens in self._screens.items())
