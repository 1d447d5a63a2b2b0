"""The accessible tree of the screens, as the voice and the keypad see it."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtQuick import QQuickItem, QQuickWindow


class Part(Enum):
    """What a node is to somebody who listens."""

    HEADING = auto()
    TEXT = auto()
    BUTTON = auto()
    TOGGLE = auto()


_PARTS = {
    QAccessible.Role.Heading: Part.HEADING,
    QAccessible.Role.StaticText: Part.TEXT,
    QAccessible.Role.Button: Part.BUTTON,
    QAccessible.Role.CheckBox: Part.TOGGLE,
}


@dataclass(frozen=True, slots=True)
class Node:
    """One thing on the screen. `key` is its object name; `item` may be gone by the next event."""

    part: Part
    name: str
    description: str
    checked: bool
    key: str
    item: QQuickItem

    @property
    def pressable(self) -> bool:
        """Whether it can be pressed."""
        return self.part in (Part.BUTTON, Part.TOGGLE)

    def contains(self, place: QPointF) -> bool:
        """Whether a place of the window, in pixels, is on it."""
        return self.item.contains(self.item.mapFromScene(place))

    def focus(self) -> None:
        """Let the ring stand around it."""
        self.item.forceActiveFocus(Qt.FocusReason.TabFocusReason)

    def press(self) -> None:
        """Press it, as a screen reader does."""
        interface = QAccessible.queryAccessibleInterface(self.item)
        if interface is not None:
            interface.actionInterface().doAction(QAccessibleActionInterface.pressAction())


def read(window: QQuickWindow) -> list[Node]:
    """Return what is visible in a window, in the order of reading."""
    found: list[Node] = []
    root = QAccessible.queryAccessibleInterface(window)
    if root is not None:
        _walk(root, found)
    return found


def _walk(parent: QAccessibleInterface, found: list[Node]) -> None:
    for index in range(parent.childCount()):
        child = parent.child(index)
        if child is None or child.state().invisible:
            continue
        part, item = _PARTS.get(child.role()), child.object()
        if part is not None and isinstance(item, QQuickItem):
            # Copied at once: Qt frees its interfaces with their items, and PySide does not notice.
            name = child.text(QAccessible.Text.Name)
            description = child.text(QAccessible.Text.Description)
            found.append(Node(part, name, description, bool(child.state().checked), item.objectName(), item))
        _walk(child, found)
