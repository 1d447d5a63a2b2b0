"""Prints, in ms, the time from the touch on "print" to the printer's word that the proof with a portrait is printed."""

import json
import os
import sys
import tempfile
from pathlib import Path
from time import monotonic

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

from kiosk.app import House, Kiosk
from kiosk.ports import Paper
from kiosk.ui.hand import Hand, wait

PROOFS = int(sys.argv[1]) if len(sys.argv) > 1 else 20
BETWEEN_MS = 550


def measure(kiosk: Kiosk, hand: Hand) -> float:
    """Make one proof with a photo by touch; return the milliseconds from the last touch's release."""
    hand.touch("proof.portrait")
    wait(50)
    hand.touch("consent.yes")
    while not hand.sees("camera.take"):
        wait(5)
    wait(50)
    hand.touch("camera.take")
    for _ in range(3):
        kiosk.photo.tick()
    wait(50)
    hand.touch("camera.print")
    while kiosk.presence.paper_state is Paper.SENDING:
        wait(1)
    taken = monotonic() - hand.released_at
    assert kiosk.presence.paper_state is Paper.PRINTED
    wait(50)
    hand.touch("back")
    wait(50)
    return 1000 * taken


def main() -> None:
    """Measure so many proofs on a kiosk of its own with simulated devices."""
    with tempfile.TemporaryDirectory() as folder:
        house = House.open(Path(folder))
        kiosk = Kiosk.build(house)
        kiosk.show(windowed=True)
        hand = Hand(kiosk.screens, lambda: wait(BETWEEN_MS))
        wait(1500)
        hand.touch("prove")
        wait(50)
        hand.touch("language.fr")
        wait(50)
        taken = sorted(measure(kiosk, hand) for _ in range(PROOFS))
        kiosk.close()
        house.close()
    print(json.dumps({"touch_to_printed_p50_ms": round(taken[len(taken) // 2], 1), "most_ms": round(taken[-1], 1)}))


main()
