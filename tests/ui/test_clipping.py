"""No word is cut, hidden or on top of another, in any language that is 40 % longer than French (access.md A25)."""

from itertools import combinations
from tomllib import loads

import pytest
from looking import FAST, Faults, Longer, Words, box, controls, long_numbers, longer, name, qml, tour, words
from PySide6.QtCore import QRectF
from visitor import SIZES, Visitor, size_name

from kiosk.centre import ASSETS

_ROUNDING = 1.5  # pixels
MODES = [(), ("bigger",)]


def long_centre() -> str:
    """The DEMO centre with French labels 40 % longer."""
    source = (ASSETS / "centre.toml").read_text("utf-8")
    for theme in loads(source)["theme"]:
        source = source.replace(f'"{theme["label"]["fr"]}"', f'"{longer(theme["label"]["fr"])}"')
    return source


def leaves(inner: QRectF, outer: QRectF) -> str:
    """By how much, and where, a box sticks out of another; empty when it does not."""
    out = {
        "left": outer.left() - inner.left(),
        "right": inner.right() - outer.right(),
        "top": outer.top() - inner.top(),
        "bottom": inner.bottom() - outer.bottom(),
    }
    return ", ".join(f"{side} {by:.0f} px" for side, by in out.items() if by > _ROUNDING)


def cut(visitor: Visitor) -> list[str]:
    """Every text that is not wholly there."""
    width, height = visitor.kiosk.panel.part.pixels
    window = QRectF(0, 0, width, height)
    faults = []
    said = words(visitor)
    for one in said:
        if one.item.property("truncated"):
            faults.append(f"{one.text!r} is truncated")
        if one.item.property("contentWidth") > one.item.width() + _ROUNDING:
            faults.append(f"{one.text!r} is wider than its place")
        if one.on_slip:
            continue  # the slip is a picture that ends at the bar; its words stand elsewhere too
        if out := leaves(one.ink, window):
            faults.append(f"{one.text!r} leaves the window: {out}")
        if one.control is not None and (out := leaves(one.ink, box(one.control))):
            faults.append(f"{one.text!r} leaves {name(one.control)}: {out}")
    faults += overlaps(visitor, [one for one in said if not one.on_slip])
    return faults


def overlaps(visitor: Visitor, said: list[Words]) -> list[str]:
    faults = [
        f"{one.text!r} lies over {other.text!r}" for one, other in combinations(said, 2) if crosses(one.ink, other.ink)
    ]
    pressable = controls(visitor)
    faults += [
        f"{one.text!r} lies over {name(control)}"
        for one in said
        if one.control is None
        for control in pressable
        if crosses(one.ink, box(control))
    ]
    faults += [
        f"{name(one)} lies over {name(other)}"
        for one, other in combinations(pressable, 2)
        if crosses(box(one), box(other))
    ]
    return faults


def crosses(one: QRectF, other: QRectF) -> bool:
    common = one.intersected(other)
    return common.width() > _ROUNDING and common.height() > _ROUNDING


@pytest.mark.parametrize("language", ["fr", "en", "ar", "longer"])
@pytest.mark.parametrize("modes", MODES, ids=["ordinary", "bigger"])
@pytest.mark.parametrize("size", SIZES, ids=size_name)
def test_no_word_is_cut_or_covered(kiosk, failsafes, size, modes, language) -> None:
    pseudo = language == "longer"
    visitor: Visitor = kiosk(size, settings=FAST, centre=long_centre() if pseudo else "")
    long_numbers(visitor)
    translator = Longer()
    faults = Faults()
    try:
        if pseudo:
            translator.install(visitor)
        for screen in tour(visitor, failsafes, "fr" if pseudo else language, modes):
            found = cut(visitor)
            if found:
                visitor.picture(screen)
            faults.add(screen, found)
    finally:
        translator.remove()
    assert not str(faults), str(faults)


def test_the_longer_language_reaches_the_screens(kiosk) -> None:
    visitor: Visitor = kiosk(centre=long_centre())
    translator = Longer()
    try:
        translator.install(visitor)
        visitor.touch("language.fr", "need.long")
        assert visitor.says(longer("Quel est votre sujet").split()[1])
        assert visitor.says(longer("Trouver une formation"))
        assert len(longer("Trouver une formation")) >= 1.35 * len("Trouver une formation")
        assert len(translator.asked) > 10
    finally:
        translator.remove()


def test_the_eye_sees_planted_faults(kiosk) -> None:
    visitor: Visitor = kiosk()
    visitor.touch("language.fr")
    assert cut(visitor) == []
    said = next(one for one in words(visitor) if one.text.startswith("Je ne sais pas"))
    said.item.setX(300)
    assert any("leaves need.unknown: right" in fault for fault in cut(visitor))
    said.item.setX(-800)
    assert any("leaves the window: left" in fault for fault in cut(visitor))
    said.item.setX(0)
    said.item.setY(-60)
    assert any("leaves need.unknown: top" in fault for fault in cut(visitor))
    door = visitor.item("need.unknown")
    qml(door, "anchors.bottom = undefined")
    door.setY(door.y() - 200)
    assert any("lies over need.long" in fault or "need.long lies over" in fault for fault in cut(visitor))
