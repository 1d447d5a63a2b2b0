"""The ruler of what is whole: no word cut, hidden or on top of another, and nothing that scrolls (access.md A25)."""

from itertools import combinations

from looking import Look, Words, name
from PySide6.QtCore import QRectF

_ROUNDING = 1.5  # pixels


def leaves(inner: QRectF, outer: QRectF) -> str:
    """By how much, and where, a box sticks out of another; empty when it does not."""
    out = {
        "left": outer.left() - inner.left(),
        "right": inner.right() - outer.right(),
        "top": outer.top() - inner.top(),
        "bottom": inner.bottom() - outer.bottom(),
    }
    return ", ".join(f"{side} {by:.0f} px" for side, by in out.items() if by > _ROUNDING)


def cut(look: Look) -> list[str]:
    """Every text that is not wholly there, and whatever has to be pushed to be seen."""
    places = {control.item: control.place for control in look.controls}
    faults = [f"{name(item)} scrolls" for item in look.items if item.inherits("QQuickFlickable")]
    for one in look.words:
        if one.item.property("truncated"):
            faults.append(f"{one.text!r} is truncated")
        if one.item.property("contentWidth") > one.item.width() + _ROUNDING:
            faults.append(f"{one.text!r} is wider than its place")
        if one.on_slip:
            continue  # the slip is a picture that ends at the bar; its words stand elsewhere too
        if out := leaves(one.ink, look.window):
            faults.append(f"{one.text!r} leaves the window: {out}")
        if one.control is not None and (out := leaves(one.ink, places[one.control])):
            faults.append(f"{one.text!r} leaves {name(one.control)}: {out}")
    return faults + overlaps(look, [one for one in look.words if not one.on_slip])


def overlaps(look: Look, said: list[Words]) -> list[str]:
    faults = [
        f"{one.text!r} lies over {other.text!r}" for one, other in combinations(said, 2) if crosses(one.ink, other.ink)
    ]
    faults += [
        f"{one.text!r} lies over {control.name}"
        for one in said
        if one.control is None
        for control in look.controls
        if crosses(one.ink, control.place)
    ]
    faults += [
        f"{one.name} lies over {other.name}"
        for one, other in combinations(look.controls, 2)
        if crosses(one.place, other.place)
    ]
    return faults


def crosses(one: QRectF, other: QRectF) -> bool:
    common = one.intersected(other)
    return common.width() > _ROUNDING and common.height() > _ROUNDING
