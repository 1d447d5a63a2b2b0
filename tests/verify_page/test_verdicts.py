"""Verdicts on proofs and lists that are made here from docs/presence.md alone, by other code than the kiosk's."""

import base64
import hashlib
import json
from typing import Any

import pytest
from asking import ask, reasons
from page_proofs import (
    HOUR,
    KIOSK,
    NOW,
    PARIS,
    ROOT_KEY,
    STRANGER,
    World,
    b64url,
    canonical,
    claims,
    portrait,
    token,
    url,
)

DAY = 86400
FACE = portrait()
P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493


def world(**key: Any) -> dict[str, Any]:
    return World([KIOSK.jwk(**{**PARIS, **key})]).list


VERDICTS = [
    ("valid", token(), world()),
    ("valid", token(claims(kind=2, portrait=FACE)), world()),
    ("valid", token(claims(kind=3, quality=3, precision=None, iat=HOUR + 60)), world()),
    ("valid", token(alg=-8), world()),
    ("cbor", token() + b"\0", world()),
    ("cose", token(unprotected={1: 1}), world()),
    ("cose", token(tag=98), world()),
    ("algorithm", token(alg=-7), world()),
    ("list-expired", token(), World(until="2026-11-25T16:00:00Z").list),
    ("key-unknown", token(key=STRANGER), world()),
    ("signature", token(key=STRANGER, kid=KIOSK.kid), world()),
    ("signature", token(aad=b"kdm-trust-1"), world()),
    ("claims", token({**claims(), 4: NOW + DAY}), world()),
    ("claims", token({key: value for key, value in claims().items() if key != 7}), world()),
    ("kind", token(claims(kind=4)), world()),
    ("quality", token(claims(quality=0)), world()),
    ("precision", token(claims(precision=60)), world()),
    ("portrait", token(claims(portrait=FACE)), world()),
    ("portrait", token(claims(kind=2)), world()),
    ("issuer", token(), world(iss="LYON")),
    ("alignment", token(claims(iat=HOUR + 60)), world()),
    ("alignment", token(), world(zone="Asia/Kolkata")),
    ("alignment", token(), world(zone="Mars/Olympus")),
    ("epoch", token(), world(exp=HOUR)),
    ("future", token(claims(iat=NOW + DAY + 3600)), world()),
    ("valid", token(claims(iat=NOW + DAY)), world()),
    ("compromised", token(), world(status="compromised", compromised_since=HOUR)),
    ("valid", token(), world(status="compromised", compromised_since=HOUR + 3600)),
    ("valid", token(), world(status="retired")),
    ("demo", token(), World(demo=True).list),
    ("demo", token(), world(demo=True)),
]


def test_every_verdict() -> None:
    proofs = [{"text": url(raw), "list": given} for _, raw, given in VERDICTS]
    assert reasons(proofs, now=NOW) == [reason for reason, *_ in VERDICTS]


def trusted(world: World, root: Any = None, **other: bytes) -> Any:
    parts = {"list": other.get("trust", world.trust), "signature": other.get("signature", world.signature)}
    return ask("trusted", **{name: base64.b64encode(raw).decode() for name, raw in parts.items()}, root=root)


def test_a_list_is_taken_from_its_root_only() -> None:
    good = World()
    assert trusted(good, ROOT_KEY.jwk()) == good.list
    assert trusted(good, STRANGER.jwk()) is None
    assert trusted(good, {**STRANGER.jwk(), "kid": ROOT_KEY.kid.hex()}) is None
    assert trusted(World(signer=STRANGER), ROOT_KEY.jwk()) is None
    assert trusted(good, ROOT_KEY.jwk(), trust=good.trust.replace(b"Paris", b"Pavia")) is None
    assert trusted(good, ROOT_KEY.jwk(), signature=ROOT_KEY.sign1(good.trust, b"kdm-proof-1", detached=True)) is None
    assert trusted(good, ROOT_KEY.jwk(), signature=ROOT_KEY.sign1(good.trust, b"kdm-trust-1")) is None
    assert trusted(good, ROOT_KEY.jwk(), signature=b"") is None


def test_without_a_root_only_a_demonstration_is_taken() -> None:
    demo = World(demo=True)
    assert trusted(demo)["demo"] is True
    assert trusted(World()) is None
    assert trusted(World(demo=True, signer=STRANGER)) is None
    assert trusted(World(), ROOT_KEY.jwk(demo=True))["demo"] is True  # a DEMO root makes everything DEMO


@pytest.mark.parametrize(
    "wrong",
    [
        {"nbf": PARIS["exp"]},
        {"status": "lost"},
        {"status": "compromised"},
        {"compromised_since": HOUR},
        {"zone": None},
    ],
)
def test_a_list_that_is_not_sound_is_refused(wrong: dict[str, Any]) -> None:
    assert trusted(World([KIOSK.jwk(**{**PARIS, **wrong})]), ROOT_KEY.jwk()) is None


def test_a_list_with_a_key_twice_or_no_date_is_refused() -> None:
    assert trusted(World([KIOSK.jwk(**PARIS), KIOSK.jwk(**PARIS)]), ROOT_KEY.jwk()) is None
    assert trusted(World(until="some day"), ROOT_KEY.jwk()) is None


def test_sha512_is_that_of_the_standard() -> None:
    messages = [bytes(range(256))[:size] * 3 for size in (0, 1, 37, 38, 42, 43, 85, 200, 256)]
    said = ask("sha512", messages=[base64.b64encode(one).decode() for one in messages])
    assert said == [hashlib.sha512(one).hexdigest() for one in messages]


def edge_cases() -> list[tuple[str, bool, bytes, bytes, bytes]]:
    """Name, right or wrong, key, signature, message: what libraries disagree about."""
    message = b"message"
    good = KIOSK.private.sign(message)
    s = int.from_bytes(good[32:], "little")
    one = (1).to_bytes(32, "little")  # the neutral point
    last = (P - 1).to_bytes(32, "little")  # of order 2
    zero = bytes(32)
    return [
        ("good", True, KIOSK.public, good, message),
        ("another message", False, KIOSK.public, good, b"massage"),
        ("another key", False, STRANGER.public, good, message),
        ("S + order", False, KIOSK.public, good[:32] + (s + ORDER).to_bytes(32, "little"), message),
        ("S is the order", False, one, one + ORDER.to_bytes(32, "little"), message),
        ("neutral key and R, S zero", False, one, one + zero, message),
        ("key of order 2", False, last, one + zero, message),
        ("key of order 4", False, zero, one + zero, message),
        ("neutral key in a second spelling", False, (P + 1).to_bytes(32, "little"), one + zero, message),
        ("x is zero with a sign", False, one[:31] + b"\x80", one + zero, message),
        ("R beyond the field", False, KIOSK.public, (P + 3).to_bytes(32, "little") + good[32:], message),
        ("a key that is no point", False, (2).to_bytes(32, "little"), good, message),
        ("nothing", False, KIOSK.public, bytes(64), message),
        ("short", False, KIOSK.public, good[:63], message),
    ]


@pytest.mark.parametrize("fallback", [False, True], ids=["WebCrypto", "noble"])
def test_ed25519_is_strict_in_both_ways(fallback: bool) -> None:
    cases = edge_cases()
    asked = [[base64.b64encode(part).decode() for part in parts] for _, _, *parts in cases]
    said = ask("ed25519", cases=asked, fallback=fallback)
    assert dict(zip((name for name, *_ in cases), said, strict=True)) == {name: right for name, right, *_ in cases}


def test_what_is_made_here_is_what_the_kiosk_would_make() -> None:
    """The kid and the size of a token are those that presence.md promises."""
    assert len(token(claims(iss="DEMO", precision=None))) == 118
    assert (
        json.loads(World().root)["kid"]
        == hashlib.sha256(canonical({1: 1, -1: 6, -2: ROOT_KEY.public})).hexdigest()[:16]
    )
    assert b64url(ROOT_KEY.public) == ROOT_KEY.jwk()["x"]
