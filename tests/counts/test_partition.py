"""The rule of partition.py: each table is a partition of its total, and no class of it holds 1 to k-1."""

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from release_classes import NEEDS, Table, counted_again, of_column, of_hour, of_need_theme

from kiosk.partition import class_rows, hour_rows, need_theme_rows
from kiosk.releases import Row, rows_total

# "other" may be the id of a theme of the centre; "unknown" is the side door.
THEMES = ["job", "training", "help", "other", "unknown", "a", "b-2"]
NETWORKS = {"job": "job", "training": "training", "help": "help", "other": "help", "a": "change"}
numbers = st.one_of(st.integers(0, 12), st.integers(0, 60), st.integers(0, 500))
ks = st.integers(5, 50)
tables = st.dictionaries(st.sampled_from(NEEDS), st.dictionaries(st.sampled_from(THEMES), numbers))
all_hours = st.dictionaries(st.integers(0, 23), numbers)
columns = st.dictionaries(st.sampled_from(["fr", "en", "ar", "other", "uk", "ta"]), numbers)
properties = settings(max_examples=150, deadline=None)


def total_of(table: Table) -> int:
    return sum(n for themes in table.values() for n in themes.values())


def enough(total: int, k: int) -> None:
    assume(total == 0 or total >= k)


def hidden(rows: list[Row], k: int) -> bool:
    return all(int(row["n"]) >= k for row in rows)


def turned(mapping: Mapping[Any, Any]) -> dict[Any, Any]:
    return dict(reversed(mapping.items()))


@properties
@given(table=tables, k=ks)
def test_need_theme_is_a_partition_without_small_classes(table: Table, k: int) -> None:
    enough(total_of(table), k)
    rows = need_theme_rows(table, NETWORKS, k)
    assert rows_total(rows) == total_of(table)
    assert hidden(rows, k)
    everybody = [(need, theme, table.get(need, {}).get(theme, 0)) for need in NEEDS for theme in THEMES]
    again = counted_again(rows, [(of_need_theme(rows, need, theme), n) for need, theme, n in everybody])
    assert again == [row["n"] for row in rows]
    assert len({(row["need"], row["theme"]) for row in rows}) == len(rows)
    for row in rows:
        assert row["network"] == ("other" if row["theme"] == "other" else NETWORKS.get(str(row["theme"]), "other"))


@properties
@given(table=tables, k=ks)
def test_the_same_counts_are_the_same_rows_in_whatever_order_they_came(table: Table, k: int) -> None:
    enough(total_of(table), k)
    other_way = turned({need: turned(themes) for need, themes in table.items()})
    assert need_theme_rows(table, NETWORKS, k) == need_theme_rows(other_way, NETWORKS, k)


@properties
@given(hours=all_hours, k=ks)
def test_hours_are_a_partition_without_small_classes(hours: dict[int, int], k: int) -> None:
    enough(sum(hours.values()), k)
    rows = hour_rows(hours, k)
    assert rows_total(rows) == sum(hours.values())
    assert hidden(rows, k)
    assert counted_again(rows, [(of_hour(rows, hour), hours.get(hour, 0)) for hour in range(24)]) == [
        row["n"] for row in rows
    ]
    assert rows == hour_rows(turned(hours), k)
    assert rows == sorted(rows, key=lambda row: row["from"])


@properties
@given(hours=all_hours, k=ks)
def test_an_hour_of_nobody_is_as_one_that_is_not_there(hours: dict[int, int], k: int) -> None:
    enough(sum(hours.values()), k)
    assert hour_rows({hour: n for hour, n in hours.items() if n}, k) == hour_rows(hours, k)


@properties
@given(column=columns, k=ks)
def test_a_column_is_a_partition_without_small_classes(column: dict[str, int], k: int) -> None:
    enough(sum(column.values()), k)
    rows = class_rows("language", column, k)
    assert rows_total(rows) == sum(column.values())
    assert hidden(rows, k)
    assert counted_again(rows, [(of_column(rows, "language", each), n) for each, n in column.items()]) == [
        row["n"] for row in rows
    ]
    assert rows == class_rows("language", turned(column), k)


def test_a_table_of_large_classes_is_told_as_it_is() -> None:
    table = {
        "urgent": {"job": 11},
        "long": {"training": 40, "job": 12},
        "medium": {"a": 11},
        "unknown": {"unknown": 30},
    }
    told = [(row["need"], row["theme"], row["n"]) for row in need_theme_rows(table, NETWORKS, 11)]
    assert told == [
        ("long", "job", 12),
        ("long", "training", 40),
        ("medium", "a", 11),
        ("unknown", "unknown", 30),
        ("urgent", "job", 11),
    ]


def test_needs_with_few_share_with_the_others_of_medium_that_need_not_be_enough_by_themselves() -> None:
    table = {
        "medium": {"job": 50, "a": 20, "help": 7},
        "long": {"job": 30},
        "urgent": {"a": 30},
        "unknown": {"unknown": 6},
    }
    told = {(row["need"], row["theme"]): row["n"] for row in need_theme_rows(table, NETWORKS, 11)}
    assert told == {
        ("long", "job"): 30,
        ("medium", "a"): 20,
        ("medium", "job"): 50,
        ("medium+unknown", "other"): 13,
        ("urgent", "a"): 30,
    }


@pytest.mark.parametrize("total", [1, 4, 10])
def test_what_is_too_little_for_any_class_is_refused(total: int) -> None:
    for make in (
        lambda: need_theme_rows({"long": {"job": total}}, {}, 11),
        lambda: hour_rows({9: total}, 11),
        lambda: class_rows("form", {"paper": total}, 11),
    ):
        with pytest.raises(ValueError, match="must not leave"):
            make()


def test_a_need_that_does_not_exist_is_not_lost_without_a_word() -> None:
    with pytest.raises(ValueError, match="not a need"):
        need_theme_rows({"soon": {"job": 40}}, {}, 11)


def test_nobody_is_a_table_without_rows() -> None:
    assert need_theme_rows({}, {}, 11) == hour_rows({}, 11) == class_rows("form", {"paper": 0}, 11) == []


def test_a_small_class_and_a_lost_one_would_be_found() -> None:
    """The control of the properties above."""
    rows: list[Row] = [{"language": "fr", "n": 40}, {"language": "en", "n": 3}]
    assert not hidden(rows, 11)
    with pytest.raises(AssertionError):
        counted_again(rows, [(of_column(rows, "language", "ar"), 2)])
