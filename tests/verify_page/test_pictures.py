"""How many photographs of worn slips the page reads, beside zxing-cpp, which reads as a good telephone does."""

import io
import random
from pathlib import Path

import pytest
import zxingcpp
from browsing import ROOT, Chromium
from page_proofs import NOW, base32, claims, token
from PIL import Image
from prints import LEVELS, Wear, code, jpeg, photographed, printed

RATES = ROOT / "build/verify-rates.txt"
PAPER = base32(token())
# Of the size that presence.md counts with; a random portrait cannot be seen, but it is read all the same.
FACE = base32(token(claims(kind=2, portrait=random.Random(1).randbytes(462))))
SYMBOLS = {
    "paper, 384 dots, 6 a module": (PAPER, "m", 6, 384),
    "paper, 576 dots, 9 a module": (PAPER, "m", 9, 576),
    "portrait, 576 dots, 5 a module": (FACE, "l", 5, 576),
    "portrait, 384 dots, 4 a module": (FACE, "l", 4, 384),
}
WORSE = Wear(dead=8, degrees=30, blur=1.8, pixels=1.6, ink=0.4, crease=True, noise=9.0, light=0.5)
WEARS = {**LEVELS, "worse": WORSE}
DONE = """new Promise((done) => {
  const look = () => {
    const verdict = document.querySelector('.verdict');
    const said = document.querySelector('#status').textContent;
    if (verdict) done(true);
    else if (said.startsWith('Je ne vois pas')) done(false);
    else setTimeout(look, 20);
  };
  look();
})"""


def rates(chromium: Chromium, page: str, folder: Path, symbol: str, wear: Wear, count: int) -> tuple[int, int]:
    """Return how many of so many photographs the page reads, and zxing-cpp."""
    text, level, dots, paper = SYMBOLS[symbol]
    slip = printed(code(text, level), dots, paper)
    steps: list[list[object]] = [["goto", page]]
    other = 0
    for seed in range(count):
        file = folder / f"{seed}.jpg"
        file.write_bytes(jpeg(photographed(slip, wear, seed)))
        steps += [["files", "#picture", str(file)], ["evaluate", DONE]]
        with Image.open(io.BytesIO(file.read_bytes())) as seen:
            other += any(found.text.endswith(text) for found in zxingcpp.read_barcodes(seen))
    found = chromium.play(*steps, now=NOW, context={"locale": "fr-FR"}).values
    assert len(found) == count
    return sum(found), other


@pytest.mark.parametrize("symbol", SYMBOLS)
def test_a_worn_slip_is_read(chromium: Chromium, page: str, tmp_path: Path, symbol: str) -> None:
    assert rates(chromium, page, tmp_path, symbol, LEVELS["severe"], 2)[0] >= 1


def test_what_is_beyond_reading_is_not_read(chromium: Chromium, page: str, tmp_path: Path) -> None:
    """The control: nobody reads a code in this."""
    lost = Wear(dead=60, degrees=20, blur=6.0, pixels=1.0, ink=0.3, noise=20.0)
    assert rates(chromium, page, tmp_path, "portrait, 576 dots, 5 a module", lost, 1) == (0, 0)


@pytest.mark.campaign
def test_how_many_photographs_are_read(chromium: Chromium, page: str, tmp_path: Path) -> None:
    count = 40
    found = {
        (symbol, wear): rates(chromium, page, tmp_path, symbol, WEARS[wear], count)
        for symbol in SYMBOLS
        for wear in WEARS
    }
    lines = [
        f"{symbol}, {wear}: page {ours} zxing-cpp {other} of {count}" for (symbol, wear), (ours, other) in found.items()
    ]
    RATES.parent.mkdir(exist_ok=True)
    RATES.write_text("\n".join(lines) + "\n", "utf-8")
    least = {"normal": 1.0, "hard": 0.95, "severe": 0.9}
    for (symbol, wear), (ours, _) in found.items():
        if "384 dots, 4" not in symbol and wear in least:
            assert ours >= least[wear] * count, f"{symbol}, {wear}"
    assert sum(ours for ours, _ in found.values()) >= sum(other for _, other in found.values())
