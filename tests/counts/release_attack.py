"""The attack of counts.md: all releases together as linear equations over the cells, solved in whole numbers."""

from collections import Counter
from collections.abc import Iterator, Sequence

import numpy as np
from quarter import CELLS, DAYS, HOURS, NEEDS, THEMES, Cell, Told
from release_classes import of_hour, of_need_theme
from scipy.optimize import Bounds, LinearConstraint, milp

from kiosk.tickets import LAST_NUMBER

INDEX = {cell: at for at, cell in enumerate(CELLS)}
Equation = tuple[list[Cell], int]


def equations(told: Sequence[Told]) -> Iterator[Equation]:
    """Return what releases say: which cells make up a number. Whatever is in no class is zero."""
    for release in told:
        cells = [cell for cell in CELLS if cell[0] in release.days]
        yield cells, release.total
        if release.need_theme is not None and release.hour is not None:
            classes = {
                (need, theme): of_need_theme(release.need_theme, need, theme) for need in NEEDS for theme in THEMES
            }
            for place, row in [*enumerate(release.need_theme), (None, {"n": 0})]:
                yield [cell for cell in cells if first_of(classes[cell[2], cell[3]]) == place], int(row["n"])
            for place, row in [*enumerate(release.hour), (None, {"n": 0})]:
                yield [cell for cell in cells if first_of(of_hour(release.hour, cell[1])) == place], int(row["n"])


def first_of(places: list[int]) -> int | None:
    return places[0] if places else None


def targets() -> dict[str, list[Cell]]:
    """Return what the attacker wants to know: each cell, and each sum of cells that the kiosk keeps as a count."""
    wanted = {str(cell): [cell] for cell in CELLS}
    wanted |= {str(day): [cell for cell in CELLS if cell[0] == day] for day in DAYS}
    for month in {day.month for day in DAYS}:
        cells = [cell for cell in CELLS if cell[0].month == month]
        wanted |= {f"{month} {hour} h": [cell for cell in cells if cell[1] == hour] for hour in HOURS}
        wanted |= {
            f"{month} {need} {theme}": [cell for cell in cells if cell[2:] == (need, theme)]
            for need in NEEDS
            for theme in THEMES
        }
    return wanted


def row_of(cells: Sequence[Cell]) -> np.ndarray:
    row = np.zeros(len(CELLS))
    row[[INDEX[cell] for cell in cells]] = 1
    return row


def found_out(told: Sequence[Told], truth: Counter[Cell], k: int) -> dict[str, tuple[int, int]]:
    """Return what the releases give away: each target that has 1 to k-1 in every whole solution, and its bounds.

    One solution with 0, or with k or more, clears a target; most are cleared by the solutions for others.
    """
    said = list(equations(told))
    matrix = np.array([row_of(cells) for cells, _ in said]).reshape(-1, len(CELLS))
    numbers = np.array([n for _, n in said])
    assert (matrix @ np.array([truth[cell] for cell in CELLS]) == numbers).all(), "the releases do not tell the truth"
    system = LinearConstraint(matrix, numbers, numbers)

    def solve(objective: np.ndarray) -> np.ndarray:
        solved = milp(objective, constraints=system, integrality=np.ones(len(CELLS)), bounds=Bounds(0, LAST_NUMBER))
        assert solved.status == 0, solved.message
        return np.round(solved.x).astype(int)

    suspects = {name: row_of(cells) for name, cells in targets().items()}
    given_away = {}
    while suspects:
        name, objective = next(iter(suspects.items()))
        solutions = [solve(objective), solve(-objective)]
        least, most = (int(objective @ solution) for solution in solutions)
        if least >= 1 and most < k:
            given_away[name] = (least, most)
            del suspects[name]
        for solution in solutions:
            suspects = {each: row for each, row in suspects.items() if 1 <= row @ solution < k}
    return given_away
