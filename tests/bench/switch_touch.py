"""Prints, in ms, the time from the touch on a language to the screen drawn in it: each screen, each size of panel."""

import json
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import monotonic

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

from PySide6.QtCore import Qt

from kiosk.app import House, Kiosk
from kiosk.ui.hand import Hand, wait
from kiosk.ui.panel import PANELS, panel_of_size

ROUNDS = int(sys.argv[1]) if len(sys.argv) > 1 else 4
LANGUAGES = ("ar", "en", "fr")  # one turns the screens round, one turns them back, one leaves them
BETWEEN_MS = 550
LONGEST_S = 10


class Switching:
    """Touches a language and waits for the first frame that is in it."""

    def __init__(self, kiosk: Kiosk, between: Callable[[], None]) -> None:
        self.kiosk = kiosk
        self.hand = Hand(kiosk.screens, between)
        self._wanted = ""
        self._drawn = 0.0
        # In the thread that draws, when the frame is done: the software renderer's is this one.
        kiosk.screens.window.afterFrameEnd.connect(self._note, Qt.ConnectionType.DirectConnection)

    def _note(self) -> None:
        if self._wanted == self.kiosk.visit.visit.language:
            self._wanted, self._drawn = "", monotonic()

    def touch(self, *names: str) -> None:
        for name in names:
            self.hand.touch(name)
            wait(60)

    def to(self, language: str) -> float:
        """Switch; return the milliseconds from the release of the finger to the drawn frame."""
        self.touch("bar.language")
        self._wanted = language
        self.hand.touch(f"language.{language}")
        while self._wanted:
            if monotonic() - self.hand.released_at > LONGEST_S:
                raise TimeoutError(f"the touch on {language!r} did nothing: {self.kiosk.visit.visit.step.name}")
            wait(1)
        taken = 1000 * (self._drawn - self.hand.released_at)
        wait(60)
        return taken


def places(switching: Switching) -> list[tuple[str, Callable[[], None]]]:
    """Every screen of a visit with a ticket and a proof, and how to come to it from the one before."""
    kiosk, touch = switching.kiosk, switching.touch

    def see(name: str) -> None:
        while not switching.hand.sees(name):
            wait(5)
        wait(60)

    def live() -> None:
        while switching.hand.sees("consent.more"):
            touch("consent.more")
        touch("consent.yes")
        see("camera.take")

    def taken() -> None:
        see("camera.take")
        touch("camera.take")
        for _ in range(3):
            kiosk.photo.tick()
        wait(60)

    return [
        ("welcome", lambda: None),
        ("need", lambda: touch("language.fr")),
        ("theme", lambda: touch("need.long")),
        ("ticket", lambda: touch("theme.unknown")),
        ("presence", lambda: touch("prove")),
        ("consent", lambda: touch("proof.portrait")),
        ("camera", live),
        ("photo", taken),
        ("proof", lambda: touch("camera.print")),
        ("kept", lambda: touch("bar.help", "kept")),
        ("releases", lambda: touch("kept.releases")),
    ]


def measure(kiosk: Kiosk, rounds: int) -> dict[str, list[float]]:
    """Return the milliseconds of every switch on every screen, the first of each language among them."""
    switching = Switching(kiosk, lambda: wait(BETWEEN_MS))
    wait(1500)
    found = {}
    for name, go in places(switching):
        go()
        found[name] = [switching.to(language) for _ in range(rounds) for language in LANGUAGES]
    return found


def main() -> None:
    """Measure on a kiosk of its own with simulated devices, one for each size of panel."""
    told = {}
    for size in PANELS:
        with tempfile.TemporaryDirectory() as folder:
            house = House.open(Path(folder))
            kiosk = Kiosk.build(house, panel_of_size(*size, house.settings.panel))
            kiosk.show(windowed=True)
            try:
                found = measure(kiosk, ROUNDS)
            finally:  # what went wrong is told when the screens' own net is gone
                kiosk.close()
                house.close()
        every = sorted(taken for each in found.values() for taken in each)
        worst = max(found, key=lambda name: max(found[name]))
        told[f"{size[0]}x{size[1]}"] = {
            "switches": len(every),
            "p50_ms": round(median(every), 1),
            "most_ms": round(every[-1], 1),
            "most_on": worst,
            "p50_by_screen_ms": {name: round(median(each), 1) for name, each in found.items()},
        }
    print(json.dumps(told))


if __name__ == "__main__":
    main()
