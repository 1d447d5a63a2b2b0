"""What a slip says, as a value: lines, rules and gaps, before anything is drawn."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from kiosk.dates import day_in_words
from kiosk.ports import Slip, Translate
from kiosk.tickets import Need


class Size(Enum):
    """How large a line is set."""

    NUMBER = "number"  # the label: 15 mm capitals, 12 mm on narrow paper from three digits on
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
    """A thin rule over the whole width."""

    gap: int


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
class Code:
    """A two-dimensional code, `modules` row by row (1 is dark), without its quiet zone; drawn 6 dots a module."""

    modules: tuple[bytes, ...]
    gap: int


Part = Line | Rule | Motif | Ruler | Code


@dataclass(frozen=True, slots=True)
class Receipt:
    """One slip from top to cut."""

    parts: tuple[Part, ...]


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
