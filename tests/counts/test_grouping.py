"""What closing.py releases of a quarter is what the reference of the rule says: the attack is on the real thing."""

from collections import Counter
from datetime import date

import pytest
from quarter import DAYS, Cell, random_quarter, releases_of

from kiosk.closing import ClosedDay, Issuer, Waiting, plan
from kiosk.counts import DayCounts
from kiosk.releases import Release

ISSUER = Issuer("FR75", "hall", 11, {})


def closed_days(counts: Counter[Cell]) -> list[ClosedDay]:
    days = []
    for day in DAYS:
        kept = DayCounts(day)
        for (of, hour, need, theme), n in counts.items():
            if of == day:
                kept.hours[hour] = kept.hours.get(hour, 0) + n
                kept.need_theme.setdefault(need, {}).setdefault(theme, 0)
                kept.need_theme[need][theme] += n
                kept.languages["fr"] = kept.languages.get("fr", 0) + n
        days.append(ClosedDay(kept))
    return days


@pytest.mark.parametrize("seed", range(40))
def test_the_kiosk_releases_what_the_reference_says(seed: int) -> None:
    counts = random_quarter(seed)
    made = plan(closed_days(counts), Waiting(), date(2027, 1, 1), ISSUER).releases
    wanted = [
        (told.days[0], told.days[-1], told.total, told.need_theme or [], told.hour or [])
        for told in releases_of(counts, ISSUER.k)
    ]
    found = [
        (one.first, one.last, one.total, one.tables.get("need_theme", []), one.tables.get("hour", [])) for one in made
    ]
    assert sorted(found, key=str) == sorted(wanted, key=str)
    assert [Release.parse(one.document(), one.name) for one in made] == list(made)


def test_a_month_with_days_that_a_wrong_clock_told_ahead_is_named_by_its_days() -> None:
    def day_of(day: date) -> ClosedDay:
        return ClosedDay(DayCounts(day, {9: 20}, {"long": {"job": 20}}, {"fr": 20}))

    ahead = plan([day_of(date(2027, 2, 3))], Waiting(), date(2027, 2, 4), ISSUER)
    back = plan([day_of(date(2026, 12, 11))], ahead.waiting, date(2027, 1, 2), ISSUER)
    [month] = [one for one in back.releases if one.tables]
    assert (month.period, month.last, month.total) == ("2026-12_2027-02", date(2027, 2, 3), 40)
    assert Release.parse(month.document(), month.name) == month
