"""Whatever a server says: nothing is lost, nothing is doubled, nothing hangs, and once it is cured all is sent."""

import random
import socket
import threading
import time
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from lying_server import LIES, lying
from parcels import QUICK, USUAL, fill, part, sender, state
from throwaway import authority

from kiosk.sending import Fault, Sending
from kiosk.sync import sender as sending_side
from kiosk.sync.credentials import Credentials
from kiosk.sync.uplink import open_uplink

# What each lie is told as; what is about the whole uplink ends the round with the first document.
TOLD = {
    "html": Fault.NOT_KEPT,
    "drip": Fault.UNREACHABLE,
    "drip-back": Fault.UNREACHABLE,
    "keeps-half": Fault.NOT_KEPT,
    "keeps-another": Fault.NOT_KEPT,
    "answers-half": Fault.FAILING,
    "flood": Fault.NOT_KEPT,
    "flood-500": Fault.FAILING,
    "flood-false-length": Fault.NOT_KEPT,
    "forgets": Fault.NOT_KEPT,
    "closes": Fault.FAILING,
    "reads-elsewhere": Fault.REFUSED,
    "400": Fault.REFUSED,
    "401": Fault.LOGIN,
    "403": Fault.LOGIN,
    "404": Fault.MISSING,
    "405": Fault.REFUSED,
    "409": Fault.MISSING,
    "413": Fault.REFUSED,
    "429": Fault.FAILING,
    "500": Fault.FAILING,
    "503": Fault.FAILING,
    "507": Fault.FULL,
    "not-tls": Fault.FAILING,
    "deaf": Fault.UNREACHABLE,
    **{f"elsewhere-{code}": Fault.REFUSED for code in (301, 302, 303, 307, 308)},
}
WHOLE = {Fault.UNREACHABLE, Fault.LOGIN, Fault.MISSING, Fault.FULL}
SLOW = {"drip", "drip-back", "deaf"}
BEFORE, AFTER = 2, 4
LONGEST_S = 5


def test_every_lie_is_tried() -> None:
    assert set(TOLD) == set(LIES) - {""} | {"not-tls", "deaf"}


@pytest.mark.parametrize("lie", TOLD)
def test_a_lie_loses_doubles_and_holds_up_nothing(tmp_path: Path, lie: str) -> None:
    home = tmp_path / "kiosk"
    with lying() as server, lying() as second:
        early = fill(home, BEFORE)
        assert sender(home, server.url).round().problem is None
        written = fill(home, BEFORE + AFTER)
        due = sorted(set(written) - set(early))

        server.lie, server.elsewhere = lie, second.url
        second.kept = {f"/dav/FR75/hall/{name}": content for name, content in written.items()}
        began = time.monotonic()
        outcome = sender(home, server.url, QUICK if lie in SLOW else USUAL).round()
        assert time.monotonic() - began < LONGEST_S
        assert outcome.problem.fault is TOLD[lie]
        assert outcome.sent == []
        assert outcome.waiting == due
        assert second.connections == 0, "nobody else hears of it, not even that there is a kiosk"
        known = state(home)
        assert known["fault"] == TOLD[lie]
        assert sorted(known["sent"]) == sorted(early)
        assert Sending.parse(known).waiting == AFTER
        if TOLD[lie] in WHOLE:
            assert server.asked.count("PUT") <= BEFORE + 1

        server.lie = ""
        server.asked.clear()
        cured = sender(home, server.url).round()
        assert (cured.sent, cured.waiting, cured.problem) == (due, [], None)
        assert server.held == written
        assert server.asked.count("PUT") == AFTER, "what is known to be there is not sent again"
        assert state(home)["fault"] is None


@pytest.mark.parametrize("wrong", ["unknown authority", "another name"])
def test_a_wrong_certificate_gets_nothing(tmp_path: Path, wrong: str) -> None:
    home = tmp_path / "kiosk"
    written = fill(home, 3)
    with lying() as server:
        good = server.context
        ca, pem = authority(tmp_path, ("127.0.0.1",) if wrong == "unknown authority" else ("192.0.2.1",))
        server.context = type(good)(good.protocol)
        server.context.load_cert_chain(pem)
        trusted = {} if wrong == "unknown authority" else {"ca": str(ca)}
        outcome = sender(home, server.url, **trusted).round()
        assert outcome.problem.fault is Fault.CERTIFICATE
        assert outcome.waiting == sorted(written)
        assert server.asked == []
        server.context = good
        assert sender(home, server.url).round().sent == sorted(written)
        assert server.held == written


def test_nobody_at_the_address_and_a_name_that_is_none(tmp_path: Path) -> None:
    home = tmp_path / "kiosk"
    fill(home, 3)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    for address in (f"https://127.0.0.1:{port}/dav", "https://kiosk-has-no-such-host.invalid/dav"):
        began = time.monotonic()
        outcome = sender(home, address, QUICK).round()
        assert outcome.problem.fault is Fault.UNREACHABLE
        assert time.monotonic() - began < LONGEST_S


def test_one_document_that_is_refused_does_not_stop_the_others(tmp_path: Path) -> None:
    home = tmp_path / "kiosk"
    written = fill(home, 4)
    with lying() as server:
        uplink = open_uplink(part(server.url), Credentials(), USUAL)

        class Picky:
            close = uplink.close
            holds = uplink.holds

            def put(self, site: str, kiosk: str, name: str, content: bytes) -> None:
                server.lie = "413" if name == "2026-01-02.json" else ""
                uplink.put(site, kiosk, name, content)

        outcome = sender(home, server.url, opened=Picky).round()
        assert outcome.sent == sorted(set(written) - {"2026-01-02.json"})
        assert outcome.waiting == ["2026-01-02.json"]
        assert outcome.problem.fault is Fault.REFUSED


def test_a_server_that_is_slow_to_refuse_does_not_keep_a_round_going(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "kiosk"
    fill(home, 5)
    with lying() as server:
        server.lie = "500"
        assert len(sender(home, server.url).round().waiting) == 5
        assert server.asked.count("PUT") == 5, "each is tried"
        monkeypatch.setattr(sending_side, "_PATIENCE_S", 0)
        assert len(sender(home, server.url).round().waiting) == 5
        assert server.asked.count("PUT") == 6


def test_many_rounds_leave_no_thread_and_no_socket(tmp_path: Path) -> None:
    home = tmp_path / "kiosk"
    fill(home, 1)

    def rounds(number: int) -> tuple[int, int]:
        for n in range(number):
            (home / "state" / "sync.json").unlink(missing_ok=True)
            server.lie = ("", "500", "closes", "forgets")[n % 4]
            sender(home, server.url).round()
        end = time.monotonic() + 5
        while any(thread.name.startswith("gate") for thread in threading.enumerate()) and time.monotonic() < end:
            time.sleep(0.01)
        threads = sum(thread.name.startswith("gate") for thread in threading.enumerate())
        return threads, len(list(Path("/proc/self/fd").iterdir()))

    with lying() as server:
        warm = rounds(4)
        assert warm[0] == 0
        threads, files = rounds(32)
        assert threads == 0
        assert files <= warm[1] + 3


@pytest.mark.parametrize("seed", [1, 2, *(pytest.param(n, marks=pytest.mark.campaign) for n in range(3, 100))])
def test_any_sequence_of_lies_loses_and_doubles_nothing(tmp_path: Path, seed: int) -> None:
    home, chance = tmp_path / "kiosk", random.Random(seed)
    with lying() as server, lying() as second:
        server.elsewhere = second.url
        written: dict[str, bytes] = {}
        for n in range(12):
            server.lie = chance.choice(["", *(set(TOLD) - SLOW - {"deaf"})])
            if chance.random() < 0.5:
                written |= fill(home, 1, date(2026, 1, 1) + timedelta(days=n))
            if not written:
                continue
            outcome = sender(home, server.url).round()
            known = state(home)["sent"]
            assert set(outcome.waiting) == set(written) - set(known)
            kept = {name: content for name, content in server.held.items() if name in known}
            assert kept == {name: written[name] for name in known}, "what counts as sent is there, whole"
        server.lie = ""
        assert sender(home, server.url).round().waiting == []
        assert server.held == written
        assert second.connections == 0


def test_control_who_does_not_read_back_loses(tmp_path: Path) -> None:
    home = tmp_path / "kiosk"
    written = fill(home, 3)
    with lying() as server:
        server.lie = "forgets"
        uplink = open_uplink(part(server.url), Credentials(), USUAL)

        class Trusting:
            put, close = uplink.put, uplink.close

            def holds(self, *_: object) -> bool:
                return True

        sender(home, server.url, opened=Trusting).round()
        server.lie = ""
        assert sender(home, server.url).round().sent == [], "it believes that all was sent"
        assert set(written) - set(server.held) == set(written), "and all is lost"


def test_control_the_second_server_would_take_what_it_is_given(tmp_path: Path) -> None:
    """Without the gate the library goes where a redirect leads: that is what the gate is for."""
    import obstore
    from obstore.store import HTTPStore
    from throwaway import own_authority

    with lying() as server, lying() as second:
        server.lie, server.elsewhere = "elsewhere-303", second.url
        client = {"root_certificate": own_authority()[0].read_bytes()}
        store = HTTPStore(server.url, client_options=client, retry_config={"max_retries": 0})
        with suppress(Exception):
            obstore.put(store, "FR75/hall/2026-01-01.json", b"{}")
        assert second.connections == 1


def test_times_are_the_operating_systems(tmp_path: Path) -> None:
    home, now = tmp_path / "kiosk", datetime(2026, 3, 1, 4, 5, 6, tzinfo=UTC)
    fill(home, 1)
    with lying() as server:
        server.lie = "500"
        sender(home, server.url, now=lambda: now).round()
        assert (state(home)["tried"], state(home)["succeeded"]) == (now.isoformat(), None)
        server.lie = ""
        sender(home, server.url, now=lambda: now).round()
        assert state(home)["succeeded"] == now.isoformat()
