"""Signers and key folders of tests, in the cities whose clocks are difficult."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.presence.keys import KeyFolder, Owner
from kiosk.presence.lists import Lists
from kiosk.presence.signer import KioskSigner
from kiosk.presence.verify import Verdict, verify

PARIS = ZoneInfo("Europe/Paris")


def owner(site: str = "FR75", zone: str = "Europe/Paris") -> Owner:
    return Owner(site, f"Cité des métiers de {site}", zone.rpartition("/")[2], ZoneInfo(zone))


def keys_in(home: Path, **where: str) -> KeyFolder:
    return KeyFolder(home / "keys", owner(**where))


def signer(home: Path, zone: str = "Europe/Paris", site: str = "FR75") -> KioskSigner:
    who = owner(site, zone)
    return KioskSigner(
        home,
        site=site,
        centre=who.centre,
        town=who.town,
        zone=who.zone,
        address="https://verif.example.org/p",
    )


def verdict_of(home: Path, url: str, now: datetime) -> Verdict:
    """Check a proof with the list of a kiosk's own folder."""
    return verify(url, Lists(home).read()[0], now, demo_allowed=True)


def all_in(folder: Path) -> dict[str, tuple[bytes, int, int]]:
    """Return every file with its content, its mode and when it was changed."""
    return {
        str(path.relative_to(folder)): (path.read_bytes(), path.stat().st_mode, path.stat().st_mtime_ns)
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
