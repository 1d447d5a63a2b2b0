"""`kiosk verify`: tokens, addresses, standard input and pictures; exit 0, 1 or 2; words that never promise too much."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from proving import AT, kiosk
from running import kiosk as started

import kit  # isort: skip - it stands in tests/presence, which `proving` has made known
from codes import picture_of, saved  # isort: skip
from kit import NOW, PORTRAIT, claims, private, signed, text, url  # isort: skip

from kiosk.presence.code import modules_of
from kiosk.presence.jwk import as_json
from kiosk.presence.trust import root_of
from kiosk.proofs import Form

PAPER = url(signed(claims(precision=3600)))
FACE = url(signed(claims(kind=2, portrait=PORTRAIT)))
SCREEN = url(signed(claims(kind=3, precision=86400, iat=kit.at("2026-11-25T00:00", "Europe/Paris"))))
DEMO = url(signed(claims("DEMO"), "demo"))
FORGED = PAPER[:-1] + ("A" if PAPER[-1] != "A" else "E")
FIELDS = ["valid", "reason", "kind", "site", "town", "from", "to", "precision_s", "quality", "demo", "kid", "list_date"]


@pytest.fixture
def given(tmp_path: Path) -> tuple[object, ...]:
    """The options that name a list and its root, with a home of its own."""
    made = kit.trust_list()
    for name, content in (
        ("trust.json", made.content),
        ("trust.json.sig", made.signature),
        ("root.json", as_json(root_of(private("root"), demo=False))),
    ):
        (tmp_path / name).write_bytes(content)
    where = ("--trust", tmp_path / "trust.json", "--root", tmp_path / "root.json", "--home", tmp_path / "home")
    return (*where, *AT)


def told(*words: object, given: bytes | str = b"") -> dict[str, Any]:
    ran = kiosk("verify", *words, "--json", given=given)
    assert ran.exit_code in (0, 1), ran.output
    found = json.loads(ran.stdout)
    assert list(found) == FIELDS
    assert found["valid"] == (ran.exit_code == 0) == (found["reason"] == "valid")
    return found


def test_a_valid_one_in_json(given: tuple[object, ...]) -> None:
    assert told(PAPER, *given) == {
        "valid": True,
        "reason": "valid",
        "kind": 1,
        "site": "FR75",
        "town": "Paris",
        "from": "2026-11-25T13:00:00+01:00",
        "to": "2026-11-25T14:00:00+01:00",
        "precision_s": 3600,
        "quality": 1,
        "demo": False,
        "kid": kit.kid("paris-11").hex(),
        "list_date": "2026-11-25T12:00:00Z",
    }


@pytest.mark.parametrize("words", [PAPER, text(signed(claims())), f" {PAPER}\n"])
def test_an_address_or_a_token_and_also_from_standard_input(given: tuple[object, ...], words: str) -> None:
    assert told(words, *given)["valid"]
    assert told("-", *given, given=words)["valid"]


def test_a_text_file_holds_one_too(given: tuple[object, ...], tmp_path: Path) -> None:
    (tmp_path / "proof.txt").write_text(PAPER + "\n")
    assert told(tmp_path / "proof.txt", *given)["valid"]


@pytest.mark.parametrize(
    ("words", "reason"), [(FORGED, "signature"), ("hello", "text"), ("", "text"), (DEMO, "demo"), ("A" * 5000, "text")]
)
def test_what_is_not_valid_tells_why_and_nothing_else(given: tuple[object, ...], words: str, reason: str) -> None:
    found = told(words, *given)
    assert found["reason"] == reason
    assert [found[name] for name in FIELDS[2:10]] == [None] * 8
    ran = kiosk("verify", words, *given)
    assert ran.exit_code == 1
    assert ran.stdout.startswith(f"NOT VALID ({reason}). ")
    assert len(ran.stdout) > 80


def test_every_reason_has_its_words() -> None:
    from kiosk.commands.verify import _WHY
    from kiosk.presence.claims import Why

    assert set(_WHY) == set(Why) - {Why.VALID}


@pytest.mark.parametrize(
    ("words", "said", "when"),
    [
        (PAPER, ["issued this code", "It does not say to whom."], "between 13:00 and 14:00 (time of Paris)"),
        (FACE, ["saw the picture in this code", "not with the printed one", "held a photo before"], "at 13:00"),
        (SCREEN, ["was on the screen", "The picture around it was made after that."], "on Wednesday 25 November 2026."),
    ],
    ids=["paper", "portrait", "screen"],
)
def test_in_words_it_says_what_is_proved_and_what_is_not(
    given: tuple[object, ...], words: str, said: list[str], when: str
) -> None:
    ran = kiosk("verify", words, *given)
    assert ran.exit_code == 0
    for part in [*said, when, "Cité des métiers de Paris (FR75, Paris)", "an attendant had confirmed it", "from today"]:
        assert part in ran.stdout
    assert "VALID" not in ran.stdout.upper(), "never a bare word"


def test_a_demonstration_is_called_one(given: tuple[object, ...]) -> None:
    ran = kiosk("verify", DEMO, *given, "--demo")
    assert ran.exit_code == 0
    assert "DEMONSTRATION and proves nothing" in ran.stdout
    assert told(DEMO, *given, "--demo")["demo"] is True


@pytest.mark.parametrize(("form", "name"), [("PNG", "a.png"), ("JPEG", "a.jpg"), ("WEBP", "photo")])
def test_a_picture(given: tuple[object, ...], tmp_path: Path, form: str, name: str) -> None:
    content = saved(picture_of(modules_of(FACE, Form.PORTRAIT)), form)
    (tmp_path / name).write_bytes(content)
    assert told(tmp_path / name, *given)["kind"] == 2
    assert told("-", *given, given=content)["kind"] == 2


def test_of_several_codes_the_valid_one_counts_else_the_one_that_came_furthest(
    given: tuple[object, ...], tmp_path: Path
) -> None:
    from PIL import Image

    def picture(*words: str) -> Path:
        codes = [picture_of(modules_of(one, Form.PAPER)) for one in words]
        page = Image.new("L", (sum(code.width for code in codes), max(code.height for code in codes)), 255)
        for number, code in enumerate(codes):
            page.paste(code, (sum(one.width for one in codes[:number]), 0))
        (tmp_path / "page.png").write_bytes(saved(page))
        return tmp_path / "page.png"

    shop = f"https://shop.example/#{'A' * 100}"
    assert told(picture(shop, FORGED, PAPER), *given)["reason"] == "valid"
    assert told(picture(FORGED, shop), *given)["reason"] == "signature"
    assert told(picture(shop, DEMO, FORGED), *given)["reason"] == "demo"


def test_a_picture_without_a_code(given: tuple[object, ...], tmp_path: Path) -> None:
    from PIL import Image

    (tmp_path / "white.png").write_bytes(saved(Image.new("L", (300, 300), 255)))
    assert told(tmp_path / "white.png", *given)["reason"] == "no-code"
    assert "No QR code was found" in kiosk("verify", tmp_path / "white.png", *given).stdout


def test_the_signed_picture_is_written_only_when_it_is_wished(given: tuple[object, ...], tmp_path: Path) -> None:
    before = set(tmp_path.rglob("*.webp"))
    assert kiosk("verify", FACE, *given).exit_code == 0
    assert set(tmp_path.rglob("*.webp")) == before
    out = tmp_path / "face.webp"
    assert kiosk("verify", FACE, *given, "--portrait", out).exit_code == 0
    assert out.read_bytes() == PORTRAIT
    assert out.stat().st_mode & 0o777 == 0o600
    again = kiosk("verify", FACE, *given, "--portrait", out)
    assert again.exit_code == 2
    assert "is there already" in again.stderr
    assert kiosk("verify", FORGED, *given, "--portrait", tmp_path / "other.webp").exit_code == 1
    assert not (tmp_path / "other.webp").exists()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("nothing.png",), "There is no file nothing.png."),
        ((PAPER, "--at", "yesterday"), "Write one like"),
        ((PAPER, "--trust", "nowhere.json"), "cannot be read"),
        ((PAPER, "--root", "nowhere.json"), "cannot be read"),
        ((), "Usage"),
    ],
)
def test_bad_input_is_told_with_a_remedy(given: tuple[object, ...], words: tuple[str, ...], said: str) -> None:
    ran = kiosk("verify", *given, *words)
    assert ran.exit_code == 2
    assert said in ran.stderr
    assert ran.stdout == ""


def test_a_bad_list_is_bad_input(given: tuple[object, ...], tmp_path: Path) -> None:
    (tmp_path / "trust.json").write_bytes((tmp_path / "trust.json").read_bytes() + b" ")
    ran = kiosk("verify", PAPER, *given)
    assert ran.exit_code == 2
    assert "is not what its root signed" in ran.stderr


def test_a_pdf_is_not_read_but_the_way_is_told(given: tuple[object, ...], tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7\n")
    ran = kiosk("verify", tmp_path / "a.pdf", *given)
    assert ran.exit_code == 2
    assert "pdftoppm -r 300 -png" in ran.stderr


def test_without_any_list_the_way_is_told(tmp_path: Path) -> None:
    ran = kiosk("verify", PAPER, "--home", tmp_path)
    assert ran.exit_code == 2
    assert "kiosk trust import" in ran.stderr


def test_as_somebody_starts_it(given: tuple[object, ...]) -> None:
    ran = started("verify", PAPER, *given, "--json")
    assert (ran.returncode, json.loads(ran.stdout)["reason"]) == (0, "valid")
    assert started("verify", FORGED, *given).returncode == 1


def test_the_proof_is_in_no_line_of_an_error(given: tuple[object, ...]) -> None:
    for words in (PAPER, FORGED, FACE):
        ran = kiosk("verify", words, *given)
        assert words[-30:] not in ran.stdout + ran.stderr


def test_it_needs_no_screen_and_no_ledger(given: tuple[object, ...]) -> None:
    code = (
        "import sys; from kiosk.__main__ import main\n"
        "try: main(sys.argv[1:])\n"
        "except SystemExit as end: assert end.code == 0, end.code\n"
        "assert not any(name.startswith(('PySide6', 'sqlite3', 'kiosk.ui', 'kiosk.store')) for name in sys.modules)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code, "verify", PAPER, *map(str, given)], capture_output=True, text=True, timeout=60
    )
    assert ran.returncode == 0, ran.stderr
    assert NOW
