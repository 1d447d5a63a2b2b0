"""A visit is a table of moves: wherever a visitor is, there is a way out, and no detour loses what was chosen."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.tickets import Need, Ticket
from kiosk.visit import MOVES, Move, Step, Visit

DETOURS = {Move.HELP: Step.HELP, Move.LANGUAGE: Step.LANGUAGE, Move.DISPLAY: Step.DISPLAY, Move.LISTEN: Step.LISTEN}
PATHS = {
    Step.WELCOME: [],
    Step.NEED: [Move.START],
    Step.THEME: [Move.START, Move.NEED],
    Step.TICKET: [Move.START, Move.NEED, Move.NUMBER],
    Step.LANGUAGE: [Move.START, Move.LANGUAGE],
    Step.HELP: [Move.START, Move.HELP],
    Step.FAILSAFE: [Move.START, Move.FAIL],
    Step.PRESENCE: [Move.PROVE],
    Step.CONSENT: [Move.PROVE, Move.CONSENT],
    Step.CAMERA: [Move.PROVE, Move.CONSENT, Move.AGREE],
    Step.PROOF: [Move.PROVE, Move.PROOF],
    Step.PHONE: [Move.PROVE, Move.PHONE],
    Step.KEPT: [Move.KEPT],
    Step.RELEASES: [Move.KEPT, Move.RELEASES],
    Step.RELEASE: [Move.KEPT, Move.RELEASES, Move.RELEASE],
    Step.DISPLAY: [Move.START, Move.DISPLAY],
    Step.LISTEN: [Move.START, Move.LISTEN],
}


def ticket(need: Need) -> Ticket:
    return Ticket(date(2026, 11, 22), "A", 42, need, "job", 10, "fr")


def visit_at(step: Step, need: Need = Need.LONG) -> Visit:
    """Walk to a step as a visitor does."""
    visit = Visit("fr")
    for move in PATHS[step]:
        make(visit, move, need)
    assert visit.step is step
    return visit


def make(visit: Visit, move: Move, need: Need = Need.LONG) -> None:
    """Make a move as the screens do: a number brings its ticket."""
    if move is Move.NUMBER and visit.move(move):
        visit.ticket = ticket(need)
    elif move is not Move.NUMBER:
        visit.move(move)


def reaches_welcome(visit: Visit) -> bool:
    """Whether "back" alone, or "finish" alone, leads out within as many moves as there are steps."""
    for way in (Move.BACK, Move.FINISH):
        copy = replace(visit, came_from=list(visit.came_from))
        for _ in Step:
            copy.move(way)
            if copy.step is Step.WELCOME:
                return True
    return False


def test_there_is_a_path_to_every_step() -> None:
    assert set(PATHS) == set(Step)
    assert set(MOVES.values()) | set(DETOURS.values()) | {Step.FAILSAFE} == set(Step)


@pytest.mark.parametrize("step", Step)
def test_every_step_can_be_left(step: Step) -> None:
    for move in Move:
        visit = visit_at(step)
        if visit.move(move):
            assert visit.step is not step
            break
    else:
        pytest.fail(f"no move leaves {step.name}")


@pytest.mark.parametrize("step", Step)
def test_welcome_can_be_reached_from_every_step(step: Step) -> None:
    assert reaches_welcome(visit_at(step))


@pytest.mark.parametrize("step", Step)
def test_finish_leads_to_welcome_from_everywhere(step: Step) -> None:
    visit = visit_at(step)
    visit.move(Move.FINISH)
    assert visit.step is Step.WELCOME


@pytest.mark.parametrize("step", Step)
def test_a_failure_leads_to_the_failsafe_from_everywhere_and_then_to_welcome(step: Step) -> None:
    visit = visit_at(step)
    visit.move(Move.FAIL)
    assert visit.step is Step.FAILSAFE
    for move in (Move.BACK, Move.HELP, Move.LANGUAGE, Move.START, Move.NEED, Move.NUMBER, Move.UNDO):
        assert not visit.move(move), f"{move.name} leaves the failsafe"
    assert visit.move(Move.FINISH)
    assert visit.step is Step.WELCOME


WITHOUT_DETOURS = [step for step in Step if step not in (*DETOURS.values(), Step.FAILSAFE)]


@pytest.mark.parametrize("step", WITHOUT_DETOURS)
@pytest.mark.parametrize("detour", [[Move.HELP], [Move.LANGUAGE], [Move.HELP, Move.LANGUAGE, Move.HELP]])
def test_a_detour_comes_back_to_the_same_step(step: Step, detour: list[Move]) -> None:
    visit = visit_at(step)
    visit.theme_at, before = 4, visit.ticket
    for move in detour:
        assert visit.move(move)
        assert visit.step is DETOURS[move]
    assert not visit.move(detour[-1]), "the same detour twice is one"
    assert visit.move(Move.BACK)
    assert (visit.step, visit.theme_at, visit.ticket, visit.came_from) == (step, 4, before, [])


OF_KEPT = [Step.KEPT, Step.RELEASES, Step.RELEASE]


@pytest.mark.parametrize("step", OF_KEPT)
@pytest.mark.parametrize("detour", [Move.HELP, Move.LANGUAGE])
def test_help_and_language_come_back_to_what_the_kiosk_keeps(step: Step, detour: Move) -> None:
    visit = visit_at(step)
    visit.move(detour)
    visit.move(Move.BACK)
    assert visit.step is step
    for before in reversed([Step.WELCOME, *OF_KEPT[: OF_KEPT.index(step)]]):
        assert visit.move(Move.BACK)
        assert visit.step is before


@pytest.mark.parametrize("step", [Step.WELCOME, Step.NEED, Step.TICKET])
def test_what_the_kiosk_keeps_is_left_for_where_help_was_asked(step: Step) -> None:
    visit = visit_at(step)
    before = visit.ticket
    for move in (Move.HELP, Move.KEPT, Move.RELEASES, Move.RELEASE, Move.HELP, Move.KEPT):
        assert visit.move(move)
    assert visit.step is Step.KEPT
    assert visit.move(Move.BACK)
    assert (visit.step, visit.ticket, visit.came_from) == (step, before, [])


@pytest.mark.parametrize("end", [Move.FINISH, Move.FAIL])
def test_where_help_was_asked_is_forgotten_with_the_visit(end: Move) -> None:
    visit = visit_at(Step.TICKET)
    for move in (Move.HELP, Move.KEPT, end, Move.FINISH, Move.KEPT, Move.BACK):
        visit.move(move)
    assert visit.step is Step.WELCOME, "the next visitor would land on the last one's number"


@pytest.mark.parametrize("step", WITHOUT_DETOURS)
def test_a_place_is_where_a_detour_comes_back_to(step: Step) -> None:
    visit = visit_at(step)
    place = visit.place
    for move in (Move.HELP, Move.DISPLAY, Move.LANGUAGE):
        visit.move(move)
        assert visit.place is place
    if step not in OF_KEPT:
        visit.move(Move.HELP)
        visit.move(Move.KEPT)
        visit.move(Move.LANGUAGE)
        assert (visit.place, place) == (step, step)


@pytest.mark.parametrize("step", [Step.CONSENT, Step.CAMERA])
@pytest.mark.parametrize("way", [[], [Move.HELP], [Move.HELP, Move.KEPT], [Move.HELP, Move.KEPT, Move.LANGUAGE]])
def test_without_a_photo_every_way_leads_back_to_the_forms(step: Step, way: list[Move]) -> None:
    visit = visit_at(step)
    for move in way:
        visit.move(move)
    before = visit.step
    assert visit.move(Move.NO_PHOTO) is (way == [])
    assert visit.step is (before if way else Step.PRESENCE), "a detour goes on"
    while visit.step is not Step.PRESENCE:
        assert visit.move(Move.BACK)
        assert visit.step not in (Step.CONSENT, Step.CAMERA)
    assert visit.place is Step.PRESENCE


def test_a_detour_that_was_finished_is_not_come_back_to() -> None:
    visit = visit_at(Step.THEME)
    visit.move(Move.HELP)
    visit.move(Move.FINISH)
    assert visit.step is Step.WELCOME
    assert not visit.move(Move.BACK), "the next visitor would land in the last one's visit"


@pytest.mark.parametrize(("need", "step"), [(Need.LONG, Step.THEME), (Need.UNKNOWN, Step.NEED)])
def test_an_undo_goes_one_step_back(need: Need, step: Step) -> None:
    visit = visit_at(Step.NEED)
    if need is not Need.UNKNOWN:
        visit.move(Move.NEED)
    make(visit, Move.NUMBER, need)
    taken = visit.ticket
    assert visit.move(Move.UNDO)
    assert (visit.step, visit.ticket, visit.voided) == (step, None, taken)
    assert not visit.move(Move.UNDO), "there is nothing left to take back"


@pytest.mark.parametrize("step", [step for step in Step if step is not Step.TICKET])
def test_an_undo_is_only_for_a_ticket(step: Step) -> None:
    visit = visit_at(step)
    assert not visit.move(Move.UNDO)
    assert visit.voided is None


def test_what_is_not_listed_does_not_move() -> None:
    for step in (Step.WELCOME, Step.NEED, Step.THEME, Step.TICKET):
        for move in (Move.START, Move.NEED, Move.NUMBER):
            visit = visit_at(step)
            assert visit.move(move) is ((step, move) in MOVES)


@given(st.lists(st.tuples(st.sampled_from(Move), st.sampled_from([Need.LONG, Need.UNKNOWN])), max_size=60))
def test_no_walk_leads_where_welcome_cannot_be_reached(walk: list[tuple[Move, Need]]) -> None:
    visit = Visit("fr")
    for move, need in walk:
        before = visit.step
        make(visit, move, need)
        assert visit.step in Step
        assert reaches_welcome(visit), f"{before.name} --{move.name}--> {visit.step.name}"
        assert len(visit.came_from) <= 1, "detours do not pile up"
        assert not (visit.came_from and visit.step not in DETOURS.values()), "a way back into nowhere"


def test_a_step_without_a_way_out_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Visit, "move", lambda self, move: False)
    assert not reaches_welcome(Visit("fr", step=Step.THEME))
