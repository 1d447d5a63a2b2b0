"""The kiosk signs what its verifier takes: in every city, at every change of the clock, and leaves nothing behind."""

import base64
import json
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from types import ModuleType
from zoneinfo import ZoneInfo

import pytest
from kit import HERE, PORTRAIT
from places import PARIS, all_in, keys_in, signer, verdict_of

from kiosk.presence.cbor import Map, decode
from kiosk.presence.claims import Why
from kiosk.presence.cose import open_sign1
from kiosk.presence.lists import Lists
from kiosk.presence.proof import token_of
from kiosk.presence.signer import KioskSigner
from kiosk.problems import Problem, Reason
from kiosk.proofs import Form, Picture, Precision, Quality, ends

NOW = datetime(2026, 11, 25, 13, 17, 42, tzinfo=PARIS)
FACE = Picture(640, 800, bytearray(640 * 800))


@pytest.fixture
def ours(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> KioskSigner:
    """A signer with DEMO keys, and portraits that are always the same."""
    drawing = ModuleType("kiosk.presence.portrait")
    from kiosk.presence import portrait

    drawing.webp_portrait = lambda _: PORTRAIT  # type: ignore[attr-defined]
    drawing.is_portrait = portrait.is_portrait  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "kiosk.presence.portrait", drawing)
    made = signer(tmp_path)
    made.make_ready(NOW)
    return made


@pytest.mark.parametrize("form", Form)
@pytest.mark.parametrize("precision", Precision)
@pytest.mark.parametrize("quality", Quality)
def test_what_is_signed_is_valid(
    ours: KioskSigner, tmp_path: Path, form: Form, precision: Precision, quality: Quality
) -> None:
    proof = ours.sign(form, NOW, precision, quality, FACE if form is Form.PORTRAIT else None)
    begins = {
        Precision.MINUTE: NOW.replace(second=0),
        Precision.HOUR: NOW.replace(minute=0, second=0),
        Precision.DAY: NOW.replace(hour=0, minute=0, second=0),
    }[precision]
    assert (proof.form, proof.begins, proof.precision, proof.demo) == (form, begins, precision, True)
    proven = verdict_of(tmp_path, proof.url, NOW).proven
    assert proven is not None
    assert (proven.form, proven.begins, proven.precision, proven.quality) == (form, begins, precision, quality)
    assert (proven.ends, proven.demo, proven.key.iss) == (ends(begins, precision), True, "FR75")
    assert proven.portrait == (PORTRAIT if form is Form.PORTRAIT else None)


def test_without_asking_for_demonstrations_it_is_none(ours: KioskSigner, tmp_path: Path) -> None:
    from kiosk.presence.verify import verify

    proof = ours.sign(Form.PAPER, NOW, Precision.HOUR, Quality.CONFIRMED, None)
    assert verify(proof.url, Lists(tmp_path).read()[0], NOW, demo_allowed=False).why is Why.DEMO


def test_the_sizes_are_those_of_the_design(ours: KioskSigner) -> None:
    for form, size, modules in ((Form.PAPER, 118, 53), (Form.PHONE, 118, 53)):
        proof = ours.sign(form, NOW, Precision.MINUTE, Quality.CONFIRMED, None)
        assert len(token_of(proof.url)) == size
        assert [len(row) for row in proof.modules] == [modules] * modules
    hour = ours.sign(Form.PAPER, NOW, Precision.HOUR, Quality.CONFIRMED, None)
    assert len(hour.modules) == 53
    face = ours.sign(Form.PORTRAIT, NOW, Precision.HOUR, Quality.CONFIRMED, FACE)
    assert len(face.modules) <= 89


@pytest.mark.parametrize(("form", "picture"), [(Form.PORTRAIT, None), (Form.PAPER, FACE), (Form.PHONE, FACE)])
def test_a_picture_belongs_to_a_portrait_only(ours: KioskSigner, form: Form, picture: Picture | None) -> None:
    with pytest.raises(ValueError, match="a picture belongs to a portrait"):
        ours.sign(form, NOW, Precision.HOUR, Quality.CONFIRMED, picture)


def test_two_proofs_of_one_visitor_share_nothing_but_site_and_key(ours: KioskSigner) -> None:
    tokens = [token_of(ours.sign(Form.PAPER, NOW, Precision.HOUR, Quality.CONFIRMED, None).url) for _ in range(200)]
    opened = [open_sign1(token) for token in tokens]
    payloads = [decode(one.payload or b"") for one in opened]
    assert all(isinstance(payload, Map) for payload in payloads)
    assert len({payload[7] for payload in payloads}) == 200
    assert len({one.signature for one in opened}) == 200
    assert len({one.protected for one in opened}) == len({payload[1] for payload in payloads}) == 1
    assert {tuple(payload) for payload in payloads} == {(1, 6, 7, -65537)}
    assert {tuple(payload[-65537].pairs) for payload in payloads} == {((1, 1), (2, 1), (3, 3600))}
    # No counter hides in what is drawn: each bit is set about half of the time, and nothing ever grows.
    drawn = [int.from_bytes(payload[7]) for payload in payloads]
    for bit in range(64):
        assert 55 < sum(number >> bit & 1 for number in drawn) < 145
    grown = sum(one < following for one, following in pairwise(drawn))
    assert 55 < grown < 145


# The local day on both sides of midnight, of a month's end, and of every change of the clock.
MOMENTS = {
    "Europe/Paris": "2026-10-25T00:59:59 2026-10-25T01:00:00 2026-10-25T22:59:59 2026-10-31T22:59:59"
    " 2026-10-31T23:00:00 2026-03-29T00:59:59 2026-03-29T01:00:00 2026-11-24T23:00:00"
    " 2027-10-31T22:59:59 2027-10-31T23:00:00 2026-12-31T23:00:00",
    "America/Vancouver": "2026-03-08T09:59:59 2026-03-08T10:00:00 2025-11-02T08:59:59"
    " 2025-11-02T09:00:00 2025-11-03T07:59:59 2025-12-01T07:59:59 2025-12-01T08:00:00",
    "Pacific/Auckland": "2026-09-26T13:59:59 2026-09-26T14:00:00 2026-04-04T13:59:59"
    " 2026-04-04T14:00:00 2026-11-30T10:59:59 2026-11-30T11:00:00",
    "Australia/Lord_Howe": "2026-04-04T14:59:59 2026-04-04T15:00:00 2026-04-04T15:29:59"
    " 2026-10-03T15:29:59 2026-10-03T15:30:00 2026-10-31T12:59:59 2026-10-31T13:00:00",
    "Asia/Beirut": "2026-03-28T21:59:59 2026-03-28T22:00:00 2026-10-24T20:59:59 2026-10-24T21:00:00",
    "America/Santiago": "2026-09-06T03:59:59 2026-09-06T04:00:00 2026-04-05T02:59:59"
    " 2026-04-05T03:00:00 2026-04-05T03:59:59 2026-04-05T04:00:00",
    "Asia/Kolkata": "2026-11-30T18:29:59 2026-11-30T18:30:00",
}  # UTC
HALF_HOURS = {"2026-04-04T15:00:00", "2026-04-04T15:29:59", "2026-10-03T15:30:00"}  # behind a change of half an hour


@pytest.mark.parametrize("zone", MOMENTS)
@pytest.mark.parametrize("precision", Precision)
def test_the_local_day_is_right_at_every_change_of_the_clock(tmp_path: Path, zone: str, precision: Precision) -> None:
    place = signer(tmp_path, zone)
    for text in MOMENTS[zone].split():
        now = datetime.fromisoformat(text).replace(tzinfo=UTC)
        place.make_ready(now)
        proof = place.sign(Form.PAPER, now, precision, Quality.CONFIRMED, None)
        verdict = verdict_of(tmp_path, proof.url, now)
        assert verdict.why is Why.VALID, (text, verdict.why)
        proven = verdict.proven
        assert proven is not None
        local = now.astimezone(ZoneInfo(zone))
        assert proven.begins.date() == proof.begins.date() == local.date(), text
        # In seconds: Python compares the hands of the clock where both times have the same zone.
        begins, ended = proven.begins.timestamp(), proven.ends.timestamp()
        assert begins <= now.timestamp()
        assert proven.key.nbf <= now.timestamp() < proven.key.exp
        if precision is Precision.MINUTE:
            assert begins <= now.timestamp() < ended
            assert (proven.begins.hour, proven.begins.minute) == (local.hour, local.minute)
        elif precision is Precision.HOUR:
            assert proven.begins.minute == 0
            if text in HALF_HOURS:  # an hour of 90 minutes: the proof tells the first 60
                assert now.timestamp() - begins < 5400
            else:
                assert begins <= now.timestamp() < ended
                assert proven.begins.hour == local.hour
        else:
            before = datetime.fromtimestamp(proven.begins.timestamp() - 1, ZoneInfo(zone))
            assert before.date() < local.date(), "it is the day's first second"


@pytest.mark.parametrize("asked", [UTC, ZoneInfo("Pacific/Auckland"), ZoneInfo("America/Vancouver")])
def test_the_time_may_be_told_in_any_zone(ours: KioskSigner, asked: ZoneInfo) -> None:
    proof = ours.sign(Form.PAPER, NOW.astimezone(asked), Precision.DAY, Quality.CONFIRMED, None)
    assert proof.begins.isoformat() == "2026-11-25T00:00:00+01:00"


def test_signing_writes_nothing(ours: KioskSigner, tmp_path: Path) -> None:
    before = all_in(tmp_path)
    for form in Form:
        ours.sign(form, NOW, Precision.HOUR, Quality.CONFIRMED, FACE if form is Form.PORTRAIT else None)
    assert all_in(tmp_path) == before
    ours.make_ready(NOW)
    assert all_in(tmp_path) == before


def test_without_being_made_ready_it_signs_nothing_and_makes_nothing(tmp_path: Path) -> None:
    with pytest.raises(Problem) as caught:
        signer(tmp_path).sign(Form.PAPER, NOW, Precision.HOUR, Quality.CONFIRMED, None)
    assert caught.value.reason is Reason.KEYS
    assert list(tmp_path.iterdir()) == []


def test_a_demonstration_that_is_left_for_a_year_still_works(tmp_path: Path) -> None:
    place = signer(tmp_path)
    for weeks in range(0, 60, 2):
        now = NOW + timedelta(weeks=weeks)
        place.make_ready(now)
        place.erase_past(now)
        proof = place.sign(Form.PAPER, now, Precision.HOUR, Quality.CONFIRMED, None)
        assert verdict_of(tmp_path, proof.url, now).valid
    assert len(list(tmp_path.glob("keys/demo/????-??.key"))) == 2


def test_a_demonstration_that_never_is_made_ready_again_works_into_the_next_month(ours: KioskSigner) -> None:
    proof = ours.sign(Form.PAPER, datetime(2026, 12, 31, 23, tzinfo=PARIS), Precision.DAY, Quality.CONFIRMED, None)
    assert proof.begins.day == 31


@pytest.mark.parametrize("spoil", ["trust.json", "trust.json.sig", "root.json"])
def test_a_demonstration_mends_its_list(ours: KioskSigner, tmp_path: Path, spoil: str) -> None:
    file = tmp_path / "trust" / spoil
    file.write_bytes(file.read_bytes()[:-20])
    ours.make_ready(NOW)
    proof = ours.sign(Form.PAPER, NOW, Precision.HOUR, Quality.CONFIRMED, None)
    assert verdict_of(tmp_path, proof.url, NOW).valid
    file.unlink()
    ours.make_ready(NOW)
    assert verdict_of(tmp_path, proof.url, NOW).valid


def test_a_demonstration_takes_its_centres_new_name(ours: KioskSigner, tmp_path: Path) -> None:
    ours.make_ready(NOW)
    other = signer(tmp_path, site="FR13")
    other.make_ready(NOW)
    proof = other.sign(Form.PAPER, NOW, Precision.HOUR, Quality.CONFIRMED, None)
    proven = verdict_of(tmp_path, proof.url, NOW).proven
    assert proven is not None
    assert (proven.key.iss, proven.key.site) == ("FR13", "Cité des métiers de FR13")


def test_making_ready_never_raises(tmp_path: Path) -> None:
    (tmp_path / "keys").write_text("not a folder")
    place = signer(tmp_path)
    place.make_ready(NOW)
    with pytest.raises(Problem) as caught:
        place.sign(Form.PAPER, NOW, Precision.HOUR, Quality.CONFIRMED, None)
    assert caught.value.reason is Reason.KEYS


@pytest.mark.parametrize("part", ["", "2026-11.key"])
def test_it_signs_no_more_as_soon_as_others_can_read_the_key(tmp_path: Path, part: str) -> None:
    folder = keys_in(tmp_path)
    folder.prepare(NOW, 1)
    place = signer(tmp_path)
    place.make_ready(NOW)
    assert place.sign(Form.PAPER, NOW, Precision.HOUR, Quality.CONFIRMED, None)
    (folder.folder / part).chmod(0o755)
    with pytest.raises(Problem) as caught:
        place.sign(Form.PAPER, NOW, Precision.HOUR, Quality.CONFIRMED, None)
    assert caught.value.reason is Reason.KEYS


def test_a_proof_says_nothing_of_its_token(ours: KioskSigner) -> None:
    proof = ours.sign(Form.PAPER, NOW, Precision.HOUR, Quality.CONFIRMED, None)
    token = token_of(proof.url)
    told = repr(proof) + str(proof)
    for part in (proof.url[-40:], token.hex()[-40:], repr(token[-20:]), base64.b64encode(token).decode()[:40], "url="):
        assert part not in told
    assert "modules" not in told


def test_no_socket_is_opened_and_nothing_is_written_while_signing_and_checking(tmp_path: Path) -> None:
    """In a process of its own, because an audit hook stays until the end."""
    ran = subprocess.run(
        [sys.executable, str(HERE / "audited.py"), str(tmp_path)], capture_output=True, text=True, timeout=60
    )
    assert ran.returncode == 0, ran.stderr
    told = json.loads(ran.stdout)
    assert told["valid"] == 6
    assert told["signing and checking"] == []
    assert [name for name, _ in told["control"]] == ["open", "socket.__new__"]
