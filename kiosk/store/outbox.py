"""The releases as files: written once, never changed, readable by anyone."""

from pathlib import Path
from typing import Final

from kiosk.files import make_folder, write_durably
from kiosk.problems import Problem, Reason
from kiosk.releases import is_period

FOLDER: Final = "outbox"
_SUFFIX: Final = ".json"


class FileOutbox:
    """The outbox of one kiosk's folder (ports.Outbox)."""

    def __init__(self, home: Path) -> None:
        self._folder = home / FOLDER

    def names(self) -> list[str]:
        """Return the names of the releases in the order of their periods; other files are none."""
        found = (path.name for path in self._folder.glob(f"*{_SUFFIX}"))
        return sorted(name for name in found if is_period(name.removesuffix(_SUFFIX)))

    def read(self, name: str) -> bytes:
        """Return one release as it was written. Raises `Problem(STORAGE)`."""
        path = self._folder / name
        try:
            return path.read_bytes()
        except OSError as error:
            words = f"{path} cannot be read: {error.strerror}."
            raise Problem(Reason.STORAGE, words, "Make the folder and its files readable.") from error

    def keep(self, name: str, document: bytes) -> None:
        """Write a release durably, unless one of that name is there. Raises `Problem(STORAGE)`."""
        path = self._folder / name
        try:
            make_folder(self._folder)
            if not path.exists():
                write_durably(path, document)
        except OSError as error:
            words = f"{path} cannot be written: {error.strerror}."
            raise Problem(Reason.STORAGE, words, "Free space on this disk, or make the folder writable.") from error
