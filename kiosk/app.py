"""Puts the kiosk together: settings, devices, reception, view models, window. Only this module knows everybody."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from PySide6.QtCore import Qt

from kiosk.centre import ASSETS, Centre, load_centre
from kiosk.clock import SystemClock, Timekeeper
from kiosk.ports import Clock, Paper
from kiosk.printing.spool import Spool
from kiosk.printing.transports import Transport, make_transport
from kiosk.reception import Reception
from kiosk.settings import Home, PanelPart, Settings, load_settings
from kiosk.store.ledger import SqliteLedger, open_ledger
from kiosk.store.state import JsonState
from kiosk.tickets import UNKNOWN_THEME, Need, Ticket
from kiosk.ui.panel import Panel
from kiosk.ui.paper import TicketPaper
from kiosk.ui.visit import VisitViewModel
from kiosk.ui.window import Screens, application, stop_on_signals
from kiosk.ui.words import Words, load_fonts
from kiosk.ui.worker import Worker


@dataclass(frozen=True, slots=True)
class House:
    """What every command that gives numbers needs: no screen, no printer."""

    home: Home
    settings: Settings
    centre: Centre
    ledger: SqliteLedger
    reception: Reception
    clock: Clock

    @classmethod
    def open(cls, folder: Path | None, clock: Clock | None = None) -> Self:
        """Read the settings and open the ledger. Raises `Problem` of any storage or settings kind."""
        home, clock = Home.of(folder), clock or SystemClock()
        settings = load_settings(home.settings_file)
        centre = load_centre(home.centre_file)
        home.make()
        ledger = open_ledger(home.folder)
        mark = JsonState(home.folder / "state" / "clock.mark")
        time = Timekeeper(clock, mark, centre.zone)
        reception = Reception(centre, ledger, time, settings.kiosk.letter)
        reception.open()
        return cls(home, settings, centre, ledger, reception, clock)

    def close(self) -> None:
        """Close the ledger."""
        self.ledger.close()


@dataclass(slots=True)
class Kiosk:
    """The whole machine in front of a visitor: house, printer, worker, screens."""

    house: House
    transport: Transport
    worker: Worker
    paper: TicketPaper
    visit: VisitViewModel
    screens: Screens
    panel: Panel

    @classmethod
    def build(cls, house: House, panel_part: PanelPart | None = None) -> Self:
        """Put the screens and the printer of a house together; nothing is shown yet."""
        application()
        load_fonts()
        settings = house.settings
        words = Words()
        transport = make_transport(settings.printer[0])
        worker = Worker("printing")
        paper = TicketPaper(house.reception, make_spool(house, transport, words), worker)
        panel = Panel(panel_part or settings.panel)
        screens = Screens()
        visit = VisitViewModel(
            house.reception, paper, words, panel, house.clock, settings.time, screens.retranslate
        )
        screens.load(visit, panel)
        return cls(house, transport, worker, paper, visit, screens, panel)

    def show(self, *, windowed: bool) -> None:
        """Show the window; the visit begins to keep house after the first frame."""
        swapped = self.screens.window.frameSwapped

        def first_frame() -> None:
            swapped.disconnect(first_frame)
            self.visit.start()

        swapped.connect(first_frame, Qt.ConnectionType.QueuedConnection)
        self.screens.show(windowed=windowed)

    def close(self) -> None:
        """Take everything down but the house."""
        self.screens.close()
        self.worker.close()


def make_spool(house: House, transport: Transport, words: Words) -> Spool:
    """Return the printer of a house: `transport` with slips drawn for its paper."""
    return Spool(
        transport,
        dots=house.settings.printer[0].dots,
        centre=house.centre,
        words=words.of,
        pictograms=ASSETS / "pictograms",
    )


def run(folder: Path | None, *, windowed: bool) -> int:
    """Run the kiosk until it is told to stop; return the exit code. Raises `Problem`."""
    with ExitStack() as stack:
        house = House.open(folder)
        stack.callback(house.close)
        kiosk = Kiosk.build(house)
        stack.callback(kiosk.close)
        stop_on_signals()
        kiosk.show(windowed=windowed)
        return application().exec()


def issue(folder: Path | None, need: Need, theme: str | None, count: int) -> Iterator[tuple[Ticket, Paper]]:
    """Give tickets without screens: each is durable, and its paper settled, when it is yielded.

    Without a theme it is the side door's. Raises `Problem`; the tickets yielded before stay given.
    """
    with ExitStack() as stack:
        house = House.open(folder)
        stack.callback(house.close)
        reception = house.reception
        if theme and theme != UNKNOWN_THEME:
            house.centre.theme_of(theme)
        application()
        load_fonts()
        spool = make_spool(house, make_transport(house.settings.printer[0]), Words())
        for _ in range(count):
            ticket = reception.give_ticket(
                need, theme or UNKNOWN_THEME, house.centre.house, seconds=None, paper=Paper.SENDING
            )
            paper = spool.print(reception.slip(ticket))
            reception.set_paper(ticket, paper)
            yield ticket, paper
