"""The list of releases: newest first, 13 months, and no file read before somebody looks at it."""

from datetime import date, timedelta

import pytest
from releasing import tables_of

from kiosk.problems import Problem, Reason
from kiosk.releases import Release, day_period, is_day_period
from kiosk.ui.release_list import ReleaseList


class Box:
    """An outbox (ports.Outbox) in memory that remembers what was read."""

    def __init__(self, *releases: Release) -> None:
        self.documents = {release.name: release.document() for release in releases}
        self.reads: list[str] = []

    def names(self) -> list[str]:
        return sorted(self.documents)

    def read(self, name: str) -> bytes:
        self.reads.append(name)
        if not self.documents[name]:
            raise Problem(Reason.STORAGE, "It is gone.", "Mend it.")
        return self.documents[name]

    def keep(self, name: str, document: bytes) -> None:
        self.documents[name] = document


def of(period: str, first: date, last: date, total: int = 30) -> Release:
    tables = {} if is_day_period(period) else tables_of(total)
    return Release("DEMO", "hall", period, first, last, 11, "0.5.0", total, tables)


def of_day(day: date, total: int = 30) -> Release:
    return of(day_period(day, day), day, day, total)


def year_of_days(last: date, many: int) -> Box:
    return Box(*(of_day(last - timedelta(days=n), 20 + n) for n in range(many)))


def names(releases: ReleaseList) -> list[str]:
    return [each.name.removesuffix(".json") for each in releases.page(0, 1000)]


def test_newest_first_and_a_month_before_its_days() -> None:
    box = Box(
        of_day(date(2026, 10, 31)),
        of("2026-10", date(2026, 10, 1), date(2026, 10, 31)),
        of("2026-08_2026-09", date(2026, 8, 1), date(2026, 9, 30)),
        of("2026-10-30_2026-11-02", date(2026, 10, 30), date(2026, 11, 2)),
        of_day(date(2026, 11, 3)),
        of_day(date(2026, 9, 30)),
    )
    assert names(ReleaseList(box)) == [
        "2026-11-03", "2026-10-30_2026-11-02", "2026-10", "2026-10-31", "2026-08_2026-09", "2026-09-30",
    ]  # fmt: skip


def test_thirteen_months_and_no_more() -> None:
    months = [of(f"{y}-{m:02}", date(y, m, 1), date(y, m, 28)) for y in (2025, 2026) for m in range(1, 13)]
    assert names(ReleaseList(Box(*months))) == [f"2026-{m:02}" for m in range(12, 0, -1)] + ["2025-12"]


def test_a_month_is_called_by_its_period_not_by_its_days() -> None:
    """It may begin with the last days of the month before, and lack its own last ones (docs/counts.md)."""
    box = Box(
        of("2026-10", date(2026, 9, 30), date(2026, 10, 29)),
        of("2026-07_2026-09", date(2026, 6, 29), date(2026, 9, 29)),
    )

    def french(_: str, words: str) -> str:
        return words

    assert [each.words(french) for each in ReleaseList(box).page(0, 9)] == ["octobre 2026", "juillet à septembre 2026"]


def test_only_what_is_looked_at_is_read() -> None:
    box = year_of_days(date(2026, 11, 23), 300)
    releases = ReleaseList(box)
    assert box.reads == []
    assert [each.total for each in releases.page(0, 4)] == [20, 21, 22, 23]
    assert releases.goes_on(0, 4)
    assert len(box.reads) == 5
    releases.page(0, 4)
    assert len(box.reads) == 5, "and once"
    assert [each.total for each in releases.page(2, 4)] == [28, 29, 30, 31]
    assert len(box.reads) == 12


def test_pages_hold_every_release_once() -> None:
    box = year_of_days(date(2026, 11, 23), 37)
    for size in (1, 2, 5, 36, 37, 38):
        releases, found, page = ReleaseList(box), [], 0
        while True:
            found += [each.total for each in releases.page(page, size)]
            if not releases.goes_on(page, size):
                break
            page += 1
        assert found == list(range(20, 57))


@pytest.mark.parametrize(
    "broken",
    [b"", b"{", b"[]", b"\xff\xfe", of_day(date(2026, 11, 1)).document(), b'{"schema": "kiosk.release/2"}'],
    ids=["gone", "cut", "list", "bytes", "another's", "newer"],
)
def test_what_is_no_release_is_left_out_and_pages_stay_full(broken: bytes) -> None:
    box = year_of_days(date(2026, 11, 23), 6)
    box.keep("2026-11-22.json", broken)
    releases = ReleaseList(box)
    assert [each.total for each in releases.page(0, 3)] == [20, 22, 23]
    assert [each.total for each in releases.page(1, 3)] == [24, 25]
    assert not releases.goes_on(1, 3)


def test_an_empty_outbox_is_an_empty_list() -> None:
    releases = ReleaseList(Box())
    assert releases.page(0, 4) == []
    assert not releases.goes_on(0, 4)
