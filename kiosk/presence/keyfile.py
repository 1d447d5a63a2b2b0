"""One private key in one file: written and read so that nobody else can see it, and overwritten when it is erased."""

import os
import stat
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

from kiosk.files import sync_folder
from kiosk.problems import Problem, Reason

_LONGEST: Final = 10_000  # bytes of a key file; ours have 119
_OTHERS: Final = stat.S_IRWXG | stat.S_IRWXO
_MEND: Final = (
    "Run: chmod {mode} {path}; it must belong to the user who runs the kiosk. Who has read the key can sign as"
    " this kiosk: have its keys marked as compromised."
)


def new_private() -> Ed25519PrivateKey:
    """Return a new private key."""
    return Ed25519PrivateKey.generate()


def pem_of(private: Ed25519PrivateKey) -> bytes:
    """Return what a key file holds: PKCS #8 in PEM, without a password."""
    return private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def check_folder(folder: Path, remedy: str) -> None:
    """Refuse a folder of private keys that others may enter. Raises `Problem(KEYS)`."""
    try:
        found = folder.stat()
    except OSError as error:
        raise Problem(Reason.KEYS, f"{folder} cannot be read: {error.strerror}.", remedy) from error
    if not is_ours(found):
        raise Problem(Reason.KEYS, f"Others may enter {folder}.", _MEND.format(mode="700", path=folder))


def load_private(path: Path, missing: str, remedy: str) -> Ed25519PrivateKey:
    """Load a private key from a file that nobody else can read. Raises `Problem(KEYS)`."""
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK)
    except FileNotFoundError as error:
        raise Problem(Reason.KEYS, missing, remedy) from error
    except OSError as error:
        raise Problem(Reason.KEYS, f"{path} cannot be read: {error.strerror}.", remedy) from error
    try:
        found = os.fstat(descriptor)
        if not (stat.S_ISREG(found.st_mode) and is_ours(found)):
            raise Problem(Reason.KEYS, f"Others can read {path}.", _MEND.format(mode="600", path=path))
        content = os.read(descriptor, _LONGEST)
    finally:
        os.close(descriptor)
    try:
        key = load_pem_private_key(content, None)
    except (ValueError, TypeError):
        key = None  # raised outside: the library's error is not to travel with ours
    if not isinstance(key, Ed25519PrivateKey):
        raise Problem(Reason.KEYS, f"{path} is damaged.", f"Remove it. {remedy}")
    return key


def is_ours(found: os.stat_result) -> bool:
    """Whether a file or folder is this user's, and nobody else's to read."""
    return found.st_uid == os.geteuid() and not found.st_mode & _OTHERS


def erase(path: Path) -> None:
    """Overwrite a file, remove it, and make both durable. Raises `OSError`."""
    descriptor = os.open(path, os.O_WRONLY | os.O_NOFOLLOW | os.O_CLOEXEC)
    try:
        os.write(descriptor, bytes(os.fstat(descriptor).st_size))
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    path.unlink()
    sync_folder(path.parent)
