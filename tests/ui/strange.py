"""Languages that nobody speaks, each longer than real ones: in Latin and in Arabic letters (access.md A25)."""

import re
from itertools import cycle
from tomllib import loads

from PySide6.QtCore import QTranslator
from visitor import Visitor

from kiosk.centre import ASSETS

# Letters of the words that QML tells translators to keep short.
_LONGEST = {"Bar": 10, "DeskCounts": 8, "DeskScreen": 8}
# About as often as Arabic has them: an even mix would be wider than any text.
_LETTERS = "المنواليرتاباعليدهامسوفيقالكنحراجتوشيلاصطرضا"
_LONGEST_ARABIC = 12  # letters of a word; the longest of the catalogue has 9
_ARABIC_SIGNS = str.maketrans("?,;", "؟،؛")


def longer(text: str) -> str:
    """The same text, each word 40 % longer, placeholders untouched."""
    return " ".join(word if "%" in word or "{" in word else _longer(word) for word in text.split(" "))


def _longer(word: str) -> str:
    extra, drawn = round(0.4 * len(word)), ""
    vowels = [letter for letter in word if letter.lower() in "aeiouyéèêàâîôûç"] or list(word[:1])
    for letter in word:
        drawn += letter
        if letter in vowels and extra > 0:
            drawn += letter.lower()
            extra -= 1
    return drawn + "n" * extra


def arabic(text: str) -> str:
    """As many letters as the French, all Arabic and without a meaning; placeholders and digits untouched.

    The middle sentence of the Arabic catalogue has 7 letters for 10 French ones: this is 40 % more.
    """
    letters = cycle(_LETTERS)

    def turned(word: str) -> str:
        if "%" in word or "{" in word:
            return word
        drawn = "".join(next(letters) if letter.isalpha() else letter for letter in word)
        return re.sub(rf"(\w{{{_LONGEST_ARABIC}}})(?=\w{{3}})", r"\1 ", drawn)

    return " ".join(turned(word) for word in text.split(" ")).translate(_ARABIC_SIGNS)


class Longer(QTranslator):
    """A language in which every word is longer; short ones keep to the limit their translators are told."""

    def __init__(self, change=longer) -> None:
        super().__init__()
        self.asked: set[tuple[str, str]] = set()
        self._change = change

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, _disambiguation: str | None = None, _n: int = -1) -> str:
        self.asked.add((context, text))
        text = text.replace("(s)", "s")
        drawn, most = self._change(text), _LONGEST.get(context, 0)
        return drawn[: len(text)] if len(text) <= most < len(drawn) else drawn


# Language of the matrix -> the language it stands in for, and how its words are made.
STRANGE = {"longer": ("fr", longer), "arabic": ("ar", arabic)}


def speak(visitor: Visitor, language: str) -> str:
    """Put a strange language in the place of a real one; return the code of the language to choose."""
    code, change = STRANGE.get(language, (language, None))
    if change is not None:
        words = visitor.kiosk.words
        words.close()
        words._catalogues[code] = Longer(change)
        words.use(visitor.house.centre.house)
        visitor.kiosk.screens.retranslate()
        visitor.settle()
    return code


def centre_in(language: str) -> str:
    """The DEMO centre where the camera works in this language; its labels are in it if it is a strange one."""
    code, change = STRANGE.get(language, (language, None))
    source = (ASSETS / "centre.toml").read_text("utf-8")
    source = re.sub(r"(?m)^consent_reviewed = .*$", f'consent_reviewed = ["{code}"]', source)
    if change is None:
        return source
    for theme in loads(source)["theme"]:
        label = theme["label"]
        source = source.replace(f'label.{code} = "{label[code]}"', f'label.{code} = "{change(label["fr"])}"')
    return source
