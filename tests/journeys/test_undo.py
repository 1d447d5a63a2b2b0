"""A visitor takes the number back, asks for help, changes the language or the look in the middle of a visit."""

import pytest
from PIL import Image, ImageChops
from PySide6.QtGui import QImage
from visitor import SIZES, Visitor, size_name

from kiosk.ui.hand import wait
from kiosk.visit import Step

_RASTER_NOISE = 32  # of 255: Qt does not draw the edges of large letters twice alike


def same(one: QImage, other: QImage) -> bool:
    grey = [
        Image.frombytes("L", (i.width(), i.height()), bytes(i.constBits()), "raw", "L", i.bytesPerLine())
        for i in (image.convertToFormat(QImage.Format.Format_Grayscale8) for image in (one, other))
    ]
    return ImageChops.difference(*grey).getextrema()[1] <= _RASTER_NOISE


@pytest.mark.parametrize("size", SIZES, ids=size_name)
def test_undo_voids_the_number_says_so_and_the_next_is_another(kiosk, size) -> None:
    visitor: Visitor = kiosk(size)
    visitor.take_ticket()
    visitor.paper()
    visitor.touch("undo")
    assert visitor.step is Step.THEME
    assert visitor.label is None
    assert visitor.says("Le numéro A 1 est annulé.")
    visitor.picture("undone")
    counts = visitor.house.reception.counts()
    assert (counts.tickets, counts.events["voided"]) == (0, 1)
    visitor.find_theme("training")
    visitor.touch("theme.training")
    assert visitor.label == "A2"
    visitor.paper()
    assert len(visitor.printer.slips) == 2, "the new number has its own paper"
    assert not visitor.says("annulé")
    assert visitor.tickets == 1


def test_undo_after_the_side_door_goes_back_to_the_needs(kiosk) -> None:
    visitor: Visitor = kiosk()
    visitor.take_ticket(need="unknown")
    visitor.touch("undo")
    assert visitor.step is Step.NEED
    assert visitor.says("Le numéro A 1 est annulé.")
    visitor.picture("undone")
    visitor.touch("need.urgent")
    assert not visitor.says("annulé")
    visitor.touch("theme.unknown")
    assert visitor.label == "A2"


def test_the_next_visitor_does_not_hear_of_a_voided_number(kiosk) -> None:
    visitor: Visitor = kiosk()
    visitor.take_ticket()
    visitor.touch("undo", "back", "back", "language.fr")
    assert visitor.step is Step.NEED
    assert not visitor.says("annulé")


def test_a_second_touch_on_undo_voids_nothing_else(kiosk) -> None:
    visitor: Visitor = kiosk()
    visitor.take_ticket()
    visitor.touch("finish")
    visitor.take_ticket()
    place = visitor.place("undo")
    visitor.clock.advance(0.625)
    for _ in range(2):
        visitor.clock.advance(0.2)
        visitor.hand._pause = lambda: None
        visitor.hand.touch_at(place)
    assert visitor.tickets == 1
    assert visitor.house.reception.counts().events["voided"] == 1


@pytest.mark.parametrize("step", [Step.NEED, Step.THEME, Step.TICKET])
def test_help_and_language_keep_the_choices(kiosk, step) -> None:
    visitor: Visitor = kiosk(SIZES[1])
    way = ["language.fr", "need.long", "theme.more", "theme.discover"]
    for name in way[: {Step.NEED: 1, Step.THEME: 3, Step.TICKET: 4}[step]]:
        visitor.touch(name)
    before, label = visitor.names(), visitor.label
    visitor.touch("bar.help")
    assert visitor.step is Step.HELP
    if label:
        assert visitor.says("Votre numéro est gardé : A 1.")
    visitor.touch("bar.language")
    assert visitor.step is Step.LANGUAGE
    visitor.touch("back")
    assert (visitor.step, visitor.names(), visitor.label) == (step, before, label)
    visitor.touch("bar.language", "language.en")
    assert (visitor.step, visitor.names(), visitor.label) == (step, before, label)
    assert visitor.kiosk.visit.visit.language == "en"
    if step is not Step.TICKET:
        visitor.touch(*way[{Step.NEED: 1, Step.THEME: 3}[step] :])
    counts = visitor.house.reception.counts()
    assert counts.need_theme == {"long": {"discover": 1}}
    assert counts.languages == {"fr" if step is Step.TICKET else "en": 1}
    assert counts.events["help"] == 1


@pytest.mark.parametrize("detour", ["help", "language"])
def test_help_and_language_work_from_the_welcome_screen(kiosk, detour) -> None:
    visitor: Visitor = kiosk()
    visitor.touch(f"bar.{detour}")
    visitor.picture(detour)
    visitor.touch("back")
    assert visitor.step is Step.WELCOME


@pytest.mark.parametrize("size", SIZES, ids=size_name)
def test_bigger_and_contrast_last_for_the_visit_and_not_longer(kiosk, size) -> None:
    visitor: Visitor = kiosk(size)
    before = visitor.picture("0-before")
    visitor.switch_on("bigger", "contrast")
    assert (visitor.kiosk.display.bigger, visitor.kiosk.display.contrast) == (True, True)
    visitor.picture("1-welcome")
    visitor.touch("language.fr")
    visitor.picture("2-need")
    visitor.touch("need.medium")
    visitor.picture("3-theme")
    visitor.find_theme("job")
    visitor.touch("theme.job")
    assert visitor.label == "A1"
    visitor.paper()
    wait(260)
    visitor.picture("4-ticket")
    visitor.touch("finish")
    assert (visitor.kiosk.display.bigger, visitor.kiosk.display.contrast) == (False, False)
    assert same(visitor.picture("5-after"), before)
    assert visitor.house.reception.counts().modes == {"bigger": 1, "contrast": 1}


def test_a_mode_is_switched_off_as_it_was_switched_on(kiosk) -> None:
    visitor: Visitor = kiosk()
    visitor.touch("language.fr")
    before = visitor.picture("before")
    visitor.touch("bar.bigger")
    assert not same(visitor.picture("bigger"), before)
    visitor.touch("bar.bigger", "bar.contrast", "bar.contrast")
    assert same(visitor.picture("after"), before)
