"""A whole reception on a machine whose clock, network and power a test commands."""

import shutil
from datetime import date, timedelta
from pathlib import Path

from clocks import FakeClock
from evidence import FakeEvidence
from releasing import CENTRE, day_end_of
from signing import FakeSigner

from kiosk.clock import LOOK_EVERY_S, Timekeeper
from kiosk.desk import Desk
from kiosk.ports import Paper
from kiosk.reception import Reception
from kiosk.store.checks import check_file, check_sums
from kiosk.store.ledger import open_ledger
from kiosk.store.state import JsonState
from kiosk.tickets import Need, Ticket


class Machine:
    """A kiosk in a folder that can lose its power at any moment; `auto` as an installed one, or `system`."""

    def __init__(self, folder: Path, *, auto: bool = True, k: int = 11) -> None:
        self.folder, self.starts, self.auto, self.k = folder, 0, auto, k
        self.clock, self.evidence = FakeClock(), FakeEvidence()
        self.home = folder / "0"
        self.start()

    def start(self) -> None:
        """Put a reception together as app.py does."""
        self.ledger = open_ledger(self.home)
        state = self.home / "state"
        evidence = self.evidence if self.auto else None
        time = Timekeeper(self.clock, JsonState(state / "clock.mark"), CENTRE.zone, evidence)
        desk, ends = Desk(JsonState(state / "desk.json")), day_end_of(self.ledger, self.home, self.k)
        self.reception = Reception(CENTRE, self.ledger, time, "A", desk, FakeSigner(), ends)
        self.reception.open()

    def cut(self, *, lose: bool = False) -> None:
        """Cut the power: what is on the disk stays, but the ledger itself if it is to be lost."""
        self.starts += 1
        image = self.folder / str(self.starts)
        shutil.copytree(self.home, image)
        self.ledger.close()
        shutil.rmtree(self.home)
        self.home = image
        if lose:
            for file in image.glob("kiosk.db*"):
                file.unlink()

    def reboot(self, *, off: timedelta = timedelta(minutes=2), lose: bool = False) -> None:
        self.cut(lose=lose)
        self.clock.at += off
        self.clock.seconds = 5.0
        self.evidence.reboot()
        self.start()

    def sync(self) -> None:
        """The network says that the clock is right."""
        self.clock.go(seconds=LOOK_EVERY_S)
        self.evidence.synced = self.clock.at

    def give(self, paper: Paper = Paper.SENDING) -> Ticket:
        return self.reception.give_ticket(Need.LONG, "job", "fr", seconds=12.0, paper=paper)

    def numbers(self, count: int = 2) -> list[tuple[date, int]]:
        return [(ticket.day, ticket.number) for ticket in (self.give() for _ in range(count))]

    def days(self) -> dict[str, int]:
        """The tickets that are counted, by day."""
        query = "SELECT day.day, coalesce(sum(n), 0) FROM day LEFT JOIN count_hour USING (day) GROUP BY 1"
        return dict(self.ledger._db.execute(query).fetchall())

    def check(self) -> None:
        check_file(self.ledger._db)
        check_sums(self.ledger._db)
