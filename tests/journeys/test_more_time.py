"""Who needs more time gets twice as much, and who listens is not hurried (access.md A17)."""

import pytest
from visitor import SIZES, Visitor, size_name

from kiosk.counts import Mode
from kiosk.visit import Step


@pytest.mark.parametrize("size", SIZES, ids=size_name)
def test_more_time_in_the_warning_ends_it_and_doubles_the_wait(kiosk, size) -> None:
    visitor: Visitor = kiosk(size)
    visitor.touch("language.fr")
    visitor.idle(90)
    visitor.touch("more-time")
    assert (visitor.step, visitor.sees("stay"), visitor.kiosk.display.moreTime) == (Step.NEED, False, True)
    visitor.idle(179)
    assert not visitor.sees("stay")
    visitor.idle(1)
    assert visitor.sees("stay")
    assert not visitor.sees("more-time"), "there is no more than twice as much"
    visitor.idle(30)
    assert (visitor.step, visitor.kiosk.display.moreTime) == (Step.WELCOME, False)
    assert visitor.house.reception.counts().modes == {"time": 1}
    visitor.touch("language.fr")
    visitor.idle(90)
    assert visitor.sees("stay"), "the next visitor has the usual time"


def test_the_code_to_be_photographed_stays_twice_as_long(kiosk) -> None:
    visitor: Visitor = kiosk()
    visitor.switch_on("time")
    visitor.touch("prove", "language.fr", "proof.phone")
    assert visitor.kiosk.presence.secondsLeft == 120


def test_the_clock_stands_while_the_kiosk_speaks_but_not_for_ever(kiosk) -> None:
    visitor: Visitor = kiosk()
    visitor.touch("language.fr")
    idle = visitor.kiosk.visit.idle
    visitor.idle(80)
    idle.hold()
    visitor.idle(60)
    idle.release()
    visitor.idle(9)
    assert not visitor.sees("stay")
    visitor.idle(1)
    assert visitor.sees("stay")
    visitor.touch("stay")
    idle.hold()
    visitor.idle(120 + 89)
    assert not visitor.sees("stay")
    visitor.idle(31 + 90)
    assert visitor.step is Step.WELCOME, "speech that hangs does not keep a visit"


def test_each_reason_for_more_time_stands_alone(kiosk) -> None:
    visitor: Visitor = kiosk()
    idle = visitor.kiosk.visit.idle
    visitor.switch_on("time")
    idle.give_time(Mode.VOICE, wanted=True)
    assert idle.times == 2
    visitor.switch_on("time")
    assert idle.times == 2, "the voice is still on"
    idle.give_time(Mode.VOICE, wanted=False)
    assert idle.times == 1
