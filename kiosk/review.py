"""Who has read the words of each language: the screens say so, and no reviewer has to be taken on trust."""

import tomllib
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Final

from kiosk.centre import ASSETS, LANGUAGES

REVIEW_FILE: Final = "review.toml"


class Review(Enum):
    """How far a catalogue was read. The values are those of the catalogues (`review: ...`)."""

    MACHINE = "machine"
    ONE = "read by 1 native"
    TWO = "read by 2"


@cache
def reviews(folder: Path = ASSETS / "i18n") -> dict[str, Review]:
    """Return the review of each language of the kiosk, in their order; one that is not named was read by nobody.

    Catalogues as they ship (.qm) hold no status, so that it stands in a file beside them.
    """
    told = tomllib.loads((folder / REVIEW_FILE).read_text("utf-8"))
    return {language: Review(told.get(language, Review.MACHINE.value)) for language in LANGUAGES}
