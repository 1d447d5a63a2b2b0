"""What `kiosk sync` remembers: how sending stands, and what the uplink holds; and the lock of the one that sends."""

import fcntl
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Final, Self

from kiosk.files import make_folder, write_durably
from kiosk.problems import Problem, Reason
from kiosk.sending import FILE, Sending
from kiosk.settings import SyncPart

STATE: Final = "state"
LOCK: Final = "sync.lock"
_MEND: Final = "Free space on this disk, or make the folder writable."


@dataclass(slots=True)
class Memory:
    """state/sync.json: the fields of `Sending`, `to` (a digest of the uplink's address), `sent` (name: digest).

    Another address knows nothing of what the former one holds.
    """

    path: Path
    to: str
    sending: Sending = field(default_factory=Sending)
    sent: dict[str, str] = field(default_factory=dict)

    @classmethod
    def load(cls, home: Path, part: SyncPart) -> Self:
        """Return what was remembered; nothing when that cannot be read: then all is sent once more."""
        path, to = home / STATE / FILE, address_digest(part)
        try:
            value = json.loads(path.read_bytes())
        except (OSError, ValueError, RecursionError):
            value = None
        if not isinstance(value, dict):
            return cls(path, to)
        sent = value.get("sent") if value.get("to") == to else None
        known = {str(name): str(digest) for name, digest in sent.items()} if isinstance(sent, dict) else {}
        return cls(path, to, Sending.parse(value), known)

    def save(self) -> None:
        """Write it durably. Raises `Problem(STORAGE)`."""
        value = self.sending.as_json() | {"to": self.to, "sent": self.sent}
        try:
            write_durably(self.path, json.dumps(value, sort_keys=True).encode() + b"\n")
        except OSError as error:
            raise Problem(Reason.STORAGE, f"{self.path} cannot be written: {error.strerror}.", _MEND) from error


def address_digest(part: SyncPart) -> str:
    """Return what an uplink is known by, without its address."""
    return sha256(f"{part.uplink.rstrip('/')} {part.endpoint.rstrip('/')}".encode()).hexdigest()[:16]


@contextmanager
def only_sender(home: Path) -> Iterator[None]:
    """Hold the right to send. Raises `Problem(HELD)` while another process has it, and `Problem(STORAGE)`."""
    folder = home / STATE
    try:
        make_folder(folder)
        descriptor = os.open(folder / LOCK, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise Problem(Reason.STORAGE, f"{folder} cannot be written: {error.strerror}.", _MEND) from error
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    except BlockingIOError as error:
        words = f"Another `kiosk sync` sends what is in {home}."
        raise Problem(Reason.HELD, words, "Let it do its work, or stop it first.") from error
    finally:
        os.close(descriptor)
