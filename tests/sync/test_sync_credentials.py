"""The login of the uplink is read from where only the kiosk can read, and is told to nobody."""

import os
import traceback
from pathlib import Path

import pytest
from lying_server import LIES, lying
from parcels import QUICK, fill, login, part, sender

from kiosk.problems import Problem
from kiosk.sending import Fault
from kiosk.settings import load_settings
from kiosk.sync.credentials import load_credentials
from kiosk.sync.faults import UplinkProblem
from kiosk.sync.uplink import open_uplink

CANARY = "c4nary-pass"


def refused(home: Path) -> str:
    with pytest.raises(UplinkProblem) as caught:
        load_credentials(home)
    assert caught.value.fault is Fault.LOGIN
    assert caught.value.remedy
    told = "".join(traceback.format_exception(caught.value))
    assert CANARY not in told
    return caught.value.what


def test_without_a_file_there_is_no_login(tmp_path: Path) -> None:
    assert load_credentials(tmp_path).authorization == ""


def test_a_file_of_ours_is_read(tmp_path: Path) -> None:
    login(tmp_path, user="kiosk", password=CANARY)
    found = load_credentials(tmp_path)
    assert found.authorization == "Basic a2lvc2s6YzRuYXJ5LXBhc3M="
    assert CANARY not in repr(found)
    login(tmp_path, token="abc")
    assert load_credentials(tmp_path).authorization == "Bearer abc"


def test_systemds_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    login(tmp_path / "home", user="kiosk", password="of the file")
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    assert load_credentials(tmp_path / "home").password == "of the file"
    (tmp_path / "uplink").write_text('user = "kiosk"\npassword = "of systemd"\n')
    (tmp_path / "uplink").chmod(0o440)
    assert load_credentials(tmp_path / "home").password == "of systemd"


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o644, 0o660])
def test_a_file_that_others_can_read_is_refused(tmp_path: Path, mode: int) -> None:
    path = login(tmp_path, user="kiosk", password=CANARY)
    path.chmod(mode)
    assert "only the kiosk's user can read" in refused(tmp_path)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a file away")
def test_a_file_of_somebody_else_is_refused(tmp_path: Path) -> None:
    path = login(tmp_path, user="kiosk", password=CANARY)
    os.chown(path, 65534, 65534)
    assert "only the kiosk's user can read" in refused(tmp_path)


def test_a_link_is_refused(tmp_path: Path) -> None:
    path = login(tmp_path, user="kiosk", password=CANARY)
    path.rename(tmp_path / "elsewhere.toml")
    path.symlink_to(tmp_path / "elsewhere.toml")
    assert "cannot be read" in refused(tmp_path)


@pytest.mark.parametrize(
    "text",
    [f"password = {CANARY}", f'pasword = "{CANARY}"', "password = 7", f'[uplink]\npassword = "{CANARY}"', "\xff"],
)
def test_what_is_no_login_is_refused_without_a_word_of_it(tmp_path: Path, text: str) -> None:
    login(tmp_path).write_bytes(text.encode("latin-1"))
    assert "is not a login" in refused(tmp_path)


@pytest.mark.parametrize(
    "line",
    [
        f'uplink = "https://kiosk:{CANARY}@dav.example.org/releases"',
        f'uplink = "https://{CANARY}@dav.example.org/releases"',
        f'uplink = "https://dav.example.org/releases?token={CANARY}"',
        f'uplink = "s3://key:{CANARY}@bucket/prefix"',
        f'uplink = "s3://bucket/prefix"\nendpoint = "https://key:{CANARY}@s3.example.org"',
        f'uplink = "http://dav.example.org/{CANARY}"',
    ],
)
def test_a_login_in_kiosk_toml_is_refused_without_a_word_of_it(tmp_path: Path, line: str) -> None:
    (tmp_path / "kiosk.toml").write_text(f"[sync]\n{line}\n")
    with pytest.raises(Problem) as caught:
        load_settings(tmp_path / "kiosk.toml")
    assert "sync." in str(caught.value)
    assert CANARY not in str(caught.value)


@pytest.mark.parametrize("lie", [lie for lie in LIES if lie and "drip" not in lie])
def test_no_fault_quotes_the_login(tmp_path: Path, lie: str) -> None:
    fill(tmp_path, 1)
    login(tmp_path, user="kiosk", password=CANARY)
    with lying() as server, lying() as second:
        server.lie, server.elsewhere = lie, second.url
        outcome = sender(tmp_path, server.url).round()
        assert server.headers[0]["authorization"] == load_credentials(tmp_path).authorization
    told = "".join(traceback.format_exception(outcome.problem)) + repr(outcome)
    told += (tmp_path / "state" / "sync.json").read_text()
    for secret in (CANARY, "YzRuYXJ5", server.url):
        assert secret not in told


def test_a_login_that_no_header_can_hold_is_told_without_it(tmp_path: Path) -> None:
    login(tmp_path, token=f"{CANARY}\u00a0é")
    path = tmp_path / "keys" / "uplink.toml"
    path.write_text(f'token = "{CANARY}é"\n')
    with pytest.raises(UplinkProblem) as caught:
        open_uplink(part("https://127.0.0.1:1/x"), load_credentials(tmp_path), QUICK).put("A", "b", "c", b"")
    assert CANARY not in "".join(traceback.format_exception(caught.value))


def test_a_bucket_without_keys_asks_nobody_for_some(tmp_path: Path) -> None:
    with pytest.raises(UplinkProblem) as caught:
        open_uplink(part("s3://bucket/prefix"), load_credentials(tmp_path), QUICK)
    assert caught.value.fault is Fault.LOGIN
