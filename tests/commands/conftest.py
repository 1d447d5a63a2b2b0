"""A kiosk's folder of its own for each test of a command."""

from pathlib import Path

import pytest


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "kiosk"
