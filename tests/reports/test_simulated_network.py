"""`kiosk simulate-network`: releases as real kiosks write them, the same for the same seed."""

import json
from collections.abc import Iterable
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from running import kiosk

from kiosk.closing import ClosedDay, Issuer, Waiting, plan
from kiosk.counts import DayCounts
from kiosk.releases import OF_TICKETS, Release, is_day_period, rows_total
from kiosk.simulation.network import Network, days_of
from kiosk.simulation.sites import places_of, sites_of


def read(folder: Path) -> list[Release]:
    return [Release.parse(path.read_bytes(), str(path)) for path in sorted(folder.rglob("*.json"))]


def too_few(releases: Iterable[Release], k: int) -> list[str]:
    """Where a class or a total holds 1 to k-1."""
    found = [release.period for release in releases if 0 < release.total < k]
    for release in releases:
        found += [f"{release.period} {row}" for rows in release.tables.values() for row in rows if 0 < row["n"] < k]
    return found


def closed(days: Iterable[DayCounts], k: int) -> list[Release]:
    kept = [ClosedDay(day) for day in days]
    return list(plan(kept, Waiting(), kept[-1].counts.day, Issuer("FR75", "hall", k, {})).releases)


def test_every_document_is_a_release_in_its_place(network: Path) -> None:
    files = sorted(network.rglob("*.json"))
    assert len(files) > 1400
    for path in files:
        release = Release.parse(path.read_bytes(), str(path))
        assert path.relative_to(network).parts == (release.site, release.kiosk, release.name)
        assert release.document() == path.read_bytes()
        assert release.software.endswith("+simulated")


def test_every_table_of_tickets_sums_to_the_total(network: Path) -> None:
    months = [release for release in read(network) if not is_day_period(release.period)]
    assert len(months) >= 46
    for release in months:
        assert {rows_total(release.tables[name]) for name in OF_TICKETS} == {release.total}


def test_months_hold_whole_groups_of_days(network: Path) -> None:
    for folder in sorted(network.glob("*/*")):
        releases = read(folder)
        days = [release for release in releases if is_day_period(release.period)]
        for month in (release for release in releases if not is_day_period(release.period)):
            inside = [each for each in days if month.first <= each.last <= month.last]
            assert sum(each.total for each in inside) == month.total
            assert (min(each.first for each in inside), max(each.last for each in inside)) == (month.first, month.last)
        assert all(one.last < two.first for one, two in pairwise(sorted(days, key=lambda each: each.first)))


def test_no_class_holds_less_than_k(network: Path) -> None:
    releases = read(network)
    assert {release.k for release in releases} == {11}
    assert too_few(releases, 11) == []
    assert any(release.first != release.last for release in releases if is_day_period(release.period))


def test_classes_below_k_are_found() -> None:
    site = sites_of(1, 1, 1)[0]
    days = [day for _, day in zip(range(120), days_of(places_of(site, 1, 1, 1)[0], 1, 1), strict=False)]
    assert too_few(closed(days, 11), 11) == []
    assert too_few(closed(days, 1), 11) != []


def test_the_same_seed_writes_the_same_bytes(tmp_path: Path) -> None:
    written = []
    for folder, seed in (("a", 3), ("b", 3), ("c", 4)):
        words = ("--sites", 1, "--kiosks", 1, "--years", 1, "--seed", seed, "--out", tmp_path / folder)
        assert kiosk("simulate-network", *words).returncode == 0
        own = tmp_path / folder
        written.append({str(path.relative_to(own)): path.read_bytes() for path in own.rglob("*.json")})
    assert written[0] == written[1] != written[2]


def test_a_kiosk_with_a_wrong_clock_writes_wrong_dates(network: Path) -> None:
    years = {
        folder: {release.first.year for release in read(network / folder)} for folder in ("FR75/hall", "FR75/library")
    }
    assert years == {"FR75/hall": {2016}, "FR75/library": {2001, 2016}}


def test_themes_are_renamed_and_a_site_has_its_own(network: Path) -> None:
    def themes(folder: str) -> dict[str, str]:
        rows = [row for each in read(network / folder) for row in each.tables.get("need_theme", [])]
        return {str(row["theme"]): str(row["network"]) for row in rows}

    assert themes("FR75")["change"] == themes("FR75")["new-career"] == "change"
    assert "write-a-cv" in themes("BE10")
    assert "write-a-cv" not in themes("FR75")


def test_a_site_closes_for_a_year_and_a_kiosk_opens_later() -> None:
    places = {(place.site.index, place.name): place for place in Network(6, 3, 3, 1).places()}
    assert {day.day.year for day in days_of(places[3, "hall"], 3, 1)} == {2016, 2018}
    assert places[4, "library"].opened > date(2016, 1, 1)
    tiny = closed(days_of(places[5, "desk"], 3, 1), 11)
    assert any(release.first.month != release.last.month for release in tiny if not is_day_period(release.period))
    assert too_few(tiny, 11) == []


def test_august_is_quiet_and_countries_speak_their_languages(network: Path) -> None:
    by_month = {each.period: each.total for each in read(network / "FR75/hall") if not is_day_period(each.period)}
    assert by_month["2016-08"] < by_month["2016-10"] / 2
    spoken = {
        row["language"] for path in (network / "BE10").rglob("2016-??.json")
        for row in json.loads(path.read_bytes())["tables"]["language"]
    }  # fmt: skip
    assert {"fr", "nl"} <= spoken


def test_a_folder_in_use_is_refused(network: Path) -> None:
    said = kiosk("simulate-network", "--out", network)
    assert said.returncode == 2
    assert "is not empty. Name a new folder." in said.stderr


@pytest.mark.parametrize("words", [("--sites", 27), ("--kiosks", 0), ("--years", 11)])
def test_an_impossible_network_is_refused(tmp_path: Path, words: tuple[object, ...]) -> None:
    assert kiosk("simulate-network", *words, "--out", tmp_path / "new").returncode == 2
