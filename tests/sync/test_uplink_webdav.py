"""Real WebDAV servers take the releases, and hold them as they were sent."""

import time
from pathlib import Path

import pytest
from dav_servers import nginx, wsgidav
from parcels import FIRST, fill, held, login, release, sender, state

from kiosk.sending import Fault


def test_wsgidav_takes_all_and_a_second_round_asks_for_nothing(tmp_path: Path) -> None:
    home = tmp_path / "kiosk"
    written = fill(home, 5)
    with wsgidav(tmp_path / "kept") as dav:
        outcome = sender(home, dav.url).round()
        assert (outcome.sent, outcome.waiting, outcome.problem) == (sorted(written), [], None)
        assert held(dav.folder) == written
        assert dav.asked.count("PUT") >= 5
        dav.asked.clear()
        again = sender(home, dav.url + "/").round()
        assert (again.sent, again.waiting, again.problem) == ([], [], None)
        assert dav.asked == []
    assert state(home)["waiting"] == 0
    assert sorted(state(home)["sent"]) == sorted(written)


def test_a_document_with_other_bytes_is_sent_again(tmp_path: Path) -> None:
    home = tmp_path / "kiosk"
    fill(home, 3)
    with wsgidav(tmp_path / "kept") as dav:
        sender(home, dav.url).round()
        changed = release(FIRST, total=999)
        (home / "outbox" / changed.name).write_bytes(changed.document())
        dav.asked.clear()
        assert sender(home, dav.url).round().sent == [changed.name]
        assert dav.asked == ["PUT", "GET"]
        assert held(dav.folder)[changed.name] == changed.document()


def test_another_uplink_gets_everything(tmp_path: Path) -> None:
    home = tmp_path / "kiosk"
    written = fill(home, 2)
    with wsgidav(tmp_path / "one") as one, wsgidav(tmp_path / "two") as two:
        sender(home, one.url).round()
        sender(home, two.url).round()
        assert held(one.folder) == held(two.folder) == written


def test_a_login_opens_wsgidav_and_without_it_nothing_is_lost(tmp_path: Path) -> None:
    home = tmp_path / "kiosk"
    written = fill(home, 3)
    with wsgidav(tmp_path / "kept", {"kiosk-hall": "an app password"}) as dav:
        closed = sender(home, dav.url).round()
        assert closed.waiting == sorted(written)
        assert closed.problem.fault is Fault.LOGIN
        assert dav.asked == ["PUT"], "the login is about the whole uplink"
        login(home, user="kiosk-hall", password="another one")
        assert sender(home, dav.url).round().problem.fault is Fault.LOGIN
        login(home, user="kiosk-hall", password="an app password")
        assert sender(home, dav.url).round().problem is None
        assert held(dav.folder) == written


def test_a_folder_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    home = tmp_path / "kiosk"
    fill(home, 2)
    with wsgidav(tmp_path / "kept") as dav:
        outcome = sender(home, dav.url + "/releases").round()
        assert outcome.problem.fault is Fault.MISSING
        assert list(dav.folder.iterdir()) == []
        (dav.folder / "releases").mkdir()
        assert sender(home, dav.url + "/releases").round().problem is None


@pytest.mark.skipif(not Path("/usr/sbin/nginx").exists(), reason="no nginx (system.sh says why)")
def test_nginx_takes_all(tmp_path: Path) -> None:
    home, server = tmp_path / "kiosk", tmp_path / "nginx"
    server.mkdir()
    written = fill(home, 5)
    with nginx(server) as dav:
        outcome = sender(home, dav.url).round()
        assert (outcome.sent, outcome.problem) == (sorted(written), None)
        assert held(dav.folder) == written
        outcome = sender(home, dav.url.replace("/dav", "/elsewhere")).round()
        assert outcome.problem.fault is Fault.REFUSED
        assert outcome.waiting == sorted(written)


def test_a_year_without_a_network_is_sent_in_half_a_minute(tmp_path: Path) -> None:
    home = tmp_path / "kiosk"
    written = fill(home, 365)
    with wsgidav(tmp_path / "kept") as dav:
        began = time.monotonic()
        assert sender(home, dav.url).round().problem is None
        assert time.monotonic() - began < 30
        assert held(dav.folder) == written
