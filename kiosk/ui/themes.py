"""Parts the centre's themes into pages, as many on each as the panel has room for."""

from dataclasses import dataclass
from typing import Self

from kiosk.centre import Centre
from kiosk.counts import Mode
from kiosk.tickets import UNKNOWN_THEME, Ticket
from kiosk.ui.modes import Modes
from kiosk.ui.panel import Panel


@dataclass(frozen=True, slots=True)
class ThemePages:
    """The themes in one language: pages of id, pictogram and label, and the grid in which a full page stands."""

    columns: int
    rows: int
    pages: list[list[dict[str, str]]]

    @classmethod
    def of(cls, centre: Centre, language: str, panel: Panel, modes: Modes) -> Self:
        """Lay out all themes of a centre."""
        themes = [
            {"id": theme.id, "pictogram": theme.pictogram, "label": theme.label_in(language, centre.house)}
            for theme in centre.theme
        ]
        longest = max(len(theme["label"]) for theme in themes)
        columns, rows = panel.theme_grid(bigger=Mode.BIGGER in modes, lower=Mode.LOWER in modes, longest=longest)
        size = columns * rows
        return cls(columns, rows, [themes[first : first + size] for first in range(0, len(themes), size)])

    def holding(self, at: int) -> list[dict[str, str]]:
        """Return the page with the theme before which `at` themes stand: pages hold more or fewer after a switch."""
        return self.pages[at // self._size]

    def after(self, at: int) -> int:
        """Return how many themes stand before the next page; after the last comes the first."""
        return (at // self._size + 1) % len(self.pages) * self._size

    @property
    def _size(self) -> int:
        return self.columns * self.rows


def theme_label(centre: Centre, ticket: Ticket | None, language: str) -> str:
    """Return the label of a ticket's theme; empty without a ticket, and for the side door."""
    if ticket is None or ticket.theme == UNKNOWN_THEME:
        return ""
    return centre.theme_of(ticket.theme).label_in(language, centre.house)
