"""Sizes that a finger can hit and an eye can read, measured on the screens (access.md A1, A2, A3, A7)."""

from itertools import combinations

import pytest
from looking import CHOICES, FAST, Faults, box, controls, mm, name, qml, tour, words
from PySide6.QtCore import QRectF
from visitor import SIZES, Visitor, size_name

CAP = 0.714  # Noto Sans: cap height over font size
_ROUNDING_MM = 0.2
MODES = [(), ("bigger",)]
LANGUAGES = ["fr", "ar"]


def gap(one: QRectF, other: QRectF) -> float:
    """The distance of two boxes, in pixels."""
    across = max(one.left() - other.right(), other.left() - one.right())
    down = max(one.top() - other.bottom(), other.top() - one.bottom())
    return max(across, down)


def too_small(visitor: Visitor) -> list[str]:
    faults = []
    least = 15 if visitor.kiosk.panel.small else 20
    for control in controls(visitor):
        wide, high = mm(visitor, control.width()), mm(visitor, control.height())
        choice = control.objectName().startswith(CHOICES)
        need_wide, need_high = (60, least) if choice and control.objectName() != "theme.more" else (15, 15)
        if wide < need_wide - _ROUNDING_MM or high < need_high - _ROUNDING_MM:
            faults.append(f"{name(control)} is {wide:.1f} x {high:.1f} mm, not {need_wide} x {need_high}")
    return faults


def too_close(visitor: Visitor) -> list[str]:
    faults = []
    for one, other in combinations(controls(visitor), 2):
        bar = [control.objectName().startswith("bar.") for control in (one, other)]
        distance = mm(visitor, gap(box(one), box(other)))
        choices = all(control.objectName().startswith(CHOICES) for control in (one, other))
        # Fields of the bar touch each other; nothing else touches the bar or another control.
        least = 4 - _ROUNDING_MM if choices else -_ROUNDING_MM if all(bar) else 0 if any(bar) else 1.8
        if distance < least:
            faults.append(f"{name(one)} and {name(other)}: {distance:.1f} mm apart, not {least:.1f}")
    return faults


def unreadable(visitor: Visitor) -> list[str]:
    part = visitor.kiosk.panel.part
    least = max(4.8, 0.01222 * part.viewing_distance_mm)
    faults = []
    for said in words(visitor):
        font = said.item.property("font")
        cap = mm(visitor, font.pixelSize() * CAP)
        if cap < least - 0.01:
            faults.append(f"{said.text!r} has capitals of {cap:.2f} mm, not {least:.2f}")
    return faults


def out_of_reach(visitor: Visitor) -> list[str]:
    part = visitor.kiosk.panel.part
    faults = []
    for control in controls(visitor):
        floor = part.lower_edge_mm + mm(visitor, part.pixels[1] - box(control).top())
        if floor > 1220:
            faults.append(f"{name(control)} reaches {floor:.0f} mm above the floor")
    return faults


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("modes", MODES, ids=["ordinary", "bigger"])
@pytest.mark.parametrize("size", SIZES, ids=size_name)
def test_targets_gaps_letters_and_reach_on_every_screen(kiosk, failsafes, size, modes, language) -> None:
    visitor: Visitor = kiosk(size, settings=FAST)
    faults = Faults()
    for screen in tour(visitor, failsafes, language, modes):
        assert controls(visitor), "there is always something to touch"
        found = too_small(visitor) + too_close(visitor) + unreadable(visitor)
        if size == SIZES[0]:
            found += out_of_reach(visitor)
        faults.add(screen, found)
    assert not str(faults), str(faults)


@pytest.mark.parametrize("size", SIZES, ids=size_name)
def test_bigger_makes_the_choices_words_larger(kiosk, size) -> None:
    visitor: Visitor = kiosk(size)

    def largest_on(control: str) -> int:
        return max(
            said.item.property("font").pixelSize()
            for said in words(visitor)
            if said.control is not None and said.control.objectName() == control
        )

    visitor.touch("language.fr")
    before = largest_on("need.medium")
    visitor.switch_on("bigger")
    assert largest_on("need.medium") >= 1.2 * before


def test_the_ruler_sees_planted_faults(kiosk) -> None:
    visitor: Visitor = kiosk()
    visitor.touch("language.fr")
    door = visitor.item("need.unknown")
    qml(door, "anchors.bottom = undefined")
    door.setHeight(70)
    assert any("need.unknown" in fault for fault in too_small(visitor))
    door.setY(door.y() - 40)
    assert any("need.unknown" in fault for fault in too_close(visitor))
    door.setY(-700)
    assert any("need.unknown" in fault for fault in out_of_reach(visitor))
    said = next(said for said in words(visitor) if said.text == "Retour")
    font = said.item.property("font")
    font.setPixelSize(40)
    said.item.setProperty("font", font)
    assert any("Retour" in fault for fault in unreadable(visitor))
