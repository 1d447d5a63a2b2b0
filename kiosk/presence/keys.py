"""The private keys of a kiosk, one a month: made ahead, kept from others' eyes, erased when their month has ended."""

import fcntl
import os
import re
import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.files import make_folder, sync_folder, write_durably
from kiosk.presence.cose import kid_of
from kiosk.presence.jwk import AnnouncedKey, Announcement, as_json, jwk_of, read_json
from kiosk.presence.keyfile import check_folder, erase, is_ours, load_private, new_private, pem_of
from kiosk.presence.months import Month
from kiosk.problems import Problem, Reason

MONTHS: Final = 13  # this one and a year ahead
PUBLIC: Final = "public.json"
_LOCK: Final = ".lock"
_LOCK_WAIT_S: Final = 5.0
_FIRST_YEAR: Final = 1971  # a machine without a clock begins in 1970, or a little before
_KEY_FILE: Final = re.compile(r"(\d{4}-\d{2})\.key")
_PREPARE: Final = "Run: kiosk key prepare"


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose keys they are: the site's issuer code, the centre's name, its town and its time zone."""

    site: str
    centre: str
    town: str
    zone: ZoneInfo


@dataclass(frozen=True, slots=True)
class MonthKey:
    """The key that signs in one month."""

    month: Month
    private: Ed25519PrivateKey = field(repr=False)
    announced: AnnouncedKey

    @property
    def demo(self) -> bool:
        """Whether it is for demonstrations only."""
        return self.announced.demo is True


class KeyFolder:
    """The keys of one kiosk: `2026-11.key` (PKCS #8 in PEM, 0600) a month, and `public.json`, in a folder of 0700."""

    def __init__(self, folder: Path, owner: Owner, *, demo: bool = False) -> None:
        self.folder = folder
        self._owner = owner
        self._demo = demo

    def is_used(self) -> bool:
        """Whether keys were ever made here; also when none is left."""
        return (self.folder / PUBLIC).exists() or bool(self._months())

    def prepare(self, now: datetime, months: int = MONTHS) -> list[AnnouncedKey]:
        """Make the keys of this month and of those ahead that are missing; return the public halves of all.

        A crash leaves keys that the next call takes up. Raises `Problem(KEYS)` and `Problem(STORAGE)`.
        """
        first = Month.of(now, self._owner.zone)
        if now.year < _FIRST_YEAR:
            raise Problem(
                Reason.KEYS, f"The clock says {now:%Y-%m-%d}: no key is made for then.", "Set this machine's clock."
            )
        try:
            make_folder(self.folder)
            self._look()
            with self._locked():
                self._clean()
                before = self.announced()
                announced = before.copy()
                for ahead in range(months):
                    month = first.after(ahead)
                    mine = self._announce(month, self._private(month))
                    if mine not in announced:
                        announced = [key for key in announced if key.kid != mine.kid]
                        announced.append(mine)
                announced.sort(key=lambda key: (key.nbf, key.kid))
                if announced != before:
                    write_durably(self.folder / PUBLIC, as_json(Announcement(keys=announced)))
                return announced
        except OSError as error:
            raise Problem(
                Reason.STORAGE,
                f"{self.folder} cannot be written: {error.strerror}.",
                "Free space on this disk, or make the folder writable.",
            ) from error

    def announced(self) -> list[AnnouncedKey]:
        """Return the public halves of every key that was made here, also of those erased. Raises `Problem(KEYS)`."""
        path = self.folder / PUBLIC
        try:
            content = path.read_bytes()
        except FileNotFoundError:
            return []
        except OSError as error:
            raise Problem(Reason.KEYS, f"{path} cannot be read: {error.strerror}.", _PREPARE) from error
        return read_json(Announcement, content, str(path), Reason.KEYS).keys

    def key_of(self, now: datetime) -> MonthKey:
        """Return the key of this month. Raises `Problem(KEYS)` when there is none, or when others can read it."""
        self._look()
        month = Month.of(now, self._owner.zone)
        path = self._path(month)
        private = self._load(path)
        kid = kid_of(private.public_key()).hex()
        for announced in self.announced():
            if announced.kid == kid:
                break
        else:
            raise Problem(Reason.KEYS, f"{path} is not in {self.folder / PUBLIC}.", _PREPARE)
        owner = (announced.iss, announced.zone)
        if owner != (self._owner.site, self._owner.zone.key):
            raise Problem(Reason.KEYS, f"{path} was made for {owner[0]} in {owner[1]}.", _PREPARE)
        return MonthKey(month, private, announced)

    def is_safe(self, month: Month) -> bool:
        """Whether nobody else can read a month's key, which is still there. Reads nothing."""
        try:
            self._look()
            found = self._path(month).lstat()
        except (OSError, Problem):
            return False
        return stat.S_ISREG(found.st_mode) and is_ours(found)

    def erase_past(self, now: datetime) -> list[str]:
        """Erase the private halves of months that have ended, as far as possible; return which. Never raises.

        What a flash memory keeps of a file that was overwritten is not in our hands.
        """
        erased = []
        with suppress(OSError, Problem), self._locked():
            for month in self.past(now):
                with suppress(OSError):
                    erase(self.folder / f"{month}.key")
                    erased.append(month)
        return erased

    def past(self, now: datetime) -> list[str]:
        """Return the months that have ended and whose private keys are still here."""
        first = str(Month.of(now, self._owner.zone))
        return [month for month in self._months() if month < first]

    def erase_all(self) -> None:
        """Erase every private half here, and the announcement. Raises `OSError`."""
        for path in [*self.folder.glob("*.key"), *self.folder.glob("*.new")]:
            erase(path)
        (self.folder / PUBLIC).unlink(missing_ok=True)
        sync_folder(self.folder)

    def _months(self) -> list[str]:
        names = os.listdir(self.folder) if self.folder.is_dir() else []  # noqa: PTH208 - names are wanted
        return sorted(match[1] for name in names if (match := _KEY_FILE.fullmatch(name)))

    def _path(self, month: Month) -> Path:
        return self.folder / f"{month}.key"

    def _private(self, month: Month) -> Ed25519PrivateKey:
        """Return a month's key; a new one when there is none, or when it was made for another owner."""
        path = self._path(month)
        if path.exists():
            private = self._load(path)
            kid = kid_of(private.public_key()).hex()
            known = [key for key in self.announced() if key.kid == kid]
            if all((key.iss, key.zone) == (self._owner.site, self._owner.zone.key) for key in known):
                return private
            erase(path)
        private = new_private()
        write_durably(path, pem_of(private))
        return private

    def _announce(self, month: Month, private: Ed25519PrivateKey) -> AnnouncedKey:
        owner = self._owner
        return AnnouncedKey(
            **jwk_of(private.public_key()),
            iss=owner.site,
            site=owner.centre,
            town=owner.town,
            zone=owner.zone.key,
            nbf=month.begins(owner.zone),
            exp=month.after(1).begins(owner.zone),
            demo=True if self._demo else None,
        )

    def _load(self, path: Path) -> Ed25519PrivateKey:
        return load_private(path, f"There is no key {path}.", _PREPARE)

    def _look(self) -> None:
        """Refuse a folder that others may enter. Raises `Problem(KEYS)`."""
        check_folder(self.folder, _PREPARE)

    def _clean(self) -> None:
        """Erase what a crash left half written."""
        for path in self.folder.glob("*.new"):
            erase(path)

    @contextmanager
    def _locked(self) -> Iterator[None]:
        """Keep other processes from writing here. Raises `Problem(KEYS)` when one does for long, and `OSError`."""
        descriptor = os.open(self.folder / _LOCK, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            until = time.monotonic() + _LOCK_WAIT_S
            while True:
                try:
                    fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    break
                except BlockingIOError as error:
                    if time.monotonic() > until:
                        words = f"Another command is writing in {self.folder}."
                        raise Problem(Reason.KEYS, words, "Wait until it has ended.") from error
                    time.sleep(0.02)
            yield
        finally:
            os.close(descriptor)
