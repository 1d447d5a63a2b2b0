"""A process that dies at any moment loses no number that somebody saw, and gives none twice."""

import os
from pathlib import Path

import pytest
from kills import campaign, too_early

# Python 3.12 warns of a fork when other tests have left threads; these children only use the ledger, and exit.
pytestmark = pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
KILLS = 10_000 if os.environ.get("KIOSK_CAMPAIGN") else 1_000


def test_kills_lose_and_double_nothing(home: Path) -> None:
    outcome = campaign(home, KILLS, seed=1)
    assert outcome.acknowledged > KILLS
    assert outcome.faults == 0, outcome


def test_a_number_said_before_it_is_durable_is_found_out(home: Path) -> None:
    outcome = campaign(home, 60, seed=2, visit=too_early)
    assert outcome.lost + outcome.twice > 0, outcome
