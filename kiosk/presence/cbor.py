"""Deterministic CBOR: the only bytes that a proof or its signature may be made of (RFC 8949 section 4.2.1)."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, TypeAlias

import cbor2

_DEEPEST: Final = 8  # levels; docs/presence.md 2
_UINT, _NINT, _BYTES, _TEXT, _ARRAY, _MAP, _TAG, _SIMPLE = range(8)
_NULL: Final = 0xF6
_FOLLOWING: Final = {24: 1, 25: 2, 26: 4, 27: 8}  # additional information -> bytes of the argument


class NotDeterministicError(ValueError):
    """These bytes are not one item of deterministic CBOR as docs/presence.md 2 has it. It says nothing of them."""


@dataclass(frozen=True, slots=True)
class Tagged:
    """A tag and what it holds."""

    tag: int
    value: "Item"


@dataclass(frozen=True, slots=True)
class Map:
    """A map: its pairs in the order of their encoded keys. Keys may be anything, so it is no dict."""

    pairs: tuple[tuple["Item", "Item"], ...]

    def __getitem__(self, key: "Item") -> "Item":
        for name, value in self.pairs:
            if name == key:
                return value
        raise KeyError

    def get(self, key: "Item") -> "Item":
        """Return the value of a key, None without it."""
        return next((value for name, value in self.pairs if name == key), None)

    def __contains__(self, key: "Item") -> bool:
        return any(name == key for name, _ in self.pairs)

    def __iter__(self) -> Iterator["Item"]:
        return (name for name, _ in self.pairs)


Item: TypeAlias = int | bytes | str | tuple["Item", ...] | Map | Tagged | None


def encode(value: object) -> bytes:
    """Return a value of ints, bytes, texts, lists, dicts, `cbor2.CBORTag` and None in deterministic CBOR."""
    return cbor2.dumps(_in_order(value))


def _in_order(value: object) -> object:
    """Return a value whose maps are in the order of their encoded keys; cbor2's own is that of RFC 7049."""
    if isinstance(value, dict):
        pairs = sorted(value.items(), key=lambda pair: cbor2.dumps(pair[0]))
        return {key: _in_order(inside) for key, inside in pairs}
    if isinstance(value, list):
        return [_in_order(inside) for inside in value]
    if isinstance(value, cbor2.CBORTag):
        return cbor2.CBORTag(value.tag, _in_order(value.value))
    return value


def decode(content: bytes, *, null: bool = False) -> Item:
    """Read one item strictly; `null` allows the simple value null in it. Raises `NotDeterministicError`.

    cbor2's own reader takes duplicate keys, indefinite lengths and long forms in silence; that is why this one is here.
    """
    reader = _Reader(content, null=null)
    item = reader.item(1)
    if reader.at != len(content):
        raise NotDeterministicError
    return item


class _Reader:
    def __init__(self, content: bytes, *, null: bool) -> None:
        self._content = content
        self._null = null
        self.at = 0

    def item(self, level: int) -> Item:
        if level > _DEEPEST:
            raise NotDeterministicError
        first = self._take(1)[0]
        kind = first >> 5
        if kind == _SIMPLE:
            if self._null and first == _NULL:
                return None
            raise NotDeterministicError
        argument = self._argument(first & 0x1F)
        match kind:
            case 0:
                return argument
            case 1:
                return -1 - argument
            case 2:
                return self._take(argument)
            case 3:
                return _text(self._take(argument))
            case 4:
                self._expect(argument)
                return tuple(self.item(level + 1) for _ in range(argument))
            case 5:
                self._expect(2 * argument)
                return self._map(argument, level + 1)
            case _:
                return Tagged(argument, self.item(level + 1))

    def _map(self, size: int, level: int) -> Map:
        pairs = []
        before = b""
        for _ in range(size):
            start = self.at
            key = self.item(level)
            encoded = self._content[start : self.at]
            if encoded <= before:  # out of order, or the same key twice
                raise NotDeterministicError
            before = encoded
            pairs.append((key, self.item(level)))
        return Map(tuple(pairs))

    def _argument(self, information: int) -> int:
        if information < min(_FOLLOWING):
            return information
        if information not in _FOLLOWING:  # reserved, or an indefinite length
            raise NotDeterministicError
        size = _FOLLOWING[information]
        argument = int.from_bytes(self._take(size))
        least = min(_FOLLOWING) if size == 1 else 1 << (4 * size)  # what a shorter form could not have said
        if argument < least:
            raise NotDeterministicError
        return argument

    def _expect(self, items: int) -> None:
        """Refuse a length that the rest cannot hold before anything is made of that length."""
        if items > len(self._content) - self.at:
            raise NotDeterministicError

    def _take(self, size: int) -> bytes:
        self._expect(size)
        start, self.at = self.at, self.at + size
        return self._content[start : self.at]


def _text(content: bytes) -> str:
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        pass  # raised outside: its error would carry the bytes along
    raise NotDeterministicError
