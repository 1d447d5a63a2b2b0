"""`kiosk sync`: what it says, how it ends, and what it leaves behind."""

import json
import signal
import time
from pathlib import Path

import pytest
from lying_server import lying
from parcels import fill, held, login, settings, state
from syncing import started, sync

from kiosk.commands.sync import _seconds
from kiosk.problems import Problem
from kiosk.sync.sender import pause_s

CANARY = "c4nary-pass"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "kiosk"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def test_with_an_empty_folder_nothing_is_sent_and_nothing_is_made(home: Path) -> None:
    said = sync(home, "--json")
    assert (said.returncode, said.stderr) == (0, "")
    assert json.loads(said.stdout) == {"sent": [], "waiting": [], "error": None}
    assert not home.exists()


def test_without_an_uplink_the_outbox_is_listed_and_an_old_fault_is_forgotten(home: Path) -> None:
    settings(home, "none")
    written = fill(home, 3)
    assert json.loads(sync(home, "--json").stdout) == {"sent": [], "waiting": sorted(written), "error": None}
    (home / "state").mkdir()
    (home / "state" / "sync.json").write_text('{"waiting": 3, "fault": "login", "tried": "2026-01-01T00:00:00+00:00"}')
    said = sync(home)
    assert said.returncode == 0
    assert "nothing is sent anywhere" in said.stdout
    assert (state(home)["waiting"], state(home)["fault"]) == (0, None)


def test_all_is_sent_and_said(home: Path, stick: Path) -> None:
    settings(home, f"file://{stick}")
    written = fill(home, 3)
    said = sync(home, "--json")
    assert said.returncode == 0
    assert json.loads(said.stdout) == {"sent": sorted(written), "waiting": [], "error": None}
    assert held(stick) == written
    said = sync(home)
    assert (said.returncode, said.stdout, said.stderr) == (0, "Sent: 0. Waiting: 0.\n", "")
    known = state(home)
    assert known.keys() == {"tried", "succeeded", "waiting", "fault", "to", "sent"}
    assert (home / "state" / "sync.json").stat().st_mode & 0o777 == 0o600


def test_what_waits_is_said_with_a_remedy(home: Path, tmp_path: Path) -> None:
    settings(home, f"file://{tmp_path}/no-stick")
    written = fill(home, 2)
    said = sync(home, "--json")
    assert said.returncode == 1
    assert json.loads(said.stdout) == {"sent": [], "waiting": sorted(written), "error": "missing"}
    assert "is not there" in said.stderr
    assert "Plug it in" in said.stderr


def test_something_strange_in_the_outbox_is_said(home: Path, stick: Path) -> None:
    settings(home, f"file://{stick}")
    fill(home, 1)
    (home / "outbox" / "visitors.txt").write_text(CANARY)
    said = sync(home, "--json")
    assert said.returncode == 1
    assert json.loads(said.stdout) == {"sent": ["2026-01-01.json"], "waiting": [], "error": "outbox"}
    assert CANARY not in said.stderr
    assert [path.name for path in stick.rglob("*") if path.is_file()] == ["2026-01-01.json"]


def test_a_time_that_is_none_is_refused(home: Path) -> None:
    said = sync(home, "--every", "1d")
    assert said.returncode == 2
    assert "is not a time" in said.stderr
    for text in ("", "1", "0h", "-1h", "h", "1h30m", "200h", "1 h", "٣h", "1H"):
        with pytest.raises(Problem):
            _seconds(text)
    assert [_seconds(text) for text in ("1h", "30m", "90s", "168h")] == [3600, 1800, 90, 604800]


def test_a_wrong_kiosk_toml_is_refused(home: Path) -> None:
    home.mkdir()
    (home / "kiosk.toml").write_text('[sync]\nuplink = "http://dav.example.org"\n')
    said = sync(home)
    assert said.returncode == 2
    assert "sync.uplink" in said.stderr


def test_the_second_of_two_ends(home: Path) -> None:
    with lying() as server:
        server.lie = "deaf"
        settings(home, server.url)
        fill(home, 1)
        first = started(home)
        with first.stdout, first.stderr:
            while not server.connections:
                assert first.poll() is None
                time.sleep(0.01)
            said = sync(home)
            assert first.poll() is None, "the first was at it all the time"
            assert said.returncode == 75
            assert "Another `kiosk sync`" in said.stderr
            first.kill()
            first.wait(10)
        server.lie = ""
        assert sync(home).returncode == 0


def test_no_login_is_said_or_kept(home: Path) -> None:
    with lying() as server, lying() as second:
        settings(home, server.url)
        fill(home, 1)
        login(home, user="kiosk", password=CANARY)
        told = ""
        for lie in ("", "403", "elsewhere-303"):
            server.lie, server.elsewhere = lie, second.url
            (home / "state" / "sync.json").unlink(missing_ok=True)
            said = sync(home, "--json")
            assert said.returncode == (1 if lie else 0)
            told += said.stdout + said.stderr + (home / "state" / "sync.json").read_text()
        assert {headers["authorization"] for headers in server.headers} == {"Basic a2lvc2s6YzRuYXJ5LXBhc3M="}
        assert second.connections == 0
    assert CANARY not in told
    assert "YzRuYXJ5" not in told


def test_it_goes_on_with_every_and_ends_at_once(home: Path, stick: Path) -> None:
    settings(home, f"file://{stick}")
    fill(home, 1)
    process = started(home, "--every", "1s", "--json")
    try:
        assert json.loads(process.stdout.readline())["sent"] == ["2026-01-01.json"]
        fill(home, 2)
        sent = [json.loads(process.stdout.readline())["sent"] for _ in range(2)]
        assert ["2026-01-02.json"] in sent
    finally:
        process.terminate()
    began = time.monotonic()
    process.wait(10)
    assert time.monotonic() - began < 2
    assert process.returncode == -signal.SIGTERM
    assert process.stderr.read() == ""
    process.stdout.close()
    process.stderr.close()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_ends_at_once_where_a_server_does_not_answer(home: Path, number: signal.Signals) -> None:
    with lying() as server:
        server.lie = "deaf"
        settings(home, server.url)
        written = fill(home, 2)
        process = started(home)
        with process.stdout, process.stderr:
            while not server.connections:
                assert process.poll() is None
                time.sleep(0.01)
            began = time.monotonic()
            process.send_signal(number)
            process.wait(10)
            assert time.monotonic() - began < 2
        server.lie = ""
        assert sync(home).returncode == 0
        assert server.held == written


def test_killed_in_the_middle_nothing_is_lost_or_doubled(home: Path) -> None:
    with lying() as server:
        settings(home, server.url)
        written = fill(home, 60)
        for least in (5, 25, 45):
            process = started(home)
            with process.stdout, process.stderr:
                while len(server.kept) < least and process.poll() is None:
                    time.sleep(0.005)
                process.kill()
                process.wait(10)
        puts = server.asked.count("PUT")
        assert puts < 60 + 3 * 21, "what was sent is remembered, all but the last few"
        said = sync(home, "--json")
        assert json.loads(said.stdout)["waiting"] == []
        assert server.held == written
        assert sorted(state(home)["sent"]) == sorted(written)


def test_pauses_grow_to_an_hour_within_the_interval() -> None:
    def latest() -> float:
        return 0.0

    assert [pause_s(n, 86400, latest) for n in range(1, 15)] == [*(2.0**n for n in range(12)), 3600.0, 3600.0]
    assert [pause_s(n, 60, latest) for n in (1, 5, 6, 7, 10_000)] == [1, 16, 32, 60, 60]
    assert pause_s(0, 3600) == 3600, "after a success it waits for the interval"
    pauses = {pause_s(5, 3600) for _ in range(50)}
    assert all(8 <= pause <= 16 for pause in pauses)
    assert len(pauses) > 40, "kiosks do not come back all at once"
