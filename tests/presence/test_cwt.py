"""Another library reads our tokens and writes tokens that we read: `cwt`, which needs an environment of its own."""

import base64
import hashlib
import json
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import kit
import pytest
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from kit import HERE, NOW, claims, private, signed, url
from make_vectors import trusted

from kiosk.presence.claims import Why
from kiosk.presence.verify import verify

LOCK = HERE / "cwt.lock"
BUILD = HERE.parents[1] / "build" / "cwt"
TOKENS = [claims(), claims(kind=3, precision=3600), claims(kind=2, portrait=kit.PORTRAIT)]


def based(content: bytes) -> str:
    return base64.b64encode(content).decode()


@pytest.fixture(scope="module")
def python() -> Path:
    """The Python of an environment with cwt, made once for each lock."""
    name = hashlib.sha256(LOCK.read_bytes() + sys.version.encode()).hexdigest()[:16]
    place = BUILD / name
    if not (place / "ready").exists():
        shutil.rmtree(BUILD, ignore_errors=True)
        for words in (
            [sys.executable, "-m", "venv", place],
            [place / "bin" / "pip", "install", "--quiet", "--require-hashes", "--no-deps", "--requirement", LOCK],
        ):
            made = subprocess.run(list(map(str, words)), capture_output=True, text=True, timeout=300)
            assert made.returncode == 0, made.stderr
        (place / "ready").touch()
    return place / "bin" / "python"


@pytest.fixture(scope="module")
def told(python: Path) -> dict[str, Any]:
    """What cwt made of it all."""
    key = private("paris-11")
    public = {"kid": kit.kid("paris-11").hex(), "x": key.public_key().public_bytes_raw().hex()}
    seed = key.private_bytes(Encoding.Raw, PrivateFormat.Raw, NoEncryption())
    spoilt = bytearray(signed(claims()))
    spoilt[-1] ^= 1
    made = kit.trust_list()
    asked = {
        "public": public,
        "private": public | {"d": seed.hex()},
        "kid": public["kid"],
        "root": {"kid": kit.kid("root").hex(), "x": private("root").public_key().public_bytes_raw().hex()},
        "list": based(made.content),
        "list_signature": based(made.signature),
        "tokens": [based(signed(one)) for one in TOKENS] + [based(bytes(spoilt)), based(signed(claims(), aad=b""))],
        "claims": [[-19, {"site": "FR75", "iat": NOW, "kind": kind}] for kind in (1, 3)],
    }
    ran = subprocess.run(
        [str(python), str(HERE / "cwt_side.py")], input=json.dumps(asked), capture_output=True, text=True, timeout=60
    )
    assert ran.returncode == 0, ran.stderr
    return json.loads(ran.stdout)


def test_it_reads_our_tokens(told: dict[str, Any]) -> None:
    assert told["read"][:3] == [repr(dict(sorted(one.items(), key=_order))) for one in TOKENS]


def _order(item: tuple[int, Any]) -> bytes:
    return kit.canonical(item[0])


def test_it_refuses_what_was_changed_or_has_another_domain(told: dict[str, Any]) -> None:
    assert told["read"][3:] == ["VerifyError", "VerifyError"]


def test_it_verifies_our_trust_list(told: dict[str, Any]) -> None:
    assert told["list"] is True


def test_we_read_its_tokens(told: dict[str, Any]) -> None:
    now = datetime.fromtimestamp(NOW, UTC)
    for token in told["made"]:
        assert verify(url(base64.b64decode(token)), trusted(), now, demo_allowed=False).why is Why.VALID
    assert len(told["made"]) == 2


def test_the_lock_has_hashes_and_no_address() -> None:
    lock = LOCK.read_text("utf-8")
    assert "://" not in lock
    assert lock.count("==") == 6
    assert lock.count("--hash=sha256:") > 6
