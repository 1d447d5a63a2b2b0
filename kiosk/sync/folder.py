"""An uplink that is a folder of this machine, such as one on a USB stick."""

import errno
import os
from contextlib import suppress
from pathlib import Path
from typing import Final

from kiosk.files import write_durably
from kiosk.sending import Fault
from kiosk.sync.faults import UplinkProblem

_FAULTS: Final = {
    errno.ENOENT: Fault.MISSING,
    errno.ENOTDIR: Fault.MISSING,
    errno.ENODEV: Fault.MISSING,
    errno.ENOSPC: Fault.FULL,
    errno.EDQUOT: Fault.FULL,
    errno.EACCES: Fault.REFUSED,
    errno.EPERM: Fault.REFUSED,
    errno.EROFS: Fault.REFUSED,
}


class FolderUplink:
    """A folder that must be there already: what is written under the mount point of an absent stick is on no stick.

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
            raise _problem(error) from None

    def holds(self, site: str, kiosk: str, name: str, content: bytes) -> bool:
        """Read a document from the medium (Uplink.holds)."""
        try:
            with (self._folder / site / kiosk / name).open("rb", buffering=0) as file:
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)  # else memory answers, not the stick
                return file.read(len(content) + 1) == content
        except FileNotFoundError:
            return False
        except OSError as error:
            raise _problem(error) from None

    def close(self) -> None:
        """There is nothing to close."""


def _problem(error: OSError) -> UplinkProblem:
    return UplinkProblem(_FAULTS.get(error.errno or 0, Fault.FAILING), detail=error.strerror or "")
