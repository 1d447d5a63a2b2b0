"""The ruler of the bar: the same fields in the same order at the same place on every screen (access.md A22)."""

from looking import Look
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kiosk.listening import Ear
from kiosk.ui.attendant import AttendantViewModel
from kiosk.visit import Step

WHOLE = ["bar.help", "bar.listen", "bar.bigger", "bar.contrast", "bar.lower", "bar.language"]
LOW = ["bar.help", "bar.listen", "bar.display", "bar.language"]


def bar(look: Look) -> dict[str, tuple[float, float]]:
    """Its fields as they are read, line by line, and where each begins: below the top, and from where lines begin."""
    turned = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    found = [
        (one.place.top(), look.window.width() - one.place.right() if turned else one.place.left(), one.id)
        for one in look.controls
        if one.id.startswith("bar.")
    ]
    return {field: (top, begin) for top, begin, field in sorted(found)}


def has_bar(look: Look) -> bool:
    """Not what the warning covers, the screen that is photographed, the attendant's page, and low panels that speak."""
    kiosk = look.visitor.kiosk
    staff = kiosk.attendant.page != AttendantViewModel.Page.SHUT
    zones = look.panel.compact and kiosk.voice.ear != Ear.OFF  # they stand in its place there
    return not staff and not zones and not kiosk.visit.secondsLeft and look.visitor.step is not Step.PHONE


class Standing:
    """The bar through one tour: what it was on the first screen it has to stay."""

    def __init__(self) -> None:
        self._first: dict[str, tuple[float, float]] = {}

    def moved(self, look: Look) -> list[str]:
        now = bar(look)
        if not has_bar(look):
            return [f"{field} is where no bar belongs" for field in now]
        self._first = self._first or now
        order = LOW if look.panel.compact else [f for f in WHOLE if f != "bar.lower" or look.panel.lower_helps]
        faults = [] if list(now) == order else [f"the bar reads {list(now)}, not {order}"]
        return faults + [
            f"{field} of the bar has moved or gone" for field, place in self._first.items() if now.get(field) != place
        ]
