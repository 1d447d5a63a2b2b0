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
EVERY = 1 if os.environ.get("KIOSK_CAMPAIGN") else 9  # each sentence in the campaign, else each ninth
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
    "it": ["Il suo numero è A{N}42.", "14:05", "1 novembre 2026"],
    "es": ["Su número es A{N}42.", "14:05", "1 de noviembre de 2026"],
    "pt": ["O seu número é A{N}42.", "14:05", "1 de novembro de 2026"],
    "de": ["Ihre Nummer ist A{N}42.", "Nummer W{N}9999 ist ungültig.", "14:05", "1. November 2026"],
    "uk": ["Ваш номер A{N}42.", "Номер W{N}9999 скасовано.", "14:05", "1 листопада 2026 року"],
    "tr": ["Numaranız A{N}42.", "14:05", "1 Kasım 2026"],
    "zh": ["您的号码是A{N}42。请在下面取票。", "号码已取消：W{N}9999。", "14:05", "2026年11月1日"],
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
    bounds = SIGN_S if language == "zh" else LETTER_S
    bad = {text: found for text in said if (found := faults(voice.say(language, text), spoken(language, text), bounds))}
    assert len(said) > 20
    assert bad == {}


def test_a_voice_that_leaves_words_out_is_noticed(voice: VoiceChain) -> None:
    text = "Vous pouvez vous asseoir. Nous appelons les numéros dans l’ordre."
    assert faults(voice.say("fr", "Vous pouvez."), spoken("fr", text)) == ["too short"]
    assert faults(voice.say("fr", text), spoken("fr", text)) == []
