"""Looks at every part of a kiosk before visitors do, and says how to mend what is wrong."""

import os
import shutil
import socket
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from PySide6.QtGui import QFontDatabase

from kiosk.centre import ASSETS, LANGUAGES, Centre, load_centre
from kiosk.clock import SystemClock, Timekeeper
from kiosk.printing.device import DeviceTransport
from kiosk.problems import Problem, Reason
from kiosk.proofs import Quality
from kiosk.sending import FILE, LATE, Sending
from kiosk.settings import Home, PrinterPart, Settings, load_settings
from kiosk.store.opening import Lock
from kiosk.store.reading import LEDGER_NAME, look_through
from kiosk.store.state import JsonState
from kiosk.sync.faults import WORDS
from kiosk.tickets import day_name
from kiosk.time_sources import MachineTime
from kiosk.ui.camera import make_camera
from kiosk.ui.glyphs import present
from kiosk.ui.letters import all_catalogues, all_letters
from kiosk.ui.panel import HIGHEST_MM, LOW_MM, Panel
from kiosk.ui.sound import DEFAULT, OFF, SIMULATED, output_names
from kiosk.ui.window import application
from kiosk.ui.words import EASY_FAMILY, FAMILIES, load_fonts

_LOW_DISK: Final = 50 * 1024 * 1024
_CONNECT_S: Final = 2.0
_FEW_MONTHS: Final = 2
_MANY: Final = 5  # bad recordings that are named
_KNOWN: Final = {
    Quality.CONFIRMED: "believed",
    Quality.HARDWARE: "by its hardware clock",
    Quality.NETWORK: "by the network",
}
_RUN_SYNC: Final = "Run: kiosk sync, or have the service kiosk-sync started (docs/sync.md)."
_GROUPS: Final = {"device": "lp", "serial": "dialout"}  # Debian's


@dataclass(frozen=True, slots=True)
class Part:
    """What was found out about one part.

    Without a `needed` part the kiosk cannot give numbers, or, where only the printer is checked, paper.
    """

    name: str
    ok: bool
    needed: bool
    detail: str
    remedy: str = ""

    def as_json(self) -> dict[str, Any]:
        """Return the object that `kiosk check --json` prints (commands.md)."""
        return {name: getattr(self, name) for name in self.__slots__}


def check_parts(folder: Path | None) -> list[Part]:
    """Check every part. Nothing that the kiosk keeps is changed."""
    home = Home.of(folder)
    settings, centre = Settings(), load_centre(ASSETS / "none")
    parts = []

    def look(name: str, needed: bool, at: Callable[[], str]) -> None:
        try:
            parts.append(Part(name, True, needed, at()))
        except Problem as problem:
            parts.append(Part(name, False, needed, problem.what, problem.remedy))

    def read_settings() -> str:
        nonlocal settings
        settings = load_settings(home.settings_file)
        found = home.settings_file.exists()
        return str(home.settings_file) if found else "no kiosk.toml: everything is simulated"

    def read_centre() -> str:
        nonlocal centre
        centre = load_centre(home.centre_file)
        found = home.centre_file.exists()
        return str(home.centre_file) if found else "no centre.toml: the built-in DEMO centre"

    look("settings", True, read_settings)
    look("centre", True, read_centre)
    look("ledger", True, lambda: _ledger(home))
    look("disk", False, lambda: _disk(home))
    look("fonts", True, _fonts)
    look("words", True, lambda: all_catalogues(centre))
    look("languages", False, lambda: all_letters(centre))
    look("printer", False, lambda: reach_printer(settings.printer[0]))
    look("clock", False, lambda: _clock(home, settings, centre))
    look("keys", False, lambda: _keys(home, settings, centre))
    look("camera", False, lambda: _camera(settings, centre))
    look("voice", False, lambda: _voice(home, centre))
    look("sound", False, lambda: _sound(settings))
    look("sync", False, lambda: _sync(home, settings, centre))
    look("reach", False, lambda: _reach(settings))
    look("display", False, _display)
    return parts


def _ledger(home: Home) -> str:
    if not (home.folder / LEDGER_NAME).exists():
        return "none yet: it is made with the first number"
    if Lock.is_taken(home.folder):
        return "in use by a kiosk that is running"
    day = look_through(home.folder)
    return f"sound; the business day is {day_name(day) if day else 'not open'}"


def _disk(home: Home) -> str:
    place = next(parent for parent in (home.folder, *home.folder.parents) if parent.exists())
    free = shutil.disk_usage(place).free
    if free < _LOW_DISK:
        raise Problem(Reason.STORAGE, f"only {free // 2**20} MiB are free.", "Free some space on this disk.")
    return f"{free // 2**20} MiB are free"


def _fonts() -> str:
    application()
    load_fonts()
    easy = EASY_FAMILY if EASY_FAMILY in QFontDatabase.families() else f"no {EASY_FAMILY} (easy reading goes without)"
    return ", ".join((*present(FAMILIES), easy))


def _reach(settings: Settings) -> str:
    panel = Panel(settings.panel)
    highest, most = round(panel.highest_control_mm), LOW_MM if panel.compact else HIGHEST_MM
    if highest > most:
        raise Problem(
            Reason.SETTINGS,
            f"what is to be touched stands up to {highest} mm above the floor, out of reach for a seated person.",
            f"Mount the panel {highest - most} mm lower, and write its lower_edge_mm under [panel].",
        )
    return f"up to {highest} mm above the floor"


class _Unwritten(JsonState):
    """A state file that a check looks at and leaves alone."""

    def write(self, value: dict[str, object]) -> None:
        """Write nothing."""


def _clock(home: Home, settings: Settings, centre: Centre) -> str:
    mark = _Unwritten(home.folder / "state" / "clock.mark")
    evidence = MachineTime() if settings.clock.trust == "auto" else None
    moment = Timekeeper(SystemClock(), mark, centre.zone, evidence).read()
    if moment.quality is None:
        raise Problem(
            Reason.TIME,
            f"it says {moment.local:%Y-%m-%d %H:%M}, and nobody knows whether that is right: no proof is signed.",
            "Set this machine's clock, then confirm it on the attendant's page (docs/clock.md).",
        )
    return f"{moment.local:%Y-%m-%d %H:%M} in {centre.town}, {_KNOWN[moment.quality]}"


def _keys(home: Home, settings: Settings, centre: Centre) -> str:
    from kiosk.presence.keys import KeyFolder, Owner

    keys = KeyFolder(home.folder / "keys", Owner(settings.kiosk.site, centre.name, centre.town, centre.zone))
    if not keys.is_used():
        return "none: proofs are signed by DEMO keys"
    now = SystemClock().now().astimezone(centre.zone)
    keys.key_of(now)
    ahead = sum(key.nbf > now.timestamp() for key in keys.announced())
    if ahead < _FEW_MONTHS:
        raise Problem(
            Reason.KEYS, f"only {ahead} months are left.", "Run: kiosk key prepare, and publish what key show says."
        )
    return f"one for this month, and {ahead} months ahead"


def _camera(settings: Settings, centre: Centre) -> str:
    device = settings.camera.device
    if centre.camera == "off" or device == "off":
        return "off: proofs are made without a photo"
    camera = make_camera(device)
    if camera is None or not camera.available:
        raise Problem(
            Reason.CAMERA, f"there is no camera {device!r}.", "Plug it in; the kiosk's user must be in the group video."
        )
    read = ", ".join(centre.consent_reviewed) or "no language yet"
    return f"{device}; its consent text was read in: {read}"


def _voice(home: Home, centre: Centre) -> str:
    from kiosk.voice.chain import make_voice

    voice = make_voice(home.folder)
    told, dumb, faults = [], [], []
    for language in centre.languages:
        recorded, bad = voice.recordings.count(language), voice.recordings.faults(language)
        faults += bad
        by = voice.engine_that_says(language, LANGUAGES[language])
        if by is None:
            dumb.append(language)
        told.append(f"{language}: {by or 'no engine'}" + (f", {recorded - len(bad)} recordings" if recorded else ""))
    known = "; ".join(told)
    if dumb:
        words = "Install espeak-ng (Debian: apt install espeak-ng); its voices and Pico's are in docs/voice.md."
        raise Problem(Reason.VOICE, f"{known}. Screens in {', '.join(dumb)} cannot be heard.", words)
    if faults:
        more = f" And {len(faults) - _MANY} more." if len(faults) > _MANY else ""
        words = f"{known}. Recordings that are not used: {' '.join(faults[:_MANY])}{more}"
        raise Problem(Reason.VOICE, words, "Record them again as 16-bit mono WAV (docs/voice.md), or remove them.")
    return known


def _sound(settings: Settings) -> str:
    part = settings.voice
    told = f"headset: {part.headset}; loudspeaker: {part.speaker}; socket: {part.jack}"
    if part.jack.startswith("/") and not os.access(part.jack, os.R_OK):
        words = "Write the event device of the socket, and let the kiosk's user read it (group input on Debian)."
        raise Problem(Reason.VOICE, f"Nobody can see a headset at {part.jack}.", words)
    wanted = {part.headset, part.speaker} - {SIMULATED, OFF}
    if not wanted:
        return told
    application()
    there = output_names()
    if there is None:
        raise Problem(Reason.VOICE, "Sound needs libpulse0.", "Install libpulse0 (Debian: apt install libpulse0).")
    missing = sorted(wanted - {DEFAULT, *there}) or ([DEFAULT] if not there else [])
    if missing:
        known = ", ".join(there) or "none"
        raise Problem(Reason.VOICE, f"The audio output {missing[0]!r} is not there.", f"This machine has: {known}.")
    return told


def _sync(home: Home, settings: Settings, centre: Centre) -> str:
    if settings.sync.uplink == "none":
        return "off: nothing is sent anywhere"
    sending, now = Sending.parse(JsonState(home.folder / "state" / FILE).read()), SystemClock().now()
    if sending.tried is None:
        raise Problem(Reason.UPLINK, "`kiosk sync` has never run.", _RUN_SYNC)
    last = f"{sending.succeeded.astimezone(centre.zone):%Y-%m-%d %H:%M}" if sending.succeeded else "never"
    known = f"all was sent: {last}; waiting: {sending.waiting}"
    if sending.fault:
        words, remedy = WORDS[sending.fault]
        raise Problem(Reason.UPLINK, f"{known}. {words}", remedy)
    if now - sending.tried > LATE:
        raise Problem(Reason.UPLINK, f"{known}. `kiosk sync` has not run for more than {LATE.days} days.", _RUN_SYNC)
    if sending.is_late(now):
        raise Problem(
            Reason.UPLINK, f"{known}, for more than {LATE.days} days.", "Run: kiosk sync, and read what it says."
        )
    return known


def reach_printer(part: PrinterPart) -> str:
    """Return how the printer can be reached, without a word to it. Raises `Problem(PRINTER)` when it cannot."""
    if part.transport == "simulated":
        return "simulated: slips are drawn, not printed"
    if part.transport in _GROUPS:
        device = DeviceTransport(part.address, part.usb_serial).find()
        if device is None:
            raise Problem(
                Reason.PRINTER,
                f"The USB printer with the serial number {part.usb_serial} is not plugged in.",
                "Plug it in and switch it on; if it was replaced, correct usb_serial in kiosk.toml.",
            )
        if not os.access(device, os.W_OK):
            group = _GROUPS[part.transport]
            raise Problem(
                Reason.PRINTER,
                f"{device} cannot be written to.",
                f"Plug the printer in and switch it on; the kiosk's user must be in the group {group}.",
            )
        return f"{device} can be written to"
    host, _, port = part.address.rpartition(":")
    try:
        with socket.create_connection((host.strip("[]"), int(port)), _CONNECT_S * part.deadline_scale):
            return f"{part.address} answers"
    except OSError as error:
        raise Problem(
            Reason.PRINTER,
            f"{part.address} cannot be reached: {error}.",
            "Switch the printer on, check its cable and its address.",
        ) from error


def _display() -> str:
    for name in ("WAYLAND_DISPLAY", "DISPLAY"):
        if value := os.environ.get(name):
            return f"{name}={value}"
    raise Problem(
        Reason.DISPLAY, "there is no display.", "`kiosk run` needs a graphical session; `kiosk visit` does not."
    )
