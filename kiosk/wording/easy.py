"""What makes a text hard to read: French, the source, has the most rules; the other languages those that they share."""

import re
from typing import Final

from kiosk.wording.writing import NO_BREAK, PLACE

MOST_WORDS: Final = 15
MOST_CHINESE: Final = 45  # characters of a sentence: about as many words

_SPELLED: Final = frozenset(
    "deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente cent mille".split()  # noqa: SIM905
)


def sentences(text: str) -> list[str]:
    """Return the sentences of a text, each with its end, which may be Arabic or Chinese."""
    parts = re.split(r"(?<=[.?!؟])\s+|(?<=[\u3002\uff1f\uff01])\s*", text.replace(NO_BREAK, " "))
    return [part for part in parts if part]


def hard(text: str, language: str) -> list[str]:
    """Return what makes a text hard, each fault by its name."""
    return uneasy(text) if language == "fr" else _long(text, language) + _signs(PLACE.sub("", text), "%&;")


def uneasy(text: str) -> list[str]:
    """Return what the rules of easy reading forbid in French, and what French typography asks for."""
    # The plural "(s)" is never shown: the French catalogue has both forms.
    bare = re.sub(r"%L?(?:\d+|n)|\(s\)", "", text)
    wrong = _long(text, "fr") + _signs(bare, "%&;()")
    if set(re.findall(r"\w+", bare.lower())) & _SPELLED:
        wrong.append("number in letters")
    if re.search(r"\b[A-ZÀ-Þ]{4,}\b", bare):
        wrong.append("all capitals")
    if "'" in text:
        wrong.append("straight apostrophe")
    if re.search(rf"[^{NO_BREAK}][?!:;]", text):
        wrong.append("no no-break space")
    return wrong


def _long(text: str, language: str) -> list[str]:
    long = _is_long_chinese if language == "zh" else _is_long
    return ["long sentence"] if any(long(sentence) for sentence in sentences(text)) else []


def _is_long(sentence: str) -> bool:
    return len([word for word in sentence.split() if re.search(r"\w", word)]) > MOST_WORDS


def _is_long_chinese(sentence: str) -> bool:
    return len(sentence) > MOST_CHINESE


def _signs(bare: str, signs: str) -> list[str]:
    return [f"sign {sign}" for sign in signs if sign in bare]
