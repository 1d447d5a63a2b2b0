"""A whole visit by the keys of a keypad: arrows, OK, back, voice, repeat, volume (access.md A13, A14)."""

import pytest
from listener import Listener
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from visitor import SIZES, Visitor, size_name

from kiosk.listening import Ear
from kiosk.ports import Paper
from kiosk.store.pin import PinGuard
from kiosk.visit import Step

KEYS = {
    "before": Qt.Key.Key_Left,
    "next": Qt.Key.Key_Right,
    "choose": Qt.Key.Key_Return,
    "back": Qt.Key.Key_Backspace,
    "voice": Qt.Key.Key_V,
    "repeat": Qt.Key.Key_R,
    "softer": Qt.Key.Key_Down,
    "louder": Qt.Key.Key_Up,
}
FAST = '[kiosk]\nletter = "A"\n[[printer]]\ntransport = "simulated"\ndeadline_scale = 0.1\n'

# The largest and the smallest panel; the campaign has those between.
FEW = [SIZES[0], SIZES[3], *(pytest.param(size, marks=pytest.mark.campaign) for size in SIZES[1:3])]


class Pad:
    """Eight keys and two ears: it knows only what it hears."""

    def __init__(self, visitor: Visitor) -> None:
        self.visitor = visitor
        self.ear = Listener(visitor)
        visitor.window.requestActivate()
        visitor.settle()

    def press(self, action: str) -> str:
        """Press a key and return what is said then."""
        self.visitor.clock.advance(0.625)
        QTest.keyClick(self.visitor.window, KEYS[action])
        self.visitor.settle()
        return self.ear.fresh()

    def choose(self, name: str) -> str:
        """Go on until a name is heard, then press OK; return what is said then."""
        heard = ""
        for _ in range(25):
            heard = self.press("next")
            if heard.startswith(name):
                return self.press("choose")
        raise AssertionError(f"{name!r} was never said; at last {heard!r}")


@pytest.mark.parametrize("size", FEW, ids=size_name)
def test_a_ticket_and_a_proof_by_keys_and_ears(kiosk, size) -> None:
    visitor: Visitor = kiosk(size, settings=FAST)
    pad = Pad(visitor)
    assert "Écouter la borne" in pad.press("voice")
    assert "La borne parle" in pad.press("voice"), "pressed again: aloud"
    pad.choose("Français")
    pad.choose("Bientôt")
    pad.choose("Trouver une formation")
    visitor.paper()
    assert "A 1" in pad.press("repeat")
    assert (visitor.label, visitor.tickets) == ("A1", 1)
    assert "preuve" in pad.choose("Preuve de présence" if visitor.kiosk.panel.compact else "Je veux une preuve").lower()
    pad.choose("Papier sans photo")
    assert visitor.step is Step.PROOF
    visitor.until(lambda: visitor.kiosk.presence.paper_state in (Paper.PRINTED, Paper.SENT))
    assert pad.ear.fresh() or pad.press("repeat")
    pad.press("back")
    pad.press("back")
    pad.choose("J’ai fini")
    assert (visitor.step, visitor.kiosk.voice.ear) == (Step.WELCOME, Ear.OFF)
    assert visitor.hand.touches == 0
    assert visitor.house.reception.counts().proofs == {"paper": 1}


def test_keys_lead_without_a_voice_too(kiosk) -> None:
    """Somebody whose hands reach the pad and not the screen."""
    visitor: Visitor = kiosk(settings=FAST)
    pad = Pad(visitor)
    for _ in range(2):
        assert pad.press("next") == ""
    assert visitor.window.activeFocusItem().objectName() == "language.en"
    pad.press("before")
    pad.press("choose")
    assert visitor.step is Step.NEED
    pad.press("back")
    assert visitor.step is Step.WELCOME


def test_who_goes_back_to_the_languages_still_hears(kiosk) -> None:
    visitor: Visitor = kiosk(settings=FAST)
    pad = Pad(visitor)
    pad.ear.plug()
    pad.choose("Français")
    assert "Bienvenue" in pad.press("back")
    assert visitor.kiosk.voice.ear is Ear.HEADSET
    visitor.idle(181)
    pad.ear.quiet()
    visitor.idle(200)
    assert visitor.kiosk.voice.ear is Ear.OFF, "and who walks away from there is forgotten"


def test_the_volume_keys_stop_at_both_ends(kiosk) -> None:
    pad = Pad(kiosk(settings=FAST))
    pad.ear.plug()
    pad.ear.fresh()
    assert [pad.press("louder") for _ in range(3)] == ["Volume 4", "Volume 5", "Volume 5"]
    assert [pad.press("softer") for _ in range(5)][-1] == "Volume 1"


def test_keys_are_those_of_the_settings(kiosk) -> None:
    visitor: Visitor = kiosk(settings=FAST + '[keypad]\nnext = "F2"\nvoice = ""\nplugged = "F15"\nunplugged = "F16"\n')
    pad = Pad(visitor)
    pad.press("voice")
    pad.press("next")
    assert visitor.step is Step.WELCOME
    assert visitor.window.activeFocusItem() in (None, visitor.window.contentItem()) or not (
        visitor.window.activeFocusItem().objectName().startswith("language.")
    ), "the usual key does nothing"
    QTest.keyClick(visitor.window, Qt.Key.Key_F15)
    visitor.settle()
    assert visitor.kiosk.voice.ear is Ear.HEADSET
    QTest.keyClick(visitor.window, Qt.Key.Key_F2)
    visitor.settle()
    assert visitor.window.activeFocusItem().objectName() == "language.fr"
    QTest.keyClick(visitor.window, Qt.Key.Key_F16)
    assert visitor.kiosk.voice.ear is Ear.OFF


def test_keys_do_nothing_on_the_attendants_page(kiosk) -> None:
    visitor: Visitor = kiosk(settings=FAST)
    pad = Pad(visitor)
    PinGuard(visitor.house.home.folder, visitor.clock).set("271828")
    visitor.kiosk.attendant.press()
    visitor.settle()
    assert pad.press("voice") == ""
    pad.ear.plug()
    assert (pad.ear.fresh(), visitor.kiosk.voice.ear) == ("", Ear.OFF), "nor does a headset"
    assert visitor.step is Step.WELCOME
    visitor.kiosk.attendant.leave()
    visitor.settle()
    assert "La borne parle" in pad.press("voice"), "it was noticed all the same"
