"""The ruler in millimetres sees what is too small, too close or too high; larger words are larger (access.md A1-A3)."""

import pytest
from looking import Look, qml, words
from ruling import ill_measured, not_low, out_of_reach, too_close, too_small, unreadable
from visitor import SIZES, Visitor, size_name


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
    assert ill_measured(Look(visitor)) == []
    door = visitor.item("need.unknown")
    qml(door, "anchors.bottom = undefined")
    door.setHeight(70)
    assert any("need.unknown" in fault for fault in too_small(Look(visitor)))
    door.setY(door.y() - 40)
    assert any("need.unknown" in fault for fault in too_close(Look(visitor)))
    door.setY(-700)
    assert any("need.unknown" in fault for fault in out_of_reach(Look(visitor)))
    said = next(said for said in words(visitor) if said.text == "Retour")
    font = said.item.property("font")
    font.setPixelSize(40)
    said.item.setProperty("font", font)
    assert any("Retour" in fault for fault in unreadable(Look(visitor)))
    visitor.switch_on("lower")
    visitor.item("back").setY(300)
    assert any("back stands" in fault for fault in not_low(Look(visitor)))
    visitor.window.contentItem().childItems()[0].setVisible(False)
    assert "there is nothing to touch" in ill_measured(Look(visitor))
