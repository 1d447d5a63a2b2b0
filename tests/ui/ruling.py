"""The ruler in millimetres: what a finger can hit, an eye read, a seated hand reach (access.md A1-A3, A7, A8)."""

from itertools import combinations

from looking import Look
from PySide6.QtCore import QRectF

from kiosk.ui.attendant import AttendantViewModel

CHOICES = ("need.", "theme.", "language.")
CAP = 0.714  # Noto Sans: cap height over font size
HIGHEST_MM, LOW_MM = 1220, 1100  # above the floor
_ROUNDING_MM = 0.2


def ill_measured(look: Look) -> list[str]:
    """All that this ruler finds. Only upright panels reach higher than a hand does."""
    faults = too_small(look) + too_close(look) + unreadable(look)
    if not look.controls:
        faults.append("there is nothing to touch")
    if look.panel.portrait:
        faults += out_of_reach(look)
    return faults + not_low(look)


def gap(one: QRectF, other: QRectF) -> float:
    """The distance of two boxes, in pixels."""
    across = max(one.left() - other.right(), other.left() - one.right())
    down = max(one.top() - other.bottom(), other.top() - one.bottom())
    return max(across, down)


def too_small(look: Look) -> list[str]:
    faults = []
    least = 15 if look.panel.small else 20
    for control in look.controls:
        wide, high = look.mm(control.item.width()), look.mm(control.item.height())
        choice = control.id.startswith(CHOICES)
        need_wide, need_high = (60, least) if choice and control.id != "theme.more" else (15, 15)
        if wide < need_wide - _ROUNDING_MM or high < need_high - _ROUNDING_MM:
            faults.append(f"{control.name} is {wide:.1f} x {high:.1f} mm, not {need_wide} x {need_high}")
    return faults


def too_close(look: Look) -> list[str]:
    faults = []
    for one, other in combinations(look.controls, 2):
        bar = [control.id.startswith(("bar.", "voice.")) for control in (one, other)]
        distance = look.mm(gap(one.place, other.place))
        choices = all(control.id.startswith(CHOICES) for control in (one, other))
        # Fields of the bars touch each other; nothing else touches the bar or another control.
        least = 4 - _ROUNDING_MM if choices else -_ROUNDING_MM if all(bar) else 0 if any(bar) else 1.8
        if distance < least:
            faults.append(f"{one.name} and {other.name}: {distance:.1f} mm apart, not {least:.1f}")
    return faults


def unreadable(look: Look) -> list[str]:
    least = max(4.8, 0.01222 * look.panel.part.viewing_distance_mm)
    faults = []
    for said in look.words:
        cap = look.mm(said.item.property("font").pixelSize() * CAP)
        if cap < least - 0.01:
            faults.append(f"{said.text!r} has capitals of {cap:.2f} mm, not {least:.2f}")
    return faults


def not_low(look: Look) -> list[str]:
    """What stands above the low line although the visitor wants all to touch below it; the staff's page has no line."""
    kiosk = look.visitor.kiosk
    if not kiosk.display.lower or kiosk.attendant.page != AttendantViewModel.Page.SHUT:
        return []
    part = look.panel.part
    line = max(part.pixels[1] / 2, part.pixels[1] - (LOW_MM - part.lower_edge_mm) * look.panel.px_per_mm)
    return [
        f"{control.name} stands {look.mm(line - control.place.top()):.0f} mm above the low line"
        for control in look.controls
        if control.place.top() < line - 1
    ]


def out_of_reach(look: Look, highest: float = HIGHEST_MM) -> list[str]:
    part = look.panel.part
    faults = []
    for control in look.controls:
        floor = part.lower_edge_mm + look.mm(part.pixels[1] - control.place.top())
        if floor > highest:
            faults.append(f"{control.name} reaches {floor:.0f} mm above the floor")
    return faults
