"""Where the keys are is seen: a ring of a millimetre around the control, 3 to 1 against the ground (access.md A21)."""

import pytest
from looking import Look, box
from PIL import Image, ImageChops
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from shading import contrast, pixels
from visitor import SIZES, Visitor

LEAST = 3.0


def ring(visitor: Visitor, before: Image.Image) -> tuple[int, int]:
    """How many pixels the ring around the control with the focus has changed, and how many of them stand out."""
    after = pixels(visitor.kiosk.screens.picture())
    changed = ImageChops.difference(before, after).convert("L").point(lambda level: 255 if level else 0)
    if changed.getbbox() is None:
        return 0, 0
    area = changed.getbbox()
    old, new, differs = (image.crop(area).get_flattened_data() for image in (before, after, changed))
    pairs = [(was, now) for was, now, differ in zip(old, new, differs, strict=True) if differ]
    seen = {pair: contrast(*pair) >= LEAST for pair in set(pairs)}
    return len(pairs), sum(seen[pair] for pair in pairs)


@pytest.mark.parametrize(
    ("size", "modes"),
    [(SIZES[0], ()), (SIZES[1], ("contrast",)), (SIZES[2], ()), (SIZES[3], ("contrast",))],
    ids=["upright", "wide-contrast", "low", "small-contrast"],
)
def test_every_control_shows_that_the_keys_are_on_it(kiosk, size, modes) -> None:
    visitor: Visitor = kiosk(size)
    visitor.switch_on(*modes)
    visitor.touch("language.fr")
    visitor.window.requestActivate()
    visitor.settle()
    before = pixels(visitor.kiosk.screens.picture())
    millimetre = visitor.kiosk.panel.px_per_mm
    for _ in Look(visitor).controls:
        QTest.keyClick(visitor.window, Qt.Key.Key_Tab)
        visitor.settle()
        focused = visitor.window.activeFocusItem()
        around = 2 * (box(focused).width() + box(focused).height())
        changed, seen = ring(visitor, before)
        least = 0.6 * around * millimetre  # corners are round, and fields of the bar end at the screen's edge
        assert seen >= least, f"{focused.objectName()}: {seen} of {changed} pixels, not {least:.0f}"


def test_a_ring_that_is_not_there_is_missed(kiosk) -> None:
    visitor: Visitor = kiosk(SIZES[3])
    visitor.touch("language.fr")
    assert ring(visitor, pixels(visitor.kiosk.screens.picture())) == (0, 0)
