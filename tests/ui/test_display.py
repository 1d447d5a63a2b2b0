"""What a visitor may switch on does what it says on every screen, and nothing of it outlasts the visit (A8)."""

import pytest
from cutting import cut
from looking import Look, box, controls, name, qml, words
from naming import node_of
from PySide6.QtGui import QAccessible, QFontDatabase
from touring import FAST, tour
from visitor import SIZES, Visitor, size_name

from kiosk.counts import Mode
from kiosk.ui.modes import Modes
from kiosk.ui.words import EASY_FAMILY

UPRIGHT, WIDE, LOW, SMALL = SIZES
HIGH = "[panel]\nlower_edge_mm = 900\n"
ALL = ("bigger", "contrast", "lower", "easy", "time", "calm")
LOW_BAND_MM = 1100


@pytest.fixture(autouse=True)
def _listening():
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def too_high(visitor: Visitor) -> list[str]:
    """Every control above the lower of 1100 mm and half the panel, by the panel's own measures."""
    part = visitor.kiosk.panel.part
    faults = []
    for control in controls(visitor):
        below = Look(visitor).mm(part.pixels[1] - box(control).top())
        if part.lower_edge_mm + below > LOW_BAND_MM + 0.3 or box(control).top() < part.pixels[1] / 2 - 1:
            faults.append(f"{name(control)} ends {below:.0f} mm above the lower edge")
    return faults


def test_the_display_and_the_closed_screen_are_low_too(kiosk) -> None:
    visitor: Visitor = kiosk()
    visitor.switch_on("lower", "bigger")
    visitor.touch("bar.help", "display")
    assert too_high(visitor) + cut(Look(visitor)) == []
    visitor.touch("back")
    visitor.house.reception.close_today(wanted=True)
    visitor.kiosk.visit.changed.emit()
    visitor.settle()
    assert visitor.sees("closed.fr")
    assert too_high(visitor) + cut(Look(visitor)) == []


def test_a_control_that_stays_high_is_found(kiosk) -> None:
    visitor: Visitor = kiosk()
    visitor.switch_on("lower")
    visitor.touch("language.fr")
    assert too_high(visitor) == []
    back = visitor.item("back")
    back.setY(back.y() - 900)
    assert any("back" in fault for fault in too_high(visitor))
    visitor.switch_on("lower")
    assert any("need.urgent" in fault for fault in too_high(visitor))


def test_lower_is_offered_where_the_panel_reaches_above_1100_mm(kiosk) -> None:
    for size, settings, offered in ((UPRIGHT, "", True), (WIDE, "", False), (WIDE, HIGH, True), (LOW, HIGH, False)):
        visitor: Visitor = kiosk(size, settings=settings)
        assert visitor.kiosk.display.lowerOffered is offered
        assert visitor.sees("bar.lower") is offered
        visitor.kiosk.display.toggle("lower")
        assert visitor.kiosk.display.lower is offered, "what is not offered cannot be switched on"


@pytest.mark.parametrize("size", SIZES, ids=size_name)
def test_every_switch_works_by_touch_is_counted_once_and_ends_with_the_visit(kiosk, size) -> None:
    visitor: Visitor = kiosk(size)
    offered = [mode for mode in ALL if mode != "lower" or visitor.kiosk.display.lowerOffered]
    visitor.switch_on(*offered)
    assert sorted(visitor.kiosk.display.on) == sorted(offered)
    visitor.switch_on("calm", "calm")
    visitor.touch("language.fr", "need.long", "theme.unknown", "finish")
    assert visitor.kiosk.display.on == []
    assert visitor.kiosk.display.highest == 0
    assert visitor.house.reception.counts().modes == dict.fromkeys(offered, 1)


def test_switches_tell_their_state_by_a_word_and_in_the_tree(kiosk) -> None:
    visitor: Visitor = kiosk()
    visitor.touch("bar.help", "display")
    for mode in ALL:
        switch = visitor.item(f"display.{mode}")
        off = node_of(switch)
        assert (off.checkable, off.checked, off.description) == (True, False, "Non")
        visitor.touch(f"display.{mode}")
        on = node_of(visitor.item(f"display.{mode}"))
        assert (on.checked, on.description, on.name) == (True, "Oui", off.name)
        visitor.touch(f"display.{mode}")


def test_the_display_is_a_detour(kiosk) -> None:
    visitor: Visitor = kiosk(LOW)
    visitor.touch("language.fr", "need.long", "theme.more")
    page = visitor.kiosk.visit.themes
    visitor.touch("bar.display", "back")
    assert visitor.kiosk.visit.themes == page


@pytest.mark.parametrize("size", SIZES, ids=size_name)
def test_the_check_knows_how_high_the_highest_control_stands(kiosk, failsafes, size) -> None:
    visitor: Visitor = kiosk(size, settings=FAST)
    part, tops = visitor.kiosk.panel.part, []
    for _ in tour(visitor, failsafes):
        tops += [box(control).top() for control in controls(visitor)]
    highest = part.lower_edge_mm + Look(visitor).mm(part.pixels[1] - min(tops))
    assert highest <= visitor.kiosk.panel.highest_control_mm + 1
    assert visitor.kiosk.panel.highest_control_mm - highest < 25


def test_nothing_moves_for_who_wants_no_motion(kiosk) -> None:
    visitor: Visitor = kiosk(settings=FAST)
    visitor.take_ticket()
    slips = [item for item in visitor.items() if item.property("moves") is not None]
    assert [item.property("moves") for item in slips] == [True], "the control: it slides"
    visitor.touch("finish")
    visitor.switch_on("calm")
    visitor.take_ticket()
    slip = next(item for item in visitor.items() if item.property("moves") is not None)
    assert slip.property("moves") is False
    paper = slip.childItems()[0]
    assert paper.y() > 0, "it stands there at once"
    assert qml(slip, "Style.motion") == 0


def test_easy_reading_has_its_own_letters_and_keeps_their_size(kiosk) -> None:
    assert EASY_FAMILY in QFontDatabase.families(), "install fonts-sil-andika"
    visitor: Visitor = kiosk()
    visitor.touch("language.fr")
    before = {one.text: one.item.property("font") for one in words(visitor)}
    assert {font.family() for font in before.values()} != {EASY_FAMILY}
    visitor.switch_on("easy")
    after = {one.text: one.item.property("font") for one in words(visitor)}
    title = next(text for text in before if text.startswith("Quand"))
    assert after[title].family() == EASY_FAMILY
    assert after[title].pixelSize() == before[title].pixelSize()
    assert after[title].letterSpacing() > before[title].letterSpacing()


def test_large_text_is_as_large_as_promised(kiosk) -> None:
    for size, times in ((UPRIGHT, 1.4), (WIDE, 1.4), (LOW, 1.4), (SMALL, 1.4)):
        visitor: Visitor = kiosk(size)
        visitor.touch("bar.help")
        line = "Allez voir une personne à l’accueil."
        before = next(one for one in words(visitor) if one.text == line).item.property("font").pixelSize()
        visitor.switch_on("bigger")
        visitor.touch("bar.help")
        after = next(one for one in words(visitor) if one.text == line).item.property("font").pixelSize()
        assert after / before == pytest.approx(times, rel=0.02)


def test_the_machines_own_wishes_begin_a_visit_and_the_visitor_decides() -> None:
    counted: list[Mode] = []
    modes = Modes(counted.append, lambda: {Mode.CONTRAST})
    assert Mode.CONTRAST in modes
    assert counted == [], "nobody asked for it"
    modes.toggle(Mode.CONTRAST)
    assert Mode.CONTRAST not in modes
    modes.clear()
    assert Mode.CONTRAST in modes
