"""`kiosk key`: month keys are made, announced and erased; beside a kiosk that runs, too."""

import json
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from proving import done, kiosk, with_site
from running import giving
from running import kiosk as started

NAMES = {"kty", "crv", "kid", "x", "iss", "site", "town", "zone", "nbf", "exp"}


@pytest.fixture
def sited(home: Path) -> Path:
    return with_site(home)


def test_thirteen_months_are_made_and_told(sited: Path) -> None:
    said = done("key", "prepare", "--home", sited)
    assert said.count("FR75") == 13
    assert "DEMO  DEMO" not in said
    assert "kiosk key show --json" in said
    assert len(list((sited / "keys").glob("*.key"))) == 13
    first = datetime.now(ZoneInfo("Europe/Paris")).strftime("%Y-%m")
    assert said.startswith(first)


def test_the_announcement_holds_public_halves_only(sited: Path) -> None:
    made = json.loads(done("key", "prepare", "--home", sited, "--json"))
    shown = done("key", "show", "--home", sited, "--json")
    assert json.loads(shown) == made
    assert [set(key) for key in made["keys"]] == [
        {"kty", "crv", "kid", "x", "iss", "site", "town", "zone", "nbf", "exp"}
    ] * 13
    for path in (sited / "keys").glob("*.key"):
        assert path.read_bytes().split(b"\n")[1].decode() not in shown


def test_a_kiosk_without_a_site_gets_no_real_keys(home: Path) -> None:
    ran = kiosk("key", "prepare", "--home", home)
    assert ran.exit_code == 2
    assert 'site = "FR75"' in ran.stderr
    assert not home.exists()


def test_without_keys_the_way_is_told(sited: Path) -> None:
    ran = kiosk("key", "show", "--home", sited)
    assert ran.exit_code == 1
    assert "kiosk key prepare" in ran.stderr


def test_keys_that_others_can_read_are_told_with_a_remedy(sited: Path) -> None:
    done("key", "prepare", "--home", sited)
    (sited / "keys").chmod(0o755)
    ran = kiosk("key", "prepare", "--home", sited)
    assert ran.exit_code == 1
    assert "chmod 700" in ran.stderr


def test_past_months_are_erased(sited: Path) -> None:
    done("key", "prepare", "--home", sited)
    past = sited / "keys" / "2020-01.key"
    past.write_bytes(b"secret")
    assert json.loads(done("key", "erase-past", "--home", sited, "--json")) == {"erased": ["2020-01"], "left": []}
    assert not past.exists()
    assert len(list((sited / "keys").glob("*.key"))) == 13
    assert "nothing" in done("key", "erase-past", "--home", sited)


def test_what_cannot_be_erased_is_told(sited: Path) -> None:
    done("key", "prepare", "--home", sited)
    (sited / "keys" / "2020-01.key").mkdir()
    ran = kiosk("key", "erase-past", "--home", sited)
    assert ran.exit_code == 1
    assert "2020-01" in ran.stderr


def test_real_keys_take_the_place_of_demo_ones(sited: Path) -> None:
    from kiosk.presence.signer import KioskSigner

    zone = ZoneInfo("Europe/Paris")
    ours = KioskSigner(sited, site="FR75", centre="C", town="Paris", zone=zone, address="https://example.org/p")
    ours.make_ready(datetime.now(zone))
    assert "DEMO" in done("key", "show", "--home", sited)
    assert "DEMO" in done("trust", "show", "--home", sited)
    done("key", "prepare", "--home", sited)
    assert done("key", "show", "--home", sited).count("  DEMO\n") == 0
    assert list((sited / "trust").iterdir()) == []


def test_it_works_beside_a_running_kiosk(sited: Path) -> None:
    with giving(sited):
        before = (sited / "kiosk.db").read_bytes()
        ran = started("key", "prepare", "--home", sited)
        assert ran.returncode == 0, ran.stderr
        assert (sited / "kiosk.db").read_bytes() == before
