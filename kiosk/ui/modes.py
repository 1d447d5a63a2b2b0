"""The ways of showing the screens that a visitor switched on; each is counted once a visit."""

from collections.abc import Callable

from kiosk.counts import Mode


class Modes:
    """What is switched on now. `count` is told of each mode when it is first used in a visit."""

    def __init__(self, count: Callable[[Mode], None]) -> None:
        self._count = count
        self._on: set[Mode] = set()
        self._used: set[Mode] = set()

    def __contains__(self, mode: Mode) -> bool:
        """Whether a mode is on."""
        return mode in self._on

    def toggle(self, mode: Mode) -> None:
        """Switch a mode on or off."""
        self._on ^= {mode}
        if mode not in self._used:
            self._used.add(mode)
            self._count(mode)

    def clear(self) -> None:
        """The visitor has gone."""
        self._on.clear()
        self._used.clear()
