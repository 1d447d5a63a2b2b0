"""Signs proofs of presence with the key of the month; of a proof it keeps nothing and writes nothing."""

import secrets
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.presence.claims import CTI_SIZE, Claims
from kiosk.presence.code import modules_of
from kiosk.presence.cose import PROOF_AAD, sign1
from kiosk.presence.demo import Demonstration
from kiosk.presence.keys import KeyFolder, MonthKey, Owner
from kiosk.presence.months import Month
from kiosk.presence.proof import url_of
from kiosk.problems import Problem
from kiosk.proofs import Form, Picture, Precision, Proof, Quality, floor


class KioskSigner:
    """Who signs (ports.Signer), for one kiosk.

    `folder` is the kiosk's home; `site` its issuer code; `address` is what the codes open, without `#`.
    """

    def __init__(self, folder: Path, *, site: str, centre: str, town: str, zone: ZoneInfo, address: str) -> None:
        owner = Owner(site, centre, town, zone)
        self._real = KeyFolder(folder / "keys", owner)
        self._demo = Demonstration(folder, owner)
        self._owner = owner
        self._address = address
        self._key: MonthKey | None = None

    def make_ready(self, now: datetime) -> None:
        """Load the key of the month; make DEMO keys where there are none at all. Never raises `Problem`.

        What stands in the way, `sign` tells to whoever wants a proof.
        """
        with suppress(Problem):
            if not self._real.is_used():
                self._demo.make_ready(now)
            self._key_of(now)

    def sign(self, form: Form, now: datetime, precision: Precision, quality: Quality, picture: Picture | None) -> Proof:
        """Sign a proof of an aware time; see `ports.Signer`. Raises `Problem(KEYS)`."""
        if (form is Form.PORTRAIT) != (picture is not None):
            raise ValueError("a picture belongs to a portrait, and to nothing else")
        key = self._key_of(now)
        begins = floor(now.astimezone(self._owner.zone), precision)
        claims = Claims(
            self._owner.site,
            int(begins.timestamp()),
            secrets.token_bytes(CTI_SIZE),
            form,
            quality,
            precision,
            _portrait(picture) if picture else None,
        )
        url = url_of(self._address, sign1(key.private, claims.encode(), PROOF_AAD))
        return Proof(form, begins, precision, key.demo, url, modules_of(url, form))

    def erase_past(self, now: datetime) -> None:
        """Erase the private keys of months that have ended. Never raises."""
        self._real.erase_past(now)
        self._demo.keys.erase_past(now)
        if self._key and self._key.month < Month.of(now, self._owner.zone):
            self._key = None

    def _key_of(self, now: datetime) -> MonthKey:
        keys = self._real if self._real.is_used() else self._demo.keys
        month = Month.of(now, self._owner.zone)
        kept = self._key
        if kept is None or kept.month != month or kept.demo != (keys is self._demo.keys) or not keys.is_safe(month):
            self._key = kept = keys.key_of(now)
        return kept


def _portrait(picture: Picture) -> bytes:
    from kiosk.presence.portrait import webp_portrait

    return webp_portrait(picture)
