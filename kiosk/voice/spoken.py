"""Turns what a screen shows into what an engine is given, so that a number is heard as it is shown."""

import re
import unicodedata
from functools import cache
from typing import Final

from kiosk.tickets import LETTERS
from kiosk.voice.pronunciation import Pronunciation, pronunciation

MOST_LETTERS: Final = 1000  # of one text: more than a minute of speech; no screen shows as much

# Chinese has no blanks: its letters stand beside words and numbers, and are no part of them.
_HAN: Final = "\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_BEGINS: Final = rf"(?<![^\W{_HAN}])"
_BREAKS: Final = rf"(?![^\W{_HAN}])"
# The no-break space tells a ticket's label from a letter that happens to stand before a number.
_LABEL: Final = re.compile(rf"{_BEGINS}([{LETTERS}])[\u00a0\u202f]([1-9][0-9]{{0,3}}){_BREAKS}")
_ISO_DAY: Final = re.compile(rf"(?<!-){_BEGINS}([0-9]{{4}})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?!-){_BREAKS}")
_NUMBER: Final = re.compile(rf"(?<![.,]){_BEGINS}[0-9]{{1,4}}(?![.,][0-9]){_BREAKS}")
_SENTENCE_END: Final = re.compile(r"(?<=[.!?؟])\s+|(?<=[。！？])\s*|\n+")
_ENDS: Final = ".!?؟。！？"
_SAID: Final = ".,;:!?'-،؛؟。，、！？："  # marks that engines turn into pauses or sounds
_EVERYWHERE: Final = {
    "’": "'",
    "‘": "'",
    "…": ".",
    "(": ", ",
    ")": ", ",
    "（": ", ",
    "）": ", ",
    "|": ", ",
    "·": ", ",
    "•": ", ",
}


def holds_label(shown: str) -> bool:
    """Whether a text tells a ticket's label, such as `A 42` with a no-break space."""
    return _LABEL.search(shown) is not None


def spoken(language: str, shown: str) -> str:
    """Return the words that an engine is given for what a screen shows; empty when there is nothing to say.

    A label is said as letter, number and digits, and once more after its sentence.
    """
    table = pronunciation(language)
    text = _shortened(_without_controls(shown))
    if table:  # before the point of `24. November` ends a sentence
        text = _with_days(table, text)
    sentences = _SENTENCE_END.split(text)
    return " ".join(filter(None, (_sentence(table, sentence) for sentence in sentences)))


def _without_controls(shown: str) -> str:
    """Composed, without direction marks, soft hyphens and half characters; other controls part words."""
    text = unicodedata.normalize("NFC", shown)
    kinds = {character: unicodedata.category(character) for character in set(text) - {"\n"}}
    return text.translate({ord(c): " " if kind == "Cc" else "" for c, kind in kinds.items() if kind.startswith("C")})


def _shortened(text: str) -> str:
    return text if len(text) <= MOST_LETTERS else text[:MOST_LETTERS].rpartition(" ")[0] or text[:MOST_LETTERS]


def _sentence(table: Pronunciation | None, sentence: str) -> str:
    said, again, end = "", "", 0
    comma = table.comma if table else ", "
    for label in _LABEL.finditer(sentence):
        words = _label(table, label[1], label[2])
        said += f"{_plain(table, sentence[end : label.start()])} {words}{comma}"
        again += f" {_tidy(words)}"
        end = label.end()
    return _tidy(said + _plain(table, sentence[end:])) + again


def _label(table: Pronunciation | None, letter: str, digits: str) -> str:
    """`A`, `42` as "a, 42, quatre, deux". A number of one digit is said once: "7, 7" would be heard as 77."""
    if table is None:
        return ", ".join([letter, digits, *(digits if len(digits) > 1 else "")])
    one_by_one = [table.digits[int(digit)] for digit in digits] if len(digits) > 1 else []
    return table.comma.join([table.letters[letter], table.number(int(digits)), *one_by_one])


def _plain(table: Pronunciation | None, text: str) -> str:
    """A text without labels: its abbreviations, signs, days and times in words."""
    text = "".join(_EVERYWHERE.get(character, character) for character in text)
    if table is None:
        return _without_signs(text, {})
    text = _ISO_DAY.sub(lambda day: _day(table, day[1], int(day[2]), int(day[3])), text)
    text = _of(tuple(table.words)).sub(lambda found: table.words[found[0]], text) if table.words else text
    text = _without_signs(text, table.signs)
    text = _hours(table.hour_sign).sub(lambda time: table.hour(int(time[1]), int(time[2] or time[3] or 0)), text)
    text = _with_days(table, text)
    if table.spelled:
        text = _of(tuple(table.spelled)).sub(lambda found: " ".join(table.letters[c] for c in found[0]), text)
    return _NUMBER.sub(lambda number: table.number(int(number[0])), text) if table.numbers else text


def _day(table: Pronunciation, year: str, month: int, day: int) -> str:
    return table.day.format(day=day, month=table.months[month - 1], year=year)


def _with_days(table: Pronunciation, text: str) -> str:
    return _days(tuple(table.months)).sub(lambda day: table.days.get(day[1], day[0]), text)


@cache
def _of(words: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted(words, key=len, reverse=True)
    return re.compile("|".join(map(_word, longest_first)))


def _word(word: str) -> str:
    """A word that is no part of another one; Chinese letters are found wherever they stand."""
    han = re.compile(f"[{_HAN}]")
    begins = "" if han.match(word[0]) else _BEGINS
    # A vowel of Arabic is no letter to `re`: a word with one more of them is another word.
    breaks = "" if han.match(word[-1]) else rf"(?![\u064b-\u0652]){_BREAKS}"
    return begins + re.escape(word) + breaks


@cache
def _hours(sign: str) -> re.Pattern[str]:
    """`14:05`, and what a language writes with its own sign: `14 h 05`, `14 h`."""
    own = rf"| ?{sign}(?: ?([0-5][0-9]))?" if sign else "|()(?!)"
    return re.compile(rf"(?<![:.,]){_BEGINS}([01]?[0-9]|2[0-3])(?::([0-5][0-9]){own})(?!:){_BREAKS}")


@cache
def _days(months: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)([1-9][0-9]?)\.?(?= ({'|'.join(map(re.escape, months))})(?!\w))")


def _without_signs(text: str, signs: dict[str, str]) -> str:
    """Signs in the language's words, or gone: engines read some of them as commands (`<`, `[[`), others aloud."""
    if "." in signs:  # inside a name such as data.example.org
        text = re.sub(r"(?<=\w)\.(?=[^\W\d_])", f" {signs['.']} ", text)
    text = re.sub(r"(?<=\s)[-–—](?=\s)", ",", text)
    kept = (
        c if c in _SAID or unicodedata.category(c)[0] in "LMN" else f" {signs[c]} " if c in signs else " " for c in text
    )
    return re.sub(r"\s+", " ", "".join(kept))


def _tidy(text: str) -> str:
    """One space between words, none before a mark, one mark where several came together, and a mark at the end."""
    text = re.sub(r"\s+", " ", text)
    text = re.sub(r"\s+([.,;:!?،؛؟。，！？：])", r"\1", text)
    text = re.sub(r"[,;:،؛]+(?=[,;:.!?،؛؟。！？])", "", text)
    text = re.sub(r"([.!?؟。！？])[.,;:!?،؛؟。！？]+", r"\1", text)
    text = text.strip(" ,;:،؛，、；：'-")
    if not any(character.isalnum() for character in text):
        return ""
    return text if text[-1] in _ENDS else text + "."
