"""A small network, simulated once for all tests of reports."""

import sys
from pathlib import Path

import pytest

# How the program is started, and a Chromium.
sys.path[:0] = [str(Path(__file__).parents[1] / folder) for folder in ("commands", "verify_page")]

from running import kiosk  # noqa: E402


@pytest.fixture(scope="session")
def network(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """2 sites, 2 kiosks in each, 1 year."""
    folder = tmp_path_factory.mktemp("simulated") / "network"
    made = kiosk("simulate-network", "--sites", 2, "--kiosks", 2, "--years", 1, "--seed", 7, "--out", folder)
    assert made.returncode == 0, made.stderr
    return folder
