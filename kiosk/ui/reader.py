"""Decides what is said of a screen: all of it when it is new, then only what has changed."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from kiosk.ports import Translate
from kiosk.ui.tree import Node, Part

# Said when they are touched; on every screen, so nobody wants to hear them each time.
_NOT_READ: Final = ("bar.", "voice.", "header.")
_LANGUAGE: Final = "language."
_NUMBER: Final = re.compile(r"\d+")
_ENDS: Final = (".", "?", "!", ":", "؟", "\u3002", "\uff1f", "\uff01", "\uff1a")  # the last four: Chinese


@dataclass(frozen=True, slots=True)
class Utterance:
    """One thing to say. `key` is the control that it names, empty for other words."""

    text: str
    language: str
    private: bool
    key: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """Which screen it is: reading begins anew when any of this changes, but for `private`."""

    step: int
    covered: bool  # the warning stands above it
    language: str
    private: bool


class Reader:
    """Remembers what was said of the screen that stands."""

    def __init__(self) -> None:
        self._page: tuple[int, bool, str] | None = None
        self._said: set[str] = set()
        self._checked: dict[str, bool] = {}

    def forget(self) -> None:
        """Whatever stands now is new."""
        self._page, self._said, self._checked = None, set(), {}

    def look(self, nodes: Sequence[Node], page: Page, translate: Translate) -> tuple[list[Utterance], bool]:
        """Return what is to be said now, and whether the screen is a new one.

        Numbers that count down are not said again: only words make a sentence new.
        """
        shown = (page.step, page.covered, page.language)
        new = shown != self._page
        if new:
            self.forget()
            self._page = shown
        now = [node for node in nodes if not node.key.startswith(_NOT_READ)]
        fresh = [node for node in _in_order(now) if _pattern(node) not in self._said]
        turned = [node for node in nodes if self._checked.get(node.key, node.checked) != node.checked]
        self._said |= {_pattern(node) for node in now}
        self._checked = {node.key: node.checked for node in nodes if node.part is Part.TOGGLE}
        again = [node for node in turned if node not in fresh]
        return [said for node in (*again, *fresh) for said in utterances(node, page, translate)], new


def utterances(node: Node, page: Page, translate: Translate) -> list[Utterance]:
    """Return what is said of one thing: name, example, state; each by itself, as a centre may have recorded it."""
    told = [node.name, node.description]
    if node.part is Part.TOGGLE:
        told.append(translate("Voice", "activé") if node.checked else translate("Voice", "désactivé"))
    # A language says itself in its own words.
    own = node.key.removeprefix(_LANGUAGE) if node.key.startswith(_LANGUAGE) else page.language
    key = node.key if node.pressable else ""
    return [Utterance(_sentence(words), own, page.private, key) for words in told if words]


def _in_order(nodes: Iterable[Node]) -> list[Node]:
    """The question and its words first, then the answers, the way back at last."""
    ranks = {Part.HEADING: 0, Part.TEXT: 1}
    return sorted(nodes, key=lambda node: 3 if node.key == "back" else ranks.get(node.part, 2))


def _pattern(node: Node) -> str:
    return f"{node.key} {_NUMBER.sub('#', node.name)} {_NUMBER.sub('#', node.description)}"


def _sentence(words: str) -> str:
    return words if words.endswith(_ENDS) else f"{words}."
