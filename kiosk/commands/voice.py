"""`kiosk voice`: what a centre's staff may record, and what the engines make of a text."""

import json
import re
from pathlib import Path

import click

from kiosk.commands.common import home_option, json_option, write_new
from kiosk.problems import Problem, Reason
from kiosk.tickets import LETTERS

_language_option = click.option("--language", required=True, help="Its code, such as fr.")


@click.group()
def voice() -> None:
    """The voice that reads the screens aloud."""


@voice.command()
@home_option
@_language_option
@json_option
def sentences(home: Path | None, language: str, as_json: bool) -> None:
    """List every fixed sentence a visitor may hear, with the name of the file to record it in.

    The files stand in the kiosk's folder: voice/LANGUAGE/KEY.wav. Those that are there have a * in front.
    """
    from kiosk.centre import load_centre
    from kiosk.settings import Home
    from kiosk.voice.recordings import Recordings
    from kiosk.voice.sentences import fixed_sentences

    place = Home.of(home)
    centre = load_centre(place.centre_file)
    if language not in centre.languages:
        words = f"--language {language!r} is not one of the centre's languages."
        raise Problem(Reason.INPUT, words, f"Choose one of: {', '.join(centre.languages)}.")
    recordings = Recordings(place.folder / "voice")
    listed = [
        {"key": key, "text": text, "recorded": recordings.say(language, text) is not None}
        for key, text in fixed_sentences(language, centre).items()
    ]
    if as_json:
        click.echo(json.dumps({"language": language, "sentences": listed}, ensure_ascii=False))
        return
    for one in listed:
        click.echo(f"{'*' if one['recorded'] else ' '} {one['key']}.wav  {one['text']}")


@voice.command()
@home_option
@_language_option
@click.argument("text")
@click.option(
    "-o", "--output", type=click.Path(dir_okay=False, path_type=Path), required=True, help="The WAV file; a new one."
)
@json_option
def say(home: Path | None, language: str, text: str, output: Path, as_json: bool) -> None:
    """Write what a visitor would hear of TEXT, as the screens show it, into a file. A number is written `A 42`."""
    from kiosk.settings import Home
    from kiosk.voice.chain import make_voice
    from kiosk.voice.sound import as_wav
    from kiosk.voice.spoken import spoken

    text = re.sub(rf"(?<!\w)([{LETTERS}]) (?=[1-9])", "\\1\N{NO-BREAK SPACE}", text)  # hard to type
    chain = make_voice(Home.of(home).folder)
    sound = chain.say(language, text)
    if sound is None:
        words = f"Nothing here can say this in {language!r}."
        raise Problem(Reason.INPUT, words, "Look at what `kiosk check` says of the voice.")
    by, given = chain.engine_that_says(language, text), spoken(language, text)
    write_new(output, as_wav(sound))
    if as_json:
        told = {"seconds": round(sound.seconds, 2), "rate": sound.rate, "by": by, "spoken": given}
        click.echo(json.dumps(told, ensure_ascii=False))
    else:
        click.echo(f"{sound.seconds:.2f} s in {output}, by {by}: {given}")
