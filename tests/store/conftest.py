"""A folder of its own for each test's ledger."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from ledgers import DAY

from kiosk.store.ledger import SqliteLedger, open_ledger


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "kiosk"


@pytest.fixture
def ledger(home: Path) -> Iterator[SqliteLedger]:
    with open_ledger(home) as ledger:
        ledger.open_day(DAY)
        yield ledger
