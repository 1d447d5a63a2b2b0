"""`kiosk trust`: from a root key to a list that a kiosk and a verifier page believe."""

import base64
import hashlib
import json
import re
from pathlib import Path

import pytest
from proving import done, kiosk, with_site

PAGE = (
    b'<html><script type="text/plain" id="trust"></script><script type="text/plain" id="trust-signature">old</script>'
    b'<script type="text/plain" id="root"></script><script>1</script></html>'
)


@pytest.fixture
def network(tmp_path: Path, home: Path) -> Path:
    """A folder with a root, a signed list.json and the keys that a kiosk announced."""
    done("key", "prepare", "--home", with_site(home))
    (tmp_path / "keys.json").write_text(done("key", "show", "--home", home, "--json"), "utf-8")
    done("trust", "init-root", tmp_path / "root")
    done("trust", "add", tmp_path / "keys.json", "--list", tmp_path / "list.json")
    done("trust", "sign", "--root-key", tmp_path / "root" / "root.key", "--list", tmp_path / "list.json")
    return tmp_path


def refused(code: int, *words: object) -> str:
    ran = kiosk("trust", *words)
    assert ran.exit_code == code, ran.output
    return ran.stderr


def sign(network: Path, *words: object) -> str:
    root_key = network / "root" / "root.key"
    return done("trust", "sign", "--root-key", root_key, "--list", network / "list.json", *words)


def test_a_root_is_made_once(network: Path) -> None:
    assert (network / "root" / "root.key").stat().st_mode & 0o777 == 0o600
    public = json.loads((network / "root" / "root.json").read_bytes())
    assert set(public) == {"kty", "crv", "kid", "x"}
    before = (network / "root" / "root.key").read_bytes()
    assert "is there already" in refused(2, "init-root", network / "root")
    assert (network / "root" / "root.key").read_bytes() == before
    done("trust", "init-root", network / "demo", "--demo")
    assert json.loads((network / "demo" / "root.json").read_bytes())["demo"] is True


def test_a_signed_list_is_shown_imported_and_shown_again(network: Path, home: Path) -> None:
    root = ("--root", network / "root" / "root.json")
    shown = done("trust", "show", network / "list.json", *root, "--home", home)
    assert shown.count("FR75") == 13
    assert shown.count("active") == 13
    assert "13 keys" in done("trust", "import", network / "list.json", *root, "--home", home)
    assert done("trust", "show", "--home", home) == shown
    told = json.loads(done("trust", "show", "--home", home, "--json"))
    assert told == json.loads((network / "list.json").read_bytes())


def test_a_list_whose_root_is_not_known_is_refused(network: Path, home: Path) -> None:
    for command in ("show", "import"):
        assert "--root FILE" in refused(2, command, network / "list.json", "--home", home)
    assert not (home / "trust" / "trust.json").exists()


def test_adding_the_same_again_changes_nothing_and_another_claim_is_refused(network: Path) -> None:
    before = (network / "list.json").read_bytes()
    assert "0 keys added, 13 in all" in done("trust", "add", network / "keys.json", "--list", network / "list.json")
    assert (network / "list.json").read_bytes() == before
    told = json.loads((network / "keys.json").read_bytes())
    told["keys"][0]["iss"] = "FR13"
    (network / "other.json").write_text(json.dumps(told))
    said = refused(2, "add", network / "other.json", "--list", network / "list.json")
    assert "is in the list already, with another site" in said
    assert (network / "list.json").read_bytes() == before
    told["keys"][0] |= {"iss": "FR75", "site": "Cité neuve"}
    (network / "other.json").write_text(json.dumps(told))
    done("trust", "add", network / "other.json", "--list", network / "list.json")
    assert json.loads((network / "list.json").read_bytes())["keys"][0]["site"] == "Cité neuve"


def test_what_is_no_announcement_is_told_with_its_place(network: Path) -> None:
    told = json.loads((network / "keys.json").read_bytes())
    told["keys"][2]["nbf"] = "soon"
    (network / "bad.json").write_text(json.dumps(told))
    assert "bad.json: keys[2].nbf" in refused(2, "add", network / "bad.json", "--list", network / "list.json")


def test_keys_are_marked_one_or_all_of_a_site(network: Path) -> None:
    keys = json.loads((network / "list.json").read_bytes())["keys"]
    where = ("--list", network / "list.json")
    done("trust", "mark", keys[0]["kid"], "--status", "retired", *where)
    done("trust", "mark", keys[1]["kid"], "--status", "compromised", "--since", "2026-11-20T10:00+01:00", *where)
    after = json.loads((network / "list.json").read_bytes())["keys"]
    assert [key["status"] for key in after[:3]] == ["retired", "compromised", "active"]
    assert after[1]["compromised_since"] == 1795165200
    assert "since 2026-11-20T09:00Z" in done("trust", "show", network / "list.json", "--draft")
    assert "13 keys are compromised" in done("trust", "mark", "FR75", "--status", "compromised", *where)
    assert "13 keys are active" in done("trust", "mark", "FR75", "--status", "active", *where)
    assert "compromised_since" not in (network / "list.json").read_text("utf-8")
    assert "has no key" in refused(2, "mark", "0" * 16, "--status", "retired", *where)
    assert "--since belongs" in refused(2, "mark", "FR75", "--status", "retired", "--since", "2026-11-20T10:00", *where)


def test_a_marked_key_makes_a_proof_invalid(network: Path, home: Path) -> None:
    from datetime import UTC, datetime
    from zoneinfo import ZoneInfo

    from kiosk.presence.signer import KioskSigner
    from kiosk.proofs import Form, Precision, Quality

    zone = ZoneInfo("Europe/Paris")
    ours = KioskSigner(home, site="FR75", centre="C", town="Paris", zone=zone, address="https://example.org/p")
    proof = ours.sign(Form.PAPER, datetime.now(UTC), Precision.MINUTE, Quality.CONFIRMED, None)
    where = ("--home", home, "--trust", network / "list.json", "--root", network / "root" / "root.json")
    assert kiosk("verify", proof.url, *where).exit_code == 0
    done(
        "trust",
        "mark",
        "FR75",
        "--status",
        "compromised",
        "--since",
        "2026-01-01T00:00",
        "--list",
        network / "list.json",
    )
    sign(network)
    assert json.loads(kiosk("verify", proof.url, *where, "--json").stdout)["reason"] == "compromised"


def test_a_list_that_was_changed_must_be_signed_again(network: Path, home: Path) -> None:
    done("trust", "mark", "FR75", "--status", "retired", "--list", network / "list.json")
    root = ("--root", network / "root" / "root.json", "--home", home)
    assert "is not what its root signed" in refused(2, "import", network / "list.json", *root)
    sign(network, "--valid-days", 10)
    assert done("trust", "import", network / "list.json", *root)
    told = json.loads(done("trust", "show", "--home", home, "--json"))
    assert told["valid_until"] > told["date"]


def test_who_signs_must_have_both_halves_and_a_clock(network: Path) -> None:
    where = ("--list", network / "list.json")
    done("trust", "init-root", network / "other")
    (network / "other" / "root.json").write_bytes((network / "root" / "root.json").read_bytes())
    said = refused(2, "sign", "--root-key", network / "other" / "root.key", *where)
    assert "is not the public half" in said
    told = json.loads((network / "list.json").read_bytes()) | {"date": "2199-01-01T00:00:00Z"}
    (network / "list.json").write_text(json.dumps(told | {"valid_until": "2199-02-01T00:00:00Z"}))
    assert "Set the clock" in refused(2, "sign", "--root-key", network / "root" / "root.key", *where)
    (network / "root" / "root.key").chmod(0o644)
    assert "chmod 600" in refused(1, "sign", "--root-key", network / "root" / "root.key", *where)


def test_a_real_root_signs_no_demonstration(network: Path) -> None:
    told = json.loads((network / "list.json").read_bytes())
    told["keys"][0]["demo"] = True
    (network / "list.json").write_text(json.dumps(told))
    where = ("--list", network / "list.json")
    assert "holds DEMO keys" in refused(2, "sign", "--root-key", network / "root" / "root.key", *where)
    done("trust", "init-root", network / "demo", "--demo")
    assert "(DEMO)" in done("trust", "sign", "--root-key", network / "demo" / "root.key", *where)


def test_the_keys_are_exported_as_a_jwk_set(network: Path, home: Path) -> None:
    where = ("--list", network / "list.json", "--root", network / "root" / "root.json", "--home", home)
    told = json.loads(kiosk("trust", "export", "--format", "jwks", *where).stdout)
    assert list(told) == ["keys"]
    assert told["keys"] == json.loads((network / "list.json").read_bytes())["keys"]


def test_the_page_is_exported_with_the_list_inside(network: Path, home: Path) -> None:
    (network / "page.html").write_bytes(PAGE)
    where = ("--list", network / "list.json", "--root", network / "root" / "root.json", "--home", home)
    out = network / "out.html"
    said = done("trust", "export", "--format", "page", "--page", network / "page.html", "-o", out, *where)
    content = out.read_bytes()
    assert said.split()[0] == hashlib.sha256(content).hexdigest()
    inside = {
        name: base64.b64decode(body)
        for name, body in re.findall(r'<script type="text/plain" id="([\w-]+)">([^<]*)</script>', content.decode())
    }
    assert inside["trust"] == (network / "list.json").read_bytes()
    assert inside["trust-signature"] == (network / "list.json.sig").read_bytes()
    assert json.loads(inside["root"]) == json.loads((network / "root" / "root.json").read_bytes())
    done("trust", "export", "--format", "page", "--page", out, "-o", network / "again.html", *where)
    assert (network / "again.html").read_bytes() == content


def test_a_file_that_is_no_page_is_told(network: Path, home: Path) -> None:
    (network / "page.html").write_bytes(PAGE.replace(b'id="root"', b'id="roots"'))
    where = ("--list", network / "list.json", "--root", network / "root" / "root.json", "--home", home)
    said = refused(2, "export", "--format", "page", "--page", network / "page.html", "-o", network / "o.html", *where)
    assert "is no verifier page" in said
    assert not (network / "o.html").exists()
