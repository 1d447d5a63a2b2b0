"""What somebody learns who knows the whole rule and tries every table that gives the same release.

Such a reader knows more than the classes: that a theme is not listed, or that hours were joined, says by itself that
something was few. So the promise is weaker than for who adds and subtracts (test_attack.py), and it is exact: of no
class can anybody show that it held 1 to k-2. What can be shown is only how many there were at least, up to k-1.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator
from itertools import product

import pytest
from quarter import groups_of
from release_classes import NEEDS

from kiosk.partition import JOINED, OTHER, class_rows, hour_rows, join_smallest, need_theme_rows
from kiosk.releases import Row

Counts = tuple[int, ...]
Rule = Callable[[Counts, int], object]


def tables(parts: int, total: int) -> Iterator[Counts]:
    """Return every way to part a total."""
    if parts == 1:
        yield (total,)
        return
    for first in range(total + 1):
        for others in tables(parts - 1, total - first):
            yield (first, *others)


def learnt(everything: Iterator[Counts], rule: Rule, k: int, classes: list[list[int]]) -> list[tuple[int, int]]:
    """Return of each release and each class (the cells that it sums) the smallest and the largest it can have held."""
    same: dict[object, list[Counts]] = defaultdict(list)
    for counts in everything:
        same[repr(rule(counts, k))].append(counts)
    found = []
    for candidates in same.values():
        for cells in classes:
            values = [sum(counts[at] for at in cells) for counts in candidates]
            found.append((min(values), max(values)))
    return found


def singled_out(found: list[tuple[int, int]], k: int) -> list[tuple[int, int]]:
    return [(least, most) for least, most in found if least >= 1 and most <= k - 2]


def need_theme(needs: int, themes: int, make: Callable[..., list[Row]] = need_theme_rows) -> Rule:
    def rule(counts: Counts, k: int) -> list[Row]:
        cells = iter(counts)
        return make({need: {theme: next(cells) for theme in "abc"[:themes]} for need in NEEDS[:needs]}, {}, k)

    return rule


def cells_needs_themes(needs: int, themes: int) -> list[list[int]]:
    cells = [[at] for at in range(needs * themes)]
    of_need = [list(range(need * themes, (need + 1) * themes)) for need in range(needs)]
    of_theme = [list(range(theme, needs * themes, themes)) for theme in range(themes)]
    return cells + of_need + of_theme


def hours(counts: Counts, k: int) -> list[Row]:
    return hour_rows(dict(enumerate(counts)), k)


def languages(counts: Counts, k: int) -> list[Row]:
    return class_rows("language", dict(zip("abcd", counts, strict=False)), k)


def attack_need_theme(
    needs: int, themes: int, k: int, most: int, make: Callable[..., list[Row]]
) -> list[tuple[int, int]]:
    found = []
    for total in range(k, most + 1):
        every = tables(needs * themes, total)
        found += learnt(every, need_theme(needs, themes, make), k, cells_needs_themes(needs, themes))
    return found


@pytest.mark.parametrize(("needs", "themes", "most"), [(2, 2, 13), (2, 3, 10), (3, 2, 10), (4, 1, 13)])
def test_no_need_or_theme_is_singled_out(needs: int, themes: int, most: int) -> None:
    found = attack_need_theme(needs, themes, 3, most, need_theme_rows)
    assert len(found) > 100
    assert singled_out(found, 3) == []


@pytest.mark.campaign
@pytest.mark.parametrize(
    ("needs", "themes", "k", "most"), [(3, 3, 3, 10), (4, 2, 3, 11), (2, 3, 4, 16), (3, 2, 5, 16), (4, 1, 5, 30)]
)
def test_no_need_or_theme_is_singled_out_in_larger_tables(needs: int, themes: int, k: int, most: int) -> None:
    assert singled_out(attack_need_theme(needs, themes, k, most, need_theme_rows), k) == []


@pytest.mark.parametrize("rule", [hours, languages])
@pytest.mark.parametrize(("parts", "k", "most"), [(2, 5, 25), (3, 5, 20), (4, 3, 13)])
def test_no_hour_or_language_is_singled_out(rule: Rule, parts: int, k: int, most: int) -> None:
    found = [
        each
        for total in range(k, most)
        for each in learnt(tables(parts, total), rule, k, [[at] for at in range(parts)])
    ]
    assert singled_out(found, k) == []


@pytest.mark.parametrize("k", [3, 5])
def test_no_day_is_singled_out_whatever_joined(k: int) -> None:
    """Also with the last days still waiting; of them nothing is known."""
    found = learnt(product(range(2 * k), repeat=4), groups_of, k, [[at] for at in range(4)])
    assert singled_out(found, k) == []


def joined_by_the_smallest_class(table: dict[str, dict[str, int]], _: object, k: int) -> list[Row]:
    """The rule as it was first: needs with few take a class of another need that holds k or more by itself."""
    rows = {}
    for need, themes in table.items():
        large, other = join_smallest(themes, k)
        rows |= {(need, theme): n for theme, n in large.items()} | ({(need, OTHER): other} if other else {})
    few = {place: rows.pop(place) for place, n in list(rows.items()) if n < k}
    while 0 < sum(few.values()) < k:
        smallest = min(rows, key=lambda place: (rows[place], place))
        few[smallest] = rows.pop(smallest)
    rows[JOINED.join(sorted({need for need, _ in few})), OTHER] = sum(few.values())
    return [{"need": need, "theme": theme, "n": n} for (need, theme), n in sorted(rows.items()) if n]


def left_out(counts: Counts, k: int) -> list[int]:
    """Suppression: small classes are left out, and the total is told."""
    return [sum(counts), *(n if n >= k else -1 for n in counts)]


def test_a_rule_by_which_one_visitor_is_found_is_found_out() -> None:
    """The control: a need of one visitor shared with a theme of exactly k, so that their sum told of the one."""
    assert (1, 1) in singled_out(attack_need_theme(2, 2, 3, 9, joined_by_the_smallest_class), 3)


def test_suppression_is_found_out() -> None:
    found = [each for total in range(5, 12) for each in learnt(tables(2, total), left_out, 5, [[0], [1]])]
    assert (1, 1) in singled_out(found, 5)


def test_nothing_but_k_less_one_is_ever_known_exactly() -> None:
    found = attack_need_theme(2, 3, 3, 10, need_theme_rows)
    assert {least for least, most in found if least == most and 0 < least < 3} == {2}
