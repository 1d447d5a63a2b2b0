"""Puts the kiosk together: settings, devices, reception, view models, window. Only this module knows everybody."""

import gc
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Self

from PySide6.QtCore import Qt

from kiosk.centre import Centre, load_centre
from kiosk.clock import SystemClock, Timekeeper
from kiosk.closing import Issuer
from kiosk.day_end import DayEnd
from kiosk.desk import Desk
from kiosk.late import LatePrinter, LateSigner, LateVoice
from kiosk.ports import Clock, Paper
from kiosk.reception import Reception
from kiosk.sending import FILE as SENDING_FILE
from kiosk.settings import Home, PanelPart, Settings, load_settings
from kiosk.speech import Output
from kiosk.store.ledger import SqliteLedger, open_ledger
from kiosk.store.outbox import FileOutbox
from kiosk.store.pin import PinGuard
from kiosk.store.state import JsonState
from kiosk.tickets import UNKNOWN_THEME, Need, Ticket
from kiosk.time_sources import MachineTime
from kiosk.ui.attendant import AttendantViewModel
from kiosk.ui.beep import make_beeper
from kiosk.ui.camera import Camera, make_camera
from kiosk.ui.desk_counts import CountsViewModel
from kiosk.ui.desk_languages import DeskLanguagesViewModel
from kiosk.ui.desk_pages import Page
from kiosk.ui.display import DisplayViewModel
from kiosk.ui.headset import Headset, JackHeadset
from kiosk.ui.kept import KeptViewModel
from kiosk.ui.languages import LanguagesViewModel
from kiosk.ui.letters import demand_letters
from kiosk.ui.modes import Modes
from kiosk.ui.panel import Panel
from kiosk.ui.paper import TicketPaper
from kiosk.ui.photo import PhotoBooth
from kiosk.ui.presence import PresenceViewModel
from kiosk.ui.sending_watch import SendingWatch, Uplink
from kiosk.ui.simulated_sound import SimulatedPlayer
from kiosk.ui.sound import OFF, SIMULATED, QtPlayer
from kiosk.ui.visit import VisitViewModel
from kiosk.ui.voice import VoiceViewModel
from kiosk.ui.window import Screens, application, stop_on_signals
from kiosk.ui.words import Words, load_fonts
from kiosk.ui.worker import Worker

if TYPE_CHECKING:
    from kiosk.printing.transports import Transport


@dataclass(frozen=True, slots=True)
class House:
    """What every command that gives numbers needs: no screen, no printer."""

    home: Home
    settings: Settings
    centre: Centre
    ledger: SqliteLedger
    reception: Reception
    signer: LateSigner
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
        evidence = MachineTime() if settings.clock.trust == "auto" else None
        time = Timekeeper(clock, mark, centre.zone, evidence)
        desk = Desk(JsonState(home.folder / "state" / "desk.json"))
        signer = LateSigner(home, settings, centre)
        networks = {theme.id: theme.network for theme in centre.theme}
        issuer = Issuer(settings.kiosk.site, settings.kiosk.name, settings.counts.k, networks)
        day_end = DayEnd(ledger.archive, FileOutbox(home.folder), issuer)
        reception = Reception(centre, ledger, time, settings.kiosk.letter, desk, signer, day_end)
        reception.open()
        return cls(home, settings, centre, ledger, reception, signer, clock)

    def printer(self, words: Words) -> LatePrinter:
        """Return the printer of this house."""
        hanging = self.reception.slip_may_hang  # asked here: the ledger is not for the worker
        return LatePrinter(self.home, self.settings, self.centre, words, hanging=hanging)

    def close(self) -> None:
        """Close the ledger."""
        self.ledger.close()


@dataclass(slots=True)
class Kiosk:
    """The whole machine in front of a visitor: house, printer, worker, screens."""

    house: House
    printer: LatePrinter
    words: Words
    worker: Worker
    paper: TicketPaper
    visit: VisitViewModel
    display: DisplayViewModel
    attendant: AttendantViewModel
    counts: CountsViewModel
    reviewed: DeskLanguagesViewModel
    presence: PresenceViewModel
    kept: KeptViewModel
    languages: LanguagesViewModel
    voice: VoiceViewModel
    speech: Worker
    photo: PhotoBooth
    camera: Camera | None
    screens: Screens
    panel: Panel

    @classmethod
    def build(cls, house: House, panel_part: PanelPart | None = None) -> Self:
        """Put the screens and the printer of a house together; nothing is shown yet."""
        application()
        # The printing worker would wait up to Python's usual 5 ms for the screens to let it run.
        sys.setswitchinterval(0.0005)
        load_fonts()
        settings = house.settings
        words = Words()
        demand_letters(words, house.centre.house)
        printer = house.printer(words)
        worker = Worker("printing")
        paper = TicketPaper(house.reception, printer, worker, house.clock, settings.printer[0].deadline_scale)
        pin = PinGuard(house.home.folder, house.clock)
        panel = Panel(panel_part or settings.panel)
        screens = Screens()
        uplink = Uplink.of(settings.sync.uplink)
        sent = JsonState(house.home.folder / "state" / SENDING_FILE)
        watch = SendingWatch(sent, uplink, house.reception, house.clock)
        modes = Modes(house.reception.count)
        visit = VisitViewModel(
            house.reception, paper, words, panel, house.clock, settings.time, screens.retranslate, watch, modes
        )
        display = DisplayViewModel(visit, modes, panel)
        key = settings.attendant.key
        attendant = AttendantViewModel(house.reception, paper, printer, pin, words, key, visit.fail)
        counts = CountsViewModel(attendant, house.reception, watch, words)
        reviewed = DeskLanguagesViewModel(attendant, house.reception, words)
        # What a camera made of code sees is nobody: real keys do not sign it.
        simulated = settings.camera.device == "simulated"
        camera = None if simulated and house.signer.signs_for_real else make_camera(settings.camera.device)
        beeper = make_beeper(settings.camera.device)
        photo = PhotoBooth(camera, beeper.beep)
        presence = PresenceViewModel(house.reception, visit, paper, printer, photo, words, house.clock)
        kept = KeptViewModel(visit, FileOutbox(house.home.folder), uplink, words)
        languages = LanguagesViewModel(visit, words, panel)
        visit.wiped.connect(attendant.leave)
        attendant.changed.connect(visit.changed)  # closed for today, and what the mark says
        attendant.asked.connect(presence.cover)
        speech = Worker("voice")
        voice = _voice(house, visit, words, speech)
        for model in (paper, presence, kept):
            model.changed.connect(voice.look)
        attendant.changed.connect(lambda: voice.give_way(staff=attendant.open_page is not Page.SHUT))
        screens.load(visit, display, paper, attendant, counts, reviewed, presence, kept, languages, voice, panel)
        voice.attach(screens.window)
        return cls(
            house=house,
            printer=printer,
            words=words,
            worker=worker,
            paper=paper,
            visit=visit,
            display=display,
            attendant=attendant,
            counts=counts,
            reviewed=reviewed,
            presence=presence,
            kept=kept,
            languages=languages,
            voice=voice,
            speech=speech,
            photo=photo,
            camera=camera,
            screens=screens,
            panel=panel,
        )

    def show(self, *, windowed: bool) -> None:
        """Show the window; the visit begins to keep house after the first frame."""
        swapped = self.screens.window.frameSwapped
        frames = iter(range(2))  # a second frame may be on its way before the first is known of

        def first_frame() -> None:
            if next(frames, 1):
                return
            swapped.disconnect(first_frame)
            self.visit.start()
            self.visit.keepHouse()  # days may have ended while the machine was off
            moment = self.house.reception.clock()
            if moment.trusted:
                self.worker.submit(partial(self.house.signer.make_ready, moment.local))
            # Nothing that exists now will ever be garbage: keep the collector off the visitors' time.
            gc.collect()
            gc.freeze()

        swapped.connect(first_frame, Qt.ConnectionType.QueuedConnection)
        self.screens.show(windowed=windowed)

    @property
    def transport(self) -> "Transport":
        """The way to the printer."""
        return self.printer.transport

    def close(self) -> None:
        """Take everything down but the house."""
        self.presence.stop()
        self.printer.hurry()
        self.voice.leave()
        self.worker.close()
        self.speech.close()
        self.visit.stop()
        self.screens.close()
        self.words.close()


def _voice(house: House, visit: VisitViewModel, words: Words, worker: Worker) -> VoiceViewModel:
    """Put together what listens to the visitor's ear: engines, outputs, headset socket."""
    part = house.settings.voice
    names = {Output.HEADSET: part.headset, Output.LOUDSPEAKER: part.speaker}
    simulated = set(names.values()) == {SIMULATED}
    headset = JackHeadset(part.jack) if part.jack.startswith("/") else Headset()
    headset.plugged = headset.plugged or part.jack == "always"
    return VoiceViewModel(
        visit,
        LateVoice(house.home, simulated=simulated),
        SimulatedPlayer() if simulated else QtPlayer(names),
        worker,
        headset,
        words,
        house.clock,
        house.settings.keypad,
        house.reception.count,
        loudspeaker=part.speaker != OFF,
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
        words = Words()
        demand_letters(words, house.centre.house)
        printer = house.printer(words)
        for _ in range(count):
            ticket = reception.give_ticket(
                need, theme or UNKNOWN_THEME, house.centre.house, seconds=None, paper=Paper.SENDING
            )
            outcome = printer.print(reception.slip(ticket))
            reception.set_paper(ticket, outcome.paper)
            yield ticket, outcome.paper
