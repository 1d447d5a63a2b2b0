"""Reports of releases that lie on servers: a WebDAV with a password and an S3, both real, on loopback."""

import os
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import obstore
import pytest
from cheroot import wsgi
from documents import day, month, put, sums_of
from moto.server import ThreadedMotoServer
from obstore.store import S3Store
from wsgidav.wsgidav_app import WsgiDAVApp

from kiosk.problems import Problem, Reason
from kiosk.reports.sources import PASSWORD, USER, sources_of

RELEASES = [month(), day("2026-10-01"), day("2026-10-02", 13), month("2026-09", first="2026-09-01", last="2026-09-30")]


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.lower().endswith("_proxy") or name.startswith("AWS_"):
            monkeypatch.delenv(name)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    hall = put(tmp_path / "releases" / "FR75" / "hall", *RELEASES)
    (hall / "2026-11.json").write_text("{}")
    (hall / "2026-12 (copy).json").write_bytes(b" " * 100_001)
    return tmp_path / "releases"


class OneLevel:
    """Refuses to list a whole tree at once, as Nextcloud does."""

    def __init__(self, app: Any) -> None:
        self.app = app

    def __call__(self, environ: dict[str, Any], start: Any) -> Any:
        if environ["REQUEST_METHOD"] == "PROPFIND" and environ.get("HTTP_DEPTH", "infinity") not in ("0", "1"):
            start("403 Forbidden", [("Content-Length", "0")])
            return []
        return self.app(environ, start)


@pytest.fixture
def dav(folder: Path) -> Iterator[str]:
    app = WsgiDAVApp(
        {
            "provider_mapping": {"/": str(folder)},
            "simple_dc": {"user_mapping": {"*": {"network": {"password": "open sesame"}}}},
            "http_authenticator": {"accept_basic": True, "accept_digest": False, "default_to_digest": False},
            "verbose": 0,
            "logging": {"enable": False},
        }
    )
    server = wsgi.Server(("127.0.0.1", 0), OneLevel(app))
    server.shutdown_timeout = 0.1
    server.prepare()
    thread = threading.Thread(target=server.serve)
    thread.start()
    yield f"http://127.0.0.1:{server.bind_addr[1]}"
    server.stop()
    thread.join()


def same(one: object, other: object) -> bool:
    return all(getattr(one, name) == getattr(other, name) for name in ("tickets", "day_tickets", "months", "sites"))


def test_a_webdav_is_read_like_a_folder(dav: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(USER, "network")
    monkeypatch.setenv(PASSWORD, "open sesame")
    plain = sums_of(folder)
    for address in (dav, f"{dav}/", f"{dav}/FR75", f"{dav}/FR75/hall"):
        sums = sums_of(address)
        assert same(sums, plain)
        assert sums.reading.counted == len(RELEASES)
        assert len(sums.reading.refused) == len(plain.reading.refused) == 2
    assert sums_of(dav, f"{dav}/FR75").reading.copies == len(RELEASES)


@pytest.mark.parametrize("password", ["wrong", None])
def test_a_wrong_password_is_told_without_being_told(
    dav: str, password: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(USER, raising=False)
    if password:
        monkeypatch.setenv(USER, "network")
        monkeypatch.setenv(PASSWORD, "not the password")
    with pytest.raises(Problem) as caught:
        sums_of(dav)
    assert caught.value.reason is Reason.INPUT
    assert "cannot be read" in str(caught.value)
    assert "not the password" not in str(caught.value)


def test_a_server_that_is_not_there_is_told() -> None:
    with pytest.raises(Problem, match="cannot be read"):
        sums_of("http://127.0.0.1:9")


def test_an_s3_is_read_like_a_folder(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    try:
        host, port = server.get_host_and_port()
        for name, value in (
            ("AWS_ENDPOINT_URL", f"http://{host}:{port}"),
            ("AWS_ACCESS_KEY_ID", "key"),
            ("AWS_SECRET_ACCESS_KEY", "secret"),
            ("AWS_REGION", "eu-west-3"),
        ):
            monkeypatch.setenv(name, value)
        from urllib.request import Request, urlopen

        with urlopen(Request(f"http://{host}:{port}/network", method="PUT")):
            pass
        store = S3Store.from_url("s3://network/kiosks", client_options={"allow_http": True})
        for path in folder.rglob("*.json"):
            obstore.put(store, str(path.relative_to(folder)), path.read_bytes())
        for address in ("s3://network/kiosks", "s3://network/kiosks/FR75", "s3://network/kiosks/FR75/hall/"):
            sums = sums_of(address)
            assert same(sums, sums_of(folder))
            assert len(sums.reading.refused) == 2
    finally:
        server.stop()


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("https://somebody:secret@dav.example/x", "holds a password"),
        ("ftp://dav.example/x", "is no address of releases"),
        ("http://dav.example/x", "is no address of releases"),  # a password would be readable on the way
    ],
)
def test_addresses_that_are_not_used(address: str, words: str) -> None:
    with pytest.raises(Problem, match=words) as caught:
        sources_of([address])
    assert "secret" not in str(caught.value)


def test_a_file_address_is_a_folder(folder: Path) -> None:
    assert len(sources_of([str(folder), f"file://{folder}", f"{folder}/FR75/.."])) == 1
