"""A kiosk runs for weeks: it sleeps when nobody is there, and nothing wears out."""

import sys
from time import process_time

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTimer
from visitor import Visitor

from kiosk.ui.hand import wait
from kiosk.ui.window import hold_constants
from kiosk.visit import Step

_PLENTY = 1_000_000


def running(visitor: Visitor) -> list[str]:
    """What keeps a kiosk awake: timers and animations."""
    timers = [f"timer {t.interval()} ms" for t in visitor.kiosk.visit.findChildren(QTimer) if t.isActive()]
    things = [visitor.window, *visitor.window.findChildren(QObject), *visitor.items()]
    for item in visitor.items():
        things.extend(item.findChildren(QObject))
    kinds = ("QQuickAbstractAnimation", "QQmlTimer")
    moving = {kind for thing in things for kind in kinds if thing.inherits(kind) and thing.property("running")}
    return timers + sorted(moving)


def test_nothing_runs_on_the_welcome_screen_but_the_minute_keeper(kiosk) -> None:
    visitor: Visitor = kiosk()
    visitor.until(visitor.kiosk.visit._keeper.isActive)
    assert running(visitor) == ["timer 60000 ms"]
    visitor.take_ticket()
    assert "QQuickAbstractAnimation" in running(visitor), "the slip slides out: the look would see a motion"
    visitor.touch("finish")
    visitor.idle(90)
    assert (visitor.step, running(visitor)) == (Step.WELCOME, ["timer 60000 ms"])


def test_an_idle_kiosk_draws_nothing_and_uses_no_cpu(kiosk) -> None:
    visitor: Visitor = kiosk()
    wait(700)  # the first slips are drawn ahead
    frames, began = visitor._frames, process_time()
    wait(1500)
    assert visitor._frames == frames
    assert process_time() - began < 0.03


def test_none_true_and_false_survive_200_touches(kiosk) -> None:
    visitor: Visitor = kiosk((800, 480))
    before = sys.getrefcount(None)
    for _ in range(40):
        visitor.take_ticket(theme="orientation")
        visitor.touch("undo", "theme.unknown", "finish")
    assert visitor.hand.touches >= 200
    assert min(sys.getrefcount(constant) for constant in (None, True, False)) > _PLENTY
    assert before - sys.getrefcount(None) < _PLENTY, "the guard would not last for a year"


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal since Python 3.12")
def test_without_the_guard_the_references_would_run_out() -> None:
    before = sys.getrefcount(None)
    for _ in range(1000):
        QCoreApplication.processEvents()
    assert before - sys.getrefcount(None) > 500, "PySide6 no longer loses references: the guard may go"
    hold_constants()
    assert sys.getrefcount(None) > before + _PLENTY
