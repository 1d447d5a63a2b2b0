"""A folder of catalogues with what stands beside them: what is wrong in it, and what changes when words change."""

import os
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path

from kiosk.centre import LANGUAGES
from kiosk.problems import Problem, Reason
from kiosk.review import REVIEW_FILE, Review
from kiosk.wording.catalogue import Catalogue, Key, Message, read_catalogue
from kiosk.wording.glossary import read_glossary, read_same
from kiosk.wording.rules import Around, Finding, findings

_OTHERS_FOLDER = "Work in a copy of the sources, and name its folder: --catalogues assets/i18n"


def path_of(folder: Path, language: str) -> Path:
    """Return the catalogue of a language. Raises `Problem(INPUT)` for a language that the kiosk does not speak."""
    if language not in LANGUAGES:
        words = f"The kiosk does not speak {language!r}."
        raise Problem(Reason.INPUT, words, f"Choose from {', '.join(LANGUAGES)}.")
    return folder / f"kiosk_{language}.ts"


def read_language(folder: Path, language: str) -> Catalogue:
    """Read the catalogue of a language. Raises `Problem(INPUT)`."""
    path = path_of(folder, language)
    if not path.exists():
        words = f"There is no {path.name} in {folder}: an installed kiosk has compiled catalogues only."
        raise Problem(Reason.INPUT, words, _OTHERS_FOLDER)
    kept = read_catalogue(path)
    if kept.language != language:
        words = f"{path} says that its language is {kept.language!r}."
        raise Problem(Reason.INPUT, words, "Take the file from git again.")
    return kept


def check(folder: Path, kept: Catalogue, themes: Sequence[Mapping[str, str]] = ()) -> list[Finding]:
    """Return what is wrong in a catalogue, with the files beside it. Raises `Problem(INPUT)`."""
    language = kept.language
    beside = told_reviews(folder).get(language)
    return findings(kept, Around(read_glossary(folder, language), read_same(folder), beside, themes))


def told_reviews(folder: Path) -> dict[str, Review]:
    """Return the reviews that the file for the screens tells. Raises `Problem(INPUT)`."""
    path = folder / REVIEW_FILE
    try:
        told = tomllib.loads(path.read_text("utf-8"))
        return {language: Review(value) for language, value in told.items()}
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:  # tomllib's errors are such
        raise Problem(Reason.INPUT, f"{path}: {error}.", "Take the file from git again.") from error


def taken_over(
    folder: Path, kept: Catalogue, changed: Mapping[Key, Message], review: Review | None
) -> dict[Path, bytes]:
    """Return the files that differ after messages and perhaps the review changed, as they are then.

    The status stands twice: in the catalogue, which is the truth, and in the file for the screens.
    """
    # A catalogue that says nothing was made by a machine, and it need not say so to be the same.
    new = review if review is not (kept.review or Review.MACHINE) else None
    files = {path_of(folder, kept.language): kept.changed(changed, new)}
    told = new or kept.review
    if told and told_reviews(folder).get(kept.language) is not told:
        beside = folder / REVIEW_FILE
        old = beside.read_text("utf-8") if beside.exists() else ""
        files[beside] = _with_review(old, kept.language, told).encode()
    return {path: content for path, content in files.items() if path.name == REVIEW_FILE or content != kept.content}


def _with_review(content: str, language: str, review: Review) -> str:
    lines = content.splitlines(keepends=True)
    new = f'{language} = "{review.value}"\n'
    at = next((n for n, line in enumerate(lines) if line.split("=")[0].strip() == language), len(lines))
    return "".join([*lines[:at], new, *lines[at + 1 :]])


def need_writable(folder: Path) -> None:
    """Check that catalogues can be changed here. Raises `Problem(INPUT)`."""
    if not os.access(folder, os.W_OK):
        raise Problem(Reason.INPUT, f"Nothing can be written in {folder}.", _OTHERS_FOLDER)
