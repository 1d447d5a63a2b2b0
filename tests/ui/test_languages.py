"""Choosing among ten languages: pages on every panel, each language reached once, and who wrote its words."""

import json
import re
from collections.abc import Iterator
from itertools import product

import pytest
from cutting import cut
from looking import Faults, Look
from naming import listening, unsaid
from ruling import ill_measured
from shading import pale
from strange import STRANGE, centre_in, speak
from touring_staff import give_pin, unlock
from turning import not_mirrored
from visitor import SIZES, Visitor, size_name

from kiosk.centre import ASSETS, LANGUAGES, RIGHT_TO_LEFT
from kiosk.review import Review
from kiosk.ui.languages import MOST, LanguageGrid
from kiosk.ui.words import SOURCE
from kiosk.visit import Step

GAP, WIDE = 4, 60
HUNG = "[panel]\nlower_edge_mm = 950\n"
NOTE = "Une machine a traduit ces mots."
NOTE_IN_ITALIAN = "Una macchina ha tradotto queste parole."


def speaking(*languages: str) -> str:
    """The DEMO centre, with these languages."""
    source = (ASSETS / "centre.toml").read_text("utf-8")
    source = re.sub(r"(?m)^consent_reviewed = .*$", "consent_reviewed = []", source)
    return re.sub(r"(?m)^languages = .*$", f"languages = {json.dumps(languages)}", source)


def shown(visitor: Visitor) -> list[str]:
    """The codes of the tiles on the screen."""
    return [name.removeprefix("language.") for name in visitor.names() if name.startswith("language.")]


def pages(visitor: Visitor) -> list[list[str]]:
    """The codes of each page, until the first one comes again."""
    found = [shown(visitor)]
    while visitor.sees("languages.more"):
        place = visitor.place("languages.more")
        visitor.touch("languages.more")
        assert visitor.place("languages.more") == place, "it does not move"
        if shown(visitor) == found[0]:
            break
        found.append(shown(visitor))
    return found


# What has room, as a property ------------------------------------------------------------------------------


@pytest.mark.parametrize("many", range(1, len(LANGUAGES) + 1))
def test_every_language_has_a_page_and_a_place_that_is_large_enough(many) -> None:
    for width, height, wide, high, way in product(
        range(60, 520, 23), range(15, 300, 9), (0, 75), (15, 20, 27), (30, 61, 90, 200)
    ):
        grid = LanguageGrid.of(many, width, height, wide, high, way)
        assert 1 <= grid.size <= MOST
        assert (grid.pages - 1) * grid.size < many <= grid.pages * grid.size
        if grid.columns > 1:
            assert (width - (grid.columns - 1) * GAP) / grid.columns >= max(wide, WIDE) - 1
        if height >= 2 * high + GAP:
            assert (height - (grid.rows - 1) * GAP) / grid.rows >= high - 1
        beside = grid.size - (grid.rows - 1) * grid.columns
        if grid.pages > 1:
            assert 0 <= beside < grid.columns, "the way on has a place of its own"
            cell = (width + GAP) / grid.columns
            assert beside == 0 or width - beside * cell >= way - GAP
        else:
            assert beside > 0, "no row is empty"


def test_no_more_pages_than_the_room_asks_for() -> None:
    assert LanguageGrid.of(10, 240, 163, 0, 20, 85).pages == 2
    assert LanguageGrid.of(10, 144.5, 53.6, 0, 15.1, 56).pages == 2
    assert LanguageGrid.of(8, 240, 100, 0, 20, 85) == LanguageGrid(2, 4, 8, 1)
    assert LanguageGrid.of(3, 240, 163, 0, 20, 85) == LanguageGrid(1, 3, 3, 1)
    assert LanguageGrid.of(10, 60, 39, 0, 20, 56).pages == 10, "the control: where two rows fit, one language a page"


# On the screens --------------------------------------------------------------------------------------------

MODES = [(), ("bigger",), ("contrast",), ("easy",), ("lower",), ("lower", "bigger")]
WAYS = ("touch", "voice")
HOUSES = ("fr", "longer", "arabic")
ALL = [
    each
    for each in product(SIZES, MODES, WAYS, HOUSES)
    if "lower" not in each[1] or each[0] in SIZES[:2]  # low panels have no room to move anything down
]
SAMPLE = [each for at, each in enumerate(ALL) if at % 7 == 0]  # every size, mode, way and house


def screens(visitor: Visitor, modes: tuple[str, ...], way: str) -> Iterator[str]:
    """The welcome screen, the languages before a proof and in the middle of a visit: each page of them."""
    visitor.switch_on(*modes)
    if way == "voice":
        visitor.kiosk.voice.press("plugged")
        visitor.settle()
    for screen, step in (("welcome", Step.WELCOME), ("language", Step.LANGUAGE)):
        if step is Step.LANGUAGE:
            visitor.clock.advance(1)
            visitor.kiosk.visit.otherLanguage()
            visitor.settle()
        assert visitor.step is step
        for number in range(len(LANGUAGES)):
            yield f"{screen}-{number}"
            if not visitor.sees("languages.more"):
                break
            visitor.clock.advance(1)
            visitor.kiosk.languages.more()
            visitor.settle()
            if visitor.sees(f"language.{visitor.house.centre.house}"):
                break


def cells() -> Iterator[object]:
    for size, modes, way, house in ALL:
        name = "-".join([size_name(size), *(modes or ["ordinary"]), way, house])
        marks = () if (size, modes, way, house) in SAMPLE else pytest.mark.campaign
        yield pytest.param(size, modes, way, house, id=name, marks=marks)


def test_the_sample_has_everything_once() -> None:
    for column, wanted in enumerate((SIZES, MODES, WAYS, HOUSES)):
        assert {each[column] for each in SAMPLE} == set(wanted)


@pytest.mark.parametrize(("size", "modes", "way", "house"), list(cells()))
def test_all_ten_stand_by_every_rule(kiosk, size, modes, way, house) -> None:
    hung = HUNG if "lower" in modes and size == SIZES[1] else ""
    code = STRANGE.get(house, (house,))[0]
    source = centre_in(house) or (ASSETS / "centre.toml").read_text("utf-8")
    others = [each for each in LANGUAGES if each != code]
    centre = re.sub(r"(?m)^languages = .*$", f"languages = {json.dumps([code, *others])}", source)
    visitor: Visitor = kiosk(size, settings=hung, centre=centre)
    speak(visitor, house)
    faults, seen = Faults(), []
    with listening():
        for screen in screens(visitor, modes, way):
            look = Look(visitor)
            found = cut(look) + ill_measured(look) + unsaid(look) + pale(look) + not_mirrored(look)
            visitor.picture(screen)
            faults.add(screen, found)
            seen += shown(visitor)
    assert sorted(seen) == sorted([*LANGUAGES] * 2), "each once on either screen"
    assert not str(faults), str(faults)


@pytest.mark.parametrize("size", SIZES, ids=size_name)
@pytest.mark.parametrize("many", [1, 2, 3, 8, 9, 10])
def test_so_many_languages_are_reached(kiosk, size, many) -> None:
    languages = [*LANGUAGES][:many]
    visitor: Visitor = kiosk(size, centre=speaking(*languages))
    found = pages(visitor)
    assert [code for page in found for code in page] == languages, "in the centre's order, none twice"
    assert len(found) == {1: 1, 2: 1, 3: 1}.get(many, 1 if many == 8 and size != SIZES[3] else 2)
    assert visitor.sees("languages.more") is (len(found) > 1)
    visitor.picture(str(many))


@pytest.mark.parametrize("size", SIZES, ids=size_name)
def test_the_closed_screen_says_it_in_all_ten(kiosk, size) -> None:
    visitor: Visitor = kiosk(size)
    visitor.house.reception.close_today(wanted=True)
    visitor.kiosk.visit.changed.emit()
    visitor.settle()
    said = []
    for number in range(len(LANGUAGES)):
        visitor.picture(f"closed-{number}")
        look = Look(visitor)
        assert cut(look) + ill_measured(look) == []
        said += [name.removeprefix("closed.") for name in visitor.names() if name.startswith("closed.")]
        if not visitor.sees("languages.more") or len(said) >= len(LANGUAGES):
            break
        visitor.touch("languages.more")
    assert said == [*LANGUAGES]
    turned = {code: each["turned"] for code, each in zip(LANGUAGES, visitor.kiosk.languages.all, strict=True)}
    assert {code for code, wanted in turned.items() if wanted} == RIGHT_TO_LEFT


# Who wrote the words ---------------------------------------------------------------------------------------


@pytest.fixture
def reviewed(monkeypatch) -> dict[str, Review]:
    """Who has read each language, to be changed."""
    said = dict.fromkeys(LANGUAGES, Review.MACHINE)
    for module in ("languages", "desk_languages"):
        monkeypatch.setattr(f"kiosk.ui.{module}.reviews", lambda: said)
    return said


@pytest.mark.parametrize("size", SIZES, ids=size_name)
@pytest.mark.parametrize("modes", [(), ("bigger",), ("easy",)], ids=lambda modes: "-".join(modes) or "ordinary")
def test_a_machines_language_says_so_on_its_first_screen(kiosk, reviewed, size, modes) -> None:
    visitor: Visitor = kiosk(size)
    visitor.switch_on(*modes)
    visitor.touch("language.it")
    with listening():
        assert visitor.says(NOTE_IN_ITALIAN)
        look = Look(visitor)
        visitor.picture("need")
        assert cut(look) + ill_measured(look) + unsaid(look) + pale(look) == []
    reviewed["it"] = Review.ONE
    visitor.kiosk.visit.changed.emit()
    visitor.settle()
    assert not visitor.says(NOTE_IN_ITALIAN), "a reader's language does not"


def test_french_was_written_and_not_translated(kiosk, reviewed) -> None:
    visitor: Visitor = kiosk()
    assert reviewed[SOURCE] is Review.MACHINE
    assert visitor.kiosk.languages.note == ""
    visitor.touch("language.fr")
    assert not visitor.says(NOTE)


def test_who_makes_a_proof_without_a_ticket_reads_it_too(kiosk, reviewed) -> None:
    visitor: Visitor = kiosk()
    visitor.touch("prove", "language.it")
    assert visitor.step is Step.PRESENCE
    assert visitor.says(NOTE_IN_ITALIAN)


@pytest.mark.parametrize("size", SIZES, ids=size_name)
def test_the_attendant_reads_the_review_of_each_language(kiosk, reviewed, size) -> None:
    reviewed |= {"en": Review.ONE, "it": Review.TWO}
    visitor: Visitor = kiosk(size)
    give_pin(visitor)
    unlock(visitor)
    visitor.touch("desk.kiosk", "desk.languages")
    with listening():
        told = desk_lines(visitor)
    lines = [text for text in told if " · " in text or "Français" in text]
    assert [re.sub("[\u2068\u2069]", "", line) for line in lines][:4] == [
        "Français",
        "English · Relu par 1 personne",
        "Italiano · Relu par 2 personnes",
        "Español · Traduit par une machine",
    ]
    assert len(lines) == len(LANGUAGES)
    visitor.touch("desk.kiosk")
    assert visitor.sees("desk.languages")


def desk_lines(visitor: Visitor) -> list[str]:
    """All that the attendant reads of the languages, page by page; each page stands by the rules."""
    told = []
    for number in range(len(LANGUAGES)):
        told += visitor.texts()
        visitor.picture(f"desk-{number}")
        look = Look(visitor)
        assert cut(look) + ill_measured(look) + unsaid(look) == []
        if not visitor.sees("desk.more"):
            break
        visitor.touch("desk.more")
        if visitor.kiosk.reviewed.page == 0:
            break
    return told
