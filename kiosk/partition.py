"""The rule by which totals may leave: every table is made coarser until no class holds 1 to k-1 (counts.md)."""

from collections.abc import Mapping
from typing import Final

from kiosk.releases import Row
from kiosk.tickets import Need

OTHER: Final = "other"
JOINED: Final = "+"  # between the needs of a class that several share
# In a fixed order: if the smallest did, its choice would tell how small. Medium lies beside urgent and long.
_SHARES_FIRST: Final = (Need.MEDIUM, Need.LONG, Need.URGENT, Need.UNKNOWN)


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
    """Return the table need x theme as rows that each hold k or more.

    Themes with too few become "other" of their need. Needs with too few, or nobody, share one class of other themes;
    if that is still too few, another need shares it with its own others. `networks` gives the network's word of each
    theme. What is not listed is in the "other" of its need, or zero. Raises `ValueError` for a sum of 1 to k-1.
    """
    if unknown := sorted(table.keys() - set(Need)):
        raise ValueError(f"{unknown[0]!r} is not a need")
    totals = {need: sum(table.get(need, {}).values()) for need in _SHARES_FIRST}
    _refuse_few(sum(totals.values()), k)
    large_needs = [need for need, total in totals.items() if total >= k]
    few = sum(total for total in totals.values() if total < k)
    partner = large_needs[0] if 0 < few < k else None
    shared_name = JOINED.join(sorted(need for need in Need if need == partner or need not in large_needs))
    rows: list[Row] = []
    for need in large_needs:
        themes = dict(table[need])
        if need == partner:
            # Only together do they have to reach k: who knew that the others of this need did so by themselves
            # could subtract k, and find few visitors of the needs that share.
            themes[OTHER] = themes.get(OTHER, 0) + few
        large, other = join_smallest(themes, k)
        rows += [_row(need, theme, networks.get(theme, OTHER), n) for theme, n in large.items()]
        if other:
            rows.append(_row(shared_name if need == partner else need, OTHER, OTHER, other))
    if few and partner is None:
        rows.append(_row(shared_name, OTHER, OTHER, few))
    return sorted(rows, key=lambda row: (str(row["need"]), str(row["theme"])))


def hour_rows(hours: Mapping[int, int], k: int) -> list[Row]:
    """Return tickets by the hour, neighbours joined until each class holds k or more.

    `from` is the first hour of a class, 0-23, `to` the one after its last. Raises `ValueError` for a sum of 1 to k-1.
    """
    _refuse_few(sum(hours.values()), k)
    classes: list[tuple[int, int, int]] = []
    start, waiting = 0, 0
    for hour, n in sorted(hours.items()):
        if not n:
            continue
        start, waiting = start if waiting else hour, waiting + n
        if waiting >= k:
            classes.append((start, hour + 1, waiting))
            waiting = 0
        last = hour
    if waiting:
        first, _, n = classes.pop()
        classes.append((first, last + 1, n + waiting))
    return [{"from": first, "to": end, "n": n} for first, end, n in classes]


def class_rows(name: str, classes: Mapping[str, int], k: int) -> list[Row]:
    """Return a table of one column as rows that each hold k or more. Raises `ValueError` for a sum of 1 to k-1."""
    _refuse_few(sum(classes.values()), k)
    large, other = join_smallest(classes, k)
    if other:
        large[OTHER] = other
    return [{name: each, "n": n} for each, n in sorted(large.items())]


def _refuse_few(total: int, k: int) -> None:
    if 0 < total < k:
        raise ValueError(f"a table of {total} must not leave: it is below {k}, and no rows can make it coarser")


def _row(need: str, theme: str, network: str, n: int) -> Row:
    return {"need": need, "theme": theme, "network": network, "n": n}
