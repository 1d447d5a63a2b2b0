"""Which class of a release a visitor was counted in, written from docs/counts.md alone, so that tests can ask it."""

from collections import Counter
from collections.abc import Iterable, Mapping

from kiosk.releases import Row
from kiosk.tickets import Need

NEEDS = [need.value for need in Need]
Table = Mapping[str, Mapping[str, int]]


def of_need_theme(rows: list[Row], need: str, theme: str) -> list[int]:
    """Return the rows that hold a need and theme: one, or none when nobody came."""
    if theme != "other":
        listed = [at for at, row in enumerate(rows) if (row["need"], row["theme"]) == (need, theme)]
        if listed:
            return listed
    return [at for at, row in enumerate(rows) if row["theme"] == "other" and need in str(row["need"]).split("+")]


def of_hour(rows: list[Row], hour: int) -> list[int]:
    """Return the rows that hold an hour."""
    return [at for at, row in enumerate(rows) if int(row["from"]) <= hour < int(row["to"])]


def of_column(rows: list[Row], name: str, value: str) -> list[int]:
    """Return the rows of a table of one column that hold a value."""
    listed = [at for at, row in enumerate(rows) if row[name] == value and value != "other"]
    return listed or [at for at, row in enumerate(rows) if row[name] == "other"]


def counted_again(rows: list[Row], found: Iterable[tuple[list[int], int]]) -> list[int]:
    """Count each class, given as its rows and its n, into the rows; whoever has no row or two is an error."""
    sums: Counter[int] = Counter()
    for places, n in found:
        if n:
            assert len(places) == 1, (places, n, rows)
        assert len(places) <= 1, (places, rows)
        for place in places:
            sums[place] += n
    return [sums[at] for at in range(len(rows))]
