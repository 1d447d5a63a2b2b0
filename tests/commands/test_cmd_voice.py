"""`kiosk voice`: the list to record from, and what the engines make of a text."""

import json
import wave
from pathlib import Path

from running import kiosk


def test_a_recording_made_by_the_list_is_the_one_that_is_heard(home: Path) -> None:
    told = json.loads(kiosk("voice", "sentences", "--home", home, "--language", "fr", "--json").stdout)
    assert told["language"] == "fr"
    (one,) = [each for each in told["sentences"] if each["text"] == "Prenez votre ticket en bas."]
    assert one == {"key": "prenez-votre-ticket-en-bas", "text": "Prenez votre ticket en bas.", "recorded": False}
    folder = home / "voice" / "fr"
    folder.mkdir(parents=True)
    said = kiosk("voice", "say", "--home", home, "--language", "fr", one["text"], "-o", folder / f"{one['key']}.wav")
    assert said.returncode == 0, said.stderr
    assert "by Pico: Prenez votre ticket en bas." in said.stdout
    again = kiosk("voice", "say", "--home", home, "--language", "fr", one["text"], "-o", home / "x.wav", "--json")
    assert json.loads(again.stdout)["by"] == "recordings"
    assert (home / "x.wav").read_bytes() == (folder / f"{one['key']}.wav").read_bytes()
    lines = kiosk("voice", "sentences", "--home", home, "--language", "fr").stdout.splitlines()
    assert [line for line in lines if line.startswith("*")] == [f"* {one['key']}.wav  {one['text']}"]


def test_a_typed_number_is_said_as_one_that_is_shown(home: Path) -> None:
    home.mkdir()
    said = kiosk("voice", "say", "--home", home, "--language", "fr", "Le A 42", "-o", home / "x.wav", "--json")
    told = json.loads(said.stdout)
    assert told["spoken"] == "Le a, 42, quatre, deux. a, 42, quatre, deux."
    with wave.open(str(home / "x.wav")) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, told["rate"])
        assert abs(file.getnframes() / file.getframerate() - told["seconds"]) < 0.01
    assert "A 42" not in said.stderr


def test_what_cannot_be_done_is_told(home: Path) -> None:
    home.mkdir()
    dumb = kiosk("voice", "say", "--home", home, "--language", "xx", "Aide", "-o", home / "x.wav")
    assert (dumb.returncode, (home / "x.wav").exists()) == (2, False)
    assert "Nothing here can say this in 'xx'" in dumb.stderr
    other = kiosk("voice", "sentences", "--home", home, "--language", "xx")
    assert other.returncode == 2
    assert "fr, en, it" in other.stderr
    (home / "x.wav").write_text("mine")
    there = kiosk("voice", "say", "--home", home, "--language", "fr", "Aide", "-o", home / "x.wav")
    assert there.returncode == 2
    assert (home / "x.wav").read_text() == "mine"
