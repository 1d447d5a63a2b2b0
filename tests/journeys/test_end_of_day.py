"""The kiosk ends its days by itself: at four in the morning, and when it was off, with its first frame."""

from pathlib import Path

from releasing import released
from visitor import FakeClock, Visitor

from kiosk.app import House, Kiosk
from kiosk.ports import Paper
from kiosk.tickets import Need
from kiosk.visit import Step


def give(house: House, tickets: int) -> None:
    for _ in range(tickets):
        house.reception.give_ticket(Need.LONG, "job", "fr", seconds=None, paper=Paper.PRINTED)


def totals(home: Path) -> dict[str, int]:
    return {period: one["total"] for period, one in released(home).items()}


def test_a_night_ends_the_day(kiosk) -> None:
    visitor: Visitor = kiosk()
    home = visitor.house.home.folder
    give(visitor.house, 11)
    visitor.take_ticket()
    visitor.touch("finish")
    visitor.clock.advance(12 * 3600)
    visitor.kiosk.visit.keepHouse()
    assert totals(home) == {}, "two in the morning"
    visitor.clock.advance(3 * 3600)
    visitor.kiosk.visit.keepHouse()
    assert totals(home) == {"2026-11-24": 12}
    visitor.clock.advance(7 * 86400)
    visitor.kiosk.visit.keepHouse()
    assert totals(home) == {"2026-11-24": 12, "2026-11-25": 0, "2026-11": 12}


def test_a_visitor_at_four_waits_for_nothing(kiosk) -> None:
    """The day turns with the touch; its release is written when nobody is there."""
    visitor: Visitor = kiosk()
    home = visitor.house.home.folder
    give(visitor.house, 12)
    visitor.clock.advance(20 * 3600)
    assert visitor.take_ticket() == "A1"
    visitor.kiosk.visit.keepHouse()
    assert (visitor.step, totals(home)) == (Step.TICKET, {})
    visitor.touch("finish")
    visitor.kiosk.visit.keepHouse()
    assert totals(home) == {"2026-11-24": 12}


def test_a_start_after_weeks_tells_what_is_due(tmp_path: Path, clock: FakeClock) -> None:
    house = House.open(tmp_path, clock)
    give(house, 12)
    house.close()
    clock.advance(40 * 86400)
    house = House.open(tmp_path, clock)
    kiosk = Kiosk.build(house)
    assert totals(tmp_path) == {}
    visitor = Visitor(house, kiosk, clock, tmp_path)
    try:
        visitor.until(lambda: totals(tmp_path))
        assert totals(tmp_path) == {"2026-11-24": 12, "2026-11": 12}
    finally:
        visitor.close()
