"""The rule by which totals may leave: every table is made coarser until no class holds 1 to k-1 (counts.md)."""

from collections.abc import Mapping
from typing import Final

from kiosk.releases import Row

OTHER: Final = "other"
JOINED: Final = "+"  # between the needs of a class that several share


def join_smallest(classes: Mapping[str, int], k: int) -> tuple[dict[str, int], int]:
    """Return the classes that stand by themselves, and the sum of the others: 0, or at least k.

    Others are those with 1 to k-1, and one that is called "other"; while their sum is below k, the smallest of the
    rest joins them (the first in alphabetical order of two). The sum is below k only when that of all is.
    """
    large = {name: n for name, n in classes.items() if n >= k and name != OTHER}
    other = sum(classes.values()) - sum(large.values())
    while 0 < other < k and large:
        smallest = min(large, key=lambda name: (large[name], name))
        other += large.pop(smallest)
    return large, other


def need_theme_rows(table: Mapping[str, Mapping[str, int]], networks: Mapping[str, str], k: int) -> list[Row]:
    """Return the table need x theme as rows that each hold k or more; `table` sums to 0, or to k or more.

    Themes with too few become "other" of their need; needs with too few share one class of other themes.
    `networks` gives the network's word of each theme. What is not listed is in the "other" of its need, or zero.
    """
    rows: list[Row] = []
    others: dict[str, int] = {}
    for need, themes in sorted(table.items()):
        large, other = join_smallest(themes, k)
        rows += [_row(need, theme, networks.get(theme, OTHER), n) for theme, n in sorted(large.items())]
        if other:
            others[need] = other
    few = {need: n for need, n in others.items() if n < k}
    if few:
        shared, total = set(few), sum(few.values())
        while total < k:
            total += _take_smallest(rows, {need: n for need, n in others.items() if need not in shared}, shared)
        rows.append(_row(JOINED.join(sorted(shared)), OTHER, OTHER, total))
        others = {need: n for need, n in others.items() if need not in shared}
    rows += [_row(need, OTHER, OTHER, n) for need, n in others.items()]
    return sorted(rows, key=lambda row: (str(row["need"]), str(row["theme"])))


def _take_smallest(rows: list[Row], others: Mapping[str, int], shared: set[str]) -> int:
    """Take the smallest class into the shared one: the "other" of its need if there is one, else its smallest theme."""
    candidates: list[tuple[int, str, Row | None]] = [(n, need, None) for need, n in others.items()]
    candidates += [(int(row["n"]), str(row["need"]), row) for row in rows if str(row["need"]) not in others]
    n, need, row = min(candidates, key=lambda one: (one[0], one[1], str(one[2] and one[2]["theme"])))
    shared.add(need)
    if row is not None:
        rows.remove(row)
    return n


def hour_rows(hours: Mapping[int, int], k: int) -> list[Row]:
    """Return tickets by the hour, neighbours joined until each class holds k or more; they sum to 0, or to k or more.

    `from` is the first hour of a class, 0-23, `to` the one after its last.
    """
    classes: list[tuple[int, int, int]] = []
    start, waiting = 0, 0
    for hour, n in sorted(hours.items()):
        if not n:
            continue
        start, waiting = start if waiting else hour, waiting + n
        if waiting >= k:
            classes.append((start, hour + 1, waiting))
            waiting = 0
    if waiting:
        first, _, n = classes.pop()
        classes.append((first, hour + 1, n + waiting))
    return [{"from": first, "to": end, "n": n} for first, end, n in classes]


def class_rows(name: str, classes: Mapping[str, int], k: int) -> list[Row]:
    """Return a table of one column as rows that each hold k or more; `classes` sums to 0, or to k or more."""
    large, other = join_smallest(classes, k)
    if other:
        large[OTHER] = other
    return [{name: each, "n": n} for each, n in sorted(large.items())]


def _row(need: str, theme: str, network: str, n: int) -> Row:
    return {"need": need, "theme": theme, "network": network, "n": n}
