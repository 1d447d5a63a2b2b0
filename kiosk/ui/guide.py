"""Leads through the controls of a screen one by one: what was heard last is pressed next."""

from collections.abc import Callable

from PySide6.QtCore import QPointF

from kiosk.ports import Clock
from kiosk.ui.idle import Steadiness
from kiosk.ui.tree import Node


class Guide:
    """Where somebody is who goes by touch, zones or keys. `tell` is called with whatever they come upon."""

    def __init__(self, nodes: Callable[[], list[Node]], tell: Callable[[Node], None], clock: Clock) -> None:
        self._nodes = nodes
        self._tell = tell
        self._at = ""  # the control that was come upon last
        self._touched = ""  # the same, if it was by touch: the next touch on it presses it
        self.pressing = ""  # the control that is being pressed just now
        self._steady = Steadiness(clock)

    def begin_again(self) -> None:
        """The screen is another one."""
        self._at = ""

    def explore(self, place: QPointF) -> None:
        """Come upon what is at a place of the window, in pixels; press it when it was come upon just before."""
        if not self._steady.accepts():
            return
        under = [node for node in self._nodes() if node.contains(place)]
        node = next((node for node in under if node.pressable), under[-1] if under else None)
        if node is None:
            return
        if node.pressable and node.key == self._touched == self._at:
            self._touched = ""  # a third touch says it again
            self._press(node)
        else:
            self._come_upon(node)
            self._touched = self._at if node.pressable else ""

    def step(self, by: int) -> None:
        """Come upon the next control (1), or the one before (-1); after the last comes the first."""
        ring = self._ring()
        if ring:
            keys = [node.key for node in ring]
            at = keys.index(self._at) + by if self._at in keys else (0 if by > 0 else -1)
            self._come_upon(ring[at % len(ring)])

    def choose(self) -> None:
        """Press the control that the ring stands around, or that was come upon last; without one, go to the first."""
        ring = self._ring()
        node = next((node for node in ring if node.item.hasActiveFocus()), None)
        node = node or next((node for node in ring if node.key == self._at), None)
        if node is None:
            self.step(1)
        else:
            self._press(node)

    def press(self, key: str) -> None:
        """Press a control by its name, if it is there."""
        node = next((node for node in self._nodes() if node.key == key), None)
        if node is not None:
            self._press(node)

    def _press(self, node: Node) -> None:
        self.pressing = node.key
        try:
            node.press()
        finally:
            self.pressing = ""

    def _come_upon(self, node: Node) -> None:
        if node.pressable:
            self._at = node.key
            node.focus()
        self._tell(node)

    def _ring(self) -> list[Node]:
        """The answers, the way back, the bar; the zones themselves are found by touch."""
        found = [node for node in self._nodes() if node.pressable and not node.key.startswith("voice.")]
        return sorted(found, key=lambda node: (node.key.startswith("bar."), node.key == "back"))
