"""The proof of presence: yes and no are equal, and the rulers see a fault on its screens."""

import pytest
from looking import Look, name
from ruling import too_small
from touring import PROOFS, proof_tour
from visitor import SIZES, Visitor, size_name


@pytest.mark.parametrize("size", SIZES, ids=size_name)
def test_yes_and_no_are_equal(kiosk, size) -> None:
    visitor: Visitor = kiosk(size, settings=PROOFS)
    screens = proof_tour(visitor, [])
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
    tour = proof_tour(visitor, [])
    assert "presence-day" in tour
    paper = visitor.item("proof.paper")
    paper.setHeight(40)
    assert any(name(paper) in fault for fault in too_small(Look(visitor)))
