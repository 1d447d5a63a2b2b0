"""How often a telephone reads a proof's code from paper that is crooked, creased, faded or badly printed.

`KIOSK_RATES=1` prints the rates. Percentages to hold: presence.md section 3.
"""

import os

import pytest
from degrade import HARD, HOPELESS, LOOKS, NORMAL, SEVERE, Level, looks_needed
from proofs import picture_of, proof

from kiosk.centre import ASSETS
from kiosk.printing.drawing import Draughtsman
from kiosk.printing.receipt import QUIET, Code, Receipt, dots_a_module
from kiosk.proofs import Form

LEVELS = {"normal": NORMAL, "hard": HARD, "severe": SEVERE}
KINDS = {
    "without photo, 58 mm": (Form.PAPER, 384, 6),
    "without photo, 80 mm": (Form.PAPER, 576, 9),
    "with photo, 80 mm": (Form.PORTRAIT, 576, 5),
    "with photo, 58 mm": (Form.PORTRAIT, 384, 4),
}
FEW = 10
WHITE = 48  # rows of paper above and below


def read(form: Form, dots: int, module: int, level: Level, count: int) -> list[int]:
    """How many looks each of `count` codes takes; 0 for one that is not read."""
    found = []
    for seed in range(count):
        of = proof(form, seed=seed)
        code = Code(of.modules, QUIET * module, module, centred=True)
        bands = Draughtsman(dots, ASSETS / "pictograms").draw(Receipt((code,)), keep=False)
        found.append(looks_needed(picture_of(bands, dots, WHITE), of.url, level, seed))
    return found


def rates(kind: str, level: str, count: int) -> tuple[float, float]:
    """The percentages that are read at the first look, and within three."""
    form, dots, module = KINDS[kind]
    found = read(form, dots, module, LEVELS[level], count)
    first, all_told = (100 * n / count for n in (found.count(1), count - found.count(0)))
    if os.environ.get("KIOSK_RATES"):
        print(
            f"\n{kind}, {module} dots a module, {level}: {first:.1f} % at once, {all_told:.1f} % in {LOOKS} ({count})"
        )
    return first, all_told


def test_the_sizes_are_those_of_the_slip() -> None:
    for form, dots, module in KINDS.values():
        assert dots_a_module(len(proof(form).modules), dots) == module


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("kind", KINDS)
def test_a_telephone_reads_the_code(kind: str, level: str) -> None:
    first, all_told = rates(kind, level, FEW)
    assert first >= 75
    assert all_told >= 90


@pytest.mark.campaign
@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("kind", KINDS)
def test_a_telephone_reads_the_code_of_almost_everybody(kind: str, level: str) -> None:
    first, all_told = rates(kind, level, 200)
    assert first >= 85
    assert all_told >= {"normal": 99, "hard": 96, "severe": 96}[level]


def test_what_nobody_could_read_is_not_read() -> None:
    assert not any(read(Form.PAPER, 576, 9, HOPELESS, 4))


def test_a_module_of_two_dots_is_too_small() -> None:
    """The control of the rates: at half of what the slip never goes below, neither would hold."""
    found = read(Form.PORTRAIT, 384, 2, SEVERE, FEW)
    assert 100 * found.count(1) / FEW < 75
    assert 100 * (FEW - found.count(0)) / FEW < 90
