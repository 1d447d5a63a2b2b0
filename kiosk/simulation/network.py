"""Writes the releases of a network that does not exist, to try reports and scale on."""

import math
import random
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate
from pathlib import Path
from typing import Final, TypeVar

from kiosk import __version__
from kiosk.closing import ClosedDay, Issuer, Waiting, plan
from kiosk.counts import DayCounts, Event
from kiosk.releases import SIMULATED
from kiosk.simulation.sites import FIRST_YEAR, HOLIDAYS, LANGUAGES, Place, places_of, sites_of

K: Final = 11  # as kiosk.toml has it without being told
_SOFTWARE: Final = f"{__version__}{SIMULATED}"
_DAY: Final = timedelta(days=1)
_MONTHS: Final = (1.12, 1.0, 1.15, 1.0, 0.92, 0.98, 0.66, 0.45, 1.36, 1.22, 1.1, 0.68)
_WEEK: Final = (0.9, 1.1, 1.25, 1.0, 0.88, 0.72, 0.0)
_NEEDS: Final = {"urgent": 0.24, "medium": 0.52, "long": 0.18, "unknown": 0.06}
_RUSH: Final = (0.5, 1.0, 1.3, 1.1, 0.7, 1.0, 1.35, 1.15, 0.8, 0.55, 0.4)  # by the hours since opening
_Class = TypeVar("_Class", int, str, tuple[str, str])
_SIDE_DOOR: Final = "unknown"


@dataclass(frozen=True, slots=True)
class Network:
    """How large the network is: kiosks are those of each site."""

    sites: int
    kiosks: int
    years: int
    seed: int

    def places(self) -> list[Place]:
        """Return all kiosks."""
        sites = sites_of(self.sites, self.years, self.seed)
        return [place for site in sites for place in places_of(site, self.kiosks, self.years, self.seed)]


def write_place(place: Place, network: Network, folder: Path) -> int:
    """Write all releases of one kiosk to `folder/{site}/{kiosk}`; return how many. Raises `OSError`."""
    issuer = Issuer(place.site.code, place.name, K, place.site.networks, _SOFTWARE)
    own = folder / place.site.code / place.name
    own.mkdir(parents=True, exist_ok=True)
    # A kiosk closes days by their dates: those of a wrong clock, too.
    days = sorted(days_of(place, network.years, network.seed), key=lambda counts: counts.day)
    if not days:
        return 0
    releases = plan([ClosedDay(day) for day in days], Waiting(), days[-1].day + _DAY, issuer).releases
    for release in releases:
        (own / release.name).write_bytes(release.document())
    return len(releases)


def days_of(place: Place, years: int, seed: int) -> Iterator[DayCounts]:
    """Return what one kiosk counted, day by day; it is on when the centre is closed, and counts nothing then."""
    dice = random.Random(f"{seed}/{place.site.code}/{place.name}")
    drawing = _Drawing(place, dice)
    day, end = place.opened, date(FIRST_YEAR + years, 1, 1)
    while day < end:
        if day.year != place.site.closed_year:
            yield drawing.day(day)
        day += _DAY


class _Drawing:
    """Draws the days of one kiosk: each table by itself, as the kiosk counts."""

    def __init__(self, place: Place, dice: random.Random) -> None:
        self._place, self._site, self._dice = place, place.site, dice
        hours = range(self._site.opens, self._site.closes)
        self._hours = _wheel(hours, [_RUSH[hour - self._site.opens] for hour in hours], dice)
        languages = LANGUAGES[self._site.country]
        self._languages = _wheel(tuple(languages), list(languages.values()), dice)
        self._themes = self._theme_wheel()

    def day(self, day: date) -> DayCounts:
        """Return one day, dated as the kiosk's clock says."""
        if self._place.site.renamed and day == self._place.site.renamed[0]:
            self._themes = self._theme_wheel(renamed=True)
        dated = self._dated(day)
        tickets = self._tickets(day)
        if not tickets:
            return DayCounts(dated)
        need_theme: dict[str, dict[str, int]] = {}
        for (need, theme), n in self._themes(tickets).items():
            need_theme.setdefault(need, {})[theme] = n
        events = {
            Event.VOIDED.value: self._few(tickets * 0.02),
            Event.PAPER_FAILED.value: self._few(tickets * 0.004),
            Event.PAPER_INTERRUPTED.value: self._few(tickets * 0.0015),
            Event.PAPER_UNKNOWN.value: self._few(tickets * 0.0008),
        }
        proofs = {"paper": self._few(tickets * 0.12), "phone": self._few(tickets * 0.03)}
        proofs["portrait"] = self._few(tickets * 0.015)
        return DayCounts(dated, self._hours(tickets), need_theme, self._languages(tickets), proofs, events)

    def _tickets(self, day: date) -> int:
        site, yearday = self._site, day.timetuple().tm_yday
        closed = day.weekday() not in site.weekdays or (day.month, day.day) in HOLIDAYS[site.country]
        first, length = site.pause
        if closed or first <= yearday < first + length or (day.month == 12 and day.day > 24):
            return 0
        years = day.year - FIRST_YEAR + yearday / 365
        mean = site.size * self._place.share * (1 + site.growth) ** years
        return self._few(mean * _MONTHS[day.month - 1] * _WEEK[day.weekday()] * self._dice.uniform(0.75, 1.25))

    def _few(self, mean: float) -> int:
        """Return a number that is `mean` on average: Poisson's while it is small, a bell when it is large."""
        if mean > 30:
            return max(0, round(self._dice.gauss(mean, math.sqrt(mean))))
        n, left, chance = 0, self._dice.random(), math.exp(-mean)
        while left > chance and n < 200:
            left -= chance
            n += 1
            chance *= mean / n
        return n

    def _dated(self, day: date) -> date:
        wrong = self._place.wrong
        return day.replace(year=day.year + wrong[2]) if wrong and wrong[0] <= day < wrong[1] else day

    def _theme_wheel(self, renamed: bool = False) -> Callable[[int], Counter[tuple[str, str]]]:
        names = {self._site.renamed[1]: self._site.renamed[2]} if renamed and self._site.renamed else {}
        cells: list[tuple[str, str]] = []
        weights: list[float] = []
        for need, of_need in _NEEDS.items():
            for place, (theme, (_, of_theme)) in enumerate(self._site.themes.items()):
                if need == _SIDE_DOOR and theme != _SIDE_DOOR:
                    continue
                cells.append((need, names.get(theme, theme)))
                # Some themes hurry more than others.
                hurry = 1 + 0.5 * math.sin(2.1 * place + 1.7 * len(need))
                weights.append(of_need * (100 if need == _SIDE_DOOR else of_theme * hurry))
        return _wheel(cells, weights, self._dice)


def _wheel(
    classes: Sequence[_Class], weights: Sequence[float], dice: random.Random
) -> Callable[[int], Counter[_Class]]:
    """Return a function that draws that many and counts them by class."""
    sums = list(accumulate(weights))
    return lambda n: Counter(dice.choices(classes, cum_weights=sums, k=n))
