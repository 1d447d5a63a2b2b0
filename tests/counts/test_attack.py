"""Who adds and subtracts all the releases of a quarter finds no cell and no sum of 1 to k-1 (counts.md)."""

from collections import Counter
from datetime import date

import pytest
from quarter import CELLS, DAYS, Cell, groups_of, random_quarter, releases_of
from release_attack import found_out

SEEDS = [pytest.param(seed, marks=[] if seed < 5 else pytest.mark.campaign) for seed in range(200)]
K = 11


@pytest.mark.parametrize("seed", SEEDS)
def test_nothing_small_is_found_in_a_quarter(seed: int) -> None:
    counts = random_quarter(seed)
    k = (K, 5)[seed % 2]
    assert found_out(releases_of(counts, k), counts, k) == {}


def test_the_quarters_have_what_the_rule_is_for() -> None:
    """Days that join, also over the end of a month; themes and hours with few; a day of nobody."""
    quarters = [random_quarter(seed) for seed in range(5)]
    told = [release for counts in quarters for release in releases_of(counts, K)]
    assert len(CELLS) == 162
    assert any(len({day.month for day in release.days}) > 1 for release in told)
    assert any(release.total == 0 for release in told)
    rows = [row for release in told for row in release.need_theme or []]
    assert {True, False} == {row["theme"] == "other" for row in rows}
    assert any("+" in str(row["need"]) for row in rows)
    assert any(row["to"] - row["from"] > 1 for release in told for row in release.hour or [])


@pytest.mark.parametrize("seed", range(5))
def test_releases_that_are_not_made_coarser_are_found_out(seed: int) -> None:
    """The control of counts.md: k = 1."""
    counts = random_quarter(seed)
    assert found_out(releases_of(counts, 1), counts, K) != {}


def one_theme(**visitors: int) -> Counter[Cell]:
    """Return visits in one hour for one need and theme: d0 is the first day."""
    return Counter({(DAYS[int(day[1:])], 9, "long", "job"): n for day, n in visitors.items()})


def test_a_single_cell_is_found_out_where_all_came_for_the_same() -> None:
    counts = one_theme(d0=3, d1=20)
    cell = str((DAYS[0], 9, "long", "job"))
    assert found_out(releases_of(counts, 1), counts, K)[cell] == (3, 3)
    assert found_out(releases_of(counts, K), counts, K) == {}


def test_calendar_months_would_be_found_out() -> None:
    """A month that is parted from a group of days tells, less its whole days, what the others had."""
    counts = one_theme(d0=20, d1=4, d2=30)
    assert [end - first for first, end, _ in groups_of([20, 4, 30, 0, 0, 0], K)] == [1, 2, 1, 1, 1]
    assert found_out(releases_of(counts, K, calendar_months=True), counts, K)[str(date(2026, 10, 28))] == (4, 4)
    assert found_out(releases_of(counts, K), counts, K) == {}
