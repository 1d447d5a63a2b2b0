"""Rooms that are put together where they are first needed: a kiosk shows its first frame in half a second."""

from collections.abc import Sequence
from datetime import datetime
from functools import cached_property
from threading import Lock
from typing import TYPE_CHECKING

from kiosk.centre import ASSETS, Centre
from kiosk.ports import Outcome, PrinterState, ProofSlip, Slip
from kiosk.proofs import Form, Picture, Precision, Proof, Quality
from kiosk.settings import Home, Settings
from kiosk.speech import Sound, Voice
from kiosk.store.state import JsonState
from kiosk.ui.words import Words

if TYPE_CHECKING:
    from kiosk.presence.signer import KioskSigner
    from kiosk.printing.spool import Spool
    from kiosk.printing.transports import Transport


class LateSigner:
    """Who signs proofs, put together where it is first needed: its libraries take a tenth of a second."""

    def __init__(self, home: Home, settings: Settings, centre: Centre) -> None:
        self._home, self._settings, self._centre = home, settings, centre
        self._ready_for: tuple[int, int] | None = None  # year and month
        self._one_at_a_time = Lock()  # the worker makes ready, and a very quick visitor may not wait for it

    @cached_property
    def signer(self) -> "KioskSigner":
        """The keys of this kiosk and what they sign."""
        from kiosk.presence.signer import KioskSigner

        return KioskSigner(
            self._home.folder,
            site=self._settings.kiosk.site,
            centre=self._centre.name,
            town=self._centre.town,
            zone=self._centre.zone,
            address=self._settings.proof.address,
        )

    @property
    def signs_for_real(self) -> bool:
        """Whether somebody prepared keys here: then no DEMO is signed any more."""
        return any((self._home.folder / "keys").glob("*.key"))

    def make_ready(self, now: datetime) -> None:
        """Load what signing needs; make DEMO keys where there are none at all."""
        with self._one_at_a_time:
            if self._ready_for != (now.year, now.month):
                self.signer.make_ready(now)
                self._ready_for = now.year, now.month

    def sign(self, form: Form, now: datetime, precision: Precision, quality: Quality, picture: Picture | None) -> Proof:
        """Sign a proof of an aware local time."""
        self.make_ready(now)
        return self.signer.sign(form, now, precision, quality, picture)

    def erase_past(self, now: datetime) -> None:
        """Erase the private keys of months that have ended; a demonstration gets those of the next ones."""
        self.make_ready(now)
        self.signer.erase_past(now)


class LatePrinter:
    """The printer of a house, put together where it is first needed: on the worker, after the first frame."""

    def __init__(self, home: Home, settings: Settings, centre: Centre, words: Words, *, hanging: bool) -> None:
        self._home, self._settings, self._centre = home, settings, centre
        self._words = words
        self._hanging = hanging

    @cached_property
    def transport(self) -> "Transport":
        """The way to the printer."""
        from kiosk.printing.transports import make_transport

        return make_transport(self._settings.printer[0])

    @cached_property
    def spool(self) -> "Spool":
        """What draws slips for its paper."""
        from kiosk.printing.memory import PrinterMemory
        from kiosk.printing.spool import Spool

        part = self._settings.printer[0]
        return Spool(
            self.transport,
            dots=part.dots,
            centre=self._centre,
            words=self._words.of,
            pictograms=ASSETS / "pictograms",
            memory=PrinterMemory(JsonState(self._home.folder / "state" / f"printer.{part.name}.json")),
            fence=part.fence,
            hanging=self._hanging,
            deadline_scale=part.deadline_scale,
            roll_m=part.roll_m,
            verify_at=self._settings.proof.shown,
        )

    def prepare(self, slips: Sequence[Slip]) -> None:
        """Draw ahead the slips of which one will probably be printed next."""
        self.spool.prepare(slips)

    def print(self, slip: Slip) -> Outcome:
        """Print one slip and say what became of it."""
        return self.spool.print(slip)

    def print_proof(self, slip: ProofSlip) -> Outcome:
        """Print a proof of presence; nothing of it is kept."""
        return self.spool.print_proof(slip)

    def print_letter(self) -> Outcome:
        """Print the letter to bodies."""
        return self.spool.print_letter()

    def print_test(self) -> Outcome:
        """Print the test slip."""
        return self.spool.print_test()

    def look(self) -> PrinterState:
        """Ask the printer how it is."""
        return self.spool.look()

    def hurry(self) -> None:
        """Make a `look` that is under way end now: without a spool there is none."""
        if "spool" in self.__dict__:
            self.spool.hurry()

    def new_roll(self) -> PrinterState:
        """Count the roll's metres from now."""
        return self.spool.new_roll()


class LateVoice:
    """What speaks, put together when somebody wants to listen: its voices take memory."""

    def __init__(self, home: Home, *, simulated: bool) -> None:
        self._home, self._simulated = home, simulated

    @cached_property
    def voice(self) -> Voice:
        """The engines of this machine, or their simulated twin."""
        from kiosk.voice.chain import make_voice
        from kiosk.voice.simulated import SimulatedVoice

        return SimulatedVoice() if self._simulated else make_voice(self._home.folder)

    def speaks(self, language: str) -> bool:
        """Whether anything can be said in a language."""
        return self.voice.speaks(language)

    def prepare(self, language: str, texts: Sequence[str]) -> None:
        """Make speech ahead of what will probably be said."""
        self.voice.prepare(language, texts)

    def say(self, language: str, text: str) -> Sound | None:
        """Return the speech of a text as the screens show it."""
        return self.voice.say(language, text)

    def forget(self) -> None:
        """Drop what was made for one visitor."""
        if "voice" in self.__dict__:
            self.voice.forget()
