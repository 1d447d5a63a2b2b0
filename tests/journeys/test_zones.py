"""A whole visit by three zones along the lower edge, without a look at the screen (access.md A14)."""

import pytest
from listener import Listener
from PySide6.QtCore import QPointF
from visitor import SIZES, Visitor, size_name

from kiosk.ports import Paper
from kiosk.visit import Step

FAST = '[kiosk]\nletter = "A"\n[[printer]]\ntransport = "simulated"\ndeadline_scale = 0.1\n'

# The largest and the smallest panel; the campaign has those between.
FEW = [SIZES[0], SIZES[3], *(pytest.param(size, marks=pytest.mark.campaign) for size in SIZES[1:3])]


class Blind:
    """Fingers that know the lower edge only: the second, third and fourth fifth of it."""

    def __init__(self, visitor: Visitor, *, turned: bool = False) -> None:
        self.visitor, self.turned = visitor, turned
        self.ear = Listener(visitor)

    def zone(self, number: int) -> str:
        """Touch a zone, 1 to 3 from where reading begins; return what is said then."""
        width, height = self.visitor.kiosk.panel.part.pixels
        across = width * (number + 0.5) / 5
        self.visitor.clock.advance(0.625)
        self.visitor.hand.touch_at(QPointF(width - across if self.turned else across, height - 12))
        self.visitor.settle()
        return self.ear.fresh()

    def choose(self, name: str) -> str:
        heard = ""
        for _ in range(25):
            heard = self.zone(3)
            if heard.startswith(name):
                return self.zone(2)
        raise AssertionError(f"{name!r} was never said; at last {heard!r}")


@pytest.mark.parametrize("size", FEW, ids=size_name)
def test_a_ticket_and_a_proof_by_three_zones(kiosk, size) -> None:
    visitor: Visitor = kiosk(size, settings=FAST)
    blind = Blind(visitor)
    blind.ear.plug()
    assert "Choisissez votre langue" in blind.ear.fresh() or visitor.kiosk.panel.small
    blind.choose("Français")
    blind.choose("Tout de suite")
    blind.choose("Trouver un emploi" if not visitor.kiosk.panel.small else "Je ne sais pas")
    visitor.paper()
    blind.ear.fresh()
    assert visitor.label == "A1"
    blind.choose("Preuve de présence" if visitor.kiosk.panel.compact else "Je veux une preuve")
    blind.choose("Papier sans photo")
    assert visitor.step is Step.PROOF
    visitor.until(lambda: visitor.kiosk.presence.paper_state in (Paper.PRINTED, Paper.SENT))
    assert visitor.house.reception.counts().proofs == {"paper": 1}


def test_the_zones_turn_with_the_direction_of_reading(kiosk) -> None:
    visitor: Visitor = kiosk(settings=FAST)
    blind = Blind(visitor)
    blind.ear.plug()
    blind.ear.fresh()
    blind.choose("العربية")
    blind.turned = True
    first, second = blind.zone(3), blind.zone(3)
    assert (first.split(".")[0], second.split(".")[0]) != ("", "")
    assert blind.zone(1) == first, "the zone before leads back"
    blind.zone(2)
    assert visitor.step is Step.THEME


def test_the_zones_are_large_and_stay_where_they_are(kiosk) -> None:
    for size in SIZES:
        visitor: Visitor = kiosk(size, settings=FAST)
        Listener(visitor).plug()
        places = set()
        for way in ((), ("language.fr", "language.fr"), ("need.long", "need.long"), ("theme.unknown", "theme.unknown")):
            visitor.touch(*way)
            zones = [visitor.item(f"voice.{zone}") for zone in ("before", "choose", "next")]
            for zone in zones:
                assert min(zone.width(), zone.height()) >= 15 * visitor.kiosk.panel.px_per_mm - 1
            places.add(tuple(zone.mapToScene(QPointF(0, 0)).toTuple() for zone in zones))
        assert len(places) == 1
