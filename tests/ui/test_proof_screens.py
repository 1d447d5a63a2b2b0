"""The screens of the proof of presence keep the rules of all screens (access.md), and tell what is so."""

from collections.abc import Iterator
from itertools import product

import pytest
from looking import PROOFS, Faults, Longer, controls, name, proof_tour
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
def test_screens_of_a_proof_are_whole_large_enough_and_said(kiosk, size, modes, language) -> None:
    pseudo = language == "longer"
    visitor: Visitor = kiosk(size, settings=PROOFS, centre=long_centre() if pseudo else "")
    translator = Longer()
    faults = Faults()
    try:
        if pseudo:
            translator.install(visitor)
        for screen in proof_tour(visitor, "fr" if pseudo else language, modes):
            if not modes:
                visitor.picture(screen)
            found = cut(visitor) + too_small(visitor) + too_close(visitor) + unreadable(visitor)
            if visitor.kiosk.panel.portrait:
                found += out_of_reach(visitor)
            if not pseudo:
                found += unsaid(visitor)
            faults.add(screen, found)
            assert controls(visitor), "there is always something to touch"
    finally:
        translator.remove()
    assert not str(faults), str(faults)


@pytest.mark.parametrize("modes", [(), ("contrast",)], ids=["ordinary", "contrast"])
@pytest.mark.parametrize("size", SIZES, ids=size_name)
def test_screens_of_a_proof_stand_out_and_turn_around(kiosk, size, modes) -> None:
    visitor: Visitor = kiosk(size, settings=PROOFS)
    faults = Faults()
    for screen in proof_tour(visitor, "fr", modes):
        faults.add(screen, pale(visitor))
        if not modes:
            faults.add(screen, not_mirrored(visitor))
    assert not str(faults), str(faults)


@pytest.mark.parametrize("size", SIZES, ids=size_name)
def test_yes_and_no_are_equal(kiosk, size) -> None:
    visitor: Visitor = kiosk(size, settings=PROOFS)
    screens = proof_tour(visitor)
    for screen in screens:
        if screen.startswith("consent") and visitor.sees("consent.yes"):
            yes, no = visitor.item("consent.yes"), visitor.item("consent.no")
            assert (yes.width(), yes.height()) == (no.width(), no.height())
            assert (yes.property("primary"), no.property("primary")) == (False, False)
            assert not yes.hasActiveFocus()
            return
    raise AssertionError("nobody was asked")


def test_a_planted_fault_is_seen(kiosk) -> None:
    visitor: Visitor = kiosk(settings=PROOFS)
    tour = proof_tour(visitor)
    assert "presence-day" in tour
    paper = visitor.item("proof.paper")
    paper.setHeight(40)
    assert any(name(paper) in fault for fault in too_small(visitor))
