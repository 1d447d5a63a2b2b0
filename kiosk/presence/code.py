"""The QR code of a proof: two segments, so that the token takes the least room (ISO/IEC 18004)."""

from typing import Any, Final

import segno
from segno.consts import MODE_ALPHANUMERIC, MODE_BYTE

from kiosk.proofs import Form

# Choosing the best of the eight masks takes segno 20 ms for the code of a portrait: too long for somebody who waits.
_MASK: Final = {Form.PAPER: None, Form.PHONE: None, Form.PORTRAIT: 0}
_CORRECTION: Final = {Form.PAPER: "m", Form.PHONE: "m", Form.PORTRAIT: "l"}


def modules_of(url: str, form: Form) -> tuple[bytes, ...]:
    """Return a proof's code row by row, 1 is dark, without its quiet zone.

    Error correction M, L for a portrait; more where the same version has room for it.
    """
    address, mark, token = url.partition("#")
    segments: Any = [(address + mark, MODE_BYTE), (token, MODE_ALPHANUMERIC)]  # segno's types know of one only
    code = segno.make(
        segments,
        error=_CORRECTION[form],
        boost_error=True,
        mask=_MASK[form],
        micro=False,
    )
    return tuple(bytes(row) for row in code.matrix)
