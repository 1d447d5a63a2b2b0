"""Whether this machine has the letters of a language: a visitor is never shown boxes in place of words."""

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from struct import error, unpack_from
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase, QRawFont

_MAGIC: Final = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")  # a .qm file begins with it
_NOTHING: Final = 0xFFFFFFFF  # the length of what is not there
_MESSAGES, _END, _TRANSLATION = 0x69, 1, 3  # Qt's qtranslator.cpp
# What a text may contain without anything being drawn for it.
_UNDRAWN: Final = frozenset(
    "\n\t\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{LEFT-TO-RIGHT MARK}\N{RIGHT-TO-LEFT MARK}"
)


def present(families: Iterable[str]) -> tuple[str, ...]:
    """Return those of some font families that this machine has, in their order."""
    there = set(QFontDatabase.families())
    return tuple(family for family in families if family in there)


def missing(text: str, families: tuple[str, ...]) -> set[str]:
    """Return the characters of a text that no font of these families has a glyph for."""
    fonts = [_raw(family) for family in families]
    return {sign for sign in set(text) - _UNDRAWN if not any(font.supportsCharacter(ord(sign)) for font in fonts)}


def catalogue_text(file: Path) -> str:
    """Return all translations of a catalogue (.qm), one a line. Raises `OSError`, and `ValueError` for another file."""
    data, found, at = file.read_bytes(), [], len(_MAGIC)
    try:
        if not data.startswith(_MAGIC):
            raise ValueError("it begins otherwise")
        while at < len(data):
            section, length = unpack_from(">BI", data, at)
            at += 5
            if section == _MESSAGES:
                found += _translations(data[at : at + length])
            at += length
    except (IndexError, ValueError, error) as fault:
        raise ValueError(f"{file} is no catalogue: {fault}") from fault
    return "\n".join(found)


def _translations(messages: bytes) -> list[str]:
    found, at = [], 0
    while at < len(messages):
        tag, at = messages[at], at + 1
        if tag == _END:
            continue
        (length,) = unpack_from(">I", messages, at)
        at += 4
        if length != _NOTHING:
            if tag == _TRANSLATION:
                found.append(messages[at : at + length].decode("utf-16-be"))
            at += length
    return found


@cache
def _raw(family: str) -> QRawFont:
    # By the list of families: a font of one name would be given the other families in its place.
    font = QFont()
    font.setFamilies([family])
    raw = QRawFont.fromFont(font)
    assert raw.familyName() == family, f"{family!r} was asked for, {raw.familyName()!r} came"
    return raw
