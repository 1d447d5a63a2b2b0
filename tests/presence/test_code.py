"""The code of a proof is read by a telephone's reader, is no larger than it must be, and comes fast."""

import secrets

import pytest
import zxingcpp
from codes import picture_of
from kit import ADDRESS, url

from kiosk.presence.code import modules_of
from kiosk.proofs import Form

# form, bytes of the token, modules a side (ISO/IEC 18004: 17 + 4 x version), least error correction
SIZES = [
    (Form.PAPER, 118, 53, "MQH"),
    (Form.PHONE, 118, 53, "MQH"),
    (Form.PAPER, 122, 53, "MQH"),
    (Form.PORTRAIT, 585, 89, "LMQH"),
    (Form.PORTRAIT, 725, 97, "LMQH"),
]


@pytest.mark.parametrize(("form", "size", "side", "correction"), SIZES)
def test_it_is_read_and_of_the_size_of_the_design(form: Form, size: int, side: int, correction: str) -> None:
    for _ in range(8):
        words = url(secrets.token_bytes(size))
        modules = modules_of(words, form)
        assert [len(row) for row in modules] == [side] * side
        assert set(b"".join(modules)) == {0, 1}
        (code,) = zxingcpp.read_barcodes(picture_of(modules))
        assert code.text == words
        assert code.ec_level in correction


def test_one_segment_alone_would_be_larger() -> None:
    """The control: without the alphanumeric segment the same text needs a larger code."""
    import segno

    words = url(secrets.token_bytes(118))
    assert segno.make(words, error="m", micro=False).symbol_size(border=0)[0] > len(modules_of(words, Form.PAPER))


def test_there_is_no_quiet_zone() -> None:
    modules = modules_of(f"{ADDRESS}#ABC", Form.PAPER)
    assert modules[0][:7] == bytes([1] * 7)
    assert bytes(row[0] for row in modules)[:7] == bytes([1] * 7)
