"""The ruler of what is said: all that is seen has name, role and state in the accessible tree (access.md A14, A22)."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from looking import Look
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtQuick import QQuickItem
from visitor import Visitor

Role = QAccessible.Role


@contextmanager
def listening() -> Iterator[None]:
    """Let Qt keep its tree as it does for a screen reader."""
    QAccessible.setActive(True)
    try:
        yield
    finally:
        QAccessible.setActive(False)


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


class Node(NamedTuple):
    """What a screen reader is told of one thing."""

    name: str
    description: str
    role: QAccessible.Role
    checkable: bool
    checked: bool

    @property
    def words(self) -> str:
        return plain(f"{self.name} {self.description}".strip())


def told(node: QAccessibleInterface) -> Node:
    """Copy it: Qt frees its interfaces with their items, and PySide does not notice."""
    state = node.state()
    name, description = (node.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Description))
    return Node(name, description, node.role(), bool(state.checkable), bool(state.checked))


def tree(visitor: Visitor) -> list[Node]:
    found = []

    def walk(node: QAccessibleInterface) -> None:
        for index in range(node.childCount()):
            child = node.child(index)
            if child is not None and not child.state().invisible:
                found.append(told(child))
                walk(child)

    walk(QAccessible.queryAccessibleInterface(visitor.window))
    return found


def node_of(item: QQuickItem) -> Node | None:
    node = QAccessible.queryAccessibleInterface(item)
    return told(node) if node is not None else None


def press(visitor: Visitor, control: str) -> None:
    visitor.clock.advance(0.625)
    node = QAccessible.queryAccessibleInterface(visitor.item(control))
    node.actionInterface().doAction(QAccessibleActionInterface.pressAction())
    visitor.settle()


def unsaid(look: Look) -> list[str]:
    """Every text and control that somebody who does not see the screen would miss."""
    nodes = tree(look.visitor)
    spoken = [node.words for node in nodes]
    faults = []
    labels: dict[QQuickItem, str] = {}
    for one in look.words:
        text = plain(one.text).strip()
        if one.control is not None:
            labels.setdefault(one.control, one.text)
        if one.control is not None and not one.control.objectName().startswith("language."):
            heard = [plain(f"{one.control.property('name')} {one.control.property('description')}")]
        else:
            heard = spoken
        if not any(text in line for line in heard):
            faults.append(f"{text!r} is seen and not said")
    for control in look.controls:
        node = node_of(control.item)
        if node is None or node not in nodes:
            faults.append(f"{control.name} is not in the tree")
            continue
        if not node.name:
            faults.append(f"{control.name} has no name")
        if node.role != (Role.CheckBox if control.item.property("checkable") else Role.Button):
            faults.append(f"{control.name} is a {node.role.name}")
        label = labels.get(control.item, "")
        if not label or not node.name.startswith(label):
            faults.append(f"{control.name} shows {label!r} and is called {node.name!r}")
    if not any(node.role == Role.Heading for node in nodes):
        faults.append("there is no heading")
    return faults
