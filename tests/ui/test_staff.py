"""The attendant's page, the closed screen and the marks keep the rules of the visitors' screens (access.md)."""

import pytest
from looking import STAFF, Faults, Longer, break_printer, centre_of, controls, give_pin, qml, staff_tour, unlock
from PySide6.QtGui import QAccessible
from test_clipping import cut, long_centre
from test_colours import pale
from test_millimetres import out_of_reach, too_close, too_small, unreadable
from test_mirror import not_mirrored
from test_tree import unsaid
from visitor import SIZES, Visitor, size_name

from kiosk.ports import Condition
from kiosk.printing.simulated_state import Fault


@pytest.fixture
def _listening():
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def letters(visitor: Visitor) -> int:
    """The size of text that is meant to grow, in pixels."""
    return qml(controls(visitor)[0], "Style.text")


def ill_measured(visitor: Visitor) -> list[str]:
    """What a finger or an eye would miss; nobody has to choose on the closed screen."""
    faults = too_small(visitor) + too_close(visitor) + unreadable(visitor)
    if visitor.kiosk.panel.portrait:
        faults += out_of_reach(visitor)
    return faults


@pytest.mark.usefixtures("_listening")
@pytest.mark.parametrize("language", ["fr", "en", "ar", "longer"])
@pytest.mark.parametrize("size", SIZES, ids=size_name)
def test_staff_screens_are_whole_large_enough_and_said(kiosk, size, language) -> None:
    pseudo = language == "longer"
    visitor: Visitor = kiosk(size, settings=STAFF, centre=long_centre() if pseudo else centre_of(language))
    translator = Longer()
    faults = Faults()
    try:
        if pseudo:
            translator.install(visitor)
        for screen in staff_tour(visitor):
            visitor.picture(screen)
            faults.add(screen, cut(visitor) + ill_measured(visitor))
            if not pseudo:
                faults.add(screen, unsaid(visitor))
            assert controls(visitor), "there is always something to touch"
    finally:
        translator.remove()
    assert not str(faults), str(faults)


@pytest.mark.parametrize("modes", [(), ("contrast",)], ids=["ordinary", "contrast"])
@pytest.mark.parametrize("size", SIZES, ids=size_name)
def test_staff_screens_stand_out_and_turn_around(kiosk, size, modes) -> None:
    visitor: Visitor = kiosk(size, settings=STAFF)
    faults = Faults()
    for screen in staff_tour(visitor, modes):
        faults.add(screen, pale(visitor))
        if not modes:
            faults.add(screen, not_mirrored(visitor))
    assert not str(faults), str(faults)


@pytest.mark.parametrize("size", SIZES, ids=size_name)
def test_bigger_is_for_the_visitors_screens_only(kiosk, size) -> None:
    visitor: Visitor = kiosk(size, settings=STAFF)
    give_pin(visitor)
    break_printer(visitor, Fault.PAPER_OUT, Condition.PAPER_OUT)
    visitor.switch_on("bigger")
    assert cut(visitor) == [], "the marks beside large words"
    large = letters(visitor)
    unlock(visitor)
    assert letters(visitor) < large
    assert cut(visitor) == []
    visitor.touch("desk.kiosk", "desk.closed", "desk.leave")
    assert letters(visitor) == large
    assert cut(visitor) + ill_measured(visitor) == []
    visitor.picture("closed-bigger")


def test_a_planted_fault_on_the_attendants_page_is_seen(kiosk) -> None:
    visitor: Visitor = kiosk(settings=STAFF)
    assert "paper" in iter(staff_tour(visitor))
    roll = visitor.item("desk.roll")
    roll.setHeight(50)
    assert any("desk.roll" in fault for fault in ill_measured(visitor))
    roll.setY(roll.y() - 40)
    assert any("desk.test" in fault for fault in cut(visitor))
