"""The longer languages reach the screens, and the ruler of what is whole sees what is not (access.md A25)."""

import pytest
from cutting import cut
from looking import Look, qml, words
from PySide6.QtQml import QQmlComponent
from strange import arabic, centre_in, longer, speak
from visitor import Visitor

FLICKABLE = b"import QtQuick\nFlickable { width: 100; height: 100; contentHeight: 300 }"


@pytest.mark.parametrize(("language", "change", "least"), [("longer", longer, 1.35), ("arabic", arabic, 1.35)])
def test_a_strange_language_reaches_the_screens(kiosk, language, change, least) -> None:
    visitor: Visitor = kiosk(centre=centre_in(language))
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
    title = next(one for one in words(visitor) if one.text.startswith("Quand"))
    qml(title.item, "wrapMode = Text.NoWrap; elide = Text.ElideRight; text = 'Une question ' + text + text")
    assert any("is truncated" in fault for fault in cut(Look(visitor)))
    qml(title.item, "elide = Text.ElideNone")
    assert any("is wider than its place" in fault for fault in cut(Look(visitor)))
    component = QQmlComponent(visitor.kiosk.screens.engine)
    component.setData(FLICKABLE, "")
    scrolls = component.create()
    scrolls.setParentItem(visitor.window.contentItem())
    assert any("scrolls" in fault for fault in cut(Look(visitor)))
    scrolls.setParentItem(None)
