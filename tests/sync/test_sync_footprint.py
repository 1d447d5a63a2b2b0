"""`kiosk sync` is small and sees little: no Qt, no ledger, no database, and no host but the uplink's."""

import json
import re
import shutil
import time
from pathlib import Path

import pytest
from lying_server import lying
from parcels import fill, login, settings
from syncing import measured, sync

UNWANTED = ("PySide6", "sqlite3", "sqlite_utils", "kiosk.store", "kiosk.ui", "kiosk.printing", "kiosk.presence")
UNWANTED += ("kiosk.app", "kiosk.reception", "cryptography", "cbor2", "zxingcpp", "PIL")
MOST_MIB = 60
STRACE = shutil.which("strace")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "kiosk"


def told(said) -> dict:
    return json.loads(said.stderr.splitlines()[-1])


@pytest.mark.parametrize("lie", ["", "flood-500", "flood-false-length"])
def test_it_loads_little_and_holds_little(home: Path, lie: str) -> None:
    with lying() as server:
        server.lie = lie
        settings(home, server.url)
        fill(home, 3)
        cost = told(measured(home))
        assert cost["code"] == (1 if lie else 0)
        assert cost["mib"] < MOST_MIB
        loaded = cost["modules"]
        assert [name for name in loaded if name.startswith(UNWANTED)] == []
        assert "obstore" in loaded, "it did speak to the server"


def test_with_nothing_to_do_it_is_there_and_gone(home: Path) -> None:
    settings(home, "https://dav.example.org/releases", ca="/nowhere")
    fill(home, 1)
    assert sync(home).returncode == 1, "with something to do it would fail"
    shutil.rmtree(home / "outbox")
    seconds = []
    for _ in range(2):
        began = time.monotonic()
        assert sync(home).returncode == 0
        seconds.append(time.monotonic() - began)
    assert min(seconds) < 2, "0.5 s on a machine that does nothing else (make bench)"
    assert "obstore" not in told(measured(home))["modules"]


@pytest.mark.skipif(STRACE is None, reason="no strace")
@pytest.mark.parametrize("lie", ["", "elsewhere-303"])
def test_it_speaks_to_its_uplink_only_and_opens_no_ledger(home: Path, tmp_path: Path, lie: str) -> None:
    with lying() as server, lying() as second:
        settings(home, server.url)
        fill(home, 3)
        login(home, user="kiosk", password="p")
        (home / "kiosk.db").write_bytes(b"")
        server.lie, server.elsewhere = lie, second.url
        calls = tmp_path / "calls"
        seen = ("strace", "-f", "-qq", "-o", str(calls), "-e", "trace=connect,sendto,sendmsg,bind,openat,open")
        said = sync(home, before=seen, HTTPS_PROXY=second.url, ALL_PROXY=second.url)
        assert said.returncode == (1 if lie else 0), said.stderr
        lines = calls.read_text("utf-8", "replace").splitlines()
        families = {family for line in lines for family in re.findall(r"sa_family=(\w+)", line)}
        assert families == {"AF_INET"}, "nobody was asked for a name"
        assert {place for line in lines for place in re.findall(r'inet_addr\("(.+?)"\)', line)} == {"127.0.0.1"}
        ports = {int(port) for line in lines if "connect(" in line for port in re.findall(r"htons\((\d+)\)", line)}
        (_gate,) = ports - {server.server.server_address[1]}
        assert server.server.server_address[1] in ports
        assert second.connections == 0
        opened = [line for line in lines if "open" in line and str(home) in line]
        assert any("/outbox/" in line for line in opened)
        assert [line for line in opened if "kiosk.db" in line] == []
