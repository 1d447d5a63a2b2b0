"""A visitor touches a language, a need and a theme, and has a number: in every language, on every panel."""

import pytest
from PySide6.QtGui import QGuiApplication
from visitor import SIZES, Visitor, size_name

from kiosk.centre import LANGUAGES, RIGHT_TO_LEFT
from kiosk.ports import Paper
from kiosk.ui.hand import wait
from kiosk.ui.words import Words
from kiosk.visit import Step

# Touches to the number, for a theme of the first page and of the last (7 themes; issue 2: at most three, four
# for the second page; on 800x480 two themes a page, so that the last of seven is three pages on).
TOUCHES = {(1080, 1920): (3, 4), (1920, 1080): (3, 4), (1280, 800): (3, 4), (800, 480): (3, 6)}


def promised(words: Words, language: str, context: str, french: str) -> str:
    return words.of(language)(context, french)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES, ids=size_name)
def test_three_touches_give_a_number_and_its_paper(kiosk, size, language) -> None:
    visitor: Visitor = kiosk(size, pictures=f"ticket-{size_name(size)}-{language}")
    visitor.picture("1-welcome")
    turned = not visitor.sees(f"language.{language}")  # on the second page of languages
    visitor.touch(f"language.{language}")
    assert visitor.step is Step.NEED
    assert (QGuiApplication.layoutDirection().name == "RightToLeft") == (language in RIGHT_TO_LEFT)
    visitor.picture("2-need")
    visitor.touch("need.medium")
    visitor.picture("3-theme")
    visitor.touch("theme.orientation")
    assert visitor.step is Step.TICKET
    assert visitor.hand.touches == TOUCHES[size][0] + turned
    assert visitor.label == "A1"
    assert visitor.says("A 1")
    assert visitor.paper() is Paper.PRINTED
    wait(260)  # the slip slides out
    visitor.picture("4-ticket")
    if size == SIZES[0]:
        visitor.slip("5-slip")
    counts = visitor.house.reception.counts()
    assert counts.need_theme == {"medium": {"orientation": 1}}
    assert counts.languages == {language: 1}


@pytest.mark.parametrize("language", LANGUAGES)
def test_screens_speak_the_language_that_was_touched(kiosk, language) -> None:
    visitor: Visitor = kiosk()
    words = Words()
    visitor.touch(f"language.{language}")
    assert visitor.says(promised(words, language, "NeedScreen", "Tout de suite"))
    visitor.touch("need.medium")
    for theme in visitor.house.centre.theme[:3]:
        assert visitor.says(theme.label_in(language, "fr"))
    visitor.touch("theme.job")
    assert visitor.says(promised(words, language, "TicketScreen", "J’ai fini"))
    if language != "fr":
        assert not visitor.says("J’ai fini"), "the words are still French"


@pytest.mark.parametrize("size", SIZES, ids=size_name)
def test_a_theme_of_the_last_page_takes_as_many_touches_as_documented(kiosk, size) -> None:
    visitor: Visitor = kiosk(size)
    visitor.take_ticket(theme="discover")
    assert visitor.hand.touches == TOUCHES[size][1]
    assert visitor.house.reception.counts().need_theme == {"medium": {"discover": 1}}


def test_after_the_last_page_of_themes_comes_the_first(kiosk) -> None:
    visitor: Visitor = kiosk((800, 480))
    visitor.touch("language.fr", "need.long")
    first = [name for name in visitor.names() if name.startswith("theme.")]
    seen = set(first)
    for _ in range(4):
        visitor.touch("theme.more")
        seen |= {name for name in visitor.names() if name.startswith("theme.")}
    assert [name for name in visitor.names() if name.startswith("theme.")] == first
    assert seen == {f"theme.{t.id}" for t in visitor.house.centre.theme} | {"theme.more", "theme.unknown"}


@pytest.mark.parametrize("size", SIZES, ids=size_name)
def test_the_side_door_of_the_needs_gives_a_number_in_two_touches(kiosk, size) -> None:
    visitor: Visitor = kiosk(size)
    assert visitor.take_ticket(need="unknown") == "A1"
    assert visitor.hand.touches == 2
    assert visitor.house.reception.counts().need_theme == {"unknown": {"unknown": 1}}


@pytest.mark.parametrize("size", SIZES, ids=size_name)
def test_the_side_door_of_the_themes_keeps_the_need(kiosk, size) -> None:
    visitor: Visitor = kiosk(size)
    visitor.touch("language.fr", "need.urgent", "theme.unknown")
    assert visitor.label == "A1"
    assert visitor.house.reception.counts().need_theme == {"urgent": {"unknown": 1}}


def test_each_visitor_gets_another_number(kiosk) -> None:
    visitor: Visitor = kiosk()
    labels = []
    for language in ("fr", "en", "ar"):
        labels.append(visitor.take_ticket(language))
        visitor.paper()
        visitor.touch("finish")
        assert visitor.step is Step.WELCOME
        assert not visitor.says("A ")
    assert labels == ["A1", "A2", "A3"]
    assert visitor.tickets == 3
    assert len(visitor.printer.slips) == 3


def test_finish_wipes_the_visit(kiosk) -> None:
    visitor: Visitor = kiosk()
    visitor.take_ticket("ar")
    visitor.touch("finish")
    visit = visitor.kiosk.visit.visit
    assert (visit.ticket, visit.voided, visit.started, visit.theme_at) == (None, None, None, 0)
    assert (visitor.kiosk.visit.visit.language, visitor.kiosk.visit.chosenTheme) == ("fr", "")
    assert visitor.says("Bienvenue")


def test_back_leads_through_the_steps_and_ends_on_the_welcome_screen(kiosk) -> None:
    visitor: Visitor = kiosk()
    visitor.touch("language.en", "need.long", "back")
    assert visitor.step is Step.NEED
    visitor.touch("back")
    assert visitor.step is Step.WELCOME
    assert visitor.kiosk.visit.visit.language == "fr"
    assert visitor.tickets == 0
