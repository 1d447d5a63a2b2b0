"""What a report tells, as plain values: every table of the page comes from here."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from kiosk.partition import JOINED, OTHER
from kiosk.reports.data import Reading, Releases

WEEKS: Final = 104  # of the line by week: two years
SEVERAL: Final = JOINED  # the need of a class that several needs share
_WEEK: Final = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class SiteSum:
    """One site: how many kiosks, its first and last day, and its tickets in closed months."""

    site: str
    kiosks: int
    first: date
    last: date
    tickets: int


@dataclass(frozen=True, slots=True)
class MonthSum:
    """Tickets of the months that end in `month` ("2026-11"): those by themselves, and those of joined months."""

    month: str
    single: int
    joined: int


@dataclass(frozen=True, slots=True)
class HourSum:
    """Tickets from one full hour to the next: counted there, and the even share of those in joined hours."""

    hour: int
    counted: int
    shared: float


@dataclass(frozen=True, slots=True)
class ThemeSum:
    """Tickets of one theme, by need; `SEVERAL` is the need of classes that several needs share."""

    theme: str
    network: str
    needs: dict[str, int]

    @property
    def tickets(self) -> int:
        """Of all needs."""
        return sum(self.needs.values())


@dataclass(frozen=True, slots=True)
class WeekLine:
    """Tickets of the busiest kiosk by week, named by its Monday; a week without a document is None."""

    site: str
    kiosk: str
    weeks: list[tuple[date, int | None]]


@dataclass(frozen=True, slots=True)
class Sums:
    """All that the page says. Lists are in the order in which they are shown."""

    reading: Reading
    sites: list[SiteSum]
    kiosks: int
    day_tickets: int
    joined_days: int
    joined_months: int
    months: list[MonthSum]
    line: WeekLine | None
    words: dict[str, dict[str, int]]  # tickets by site and network's word
    themes: list[ThemeSum]
    hours: list[HourSum]
    languages: list[tuple[str, int]]
    proofs: list[tuple[str, int]]
    failures: list[tuple[str, int]]
    voided: int
    overlapping: list[tuple[str, str, int]]  # site, kiosk, how many periods begin before the one before has ended

    @property
    def tickets(self) -> int:
        """Of closed months."""
        return sum(site.tickets for site in self.sites)


def sums_of(releases: Releases) -> Sums:
    """Ask for everything; nothing in it is about less than one kiosk and one year."""
    ask = releases.ask
    sites = ask(
        "SELECT site, count(DISTINCT kiosk), min(first), max(last), sum(months)::BIGINT FROM ("
        "  SELECT site, kiosk, first, last, 0 AS months FROM day UNION ALL"
        "  SELECT site, kiosk, (begins || '-01')::DATE, last_day((ends || '-01')::DATE), total FROM month"
        ") GROUP BY site ORDER BY 5 DESC, site"
    )
    ((day_tickets, joined_days),) = ask("SELECT coalesce(sum(total), 0)::BIGINT, count_if(first < last) FROM day")
    ((joined_months,),) = ask("SELECT count_if(begins < ends) FROM month")
    months = ask(
        "SELECT ends, coalesce(sum(total) FILTER (begins = ends), 0)::BIGINT,"
        " coalesce(sum(total) FILTER (begins < ends), 0)::BIGINT FROM month GROUP BY ends ORDER BY ends"
    )
    ((voided,),) = ask("SELECT coalesce(sum(n), 0)::BIGINT FROM voided")
    words: dict[str, dict[str, int]] = {}
    for site, network, n in ask("SELECT site, network, sum(n)::BIGINT FROM need_theme GROUP BY ALL ORDER BY ALL"):
        words.setdefault(site, {})[network] = n
    return Sums(
        reading=releases.reading,
        sites=[SiteSum(*row) for row in sites],
        kiosks=sum(row[1] for row in sites),
        day_tickets=day_tickets,
        joined_days=joined_days,
        joined_months=joined_months,
        months=[MonthSum(*row) for row in months],
        line=_line(releases),
        words=words,
        themes=_themes(releases),
        hours=_hours(releases),
        languages=_pairs(releases, "SELECT language, sum(n)::BIGINT FROM language GROUP BY 1 ORDER BY 2 DESC, 1"),
        proofs=_pairs(releases, "SELECT form, sum(n)::BIGINT FROM proof GROUP BY 1 ORDER BY 2 DESC, 1"),
        failures=_pairs(releases, "SELECT failure, sum(n)::BIGINT FROM failure GROUP BY 1 ORDER BY 2 DESC, 1"),
        voided=voided,
        overlapping=_overlapping(releases),
    )


def _pairs(releases: Releases, query: str) -> list[tuple[str, int]]:
    return [(name, n) for name, n in releases.ask(query) if n]


def _themes(releases: Releases) -> list[ThemeSum]:
    found: dict[tuple[str, str], dict[str, int]] = {}
    for theme, network, need, n in releases.ask(
        "SELECT theme, network, CASE WHEN contains(need, ?) THEN ? ELSE need END, sum(n)::BIGINT"
        " FROM need_theme GROUP BY ALL ORDER BY ALL",
        JOINED,
        SEVERAL,
    ):
        found.setdefault((theme, network), {})[need] = n
    themes = [ThemeSum(theme, network, needs) for (theme, network), needs in found.items()]
    return sorted(themes, key=lambda each: (each.theme == OTHER, -each.tickets, each.theme, each.network))


def _hours(releases: Releases) -> list[HourSum]:
    counted: dict[int, int] = {}
    shared: dict[int, float] = {}
    for begins, ends, n in releases.ask("SELECT begins, ends, sum(n)::BIGINT FROM hour GROUP BY ALL ORDER BY ALL"):
        if ends == begins + 1:
            counted[begins] = counted.get(begins, 0) + n
        else:
            for hour in range(begins, ends):
                shared[hour] = shared.get(hour, 0) + n / (ends - begins)
    return [HourSum(hour, counted.get(hour, 0), shared.get(hour, 0)) for hour in sorted(counted.keys() | shared.keys())]


def _line(releases: Releases) -> WeekLine | None:
    # The busiest of the last year that has documents: one that was large long ago tells less.
    busiest = releases.ask(
        "SELECT site, kiosk FROM day WHERE last > (SELECT max(last) - INTERVAL 1 YEAR FROM day)"
        " GROUP BY ALL ORDER BY sum(total) DESC, site, kiosk LIMIT 1"
    )
    if not busiest:
        return None
    ((site, kiosk),) = busiest
    found = releases.ask(
        "SELECT date_trunc('week', last)::DATE, sum(total)::BIGINT FROM day WHERE site = ? AND kiosk = ?"
        " GROUP BY 1 ORDER BY 1 DESC LIMIT ?",
        site,
        kiosk,
        WEEKS,
    )
    tickets: dict[date, int] = dict(found)
    first, last = max(min(tickets), max(tickets) - (WEEKS - 1) * _WEEK), max(tickets)
    mondays = [first + n * _WEEK for n in range((last - first) // _WEEK + 1)]
    return WeekLine(site, kiosk, [(monday, tickets.get(monday)) for monday in mondays])


def _overlapping(releases: Releases) -> list[tuple[str, str, int]]:
    return [
        (site, kiosk, n)
        for site, kiosk, n in releases.ask(
            "SELECT site, kiosk, count(*) FROM ("
            "  SELECT site, kiosk, first::VARCHAR AS begins,"
            "   max(last::VARCHAR) OVER (PARTITION BY site, kiosk ORDER BY first, last"
            "    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS ended FROM day UNION ALL"
            "  SELECT site, kiosk, begins, max(ends) OVER (PARTITION BY site, kiosk ORDER BY begins, ends"
            "    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) FROM month"
            ") WHERE begins <= ended GROUP BY ALL ORDER BY ALL"
        )
    ]
