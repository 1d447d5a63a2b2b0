"""A visitor walks away: 90 s, a warning of 30 s that one touch ends, then nothing is left of the visit."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QGuiApplication
from visitor import SIZES, Visitor, size_name

from kiosk.visit import Step

WAYS = {
    "need": ["language.ar"],
    "theme": ["language.ar", "need.long", "theme.more"],
    "ticket": ["language.ar", "need.long", "theme.unknown"],
    "language": ["language.ar", "bar.language"],
    "help": ["language.ar", "bar.help"],
    "help-from-welcome": ["bar.help"],
}


def nothing_is_left(visitor: Visitor) -> bool:
    model, display = visitor.kiosk.visit, visitor.kiosk.display
    return (
        visitor.step is Step.WELCOME
        and (model.visit.language, display.on, model.secondsLeft) == ("fr", [], 0)
        and (model.number, model.chosenTheme, model.voided) == ("", "", "")
        and QGuiApplication.layoutDirection().name == "LeftToRight"
        and not visitor.sees("stay")
        and visitor.says("Bienvenue")
    )


@pytest.mark.parametrize("way", WAYS)
def test_an_abandoned_visit_is_warned_then_wiped(kiosk, way) -> None:
    visitor: Visitor = kiosk()
    visitor.touch("bar.bigger", "bar.contrast", *WAYS[way])
    step = visitor.step
    visitor.idle(89)
    assert not visitor.sees("stay")
    visitor.idle(1)
    assert visitor.sees("stay")
    assert visitor.says("30"), "the countdown"
    visitor.idle(12)
    assert visitor.says("18")
    visitor.idle(17)
    assert (visitor.step, visitor.says("1")) == (step, True)
    visitor.idle(1)
    assert nothing_is_left(visitor)


@pytest.mark.parametrize("size", SIZES, ids=size_name)
def test_one_touch_anywhere_ends_the_warning_and_does_nothing_else(kiosk, size) -> None:
    visitor: Visitor = kiosk(size)
    visitor.touch("language.fr", "need.medium")
    under = visitor.place("theme.orientation")
    middle = QPointF(size[0] / 2, size[1] / 4)
    places = [under, middle, QPointF(3, 3), QPointF(size[0] - 3, size[1] - 3)]
    visitor.idle(89)
    for place in places:
        assert not visitor.sees("stay"), "the touch before began a new 90 s"
        visitor.idle(6)
        leave = visitor.item("leave")
        assert not leave.contains(leave.mapFromScene(place)), "this would be an answer"
        visitor.clock.advance(0.625)
        visitor.hand.touch_at(place)
        visitor.settle()
        assert (visitor.step, visitor.sees("stay"), visitor.kiosk.display.contrast) == (Step.THEME, False, False)
        visitor.idle(89)
    assert visitor.tickets == 0


@pytest.mark.parametrize("size", SIZES, ids=size_name)
def test_the_warning_can_be_answered_by_its_buttons(kiosk, size) -> None:
    visitor: Visitor = kiosk(size)
    visitor.touch("language.fr")
    visitor.idle(95)
    visitor.picture("warning")
    visitor.touch("stay")
    assert (visitor.step, visitor.sees("stay")) == (Step.NEED, False)
    visitor.idle(95)
    visitor.touch("leave")
    assert nothing_is_left(visitor)


def test_the_warning_can_be_ended_any_number_of_times(kiosk) -> None:
    visitor: Visitor = kiosk()
    visitor.take_ticket()
    for _ in range(12):
        visitor.idle(118)
        visitor.touch("stay")
    assert (visitor.step, visitor.label) == (Step.TICKET, "A1")


def test_a_touch_on_nothing_keeps_the_visit(kiosk) -> None:
    visitor: Visitor = kiosk()
    visitor.touch("language.fr")
    for _ in range(3):
        visitor.idle(80)
        visitor.hand.touch_at(QPointF(540, 120))
    assert not visitor.sees("stay")


def test_modes_on_the_welcome_screen_are_reset_without_a_warning(kiosk) -> None:
    visitor: Visitor = kiosk()
    visitor.touch("bar.bigger", "bar.contrast")
    visitor.idle(89)
    assert visitor.kiosk.display.bigger
    visitor.idle(1)
    assert nothing_is_left(visitor)


def test_the_failsafe_screen_goes_away_by_itself(kiosk, failsafes) -> None:
    visitor: Visitor = kiosk()
    visitor.touch("language.fr")
    visitor.kiosk.visit.fail(RuntimeError())
    visitor.idle(120)
    assert nothing_is_left(visitor)
    assert len(failsafes) == 1
    failsafes.clear()


def test_times_are_the_settings(kiosk) -> None:
    visitor: Visitor = kiosk(settings="[time]\nidle_s = 40\nwarning_s = 20\n")
    visitor.touch("language.fr")
    visitor.idle(40)
    assert visitor.says("20")
    visitor.idle(20)
    assert nothing_is_left(visitor)


def test_the_numbers_of_a_wiped_visit_stay_given(kiosk) -> None:
    visitor: Visitor = kiosk()
    visitor.take_ticket()
    visitor.idle(120)
    assert visitor.take_ticket() == "A2"
    assert visitor.tickets == 2
