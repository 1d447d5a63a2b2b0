"""Puts a document where `[sync] uplink` says, and reads back what is held there: a folder, a WebDAV server, an S3 bucket."""

import os
import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol, Self
from urllib.parse import unquote, urlsplit

from kiosk.files import write_durably
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


@dataclass(frozen=True, slots=True)
class Limits:
    """How long a request may take: until the host is reached, and from its beginning to its end, in seconds."""

    connect_s: float = 10.0
    whole_s: float = 30.0


class Uplink(Protocol):
    """Somewhere that keeps documents. Both methods raise `UplinkProblem`."""

    def put(self, site: str, kiosk: str, name: str, content: bytes) -> None:
        """Write `{site}/{kiosk}/{name}`, over what is there."""

    def holds(self, site: str, kiosk: str, name: str, content: bytes) -> bool:
        """Read it back, and return whether it is that, byte for byte."""

    def close(self) -> None:
        """End all connections."""


def open_uplink(part: SyncPart, login: Credentials, limits: Limits) -> Uplink:
    """Return the uplink of kiosk.toml, which is not `none`; nothing is sent yet. Raises `UplinkProblem`."""
    if part.uplink.startswith("file:"):
        return FolderUplink(Path(unquote(urlsplit(part.uplink).path)))
    return StoreUplink.open(part, login, limits)


class FolderUplink:
    """A folder of this machine, such as one on a USB stick. It must be there: under a stick's mount point is no stick.

    The library's own store of this kind does not wait until the medium has what was written.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def put(self, site: str, kiosk: str, name: str, content: bytes) -> None:
        """Write a document, and wait for the medium (Uplink.put)."""
        try:
            if not self._folder.is_dir():
                raise UplinkProblem(Fault.MISSING)
            for place in (self._folder / site, self._folder / site / kiosk):
                with suppress(FileExistsError):
                    place.mkdir()  # never its parents
            path = self._folder / site / kiosk / name
            write_durably(path, content)
            with suppress(PermissionError):  # FAT has no rights
                path.chmod(0o644)
        except OSError as error:
            raise _of_the_folder(error) from None

    def holds(self, site: str, kiosk: str, name: str, content: bytes) -> bool:
        """Read a document from the medium (Uplink.holds)."""
        try:
            with (self._folder / site / kiosk / name).open("rb", buffering=0) as file:
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)  # else memory answers, not the stick
                return file.read(len(content) + 1) == content
        except FileNotFoundError:
            return False
        except OSError as error:
            raise _of_the_folder(error) from None

    def close(self) -> None:
        """There is nothing to close."""


class StoreUplink:
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
            "user_agent": "kiosk",
            "default_content_type": "application/json",
        }
        if authority:
            client["root_certificate"] = authority
        try:
            if is_s3:
                store, prefix = _bucket(part.uplink, address, region, login, client)
            else:
                store, prefix = _web_folder(address, login, client), ""
        except Exception:  # noqa: BLE001 - its words may hold the login
            gate.close()
            words = (
                "The uplink's settings cannot be used: an address, the authority, or a login that no header can hold."
            )
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
        said, kind = str(error), type(error).__name__
        status = re.search(r"non-2xx status code: (\d{3})\b", said)
        code = int(status[1]) if status else 0
        detail = f"HTTP {code}" if code else ""
        if self._gate.strayed:
            return UplinkProblem(Fault.REFUSED, detail="it leads to another host")
        if self._gate.unreachable:
            return UplinkProblem(Fault.UNREACHABLE)
        if self._gate.flooded:
            return UplinkProblem(Fault.FAILING, detail="its answer has no end")
        if "InvalidCertificate" in said:
            return UplinkProblem(Fault.CERTIFICATE)
        if "TimedOut" in said or "kind: Timeout" in said:
            return UplinkProblem(Fault.UNREACHABLE)
        return UplinkProblem(_of_status(code, kind), detail=detail)


def _bucket(
    uplink: str, endpoint: str, region: str, login: Credentials, client: "ClientConfig"
) -> tuple["S3Store", str]:
    from obstore.store import S3Store

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


def _of_status(code: int, kind: str) -> Fault:
    """Return what an answer means (RFC 9110, 4918), by its status or else by the library's type of error."""
    by_code = {401: Fault.LOGIN, 403: Fault.LOGIN, 404: Fault.MISSING, 409: Fault.MISSING, 507: Fault.FULL}
    by_kind = {"FileNotFoundError": Fault.MISSING, "AlreadyExistsError": Fault.MISSING}
    if code in by_code:
        return by_code[code]
    later = code in {408, 425, 429} or code >= 500
    return Fault.REFUSED if 300 <= code and not later else by_kind.get(kind, Fault.FAILING)


def _of_the_folder(error: OSError) -> UplinkProblem:
    import errno

    faults = {
        errno.ENOENT: Fault.MISSING,
        errno.ENOTDIR: Fault.MISSING,
        errno.ENODEV: Fault.MISSING,
        errno.ENOSPC: Fault.FULL,
        errno.EDQUOT: Fault.FULL,
        errno.EACCES: Fault.REFUSED,
        errno.EPERM: Fault.REFUSED,
        errno.EROFS: Fault.REFUSED,
    }
    return UplinkProblem(faults.get(error.errno or 0, Fault.FAILING), detail=error.strerror or "")
