"""The trust lists of a kiosk's folder: where they stand, which root they are believed by, and which date was seen."""

import json
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final

from kiosk.centre import ASSETS
from kiosk.files import make_folder, write_durably
from kiosk.presence.cbor import NotDeterministicError
from kiosk.presence.cose import AlgorithmError, NotCoseError, open_sign1
from kiosk.presence.jwk import Root, as_json, read_file, read_json
from kiosk.presence.trust import SignedList, TrustList, read_list, time_of
from kiosk.problems import Problem, Reason

BUILT_IN: Final = ASSETS / "root.json"  # nobody holds a network's root yet, so it is not there yet


class Lists:
    """The list of a kiosk's home, `trust/trust.json` and its signature, and what is remembered of lists."""

    def __init__(self, home: Path) -> None:
        self.file = home / "trust" / "trust.json"
        self.root_file = home / "trust" / "root.json"
        self._seen = home / "state" / "trust.json"

    def read(self, file: Path | None = None, root_file: Path | None = None) -> tuple[TrustList, SignedList]:
        """Verify and read a list, the home's without a file; remember its date.

        `root_file` without one: the home's root, else the built-in one, else for a DEMO list the root that it names.
        Raises `Problem(TRUST)`, also for a list that is older than one that was seen, and `Problem(INPUT)`.
        """
        file = file or self.file
        if file == self.file and not file.exists():
            raise Problem(
                Reason.TRUST,
                f"There is no trust list {file}.",
                "Name one with --trust FILE, or bring one in: kiosk trust import FILE --root FILE",
            )
        signed = SignedList(read_file(file), read_file(file.with_name(file.name + ".sig")))
        root = read_root(root_file) if root_file else self._root_for(signed)
        trusted = read_list(signed, str(file), root)
        self._remember(trusted, str(file))
        return trusted, signed

    def bring_in(self, file: Path, root_file: Path | None = None) -> TrustList:
        """Make a list the home's, and its root. Raises as `read`, and `Problem(STORAGE)`."""
        trusted, signed = self.read(file, root_file)
        assert trusted.root is not None
        try:
            make_folder(self.file.parent)
            write_durably(self.root_file, as_json(trusted.root))
            write_durably(self.file, signed.content)
            write_durably(self.file.with_name(self.file.name + ".sig"), signed.signature)
        except OSError as error:
            words = f"{self.file.parent} cannot be written: {error.strerror}."
            raise Problem(Reason.STORAGE, words, "Free space on this disk, or make the folder writable.") from error
        return trusted

    def _root_for(self, signed: SignedList) -> Root | None:
        """Return the root that is known here and says that it signed; None: none does, so the list must be DEMO."""
        known = list(self._known())
        try:
            kid = open_sign1(signed.signature, detached=True).kid.hex()
        except (NotDeterministicError, NotCoseError, AlgorithmError):
            return known[0] if known else None
        return next((root for root in known if root.kid == kid), None)

    def _known(self) -> Iterator[Root]:
        for file in (self.root_file, BUILT_IN):
            if file.exists():
                yield read_root(file)

    def _remember(self, trusted: TrustList, place: str) -> None:
        """Refuse a list that is older than the newest one of the same root. A DEMO kiosk signs its own again."""
        if trusted.is_demo:
            return
        assert trusted.root is not None
        seen = self._dates()
        newest = seen.get(trusted.root.kid, trusted.date)
        if time_of(trusted.date) < time_of(newest):
            words = f"{place} is of {trusted.date}; a list of {newest} has been seen."
            raise Problem(Reason.TRUST, words, "Get the newest list and its signature.")
        if seen.get(trusted.root.kid) != trusted.date:
            with suppress(OSError):
                make_folder(self._seen.parent)
                write_durably(self._seen, json.dumps(seen | {trusted.root.kid: trusted.date}).encode() + b"\n")

    def _dates(self) -> dict[str, str]:
        try:
            told = json.loads(self._seen.read_bytes())
            return {str(kid): str(date) for kid, date in told.items() if time_of(date)}
        except (OSError, ValueError, AttributeError, TypeError):
            return {}


def read_root(file: Path) -> Root:
    """Read the public key of a root. Raises `Problem(TRUST)` and `Problem(INPUT)`."""
    return read_json(Root, read_file(file), str(file))
