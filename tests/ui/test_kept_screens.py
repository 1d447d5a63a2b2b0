"""The screens of what this kiosk keeps and sends keep the rules of all screens (access.md)."""

from collections.abc import Iterator
from itertools import product

import pytest
from looking import KEEPS, Faults, Longer, controls, kept_tour, name, qml
from PySide6.QtGui import QAccessible
from test_clipping import cut, long_centre
from test_colours import pale
from test_millimetres import out_of_reach, too_close, too_small, unreadable
from test_mirror import not_mirrored
from test_tree import unsaid
from visitor import SIZES, Visitor, size_name

MODES = [(), ("bigger",)]
LANGUAGES = ["fr", "en", "ar", "longer"]


@pytest.fixture
def _listening():
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def matrix() -> Iterator[object]:
    """All of it in the campaign; in `make test` the words that are largest, and one language a mode."""
    for size, modes, language in product(SIZES, MODES, LANGUAGES):
        name = f"{size_name(size)}-{'bigger' if modes else 'ordinary'}-{language}"
        often = (language, modes) in {("fr", ()), ("ar", ()), ("longer", ("bigger",))}
        yield pytest.param(size, modes, language, id=name, marks=() if often else pytest.mark.campaign)


@pytest.mark.usefixtures("_listening")
@pytest.mark.parametrize(("size", "modes", "language"), list(matrix()))
def test_screens_of_what_is_kept_are_whole_large_enough_and_said(kiosk, size, modes, language) -> None:
    pseudo = language == "longer"
    visitor: Visitor = kiosk(size, settings=KEEPS, centre=long_centre() if pseudo else "")
    translator = Longer()
    faults = Faults()
    try:
        if pseudo:
            translator.install(visitor)
        for screen in kept_tour(visitor, "fr" if pseudo else language, modes):
            if not modes:
                visitor.picture(screen)
            found = cut(visitor) + too_small(visitor) + too_close(visitor) + unreadable(visitor)
            if visitor.kiosk.panel.portrait:
                found += out_of_reach(visitor)
            if not pseudo:
                found += unsaid(visitor)
            faults.add(screen, found)
    finally:
        translator.remove()
    assert not str(faults), str(faults)


@pytest.mark.parametrize(
    ("size", "modes"),
    [
        *(pytest.param(size, (), id=size_name(size)) for size in SIZES),
        pytest.param(SIZES[2], ("contrast",), id="contrast"),
    ],
)
def test_screens_of_what_is_kept_stand_out_and_turn_around(kiosk, size, modes) -> None:
    visitor: Visitor = kiosk(size, settings=KEEPS)
    faults = Faults()
    for screen in kept_tour(visitor, "fr", modes):
        faults.add(screen, pale(visitor))
        if not modes:
            faults.add(screen, not_mirrored(visitor))
    assert not str(faults), str(faults)


@pytest.mark.parametrize("size", SIZES[2:], ids=size_name)
def test_a_release_reads_from_left_to_right_in_arabic(kiosk, size) -> None:
    visitor: Visitor = kiosk(size, settings=KEEPS)
    assert "release" in kept_tour(visitor, "ar")
    visitor.picture("release-ar")
    text = visitor.item("release.text.0")
    assert qml(text, "effectiveHorizontalAlignment === Text.AlignLeft")
    assert visitor.item("release.text.0").x() < visitor.kiosk.panel.width / 2
    assert visitor.place("release.after").x() < visitor.kiosk.panel.width / 2, "only the text does"


def test_a_planted_fault_is_seen(kiosk) -> None:
    visitor: Visitor = kiosk(settings=KEEPS)
    tour = kept_tour(visitor)
    assert "releases" in tour
    row = visitor.item("release.1")
    row.setHeight(40)
    assert any(name(row) in fault for fault in too_small(visitor))
    row.setY(row.y() - 60)
    assert any("release.0 lies over release.1" in fault for fault in cut(visitor))
    assert row in controls(visitor)
