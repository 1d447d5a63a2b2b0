"""Whatever is changed in a token, it is refused: every byte, every bit, every character, and many changes at once."""

import os
from datetime import UTC, datetime

import kit
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from kit import ADDRESS, NOW, claims, signed, text
from make_vectors import trusted

from kiosk.presence.claims import Why
from kiosk.presence.verify import Verdict, verify

CAMPAIGN = bool(os.environ.get("KIOSK_CAMPAIGN"))
MANY = 20_000 if CAMPAIGN else 400
LIST = trusted()
AT = datetime.fromtimestamp(NOW, UTC)
PAPER = signed(claims())
FACE = signed(claims(kind=2, portrait=kit.PORTRAIT))
SCREEN = signed(claims("DEMO", NOW, kind=3, precision=3600), "demo")


def checked(words: str) -> Verdict:
    return verify(words, LIST, AT, demo_allowed=True)


@pytest.mark.parametrize("token", [PAPER, FACE, SCREEN], ids=["paper", "portrait", "screen"])
def test_unchanged_it_is_valid(token: bytes) -> None:
    assert checked(text(token)).why is Why.VALID


@pytest.mark.parametrize("token", [PAPER, FACE, SCREEN], ids=["paper", "portrait", "screen"])
def test_every_bit_and_every_byte(token: bytes) -> None:
    reasons = set()
    for place, byte in enumerate(token):
        bits = {byte ^ 1 << bit for bit in range(8)}
        for new in set(range(256)) - {byte} if CAMPAIGN else bits | ({0, 0xFF, 0x18, 0xF6} - {byte}):
            verdict = checked(text(token[:place] + bytes([new]) + token[place + 1 :]))
            assert not verdict.valid, (place, new)
            assert verdict.proven is None
            reasons.add(verdict.why)
    assert reasons >= {Why.CBOR, Why.COSE, Why.ALGORITHM, Why.KEY_UNKNOWN, Why.SIGNATURE}


@pytest.mark.parametrize("token", [PAPER, SCREEN], ids=["paper", "screen"])
def test_every_character(token: bytes) -> None:
    words = text(token)
    for place, character in enumerate(words):
        for new in set("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567" + "a018=# \n") - {character}:
            if place in (0, len(words) - 1) and new in " \n":
                continue  # white space at an end: one character less, see below
            assert not checked(words[:place] + new + words[place + 1 :]).valid, (place, new)


@pytest.mark.parametrize("token", [PAPER, FACE, SCREEN], ids=["paper", "portrait", "screen"])
def test_every_length(token: bytes) -> None:
    for size in range(len(token)):
        assert not checked(text(token[:size])).valid
        assert not checked(text(token[size + 1 :])).valid
    words = text(token)
    for size in range(len(words)):
        assert not checked(words[:size]).valid
        assert not checked(words[size + 1 :]).valid
    for more in range(256):
        assert not checked(text(token + bytes([more]))).valid
        assert not checked(text(bytes([more]) + token)).valid


@settings(max_examples=MANY, deadline=None)
@given(st.data())
def test_many_changes_at_once(data: st.DataObject) -> None:
    token = data.draw(st.sampled_from([PAPER, FACE, SCREEN]))
    changed = bytearray(token)
    for _ in range(data.draw(st.integers(1, 6))):
        place = data.draw(st.integers(0, len(changed)))
        end = data.draw(st.integers(place, min(len(changed), place + 8)))
        changed[place:end] = data.draw(st.binary(max_size=8))
    assert checked(f"{ADDRESS}#{text(bytes(changed))}").valid == (bytes(changed) == token)


@settings(max_examples=MANY, deadline=None)
@given(st.text(max_size=400) | st.text(alphabet="ABCDEFGHIJKLMNOPQRSTUVWXYZ234567#", max_size=400))
def test_any_text_has_a_verdict(words: str) -> None:
    assert not checked(words).valid


@settings(max_examples=MANY, deadline=None)
@given(st.binary(max_size=300))
def test_any_payload_that_is_signed_has_a_verdict(payload: bytes) -> None:
    assert not checked(text(signed(payload))).valid


scalars = st.integers(-(2**64), 2**64 - 1) | st.binary(max_size=70) | st.text(max_size=10) | st.just(NOW)
wrong = scalars | st.lists(scalars, max_size=3) | st.dictionaries(st.integers(0, 5), scalars, max_size=4)


@settings(max_examples=MANY, deadline=None)
@given(st.fixed_dictionaries({}, optional={1: wrong, 6: wrong, 7: wrong, -65537: wrong, 8: wrong}), st.booleans())
def test_any_claims_that_are_signed_have_a_verdict(other: dict[int, object], merged: bool) -> None:
    said = claims() | other if merged else other
    verdict = checked(text(signed(said)))
    assert verdict.valid == (verdict.proven is not None)
    assert verdict.why not in (Why.TEXT, Why.CBOR, Why.COSE, Why.ALGORITHM, Why.KEY_UNKNOWN, Why.SIGNATURE)


def test_a_signature_has_one_form_only() -> None:
    """S + L signs as well as S for whoever does not look: Ed25519 is malleable there (RFC 8032 section 8.4)."""
    order = 2**252 + 27742317777372353535851937790883648493
    s = int.from_bytes(PAPER[-32:], "little")
    other = PAPER[:-32] + (s + order).to_bytes(32, "little")
    assert checked(text(other)).why is Why.SIGNATURE
    assert checked(text(PAPER[:-32] + s.to_bytes(32, "little"))).why is Why.VALID
