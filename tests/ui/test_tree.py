"""What is seen is said and works by keys alone: names, roles, states (access.md A14, A20, A22)."""

import pytest
from looking import Look, controls, words
from naming import listening, node_of, press, tree, unsaid
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from visitor import SIZES, Visitor, size_name

from kiosk.listening import Ear
from kiosk.visit import Step


@pytest.fixture(autouse=True)
def _listening():
    with listening():
        yield


def test_the_listener_hears_planted_faults(kiosk) -> None:
    visitor: Visitor = kiosk()
    visitor.touch("language.fr")
    assert unsaid(Look(visitor)) == []
    visitor.item("need.urgent").setProperty("name", "")
    assert any("need.urgent has no name" in fault for fault in unsaid(Look(visitor)))
    text = next(one for one in words(visitor) if one.text == "Touchez une réponse.")
    text.item.setProperty("text", "")
    text.item.setProperty("text", "Lisez ceci.")
    assert not any("Lisez" in fault for fault in unsaid(Look(visitor))), "a phrase says what it shows"
    bar = next(one for one in words(visitor) if one.text == "Langue")
    bar.item.setProperty("text", "Autre chose")
    assert any("'Autre chose' is seen and not said" in fault for fault in unsaid(Look(visitor)))


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
    assert (visitor.step, visitor.kiosk.voice.ear) == (Step.LISTEN, Ear.ASKING)
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
