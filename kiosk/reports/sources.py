"""Where a report finds releases: folders of a kiosk, a site or a network, and object stores of the same layout."""

import base64
import os
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Final, Protocol
from urllib.parse import unquote, urlsplit

import obstore
from obstore.exceptions import BaseError
from obstore.store import HTTPStore, S3Store

from kiosk.problems import Problem, Reason
from kiosk.releases import LARGEST

USER: Final = "KIOSK_WEBDAV_USER"
PASSWORD: Final = "KIOSK_WEBDAV_PASSWORD"  # noqa: S105  the name of a variable
_SUFFIX: Final = ".json"
_DEPTH: Final = 2  # {site}/{kiosk}
_AT_ONCE: Final = 16  # documents asked for from a server
_LOOPBACK: Final = ("127.0.0.1", "::1", "localhost")
_YEAR: Final = 4  # letters


class UnreadableError(Exception):
    """One document that cannot be read, in words; others may be."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Documents of one folder whose names begin with the same year: paths below the root of their source."""

    source: "Source"
    paths: list[str]

    def read(self) -> Iterator[tuple[str, bytes | UnreadableError]]:
        """Return each document, named for people, or why it cannot be read. Raises `Problem(INPUT)`."""
        where = (f"{self.source.name}/{path}" for path in self.paths)
        return zip(where, self.source.read(self.paths), strict=True)


class Source(Protocol):
    """A root with documents at it, below it, or two levels below it."""

    name: str

    def batches(self) -> list[Batch]:
        """List all documents. Raises `Problem(INPUT)`."""

    def read(self, paths: list[str]) -> Iterator[bytes | UnreadableError]:
        """Read documents in their order, none further than what is larger than a release can be."""


def sources_of(texts: Iterable[str]) -> list[Source]:
    """Open folders, `file:`, `s3:` and `https:` addresses, each root once. Raises `Problem(INPUT)`."""
    found: dict[str, Source] = {}
    for text in texts:
        source: FolderSource | StoreSource
        if "://" in text and not text.startswith("file://"):
            source = StoreSource(text.rstrip("/"))
        else:
            source = FolderSource(Path(unquote(urlsplit(text).path) if text.startswith("file://") else text))
        found.setdefault(source.root, source)
    return list(found.values())


class FolderSource:
    """A folder of this machine, or a stick."""

    def __init__(self, folder: Path) -> None:
        if not folder.is_dir():
            raise Problem(Reason.INPUT, f"There is no folder {folder}.", "Name one that holds releases.")
        self._folder = folder.resolve()
        self.root = str(self._folder)
        self.name = self._folder.name

    def batches(self) -> list[Batch]:
        """List all documents; other files are none."""
        try:
            return _batches(self, self._walk("", _DEPTH))
        except OSError as error:
            words = f"{error.filename} cannot be listed: {error.strerror}."
            raise Problem(Reason.INPUT, words, "Make it readable, or name another folder.") from error

    def read(self, paths: list[str]) -> Iterator[bytes | UnreadableError]:
        """Read documents in their order."""
        for path in paths:
            try:
                # Not by Path: that takes longer than the reading, and there are hundreds of thousands.
                with open(f"{self.root}/{path}", "rb", buffering=0) as file:  # noqa: PTH123
                    yield file.read(LARGEST + 1)
            except OSError as error:
                yield UnreadableError(error.strerror or type(error).__name__)

    def _walk(self, below: str, depth: int) -> Iterator[str]:
        with os.scandir(self._folder / below) as entries:
            for entry in sorted(entries, key=lambda each: each.name):
                if depth and entry.is_dir() and not entry.name.startswith("."):
                    yield from self._walk(f"{below}{entry.name}/", depth - 1)
                elif entry.name.endswith(_SUFFIX) and entry.is_file():  # a pipe would never end
                    yield below + entry.name


class StoreSource:
    """A bucket of S3, whose keys are in the environment, or a WebDAV collection."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        host = parts.hostname or ""
        if parts.username or parts.password:
            words = f"The address at {host} holds a password."
            raise Problem(Reason.INPUT, words, f"Put it into {USER} and {PASSWORD} of the environment.")
        if parts.scheme not in ("s3", "https") and not (parts.scheme == "http" and host in _LOOPBACK):
            words = f"{url} is no address of releases."
            raise Problem(Reason.INPUT, words, "Name a folder, or an address that begins with s3:// or https://")
        self.root = url
        self.name = f"{host}{parts.path}"
        self._start = ""
        self._sizes: dict[str, int] = {}
        retries = {"max_retries": 2, "retry_timeout": timedelta(seconds=30)}
        try:
            if parts.scheme == "s3":
                local = os.environ.get("AWS_ENDPOINT_URL", "").startswith(tuple(f"http://{at}" for at in _LOOPBACK))
                self._store: S3Store | HTTPStore = S3Store.from_url(
                    url,
                    client_options={"timeout": "30s", "allow_http": local},
                    retry_config=retries,  # type: ignore[arg-type]
                )
            else:
                # From the root of the server: a store below it lists paths that it cannot read.
                self.name, self._start = host, unquote(parts.path).strip("/")
                self._store = HTTPStore.from_url(
                    f"{parts.scheme}://{parts.netloc}",
                    client_options={
                        "timeout": "30s",
                        "allow_http": parts.scheme == "http",
                        "default_headers": _login(),
                    },
                    retry_config=retries,  # type: ignore[arg-type]
                )
        except (BaseError, ValueError) as error:
            raise self._problem(error) from error

    def batches(self) -> list[Batch]:
        """List all documents."""
        try:
            return _batches(self, self._walk(self._start, _DEPTH))
        except (BaseError, OSError, ValueError) as error:
            raise self._problem(error) from error

    def read(self, paths: list[str]) -> Iterator[bytes | UnreadableError]:
        """Read documents in their order, several at once."""
        with ThreadPoolExecutor(_AT_ONCE) as pool:
            yield from pool.map(self._read, paths)

    def _read(self, path: str) -> bytes | UnreadableError:
        if self._sizes[path] > LARGEST:
            return UnreadableError(f"it is larger than {LARGEST:,} bytes")
        try:
            return bytes(obstore.get(self._store, path).bytes())
        except FileNotFoundError:
            return UnreadableError("it is listed, and not there")
        except (BaseError, OSError, ValueError) as error:
            raise self._problem(error) from error

    def _walk(self, below: str, depth: int) -> Iterator[str]:
        # Level by level: many WebDAV servers refuse to list a whole tree at once (Depth: infinity).
        listed = obstore.list_with_delimiter(self._store, below or None)
        for prefix in sorted(listed["common_prefixes"]) if depth else ():
            yield from self._walk(prefix, depth - 1)
        for meta in sorted(listed["objects"], key=lambda each: each["path"]):
            if meta["path"].endswith(_SUFFIX):
                self._sizes[meta["path"]] = meta["size"]
                yield meta["path"]

    def _problem(self, error: Exception) -> Problem:
        # Only the first line: what follows may hold what the server was sent.
        said = str(error).partition("\n")[0][:200]
        words = f"{self.root} cannot be read: {said}."
        return Problem(Reason.INPUT, words, f"Check the address, the network, and AWS_* or {USER} in the environment.")


def _batches(source: Source, paths: Iterable[str]) -> list[Batch]:
    found: dict[tuple[str, str], list[str]] = {}
    for path in paths:
        folder, _, name = path.rpartition("/")
        found.setdefault((folder, name[:_YEAR]), []).append(path)
    return [Batch(source, found[key]) for key in sorted(found)]


def _login() -> dict[str, str]:
    user = os.environ.get(USER)
    if not user:
        return {}
    both = f"{user}:{os.environ.get(PASSWORD, '')}".encode()
    return {"authorization": f"Basic {base64.b64encode(both).decode('ascii')}"}
