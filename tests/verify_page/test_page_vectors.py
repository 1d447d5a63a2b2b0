"""The page gives the reason of every shared vector, and refuses every token of which one byte was changed."""

import base64
import json
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from asking import ROOT, ask, reasons
from page_proofs import NOW, World, base32, claims, portrait, token, url

VECTORS = ROOT / "tests/presence/vectors.json"


def judged(file: Path, *, fallback: bool) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    """Return what the file says and what the page says, vector by vector."""
    told = json.loads(file.read_text("utf-8"))
    content, signature = told["list"].encode(), told["list_signature"]
    given = ask("trusted", list=base64.b64encode(content).decode(), signature=signature, root=told["root"])
    assert given == json.loads(told["list"])
    said = ask("judge", list=given, now=told["now"], proofs=told["vectors"], fallback=fallback)
    return list(zip(told["vectors"], said, strict=True))


@pytest.mark.parametrize("fallback", [False, True], ids=["WebCrypto", "noble"])
def test_every_vector_has_the_same_verdict(fallback: bool) -> None:
    pairs = judged(VECTORS, fallback=fallback)
    assert len(pairs) > 500
    apart = [f"{wanted['name']}: {said}" for wanted, said in pairs if not said.items() <= wanted.items()]
    assert apart == []


@pytest.mark.campaign
@pytest.mark.parametrize("fallback", [False, True], ids=["WebCrypto", "noble"])
def test_ten_thousand_mutants_have_the_same_verdict(fallback: bool, tmp_path: Path) -> None:
    made = tmp_path / "vectors.json"
    maker = ROOT / "tests/presence/make_vectors.py"
    subprocess.run([sys.executable, maker, "--mutants", "10000", "--out", made], check=True, stdout=subprocess.DEVNULL)
    assert [
        wanted["name"] for wanted, said in judged(made, fallback=fallback) if not said.items() <= wanted.items()
    ] == []


def changed(raw: bytes, others: int) -> list[dict[str, str]]:
    """Return the token with each byte changed in so many ways, among them every single bit from 8 on."""
    chance = random.Random(7)
    bits = [1 << bit for bit in range(8)]
    rest = [other for other in range(1, 256) if other not in bits]

    def ways() -> list[int]:
        return [*bits, *chance.sample(rest, others - 8)] if others >= 8 else chance.sample(bits, others)

    return [
        {"text": base32(raw[:place] + bytes([raw[place] ^ other]) + raw[place + 1 :])}
        for place in range(len(raw))
        for other in ways()
    ]


@pytest.mark.parametrize(
    "others", [pytest.param((9, 1), id="some"), pytest.param((255, 255), id="all", marks=pytest.mark.campaign)]
)
def test_every_change_of_a_byte_is_refused(others: tuple[int, int]) -> None:
    paper, face = token(), token(claims(kind=2, portrait=portrait()))
    proofs = [{"text": base32(paper)}, {"text": base32(face)}]
    proofs += changed(paper, others[0]) + changed(face, others[1])
    first, second, *rest = reasons(proofs, list=World().list, now=NOW)
    assert (first, second) == ("valid", "valid")  # the control: unchanged they are good
    assert len(rest) >= 123 * others[0]
    assert "valid" not in rest
    assert {"cbor", "cose", "key-unknown", "signature"} <= set(rest)


def test_every_change_of_a_character_is_refused() -> None:
    words = base32(token())
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
    chance = random.Random(3)
    proofs = [
        {"text": words[:place] + chance.choice(alphabet.replace(letter, "")) + words[place + 1 :]}
        for place, letter in enumerate(words)
    ]
    assert "valid" not in reasons(proofs, list=World().list, now=NOW)
    assert reasons([{"text": url(token())}], list=World().list, now=NOW) == ["valid"]
