"""A trust list is believed if its root signed these very bytes, if it is well formed, and if none newer was seen."""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import kit
import pytest
from kit import NOW, at, claims, private, signed, url

from kiosk.presence import jwk, lists
from kiosk.presence.claims import Why
from kiosk.presence.cose import TRUST_AAD, sign1
from kiosk.presence.jwk import Announcement, Root, as_json, read_json
from kiosk.presence.lists import Lists
from kiosk.presence.trust import SignedList, TrustList, new_list, read_list, root_of, sign_list
from kiosk.presence.verify import verify
from kiosk.problems import Problem, Reason

AT = datetime.fromtimestamp(NOW, UTC)
ROOT = root_of(private("root"), demo=False)
DEMO_ROOT = root_of(private("root"), demo=True)
GOOD = kit.trust_list("paris-11", "stolen")


def refused(work: Callable[[], object], *words: str) -> None:
    with pytest.raises(Problem) as caught:
        work()
    assert caught.value.reason is Reason.TRUST
    assert caught.value.remedy
    for word in words:
        assert word in caught.value.what, caught.value.what


def signed_anyway(told: Any, name: str = "root") -> SignedList:
    """Sign a list, whatever it says."""
    content = told if isinstance(told, bytes) else json.dumps(told).encode()
    return SignedList(content, sign1(private(name), content, TRUST_AAD, detached=True))


def test_what_was_signed_is_read() -> None:
    trusted = read_list(GOOD, "it", ROOT)
    assert [key.iss for key in trusted.keys] == ["FR75", "FR31"]
    assert (trusted.date, trusted.valid_until) == ("2026-11-25T12:00:00Z", "2027-12-25T12:00:00Z")
    assert (trusted.is_demo, trusted.root) == (False, ROOT)
    assert json.loads(GOOD.content)["keys"][1]["compromised_since"] == at("2026-11-20T10:00", "Europe/Paris")


def test_every_changed_byte_is_refused() -> None:
    for place, byte in enumerate(GOOD.content):
        changed = GOOD.content[:place] + bytes([byte ^ 1]) + GOOD.content[place + 1 :]
        refused(lambda c=changed: read_list(SignedList(c, GOOD.signature), "it", ROOT), "is not what its root signed")
    for place in range(len(GOOD.signature)):
        for bit in range(8):
            changed = bytearray(GOOD.signature)
            changed[place] ^= 1 << bit
            refused(lambda c=bytes(changed): read_list(SignedList(GOOD.content, c), "it", ROOT))
    for extra in (b"\n", b" "):
        refused(lambda e=extra: read_list(SignedList(GOOD.content + e, GOOD.signature), "it", ROOT))


def test_a_signature_over_a_proof_is_none_over_a_list() -> None:
    other = SignedList(GOOD.content, sign1(private("root"), GOOD.content, b"kdm-proof-1", detached=True))
    refused(lambda: read_list(other, "it", ROOT), "is not what its root signed")
    inside = SignedList(GOOD.content, sign1(private("root"), GOOD.content, TRUST_AAD))
    refused(lambda: read_list(inside, "it", ROOT), "no signature of a trust list")
    refused(lambda: read_list(SignedList(GOOD.content, b""), "it", ROOT), "no signature of a trust list")


def test_another_root_is_refused_and_named() -> None:
    other = root_of(private("somebody"), demo=False)
    refused(lambda: read_list(GOOD, "it", other), ROOT.kid, other.kid)
    # A list that names the right root, signed by another key under the right root's kid.
    told = json.loads(GOOD.content) | {"root": json.loads(as_json(other))}
    refused(lambda: read_list(signed_anyway(told), "it", ROOT), "names another root")


def test_without_a_root_only_a_demonstration_is_taken() -> None:
    refused(lambda: read_list(GOOD, "it", None), ROOT.kid, "not here")
    demo = kit.trust_list("demo", demo=True)
    trusted = read_list(demo, "it", None)
    assert trusted.is_demo
    assert trusted.root == DEMO_ROOT
    refused(lambda: read_list(SignedList(demo.content + b" ", demo.signature), "it", None))
    refused(lambda: read_list(demo, "it", ROOT), "names another root")


def test_everything_on_a_demonstrations_list_is_one() -> None:
    trusted = read_list(kit.trust_list("paris-11", demo=True), "it", DEMO_ROOT)
    proof = url(signed(claims()))
    assert verify(proof, trusted, AT, demo_allowed=False).why is Why.DEMO
    proven = verify(proof, trusted, AT, demo_allowed=True).proven
    assert proven is not None
    assert proven.demo


def broken(**changes: Any) -> dict[str, Any]:
    told = json.loads(GOOD.content)
    key = told["keys"][0]
    for place, value in changes.items():
        part = key if place.startswith("key_") else told
        name = place.removeprefix("key_")
        if value is None:
            del part[name]
        else:
            part[name] = value
    return told


other_key = json.loads(kit.trust_list("paris-10").content)["keys"][0]
WRONG = {
    "no version": (broken(version=None), "version"),
    "version 2": (broken(version=2), "version"),
    "no date": (broken(date=None), "date"),
    "a date without Z": (broken(date="2026-11-25T12:00:00"), "date"),
    "a date with an offset": (broken(date="2026-11-25T12:00:00+00:00"), "date"),
    "a date of one digit": (broken(date="2026-11-5T12:00:00Z"), "date"),
    "a date that is none": (broken(valid_until="2026-02-30T12:00:00Z"), "valid_until"),
    "no end": (broken(valid_until=None), "valid_until"),
    "no root": (broken(root=None), "root"),
    "no keys": (broken(keys=None), "keys"),
    "an unknown key": (broken(comment="x"), "comment"),
    "demo false": (broken(demo=False), "demo"),
    "demo, but not its root": (broken(demo=True), "demo"),
    "a key twice": (broken(keys=[json.loads(GOOD.content)["keys"][0]] * 2), "stands twice"),
    "a kid that does not follow": (broken(key_kid="0" * 16), "keys[0]", "kid does not follow"),
    "another key's x": (broken(key_x=other_key["x"]), "keys[0]", "kid does not follow"),
    "x with bits left over": (broken(key_x=json.loads(GOOD.content)["keys"][0]["x"][:-1] + "B"), "keys[0]"),
    "x too short": (broken(key_x="AAAA"), "keys[0].x"),
    "another curve": (broken(key_crv="Ed448"), "keys[0].crv"),
    "no kty": (broken(key_kty=None), "keys[0].kty"),
    "a private key": (broken(key_d="A" * 43), "keys[0].d"),
    "an iss in lower case": (broken(key_iss="fr75"), "keys[0].iss"),
    "a zone that is none": (broken(key_zone="Europe/Lutetia"), "keys[0].zone"),
    "a zone outside": (broken(key_zone="../../etc/passwd"), "keys[0].zone"),
    "nbf a text": (broken(key_nbf="1793487600"), "keys[0].nbf"),
    "nbf a float": (broken(key_nbf=1793487600.0), "keys[0].nbf"),
    "nbf true": (broken(key_nbf=True), "keys[0].nbf"),
    "nbf after exp": (broken(key_nbf=1999999999), "keys[0]", "nbf"),
    "an unknown status": (broken(key_status="lost"), "keys[0].status"),
    "no status": (broken(key_status=None), "keys[0].status"),
    "compromised without a time": (broken(key_status="compromised"), "keys[0]", "compromised_since"),
    "a time without compromised": (broken(key_compromised_since=1), "keys[0]", "compromised_since"),
    "a name that turns the text": (broken(key_site="\N{RIGHT-TO-LEFT OVERRIDE}Paris"), "keys[0].site"),
    "a name with a line feed": (broken(key_town="Paris\nVALID"), "keys[0].town"),
    "an array": ([], "it"),
    "no JSON": (b"{'version': 1}", "line 1"),
    "JSON that ends": (GOOD.content[:-3], "line"),
    "no UTF-8": (GOOD.content.replace(b"Paris", b"Par\xff\xff", 1), "line 2", "UTF-8"),
    "a name twice": (GOOD.content.replace(b'"version": 1', b'"version": 1, "version": 1', 1), "'version' stands twice"),
    "NaN": (GOOD.content.replace(b'"version": 1', b'"version": NaN', 1), "NaN"),
    "very deep": (b"[" * 100_000, "too deep"),
    "a very long number": (b'{"version": ' + b"9" * 10_000 + b"}", "too long"),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_list_is_refused_with_its_place_though_it_is_signed(name: str) -> None:
    told, *words = WRONG[name]
    refused(lambda: read_list(signed_anyway(told), "it", ROOT), *words)


def test_the_list_that_is_broken_there_is_right_otherwise() -> None:
    """The control of the test before."""
    assert read_list(signed_anyway(broken()), "it", ROOT).keys
    assert read_list(signed_anyway(broken(key_status="retired")), "it", ROOT).keys[0].status == "retired"


def test_nothing_is_parsed_before_its_signature(monkeypatch: pytest.MonkeyPatch) -> None:
    def parsed(*_: object, **__: object) -> None:
        raise AssertionError("it was parsed")

    monkeypatch.setattr(jwk.json, "loads", parsed)
    refused(lambda: read_list(SignedList(b"[", GOOD.signature), "it", ROOT), "is not what its root signed")


def test_many_faults_are_told_and_then_counted() -> None:
    with pytest.raises(Problem) as caught:
        read_json(Announcement, json.dumps({"keys": [{}] * 9}).encode(), "it")
    assert caught.value.what.count("\n") == 20
    assert "more faults" in caught.value.what


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "home").mkdir()
    return tmp_path / "home"


def written(folder: Path, made: SignedList, root: Root = ROOT) -> tuple[Path, Path]:
    """Write a list, its signature and its root; return the files of the list and of the root."""
    folder.mkdir(exist_ok=True)
    (folder / "list.json").write_bytes(made.content)
    (folder / "list.json.sig").write_bytes(made.signature)
    (folder / "root.json").write_bytes(as_json(root))
    return folder / "list.json", folder / "root.json"


def list_of(days: int, name: str = "root", *, demo: bool = False) -> SignedList:
    keys = [kit.trusted_key("paris-11")]
    return sign_list(new_list(keys), private(name), AT + timedelta(days=days), demo=demo)


def test_an_imported_list_is_the_homes(home: Path, tmp_path: Path) -> None:
    refused(lambda: Lists(home).read(), "There is no trust list")
    file, root = written(tmp_path / "given", GOOD)
    refused(lambda: Lists(home).bring_in(file), "not here")
    assert not (home / "trust").exists()
    Lists(home).bring_in(file, root)
    trusted, made = Lists(home).read()
    assert (made, trusted.root) == (GOOD, ROOT)
    assert Lists(home).bring_in(file).date == trusted.date, "its root is known by now"


def test_an_older_list_is_refused_wherever_it_comes_from(home: Path, tmp_path: Path) -> None:
    for days in (0, 3):
        Lists(home).bring_in(*written(tmp_path / "given", list_of(days)))
    older, root = written(tmp_path / "older", list_of(2))
    for work in (lambda: Lists(home).bring_in(older, root), lambda: Lists(home).read(older, root)):
        refused(work, "2026-11-27T12:00:00Z", "2026-11-28T12:00:00Z", "has been seen")
    assert Lists(home).read()[0].date == "2026-11-28T12:00:00Z"
    newer = written(tmp_path / "newer", list_of(4))
    Lists(home).read(*newer)
    refused(lambda: Lists(home).read(), "2026-11-29T12:00:00Z")
    other, other_root = written(
        tmp_path / "other", list_of(1, "another root"), root_of(private("another root"), demo=False)
    )
    assert Lists(home).read(other, other_root), "another network's list has its own dates"


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b'{"x": 1}', b'{"x": "yesterday"}', b"\xff"])
def test_a_damaged_memory_is_none(home: Path, tmp_path: Path, content: bytes) -> None:
    (home / "state").mkdir()
    (home / "state" / "trust.json").write_bytes(content)
    file, root = written(tmp_path / "given", GOOD)
    assert Lists(home).bring_in(file, root)
    assert json.loads((home / "state" / "trust.json").read_bytes()) == {ROOT.kid: "2026-11-25T12:00:00Z"}


def test_a_demonstrations_date_is_not_remembered(home: Path, tmp_path: Path) -> None:
    for days in (3, 0):
        Lists(home).bring_in(*written(tmp_path / "given", list_of(days, demo=True), DEMO_ROOT))
    assert not (home / "state").exists()


def test_a_demonstrations_list_needs_no_root_even_where_another_is_known(home: Path, tmp_path: Path) -> None:
    Lists(home).bring_in(*written(tmp_path / "given", GOOD))
    file, _ = written(tmp_path / "demo", list_of(0, "a demo root", demo=True))
    assert Lists(home).read(file)[0].is_demo


def test_the_built_in_root_is_the_last_resort(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file, root = written(tmp_path / "given", GOOD)
    refused(lambda: Lists(home).read(file), "not here")
    monkeypatch.setattr(lists, "BUILT_IN", root)
    assert Lists(home).read(file)[0].root == ROOT


def test_nobody_holds_a_networks_root_yet() -> None:
    assert not lists.BUILT_IN.exists()


@pytest.mark.parametrize("missing", ["list.json", "list.json.sig"])
def test_a_missing_file_is_told(home: Path, tmp_path: Path, missing: str) -> None:
    file, root = written(tmp_path / "given", GOOD)
    (tmp_path / "given" / missing).unlink()
    with pytest.raises(Problem) as caught:
        Lists(home).read(file, root)
    assert caught.value.reason is Reason.INPUT
    assert missing in caught.value.what


def test_a_list_of_a_whole_network_is_read_at_once() -> None:
    """676 keys: 26 sites, 2 kiosks, 13 months (presence.md 4)."""
    import time

    rows = []
    for number in range(676):
        public = private(f"key {number}").public_key()
        row = kit.trusted_key("paris-11").model_dump(exclude_none=True) | jwk.jwk_of(public)
        rows.append(row | {"site": f"Cité des métiers {number}"})
    empty = new_list([])
    whole = TrustList.model_validate(empty.model_dump(exclude_none=True) | {"keys": rows})
    made = sign_list(whole, private("root"), AT, demo=False)
    assert len(made.content) < 250_000
    began = time.perf_counter()
    assert len(read_list(made, "it", ROOT).keys) == 676
    assert time.perf_counter() - began < 2
