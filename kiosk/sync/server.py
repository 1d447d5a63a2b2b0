"""An uplink that is a server, WebDAV or S3: spoken to by obstore, which goes out through a gate."""

import os
import re
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Self
from urllib.parse import urlsplit

from kiosk.releases import LARGEST
from kiosk.sending import Fault
from kiosk.settings import SyncPart
from kiosk.sync.credentials import Credentials
from kiosk.sync.faults import UplinkProblem
from kiosk.sync.gate import Gate

if TYPE_CHECKING:
    from obstore.store import ClientConfig, HTTPStore, RetryConfig, S3Store

_REGION: Final = "us-east-1"  # what S3 servers of other makers expect when nobody chose one
_PORT: Final = 443
_ROOM: Final = 50_000  # bytes of headers, and of what TLS adds
_FAULTS: Final = {401: Fault.LOGIN, 403: Fault.LOGIN, 404: Fault.MISSING, 409: Fault.MISSING, 507: Fault.FULL}
_LATER: Final = {408, 425, 429}
_SERVERS_OWN: Final = 500


@dataclass(frozen=True, slots=True)
class Limits:
    """How long a request may take: until the host is reached, and from its beginning to its end, in seconds."""

    connect_s: float = 10.0
    whole_s: float = 30.0


class ServerUplink:
    """A server: WebDAV or S3, through obstore, which goes out through a gate."""

    def __init__(self, store: "HTTPStore | S3Store", gate: Gate, prefix: str) -> None:
        self._store, self._gate, self._prefix = store, gate, prefix

    @classmethod
    def open(cls, part: SyncPart, login: Credentials, limits: Limits) -> Self:
        """Return the uplink of kiosk.toml. Raises `UplinkProblem`."""
        try:
            authority = Path(part.ca).read_bytes() if part.ca else b""
        except OSError as error:
            words = f"{part.ca} cannot be read: {error.strerror}."
            raise UplinkProblem(Fault.CERTIFICATE, words, "Correct [sync] ca, or make the file readable.") from error
        is_s3 = part.uplink.startswith("s3:")
        if is_s3 and not (login.access_key_id and login.secret_access_key):
            # Without them the library would ask the machine's own surroundings for some (169.254.169.254).
            words = "There is no access_key_id with its secret_access_key for the bucket."
            raise UplinkProblem(Fault.LOGIN, words, "Write them into keys/uplink.toml (docs/sync.md).")
        region = part.region or _REGION
        address = (part.endpoint or f"https://s3.{region}.amazonaws.com") if is_s3 else part.uplink
        try:
            place = urlsplit(address)
            host, port = place.hostname, place.port or _PORT
        except ValueError:
            host, port = None, 0
        if host is None:
            raise UplinkProblem(Fault.UNREACHABLE, "The uplink's address names no host.", "Correct [sync] uplink.")
        gate = Gate(host, port, connect_s=limits.connect_s, idle_s=2 * limits.whole_s, largest=LARGEST + _ROOM)
        client: ClientConfig = {
            "proxy_url": gate.url,
            "connect_timeout": timedelta(seconds=limits.connect_s),
            "timeout": timedelta(seconds=limits.whole_s),
            "allow_http": False,
            "allow_invalid_certificates": False,
            "user_agent": "kiosk",
            "default_content_type": "application/json",
        }
        if authority:
            client["root_certificate"] = authority
        store: HTTPStore | S3Store
        try:
            if is_s3:
                store, prefix = _bucket(part.uplink, address, region, login, client)
            else:
                store, prefix = _web_folder(address, login, client), ""
        except Exception:  # noqa: BLE001 - its words may hold the login
            gate.close()
            words = "The uplink's settings cannot be used: its address, its authority, or a login that no header holds."
            raise UplinkProblem(Fault.REFUSED, words, "Correct [sync] in kiosk.toml, and the login.") from None
        return cls(store, gate, prefix)

    def put(self, site: str, kiosk: str, name: str, content: bytes) -> None:
        """Send a document whole (Uplink.put). A WebDAV server's folders are made by the library, below the uplink's."""
        import obstore

        self._gate.forget()
        try:
            obstore.put(self._store, f"{self._prefix}{site}/{kiosk}/{name}", content, use_multipart=False)
        except Exception as error:  # noqa: BLE001 - the library's errors have many types
            raise self._problem(error) from None

    def holds(self, site: str, kiosk: str, name: str, content: bytes) -> bool:
        """Read a document back, no byte more than it should have (Uplink.holds)."""
        import obstore

        self._gate.forget()
        try:
            answer = obstore.get(self._store, f"{self._prefix}{site}/{kiosk}/{name}")
            if answer.meta["size"] != len(content):
                return False
            held = b""
            for block in answer.stream(min_chunk_size=1):
                held += block
                if len(held) > len(content):
                    return False
        except FileNotFoundError:
            return False
        except Exception as error:  # noqa: BLE001
            raise self._problem(error) from None
        return held == content

    def close(self) -> None:
        """End all connections, and close the gate."""
        self._gate.close()

    def _problem(self, error: Exception) -> UplinkProblem:
        """Tell what became of a request. The library's own words quote addresses, headers and answers: none is kept."""
        said = str(error)
        if self._gate.strayed:
            return UplinkProblem(Fault.REFUSED, detail="it leads to another host")
        if self._gate.unreachable:
            return UplinkProblem(Fault.UNREACHABLE)
        if self._gate.flooded:
            return UplinkProblem(Fault.FAILING, detail="its answer has no end")
        if status := re.search(r"non-2xx status code: (\d{3})\b", said):
            return UplinkProblem(_of_status(int(status[1])), detail=f"HTTP {status[1]}")
        if "InvalidCertificate" in said:
            return UplinkProblem(Fault.CERTIFICATE)
        if "TimedOut" in said or "kind: Timeout" in said:
            return UplinkProblem(Fault.UNREACHABLE)
        return UplinkProblem(Fault.FAILING)


def _bucket(
    uplink: str, endpoint: str, region: str, login: Credentials, client: "ClientConfig"
) -> tuple["S3Store", str]:
    from obstore.store import S3Store

    # The library takes what it is not told from there: another token, no signature at all.
    for name in [name for name in os.environ if name.upper().startswith("AWS_")]:
        del os.environ[name]
    bucket, _, prefix = uplink.removeprefix("s3://").strip("/").partition("/")
    more: dict[str, Any] = {"token": login.token} if login.token else {}
    store = S3Store(
        bucket,
        endpoint=endpoint.rstrip("/"),
        region=region,
        access_key_id=login.access_key_id,
        secret_access_key=login.secret_access_key,
        virtual_hosted_style_request=False,
        client_options=client,
        retry_config=_once(),
        **more,
    )
    return store, f"{prefix}/" if prefix else ""


def _web_folder(address: str, login: Credentials, client: "ClientConfig") -> "HTTPStore":
    from obstore.store import HTTPStore

    if login.authorization:
        client["default_headers"] = {"Authorization": login.authorization}
    return HTTPStore(address.rstrip("/"), client_options=client, retry_config=_once())


def _once() -> "RetryConfig":
    """The outbox is what is tried again from; left to itself the library tries for three minutes."""
    return {"max_retries": 0}


def _of_status(code: int) -> Fault:
    """Return what an answer other than yes means (RFC 9110, RFC 4918). 409: the folder above is not there."""
    if code in _FAULTS:
        return _FAULTS[code]
    return Fault.FAILING if code in _LATER or code >= _SERVERS_OWN else Fault.REFUSED
