"""How each language is written: its letters, digits, quotes, blanks and signs."""

import re
import unicodedata
from typing import Final

from kiosk.centre import RIGHT_TO_LEFT

NO_BREAK: Final = "\N{NO-BREAK SPACE}"
SOFT_HYPHEN: Final = "\N{SOFT HYPHEN}"
PLACE: Final = re.compile(r"%L?(?:\d+|n)|\{[a-z]*\}")

_CHINESE: Final = "\u3000-\u303f\u3400-\u9fff\uff01-\uff60"  # with its punctuation
_SCRIPTS: Final = {
    "Latin": r"A-Za-zÀ-ÖØ-öø-ɏ",
    "Cyrillic": "\u0400-\u04ff",
    "Arabic": "\u0600-\u06ff",
    "Chinese": _CHINESE,
}
_SCRIPT_OF: Final = {"ar": "Arabic", "uk": "Cyrillic", "zh": "Chinese"}  # others are Latin
# What stays in Latin letters on the screens in Ukrainian and Chinese: the brand, and what people know by these letters.
_LATIN_WORDS: Final = re.compile(r"Cité des métiers|\b(?:QR|CV|DEMO)\b|\bU(?=盘)", re.ASCII)
_RUSSIAN: Final = set("ыэёъЫЭЁЪ")
# Imperatives that speak to a man; the neutral «يرجى» with a verbal noun speaks to everybody.
MASCULINE: Final = frozenset(
    ["اجلس", "اختر", "اضغط", "المس", "انتظر", "خذ", "اذهب", "اكتب", "ارم", "تفضل", "تابع", "ابدأ", "انقر"]
)


def miswritten(text: str, language: str) -> list[str]:
    """Return what is not written as the language is, each fault by its name."""
    bare = PLACE.sub("", text)
    wrong = []
    if text != text.strip() or "  " in text:
        wrong.append("blanks")
    if any(letter.isdecimal() and not letter.isascii() for letter in text):
        wrong.append("digits")  # on the paper and on the display they are Western
    if "'" in text or '"' in text:
        wrong.append("typewriter quotes")
    if language != "fr" and NO_BREAK in text:
        wrong.append("no-break space")
    own = _SCRIPT_OF.get(language, "Latin")
    others = _LATIN_WORDS.sub("", bare) if language in ("uk", "zh") else bare
    wrong += [
        f"{name} letters" for name, range_ in _SCRIPTS.items() if name != own and re.search(f"[{range_}]", others)
    ]
    if language in RIGHT_TO_LEFT:
        if re.search(r"[?,;]", bare):
            wrong.append("Latin punctuation")
        if MASCULINE & set(re.findall(r"\w+", _unvowelled(text))):
            wrong.append("speaks to men")
    if language == "uk" and _RUSSIAN & set(text):
        wrong.append("Russian letters")
    if language == "zh":
        wrong += _miswritten_chinese(text)
    return wrong


def _miswritten_chinese(text: str) -> list[str]:
    wrong = []
    if re.search(rf"[{_CHINESE}][,?!:;]|[,?!:;][{_CHINESE}]|[{_CHINESE}]\.(?!\w)", text):
        wrong.append("Latin punctuation")
    if re.search(rf"[{_CHINESE}]\s+[{_CHINESE}]", text):
        wrong.append("blanks between Chinese characters")
    return wrong


def _unvowelled(text: str) -> str:
    return "".join(letter for letter in text if not unicodedata.combining(letter))
