"""One visit, as a table of moves that can be read on one page. A visit is never stored."""

from dataclasses import dataclass, field
from enum import IntEnum, auto
from typing import Final

from kiosk.tickets import Need, Ticket


class Step(IntEnum):
    """Which screen the visitor sees."""

    WELCOME = 0
    NEED = 1
    THEME = 2
    TICKET = 3
    LANGUAGE = 4  # another language, in the middle of a visit
    HELP = 5  # the visitor asked how to get help
    FAILSAFE = 6  # something broke: it is not the visitor's fault


class Move(IntEnum):
    """What can happen to a visit."""

    START = auto()  # a language was touched on the welcome screen
    NEED = auto()  # a need was chosen
    NUMBER = auto()  # a number was given
    BACK = auto()
    UNDO = auto()  # the number was taken back
    FINISH = auto()  # the visitor has finished, or has gone
    LANGUAGE = auto()  # the visitor wants another language
    HELP = auto()
    FAIL = auto()


# (step, move) -> next step. What is not listed here does not move.
MOVES: Final[dict[tuple[Step, Move], Step]] = {
    (Step.WELCOME, Move.START): Step.NEED,
    (Step.NEED, Move.NEED): Step.THEME,
    (Step.NEED, Move.NUMBER): Step.TICKET,  # the side door "I don't know"
    (Step.NEED, Move.BACK): Step.WELCOME,
    (Step.THEME, Move.NUMBER): Step.TICKET,
    (Step.THEME, Move.BACK): Step.NEED,
    (Step.HELP, Move.FINISH): Step.WELCOME,
    (Step.TICKET, Move.FINISH): Step.WELCOME,
    (Step.FAILSAFE, Move.FINISH): Step.WELCOME,
}
# From these steps the visitor may ask for help or another language, and comes back to the same place.
_DETOURS: Final = {Move.LANGUAGE: Step.LANGUAGE, Move.HELP: Step.HELP}
_WITHOUT_DETOUR: Final = {Step.FAILSAFE}


@dataclass(slots=True)
class Visit:
    """Where one visitor is and what was chosen so far."""

    language: str
    step: Step = Step.WELCOME
    need: Need = Need.UNKNOWN
    page: int = 0  # of the themes
    ticket: Ticket | None = None
    voided: Ticket | None = None  # taken back in this visit: its paper is void
    started: float | None = None  # monotonic seconds of the first touch
    came_from: list[Step] = field(default_factory=list)

    def move(self, move: Move) -> bool:
        """Make one move; return whether the step changed."""
        before = self.step
        if move is Move.FAIL:
            self.step = Step.FAILSAFE
            self.came_from.clear()
        elif move in _DETOURS and self.step not in _WITHOUT_DETOUR:
            self._detour(_DETOURS[move])
        elif move is Move.BACK and self.came_from:
            self.step = self.came_from.pop()
        elif move is Move.UNDO and self.step is Step.TICKET and self.ticket is not None:
            # One step back: to the themes, or to the needs when the number came from the needs' side door.
            self.step = Step.NEED if self.ticket.need is Need.UNKNOWN else Step.THEME
            self.voided, self.ticket = self.ticket, None
        elif move is Move.FINISH:
            self.step = Step.WELCOME
            self.came_from.clear()
        else:
            self.step = MOVES.get((self.step, move), self.step)
        return self.step is not before

    def _detour(self, step: Step) -> None:
        if self.step is step:
            return
        if self.step not in _DETOURS.values():
            self.came_from.append(self.step)
        self.step = step
