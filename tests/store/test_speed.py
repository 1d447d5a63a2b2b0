"""The ledger costs little more than SQLite itself."""

from pathlib import Path

import closing_speed
from speed import measure


def test_a_ticket_costs_little_more_than_its_statements(tmp_path: Path) -> None:
    speed = measure(tmp_path, 100, 10)
    assert speed.ratio > 0.6, speed  # 0.8 on a quiet machine
    assert speed.p99_ms < 50, speed


def test_a_business_day_is_closed_and_told_in_less_than_a_tenth_of_a_second(tmp_path: Path) -> None:
    figures = closing_speed.measure(tmp_path / "kiosk")
    assert figures["most_ms"] < 100, figures
