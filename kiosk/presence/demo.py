"""A kiosk out of the box: a DEMO root, DEMO keys and a DEMO trust list, so that everything can be tried."""

from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.files import make_folder, write_durably
from kiosk.presence.jwk import AnnouncedKey, Root, as_json, read_json
from kiosk.presence.keyfile import load_private, new_private, pem_of
from kiosk.presence.keys import KeyFolder, Owner
from kiosk.presence.trust import SignedList, TrustList, listed, new_list, read_list, root_of, sign_list, time_of
from kiosk.problems import Problem, Reason

_MONTHS: Final = 2  # this one and the next: the list is signed again when they roll
_RENEW: Final = timedelta(days=60)  # before the list expires


class Demonstration:
    """The DEMO keys of a kiosk, `keys/demo/`, and the list that names them, `trust/`."""

    def __init__(self, home: Path, owner: Owner) -> None:
        self.keys = KeyFolder(home / "keys" / "demo", owner, demo=True)
        self._root_file = home / "keys" / "demo" / "root.key"
        self._trust = home / "trust"

    def make_ready(self, now: datetime) -> None:
        """Make keys, root and list where they are missing or the months have rolled. Raises `Problem`."""
        announced = self.keys.prepare(now, _MONTHS)
        try:
            root = self._root()
            if not self._is_listed(announced, root, now):
                self._sign(announced, root, now)
        except OSError as error:
            raise Problem(
                Reason.STORAGE,
                f"{error.filename or self._trust} cannot be written: {error.strerror}.",
                "Free space on this disk, or make the folder writable.",
            ) from error

    def erase(self) -> None:
        """Erase the DEMO keys and their list: there are real keys now. Raises `OSError`."""
        if self.keys.folder.is_dir():
            self.keys.erase_all()
        if self._is_ours():
            for name in ("trust.json", "trust.json.sig", "root.json"):
                (self._trust / name).unlink(missing_ok=True)

    def _root(self) -> Ed25519PrivateKey:
        if self._root_file.exists():
            return load_private(self._root_file, "", "Run the kiosk again.")
        key = new_private()
        write_durably(self._root_file, pem_of(key))
        return key

    def _is_ours(self) -> bool:
        """Whether the list here is a DEMO one, or none, or unreadable: one that somebody imported is left alone."""
        with suppress(OSError, Problem):
            return read_json(TrustList, (self._trust / "trust.json").read_bytes(), "trust.json").is_demo
        with suppress(OSError, Problem):
            return read_json(Root, (self._trust / "root.json").read_bytes(), "root.json").demo is True
        return True

    def _is_listed(self, announced: list[AnnouncedKey], root: Ed25519PrivateKey, now: datetime) -> bool:
        """Whether the list names every key, is signed, and lasts; also when it is not ours to sign."""
        if not self._is_ours():
            return True
        try:
            signed = SignedList(
                (self._trust / "trust.json").read_bytes(), (self._trust / "trust.json.sig").read_bytes()
            )
            trusted = read_list(signed, "trust.json", root_of(root, demo=True))
            public = (self._trust / "root.json").read_bytes()
        except (OSError, Problem):
            return False
        if public != as_json(root_of(root, demo=True)):
            return False
        return trusted.keys == [listed(key) for key in announced] and now + _RENEW < time_of(trusted.valid_until)

    def _sign(self, announced: list[AnnouncedKey], root: Ed25519PrivateKey, now: datetime) -> None:
        signed = sign_list(new_list([listed(key) for key in announced]), root, now, demo=True)
        make_folder(self._trust)
        write_durably(self._trust / "root.json", as_json(root_of(root, demo=True)))
        write_durably(self._trust / "trust.json", signed.content)
        write_durably(self._trust / "trust.json.sig", signed.signature)
