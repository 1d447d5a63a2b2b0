"""Prints, in ms, the time from a touch to speech at the output: when the voice starts, said first, said before."""

import json
import os
import sys
import tempfile
from pathlib import Path
from time import monotonic

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

from kiosk.app import House, Kiosk
from kiosk.speech import Output, Sound
from kiosk.ui.hand import Hand, wait
from kiosk.ui.simulated_sound import SimulatedPlayer

ROUNDS = int(sys.argv[1]) if len(sys.argv) > 1 else 20
BETWEEN_MS = 550


def heard_after(kiosk: Kiosk, since: float) -> float:
    """Wait for the next sound; return the milliseconds from `since` until it was handed over."""
    player = kiosk.voice.announcer._player
    while player.played_at <= since:
        wait(1)
    return 1000 * (player.played_at - since)


class Noting(SimulatedPlayer):
    """Remembers when the last sound was handed over."""

    played_at = 0.0

    def play(self, sound: Sound, output: Output, gain: float) -> None:
        self.played_at = monotonic()
        super().play(sound, output, gain)


def main() -> None:
    """Measure on a kiosk of its own with the real engines and simulated outputs."""
    with tempfile.TemporaryDirectory() as folder:
        house = House.open(Path(folder))
        kiosk = Kiosk.build(house)
        kiosk.voice._voice._simulated = False
        player = Noting()
        player.when_ended(kiosk.voice.announcer._next)
        kiosk.voice.announcer._player = player
        kiosk.show(windowed=True)
        hand = Hand(kiosk.screens, lambda: wait(BETWEEN_MS))
        wait(1500)
        started = monotonic()
        kiosk.voice._headset.plug(plugged=True)
        cold = heard_after(kiosk, started)
        wait(300)
        first, again = [], []
        told = {"cold_ms": round(cold, 1)}
        for name, controls in (
            ("fr", ["need.urgent", "need.medium", "need.long", "bar.help"]),
            ("ar", ["need.urgent"]),
        ):
            hand.touch(f"language.{name}")
            hand.touch(f"language.{name}")
            wait(BETWEEN_MS)
            for number in range(ROUNDS):
                control = controls[number % len(controls)]
                other = "bar.language"
                if len(controls) == 1:
                    hand.touch(other)
                hand.touch(control)
                (again if number >= len(controls) else first).append(heard_after(kiosk, hand.released_at))
            told[f"{name}_first_most_ms"] = round(max(first), 1)
            told[f"{name}_again_p50_ms"] = round(sorted(again)[len(again) // 2], 1)
            told[f"{name}_again_most_ms"] = round(max(again), 1)
            first, again = [], []
            hand.touch("back")
            hand.touch("back")
            wait(300)
        kiosk.close()
        house.close()
    print(json.dumps(told))


main()
