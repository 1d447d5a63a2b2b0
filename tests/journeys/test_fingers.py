"""Fingers tremble, slide, rest and come in pairs: one wish, one number (access.md A15)."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtTest import QTest
from visitor import Visitor

from kiosk.ui.hand import Hand, wait
from kiosk.visit import Step


def press(visitor: Visitor, place: QPointF, finger: int = 0) -> None:
    QTest.touchEvent(visitor.window, visitor.device).press(finger, place.toPoint(), visitor.window).commit()


def move(visitor: Visitor, place: QPointF) -> None:
    QTest.touchEvent(visitor.window, visitor.device).move(0, place.toPoint(), visitor.window).commit()


def release(visitor: Visitor, place: QPointF, finger: int = 0) -> None:
    QTest.touchEvent(visitor.window, visitor.device).release(finger, place.toPoint(), visitor.window).commit()


def trembling(visitor: Visitor) -> Hand:
    """A hand that touches again 0.4 s later."""
    return Hand(visitor.kiosk.screens, lambda: visitor.clock.advance(0.4))


def test_a_second_touch_within_half_a_second_gives_no_second_number(kiosk) -> None:
    visitor: Visitor = kiosk()
    visitor.touch("language.fr", "need.medium")
    place = visitor.place("theme.job")
    visitor.clock.advance(0.625)
    hand = trembling(visitor)
    hand.touch_at(place)
    assert visitor.label == "A1"
    for _ in range(3):  # whatever now lies under the finger
        hand.touch_at(place)
    assert (visitor.step, visitor.label, visitor.tickets) == (Step.TICKET, "A1", 1)


@pytest.mark.parametrize("second", ["theme.job", "theme.training"])
def test_two_touches_on_the_themes_in_a_row_give_one_number(kiosk, second) -> None:
    visitor: Visitor = kiosk()
    visitor.touch("language.fr", "need.medium")
    visitor.clock.advance(0.625)
    first, again = visitor.place("theme.job"), visitor.place(second)
    hand = Hand(visitor.kiosk.screens, lambda: None)
    hand.touch_at(first)
    visitor.clock.advance(0.45)
    hand.touch_at(again)
    visitor.settle()
    assert (visitor.label, visitor.tickets) == ("A1", 1)


def test_a_trembling_hand_does_not_jump_over_a_screen(kiosk) -> None:
    visitor: Visitor = kiosk()
    place = visitor.place("language.fr")
    visitor.clock.advance(0.625)
    hand = trembling(visitor)
    hand.touch_at(place)
    hand.touch("need.medium")
    assert visitor.step is Step.NEED
    visitor.clock.advance(0.2)  # 0.5 s after the touch that counted (0.4 s pass before the next one)
    hand.touch("need.medium")
    assert visitor.step is Step.THEME


def test_sliding_off_cancels(kiosk) -> None:
    visitor: Visitor = kiosk()
    visitor.touch("language.fr", "need.medium")
    visitor.clock.advance(0.625)
    on, off = visitor.place("theme.job"), visitor.place("theme.training")
    press(visitor, on)
    for step in range(1, 6):
        move(visitor, on + (off - on) * step / 5)
    release(visitor, off)
    visitor.settle()
    assert (visitor.step, visitor.tickets) == (Step.THEME, 0)
    visitor.touch("theme.job")
    assert visitor.label == "A1"


def test_a_slow_finger_acts_on_release(kiosk) -> None:
    visitor: Visitor = kiosk()
    visitor.touch("language.fr", "need.medium")
    visitor.clock.advance(0.625)
    place = visitor.place("theme.job")
    press(visitor, place)
    visitor.clock.advance(5)
    wait(1000)  # longer than the platform's long press (0.8 s)
    assert visitor.tickets == 0, "acted before the finger went up"
    move(visitor, place + QPointF(2, 2))  # it trembles, too
    release(visitor, place + QPointF(2, 2))
    assert (visitor.label, visitor.tickets) == ("A1", 1)


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_two_fingers_on_two_themes_give_at_most_one_number(kiosk, order) -> None:
    visitor: Visitor = kiosk()
    visitor.touch("language.fr", "need.medium")
    visitor.clock.advance(0.625)
    places = visitor.place("theme.job"), visitor.place("theme.training")
    press(visitor, places[0], 0)
    QTest.touchEvent(visitor.window, visitor.device).stationary(0).press(
        1, places[1].toPoint(), visitor.window
    ).commit()
    first, last = order
    QTest.touchEvent(visitor.window, visitor.device).stationary(last).release(
        first, places[first].toPoint(), visitor.window
    ).commit()
    release(visitor, places[last], last)
    visitor.settle()
    assert visitor.tickets <= 1
    visitor.clock.advance(0.625)
    if visitor.step is Step.THEME:
        visitor.touch("theme.job")
    assert visitor.tickets == 1


def test_two_fingers_at_the_same_moment_give_at_most_one_number(kiosk) -> None:
    visitor: Visitor = kiosk()
    visitor.touch("language.fr", "need.medium")
    visitor.clock.advance(0.625)
    job, training = (visitor.place(name).toPoint() for name in ("theme.job", "theme.training"))
    both = QTest.touchEvent(visitor.window, visitor.device)
    both.press(0, job, visitor.window).press(1, training, visitor.window).commit()
    both = QTest.touchEvent(visitor.window, visitor.device)
    both.release(0, job, visitor.window).release(1, training, visitor.window).commit()
    visitor.settle()
    assert visitor.tickets <= 1


def test_a_palm_beside_the_choices_does_nothing(kiosk) -> None:
    visitor: Visitor = kiosk()
    visitor.touch("language.fr")
    before = visitor.names()
    for x, y in ((5, 5), (1075, 600), (540, 150)):
        visitor.hand.touch_at(QPointF(x, y))
    assert (visitor.step, visitor.names()) == (Step.NEED, before)
