"""The end of days on a real ledger, put together as app.py does, and looks at what was released."""

import json
from datetime import date
from pathlib import Path
from typing import Any

from kiosk.centre import ASSETS, load_centre
from kiosk.closing import Issuer
from kiosk.day_end import DayEnd
from kiosk.ports import Paper
from kiosk.releases import Row
from kiosk.store.ledger import SqliteLedger
from kiosk.store.outbox import FileOutbox
from kiosk.tickets import Need

CENTRE = load_centre(ASSETS / "centre.toml")
NETWORKS = {theme.id: theme.network for theme in CENTRE.theme}


def day_end_of(ledger: SqliteLedger, home: Path, k: int = 11) -> DayEnd:
    return DayEnd(ledger.archive, FileOutbox(home), Issuer("DEMO", "hall", k, NETWORKS))


def released(home: Path) -> dict[str, dict[str, Any]]:
    """Return every release in the outbox by its period."""
    return {path.stem: json.loads(path.read_bytes()) for path in sorted((home / "outbox").glob("*.json"))}


def told(home: Path, *, months: bool = False) -> int:
    """Return the tickets that the releases of days, or of months, add up to."""
    return sum(one["total"] for period, one in released(home).items() if (len(period.split("_")[0]) == 7) is months)


def fill(ledger: SqliteLedger, day: date, tickets: int, **of: Any) -> None:
    """Open a day and give its tickets."""
    ledger.open_day(day)
    values = {"need": Need.URGENT, "theme": "job", "hour": 10, "language": "fr", **of}
    for _ in range(tickets):
        ledger.give(series="A", seconds=12.0, paper=Paper.PRINTED, **values)


def tables_of(total: int) -> dict[str, list[Row]]:
    """The tables of a month in which everybody was alike."""
    return {
        "need_theme": [{"need": "urgent", "theme": "job", "network": "job", "n": total}],
        "hour": [{"from": 9, "to": 17, "n": total}],
        "language": [{"language": "fr", "n": total}],
    }
