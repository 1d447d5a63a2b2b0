"""The kiosk under measurement, in a process of its own: start, memory, idle time, touches."""

import json
import os
import sys
import time
from pathlib import Path

MODE, BEGAN = sys.argv[1], float(sys.argv[2])

from minimal import pss_mib  # noqa: E402
from PySide6.QtCore import QTimer  # noqa: E402

from kiosk.app import House, Kiosk  # noqa: E402
from kiosk.clock import SystemClock  # noqa: E402
from kiosk.tickets import Need  # noqa: E402
from kiosk.ui.window import application  # noqa: E402


class BenchClock(SystemClock):
    """Real time, plus the time a visitor would have taken between two touches."""

    def __init__(self) -> None:
        self.skipped = 0.0

    def monotonic(self) -> float:
        return time.monotonic() + self.skipped


def start(home: Path) -> dict[str, object]:
    house = House.open(home)
    kiosk = Kiosk.build(house)
    frames: list[float] = []
    kiosk.screens.window.frameSwapped.connect(lambda: frames.append(time.monotonic()))
    kiosk.show(windowed=True)
    QTimer.singleShot(2500, application().quit)
    application().exec()
    told = {"start_s": frames[0] - BEGAN, "pss_mib": pss_mib()}
    kiosk.close()
    house.close()
    return told


def idle(home: Path, seconds: float) -> dict[str, object]:
    house = House.open(home)
    kiosk = Kiosk.build(house)
    kiosk.show(windowed=True)
    used: list[float] = []
    QTimer.singleShot(3000, lambda: used.append(time.process_time()))
    QTimer.singleShot(int(3000 + seconds * 1000), application().quit)
    application().exec()
    told = {"cpu_s_per_minute": (time.process_time() - used[0]) * 60 / seconds}
    kiosk.close()
    house.close()
    return told


def touches(home: Path, tickets: int) -> dict[str, object]:
    """Three touches a ticket; the release of the third is what counts."""
    from kiosk.ui.hand import Hand, wait

    clock = BenchClock()
    house = House.open(home, clock)
    kiosk = Kiosk.build(house)
    kiosk.show(windowed=True)
    wait(1500)
    frames: list[float] = []
    kiosk.screens.window.frameSwapped.connect(lambda: frames.append(time.monotonic()))
    commits: list[float] = []
    give = house.ledger.give

    def timed_give(**values: object) -> int:
        began = time.monotonic()
        number = give(**values)  # type: ignore[arg-type]
        commits.append(time.monotonic() - began)
        return number

    house.ledger.give = timed_give  # type: ignore[method-assign]

    def pause() -> None:
        clock.skipped += 0.6
        wait(60)

    hand = Hand(kiosk.screens, pause)
    themes = [theme.id for theme in house.centre.theme[:6]]
    on_screen: list[float] = []
    released: list[float] = []
    for n in range(tickets):
        hand.touch("language.fr")
        hand.touch(f"need.{Need.URGENT}")
        wait(60)  # the visitor reads the themes
        frames.clear()
        hand.touch(f"theme.{themes[n % len(themes)]}")
        released.append(hand.released_at)
        wait(60)
        assert kiosk.visit.number.endswith(str(n + 1)), kiosk.visit.number
        on_screen.append(frames[0] - released[-1])
        hand.touch("finish")
        wait(20)
    told = {"on_screen_s": on_screen, "released": released, "commit_s": commits, "pss_mib": pss_mib()}
    kiosk.close()
    house.close()
    return told


def main() -> None:
    home = Path(sys.argv[3])
    amount = int(sys.argv[4]) if len(sys.argv) > 4 else 0
    told = start(home) if MODE == "start" else idle(home, amount) if MODE == "idle" else touches(home, amount)
    print(json.dumps(told))
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main()
