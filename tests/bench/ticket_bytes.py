"""Prints the bytes of a French ticket on both papers."""

import json
from datetime import datetime
from pathlib import Path

from kiosk.centre import ASSETS, load_centre
from kiosk.ports import Slip
from kiosk.printing.memory import PrinterMemory
from kiosk.printing.simulated_printer import SimulatedPrinter
from kiosk.printing.spool import Spool
from kiosk.store.state import JsonState
from kiosk.tickets import Need
from kiosk.ui.window import application
from kiosk.ui.words import Words, load_fonts

application()
load_fonts()
centre = load_centre(Path("no centre.toml"))
slip = Slip("A\N{NO-BREAK SPACE}42", Need.MEDIUM, centre.theme_of("job").label, "fr", datetime(2026, 11, 22, 14, 5))
told = {}
for dots in (576, 384):
    spool = Spool(
        SimulatedPrinter(dots=dots),
        dots=dots,
        centre=centre,
        words=Words().of,
        pictograms=ASSETS / "pictograms",
        memory=PrinterMemory(JsonState(Path("none") / "none")),
    )
    told[f"fr_{dots}"] = len(spool.encode(slip))
print(json.dumps(told))
