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
    PRESENCE = 7  # which proof of presence, and how exact
    CONSENT = 8  # before the camera is opened
    CAMERA = 9
    PROOF = 10  # a proof was made: its paper comes
    PHONE = 11  # the screen that visitors photograph themselves with
    KEPT = 12  # what this kiosk keeps and sends
    RELEASES = 13  # the documents that left or will leave
    RELEASE = 14  # one of them, as it was written
    DISPLAY = 15  # how the screens are shown
    LISTEN = 16  # how to listen: a headset, or the loudspeaker


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
    PROVE = auto()  # the visitor wants a proof of presence
    CONSENT = auto()  # one with a photo: the question comes first
    AGREE = auto()  # yes to the camera
    PROOF = auto()  # a proof was made
    PHONE = auto()  # one to be photographed was made
    KEPT = auto()  # the visitor wants to know what this kiosk keeps and sends
    RELEASES = auto()
    RELEASE = auto()  # one was chosen
    DISPLAY = auto()  # the visitor wants the screens shown differently
    LISTEN = auto()  # the visitor wants to listen, and has no headset
    NO_PHOTO = auto()  # no photo in this language, or perhaps of somebody else


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
    (Step.WELCOME, Move.PROVE): Step.PRESENCE,
    (Step.TICKET, Move.PROVE): Step.PRESENCE,
    (Step.PRESENCE, Move.BACK): Step.WELCOME,  # or to the ticket, if there is one
    (Step.PRESENCE, Move.PROOF): Step.PROOF,
    (Step.PRESENCE, Move.PHONE): Step.PHONE,
    (Step.PRESENCE, Move.CONSENT): Step.CONSENT,
    (Step.CONSENT, Move.BACK): Step.PRESENCE,
    (Step.CONSENT, Move.PROOF): Step.PROOF,  # no: a paper without a photo
    (Step.CONSENT, Move.AGREE): Step.CAMERA,
    (Step.CAMERA, Move.BACK): Step.PRESENCE,
    (Step.CAMERA, Move.PROOF): Step.PROOF,
    (Step.PROOF, Move.BACK): Step.PRESENCE,
    (Step.PHONE, Move.BACK): Step.PRESENCE,
    (Step.WELCOME, Move.KEPT): Step.KEPT,
    (Step.HELP, Move.KEPT): Step.KEPT,
    (Step.KEPT, Move.BACK): Step.WELCOME,  # or to where help was asked for
    (Step.KEPT, Move.RELEASES): Step.RELEASES,
    (Step.RELEASES, Move.BACK): Step.KEPT,
    (Step.RELEASES, Move.RELEASE): Step.RELEASE,
    (Step.RELEASE, Move.BACK): Step.RELEASES,
}
# Wherever they are, visitors may ask for help, another language or another display, and come back to the same place.
DETOURS: Final = {
    Move.LANGUAGE: Step.LANGUAGE,
    Move.HELP: Step.HELP,
    Move.DISPLAY: Step.DISPLAY,
    Move.LISTEN: Step.LISTEN,
}
_WITHOUT_DETOUR: Final = {Step.FAILSAFE}
_OF_KEPT: Final = {Step.KEPT, Step.RELEASES, Step.RELEASE}
_OF_PHOTO: Final = {Step.CONSENT, Step.CAMERA}


@dataclass(slots=True)
class Visit:
    """Where one visitor is and what was chosen so far."""

    language: str
    step: Step = Step.WELCOME
    need: Need = Need.UNKNOWN
    theme_at: int = 0  # how many themes stand on the pages before this one
    ticket: Ticket | None = None
    voided: Ticket | None = None  # taken back in this visit: its paper is void
    proving: bool = False  # a proof is wanted as soon as the language is known
    started: float | None = None  # monotonic seconds of the first touch
    came_from: list[Step] = field(default_factory=list)
    kept_from: Step = Step.WELCOME  # where somebody was who looks at what this kiosk keeps

    @property
    def place(self) -> Step:
        """Where a detour comes back to; without one, the step."""
        step = self.came_from[-1] if self.came_from else self.step
        return self.kept_from if step in _OF_KEPT else step

    def move(self, move: Move) -> bool:
        """Make one move; return whether the step changed."""
        before = self.step
        if move is Move.FAIL:
            self.step = Step.FAILSAFE
            self._forget_ways()
        elif move in DETOURS and self.step not in _WITHOUT_DETOUR:
            self._detour(DETOURS[move])
        elif move is Move.KEPT and self.step is Step.HELP:
            asked_at = self.came_from.pop()
            self.kept_from = self.kept_from if asked_at in _OF_KEPT else asked_at
            self.step = Step.KEPT
        elif move is Move.BACK and self.step is Step.KEPT:
            self.step, self.kept_from = self.kept_from, Step.WELCOME
        elif move is Move.BACK and self.came_from:
            self.step = self.came_from.pop()
        elif move is Move.BACK and self.step is Step.PRESENCE and self.ticket is not None:
            self.step = Step.TICKET
        elif move is Move.UNDO and self.step is Step.TICKET and self.ticket is not None:
            # One step back: to the themes, or to the needs when the number came from the needs' side door.
            self.step = Step.NEED if self.ticket.need is Need.UNKNOWN else Step.THEME
            self.voided, self.ticket = self.ticket, None
        elif move is Move.NO_PHOTO:
            self.step, self.kept_from = _without_photo(self.step), _without_photo(self.kept_from)
            self.came_from = [_without_photo(step) for step in self.came_from]
        elif move is Move.FINISH:
            self.step = Step.WELCOME
            self._forget_ways()
        else:
            self.step = MOVES.get((self.step, move), self.step)
        return self.step is not before

    def _forget_ways(self) -> None:
        self.came_from.clear()
        self.kept_from = Step.WELCOME

    def _detour(self, step: Step) -> None:
        if self.step is step:
            return
        if self.step not in DETOURS.values():
            self.came_from.append(self.step)
        self.step = step


def _without_photo(step: Step) -> Step:
    return Step.PRESENCE if step in _OF_PHOTO else step
