"""Kiosks for tests, without a display; who stands in front of them is in journeys/visitor.py."""

import logging
import os
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

# Before Qt is imported anywhere.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
# tests/ui looks at screens through the same visitor. (Not `from conftest`: tests/store has one, too.)
sys.path.insert(0, str(Path(__file__).parent / "journeys"))

import pytest
from visitor import PICTURES, SIZES, FakeClock, Visitor

from kiosk.app import House, Kiosk
from kiosk.problems import Problem
from kiosk.ui.panel import panel_of_size
from kiosk.ui.window import application, hold_constants


@pytest.fixture(scope="session", autouse=True)
def _qt():
    """One application for all tests, made as the kiosk makes it, whoever asks for one first."""
    app = application()
    hold_constants()
    return app


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def failsafes() -> Iterator[list[str]]:
    """What the kiosk logged. A test that breaks something on purpose empties it; else it must stay empty."""
    told: list[str] = []

    class Listener(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            told.append(self.format(record))

    listener = Listener()
    logging.getLogger("kiosk").addHandler(listener)
    yield told
    logging.getLogger("kiosk").removeHandler(listener)
    assert told == [], "an exception reached the failsafe"


@pytest.fixture
def kiosk(
    tmp_path: Path, clock: FakeClock, failsafes: list[str], request: pytest.FixtureRequest
) -> Iterator[Callable[..., Visitor]]:
    """Makes kiosks: `kiosk(size, settings=TOML, centre=TOML)`; each gets its own folder unless told."""
    made: list[Visitor] = []
    test = re.sub(r"[^\w.-]+", "-", request.node.name).strip("-")

    def make(
        size: tuple[int, int] = SIZES[0],
        *,
        settings: str = "",
        centre: str = "",
        pictures: str = test,
    ) -> Visitor:
        folder = tmp_path / f"kiosk{len(made)}"
        folder.mkdir()
        if settings:
            (folder / "kiosk.toml").write_text(settings, "utf-8")
        if centre:
            (folder / "centre.toml").write_text(centre, "utf-8")
        house = House.open(folder, clock)
        try:
            built = Kiosk.build(house, panel_of_size(*size, house.settings.panel))
        except Problem:
            house.close()
            raise
        visitor = Visitor(house, built, clock, PICTURES / pictures)
        made.append(visitor)
        return visitor

    yield make
    for visitor in reversed(made):
        visitor.close()
