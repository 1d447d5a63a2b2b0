"""The strict reader takes deterministic CBOR and nothing else: checked against cbor2, and with its own gaps shown."""

import os
from typing import Any

import cbor2
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.presence.cbor import Map, NotDeterministicError, Tagged, decode, encode

MANY = 20_000 if os.environ.get("KIOSK_CAMPAIGN") else 400
often = settings(max_examples=MANY, deadline=None)

numbers = st.integers(-(2**64), 2**64 - 1)
leaves = numbers | st.binary(max_size=300) | st.text(max_size=300)
items = st.recursive(
    leaves, lambda inner: st.lists(inner, max_size=5) | st.dictionaries(numbers, inner, max_size=5), max_leaves=12
)


def plain(item: Any) -> Any:
    """Return what was read as cbor2 has it."""
    if isinstance(item, Map):
        return {plain(key): plain(value) for key, value in item.pairs}
    if isinstance(item, tuple):
        return [plain(one) for one in item]
    return cbor2.CBORTag(item.tag, plain(item.value)) if isinstance(item, Tagged) else item


def written(item: Any) -> bytes:
    """Return deterministic CBOR of what was read: a second writer, made for these tests."""
    if isinstance(item, int):
        return head(0, item) if item >= 0 else head(1, -1 - item)
    if isinstance(item, bytes):
        return head(2, len(item)) + item
    if isinstance(item, str):
        return head(3, len(item.encode())) + item.encode()
    if isinstance(item, tuple):
        return head(4, len(item)) + b"".join(map(written, item))
    if isinstance(item, Map):
        pairs = sorted((written(key), written(value)) for key, value in item.pairs)
        return head(5, len(pairs)) + b"".join(key + value for key, value in pairs)
    return head(6, item.tag) + written(item.value)


def head(kind: int, argument: int) -> bytes:
    if argument < 24:
        return bytes([kind << 5 | argument])
    size = next(size for size in (1, 2, 4, 8) if argument < 1 << 8 * size)
    return bytes([kind << 5 | 24 + (1, 2, 4, 8).index(size)]) + argument.to_bytes(size)


def depth(item: Any) -> int:
    inside = [*item, *item.values()] if isinstance(item, dict) else item if isinstance(item, list) else []
    return 1 + max(map(depth, inside), default=0)


@often
@given(items)
def test_what_cbor2_writes_is_read(item: Any) -> None:
    if depth(item) <= 8:
        assert plain(decode(encode(item))) == item


@often
@given(st.binary(max_size=60))
@example(bytes.fromhex("a201000200"))
@example(bytes.fromhex("d29f00ff"))
def test_whatever_is_read_has_no_other_spelling(content: bytes) -> None:
    try:
        item = decode(content)
    except NotDeterministicError:
        return
    assert written(item) == content


@often
@given(items, st.data())
def test_a_changed_byte_is_refused_or_means_something_else(item: Any, data: st.DataObject) -> None:
    content = encode(item)
    place = data.draw(st.integers(0, len(content) - 1))
    changed = content[:place] + bytes([data.draw(st.integers(0, 255))]) + content[place + 1 :]
    try:
        read = decode(changed)
    except NotDeterministicError:
        return
    assert written(read) == changed


@pytest.mark.parametrize(
    "digits", ["a201000100", "9f00ff", "1800", "5800", "a202000100", "d81200", "7f6161ff", "1b0000000000000000"]
)
def test_cbor2_would_have_taken_it(digits: str) -> None:
    """The control: this is why there is a reader of our own."""
    cbor2.loads(bytes.fromhex(digits))
    with pytest.raises(NotDeterministicError):
        decode(bytes.fromhex(digits))


def test_null_only_where_it_is_allowed() -> None:
    assert decode(b"\x81\xf6", null=True) == (None,)
    with pytest.raises(NotDeterministicError):
        decode(b"\x81\xf6")
    with pytest.raises(NotDeterministicError):
        decode(b"\x81\xf7", null=True)


def test_eight_levels_and_no_more() -> None:
    assert decode(b"\x81" * 7 + b"\0")
    for deeper in (b"\x81" * 8 + b"\0", b"\xc0" * 8 + b"\0", b"\x81" * 100_000):
        with pytest.raises(NotDeterministicError):
            decode(deeper)


def test_a_large_length_costs_nothing() -> None:
    for first in (0x5B, 0x7B, 0x9B, 0xBB):
        with pytest.raises(NotDeterministicError):
            decode(bytes([first]) + b"\x7f" + b"\xff" * 7)


def test_a_map_is_looked_up() -> None:
    item = decode(encode({1: "a", 6: b"b"}))
    assert isinstance(item, Map)
    assert (item[1], item.get(6), item.get(7), 1 in item, 7 in item) == ("a", b"b", None, True, False)
    with pytest.raises(KeyError):
        item[7]
