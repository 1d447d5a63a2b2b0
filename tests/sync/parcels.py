"""A kiosk's folder with releases in its outbox, for the tests of sending."""

import json
from datetime import date, timedelta
from pathlib import Path

from throwaway import own_authority

from kiosk.releases import Release, day_period
from kiosk.settings import KioskPart, SyncPart
from kiosk.sync.sender import Sender
from kiosk.sync.server import Limits

SITE, NAME = "FR75", "hall"
KIOSK = KioskPart(site=SITE, name=NAME)
FIRST = date(2026, 1, 1)
QUICK = Limits(connect_s=0.5, whole_s=0.6)
USUAL = Limits(connect_s=5, whole_s=10)


def release(day: date, total: int = 40, **more) -> Release:
    known = {
        "site": SITE,
        "kiosk": NAME,
        "period": day_period(day, day),
        "first": day,
        "last": day,
        "k": 11,
        "software": "0.1.0",
        "total": total,
        "tables": {},
    }
    return Release(**known | more)


def fill(home: Path, days: int, first: date = FIRST) -> dict[str, bytes]:
    """Write so many daily releases into the outbox; return what was written by name."""
    outbox = home / "outbox"
    outbox.mkdir(parents=True, exist_ok=True)
    written = {}
    for n in range(days):
        one = release(first + timedelta(days=n), total=20 + n)
        (outbox / one.name).write_bytes(one.document())
        written[one.name] = one.document()
    return written


def part(uplink: str, **more: str) -> SyncPart:
    if not uplink.startswith("file:"):
        more.setdefault("ca", str(own_authority()[0]))
    return SyncPart(uplink=uplink, **more)


def sender(home: Path, uplink: str, limits: Limits = USUAL, **more) -> Sender:
    (home / "state").mkdir(parents=True, exist_ok=True)
    settings = {key: more.pop(key) for key in ("endpoint", "region", "ca") if key in more}
    return Sender(home, KIOSK, part(uplink, **settings), limits, **more)


def login(home: Path, **keys: str) -> Path:
    path = home / "keys" / "uplink.toml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch(mode=0o600)
    path.write_text("".join(f"{key} = {json.dumps(value)}\n" for key, value in keys.items()))
    path.chmod(0o600)
    return path


def settings(home: Path, uplink: str, **more: str) -> None:
    home.mkdir(parents=True, exist_ok=True)
    keys = {
        "uplink": uplink,
        **({} if uplink.startswith(("file:", "none")) else {"ca": str(own_authority()[0])}),
        **more,
    }
    lines = "".join(f"{key} = {json.dumps(value)}\n" for key, value in keys.items())
    (home / "kiosk.toml").write_text(f'[kiosk]\nsite = "{SITE}"\nname = "{NAME}"\n[sync]\n{lines}')


def state(home: Path) -> dict:
    return json.loads((home / "state" / "sync.json").read_text())


def held(folder: Path) -> dict[str, bytes]:
    """Return what an uplink's folder holds for this kiosk."""
    return {path.name: path.read_bytes() for path in sorted((folder / SITE / NAME).iterdir())}
