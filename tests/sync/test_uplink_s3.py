"""A bucket takes the releases; the S3 server is moto's, with TLS."""

from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest
from lying_server import lying
from moto.core import DEFAULT_ACCOUNT_ID
from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app
from moto.s3.models import s3_backends
from parcels import fill, login, sender, state
from throwaway import server_side
from werkzeug.serving import WSGIRequestHandler, make_server

from kiosk.sending import Fault

KEYS = {"access_key_id": "AKIDEXAMPLE", "secret_access_key": "c4nary-secret"}


class Bucket:
    """The server's address, and what its bucket `releases` holds."""

    def __init__(self, endpoint: str) -> None:
        self.endpoint = endpoint
        self.backend = s3_backends[DEFAULT_ACCOUNT_ID]["aws"]
        self.backend.create_bucket("releases", "eu-west-3")

    @property
    def held(self) -> dict[str, bytes]:
        return {name: key.value for name, key in self.backend.buckets["releases"].keys.items()}


class _Quiet(WSGIRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def log(self, *_: object) -> None:
        pass


@pytest.fixture
def bucket(monkeypatch: pytest.MonkeyPatch) -> Iterator[Bucket]:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_ENDPOINT_URL", "AWS_REGION"):
        monkeypatch.setenv(name, "of-somebody-else")
    application = DomainDispatcherApplication(create_backend_app)
    server = make_server("127.0.0.1", 0, application, threaded=True, request_handler=_Quiet, ssl_context=server_side())
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    made = Bucket(f"https://127.0.0.1:{server.server_address[1]}")
    try:
        yield made
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
        made.backend.reset()


def test_a_bucket_takes_all_and_a_second_round_sends_nothing(tmp_path: Path, bucket: Bucket) -> None:
    written = fill(tmp_path, 4)
    login(tmp_path, **KEYS)
    setting = {"uplink": "s3://releases/network/2026", "endpoint": bucket.endpoint, "region": "eu-west-3"}
    outcome = sender(tmp_path, **setting).round()
    assert (outcome.sent, outcome.problem) == (sorted(written), None)
    assert bucket.held == {f"network/2026/FR75/hall/{name}": content for name, content in written.items()}
    assert sender(tmp_path, **setting).round().sent == []
    assert "c4nary" not in str(state(tmp_path))


def test_a_bucket_without_a_prefix(tmp_path: Path, bucket: Bucket) -> None:
    written = fill(tmp_path, 1)
    login(tmp_path, **KEYS)
    assert sender(tmp_path, "s3://releases", endpoint=bucket.endpoint).round().problem is None
    assert list(bucket.held) == [f"FR75/hall/{name}" for name in written]


def test_a_bucket_that_is_not_there_is_not_made(tmp_path: Path, bucket: Bucket) -> None:
    fill(tmp_path, 2)
    login(tmp_path, **KEYS)
    outcome = sender(tmp_path, "s3://nobodys/prefix", endpoint=bucket.endpoint).round()
    assert outcome.problem.fault is Fault.MISSING
    assert list(bucket.backend.buckets) == ["releases"]


def test_without_keys_nobody_is_asked(tmp_path: Path) -> None:
    fill(tmp_path, 1)
    with lying() as server:
        outcome = sender(tmp_path, "s3://releases", endpoint=server.url.removesuffix("/dav")).round()
        assert outcome.problem.fault is Fault.LOGIN
        assert server.connections == 0


def test_the_surroundings_of_the_process_change_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(tmp_path, 1)
    login(tmp_path, **KEYS)
    for name in ("SKIP_SIGNATURE", "ALLOW_INVALID_CERTIFICATES", "ALLOW_HTTP"):
        monkeypatch.setenv(f"AWS_{name}", "true")
    monkeypatch.setenv("AWS_SESSION_TOKEN", "of-somebody-else")
    monkeypatch.setenv("AWS_PROXY_URL", "http://127.0.0.1:9")
    with lying() as server:
        endpoint = server.url.removesuffix("/dav")
        assert sender(tmp_path, "s3://releases", endpoint=endpoint, ca="").round().problem.fault is Fault.CERTIFICATE
        assert sender(tmp_path, "s3://releases", endpoint=endpoint).round().problem is None
        assert "Credential=AKIDEXAMPLE/" in server.headers[0]["authorization"]
        assert "of-somebody-else" not in str(server.headers)


@pytest.mark.parametrize("lie", ["403", "500", "elsewhere-307", "forgets"])
def test_a_lying_bucket_loses_nothing(tmp_path: Path, lie: str) -> None:
    written = fill(tmp_path, 2)
    login(tmp_path, **KEYS)
    with lying() as server, lying() as second:
        server.lie, server.elsewhere = lie, second.url
        setting = {"uplink": "s3://releases", "endpoint": server.url.removesuffix("/dav")}
        outcome = sender(tmp_path, **setting).round()
        assert (outcome.sent, outcome.waiting) == ([], sorted(written))
        assert outcome.problem is not None
        assert second.connections == 0
        server.lie = ""
        assert sender(tmp_path, **setting).round().problem is None
        assert server.held == written
