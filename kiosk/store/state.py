"""Small values that outlive the process: a power cut leaves the old one or the new one, never half of one."""

import json
import os
from contextlib import suppress
from pathlib import Path

from kiosk.problems import Problem, Reason


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable. Raises `OSError`."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def make_folder(folder: Path) -> None:
    """Make a folder (0700) and those above it durably, unless they are there. Raises `OSError`."""
    if not folder.is_dir():
        make_folder(folder.parent)
        folder.mkdir(mode=0o700)
        sync_folder(folder.parent)


def write_durably(path: Path, content: bytes) -> None:
    """Replace a file (0600): write beside it, sync, rename, sync the folder. Raises `OSError`."""
    beside = path.with_name(path.name + ".new")
    descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(descriptor)
        beside.rename(path)
    except OSError:
        with suppress(OSError):
            beside.unlink()
        raise
    sync_folder(path.parent)


class JsonState:
    """A JSON object in a file of its own (ports.StateFile)."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def read(self) -> dict[str, object]:
        """Return what was written last; `{}` when the file is missing or holds no JSON object."""
        try:
            value = json.loads(self.path.read_bytes())
        except (OSError, ValueError, RecursionError):
            return {}
        return value if isinstance(value, dict) else {}

    def write(self, value: dict[str, object]) -> None:
        """Replace the value; it is durable when this returns. Raises `Problem(STORAGE)`."""
        try:
            make_folder(self.path.parent)
            write_durably(self.path, json.dumps(value, sort_keys=True).encode() + b"\n")
        except OSError as error:
            raise Problem(
                Reason.STORAGE,
                f"{self.path} cannot be written: {error.strerror}.",
                "Free space on this disk, or make the folder writable.",
            ) from error
