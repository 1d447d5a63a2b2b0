"""What opens the uplink: from systemd or from a file that only the kiosk's user can read, and never from kiosk.toml."""

import os
import stat
import tomllib
from base64 import b64encode
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.sending import Fault
from kiosk.sync.faults import UplinkProblem

NAME: Final = "uplink"  # LoadCredential=uplink:... in a systemd unit
FILE: Final = "keys/uplink.toml"
_KEYS: Final = ("user", "password", "access_key_id", "secret_access_key", "token")
_LONGEST: Final = 10_000  # bytes
_OTHERS: Final = stat.S_IRWXG | stat.S_IRWXO


@dataclass(frozen=True, slots=True, repr=False)
class Credentials:
    """A login. It has no `repr`, so that no trace of a fault can show it."""

    user: str = ""
    password: str = ""
    access_key_id: str = ""
    secret_access_key: str = ""
    token: str = ""

    @property
    def authorization(self) -> str:
        """The header of that name (RFC 7617, RFC 6750); empty without a login."""
        if self.user:
            return "Basic " + b64encode(f"{self.user}:{self.password}".encode()).decode()
        return f"Bearer {self.token}" if self.token else ""


def load_credentials(home: Path) -> Credentials:
    """Return the login of the uplink; an empty one when there is none. Raises `UplinkProblem(LOGIN)`."""
    folder = os.environ.get("CREDENTIALS_DIRECTORY")
    if folder and (path := Path(folder) / NAME).exists():
        return _read(path, ours=False)  # systemd has seen to who may read it
    path = home / FILE
    return _read(path, ours=True) if os.path.lexists(path) else Credentials()


def _read(path: Path, *, ours: bool) -> Credentials:
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK)
    except OSError as error:
        words = f"{path} cannot be read: {error.strerror}."
        raise UplinkProblem(
            Fault.LOGIN, words, "Make it readable for the kiosk's user, and for nobody else."
        ) from error
    with os.fdopen(descriptor, "rb") as file:
        found = os.fstat(descriptor)
        private = found.st_uid == os.geteuid() and not found.st_mode & _OTHERS
        if not stat.S_ISREG(found.st_mode) or (ours and not private):
            words = f"{path} is not a file that only the kiosk's user can read."
            raise UplinkProblem(Fault.LOGIN, words, f"Run: chmod 600 {path}; it must belong to that user.")
        content = file.read(_LONGEST)
    if (login := _parse(content)) is None:  # said out here: the reader's own words may quote the file
        words = f"{path} is not a login: some of the keys {', '.join(_KEYS)}, each with a text in quotes."
        raise UplinkProblem(Fault.LOGIN, words, "Write it as docs/sync.md shows.")
    return login


def _parse(content: bytes) -> Credentials | None:
    try:
        value = tomllib.loads(content.decode())
    except (ValueError, RecursionError):
        return None
    usable = all(key in _KEYS and isinstance(text, str) and text.isprintable() for key, text in value.items())
    return Credentials(**value) if usable else None
