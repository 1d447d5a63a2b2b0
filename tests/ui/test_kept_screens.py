"""What is kept and sent: a release reads from left to right in every language, and the rulers see its faults."""

import pytest
from cutting import cut
from looking import Look, controls, name, qml
from ruling import too_small
from touring import KEEPS, kept_tour
from visitor import SIZES, Visitor, size_name


@pytest.mark.parametrize("size", SIZES[2:], ids=size_name)
def test_a_release_reads_from_left_to_right_in_arabic(kiosk, size) -> None:
    visitor: Visitor = kiosk(size, settings=KEEPS)
    assert "release" in kept_tour(visitor, [], "ar")
    visitor.picture("release-ar")
    text = visitor.item("release.text.0")
    assert qml(text, "effectiveHorizontalAlignment === Text.AlignLeft")
    assert visitor.item("release.text.0").x() < visitor.kiosk.panel.width / 2
    assert visitor.place("release.after").x() < visitor.kiosk.panel.width / 2, "only the text does"


def test_a_planted_fault_is_seen(kiosk) -> None:
    visitor: Visitor = kiosk(settings=KEEPS)
    tour = kept_tour(visitor, [])
    assert "releases" in tour
    row = visitor.item("release.1")
    row.setHeight(40)
    assert any(name(row) in fault for fault in too_small(Look(visitor)))
    row.setY(row.y() - 60)
    assert any("release.0 lies over release.1" in fault for fault in cut(Look(visitor)))
    assert row in controls(visitor)
