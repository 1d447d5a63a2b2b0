"""Every sentence of a visit as speech, in each language that has a voice: long enough, not clipped, never silent."""

import os
import shutil
from pathlib import Path

import pytest
from hearing import LETTER_S, SIGN_S, faults

from kiosk.centre import LANGUAGES, load_centre
from kiosk.voice.chain import VoiceChain, make_voice
from kiosk.voice.espeak import PROGRAM
from kiosk.voice.sentences import fixed_sentences
from kiosk.voice.spoken import spoken

N = "\N{NO-BREAK SPACE}"
CENTRE = load_centre(Path("no centre.toml"))
EVERY = 1 if os.environ.get("KIOSK_CAMPAIGN") else 3  # each sentence in the campaign, else each third
WITH_HOLES = {
    "fr": [
        "Votre numéro est le A{N}42.",
        "Le numéro W{N}9999 est annulé. Jetez le ticket.",
        "14:05",
        "1 novembre 2026",
    ],
    "en": [
        "Your number is A{N}42.",
        "Number W{N}9999 is cancelled. Throw the ticket away.",
        "14:05",
        "1 November 2026",
    ],
    "ar": ["رقمك هو A{N}42.", "الرقم W{N}9999 ملغى. يرجى رمي التذكرة.", "14:05", "1 نوفمبر 2026"],
}
OTHERS = {
    "it": f"Il suo numero è A{N}42. Prenda il biglietto in basso.",
    "es": f"Su número es A{N}42. Tome su tique abajo.",
    "de": f"Ihre Nummer ist A{N}42. Nehmen Sie Ihr Ticket unten.",
    "pt": f"O seu número é A{N}42. Retire o seu bilhete em baixo.",
    "uk": f"Ваш номер A{N}42. Візьміть квиток унизу.",
    "tr": f"Numaranız A{N}42. Biletinizi aşağıdan alın.",
    "zh": f"您的号码是 A{N}42。请在下面取票。",
}
needs_espeak = pytest.mark.skipif(shutil.which(PROGRAM) is None, reason="espeak-ng is not installed on this machine")
PICO = ("fr", "en", "it", "es", "de")


@pytest.fixture(scope="module")
def voice(tmp_path_factory) -> VoiceChain:
    return make_voice(tmp_path_factory.mktemp("home"))


def by(language: str) -> object:
    return pytest.param(language, marks=() if language in PICO else needs_espeak)


@pytest.mark.parametrize("language", [by(each) for each in LANGUAGES])
def test_every_sentence_is_heard(voice: VoiceChain, language: str) -> None:
    fixed = list(fixed_sentences(language, CENTRE).values())
    holes = [text.replace("{N}", N) for text in WITH_HOLES[language]]
    said = [*fixed[::EVERY], *holes]
    bad = {text: found for text in said if (found := faults(voice.say(language, text), spoken(language, text)))}
    assert len(said) > 50
    assert bad == {}


@pytest.mark.parametrize("language", [by(each) for each in OTHERS])
def test_other_languages_speak(voice: VoiceChain, language: str) -> None:
    text = OTHERS[language]
    bounds = SIGN_S if language == "zh" else LETTER_S
    assert faults(voice.say(language, text), spoken(language, text), bounds) == []


def test_a_voice_that_leaves_words_out_is_noticed(voice: VoiceChain) -> None:
    text = "Vous pouvez vous asseoir. Nous appelons les numéros dans l’ordre."
    assert faults(voice.say("fr", "Vous pouvez."), spoken("fr", text)) == ["too short"]
    assert faults(voice.say("fr", text), spoken("fr", text)) == []
