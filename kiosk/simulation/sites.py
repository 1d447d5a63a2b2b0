"""The sites of a simulated network: invented, each with its size, its hours, its languages and its oddity."""

import random
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

FIRST_YEAR: Final = 2016  # ten years end before the kiosk was built
KIOSKS: Final = ("hall", "library", "desk", "floor1", "floor2", "annex", "door", "van", "fair")

# No centre is meant by any of them.
CODES: Final = (
    "FR75", "BE10", "FR13", "CH12", "CA05", "FR69", "IT03", "PT02", "FR59",
    "CH25", "FR33", "BE40", "FR31", "CA10", "FR44", "CH10", "FR67", "IT10",
    "FR35", "BE70", "FR34", "CA20", "PT11", "FR06", "CH39", "IT20",
)  # fmt: skip

LANGUAGES: Final[Mapping[str, Mapping[str, float]]] = {
    "FR": {"fr": 86, "ar": 5, "en": 5, "pt": 2, "es": 2},
    "BE": {"fr": 62, "nl": 19, "en": 9, "ar": 6, "de": 4},
    "CH": {"fr": 66, "de": 13, "en": 8, "pt": 7, "it": 6},
    "CA": {"fr": 72, "en": 22, "es": 4, "ar": 2},
    "IT": {"it": 83, "en": 8, "ar": 6, "fr": 3},
    "PT": {"pt": 87, "en": 9, "fr": 4},
}
# Month and day on which every centre of a country is closed.
HOLIDAYS: Final[Mapping[str, frozenset[tuple[int, int]]]] = {
    "FR": frozenset({(1, 1), (5, 1), (5, 8), (7, 14), (11, 1), (11, 11), (12, 25)}),
    "BE": frozenset({(1, 1), (5, 1), (7, 21), (11, 1), (11, 11), (12, 25)}),
    "CH": frozenset({(1, 1), (1, 2), (8, 1), (12, 25), (12, 26)}),
    "CA": frozenset({(1, 1), (6, 24), (7, 1), (12, 25), (12, 26)}),
    "IT": frozenset({(1, 1), (4, 25), (5, 1), (6, 2), (8, 15), (12, 8), (12, 25)}),
    "PT": frozenset({(1, 1), (4, 25), (5, 1), (6, 10), (10, 5), (12, 1), (12, 25)}),
}
THEMES: Final[Mapping[str, tuple[str, float]]] = {  # id: the network's word, and its weight
    "orientation": ("orientation", 22),
    "training": ("training", 19),
    "job": ("job", 21),
    "change": ("change", 12),
    "recognition": ("recognition", 4),
    "business": ("business", 6),
    "discover": ("discover", 9),
    "unknown": ("other", 7),
}
OWN_THEMES: Final[Mapping[str, tuple[str, float]]] = {
    "orientation": ("orientation", 18),
    "apprenticeship": ("training", 17),
    "evening-school": ("training", 8),
    "job": ("job", 16),
    "abroad": ("job", 7),
    "change": ("change", 11),
    "start-up": ("business", 6),
    "write-a-cv": ("help", 12),
    "unknown": ("other", 5),
}
_SIZES: Final = (92, 44, 61, 38, 45, 70, 40, 36, 52, 34, 46, 38, 42, 48, 37, 58, 41, 35, 43, 40, 39, 45, 36, 47, 33, 55)
_WEEKS: Final = (range(1, 6), range(6), range(5))  # Tue-Sat, Mon-Sat, Mon-Fri


@dataclass(frozen=True, slots=True)
class Site:
    """One invented site. `size` is tickets at a usual day of its first kiosk in its first year."""

    code: str
    index: int
    size: float
    weekdays: range
    opens: int
    closes: int
    growth: float  # of each year
    pause: tuple[int, int]  # first day of the year, and days, of the closed weeks of summer
    themes: Mapping[str, tuple[str, float]] = field(repr=False)
    renamed: tuple[date, str, str] | None = None
    closed_year: int | None = None

    @property
    def country(self) -> str:
        """The first two letters of the code."""
        return self.code[:2]

    @property
    def networks(self) -> dict[str, str]:
        """The network's word of each theme that the site has or had."""
        words = {theme: word for theme, (word, _) in self.themes.items()}
        if self.renamed:
            words[self.renamed[2]] = words[self.renamed[1]]
        return words


@dataclass(frozen=True, slots=True)
class Place:
    """One kiosk of a site: how much of the site's visitors come to it, since when, and when its clock was wrong."""

    site: Site
    name: str
    share: float
    opened: date
    wrong: tuple[date, date, int] | None = None  # from, to (not included), and how many years it was off


def sites_of(count: int, years: int, seed: int) -> list[Site]:
    """Return the first sites of the network: the first renames a theme, the second has its own, the fourth closes."""
    return [_site(index, years, random.Random(f"{seed}/{CODES[index]}")) for index in range(count)]


def places_of(site: Site, count: int, years: int, seed: int) -> list[Place]:
    """Return the kiosks of a site: each smaller than the one before, the third of some hardly used."""
    dice = random.Random(f"{seed}/{site.code}/places")
    places = []
    for number, name in enumerate(KIOSKS[:count]):
        share = 0.86**number * dice.uniform(0.85, 1.15)
        opened = date(FIRST_YEAR, 1, 1)
        if number >= 2 and site.index % 13 == 5:
            share = 0.35 / site.size  # a visitor every third day
        if number == 1 and site.index % 6 == 4:
            opened = date(FIRST_YEAR + dice.randrange(years) // 2, dice.randint(2, 9), dice.randint(1, 28))
        places.append(Place(site, name, share, opened, _wrong_clock(site.index, number, years)))
    return places


def _site(index: int, years: int, dice: random.Random) -> Site:
    opens = dice.choice((9, 9, 10, 10, 13))
    themes = (
        OWN_THEMES if index == 1 else {id_: (word, w * dice.uniform(0.7, 1.4)) for id_, (word, w) in THEMES.items()}
    )
    return Site(
        code=CODES[index],
        index=index,
        size=_SIZES[index] * dice.uniform(0.8, 1.25),
        weekdays=_WEEKS[index % len(_WEEKS)],
        opens=opens,
        closes=dice.choice((17, 18, 19)),
        growth=dice.uniform(-0.02, 0.09),
        pause=(dice.randint(205, 222), dice.randint(8, 20)),
        themes=themes,
        renamed=(date(FIRST_YEAR + years // 2, 9, 1), "change", "new-career") if index == 0 else None,
        closed_year=FIRST_YEAR + years // 2 if index == 3 and years > 2 else None,
    )


def _wrong_clock(site: int, kiosk: int, years: int) -> tuple[date, date, int] | None:
    # Whole months without a 29 February in them, so that every wrong date exists, and no right one is used twice.
    year = FIRST_YEAR + years // 3
    if (site, kiosk) == (0, 1):
        return date(year, 3, 1), date(year, 5, 1), -15
    if (site, kiosk) == (2, 0):
        return date(year, 10, 1), date(year, 12, 1), 40
    return None
