"""Plays one visitor through the real window by touch, and keeps the pictures of every screen and slip."""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from time import monotonic
from typing import Any, Final, Protocol

from kiosk.app import House, Kiosk
from kiosk.centre import LANGUAGES
from kiosk.clock import SystemClock
from kiosk.counts import Mode
from kiosk.ports import Paper
from kiosk.printing.simulated_printer import SimulatedPrinter
from kiosk.printing.simulated_state import Fault
from kiosk.problems import Problem, Reason
from kiosk.proofs import Form, Precision
from kiosk.tickets import UNKNOWN_THEME, Need
from kiosk.ui.hand import Hand, wait
from kiosk.ui.letters import remedy_for
from kiosk.ui.panel import panel_of_size
from kiosk.visit import Step

STEPS: Final = ("welcome", "need", "theme", "ticket")
_BETWEEN_TOUCHES_MS: Final = 550
_SETTLED: Final = {Paper.PRINTED, Paper.SENT, *set(Paper) - {Paper.QUEUED, Paper.SENDING, Paper.NONE}}
_LONGEST_WAIT_S: Final = 30.0


@dataclass(frozen=True, slots=True)
class Wish:
    """What the visitor of a demonstration does."""

    need: Need = Need.MEDIUM
    theme: str | None = None  # the centre's first
    language: str | None = None  # the house's
    size: tuple[int, int] | None = None  # the panel's
    modes: tuple[str, ...] = ()
    undo: bool = False
    until: str = "ticket"
    proof: Form | None = None  # after the ticket, or from the welcome screen if the visit goes no further
    precision: Precision = Precision.HOUR
    fault: Fault = Fault.NONE


class Touches(Protocol):
    """A hand in front of the screens."""

    def sees(self, name: str) -> bool:
        """Whether something with this name is on the screen."""
        ...

    def touch(self, name: str) -> None:
        """Touch a control. Raises `Problem(INPUT)` when it is not there."""
        ...


def switch_on(hand: Touches, modes: Iterable[str]) -> None:
    """Touch the switch of each mode: in the bar, or on the screen that has all of them.

    Raises `Problem(INPUT)` for one that the kiosk does not offer on this panel.
    """
    missing = []
    for mode in modes:
        if hand.sees(f"bar.{mode}"):
            hand.touch(f"bar.{mode}")
        else:
            missing.append(mode)
    if not missing:
        return
    if hand.sees("bar.display"):
        hand.touch("bar.display")
    else:
        hand.touch("bar.help")
        hand.touch("display")
    for mode in missing:
        for _ in Mode:
            if hand.sees(f"display.{mode}") or not hand.sees("display.more"):
                break
            hand.touch("display.more")
        hand.touch(f"display.{mode}")
    hand.touch("back")


def find_language(hand: Touches, language: str, turned: Callable[[], None] = lambda: None) -> None:
    """Turn the pages of the languages until one is there; `turned` is called after each touch."""
    for _ in LANGUAGES:
        if hand.sees(f"language.{language}") or not hand.sees("languages.more"):
            return
        hand.touch("languages.more")
        turned()


class ListeningHand(Hand):
    """A hand whose first touch is only to hear what it is on, while the screens are read aloud."""

    def __init__(self, kiosk: Kiosk, pause: Callable[[], None]) -> None:
        super().__init__(kiosk.screens, pause)
        self._voice = kiosk.voice

    def touch(self, name: str) -> None:
        """Press a control, twice while the screens are read aloud. Raises `Problem(INPUT)` when it is not there."""
        if self._voice.on:
            super().touch(name)
        super().touch(name)


class StandingClock(SystemClock):
    """A wall clock that stands at one moment; durations stay real."""

    def __init__(self, at: datetime) -> None:
        self._at = at

    def now(self) -> datetime:
        """Return the moment."""
        return self._at


def play(house: House, wish: Wish, out: Path) -> dict[str, Any]:
    """Play one visit; write `screens/`, `paper/` and `visit.json` under `out`; return what visit.json says.

    Raises `Problem(INPUT)` for a wish that the centre or the simulated devices cannot fulfil.
    """
    theme = wish.theme or house.centre.theme[0].id
    if theme != UNKNOWN_THEME:
        house.centre.theme_of(theme)
    language = wish.language or house.centre.house
    if language not in house.centre.languages:
        raise Problem(
            Reason.INPUT,
            f"This centre does not speak {language!r}.",
            f"Choose one of: {', '.join(house.centre.languages)}.",
        )
    panel = house.settings.panel
    kiosk = Kiosk.build(house, panel_of_size(*wish.size, panel) if wish.size else panel)
    try:
        if language not in kiosk.visit.offered:
            raise Problem(Reason.INPUT, f"This machine has no letters for {language!r}.", remedy_for(language))
        return _Play(kiosk, out).play(wish, theme, language)
    finally:
        kiosk.close()


class _Play:
    def __init__(self, kiosk: Kiosk, out: Path) -> None:
        self._kiosk = kiosk
        self._out = out
        self._hand = ListeningHand(kiosk, lambda: wait(_BETWEEN_TOUCHES_MS))
        self._screens: list[str] = []
        self._spoken: list[str] = []
        kiosk.voice.announcer.began.connect(lambda said, _: self._spoken.append(said.text))
        for folder in ("screens", "paper"):
            (out / folder).mkdir(parents=True, exist_ok=True)
            for old in (out / folder).glob("[0-9][0-9]*"):
                old.unlink()

    def play(self, wish: Wish, theme: str, language: str) -> dict[str, Any]:
        simulated = self._kiosk.transport
        if isinstance(simulated, SimulatedPrinter):
            simulated.set_fault(wish.fault)
        self._kiosk.show(windowed=True)
        self._until(lambda: self._hand.sees(f"language.{self._kiosk.house.centre.house}"))
        wait(_BETWEEN_TOUCHES_MS)  # the kiosk warms up, as it does before its first visitor
        began = monotonic()
        label, paper = self._steps(wish, theme, language)
        proof = self._prove(wish.proof, wish.precision, language) if wish.proof else None
        seconds = round(monotonic() - began, 3)
        told: dict[str, Any] = {
            "label": label,
            "need": wish.need.value,
            "theme": UNKNOWN_THEME if wish.need is Need.UNKNOWN else theme,
            "language": language,
            "touches": self._hand.touches,
            "seconds": seconds,
            "paper": paper.value,
            "screens": self._screens,
            "papers": self._papers(),
        }
        if proof is not None:
            told["proof"] = proof
        if self._spoken:
            told["spoken"] = self._spoken
        (self._out / "visit.json").write_text(json.dumps(told, indent=2, ensure_ascii=False) + "\n", "utf-8")
        return told

    def _steps(self, wish: Wish, theme: str, language: str) -> tuple[str | None, Paper]:
        hand = self._hand
        switch_on(hand, (mode for mode in wish.modes if mode != Mode.VOICE))
        if Mode.VOICE in wish.modes:
            self._kiosk.voice.press("plugged")
        self._keep("welcome")
        if wish.until == "welcome":
            return None, Paper.NONE
        find_language(hand, language, lambda: self._keep("welcome"))
        hand.touch(f"language.{language}")
        self._keep("need")
        if wish.until == "need":
            return None, Paper.NONE
        hand.touch(f"need.{wish.need}")
        if wish.need is not Need.UNKNOWN:
            self._keep("theme")
            if wish.until == "theme":
                return None, Paper.NONE
            for _ in self._kiosk.house.centre.theme:
                if hand.sees(f"theme.{theme}"):
                    break
                hand.touch("theme.more")
                self._keep("theme")
            hand.touch(f"theme.{theme}")
        ticket, paper = self._kiosk.visit.visit.ticket, self._kiosk.paper
        self._until(lambda: paper.state in _SETTLED)
        state = paper.state
        self._keep("ticket")
        if wish.undo:
            hand.touch("undo")
            self._keep("undone")
        return ticket.label if ticket else None, state

    def _prove(self, form: Form, precision: Precision, language: str) -> dict[str, str]:
        """Make a proof by touch; return what it was, with the address in its code."""
        hand, presence = self._hand, self._kiosk.presence
        hand.touch("prove")
        if self._kiosk.visit.visit.step is Step.LANGUAGE:
            self._keep("language")
            find_language(hand, language, lambda: self._keep("language"))
            hand.touch(f"language.{language}")
        while presence.chosen_precision is not precision:
            hand.touch("precision" if hand.sees("precision") else f"precision.{precision}")
        self._keep("presence")
        if not hand.sees(f"proof.{form}"):
            raise Problem(
                Reason.INPUT,
                f"This kiosk offers no proof of the form {form.value!r} now.",
                "Its screen says why: look at the last picture.",
            )
        hand.touch(f"proof.{form}")
        if form is Form.PORTRAIT:
            self._photograph()
        if form is not Form.PHONE:
            self._until(lambda: presence.paper_state in _SETTLED)
        self._keep("phone" if form is Form.PHONE else "proof")
        assert presence.proof is not None
        paper = presence.paper_state.value
        return {"form": form.value, "precision": precision.value, "paper": paper, "address": presence.proof.url}

    def _photograph(self) -> None:
        hand = self._hand
        self._keep("consent")
        while hand.sees("consent.more"):
            hand.touch("consent.more")
            self._keep("consent")
        hand.touch("consent.yes")
        self._until(lambda: hand.sees("camera.take"))
        self._keep("camera")
        hand.touch("camera.take")
        self._keep("countdown")
        self._until(lambda: hand.sees("camera.print"))
        self._keep("photo")
        hand.touch("camera.print")

    def _until(self, ready: Callable[[], bool]) -> None:
        end = monotonic() + _LONGEST_WAIT_S
        while not ready():
            if monotonic() > end:
                raise Problem(Reason.DISPLAY, "The screen did not get there in time.")
            wait(20)

    def _keep(self, step: str) -> None:
        wait(300)  # the slip needs 200 ms to come out
        self._until(lambda: not self._kiosk.voice.announcer.speaking)
        name = f"screens/{len(self._screens) + 1:02}-{step}.png"
        self._kiosk.screens.picture().save(str(self._out / name))
        self._screens.append(name)

    def _papers(self) -> list[str]:
        names = []
        transport = self._kiosk.transport
        slips = transport.slips if isinstance(transport, SimulatedPrinter) else []
        for number, slip in enumerate(slips, 1):
            name = f"paper/{number:02}.png"
            (self._out / name).write_bytes(slip.png())
            (self._out / name).with_suffix(".bin").write_bytes(slip.raw)
            names.append(name)
        return names
