"""What several commands have in common: options, times, files."""

import os
import sys
from datetime import date, datetime
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

import click

from kiosk.problems import Problem, Reason
from kiosk.tickets import UNDATED, day_name

MOST_INPUT: Final = 50_000_000  # bytes

home_option = click.option("--home", type=click.Path(file_okay=False, path_type=Path), help="The kiosk's folder.")
json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON.")
root_option = click.option(
    "--root", type=click.Path(dir_okay=False, path_type=Path), help="The public key of the root, root.json."
)


def zone_of(home: Path | None) -> ZoneInfo:
    """Return the time zone of the centre. Raises `Problem(CENTRE)`."""
    from kiosk.centre import load_centre
    from kiosk.settings import Home

    return load_centre(Home.of(home).centre_file).zone


def moment(option: str, text: str, home: Path | None) -> datetime:
    """Read a time; without an offset it is the centre's. Raises `Problem(INPUT)`."""
    try:
        at = datetime.fromisoformat(text)
    except ValueError as error:
        words = f"{option} {text!r} is not a time."
        raise Problem(Reason.INPUT, words, "Write one like 2026-11-22T14:05.") from error
    return at if at.tzinfo else at.replace(tzinfo=zone_of(home))


def read_input(name: str) -> bytes:
    """Return what a file holds, `-` is standard input. Raises `Problem(INPUT)`."""
    try:
        if name == "-":
            content = sys.stdin.buffer.read(MOST_INPUT + 1) if sys.stdin else b""
        else:
            with Path(name).open("rb") as file:
                content = file.read(MOST_INPUT + 1)
    except OSError as error:
        raise Problem(Reason.INPUT, f"{name} cannot be read: {error.strerror}.", "Name another file.") from error
    if len(content) > MOST_INPUT:
        raise Problem(Reason.INPUT, f"{name} is larger than {MOST_INPUT // 1_000_000} MB.", "Name another file.")
    return content


def write_new(path: Path, content: bytes) -> None:
    """Write a file that is not there yet, for its owner only. Raises `Problem(INPUT)` and `Problem(STORAGE)`."""
    try:
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(content)
    except FileExistsError as error:
        raise Problem(Reason.INPUT, f"{path} is there already.", "Name a new file.") from error
    except OSError as error:
        words = f"{path} cannot be written: {error.strerror}."
        raise Problem(Reason.STORAGE, words, "Name a file in another folder.") from error


def replace(path: Path, content: bytes) -> None:
    """Replace a public file, wholly or not at all. Raises `Problem(STORAGE)`."""
    from kiosk.files import write_durably

    try:
        write_durably(path, content)
        path.chmod(0o644)
    except OSError as error:
        words = f"{path} cannot be written: {error.strerror}."
        raise Problem(Reason.STORAGE, words, "Name a file in another folder, or make this one writable.") from error


def business_day(text: str) -> date:
    """Read a business day, also `undated`. Raises `Problem(INPUT)`."""
    if text == day_name(UNDATED):
        return UNDATED
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise Problem(Reason.INPUT, f"--day {text!r} is not a day.", "Write one like 2026-11-22.") from error
