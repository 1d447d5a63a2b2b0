"""What a slip says, as a value: lines, rules and gaps, before anything is drawn."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from typing import Final

from kiosk.dates import day_in_words
from kiosk.ports import Slip, Translate
from kiosk.proofs import Picture
from kiosk.tickets import Need

QUIET: Final = 4  # modules of white around a code (ISO/IEC 18004)
_FEWEST_DOTS, _MOST_DOTS = 4, 9  # a module: smaller is not read, larger is not needed (presence.md 3)


class Size(Enum):
    """How large a line is set."""

    NUMBER = "number"  # the label: 15 mm capitals, 12 mm on narrow paper from four letters and digits on
    TITLE = "title"  # 5 mm capitals, bold
    STRONG = "strong"  # 3.5 mm capitals, bold
    PLAIN = "plain"  # 3.5 mm capitals


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph; it is wrapped when drawn. `gap` is the white above it, in dots of 1/8 mm."""

    text: str
    size: Size
    rtl: bool
    gap: int


@dataclass(frozen=True, slots=True)
class Rule:
    """A thin rule over the whole width; `dotted` to write on."""

    gap: int
    dotted: bool = False


@dataclass(frozen=True, slots=True)
class Motif:
    """The house's path, with the goal as near as the need; on the side where lines end."""

    need: Need
    rtl: bool
    gap: int


@dataclass(frozen=True, slots=True)
class Ruler:
    """A ruler over the whole width: a mark every millimetre, a longer one every five, the longest every ten."""

    gap: int


@dataclass(frozen=True, slots=True)
class Frame:
    """An empty frame over the whole width, `mm` high, for a stamp."""

    mm: int
    gap: int


@dataclass(frozen=True, slots=True)
class Code:
    """A two-dimensional code, `modules` row by row (1 is dark), `dots` dots a module.

    It is drawn with its quiet zone at either side, at the start of the line or `centred`. On paper that is too
    narrow for all of the quiet zone, the bare margin beside the printed width is the rest of it.
    """

    modules: tuple[bytes, ...] = field(repr=False)
    gap: int
    dots: int
    centred: bool = False


@dataclass(frozen=True, slots=True)
class Photo:
    """A grey picture, drawn `mm` wide in the middle, not mirrored."""

    picture: Picture
    mm: int
    gap: int


Part = Line | Rule | Motif | Ruler | Frame | Code | Photo


@dataclass(frozen=True, slots=True)
class Receipt:
    """One slip from top to cut."""

    parts: tuple[Part, ...]


def dots_a_module(modules: int, paper: int) -> int:
    """Return the largest whole number of dots a module, 4 to 9, for a code of so many modules a side; else 0.

    The quiet zone fits on the paper's printed width, too, but for 4 dots a module: there the bare margins of the
    paper, 4 mm and more at either side, do the rest.
    """
    dots = min(_MOST_DOTS, paper // (modules + 2 * QUIET))
    if dots >= _FEWEST_DOTS:
        return dots
    return _FEWEST_DOTS if modules * _FEWEST_DOTS <= paper else 0


def ticket_receipt(
    slip: Slip,
    *,
    centre_name: str,
    house: str,
    words: Callable[[str], Translate],
    right_to_left: frozenset[str],
) -> Receipt:
    """Say a ticket in the visitor's language, then in the house's if that is another.

    The number and the day and time stand once. There is nothing on it that could tell who took it.
    """
    languages = [slip.language] if slip.language == house else [slip.language, house]
    rtl = slip.language in right_to_left
    parts: list[Part] = [
        Line(centre_name, Size.STRONG, rtl, 0),
        Rule(14),
        Line(slip.shown, Size.NUMBER, rtl, 26),
    ]
    if slip.copy:
        parts.append(Line(words(slip.language)("Slip", "Copie du ticket"), Size.STRONG, rtl, 20))
    for language in languages:
        turned = language in right_to_left
        translate = words(language)
        label = slip.theme_label.get(language) or slip.theme_label.get(house)
        label = label or translate("Slip", "Quelqu’un va m’aider.")
        parts.append(Line(label, Size.STRONG, turned, 30))
        parts.append(Line(translate("Slip", "Vous pouvez vous asseoir."), Size.PLAIN, turned, 12))
        parts.append(Line(translate("Slip", "Nous appelons les numéros dans l’ordre."), Size.PLAIN, turned, 12))
        parts.append(Line(translate("Slip", "Gratuit. Sans nom."), Size.PLAIN, turned, 12))
    if slip.when is not None:
        translate = words(slip.language)
        parts.append(Rule(26))
        parts.append(Line(day_in_words(slip.when, translate), Size.PLAIN, rtl, 16))
        parts.append(Line(f"{slip.when:%H:%M}", Size.PLAIN, rtl, 12))
    parts.append(Motif(slip.need, rtl, 20))
    return Receipt(tuple(parts))
