"""Small values that outlive the process: a power cut leaves the old one or the new one, never half of one."""

import json
from pathlib import Path

from kiosk.files import make_folder, write_durably
from kiosk.problems import Problem, Reason


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
