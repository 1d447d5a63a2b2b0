"""The centre's recordings: their names, what is taken and what is not, and that a bad one stops nothing."""

import random
import wave
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.speech import Sound
from kiosk.voice.recordings import LONGEST_KEY, Recordings, key_of
from kiosk.voice.sound import as_wav

TEXT = "Vous êtes toujours là ?"
KEY = "vous-etes-toujours-la"
GOOD = Sound(bytes([1, 20]) * 4000, 8_000)


def record(folder: Path, content: bytes, key: str = KEY, language: str = "fr") -> Recordings:
    (folder / language).mkdir(parents=True, exist_ok=True)
    (folder / language / f"{key}.wav").write_bytes(content)
    return Recordings(folder)


def odd_wav(path: Path, channels: int = 1, width: int = 2, rate: int = 16_000, seconds: float = 0.5) -> bytes:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(width)
        file.setframerate(rate)
        file.writeframes(random.Random(1).randbytes(round(seconds * rate) * channels * width))
    return path.read_bytes()


@pytest.mark.parametrize(
    ("text", "key"),
    [
        (TEXT, KEY),
        ("L’accueil : 14 h, à gauche…", "l-accueil-14-h-a-gauche"),
        ("Straße & Œuvre", "strasse-œuvre"),
        ("لا أعرف", "لا-اعرف"),
        ("مُسحت الصورة.", "مسحت-الصورة"),
        ("请在下面取票。", "请在下面取票"),
        ("«…»", ""),
        ("../../etc/passwd", "etc-passwd"),
    ],
)
def test_a_key_is_letters_and_digits(text: str, key: str) -> None:
    assert key_of(text) == key


def test_a_long_key_is_cut_and_still_its_own() -> None:
    one, other = key_of("mot " * 100 + "fin"), key_of("mot " * 100 + "faim")
    assert len(one) == len(other) == LONGEST_KEY
    assert one != other
    assert one[:51] == other[:51]


@given(st.text(max_size=300))
def test_a_key_is_a_safe_name_and_its_own_key(text: str) -> None:
    key = key_of(text)
    assert len(key) <= LONGEST_KEY
    assert len(f"{key}.wav".encode()) < 256
    assert "/" not in key
    assert "." not in key
    assert key_of(key) == key


def test_a_recording_is_said_as_it_is(tmp_path: Path) -> None:
    recordings = record(tmp_path, as_wav(GOOD))
    assert recordings.say("fr", TEXT) == GOOD
    assert recordings.say("fr", "Vous etes toujours là?") == GOOD
    assert recordings.say("en", TEXT) is None
    assert recordings.say("fr", "Retour") is None
    assert recordings.say("fr", "…") is None
    assert recordings.say("../fr", TEXT) is None
    assert (recordings.count("fr"), recordings.faults("fr")) == (1, [])


def test_a_recording_that_comes_later_needs_no_restart(tmp_path: Path) -> None:
    recordings = Recordings(tmp_path / "voice")
    assert recordings.say("fr", TEXT) is None
    record(tmp_path / "voice", as_wav(GOOD))
    assert recordings.say("fr", TEXT) == GOOD


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (lambda path: b"", "not a WAV"),
        (lambda path: b"RIFF" + bytes(100), "not a WAV"),
        (lambda path: as_wav(GOOD)[:30], "not a WAV"),
        (lambda path: as_wav(Sound(bytes(16_000), 8_000)), "silent"),
        (lambda path: as_wav(Sound(b"", 8_000)), "silent"),
        (lambda path: odd_wav(path, channels=2), "2 channels"),
        (lambda path: odd_wav(path, width=1), "8 bits"),
        (lambda path: odd_wav(path, width=3), "24 bits"),
        (lambda path: odd_wav(path, rate=96_000), "96000 Hz"),
        (lambda path: odd_wav(path, rate=8_000, seconds=121), "longer than 120"),
        (lambda path: bytes(12_000_001), "at most 12 MB"),
    ],
)
def test_a_bad_recording_is_left_out_and_told(tmp_path: Path, spoil, told: str) -> None:
    recordings = record(tmp_path, spoil(tmp_path / "odd.wav"))
    assert recordings.say("fr", TEXT) is None
    (fault,) = recordings.faults("fr")
    assert told in fault
    assert f"fr/{KEY}.wav" in fault


def test_a_folder_or_a_name_that_no_text_has_is_told(tmp_path: Path) -> None:
    recordings = record(tmp_path, as_wav(GOOD), key="Retour à l’écran")
    (tmp_path / "fr" / "aide.wav").mkdir()
    assert recordings.say("fr", "Aide") is None
    folder, name = sorted(recordings.faults("fr"), reverse=True)
    assert "aide.wav is no file" in folder
    assert "retour-a-l-ecran.wav" in name


@given(st.binary(max_size=200), st.integers(0, 60))
def test_no_bytes_break_it(tmp_path_factory, noise: bytes, at: int) -> None:
    content = as_wav(GOOD)
    recordings = record(tmp_path_factory.getbasetemp() / "noise", content[:at] + noise + content[at + len(noise) :])
    said = recordings.say("fr", TEXT)
    assert (said is None) == bool(recordings.faults("fr"))
