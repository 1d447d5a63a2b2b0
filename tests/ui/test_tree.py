"""What is seen is said: names, roles, states and keys, on every screen (access.md A14, A20, A22)."""

from typing import NamedTuple

import pytest
from looking import FAST, Faults, box, controls, name, tour, words
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from visitor import SIZES, Visitor, size_name

from kiosk.visit import Step

BAR = ["bar.help", "bar.listen", "bar.bigger", "bar.contrast", "bar.lower", "bar.language"]
WIDE_BAR = [field for field in BAR if field != "bar.lower"]  # these panels stand low enough
LOW_BAR = ["bar.help", "bar.listen", "bar.display", "bar.language"]
BARS = dict(zip(SIZES, (BAR, WIDE_BAR, LOW_BAR, LOW_BAR), strict=True))
Role = QAccessible.Role


@pytest.fixture(autouse=True)
def _listening():
    QAccessible.setActive(True)
    yield
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


def unsaid(visitor: Visitor) -> list[str]:
    """Every text and control that somebody who does not see the screen would miss."""
    nodes = tree(visitor)
    spoken = [node.words for node in nodes]
    faults = []
    for one in words(visitor):
        text = plain(one.text).strip()
        if one.control is not None and not one.control.objectName().startswith("language."):
            heard = [plain(f"{one.control.property('name')} {one.control.property('description')}")]
        else:
            heard = spoken
        if not any(text in line for line in heard):
            faults.append(f"{text!r} is seen and not said")
    for control in controls(visitor):
        node = node_of(control)
        if node is None or node not in nodes:
            faults.append(f"{name(control)} is not in the tree")
            continue
        if not node.name:
            faults.append(f"{name(control)} has no name")
        if node.role != (Role.CheckBox if control.property("checkable") else Role.Button):
            faults.append(f"{name(control)} is a {node.role.name}")
        label = next((one.text for one in words(visitor) if one.control == control), "")
        if not label or not node.name.startswith(label):
            faults.append(f"{name(control)} shows {label!r} and is called {node.name!r}")
    if not any(node.role == Role.Heading for node in nodes):
        faults.append("there is no heading")
    return faults


@pytest.mark.parametrize("language", ["fr", "ar"])
@pytest.mark.parametrize("size", SIZES, ids=size_name)
def test_every_text_and_control_is_in_the_tree(kiosk, failsafes, size, language) -> None:
    visitor: Visitor = kiosk(size, settings=FAST)
    faults = Faults()
    for screen in tour(visitor, failsafes, language):
        faults.add(screen, unsaid(visitor))
    assert not str(faults), str(faults)


def test_the_listener_hears_planted_faults(kiosk) -> None:
    visitor: Visitor = kiosk()
    visitor.touch("language.fr")
    assert unsaid(visitor) == []
    visitor.item("need.urgent").setProperty("name", "")
    assert any("need.urgent has no name" in fault for fault in unsaid(visitor))
    text = next(one for one in words(visitor) if one.text == "Touchez une réponse.")
    text.item.setProperty("text", "")
    text.item.setProperty("text", "Lisez ceci.")
    assert not any("Lisez" in fault for fault in unsaid(visitor)), "a phrase says what it shows"
    bar = next(one for one in words(visitor) if one.text == "Langue")
    bar.item.setProperty("text", "Autre chose")
    assert any("'Autre chose' is seen and not said" in fault for fault in unsaid(visitor))


@pytest.mark.parametrize("size", SIZES, ids=size_name)
def test_the_bar_is_at_the_same_place_in_the_same_order_everywhere(kiosk, failsafes, size) -> None:
    visitor: Visitor = kiosk(size, settings=FAST)
    places = {}
    for screen in tour(visitor, failsafes):
        if screen != "warning":  # covers everything until it is answered
            places[screen] = [(control, box(visitor.item(control)).getRect()) for control in BARS[size]]
            assert [control for control in visitor.names() if control.startswith("bar.")] == BARS[size]
    first = places["welcome"]
    order = [(round(y), x) for _, (x, y, *_) in first]
    assert order == sorted(order)
    assert {screen for screen, place in places.items() if place != first} == set()


def test_toggles_tell_their_state_and_every_button_works_without_a_finger(kiosk) -> None:
    visitor: Visitor = kiosk()
    for toggle in ("bar.bigger", "bar.contrast"):
        before = node_of(visitor.item(toggle))
        assert (before.checkable, before.checked) == (True, False)
        press(visitor, toggle)
        after = node_of(visitor.item(toggle))
        assert after.checked
        assert after.name == before.name, "one word that is on or off: not two that contradict each other"
        press(visitor, toggle)
        assert node_of(visitor.item(toggle)) == before
    for control in ("bar.help", "back", "language.fr", "need.long", "theme.more", "theme.unknown"):
        press(visitor, control)
    assert (visitor.step, visitor.label) == (Step.TICKET, "A1")
    assert visitor.hand.touches == 0
    press(visitor, "undo")
    press(visitor, "back")
    press(visitor, "back")
    assert visitor.step is Step.WELCOME


def tab_ring(visitor: Visitor) -> list[str]:
    """The controls through which Tab leads, once around."""
    ring: list[str] = []
    for _ in range(40):
        QTest.keyClick(visitor.window, Qt.Key.Key_Tab)
        focused = visitor.window.activeFocusItem()
        at = focused.objectName() if focused is not None else ""
        if at in ring:
            return ring[ring.index(at) :]
        ring.append(at)
    return ring


@pytest.mark.parametrize("size", SIZES, ids=size_name)
def test_tab_reaches_every_control_and_return_presses_it(kiosk, size) -> None:
    visitor: Visitor = kiosk(size)
    visitor.window.requestActivate()
    visitor.settle()
    for key, control in (
        (Qt.Key.Key_Return, "language.fr"),
        (Qt.Key.Key_Enter, "need.medium"),
        (Qt.Key.Key_Space, "theme.orientation"),
        (Qt.Key.Key_Return, "undo"),
        (Qt.Key.Key_Return, "bar.listen"),
    ):
        ring = tab_ring(visitor)
        assert sorted(ring) == sorted(c.objectName() for c in controls(visitor))
        while visitor.window.activeFocusItem().objectName() != control:
            QTest.keyClick(visitor.window, Qt.Key.Key_Tab)
        visitor.clock.advance(0.625)
        QTest.keyClick(visitor.window, key)
        visitor.settle()
    assert (visitor.step, visitor.kiosk.voice.on) == (Step.THEME, True)
    assert visitor.house.reception.counts().events["voided"] == 1
    assert visitor.hand.touches == 0


def test_keys_do_not_reach_what_the_warning_covers(kiosk) -> None:
    visitor: Visitor = kiosk()
    visitor.window.requestActivate()
    visitor.touch("language.fr")
    visitor.idle(95)
    assert set(tab_ring(visitor)) == {"stay", "more-time", "leave"}


def test_the_tree_does_not_hold_what_the_warning_covers(kiosk) -> None:
    visitor: Visitor = kiosk()
    visitor.touch("language.fr")
    visitor.idle(95)
    assert not any("Tout de suite" in node.words for node in tree(visitor))


def test_a_key_keeps_the_visit_alive_as_a_touch_does(kiosk) -> None:
    visitor: Visitor = kiosk()
    visitor.window.requestActivate()
    visitor.touch("language.fr")
    for _ in range(3):
        visitor.idle(80)
        QTest.keyClick(visitor.window, Qt.Key.Key_Tab)
    assert not visitor.sees("stay")
