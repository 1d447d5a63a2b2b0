"""Makes the test vectors for whoever writes a verifier: `make_vectors.py [--mutants N] [--out FILE]`.

Always the same bytes: keys from fixed seeds, fixed times, no chance. The reason of each vector of `said()` is
written by hand and compared with our own verifier's; the reasons of mutants are our verifier's.
"""

import argparse
import base64
import json
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import cbor2
import kit
from kit import KDM, NOW, PORTRAIT, at, canonical, claims, kid, signed, text, url
from mutants import mutants

from kiosk.presence.claims import KINDS
from kiosk.presence.jwk import as_json
from kiosk.presence.trust import TrustList, read_list, root_of
from kiosk.presence.verify import Verdict, verify

FILE = Path(__file__).parent / "vectors.json"
IN_FILE = 500  # mutants
ORDER = 2**252 + 27742317777372353535851937790883648493
Vector = tuple[str, str, str, dict[str, Any]]


def trusted() -> TrustList:
    """Return the list of the vectors, verified."""
    return read_list(kit.trust_list(), "the vectors", root_of(kit.private("root"), demo=False))


def said() -> Iterator[Vector]:
    """Yield every vector whose reason is written by hand: name, text, reason, and `now` or `demo` where it matters."""
    yield from _texts()
    for name, token in _not_cbor():
        yield f"cbor: {name}", url(token), "cbor", {}
    for name, token in _not_cose():
        yield f"cose: {name}", url(token), "cose", {}
    for alg in (-7, -50, 0, "EdDSA", b"\x13"):
        yield f"algorithm: {alg!r}", url(signed(claims(), header={1: alg, 4: kid("paris-11")})), "algorithm", {}
    yield from _keys_and_signatures()
    for reason, name, payload in _wrong_claims():
        yield f"{reason}: {name}", url(signed(payload)), reason, {}
    yield from _times()
    yield from _valid()


def _texts() -> Iterator[Vector]:
    good = text(signed(claims()))
    assert len(good) % 8 == 5  # 118 bytes would have no bits left over
    last = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
    odd = good[:-1] + last[last.index(good[-1]) + 1]
    long = text(bytes(2049))
    for name, words in {
        "nothing": "",
        "white space only": " \t\r\n",
        "an address without a token": f"{kit.ADDRESS}#",
        "an address without #": f"{kit.ADDRESS}/{good}",
        "lower case": good.lower(),
        "one lower-case letter": good[:40] + good[40:].replace("A", "a", 1),
        "padding": good + "===",
        "a digit outside the alphabet": good[:-1] + "1",
        "a space inside": f"{good[:50]} {good[50:]}",
        "a line feed inside": f"{good[:50]}\n{good[50:]}",
        "a space behind #": f"{kit.ADDRESS}# {good}",
        "a second #": f"{kit.ADDRESS}#{good}#",
        "a no-break space at the end": good + "\N{NO-BREAK SPACE}",
        "a byte order mark before it": "\N{ZERO WIDTH NO-BREAK SPACE}" + good,
        "a letter that looks like A": "\N{GREEK CAPITAL LETTER ALPHA}" + good[1:],
        "full-width letters": "".join(chr(ord(c) + 0xFEE0) for c in good),
        "percent encoding": f"{kit.ADDRESS}#%{good}",
        "one character": "A",
        "three characters": "AAA",
        "six characters": "AAAAAA",
        "a length that no bytes have": good + "A",
        "bits left over": odd,
        "3278 characters": long[:3278],
        "4000 characters": "A" * 4000,
        "words": "preuve de présence",
    }.items():
        yield f"text: {name}", words, "text", {}


def _not_cbor() -> Iterator[tuple[str, bytes]]:
    good = signed(claims())
    payload = canonical(claims())
    header = canonical({1: -19, 4: kid("paris-11")})
    raw: dict[str, str] = {
        "two items": "00" + "00",
        "a break alone": "ff",
        "an indefinite array": "9fff",
        "an indefinite map": "bfff",
        "an indefinite byte string": "5f4100ff",
        "an indefinite text": "7f6161ff",
        "reserved additional information 28": "1c",
        "reserved additional information 30": "1e",
        "an integer longer than it need be, 1 byte": "1817",
        "an integer longer than it need be, 2 bytes": "1900ff",
        "an integer longer than it need be, 4 bytes": "1a0000ffff",
        "an integer longer than it need be, 8 bytes": "1b00000000ffffffff",
        "a negative integer longer than it need be": "3800",
        "a length longer than it need be": "580100",
        "a tag longer than it need be": "d80180",
        "a key twice": "a201000100",
        "keys out of order": "a202000100",
        "keys out of order, a negative one first": "a220000100",
        "keys ordered by length first": "a22000190100" + "00",
        "false": "f4",
        "true": "f5",
        "null": "f6",
        "undefined": "f7",
        "a simple value": "f820",
        "a half float": "f93c00",
        "a float": "fa3f800000",
        "a double": "fb3ff0000000000000",
        "UTF-8 that ends too early": "61c3",
        "UTF-8 that is longer than it need be": "62c080",
        "UTF-8 of a surrogate": "63eda080",
        "UTF-8 beyond U+10FFFF": "64f4908080",
        "an array without its items": "82",
        "an array of 2^63": "9b8000000000000000",
        "a map of 2^64 - 1": "bbffffffffffffffff",
        "a byte string of 2^64 - 1": "5bffffffffffffffff",
        "a map without its last value": "a101",
        "a tag without its item": "d2",
        "a length without its bytes": "59",
        "9 levels of arrays": "81" * 8 + "00",
        "9 levels of tags": "c1" * 8 + "00",
        "9 levels of maps": "a100" * 8 + "00",
        "9 levels in a map's key": "a1" + "81" * 7 + "00" + "00",
    }
    for name, digits in raw.items():
        yield name, bytes.fromhex(digits)
        if digits not in ("82", "d2", "59", "61c3", "a101"):
            yield f"payload: {name}", signed(bytes.fromhex(digits))
            yield f"protected header: {name}", signed(claims(), header=bytes.fromhex(digits))
    yield "a byte behind the end", good + b"\0"
    yield "the token twice", good + good
    yield "its last byte missing", good[:-1]
    yield "the first byte alone", good[:1]
    yield "the tag in two bytes", b"\xd8\x12" + good[1:]
    yield "the array with an indefinite length", b"\xd2\x9f" + good[2:] + b"\xff"
    yield "the array's length in two bytes", b"\xd2\x98\x04" + good[2:]
    yield "an unprotected header of indefinite length", good.replace(header + b"\xa0", header + b"\xbf\xff", 1)
    yield "the signature of indefinite length", good[:-66] + b"\x5f" + good[-66:] + b"\xff"
    yield "an empty protected header", signed(claims(), header=b"")
    yield "an empty payload", signed(b"")
    yield "a byte behind the protected header", signed(claims(), header=header + b"\0")
    yield "a byte behind the payload", signed(payload + b"\0")
    yield "the payload's last byte missing", signed(payload[:-1])
    yield "the protected header's keys the other way round", signed(claims(), header=b"\xa2" + header[3:] + header[1:3])
    yield "alg in three bytes", signed(claims(), header=header.replace(b"\x01\x32", b"\x01\x38\x12", 1))
    yield "iss twice", signed(b"\xa5" + payload[1:7] + payload[1:])
    yield "iat in nine bytes", signed(payload.replace(b"\x06\x1a", b"\x06\x1b\0\0\0\0", 1))
    yield "iat as a float", signed(claims(iat=float(NOW)))
    yield "iss in bytes that are no UTF-8", signed(payload.replace(b"\x01\x64FR75", b"\x01\x64FR7\xff", 1))
    yield "kind true", signed(claims(kind=True))
    yield "quality null", signed(payload.replace(b"\x02\x01", b"\x02\xf6", 1))
    yield "a detached payload", canonical(cbor2.CBORTag(18, [header, {}, None, good[-64:]]))
    yield "the claims' private map out of order", signed(payload[:-5] + b"\xa2\x02\x01\x01\x01")


def _not_cose() -> Iterator[tuple[str, bytes]]:
    good = signed(claims())
    header, payload, signature = canonical({1: -19, 4: kid("paris-11")}), canonical(claims()), good[-64:]

    def parts(*items: Any, tag: int | None = 18) -> bytes:
        return canonical(list(items) if tag is None else cbor2.CBORTag(tag, list(items)))

    yield "a number", b"\0"
    yield "the largest number", b"\x1b" + b"\xff" * 8
    yield "the least number", b"\x3b" + b"\xff" * 8
    yield "a text", canonical("preuve")
    yield "an empty array", b"\x80"
    yield "8 levels of arrays", b"\x81" * 7 + b"\0"
    yield "8 levels of tags", b"\xc1" * 7 + b"\0"
    yield "no tag", good[1:]
    yield "tag 17", signed(claims(), tag=17)
    yield "tag 98", signed(claims(), tag=98)
    yield "tag 61 around it", b"\xd8\x3d" + good
    yield "tag 18 twice", b"\xd2" + good
    yield "tag 18 around a map", canonical(cbor2.CBORTag(18, {}))
    yield "three parts", parts(header, {}, payload)
    yield "five parts", parts(header, {}, payload, signature, b"")
    yield "three parts, the protected header no CBOR", parts(b"\xff", {}, payload)
    yield "tag 17, the protected header no CBOR", parts(b"\xff", {}, payload, signature, tag=17)
    yield "the protected header as a map", parts({1: -19, 4: kid("paris-11")}, {}, payload, signature)
    yield "the payload as a map", parts(header, {}, claims(), signature)
    yield "the payload as a text", parts(header, {}, "preuve", signature)
    yield "the payload a text, the protected header no CBOR", parts(b"\xff", {}, "preuve", signature)
    yield "alg in the unprotected header", signed(claims(), unprotected={1: -19})
    yield "kid in the unprotected header, too", signed(claims(), unprotected={4: kid("paris-11")})
    yield "the unprotected header an array", signed(claims(), unprotected=[])
    yield "the unprotected header bytes", signed(claims(), unprotected=b"")
    yield "a signature of 63 bytes", signed(claims(), signature=signature[:63])
    yield "a signature of 65 bytes", signed(claims(), signature=signature + b"\0")
    yield "no signature", signed(claims(), signature=b"")
    yield "a signature as a text", signed(claims(), signature="A" * 64)
    yield "a signature in an array", signed(claims(), signature=[signature])
    for name, wrong in {
        "empty": {},
        "without kid": {1: -19},
        "without alg": {4: kid("paris-11")},
        "with a content type": {1: -19, 3: 0, 4: kid("paris-11")},
        "with crit": {1: -19, 2: [4], 4: kid("paris-11")},
        "with the name of a claim": {1: -19, 4: kid("paris-11"), "alg": -19},
        "with a kid of 7 bytes": {1: -19, 4: kid("paris-11")[:7]},
        "with a kid of 9 bytes": {1: -19, 4: kid("paris-11") + b"\0"},
        "with a kid of no bytes": {1: -19, 4: b""},
        "with a kid as a text": {1: -19, 4: kid("paris-11").hex()[:8]},
        "with a kid of 8 bytes under the key -4": {-4: kid("paris-11"), 1: -19},
        "with another algorithm and no kid": {1: -7},
        "an array": [1, -19, 4, kid("paris-11")],
        "a number": 0,
    }.items():
        yield f"a protected header {name}", signed(claims(), header=canonical(wrong))


def _keys_and_signatures() -> Iterator[Vector]:
    good = signed(claims())
    until = at("2027-12-25T12:00+00:00")
    yield "list-expired: when the list ends", url(good), "list-expired", {"now": until}
    yield "list-expired: long after", url(good), "list-expired", {"now": until + 10**9}
    unknown = signed(claims(), "nobody")
    yield "list-expired: before the key is looked for", url(unknown), "list-expired", {"now": until}
    yield "key-unknown", url(unknown), "key-unknown", {}
    yield "key-unknown: before the signature", url(unknown[:-1] + b"\0"), "key-unknown", {}
    s = int.from_bytes(good[-32:], "little") + ORDER
    point, zero = good[-64:-32], bytes(32)
    yield "signature: S and the order of the group", url(good[:-32] + s.to_bytes(32, "little")), "signature", {}
    yield "signature: S is the order", url(good[:-32] + ORDER.to_bytes(32, "little")), "signature", {}
    yield "signature: all zero", url(good[:-64] + bytes(64)), "signature", {}
    yield "signature: the neutral point and S zero", url(good[:-64] + b"\x01" + bytes(63)), "signature", {}
    yield "signature: S zero", url(good[:-64] + point + zero), "signature", {}
    yield "signature: R not reduced", url(good[:-64] + b"\xee" + b"\xff" * 30 + b"\x7f" + good[-32:]), "signature", {}
    yield "signature: the sign of R", url(good[:-33] + bytes([good[-33] ^ 0x80]) + good[-32:]), "signature", {}
    yield "signature: one bit", url(good[:-1] + bytes([good[-1] ^ 1])), "signature", {}
    yield "signature: of another key", url(signed(claims(), header={1: -19, 4: kid("paris-10")})), "signature", {}
    yield "signature: of a trust list's domain", url(signed(claims(), aad=b"kdm-trust-1")), "signature", {}
    yield "signature: without a domain", url(signed(claims(), aad=b"")), "signature", {}
    other = signed(claims(site="FR76"), signature=good[-64:])
    yield "signature: the site was changed", url(other), "signature", {}
    yield "signature: before the claims", url(signed(claims(kind=9), signature=good[-64:])), "signature", {}
    eddsa = good.replace(b"\x01\x32", b"\x01\x27", 1)
    yield "signature: alg was changed from -19 to -8", url(eddsa), "signature", {}


def _wrong_claims() -> Iterator[tuple[str, str, Any]]:
    good = claims()
    for name, payload in {
        "an array": [1, 2],
        "a number": 0,
        "an empty map": {},
        "without iss": {key: good[key] for key in good if key != 1},
        "without iat": {key: good[key] for key in good if key != 6},
        "without cti": {key: good[key] for key in good if key != 7},
        "without the private map": {key: good[key] for key in good if key != KDM},
        "with sub": good | {2: "somebody"},
        "with exp": good | {4: NOW + 3600},
        "with nbf": good | {5: NOW},
        "with a text for a key": good | {"iss": "FR75"},
        "with the private map under 65537": {key: good[key] for key in good if key != KDM} | {65537: good[KDM]},
        "iss a number": claims(site=75),
        "iss bytes": claims(site=b"FR75"),
        "iss empty": claims(site=""),
        "iss in lower case": claims(site="fr75"),
        "iss of 7 characters": claims(site="FR75000"),
        "iss with a space": claims(site="FR 75"),
        "iss with a line feed": claims(site="FR75\n"),
        "iss with a digit of another script": claims(site="FR7\N{ARABIC-INDIC DIGIT FIVE}"),
        "iss with a byte order mark": claims(site="\N{ZERO WIDTH NO-BREAK SPACE}FR75"),
        "iat negative": claims(iat=-60),
        "iat a text": claims(iat="2026-11-25"),
        "iat in the year 10000": claims(iat=253402300800),
        "iat the largest number": claims(iat=2**64 - 1),
        "iat tagged": claims(iat=cbor2.CBORTag(1, NOW)),
        "cti of 7 bytes": claims(cti=bytes(7)),
        "cti of 9 bytes": claims(cti=bytes(9)),
        "cti a text": claims(cti="12345678"),
        "the private map an array": good | {KDM: [1, 1]},
        "the private map empty": good | {KDM: {}},
        "without kind": good | {KDM: {2: 1}},
        "without quality": good | {KDM: {1: 1}},
        "an unknown key in the private map": good | {KDM: {1: 1, 2: 1, 5: 0}},
        "a key 0 in the private map": good | {KDM: {0: 0, 1: 1, 2: 1}},
        "kind a text": claims(kind="paper"),
        "kind negative": claims(kind=-1),
        "quality negative": claims(quality=-1),
        "quality bytes": claims(quality=b"\x01"),
        "precision negative": claims(precision=-3600),
        "precision a text": claims(precision="hour"),
        "portrait a text": claims(kind=2, portrait="a face"),
        "portrait a number": claims(kind=2, portrait=0),
        "wrong type of precision before a wrong kind": claims(kind=9, precision="hour"),
    }.items():
        yield "claims", name, payload
    for kind in (0, 4, 23, 24, 2**64 - 1):
        yield "kind", str(kind), claims(kind=kind)
    yield "kind", "before the quality", claims(kind=4, quality=4)
    for quality in (0, 4, 255, 2**64 - 1):
        yield "quality", str(quality), claims(quality=quality)
    yield "quality", "before the precision", claims(quality=0, precision=61)
    for precision in (0, 1, 59, 60, 61, 3599, 3601, 7200, 86399, 86401, 604800, 2**64 - 1):
        yield "precision", str(precision), claims(precision=precision)
    yield "precision", "before the portrait", claims(kind=2, precision=60)
    yield from (("portrait", name, payload) for name, payload in _portraits())
    yield "issuer", "another site", claims(site="FR13")
    yield "issuer", "shorter", claims(site="FR7")
    yield "issuer", "before the alignment", claims(site="DEMO", iat=NOW + 1)


def _portraits() -> Iterator[tuple[str, Any]]:
    def part(start: int, new: bytes) -> bytes:
        return PORTRAIT[:start] + new + PORTRAIT[start + len(new) :]

    def whole(frame: bytes) -> bytes:
        padded = frame + bytes(len(frame) % 2)
        body = b"WEBPVP8 " + len(frame).to_bytes(4, "little") + padded
        return b"RIFF" + len(body).to_bytes(4, "little") + body

    frame = PORTRAIT[20:]
    yield "with kind 1", claims(portrait=PORTRAIT)
    yield "with kind 3", claims(kind=3, portrait=PORTRAIT)
    yield "missing with kind 2", claims(kind=2)
    for name, picture in {
        "empty": b"",
        "one byte": b"R",
        "a PNG": b"\x89PNG\r\n\x1a\n" + bytes(60),
        "29 bytes": PORTRAIT[:29],
        "1,002 bytes": whole(frame + bytes(982 - len(frame))),
        "not RIFF": part(0, b"RIFX"),
        "a wrong length of the whole": part(4, (len(PORTRAIT) - 6).to_bytes(4, "little")),
        "not WEBP": part(8, b"WEBM"),
        "lossless": part(12, b"VP8L"),
        "extended": part(12, b"VP8X"),
        "a wrong length of the frame": part(16, (len(frame) - 2).to_bytes(4, "little")),
        "a chunk behind": whole(frame) + b"EXIF\0\0\0\0",
        "a byte behind": PORTRAIT + b"\0",
        "its last byte missing": PORTRAIT[:-1],
        "no key frame": part(20, bytes([PORTRAIT[20] | 1])),
        "version 4": part(20, bytes([PORTRAIT[20] | 8])),
        "not shown": part(20, bytes([PORTRAIT[20] & 0xEF])),
        "a first partition of nothing": part(20, bytes([PORTRAIT[20] & 0x1F, 0, 0])),
        "a first partition longer than the frame": part(20, b"\xf0\xff\xff"),
        "no start code": part(23, b"\x9d\x01\x2b"),
        "63 wide": part(26, b"\x3f\0"),
        "80x64": part(26, b"\x50\0\x40\0"),
        "128x160": part(26, b"\x80\0\xa0\0"),
        "scaled in width": part(26, b"\x40\x40"),
        "scaled in height": part(28, b"\x50\xc0"),
        "padding that is not zero": whole(frame[:-1])[:-1] + b"\x01",
    }.items():
        yield name, claims(kind=2, portrait=picture)


def _times() -> Iterator[Vector]:
    def vector(reason: str, name: str, key: str, iat: int, precision: int | None = None, **more: Any) -> Vector:
        site = kit.KEYS[key][0]
        return f"{reason}: {name}", url(signed(claims(site, iat, precision=precision), key)), reason, more

    hour, day = 3600, 86400
    yield vector("alignment", "a second late", "paris-11", NOW + 1)
    yield vector("alignment", "an hour that begins at minute 1", "paris-11", NOW + 60, hour)
    yield vector("alignment", "a day that begins at noon UTC", "paris-11", NOW, day)
    yield vector("alignment", "a day that begins at midnight UTC", "paris-11", at("2026-11-25T00:00"), day)
    yield vector("alignment", "a day that begins at one", "paris-11", at("2026-11-25T01:00", "Europe/Paris"), day)
    yield vector("alignment", "a minute early", "paris-11", at("2026-11-24T23:59", "Europe/Paris"), day)
    yield vector("alignment", "an hour of UTC in India", "kolkata-11", at("2026-11-25T12:00"), hour)
    yield vector("alignment", "a day of Paris in Auckland", "auckland-11", at("2026-11-25T00:00", "Europe/Paris"), day)
    yield vector("alignment", "one in the night that has no midnight", "beirut-03", at("2026-03-29T01:00+02:00"), day)
    yield vector("alignment", "the year 9999", "paris-11", 253402300799)
    yield vector("alignment", "the last hour of 9999 in Auckland", "auckland-11", 253402300799, hour)
    yield vector("alignment", "before the epoch", "paris-11", at("2026-10-01T00:00:01", "Europe/Paris"))
    yield vector("epoch", "the minute before the month", "paris-11", at("2026-10-31T23:59", "Europe/Paris"))
    yield vector("epoch", "the minute after the month", "paris-11", at("2026-12-01T00:00", "Europe/Paris"))
    yield vector("epoch", "the hour before the month", "paris-11", at("2026-10-31T23:00", "Europe/Paris"), hour)
    yield vector("epoch", "the day before the month", "paris-11", at("2026-10-31T00:00", "Europe/Paris"), day)
    yield vector("epoch", "the day after the month", "paris-11", at("2026-12-01T00:00", "Europe/Paris"), day)
    yield vector("epoch", "1970", "paris-11", 0)
    yield vector("epoch", "the last minute of 9999", "paris-11", 253402300740)
    yield vector("epoch", "the last hour of 9999 in Auckland", "auckland-11", 253402300800 - hour, hour)
    yield vector("epoch", "a day of 10000 in Auckland", "auckland-11", 253402300800 - 13 * hour, day)
    yield vector("epoch", "before the future", "paris-11", at("2026-12-01T00:00", "Europe/Paris"), now=0)
    yield vector("future", "a minute more than a day", "paris-11", NOW + day + 60)
    yield vector("future", "a second more than a day", "paris-11", NOW, now=NOW - day - 1)
    yield vector("valid", "a day ahead", "paris-11", NOW + day)
    for name, minute, precision, reason in (
        ("ends when it was stolen", "2026-11-20T09:59", None, "valid"),
        ("begins when it was stolen", "2026-11-20T10:00", None, "compromised"),
        ("the hour before", "2026-11-20T09:00", hour, "valid"),
        ("the hour of it", "2026-11-20T10:00", hour, "compromised"),
        ("the day before", "2026-11-19T00:00", day, "valid"),
        ("the day of it", "2026-11-20T00:00", day, "compromised"),
    ):
        yield vector(reason, f"compromised key, {name}", "stolen", at(minute, "Europe/Paris"), precision)
    yield vector("demo", "not asked for", "demo", NOW)
    yield vector("valid", "a demonstration", "demo", NOW, demo=True)
    yield vector("valid", "a retired key", "old", NOW)
    until = at("2027-12-25T12:00+00:00")
    yield vector("valid", "the last second of the list", "paris-11", NOW, now=until - 1)


def _valid() -> Iterator[Vector]:
    good = signed(claims())
    for name, words in {
        "the token alone": text(good),
        "white space around it": f" \t\r\n{text(good)}\n\r\t ",
        "white space around the address": f"\n{url(good)} ",
        "another address": f"https://example.org/elsewhere?x=1#{text(good)}",
        "no address but #": f"#{text(good)}",
        "alg -8": url(signed(claims(), header={1: -8, 4: kid("paris-11")})),
    }.items():
        yield f"valid: {name}", words, "valid", {}
    for kind in KINDS:
        for quality in (1, 2, 3):
            for precision, began in ((None, NOW), (3600, NOW), (86400, at("2026-11-25T00:00", "Europe/Paris"))):
                picture = PORTRAIT if kind == 2 and quality == 1 else None
                if kind == 2 and picture is None:
                    continue
                said = claims("FR75", began, kind=kind, quality=quality, precision=precision, portrait=picture)
                yield f"valid: kind {kind}, quality {quality}, precision {precision}", url(signed(said)), "valid", {}
    for key, moment, precision in DAYS:
        site, _, zone, *_ = kit.KEYS[key]
        iat = at(moment, zone)
        token = signed(claims(site, iat, precision=precision), key)
        name = f"valid: {zone.partition('/')[2]}, {moment}, precision {precision}"
        yield name, url(token), "valid", {"now": max(NOW, iat)}


# Both sides of midnight, of a month's end, and of every change of the clock.
DAYS = [
    ("paris-10", "2026-10-25T00:00", 86400),
    ("paris-10", "2026-10-25T02:00+02:00", 3600),
    ("paris-10", "2026-10-25T02:00+01:00", 3600),
    ("paris-10", "2026-10-25T02:59+02:00", None),
    ("paris-10", "2026-10-25T02:00+01:00", None),
    ("paris-10", "2026-10-31T23:59", None),
    ("paris-10", "2026-10-31T23:00", 3600),
    ("paris-10", "2026-10-31T00:00", 86400),
    ("paris-11", "2026-11-01T00:00", None),
    ("paris-11", "2026-11-01T00:00", 3600),
    ("paris-11", "2026-11-01T00:00", 86400),
    ("paris-11", "2026-11-24T23:59", None),
    ("paris-11", "2026-11-25T00:00", None),
    ("paris-10-27", "2027-10-31T00:00", 86400),  # a day of 25 hours ends the month
    ("vancouver-03", "2026-03-08T00:00", 86400),
    ("vancouver-03", "2026-03-08T01:59", None),
    ("vancouver-03", "2026-03-08T03:00", 3600),
    ("vancouver-11", "2025-11-02T00:00", 86400),
    ("vancouver-11", "2025-11-02T01:00-07:00", 3600),
    ("vancouver-11", "2025-11-02T01:00-08:00", 3600),
    ("vancouver-11", "2025-11-30T23:59", None),
    ("vancouver-11", "2025-11-30T23:00", 3600),
    ("auckland-09", "2026-09-27T00:00", 86400),
    ("auckland-09", "2026-09-27T01:00", 3600),
    ("auckland-09", "2026-09-27T03:00", 3600),
    ("auckland-09", "2026-09-30T23:59", None),
    ("auckland-11", "2026-11-01T00:00", 3600),
    ("auckland-11", "2026-11-26T00:00", 86400),
    ("howe-04", "2026-04-05T00:00", 86400),
    ("howe-04", "2026-04-05T01:00", 3600),  # the clock is put back by half an hour at two
    ("howe-04", "2026-04-05T02:00", 3600),
    ("howe-04", "2026-04-05T01:30+11:00", None),
    ("howe-04", "2026-04-05T01:30+10:30", None),
    ("howe-10", "2026-10-04T01:00", 3600),
    ("howe-10", "2026-10-04T03:00", 3600),
    ("beirut-03", "2026-03-29T01:00", 86400),  # no midnight: the clock is put forward
    ("beirut-03", "2026-03-28T23:00", 3600),
    ("beirut-03", "2026-03-29T01:00", 3600),
    ("santiago-09", "2026-09-06T01:00", 86400),
    ("santiago-09", "2026-09-05T00:00", 86400),
    ("kolkata-11", "2026-11-25T00:00", 3600),
    ("kolkata-11", "2026-11-25T00:00", 86400),
]


def result(words: str, given: TrustList, now: int, *, demo: bool) -> dict[str, Any]:
    """Return the verdict of our own verifier as the file has it."""
    verdict: Verdict = verify(words, given, datetime.fromtimestamp(now, UTC), demo_allowed=demo)
    told: dict[str, Any] = {"reason": verdict.why.value}
    if proven := verdict.proven:
        kinds = {form: kind for kind, form in KINDS.items()}
        told |= {"kind": kinds[proven.form], "site": proven.key.iss, "town": proven.key.town}
        told |= {"from": proven.begins.isoformat(), "to": proven.ends.isoformat()}
        told |= {"precision_s": proven.precision.seconds, "quality": int(proven.quality), "demo": proven.demo}
    return told


def vectors(count: int) -> dict[str, Any]:
    """Return everything that the file holds, with so many mutants."""
    made = kit.trust_list()
    given = trusted()
    told = []
    for name, words, reason, more in said():
        found = result(words, given, more.get("now", NOW), demo=more.get("demo", False))
        if found["reason"] != reason:
            raise SystemExit(f"{name}: {found['reason']}")
        told.append({"name": name, "text": words, **({"now": more["now"]} if "now" in more else {})})
        told[-1] |= {"demo_allowed": True} if more.get("demo") else {}
        told[-1] |= found
    for number, words in enumerate(mutants(count)):
        told.append({"name": f"mutant {number}", "text": words, "demo_allowed": True})
        told[-1] |= result(words, given, NOW, demo=True)
    return {
        "about": "Test vectors for docs/presence.md. The private keys of these were made from published seeds.",
        "now": NOW,
        "list": made.content.decode(),
        "list_signature": base64.b64encode(made.signature).decode(),
        "root": json.loads(as_json(root_of(kit.private("root"), demo=False))),
        "vectors": told,
    }


def as_text(told: dict[str, Any]) -> str:
    """Return the file: a vector on each line."""
    lines = ",\n".join(json.dumps(vector, ensure_ascii=True) for vector in told["vectors"])
    head = json.dumps({name: value for name, value in told.items() if name != "vectors"}, ensure_ascii=True, indent=1)
    return f'{head[:-2]},\n "vectors": [\n{lines}\n]}}\n'


def main() -> None:
    """Write the file."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--mutants", type=int, default=IN_FILE)
    parser.add_argument("--out", type=Path, default=FILE)
    asked = parser.parse_args()
    told = vectors(asked.mutants)
    asked.out.write_text(as_text(told), "ascii")
    sys.stdout.write(f"{len(told['vectors'])} vectors\n")


if __name__ == "__main__":
    main()
