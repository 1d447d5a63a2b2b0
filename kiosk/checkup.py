"""Looks at every part of a kiosk before visitors do, and says how to mend what is wrong."""

import os
import shutil
import socket
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from kiosk.centre import ASSETS, Centre, load_centre
from kiosk.printing.device import DeviceTransport
from kiosk.problems import Problem, Reason
from kiosk.settings import Home, PrinterPart, Settings, load_settings
from kiosk.store.opening import Lock
from kiosk.store.reading import LEDGER_NAME, look_through
from kiosk.tickets import day_name
from kiosk.ui.window import application
from kiosk.ui.words import FAMILIES, Words, load_fonts

_LOW_DISK: Final = 50 * 1024 * 1024
_CONNECT_S: Final = 2.0
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
    look("words", True, lambda: _words(centre))
    look("printer", False, lambda: reach_printer(settings.printer[0]))
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
    return ", ".join(FAMILIES)


def _words(centre: Centre) -> str:
    words = Words()
    for language in centre.languages:
        words.of(language)
    return ", ".join(centre.languages)


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
