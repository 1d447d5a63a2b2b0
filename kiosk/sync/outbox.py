"""Which documents may leave: only what the kiosk itself would write under that name; everything else stays."""

import os
import stat
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Final

from kiosk.problems import Problem
from kiosk.releases import LARGEST, Release, is_period

FOLDER: Final = "outbox"
_SUFFIX: Final = ".json"
_BEING_WRITTEN: Final = ".new"  # files.write_durably: the kiosk may be at it, or a power cut left it


@dataclass(frozen=True, slots=True)
class Parcel:
    """One release as it is to arrive: its name, and every byte."""

    name: str
    content: bytes

    @property
    def digest(self) -> str:
        """What it is known by once it was sent: the first 16 hexadecimal digits of its SHA-256."""
        return sha256(self.content).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Found:
    """The parcels of an outbox, oldest period first, and how many other things lie there."""

    parcels: list[Parcel]
    strange: int


def look_into(home: Path, site: str, kiosk: str) -> Found:
    """Read the outbox of a kiosk's folder. What is not a release of this kiosk is counted, never returned."""
    found, strange = [], 0
    try:
        names = sorted(path.name for path in (home / FOLDER).iterdir())
    except FileNotFoundError:
        return Found([], 0)
    except OSError:
        return Found([], 1)
    for name in names:
        if name.endswith(_BEING_WRITTEN) and _is_name(name.removesuffix(_BEING_WRITTEN)):
            continue
        release = _release(home / FOLDER / name, site, kiosk) if _is_name(name) else None
        if release is None:
            strange += 1
        else:
            found.append(release)
    found.sort(key=lambda release: (release.last, release.period))
    return Found([Parcel(release.name, release.document()) for release in found], strange)


def _is_name(name: str) -> bool:
    return name.endswith(_SUFFIX) and is_period(name.removesuffix(_SUFFIX))


def _release(path: Path, site: str, kiosk: str) -> Release | None:
    """Return the release that a file is, byte for byte; None for any other content."""
    try:
        content = _content(path)
        release = Release.parse(content, path.name)
    except (OSError, Problem):
        return None
    # JSON may name a key twice, and only the last one is read: what the others say must not leave.
    ours = (release.site, release.kiosk, release.name) == (site, kiosk, path.name)
    return release if ours and release.document() == content else None


def _content(path: Path) -> bytes:
    """Return a plain file, at most one byte more than a release may have. Raises `OSError`."""
    descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK)
    with os.fdopen(descriptor, "rb") as file:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise OSError
        return file.read(LARGEST + 1)
