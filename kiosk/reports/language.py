"""Speaks the language of a report: its words, numbers and dates, and why a document was refused."""

import re
from datetime import date
from typing import Final, Literal

from kiosk.reports.words import WORDS

Language = Literal["fr", "en"]
_NO_BREAK: Final = "\u00a0"
_NARROW: Final = "\u202f"  # between thousands in French

# What releases.py and data.py say of a document, in French; \1 is what stood in the place of a group.
_REASONS: Final = (
    (r"it is larger than .*", "Il est trop grand."),
    (r"its schema is not .*", "Ce n’est pas un document d’une borne."),
    (r"the key '?(.*?)'? is unknown", r"La clé « \1 » est inconnue."),
    (r"the key '?(.*?)'? is missing", r"La clé « \1 » manque."),
    (r"a key stands twice", "Une clé y est deux fois."),
    (r"the table '?(.*?)'? is unknown", r"Le tableau « \1 » est inconnu."),
    (r"the table '(.*)' does not sum to the total", r"La somme du tableau « \1 » n’est pas le total."),
    (r"the table '(.*)' has a class twice", r"Une ligne du tableau « \1 » y est deux fois."),
    (r"a row of '(.*)' has '?(.*?)'? too much", r"Une ligne de « \1 » a « \2 » en trop."),
    (r"a row of '(.*)' has '?(.*?)'? too little", r"Dans une ligne de « \1 », « \2 » manque."),
    (r"a row of '(.*)' is below k", r"Une ligne de « \1 » est plus petite que k."),
    (r"its total is below k", "Son total est plus petit que k."),
    (r"a row of 'hour' is not of hours", "Une ligne des heures n’a pas d’heures."),
    (r"(?:it|its period) ends before it begins", "La fin est avant le début."),
    (r"its period is not its days", "La période n’est pas celle de ses jours."),
    (r".* is not a period", "La période est fausse."),
    (r".* is not a day", "Un jour est faux."),
    (r"(.*) is not a word", r"« \1 » n’est pas un mot connu."),
    (r"(.*) is not a number from \d+", r"« \1 » n’est pas un nombre possible."),
    (r"a number is too large", "Un nombre est trop grand."),
    (r"a day has no tables", "Un jour n’a pas de tableau."),
    (r"a table is not a list", "Un tableau est faux."),
    (r"another document of the same period says something else", "Un autre document dit autre chose."),
    (r"it is listed, and not there", "Il est dans la liste, mais il n’est pas là."),
    (r"(?:No such file.*|Permission denied|Input/output error)", "Le fichier ne peut pas être lu."),
)
_UNREADABLE: Final = "Le fichier n’est pas un document lisible."
_MONTHS: Final = (
    ("janvier", "January"),
    ("février", "February"),
    ("mars", "March"),
    ("avril", "April"),
    ("mai", "May"),
    ("juin", "June"),
    ("juillet", "July"),
    ("août", "August"),
    ("septembre", "September"),
    ("octobre", "October"),
    ("novembre", "November"),
    ("décembre", "December"),
)


class Words:
    """Speaks one language."""

    def __init__(self, language: Language) -> None:
        self.language: Language = language
        self._place = ("fr", "en").index(language)

    def __call__(self, key: str, *places: object, **values: object) -> str:
        """Return a text with its values; numbers among them are written as the language does."""
        told = {name: self.number(value) if isinstance(value, int) else value for name, value in values.items()}
        return self._spaced(WORDS[key][self._place]).format(*places or (_NARROW,), **told)

    def name(self, kind: str, name: str) -> str:
        """Return the word for an id, such as `need`, `urgent`; an id without one stands for itself."""
        return self(f"{kind}.{name}") if f"{kind}.{name}" in WORDS else name

    def number(self, n: int) -> str:
        """Return a whole number with its thousands apart."""
        return f"{n:,}".replace(",", _NARROW) if self.language == "fr" else f"{n:,}"

    def decimal(self, n: float) -> str:
        """Return a number with one digit after the point; a little is said to be less than that."""
        least = 0.1
        whole, _, tenths = f"{max(n, least) if n else 0:.1f}".partition(".")
        less = "< " if 0 < n < least else ""
        return f"{less}{self.number(int(whole))}{',' if self.language == 'fr' else '.'}{tenths}"

    def share(self, part: int, whole: int) -> str:
        """Return a whole percentage; a little is said to be less than one."""
        percent = 100 * part / whole if whole else 0
        words = "< 1" if 0 < percent < 1 else f"{percent:.0f}"
        return f"{words}{_NO_BREAK}%" if self.language == "fr" else f"{words}%"

    def day(self, day: date) -> str:
        """Return a date in full."""
        number = "1er" if self.language == "fr" and day.day == 1 else str(day.day)
        return f"{number}{_NO_BREAK}{_MONTHS[day.month - 1][self._place]} {day.year}"

    def month(self, month: str) -> str:
        """Return a month, "2026-11", in full."""
        return f"{_MONTHS[int(month[5:7]) - 1][self._place]} {month[:4]}"

    def reason(self, english: str) -> str:
        """Return why a document was refused."""
        if self.language == "en":
            return english[:1].upper() + english[1:] + "."
        for pattern, french in _REASONS:
            if found := re.fullmatch(pattern, english):
                return self._spaced(found.expand(french))
        return self._spaced(_UNREADABLE)

    def _spaced(self, text: str) -> str:
        """Return French with the no-break spaces that its typography asks for."""
        if self.language == "en":
            return text
        return re.sub(r" (?=[:;?!»])", _NO_BREAK, text).replace("« ", f"«{_NO_BREAK}")
