"""Every screen by every ruler: sizes, languages and ways of showing; a sample in `make test`, all in the campaign."""

import re
from collections.abc import Callable, Iterator
from itertools import product
from typing import NamedTuple

import pytest
from cutting import cut
from looking import Faults, Look
from naming import listening, unsaid
from ruling import ill_measured
from shading import pale
from standing import Standing
from strange import STRANGE, centre_in, speak
from touring import FAST, KEEPS, PROOFS, kept_tour, long_numbers, proof_tour, tour, voice_tour
from touring_staff import STAFF, centre_of, staff_tour
from turning import not_mirrored
from visitor import SIZES, Visitor, size_name

from kiosk.centre import LANGUAGES as REAL
from kiosk.visit import Step

DENSE = ["fr", "ar", "longer", "arabic"]  # the source, the other direction, and both made longer
OTHERS = [code for code in REAL if code not in DENSE]
LANGUAGES = [*DENSE, *OTHERS]
MODES = [(), ("bigger",), ("contrast",), ("lower",), ("lower", "bigger"), ("easy",)]
MOST_SENTENCES = 5
# Where there is much to say, with the reason.
WORDY = {
    Step.CONSENT: "a visitor has to know it all before the camera opens",
    Step.KEPT: "all that is kept and sent",
    Step.PROOF: "what became of the photo, what the code contains, and that ink fades",
    Step.RELEASES: "a list of files",
    Step.RELEASE: "a file, word by word",
}


class Road(NamedTuple):
    """One way through screens, and the kiosk it needs."""

    tour: Callable[..., Iterator[str]]
    settings: str


ROADS = {
    "visit": Road(tour, FAST),
    "proof": Road(proof_tour, PROOFS),
    "kept": Road(kept_tour, KEEPS),
    "voice": Road(voice_tour, PROOFS),
    "staff": Road(staff_tour, STAFF),
}


class Cell(NamedTuple):
    road: str
    size: tuple[int, int]
    language: str
    modes: tuple[str, ...]

    def __str__(self) -> str:
        return "-".join([self.road, size_name(self.size), self.language, *(self.modes or ["ordinary"])])


STAFF_MODES = [(), ("contrast",)]  # the attendant's page has one size of letters and one place
HIGH = [SIZES[0], SIZES[1]]  # low panels have no room to move anything down
HUNG = "[panel]\nlower_edge_mm = 950\n"  # so high that the wide panel, too, offers to


def sizes(modes: tuple[str, ...]) -> list[tuple[int, int]]:
    """The panels that offer these modes."""
    return HIGH if "lower" in modes else SIZES


ALL = [
    cell
    for cell in (Cell(*each) for each in product(ROADS, SIZES, LANGUAGES, MODES))
    if cell.size in sizes(cell.modes) and (cell.road != "staff" or cell.modes in STAFF_MODES)
]


def often(cell: Cell) -> bool:
    """Whether it is in the sample.

    A visit in every dense language in every mode, and half as much of the other roads; in each of the other languages
    a visit and one more road, sizes and modes in turn.
    """
    turn, mode = list(ROADS).index(cell.road), MODES.index(cell.modes)
    if cell.language in OTHERS:
        place = OTHERS.index(cell.language)
        if turn not in (0, 1 + place % (len(ROADS) - 1)):
            return False
        modes = STAFF_MODES if cell.road == "staff" else [each for each in MODES if "lower" not in each]
        return cell.modes == modes[(place + turn) % len(modes)] and cell.size == SIZES[(place // 2 + turn) % len(SIZES)]
    language = DENSE.index(cell.language)
    half = cell.road in {"proof", "kept", "voice"}
    offered = sizes(cell.modes)
    at = (language + (2 if half else 1) * mode + turn) % len(offered)
    return offered[at] == cell.size and not (half and (language + mode + turn) % 2)


SAMPLE = [cell for cell in ALL if often(cell)]


def whole_matrix() -> Iterator[object]:
    for cell in ALL:
        yield pytest.param(cell, id=str(cell), marks=() if cell in SAMPLE else pytest.mark.campaign)


def wordy(look: Look) -> list[str]:
    """Too many sentences for one screen."""
    if look.visitor.step in WORDY:
        return []
    said = [part for one in look.words if not one.on_slip and one.control is None for part in sentences(one.text)]
    return [f"{len(said)} sentences"] if len(said) > MOST_SENTENCES else []


def sentences(text: str) -> list[str]:
    return re.findall(r"[^.?!]+[.?!](?=\s|$)", text)


@pytest.mark.parametrize("cell", list(whole_matrix()))
def test_every_screen_keeps_every_rule(kiosk, failsafes, cell) -> None:
    road = ROADS[cell.road]
    centre = centre_in(cell.language)
    if cell.road == "staff":
        centre = centre_of(STRANGE.get(cell.language, (cell.language,))[0], centre)
    hung = HUNG if "lower" in cell.modes and cell.size == SIZES[1] else ""
    visitor: Visitor = kiosk(cell.size, settings=road.settings + hung, centre=centre, pictures=f"matrix-{cell}")
    language = speak(visitor, cell.language)
    if cell.road == "visit":
        long_numbers(visitor)
    faults, standing = Faults(), Standing()
    pictured = cell in PICTURED
    with listening():
        for screen in road.tour(visitor, failsafes, language, cell.modes):
            look = Look(visitor)
            found = cut(look) + ill_measured(look) + standing.moved(look) + unsaid(look) + pale(look)
            if cell.language == "fr" and cell.road != "staff":
                found += wordy(look)
            if found or pictured:
                visitor.picture(screen)
            faults.add(screen, found + not_mirrored(look))
    assert not str(faults), str(faults)


# To look at: each road once a size, in turn in all languages and modes.
PICTURED = [next(one for one in reversed(SAMPLE) if (one.road, one.size) == each) for each in product(ROADS, SIZES)]


def test_the_sample_has_every_pair_of_size_language_and_mode() -> None:
    dense = [cell for cell in SAMPLE if cell.road == "visit" and cell.language in DENSE]
    assert {(cell.language, cell.modes) for cell in dense} == set(product(DENSE, MODES))
    assert {(cell.size, cell.modes) for cell in dense} == {(size, modes) for modes in MODES for size in sizes(modes)}
    assert len({(cell.size, cell.language) for cell in dense}) >= 0.8 * len(DENSE) * len(SIZES)
    for road in ROADS:
        cells = [cell for cell in SAMPLE if cell.road == road]
        assert {cell.size for cell in cells} == set(SIZES)
        assert {cell.language for cell in cells} >= set(DENSE)
        assert {cell.modes for cell in cells} == set(STAFF_MODES if road == "staff" else MODES)
    for language in OTHERS:
        cells = [cell for cell in SAMPLE if cell.language == language]
        assert len(cells) == len({cell.road for cell in cells}) == 2
    assert {cell.size for cell in SAMPLE if cell.language in OTHERS and cell.road == "visit"} == set(SIZES)


def test_too_many_sentences_are_seen(kiosk) -> None:
    visitor: Visitor = kiosk()
    visitor.touch("language.fr")
    assert wordy(Look(visitor)) == []
    title = next(one for one in Look(visitor).words if one.text.startswith("Quand"))
    title.item.setProperty("text", "Oui. " * 6)
    assert wordy(Look(visitor)) == ["7 sentences"]


def test_a_bar_that_moves_loses_a_field_or_stands_where_none_belongs_is_seen(kiosk) -> None:
    visitor: Visitor = kiosk()
    standing = Standing()
    assert standing.moved(Look(visitor)) == []
    field = visitor.item("bar.help")
    field.setX(field.x() + 3)
    assert standing.moved(Look(visitor)) == ["bar.help of the bar has moved or gone"]
    field.setVisible(False)
    assert any(fault.startswith("the bar reads") for fault in standing.moved(Look(visitor)))
