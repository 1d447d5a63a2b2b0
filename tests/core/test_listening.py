"""Who hears what: private words reach a headset only, unless the visitor chose the loudspeaker (access.md A11, A12)."""

from itertools import pairwise
from math import log10

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from kiosk.listening import GAINS, USUAL_VOLUME, Ear, Listening
from kiosk.speech import Output


class Reception(RuleBasedStateMachine):
    """Whatever visitors do, one after another, with the socket and the buttons."""

    made = Listening

    def __init__(self) -> None:
        super().__init__()
        self.ear: Listening = self.made(loudspeaker=True)
        self.agreed = False  # this visitor said that others may hear, and plugged nothing in since

    @rule()
    def plug(self) -> None:
        self.ear.plug()
        self.agreed = False

    @rule()
    def unplug(self) -> None:
        self.ear.unplug()

    @rule()
    def toggle(self) -> None:
        self.ear.toggle()
        if self.ear.ear is Ear.OFF:
            self.agreed = False

    @rule()
    def choose_loudspeaker(self) -> None:
        asked = self.ear.ear is Ear.ASKING
        self.ear.choose_loudspeaker()
        self.agreed = self.agreed or asked

    @rule()
    def silence(self) -> None:
        self.ear.silence()
        self.agreed = False

    @rule(by=st.sampled_from([-1, 1]))
    def volume(self, by: int) -> None:
        self.ear.change_volume(by)

    @rule()
    def next_volume(self) -> None:
        self.ear.next_volume()

    @rule()
    def leave(self) -> None:
        self.ear.reset()
        self.agreed = False
        assert (self.ear.ear, self.ear.volume) == (Ear.OFF, USUAL_VOLUME)
        assert self.ear.output(private=False) is None

    @invariant()
    def private_words_are_private(self) -> None:
        heard = self.ear.output(private=True)
        assert heard is not Output.LOUDSPEAKER or self.agreed
        assert heard is not Output.HEADSET or self.ear.plugged

    @invariant()
    def a_headset_hears_everything_alone(self) -> None:
        if self.ear.ear is Ear.HEADSET:
            assert {self.ear.output(private=private) for private in (True, False)} == {Output.HEADSET}

    @invariant()
    def the_volume_is_one_that_there_is(self) -> None:
        assert 0 < self.ear.gain <= 1


def test_private_words_are_never_said_aloud_by_themselves() -> None:
    run_state_machine_as_test(Reception, settings=settings(max_examples=60, stateful_step_count=30, deadline=None))


def test_the_machine_notices_a_loudspeaker_that_nobody_chose() -> None:
    """The control."""

    class Loose(Listening):
        def unplug(self) -> None:
            self.plugged = False
            if self.ear is Ear.HEADSET:
                self.ear = Ear.LOUDSPEAKER

    class Careless(Reception):
        made = Loose

    with pytest.raises(AssertionError):
        run_state_machine_as_test(Careless, settings=settings(max_examples=60, deadline=None, print_blob=False))


def test_without_a_loudspeaker_nothing_is_said_aloud() -> None:
    ear = Listening(loudspeaker=False)
    ear.toggle()
    ear.choose_loudspeaker()
    assert (ear.ear, ear.output(private=False)) == (Ear.ASKING, None)
    ear.plug()
    assert ear.output(private=True) is Output.HEADSET


def test_the_question_itself_is_said_aloud_and_nothing_else() -> None:
    ear = Listening(loudspeaker=True)
    ear.toggle()
    assert ear.output(private=False) is Output.LOUDSPEAKER
    assert ear.output(private=True) is None


def test_a_step_of_the_volume_is_about_six_decibels() -> None:
    for softer, louder in pairwise(GAINS):
        assert 20 * log10(louder / softer) == pytest.approx(6, abs=0.1)
    ear = Listening(loudspeaker=True)
    heard = []
    for _ in range(6):
        ear.next_volume()
        heard.append(ear.volume)
    assert heard == [4, 5, 1, 2, 3, 4]
    ear.change_volume(5)
    assert ear.volume == len(GAINS)
    ear.change_volume(-9)
    assert ear.volume == 1
