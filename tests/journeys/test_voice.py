"""Whole visits by ear: what is said, when it stops, and who may hear it (access.md A9 to A13, A17)."""

import re

import pytest
from listener import Listener
from PySide6.QtCore import QPointF
from visitor import size_name

from kiosk.listening import USUAL_VOLUME, Ear
from kiosk.ports import Paper
from kiosk.printing.simulated_state import Fault
from kiosk.speech import Output
from kiosk.visit import Step
from kiosk.voice.recordings import key_of
from kiosk.voice.sentences import fixed_sentences

FAST = '[kiosk]\nletter = "A"\n[[printer]]\ntransport = "simulated"\ndeadline_scale = 0.1\n'
# In each voiced language: choosing a theme, the number, the paper.
HEARD = {
    "fr": ("Quel est votre sujet ?", "Trouver une formation", "Votre numéro est le A 1.", "Prenez votre ticket"),
    "en": ("What is it about?", "Find a course", "Your number is A 1.", "Take your ticket at the bottom."),
    "ar": ("ما موضوع زيارتك؟", "إيجاد دورة أو تكوين", "رقمك هو A 1.", "أخذ تذكرتك من الأسفل."),
}


@pytest.fixture
def listener(kiosk) -> Listener:
    return Listener(kiosk(settings=FAST))


def go_and_choose(listener: Listener, key: str) -> None:
    """Go on with the zone until a control is heard, then press it: nothing is looked at."""
    guide = listener.voice._guide
    for _ in range(25):
        listener.visitor.touch("voice.next")
        if guide._at == key:
            listener.visitor.touch("voice.choose")
            return
    raise AssertionError(f"{key} is not in the ring")


@pytest.mark.parametrize("language", ["fr", "en", "ar"])
def test_a_ticket_by_ear_alone(listener: Listener, language: str) -> None:
    listener.plug()
    assert "Bienvenue" in listener.fresh()
    go_and_choose(listener, f"language.{language}")
    assert listener.visitor.step is Step.NEED
    go_and_choose(listener, "need.medium")
    go_and_choose(listener, "theme.training")
    listener.visitor.paper()
    said = listener.fresh()
    for words in HEARD[language]:
        assert words in said
    assert listener.visitor.step is Step.TICKET
    spoken = {code for _, code, _ in listener.heard}
    assert spoken <= {language}
    assert {output for _, output, _ in listener.player.played} == {Output.HEADSET}


def test_each_language_says_its_own_name_in_its_own_voice(listener: Listener) -> None:
    listener.plug()
    listener.quiet()
    said = [(language, text) for text, language, _ in listener.heard if language != "fr"]
    tiles = [tile for tile in listener.visitor.kiosk.languages.tiles if tile["code"] != "fr"]
    assert said == [(tile["code"], f"{tile[words]}.") for tile in tiles for words in ("name", "start")]
    assert ("ar", "العربية.") in said


def test_what_is_said_is_what_a_centre_can_record(listener: Listener) -> None:
    """Sentence by sentence, by the keys that `kiosk voice sentences` lists; but for the number."""
    recordable = fixed_sentences("fr", listener.visitor.house.centre)
    listener.plug()
    for key in ("language.fr", "need.long", "theme.job"):
        go_and_choose(listener, key)
    listener.visitor.paper()
    listener.quiet()
    listener.visitor.touch("bar.contrast")
    listener.quiet()
    said = {key_of(text) for text, language, _ in listener.heard if language == "fr"}
    assert said - set(recordable) == {"votre-numero-est-le-a-1"}
    assert len(said) > 30


def test_the_transcript_tells_all_that_the_screen_does(listener: Listener) -> None:
    """Everything on the ticket is said, and the way on: the number, the subject, what to do, what can be pressed."""
    listener.plug()
    for key in ("language.fr", "need.long", "theme.job"):
        go_and_choose(listener, key)
    listener.visitor.paper()
    said = listener.fresh()
    for name in ("J’ai fini", "J’ai fait une erreur", "Je veux une preuve de présence", "Trouver un emploi, un stage"):
        assert name in said


def test_a_proof_with_a_photo_by_ear_alone(listener: Listener) -> None:
    """What happens to the photo is heard before yes; then where to look, and that it is gone."""
    visitor = listener.visitor
    listener.plug()
    for key in ("prove", "language.fr", "proof.portrait"):
        go_and_choose(listener, key)
    asked = listener.fresh()
    for words in ("La caméra est éteinte.", "Vous pouvez dire non.", "Qui lit le code voit la photo."):
        assert words in asked
    while visitor.sees("consent.more"):
        go_and_choose(listener, "consent.more")
    assert "Le responsable est" in listener.fresh()
    go_and_choose(listener, "consent.yes")
    visitor.until(lambda: visitor.sees("camera.take"))
    assert "La caméra est allumée." in listener.fresh()
    go_and_choose(listener, "camera.take")
    assert "Regardez vers le bip." in listener.fresh()
    for _ in range(3):
        visitor.kiosk.photo.tick()
        visitor.settle()
    assert "Voici votre photo. La caméra est éteinte." in listener.fresh()
    go_and_choose(listener, "camera.print")
    visitor.until(lambda: visitor.kiosk.presence.paper_state in (Paper.PRINTED, Paper.SENT))
    assert "La photo est effacée. Le papier est à vous." in listener.fresh()
    assert visitor.house.reception.counts().proofs == {"portrait": 1}


def test_a_touch_says_what_it_is_on_and_the_next_one_presses_it(listener: Listener) -> None:
    visitor = listener.visitor
    listener.plug()
    listener.fresh()
    visitor.touch("language.en")
    assert (listener.fresh(), visitor.step) == ("English. Start.", Step.WELCOME)
    visitor.touch("language.fr")
    assert (listener.fresh(), visitor.step) == ("Français. Commencer.", Step.WELCOME), "another one is no second press"
    visitor.touch("language.fr")
    assert visitor.step is Step.NEED
    listener.fresh()
    visitor.touch("bar.contrast")
    assert (listener.fresh(), visitor.kiosk.display.contrast) == ("Contraste. désactivé.", False)
    visitor.touch("bar.contrast")
    assert (listener.fresh(), visitor.kiosk.display.contrast) == ("Contraste. activé.", True)


def test_without_the_voice_one_touch_is_enough(listener: Listener) -> None:
    """The control."""
    listener.visitor.touch("language.fr")
    assert listener.visitor.step is Step.NEED
    assert listener.heard == []


def test_speech_stops_at_every_touch(kiosk) -> None:
    visitor = kiosk(settings=FAST)
    listener = Listener(visitor, pace=1.0)
    visitor.kiosk.voice._headset.plug(plugged=True)
    visitor.until(lambda: listener.player.playing)
    played = len(listener.player.played)
    visitor.hand.touch_at(QPointF(3, 3))
    assert not listener.player.playing
    visitor.settle()
    assert len(listener.player.played) == played
    assert not listener.voice.speaking


def test_pause_and_go_on_and_repeat(kiosk) -> None:
    visitor = kiosk(settings=FAST)
    listener = Listener(visitor, pace=1.0)
    visitor.kiosk.voice._headset.plug(plugged=True)
    visitor.until(lambda: listener.player.playing)
    before = list(listener.player.played)
    visitor.touch("voice.repeat")
    assert (listener.voice.paused, listener.player.playing) == (True, False)
    visitor.touch("voice.repeat")
    assert (listener.voice.paused, listener.player.playing) == (False, True)
    assert listener.player.played == before, "it went on where it was"
    listener.player.pace = 0.0
    visitor.touch("voice.next")
    listener.fresh()
    visitor.touch("voice.repeat")
    assert "Bienvenue" in listener.fresh(), "all of the screen again"


def test_the_volume_goes_round_and_is_the_usual_one_for_the_next_visitor(listener: Listener) -> None:
    visitor = listener.visitor
    listener.plug()
    listener.fresh()
    visitor.touch("voice.volume")
    assert listener.fresh() == "Volume 4"
    assert listener.player.played[-1][2] > listener.player.played[0][2]
    visitor.touch("language.fr", "language.fr")
    listener.quiet()
    visitor.idle(2 * 90 + 1)
    listener.quiet()
    visitor.idle(31)
    assert (visitor.step, listener.voice.volume, listener.voice.ear) == (Step.WELCOME, USUAL_VOLUME, Ear.OFF)


def test_without_a_headset_the_visitor_is_asked_first(listener: Listener) -> None:
    visitor = listener.visitor
    listener.key("voice")
    assert visitor.step is Step.LISTEN
    assert "Les autres entendent aussi." in listener.fresh()
    assert {output for _, output, _ in listener.player.played} == {Output.LOUDSPEAKER}, "the question is public"
    visitor.touch("listen.aloud")
    assert (visitor.step, listener.voice.ear) == (Step.WELCOME, Ear.LOUDSPEAKER)
    for key in ("language.fr", "need.long"):
        go_and_choose(listener, key)
    assert "Quel est votre sujet" in listener.fresh()


def test_who_is_asked_and_goes_back_hears_nothing(listener: Listener) -> None:
    visitor = listener.visitor
    visitor.touch("language.fr")
    listener.key("voice")
    listener.fresh()
    visitor.touch("back")
    assert (visitor.step, listener.voice.ear) == (Step.NEED, Ear.OFF)
    assert listener.fresh() == ""


def test_private_words_are_not_said_aloud_while_the_question_stands(listener: Listener) -> None:
    """The question on top of a ticket: the number must not come out of the loudspeaker."""
    visitor = listener.visitor
    visitor.take_ticket()
    visitor.paper()
    listener.key("voice")
    visitor.touch("bar.help")
    assert listener.fresh() == ""
    assert listener.voice.ear is Ear.OFF


def test_a_headset_that_is_pulled_out_ends_the_voice_at_once(kiosk) -> None:
    visitor = kiosk(settings=FAST)
    listener = Listener(visitor, pace=1.0)
    visitor.take_ticket()
    visitor.kiosk.voice._headset.plug(plugged=True)
    visitor.until(lambda: listener.player.playing)
    visitor.kiosk.voice._headset.plug(plugged=False)
    assert not listener.player.playing
    visitor.settle()
    assert listener.voice.ear is Ear.OFF
    assert {output for _, output, _ in listener.player.played} == {Output.HEADSET}


WAYS = {
    "welcome": [],
    "need": ["language.fr"],
    "ticket": ["language.fr", "need.unknown"],
    "help": ["bar.help"],
    "listen": [],
    "presence": ["prove", "language.fr"],
    "consent": ["prove", "language.fr", "proof.portrait"],
    "phone": ["prove", "language.fr", "proof.phone"],
    "kept": ["kept"],
}


@pytest.mark.parametrize("step", WAYS)
def test_a_headset_starts_the_voice_on_every_screen(listener: Listener, step: str) -> None:
    visitor = listener.visitor
    visitor.touch(*WAYS[step])
    if step == "listen":
        listener.key("voice")
    stood = visitor.step
    listener.fresh()
    listener.plug()
    said = listener.fresh()
    assert said.startswith("La borne parle.")
    assert visitor.step is (Step.WELCOME if step == "listen" else stood)
    assert len(said) > 80


def test_no_paper_is_said_as_it_happens(listener: Listener) -> None:
    visitor = listener.visitor
    listener.plug()
    visitor.printer.set_fault(Fault.PAPER_OUT)
    for key in ("language.fr", "need.long", "theme.job"):
        go_and_choose(listener, key)
    visitor.paper()
    said = listener.fresh()
    assert re.search(r"papier", said)
    assert "A 1" in said


def test_the_warning_is_heard_and_its_seconds_are_not_counted_down(listener: Listener) -> None:
    visitor = listener.visitor
    listener.plug()
    go_and_choose(listener, "language.fr")
    listener.fresh()
    while not visitor.sees("stay"):
        visitor.idle(5)
        listener.quiet()
    said = listener.fresh()
    assert "Vous êtes toujours là ?" in said
    visitor.idle(3)
    assert listener.fresh() == ""
    visitor.touch("stay")
    assert visitor.step is Step.NEED


def test_a_language_that_nothing_can_say_is_told_on_the_screen(listener: Listener) -> None:
    visitor = listener.visitor
    voice = visitor.kiosk.voice._voice.voice
    voice.speaks = lambda language: language != "ar"
    listener.plug()
    go_and_choose(listener, "language.ar")
    listener.quiet()
    assert (visitor.step, listener.voice.ear) == (Step.LISTEN, Ear.OFF)
    assert not visitor.sees("listen.aloud")
    visitor.touch("back")
    assert (visitor.step, listener.voice.ear) == (Step.NEED, Ear.OFF)


def test_nothing_that_was_made_for_a_visitor_stays(listener: Listener) -> None:
    visitor = listener.visitor
    forgotten = []
    voice = visitor.kiosk.voice._voice.voice
    voice.forget = lambda: forgotten.append(True)
    listener.plug()
    go_and_choose(listener, "language.fr")
    visitor.idle(300)
    visitor.idle(300)
    visitor.until(lambda: bool(forgotten))
    assert visitor.kiosk.voice.narrator._reader._said == set()
    assert visitor.kiosk.voice.announcer._queue == type(visitor.kiosk.voice.announcer._queue)()


def test_the_voice_is_counted_once_a_visit(listener: Listener) -> None:
    visitor = listener.visitor
    listener.plug()
    listener.unplug()
    listener.plug()
    assert visitor.house.reception.counts().modes == {"voice": 1}


@pytest.mark.parametrize("size", [(1280, 800), (800, 480)], ids=size_name)
def test_on_low_panels_volume_language_and_silence_are_behind_help(kiosk, size) -> None:
    """The zones stand in the bar's place there."""
    visitor = kiosk(size, settings=FAST)
    listener = Listener(visitor)
    listener.plug()
    assert not visitor.sees("bar.language")
    visitor.touch("voice.help")
    go_and_choose(listener, "listen")
    visitor.picture("voice")
    listener.fresh()
    go_and_choose(listener, "listen.volume")
    assert listener.fresh().endswith("Volume 4")
    go_and_choose(listener, "listen.language")
    assert visitor.step is Step.LANGUAGE
    visitor.touch("voice.help")
    visitor.picture("voice-help")
    go_and_choose(listener, "listen")
    go_and_choose(listener, "listen.stop")
    assert (listener.voice.ear, visitor.step) == (Ear.OFF, Step.WELCOME)
    assert visitor.sees("bar.language")
