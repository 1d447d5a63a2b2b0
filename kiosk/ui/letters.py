"""Says for which languages this machine has letters, and how it gets those that are missing."""

from typing import Final

from kiosk.centre import Centre
from kiosk.problems import Problem, Reason
from kiosk.ui.words import Words

_PACKAGE_OF: Final = {"zh": "fonts-noto-cjk (Debian: apt install fonts-noto-cjk)"}  # what `make setup` does not bring
_MANY: Final = 5  # characters that are named


def demand_letters(words: Words, house: str) -> None:
    """Do nothing if this machine has the letters of the house's language. Raises `Problem(SETTINGS)`."""
    if not words.speaks(house):
        what = f"This machine has no letters for {house!r}, the house's language."
        raise Problem(Reason.SETTINGS, what, f"{remedy_for(house)} Or name another language first in centre.toml.")


def remedy_for(language: str) -> str:
    """Return how a language gets its letters."""
    if language in _PACKAGE_OF:
        return f"Install {_PACKAGE_OF[language]}."
    return "Run `make setup` again."


def all_catalogues(centre: Centre) -> str:
    """Return the centre's languages: each has its words, and the house's its letters. Raises `Problem(SETTINGS)`."""
    words = Words()
    for language in centre.languages:
        words.of(language)
    demand_letters(words, centre.house)
    return ", ".join(centre.languages)


def all_letters(centre: Centre) -> str:
    """Return that every character of the centre's languages can be drawn: catalogues and labels. The fonts are loaded.

    Raises `Problem(SETTINGS)` with each language that is not offered, and each character without a glyph.
    """
    words, faults, remedies = Words(), [], []
    for language in centre.languages:
        if not words.speaks(language):
            faults.append(f"{language} is not offered: this machine has no letters for it.")
            remedies.append(remedy_for(language))
        elif lacking := sorted(words.missing_letters(language, labels_in(centre, language))):
            told = ", ".join(f"U+{ord(sign):04X}" for sign in lacking[:_MANY])
            faults.append(f"{language}: {len(lacking)} characters have no glyph ({told}).")
            remedies.append("Write other letters in centre.toml, or run `make setup` again.")
    if faults:
        raise Problem(Reason.SETTINGS, " ".join(faults), " ".join(dict.fromkeys(remedies)))
    return f"every letter of {', '.join(centre.languages)} can be shown"


def labels_in(centre: Centre, language: str) -> str:
    """Return what the centre itself says in a language."""
    return "".join(theme.label.get(language, "") for theme in centre.theme)
