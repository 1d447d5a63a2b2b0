"""A visitor before a whole kiosk whose camera shows a canary."""

import os

import proof_visit
import pytest
from proof_visit import SETTINGS, begin, leave, make
from visitor import Visitor

from kiosk.proofs import Form


@pytest.fixture
def canary() -> bytes:
    return os.urandom(64)


@pytest.fixture
def visitor(kiosk, canary: bytes, monkeypatch: pytest.MonkeyPatch) -> Visitor:
    """Stands before a kiosk that has made its keys and kept house, with a canary before its camera."""
    monkeypatch.setattr("kiosk.app.make_camera", None)  # put back afterwards
    proof_visit.with_canary(canary)
    made = kiosk(settings=SETTINGS)
    made.until((made.house.home.folder / "trust" / "trust.json.sig").exists)
    made.kiosk.visit.keepHouse()
    begin(made)
    make(made, Form.PAPER)  # the printer is known from now on
    leave(made)
    return made
