"""The longer languages reach the screens, and the ruler of what is whole sees what is not (access.md A25)."""

import pytest
from cutting import cut
from looking import Look, qml, words
from PySide6.QtQml import QQmlComponent
from strange import arabic, centre_in, longer, speak
from visitor import SIZES, Visitor

PLANTED = [
    (b"Text { width: 60; elide: Text.ElideRight; text: 'Une longue ligne' }", "is truncated"),
    (b"Text { width: 60; text: 'Une longue ligne' }", "is wider than its place"),
    (b"Flickable { width: 100; height: 100; contentHeight: 300 }", "scrolls"),
]


@pytest.mark.parametrize(("language", "change", "least"), [("longer", longer, 1.35), ("arabic", arabic, 1.0)])
def test_a_strange_language_reaches_the_screens(kiosk, language, change, least) -> None:
    visitor: Visitor = kiosk(SIZES[0], centre=centre_in(language))
    visitor.touch(f"language.{speak(visitor, language)}", "need.long")
    assert visitor.says(change("Quel est votre sujet").split()[1])
    assert visitor.says(change("Trouver une formation"))
    assert len(change("Trouver une formation")) >= least * len("Trouver une formation")
    assert len(visitor.kiosk.words._installed.asked) > 10
    assert not visitor.says("Retour")


def test_arabic_letters_keep_digits_and_places() -> None:
    said = arabic("Votre numéro %1 est là, %L2 ou {time} ?")
    assert [place in said for place in ("%1", "%L2", "{time}", "؟", "،")] == [True] * 5
    assert not any(letter.isascii() and letter.isalpha() for letter in said.replace("%L2", "").replace("{time}", ""))


def test_the_eye_sees_planted_faults(kiosk) -> None:
    visitor: Visitor = kiosk()
    visitor.touch("language.fr")
    assert cut(Look(visitor)) == []
    said = next(one for one in words(visitor) if one.text.startswith("Je ne sais pas"))
    said.item.setX(300)
    assert any("leaves need.unknown: right" in fault for fault in cut(Look(visitor)))
    said.item.setX(-800)
    assert any("leaves the window: left" in fault for fault in cut(Look(visitor)))
    said.item.setX(0)
    said.item.setY(-60)
    assert any("leaves need.unknown: top" in fault for fault in cut(Look(visitor)))
    door = visitor.item("need.unknown")
    qml(door, "anchors.bottom = undefined")
    door.setY(door.y() - 200)
    assert any("lies over need.long" in f or "need.long lies over" in f for f in cut(Look(visitor)))


def test_the_eye_sees_what_is_too_long_and_what_scrolls(kiosk) -> None:
    visitor: Visitor = kiosk()
    visitor.touch("language.fr")
    for planted, fault in PLANTED:
        component = QQmlComponent(visitor.kiosk.screens.engine)
        component.setData(b"import QtQuick\n" + planted, "")
        item = component.create()
        item.setParentItem(visitor.window.contentItem())
        visitor.settle()
        assert any(fault in found for found in cut(Look(visitor)))
        item.setParentItem(None)
        assert cut(Look(visitor)) == []
