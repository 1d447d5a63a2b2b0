"""Tokens with something changed: bytes, characters, lengths, orders; and claims that are wrong but signed."""

import random
from collections.abc import Callable, Iterator
from typing import Any

import kit
from kit import KDM, NOW, PORTRAIT, at, canonical, claims, kid, signed, text, url

_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_ODD = b"\x00\x01\x12\x13\x17\x18\x19\x1a\x1b\x1c\x1f\x20\x38\x40\x58\x5f\x60\x7f\x80\x9f\xa0\xbf\xc0\xd2\xf4\xf6\xff"


def mutants(count: int, seed: int = 4) -> Iterator[str]:
    """Yield the texts of so many mutants, always the same; the first ones are those of a smaller count."""
    chance = random.Random(seed)
    paper, screen = signed(claims()), signed(claims("DEMO", NOW, kind=3, precision=3600), "demo")
    portrait = signed(claims(kind=2, portrait=PORTRAIT))
    for _ in range(count):
        token = chance.choices([paper, screen, portrait], [8, 8, 1])[0]
        way = chance.choices(_WAYS, _WEIGHTS)[0]
        yield way(chance, token)


def _bit(chance: random.Random, token: bytes) -> str:
    place = chance.randrange(len(token))
    return url(token[:place] + bytes([token[place] ^ 1 << chance.randrange(8)]) + token[place + 1 :])


def _byte(chance: random.Random, token: bytes) -> str:
    place = chance.randrange(len(token))
    new = chance.choice([chance.randrange(256), chance.choice(_ODD)])
    return url(token[:place] + bytes([new]) + token[place + 1 :])


def _insert(chance: random.Random, token: bytes) -> str:
    place = chance.randrange(len(token) + 1)
    return url(token[:place] + bytes(chance.choices(_ODD, k=chance.randint(1, 3))) + token[place:])


def _cut(chance: random.Random, token: bytes) -> str:
    place = chance.randrange(len(token))
    return url(token[:place] + token[place + chance.randint(1, 4) :])


def _short(chance: random.Random, token: bytes) -> str:
    return url(token[: chance.randrange(len(token))])


def _twice(chance: random.Random, token: bytes) -> str:
    start = chance.randrange(len(token))
    end = start + chance.randint(1, 12)
    return url(token[:end] + token[start:])


def _swapped(chance: random.Random, token: bytes) -> str:
    first, second = sorted(chance.sample(range(len(token)), 2))
    changed = bytearray(token)
    changed[first], changed[second] = changed[second], changed[first]
    return url(bytes(changed))


def _character(chance: random.Random, token: bytes) -> str:
    words = text(token)
    place = chance.randrange(len(words))
    return words[:place] + chance.choice(_ALPHABET + "a1 =#") + words[place + 1 :]


def _character_more(chance: random.Random, token: bytes) -> str:
    words = text(token)
    place = chance.randrange(len(words) + 1)
    return words[:place] + "".join(chance.choices(_ALPHABET, k=chance.randint(1, 8))) + words[place:]


def _noise(chance: random.Random, token: bytes) -> str:
    return url(chance.randbytes(chance.randrange(1, 150)))


def _wrong_payload(chance: random.Random, token: bytes) -> str:
    """Sign a payload of which a byte was changed."""
    payload = bytearray(canonical(claims(precision=chance.choice([None, 3600]))))
    for _ in range(chance.choice([1, 1, 2])):
        payload[chance.randrange(len(payload))] = chance.choice([chance.randrange(256), chance.choice(_ODD)])
    return url(signed(bytes(payload)))


def _wrong_header(chance: random.Random, token: bytes) -> str:
    header = bytearray(canonical({1: -19, 4: kid("paris-11")}))
    header[chance.choice([0, 1, 2, 3, 4, chance.randrange(len(header))])] = chance.choice(_ODD)
    return url(signed(claims(), header=bytes(header)))


def _signed_claims(chance: random.Random, token: bytes) -> str:
    """Sign claims that are right in some places and wrong in others."""
    name = chance.choice(list(kit.KEYS))
    site, _, zone, first, *_ = kit.KEYS[name]
    began = (
        at(first, zone) + chance.choice([0, 60, 3600, 86400]) * chance.randint(-40, 40) + chance.choice([0, 0, 0, 1])
    )
    said: dict[Any, Any] = claims(
        chance.choice([site] * 9 + [_value(chance)]),
        chance.choice([began] * 9 + [_value(chance)]),
        kind=chance.choice([1, 1, 1, 1, 3, 3, 2, _value(chance)]),
        quality=chance.choice([1, 2, 3, 1, 2, 3, _value(chance)]),
        precision=chance.choice([None, None, 3600, 3600, 86400, 86400, _value(chance)]),
        portrait=chance.choice([None] * 9 + [PORTRAIT[: chance.randint(0, 60)]]),
    )
    if chance.random() < 0.1:
        said[chance.choice([2, 4, 5, 8, "issuer"])] = _value(chance)
    if chance.random() < 0.1:
        said[KDM][chance.choice([0, 5, -1, "kind"])] = _value(chance)
    if chance.random() < 0.05:
        del said[chance.choice(list(said))]
    return url(signed(said, name))


def _value(chance: random.Random) -> Any:
    return chance.choice(
        [0, 1, 2, 3, 4, 60, 3600, -1, 2**32, 2**64 - 1, "", "FR75", "DEMO", b"", b"12345678", [], [1], {}, {1: 1}, NOW]
    )


_WAYS: list[Callable[[random.Random, bytes], str]] = [
    _bit,
    _byte,
    _insert,
    _cut,
    _short,
    _twice,
    _swapped,
    _character,
    _character_more,
    _noise,
    _wrong_payload,
    _wrong_header,
    _signed_claims,
]
_WEIGHTS = [4, 4, 2, 2, 1, 2, 2, 2, 1, 1, 6, 2, 12]
