"""What says a text: what was made ahead, recordings, engines in their order; and that no failure stops the kiosk."""

from pathlib import Path

import pytest

from kiosk.speech import Sound, Voice
from kiosk.voice.cache import SoundCache
from kiosk.voice.chain import VoiceChain, make_voice
from kiosk.voice.recordings import Recordings, key_of
from kiosk.voice.simulated import RATE, SECONDS_A_LETTER, SimulatedVoice
from kiosk.voice.sound import as_wav

LABEL = "Votre numéro est le A\N{NO-BREAK SPACE}42."


class FakeEngine:
    def __init__(self, name: str, languages: str, error: Exception | None = None, dumb: bool = False) -> None:
        self.name = name
        self.languages = languages.split()
        self.error = error
        self.dumb = dumb
        self.asked: list[str] = []

    def speaks(self, language: str) -> bool:
        return language in self.languages

    def close(self) -> None:
        self.closed = True

    def say(self, language: str, text: str) -> Sound | None:
        self.asked.append(text)
        if self.error:
            raise self.error
        return None if self.dumb else Sound(f"{self.name} {text}".encode().ljust(100), 16_000)


def chain(folder: Path, *engines: FakeEngine, room: int = 1_000) -> VoiceChain:
    return VoiceChain(Recordings(folder), engines, room)


def by(sound: Sound | None) -> str:
    assert sound is not None
    return sound.samples.split()[0].decode()


def test_the_first_engine_that_speaks_the_language_says_it(tmp_path: Path) -> None:
    voice = chain(tmp_path, FakeEngine("first", "fr en"), FakeEngine("second", "fr ar"))
    assert by(voice.say("fr", "Retour")) == "first"
    assert by(voice.say("ar", "رجوع")) == "second"
    assert voice.say("ro", "Înapoi") is None
    assert [voice.speaks(language) for language in ("fr", "en", "ar", "zh")] == [True, True, True, False]
    assert voice.engine_that_says("ar", "رجوع") == "second"
    assert voice.engine_that_says("zh", "返回") is None


@pytest.mark.parametrize("broken", [{"error": RuntimeError("A 42")}, {"error": OSError("A 42")}, {"dumb": True}])
def test_when_one_fails_the_next_says_it(tmp_path: Path, broken: dict, caplog) -> None:
    voice = chain(tmp_path, FakeEngine("first", "fr", **broken), FakeEngine("second", "fr"))
    assert by(voice.say("fr", LABEL)) == "second"
    assert len(caplog.messages) == ("error" in broken)
    assert not any("42" in line for line in caplog.messages), "what is said stands in no log"


def test_when_all_fail_there_is_silence(tmp_path: Path) -> None:
    voice = chain(tmp_path, FakeEngine("first", "fr", error=MemoryError()), FakeEngine("second", "fr", dumb=True))
    assert voice.say("fr", "Retour") is None
    voice.prepare("fr", ["Retour", "", "Aide"])


def test_a_spoilt_table_is_silence_and_no_failure(tmp_path: Path, monkeypatch) -> None:
    (tmp_path / "voice").mkdir()
    (tmp_path / "voice" / "xy.toml").write_text("letters = 1")
    monkeypatch.setattr("kiosk.voice.pronunciation.ASSETS", tmp_path)
    assert chain(tmp_path, FakeEngine("first", "xy")).say("xy", "Retour") is None


def test_engines_are_given_spoken_words_and_never_nothing(tmp_path: Path) -> None:
    engine = FakeEngine("first", "fr")
    voice = chain(tmp_path, engine)
    assert voice.say("fr", "…") is None
    voice.say("fr", "14:05")
    assert engine.asked == ["14 heures 5."]


def test_a_recording_comes_before_every_engine(tmp_path: Path) -> None:
    engine = FakeEngine("first", "fr")
    voice = chain(tmp_path, engine)
    (tmp_path / "fr").mkdir()
    (tmp_path / "fr" / f"{key_of('Retour')}.wav").write_bytes(as_wav(Sound(b"mine" * 50, 8_000)))
    assert voice.say("fr", "Retour") == Sound(b"mine" * 50, 8_000)
    assert voice.engine_that_says("fr", "Retour") == "recordings"
    assert engine.asked == []
    assert by(voice.say("fr", "Aide")) == "first"


def test_what_was_prepared_is_not_made_again(tmp_path: Path) -> None:
    engine = FakeEngine("first", "fr")
    voice = chain(tmp_path, engine)
    voice.prepare("fr", ["Retour", "Aide"])
    assert engine.asked == ["Retour.", "Aide."]
    assert by(voice.say("fr", "Retour")) == "first"
    assert engine.asked == ["Retour.", "Aide."]


def test_a_number_stays_nowhere(tmp_path: Path) -> None:
    engine = FakeEngine("first", "fr")
    voice = chain(tmp_path, engine)
    voice.prepare("fr", [LABEL])
    assert engine.asked == []
    voice.say("fr", LABEL)
    voice.say("fr", LABEL)
    assert len(engine.asked) == 2
    assert voice._cache.held == 0
    voice.say("fr", "Retour")
    assert voice._cache.held > 0, "other texts do stay"


def test_the_cache_has_its_room_and_the_oldest_leaves() -> None:
    cache = SoundCache(300)
    for name in "abc":
        cache.put("fr", name, Sound(bytes(100), 8_000))
    assert cache.get("fr", "a")
    cache.put("fr", "d", Sound(bytes(100), 8_000))
    assert cache.held == 300
    assert [name for name in "abcd" if cache.get("fr", name)] == ["a", "c", "d"]
    cache.put("fr", "a", Sound(bytes(40), 8_000))
    assert cache.held == 240
    cache.put("fr", "big", Sound(bytes(301), 8_000))
    assert cache.get("fr", "big") is None
    assert cache.held == 240
    assert cache.get("en", "a") is None


def test_the_simulated_voice_is_the_same_each_time_and_as_long_as_its_text() -> None:
    voice: Voice = SimulatedVoice()
    short, long = voice.say("fr", "Aide"), voice.say("fr", "Vous pouvez vous asseoir")
    assert short is not None
    assert long is not None
    assert short == SimulatedVoice().say("fr", "Aide")
    assert long.seconds == pytest.approx(len("Vous pouvez vous asseoir.") * SECONDS_A_LETTER)
    assert long.rate == RATE
    assert short.samples.strip(b"\0") != voice.say("fr", "Oui.").samples.strip(b"\0")  # type: ignore[union-attr]
    assert voice.say("fr", "…") is None
    assert voice.say("ro", "Înapoi") is None
    assert not voice.speaks("ro")


def test_the_voice_of_a_kiosk_keeps_the_protocol(tmp_path: Path) -> None:
    voice: Voice = make_voice(tmp_path)
    voice.prepare("fr", ["Aide"])
    assert voice.say("fr", "Aide")
    assert not list(tmp_path.iterdir()), "it writes nothing"


def test_nothing_that_was_said_is_left_when_it_is_forgotten(tmp_path: Path) -> None:
    engine = FakeEngine("one", "fr")
    voice = VoiceChain(Recordings(tmp_path), [engine])
    voice.say("fr", "Bonjour.")
    voice.say("fr", "Bonjour.")
    assert len(engine.asked) == 1, "the control: it was held"
    voice.forget()
    assert (voice._cache.held, engine.closed) == (0, True)
    voice.say("fr", "Bonjour.")
    assert len(engine.asked) == 2
