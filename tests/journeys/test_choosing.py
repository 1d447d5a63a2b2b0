"""Choosing a language that stands on the second page, and what becomes of the page afterwards."""

import pytest
from visitor import SIZES, Visitor, size_name

from kiosk.visit import Step


@pytest.mark.parametrize("size", SIZES, ids=size_name)
def test_a_language_of_the_second_page_gives_a_ticket_and_the_next_visitor_sees_the_first(kiosk, size) -> None:
    visitor: Visitor = kiosk(size)
    assert not visitor.sees("language.zh")
    visitor.touch("languages.more")
    visitor.touch("language.zh", "need.long", "theme.unknown")
    assert visitor.house.reception.counts().languages == {"zh": 1}
    visitor.touch("finish")
    assert visitor.step is Step.WELCOME
    assert visitor.sees("language.fr")


def test_an_abandoned_second_page_goes_back_to_the_first(kiosk) -> None:
    visitor: Visitor = kiosk()
    visitor.touch("languages.more")
    assert not visitor.sees("language.fr")
    visitor.idle(130)
    assert visitor.sees("language.fr")


def test_another_language_in_the_middle_of_a_visit_keeps_what_was_chosen(kiosk) -> None:
    visitor: Visitor = kiosk()
    visitor.touch("language.fr", "need.long", "bar.language", "languages.more", "language.tr")
    assert visitor.step is Step.THEME
    assert visitor.kiosk.visit.visit.language == "tr"
    visitor.touch("bar.language")
    assert visitor.sees("language.fr"), "the first page again"


def test_a_trembling_hand_turns_one_page(kiosk) -> None:
    visitor: Visitor = kiosk(SIZES[3])
    place = visitor.place("languages.more")
    visitor.clock.advance(1)
    visitor.hand.touch_at(place)
    visitor.hand.touch_at(place)
    visitor.settle()
    assert not visitor.sees("language.fr")
    visitor.touch("languages.more")
    assert visitor.sees("language.fr"), "after the last comes the first"


def test_who_listens_comes_to_the_second_page(kiosk) -> None:
    visitor: Visitor = kiosk()
    visitor.kiosk.voice.press("plugged")
    visitor.settle()
    visitor.touch("languages.more")
    assert visitor.sees("language.fr"), "the first touch only says it"
    visitor.touch("languages.more", "language.zh", "language.zh")
    assert visitor.step is Step.NEED
