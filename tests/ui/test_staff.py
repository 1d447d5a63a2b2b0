"""The attendant's page has one size of letters, and the rulers see its faults."""

import pytest
from cutting import cut
from looking import Look, controls, qml
from ruling import ill_measured
from touring_staff import STAFF, break_printer, give_pin, staff_tour, unlock
from visitor import SIZES, Visitor, size_name

from kiosk.ports import Condition
from kiosk.printing.simulated_state import Fault


def letters(visitor: Visitor) -> int:
    """The size of text that is meant to grow, in pixels."""
    return qml(controls(visitor)[0], "Style.text")


@pytest.mark.parametrize("size", SIZES, ids=size_name)
def test_bigger_is_for_the_visitors_screens_only(kiosk, size) -> None:
    visitor: Visitor = kiosk(size, settings=STAFF)
    give_pin(visitor)
    break_printer(visitor, Fault.PAPER_OUT, Condition.PAPER_OUT)
    visitor.switch_on("bigger")
    assert cut(Look(visitor)) == [], "the marks beside large words"
    large = letters(visitor)
    unlock(visitor)
    assert letters(visitor) < large
    assert cut(Look(visitor)) == []
    visitor.touch("desk.kiosk", "desk.closed", "desk.leave")
    assert letters(visitor) == large
    assert cut(Look(visitor)) + ill_measured(Look(visitor)) == []
    visitor.picture("closed-bigger")


def test_a_planted_fault_on_the_attendants_page_is_seen(kiosk) -> None:
    visitor: Visitor = kiosk(settings=STAFF)
    assert "paper" in staff_tour(visitor, [])
    roll = visitor.item("desk.roll")
    roll.setHeight(50)
    assert any("desk.roll" in fault for fault in ill_measured(Look(visitor)))
    roll.setY(roll.y() - 40)
    assert any("desk.test" in fault for fault in cut(Look(visitor)))
