"""Which documents may leave: only what a kiosk would write under that name; everything else stays."""

import os
import stat
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Final

from kiosk.problems import Problem
from kiosk.releases import LARGEST, Release, is_period
from kiosk.settings import KioskPart

FOLDER: Final = "outbox"
_SUFFIX: Final = ".json"
_NOBODY: Final = KioskPart().site
_BEING_WRITTEN: Final = ".new"  # files.write_durably: the kiosk may be at it, or a power cut left it


@dataclass(frozen=True, slots=True)
class Parcel:
    """One release as it is to arrive: whose it is, its name, and every byte."""

    site: str
    kiosk: str
    name: str
    content: bytes

    @property
    def digest(self) -> str:
        """What it is known by once it was sent."""
        return _digest(self.content)


@dataclass(frozen=True, slots=True)
class Found:
    """What lies in an outbox: parcels, oldest period first; names of what is known; how many other things."""

    parcels: list[Parcel]
    known: set[str]
    strange: int


def look_into(home: Path, site: str, known: Mapping[str, str]) -> Found:
    """Read the outbox of a kiosk's folder. What is not a release is counted, never returned.

    A release keeps the site and kiosk it was written under, whatever kiosk.toml says since then; but what was written
    before the kiosk had a site of its own stays: every demonstration would send it to the same place.
    `known` gives names and digests of what was found to be one before: it is not looked through again.
    """
    releases: list[Release] = []
    same: set[str] = set()
    strange = 0
    try:
        names = sorted(path.name for path in (home / FOLDER).iterdir())
    except FileNotFoundError:
        return Found([], set(), 0)
    except OSError:
        return Found([], set(), 1)
    for name in names:
        if name.endswith(_BEING_WRITTEN) and _is_name(name.removesuffix(_BEING_WRITTEN)):
            continue
        content = _content(home / FOLDER / name) if _is_name(name) else b""
        if name in known and known[name] == _digest(content):
            same.add(name)
        elif release := _release(name, content):
            if release.site == site or release.site != _NOBODY:
                releases.append(release)
        else:
            strange += 1
    releases.sort(key=lambda release: (release.last, release.period))
    return Found([Parcel(one.site, one.kiosk, one.name, one.document()) for one in releases], same, strange)


def _digest(content: bytes) -> str:
    """Return the first 16 hexadecimal digits of the SHA-256."""
    return sha256(content).hexdigest()[:16]


def _is_name(name: str) -> bool:
    return name.endswith(_SUFFIX) and is_period(name.removesuffix(_SUFFIX))


def _release(name: str, content: bytes) -> Release | None:
    """Return the release that a content is, byte for byte; None for any other."""
    try:
        release = Release.parse(content, name)
    except Problem:
        return None
    # JSON may name a key twice, and only the last one is read: what the others say must not leave.
    return release if release.name == name and release.document() == content else None


def _content(path: Path) -> bytes:
    """Return a plain file, at most one byte more than a release may have; nothing when it cannot be read."""
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK)
        with os.fdopen(descriptor, "rb") as file:
            is_file = stat.S_ISREG(os.fstat(descriptor).st_mode)
            return file.read(LARGEST + 1) if is_file else b""
    except OSError:
        return b""
