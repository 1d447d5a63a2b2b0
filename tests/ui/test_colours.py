"""The palette, the ruler of contrast, and three needs without any colour (access.md A4, A5, A6)."""

import re
from pathlib import Path

import pytest
from looking import Look, box, words
from PIL import ImageChops
from PySide6.QtGui import QColor
from shading import LEAST, contrast, pale, pixels, rgb
from visitor import SIZES, Visitor, size_name

import kiosk.ui

STYLE = (Path(kiosk.ui.__file__).parent / "controls" / "Style.qml").read_text("utf-8")
LEAST_SHAPE = 3.0


def test_a_planted_pale_text_is_seen(kiosk) -> None:
    visitor: Visitor = kiosk()
    visitor.touch("language.fr")
    assert pale(Look(visitor)) == []
    said = next(one for one in words(visitor) if one.text == "Touchez une réponse.")
    said.item.setProperty("color", QColor("#B8B4AC"))
    visitor.settle()
    [fault] = pale(Look(visitor))
    assert re.search(r"Touchez une réponse.*: 1\.\d", fault)


def palette(*, high: bool) -> dict[str, tuple[int, int, int]]:
    """The colours of Style.qml in one of its two sets."""
    colours = {"yellow": "#FFE600", "#000000": "#000000"}
    for name, yes, no in re.findall(r'property color (\w+): (?:contrast \? ("#\w+"|\w+) : )?("#\w+"|\w+)', STYLE):
        value = (yes if high and yes else no).strip('"')
        colours[name] = colours.get(value, value)
    return {name: rgb(value) for name, value in colours.items()}


WORDS_ON = [
    ("ink", "paper"), ("ink", "card"), ("navy", "paper"), ("navy", "card"), ("navyInk", "navy"),
    ("headerInk", "header"), ("header", "headerInk"), ("needInk", "now"), ("needInk", "soon"),
    ("needInk", "later"),
]  # fmt: skip
SHAPES_ON = [
    ("navy", "paper"), ("navy", "card"), ("headerInk", "header"), ("accent", "header"), ("accent", "now"),
    ("accent", "soon"), ("accent", "later"), ("focusOnDark", "header"), ("focusOnDark", "now"),
    ("focusOnDark", "soon"), ("focusOnDark", "later"), ("focusOnLight", "paper"), ("focusOnLight", "card"),
]  # fmt: skip


@pytest.mark.parametrize("high", [False, True], ids=["ordinary", "contrast"])
def test_the_palette_keeps_its_distances(high) -> None:
    colours = palette(high=high)
    faults = [
        f"{one} on {other}: {contrast(colours[one], colours[other]):.2f}"
        for pairs, least in ((WORDS_ON, LEAST), (SHAPES_ON, LEAST_SHAPE))
        for one, other in pairs
        if contrast(colours[one], colours[other]) < least
    ]
    assert not faults, "\n".join(faults)
    if high:
        assert contrast(colours["ink"], colours["paper"]) > 16


def test_the_ruler_of_contrast_is_right() -> None:
    assert contrast(rgb("#FFFFFF"), rgb("#000000")) == pytest.approx(21)
    assert contrast(rgb("#FFE600"), rgb("#000000")) == pytest.approx(16.6, abs=0.1)
    assert contrast(rgb("#FFFFFF"), rgb("#14325C")) == pytest.approx(12.8, abs=0.1)
    assert contrast(rgb("#BBBBBB"), rgb("#FFFFFF")) == pytest.approx(1.92, abs=0.05)


@pytest.mark.parametrize("size", SIZES, ids=size_name)
def test_the_three_needs_differ_without_colour(kiosk, size) -> None:
    visitor: Visitor = kiosk(size)
    visitor.touch("language.fr")
    picture = pixels(visitor.picture("needs")).convert("L")
    needs = [visitor.item(f"need.{need}") for need in ("urgent", "medium", "long")]
    assert len({need.property("name") for need in needs}) == 3
    drawings = []
    for need in needs:
        [image] = [
            item for item in visitor.items() if item.inherits("QQuickImage") and item.parentItem().parentItem() == need
        ]
        left, top, right, bottom = (round(c) for c in box(image).getCoords())
        part = picture.crop((left, top, right, bottom))
        ground = part.getpixel((0, 0))
        drawings.append(part.point(lambda level, ground=ground: 255 if abs(level - ground) > 60 else 0))
    for one, other in ((0, 1), (0, 2), (1, 2)):
        size_ = drawings[one].size
        differing = ImageChops.difference(drawings[one], drawings[other].resize(size_)).histogram()[255]
        assert differing > 0.02 * size_[0] * size_[1], "the pictures are the same but for their colour"
