"""Every screen by every ruler: sizes, languages and ways of showing; a sample in `make test`, all in the campaign."""

from collections.abc import Callable, Iterator
from itertools import product
from typing import NamedTuple

import pytest
from cutting import cut
from hearing import listening, unsaid
from looking import Faults, Look
from ruling import ill_measured
from shading import pale
from standing import Standing
from strange import centre_in, speak
from touring import FAST, KEEPS, PROOFS, kept_tour, long_numbers, proof_tour, tour
from touring_staff import STAFF, centre_of, staff_tour
from turning import not_mirrored
from visitor import SIZES, Visitor, size_name

LANGUAGES = ["fr", "en", "ar", "longer", "arabic"]
MODES = [(), ("bigger",), ("contrast",)]


class Road(NamedTuple):
    """One way through screens, and the kiosk it needs."""

    tour: Callable[..., Iterator[str]]
    settings: str


ROADS = {
    "visit": Road(tour, FAST),
    "proof": Road(proof_tour, PROOFS),
    "kept": Road(kept_tour, KEEPS),
    "staff": Road(staff_tour, STAFF),
}


class Cell(NamedTuple):
    road: str
    size: tuple[int, int]
    language: str
    modes: tuple[str, ...]

    def __str__(self) -> str:
        return "-".join([self.road, size_name(self.size), self.language, *(self.modes or ["ordinary"])])


ALL = [Cell(*cell) for cell in product(ROADS, SIZES, LANGUAGES, MODES)]


def whole_matrix() -> Iterator[object]:
    for cell in ALL:
        yield pytest.param(cell, id=str(cell), marks=())


@pytest.mark.parametrize("cell", list(whole_matrix()))
def test_every_screen_keeps_every_rule(kiosk, failsafes, cell) -> None:
    road = ROADS[cell.road]
    centre = centre_in(cell.language)
    if cell.road == "staff":
        code = {"longer": "fr", "arabic": "ar"}.get(cell.language, cell.language)
        centre = centre_of(code, centre)
    visitor: Visitor = kiosk(cell.size, settings=road.settings, centre=centre)
    language = speak(visitor, cell.language)
    if cell.road == "visit":
        long_numbers(visitor)
    faults, standing = Faults(), Standing()
    with listening():
        for screen in road.tour(visitor, failsafes, language, cell.modes):
            look = Look(visitor)
            found = cut(look) + ill_measured(look) + standing.moved(look) + unsaid(look) + pale(look)
            found += not_mirrored(look)
            if found:
                visitor.picture(screen)
            faults.add(screen, found)
    assert not str(faults), str(faults)
