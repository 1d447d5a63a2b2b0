"""One word for one thing: the terms of each language, and what may stay as it is in French, from files beside them."""

import re
import unicodedata
from pathlib import Path
from typing import Annotated, Final

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from kiosk.problems import Reason
from kiosk.tomlfile import plain_text, read_model
from kiosk.wording.writing import NO_BREAK, SOFT_HYPHEN

SAME_FILE: Final = "same.toml"

_DOTLESS: Final = "\N{LATIN SMALL LETTER DOTLESS I}"
_Text = Annotated[str, Field(min_length=1, max_length=200)]
_Word = Annotated[_Text, AfterValidator(plain_text)]


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Term(_Part):
    """A French term, what it is in a language, and the beginnings of which every translation holds one."""

    fr: _Word
    said: _Text
    stems: Annotated[tuple[_Text, ...], Field(min_length=1)]
    note: str = ""

    def is_in(self, french: str) -> bool:
        """Whether a French sentence holds the term, in the singular or the plural."""
        words = r"\s+".join(rf"{re.escape(word)}[sx]?" for word in self.fr.split())
        return re.search(rf"(?<!\w){words}(?!\w)", french.replace(NO_BREAK, " "), re.IGNORECASE) is not None

    def is_kept(self, translation: str) -> bool:
        """Whether a translation holds one of the stems."""
        text = _folded(translation)
        return any(_folded(stem) in text for stem in self.stems)


class Same(_Part):
    """A French sentence that may be the same in some languages, and why."""

    fr: _Text
    languages: Annotated[tuple[str, ...], Field(min_length=1)]
    why: _Word


class _Glossary(_Part):
    term: tuple[Term, ...] = ()


class _Sames(_Part):
    same: tuple[Same, ...] = ()


def read_glossary(folder: Path, language: str) -> tuple[Term, ...]:
    """Return the terms of a language; none if it has no glossary. Raises `Problem(INPUT)`."""
    path = folder / "glossary" / f"{language}.toml"
    return read_model(_Glossary, path, Reason.INPUT).term if path.exists() else ()


def read_same(folder: Path) -> tuple[Same, ...]:
    """Return what may be the same as in French. Raises `Problem(INPUT)`."""
    path = folder / SAME_FILE
    return read_model(_Sames, path, Reason.INPUT).same if path.exists() else ()


def _folded(text: str) -> str:
    # Turkish has an i with and one without a dot: small and capital letters are not those of the other languages.
    bare = unicodedata.normalize("NFC", text.replace(SOFT_HYPHEN, "")).casefold().replace(_DOTLESS, "i")
    return "".join(letter for letter in bare if not unicodedata.combining(letter))
