"""A power cut loses no number that somebody saw; without FULL it would."""

import os
import random
import shutil
from pathlib import Path

import pytest
from powercut import Cut, cut, record

pytestmark = pytest.mark.skipif(
    shutil.which("strace") is None, reason="needs strace to see what was synced (apt-get install strace)"
)
CUTS = 500 if os.environ.get("KIOSK_CAMPAIGN") else 20


def cuts(tmp_path: Path, synchronous: str) -> list[Cut]:
    home = tmp_path / "kiosk"
    calls = record(home, tmp_path / "strace.log", 120, synchronous)
    chance = random.Random(1)
    said = [i + 1 for i, (name, arguments) in enumerate(calls) if name == "write" and arguments[:2] == "1<"]
    assert len(said) == 120
    moments = [chance.choice(said) if i % 2 else chance.randrange(said[0], len(calls)) for i in range(CUTS)]
    return [cut(calls, moment, home, tmp_path / f"after-{i}", chance) for i, moment in enumerate(moments)]


def test_full_loses_and_doubles_nothing(tmp_path: Path) -> None:
    found = cuts(tmp_path, "FULL")
    assert sum(cut.acknowledged for cut in found) > CUTS * 20
    assert [cut for cut in found if cut.lost or cut.twice or cut.noticed] == []


def test_normal_loses_and_doubles(tmp_path: Path) -> None:
    """The control: the same cuts, the same tickets, and only this setting is another."""
    found = cuts(tmp_path, "NORMAL")
    assert sum(cut.lost for cut in found) > CUTS
    assert sum(cut.twice for cut in found) > CUTS
