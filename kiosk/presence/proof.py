"""The text of a proof: a token in base32 behind an address that is never looked at (docs/presence.md 1)."""

import base64
import re
from typing import Final

from kiosk.presence.claims import RefusedError, Why

_LONGEST: Final = 3277  # characters: 2,048 bytes
_WHITE: Final = " \t\r\n"
_ALPHABET: Final = re.compile(r"[A-Z2-7]+")


def url_of(address: str, token: bytes) -> str:
    """Return what the code of a proof holds."""
    return f"{address}#{_base32(token)}"


def token_of(text: str) -> bytes:
    """Return the token of a URL, or of a token's text alone. Raises `RefusedError(TEXT)`."""
    text = text.strip(_WHITE)
    if "#" in text:
        text = text.partition("#")[2]
    if len(text) > _LONGEST or not _ALPHABET.fullmatch(text):
        raise RefusedError(Why.TEXT)
    if len(text) % 8 in (1, 3, 6):  # no number of bytes has so many characters (RFC 4648 section 6)
        raise RefusedError(Why.TEXT)
    token = base64.b32decode(text + "=" * (-len(text) % 8))
    if _base32(token) != text:  # bits that are left over are zero
        raise RefusedError(Why.TEXT)
    return token


def _base32(token: bytes) -> str:
    return base64.b32encode(token).decode().rstrip("=")
