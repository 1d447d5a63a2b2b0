"""The ruler of direction sees what does not turn; numbers and language names keep theirs (access.md A24)."""

import pytest
from looking import Look, box, is_control, qml, words
from PIL import Image, ImageChops
from PySide6.QtGui import QImage
from turning import mirror, not_mirrored
from visitor import SIZES, Visitor, size_name


def test_something_that_stays_where_it_is_is_seen(kiosk) -> None:
    visitor: Visitor = kiosk()
    visitor.touch("language.fr")
    qml(visitor.item("back"), "LayoutMirroring.enabled = false")
    assert any(fault.startswith("back:") for fault in not_mirrored(Look(visitor)))


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
