"""The ruler of direction: right to left is the mirror of left to right (access.md A24)."""

from looking import Look, ancestors, box
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from visitor import Visitor

_ROUNDING = 1.0  # pixels


def mirror(visitor: Visitor, *, turned: bool) -> None:
    """Let the screens run from right to left in the words they have."""
    direction = Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight
    QGuiApplication.setLayoutDirection(direction)
    visitor.settle()


def places(look: Look) -> dict[str, tuple[float, float, float, float]]:
    """Every named item, and every text that is not a control's own, by what it is called."""
    found = {item.objectName(): item for item in look.items if item.objectName() and not stays(item)}
    said = [one for one in look.words if not one.on_slip and one.control is None and not stays(one.item)]
    boxes = {name: box(item).getRect() for name, item in found.items()}
    return boxes | {f"text {one.text}": one.place.getRect() for one in said}


def stays(item: QQuickItem) -> bool:
    """Whether it is a release, which reads from left to right in every language."""
    return item.objectName().startswith("release.text.")


def not_mirrored(look: Look) -> list[str]:
    """Turn the screen around and say what does not follow. The words stay the same, so lengths do."""
    visitor = look.visitor
    turned = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    width = look.panel.part.pixels[0]
    here = places(look)  # where things stand now: they move
    mirror(visitor, turned=not turned)
    other = Look(visitor)
    there = places(other)
    before, after, reverse = (there, here, look) if turned else (here, there, other)
    faults = [f"{name} is there in one direction only" for name in before.keys() ^ after.keys()]
    faults += [
        f"{name}: x {after[name][0]:.0f}, not {width - x - w:.0f}"
        for name, (x, _, w, _) in before.items()
        if name in after and abs(after[name][0] - (width - x - w)) > _ROUNDING
    ]
    faults += [
        f"{name} moved up or down"
        for name in before
        if name in after and abs(after[name][1] - before[name][1]) > _ROUNDING
    ]
    clocks = {said.text for said in reverse.words if ":" in said.text and len(said.text) == 5}
    faults += [
        f"{said.text!r} is still aligned left"
        for said in reverse.words
        if said.left
        and said.text not in clocks
        and said.item.width() > said.item.property("contentWidth") + 2
        and not stays(said.item)
        and not any(one.objectName().startswith(("language.", "closed.")) for one in ancestors(said.item))
    ]
    mirror(visitor, turned=turned)
    return faults
