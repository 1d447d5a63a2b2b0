"""Screens that run from right to left are the mirror of those that run from left to right; numbers are not (A24)."""

import pytest
from looking import FAST, Faults, Longer, ancestors, box, is_control, mirror, qml, tour, words
from PIL import Image, ImageChops
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem
from visitor import SIZES, Visitor, size_name

_ROUNDING = 1.0


def places(visitor: Visitor) -> dict[str, tuple[float, float, float, float]]:
    """Every named item, and every text that is not a control's own, by what it is called."""
    found = {item.objectName(): item for item in visitor.items() if item.objectName() and not stays(item)}
    said = [one for one in words(visitor) if not one.on_slip and one.control is None and not stays(one.item)]
    found |= {f"text {one.text}": one.item for one in said}
    return {name: box(item).getRect() for name, item in found.items()}


def stays(item: QQuickItem) -> bool:
    """Whether it is a release, which reads from left to right in every language."""
    return item.objectName().startswith("release.text.")


def not_mirrored(visitor: Visitor) -> list[str]:
    """Turn the screen around and say what does not follow. The words stay the same, so lengths do."""
    width = visitor.kiosk.panel.part.pixels[0]
    before = places(visitor)
    mirror(visitor, turned=True)
    after = places(visitor)
    aligned = {said.text: qml(said.item, "effectiveHorizontalAlignment === Text.AlignLeft") for said in words(visitor)}
    clocks = {text for text in aligned if ":" in text and len(text) == 5}
    faults = [
        f"{name}: x {after[name][0]:.0f}, not {width - x - w:.0f}"
        for name, (x, _, w, _) in before.items()
        if abs(after[name][0] - (width - x - w)) > _ROUNDING
    ]
    faults += [f"{name} moved up or down" for name in before if abs(after[name][1] - before[name][1]) > _ROUNDING]
    faults += [
        f"{said.text!r} is still aligned left"
        for said in words(visitor)
        if aligned[said.text]
        and said.text not in clocks
        and said.item.width() > said.item.property("contentWidth") + 2
        and not stays(said.item)
        and not any(one.objectName().startswith(("language.", "closed.")) for one in ancestors(said.item))
    ]
    mirror(visitor, turned=False)
    return faults


@pytest.mark.parametrize("size", SIZES, ids=size_name)
def test_every_screen_is_mirrored(kiosk, failsafes, size) -> None:
    visitor: Visitor = kiosk(size, settings=FAST)
    faults = Faults()
    for screen in tour(visitor, failsafes):
        faults.add(screen, not_mirrored(visitor))
    assert not str(faults), str(faults)


def test_something_that_stays_where_it_is_is_seen(kiosk) -> None:
    visitor: Visitor = kiosk()
    visitor.touch("language.fr")
    qml(visitor.item("back"), "LayoutMirroring.enabled = false")
    assert any(fault.startswith("back:") for fault in not_mirrored(visitor))


def ink_of(visitor: Visitor, text: str, image: QImage) -> Image.Image:
    """The drawn letters of a text, cut out to their edges."""
    said = next(one for one in words(visitor) if one.text == text and not one.on_slip)
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    size = (grey.width(), grey.height())
    whole = Image.frombytes("L", size, bytes(grey.constBits()), "raw", "L", grey.bytesPerLine())
    left, top, right, bottom = (round(c) for c in box(said.item).getCoords())
    dark = whole.crop((left, top, right, bottom)).point(lambda level: 255 if level < 120 else 0)
    return dark.crop(dark.getbbox())


@pytest.mark.parametrize("size", SIZES, ids=size_name)
def test_the_number_reads_from_left_to_right_in_arabic(kiosk, size) -> None:
    visitor: Visitor = kiosk(size)
    number = visitor.take_ticket("ar", theme="orientation")
    shown = f"{number[0]}\N{NO-BREAK SPACE}{number[1:]}"
    turned = ink_of(visitor, shown, visitor.picture("ar"))
    mirror(visitor, turned=False)
    straight = ink_of(visitor, shown, visitor.picture("left-to-right"))
    assert turned.height == pytest.approx(straight.height, abs=2)
    differing = ImageChops.difference(turned, straight.resize(turned.size)).histogram()[255]
    assert differing < 0.03 * turned.width * turned.height
    backwards = turned.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    assert ImageChops.difference(turned, backwards).histogram()[255] > 0.1 * turned.width * turned.height


def test_a_language_tile_keeps_its_own_direction(kiosk) -> None:
    visitor: Visitor = kiosk()
    visitor.touch("bar.language")
    for turned in (False, True):
        mirror(visitor, turned=turned)
        for language, right in (("fr", False), ("ar", True)):
            tile = visitor.item(f"language.{language}")
            assert is_control(tile)
            name = next(said for said in words(visitor) if said.control == tile)
            assert qml(name.item, "effectiveHorizontalAlignment === Text.AlignRight") is right
    mirror(visitor, turned=False)


def test_longer_words_are_mirrored_too(kiosk) -> None:
    visitor: Visitor = kiosk()
    translator = Longer()
    try:
        translator.install(visitor)
        visitor.touch("language.fr")
        assert not_mirrored(visitor) == []
    finally:
        translator.remove()
