"""Each fault of the line with each state of the printer, on each way to it: what is said of a slip is so.

Every pair gets 40 jobs on the direct line at a fiftieth of the real times, and 39 more on lines with a kernel
between, at a twentieth: there the printer is another thread, which at a fiftieth would have 10 ms to be let in.
The campaign has 1,000 for each pair on each way, and one job at the real times. Half of the faults come before
the job, half in the middle of it. After each the printer is cured and must print the next one.
"""

import os
import sys
import time
from collections import Counter
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import pytest
from truth import SCALE, SLACK_S, STOPS, WAYS, Judge, lane

from kiosk.ports import BLOCKING, Paper
from kiosk.printing.dispatch import Dispatch
from kiosk.printing.simulated_printer import Fault

JOBS = {"direct": 40, "tcp": 13, "device": 13, "serial": 13}
SCALES = {"direct": 1 / 50, "tcp": 1 / 20, "device": 1 / 20, "serial": 1 / 20}
LANES = 32  # they wait nearly all the time
OTHERS = (Fault.PAPER_NEAR_END, Fault.ROLL_END)
STATES = (Fault.NONE, *OTHERS, *sorted(STOPS))
# What can meet. A printer that lies says nothing of its state; behind a line that is gone all states are alike;
# what a line that wakes up still carries may need more paper than a roll that ends has.
PAIRS = {
    Fault.NONE: STATES,
    Fault.SLOW: STATES,
    Fault.MUTE: STATES,
    Fault.LATE: STATES,
    Fault.GARBAGE: STATES,
    Fault.LIE: (Fault.NONE, Fault.PAPER_NEAR_END),
    Fault.ABSENT: (Fault.NONE, Fault.PAPER_OUT, Fault.COVER_OPEN),
    Fault.STALL: (Fault.NONE, Fault.PAPER_OUT, Fault.COVER_OPEN),
    Fault.STALL_AFTER: (Fault.NONE, Fault.PAPER_OUT, Fault.CUTTER_ERROR),
    Fault.RESET_AFTER: (Fault.NONE, Fault.ROLL_END, Fault.PAPER_OUT, Fault.OFFLINE),
    Fault.SWALLOW: (Fault.NONE, Fault.PAPER_NEAR_END),
}
CASES = [(way, fault, state) for way in WAYS for fault, states in PAIRS.items() for state in states]
Case = tuple[str, Fault, Fault]


def allowed(way: str, fault: Fault, state: Fault) -> set[str]:
    """The rules that physics breaks (docs/printing.md)."""
    if fault is Fault.SWALLOW:
        return {"printed"}
    # The network or the cable had taken it: it comes out when the printer goes on reading.
    if fault in (Fault.STALL, Fault.STALL_AFTER) and state not in STOPS and way != "direct":
        return {"later"}
    return set()


def lanes_of(way: str) -> list[int]:
    """How many jobs each lane has."""
    return [40] * 25 if os.environ.get("KIOSK_CAMPAIGN") else [JOBS[way]]


def slow_first(case: Case) -> bool:
    return case[1] not in (Fault.LIE, Fault.MUTE, Fault.STALL, Fault.STALL_AFTER)


@pytest.fixture(scope="module")
def judged(tmp_path_factory: pytest.TempPathFactory) -> dict[Case, list[Judge]]:
    """Every case, many at the same time."""
    folder, interval = tmp_path_factory.mktemp("lines"), sys.getswitchinterval()
    sys.setswitchinterval(0.0005)  # as the kiosk does
    running: dict[Case, list[Future[Judge]]] = {}
    with ThreadPoolExecutor(LANES) as pool:
        for way, fault, state in sorted(CASES, key=slow_first):
            running[way, fault, state] = [
                pool.submit(lane, way, fault, state, jobs=jobs, seed=seed, folder=folder, scale=SCALES[way])
                for seed, jobs in enumerate(lanes_of(way))
            ]
    sys.setswitchinterval(interval)
    return {case: [future.result() for future in futures] for case, futures in running.items()}


@pytest.mark.parametrize("case", CASES, ids="-".join)
def test_what_is_said_is_on_paper(judged: dict[Case, list[Judge]], case: Case) -> None:
    for judge in judged[case]:
        faults = [fault for rule, fault in judge.faults if rule not in allowed(*case)]
        assert faults == []
    jobs = sum(number % 100 == 0 for judge in judged[case] for number in judge.said)
    assert jobs == sum(lanes_of(case[0]))


def ends(judge: Judge) -> Counter[Paper]:
    """What became of the jobs that met the fault."""
    return Counter(paper for number, paper in judge.said.items() if number % 100 == 0)


def test_the_jobs_met_every_end(judged: dict[Case, list[Judge]]) -> None:
    """Or the faults were none."""
    said = {case: sum((ends(judge) for judge in judges), Counter()) for case, judges in judged.items()}
    for (way, fault, state), papers in said.items():
        if fault in (Fault.NONE, Fault.SLOW, Fault.LATE) and state in (Fault.NONE, Fault.PAPER_NEAR_END):
            assert papers[Paper.PRINTED] >= 0.9 * sum(lanes_of(way)), (way, fault, state, papers)
        if state in STOPS:
            assert papers[Paper.PRINTED] < sum(papers.values()) / 2, (way, fault, state, papers)
    assert {paper for papers in said.values() for paper in papers} == {
        Paper.PRINTED,
        Paper.INTERRUPTED,
        Paper.UNKNOWN,
        Paper.FAILED,
    }


def test_a_printer_that_swallows_is_believed(judged: dict[Case, list[Judge]]) -> None:
    """It answers as if it printed: no program can notice. The attendant's test print shows it."""
    for way in WAYS:
        assert all("printed" in judge.broken for judge in judged[way, Fault.SWALLOW, Fault.NONE])


# Real times --------------------------------------------------------------------------------------------


@pytest.mark.campaign
def test_each_fault_at_its_real_length(tmp_path: Path) -> None:
    """With real times: one run a fault, all at once, on the network."""
    faults = [*PAIRS, *STOPS]
    with ThreadPoolExecutor(len(faults)) as pool:
        running = {
            fault: pool.submit(lane, "tcp", fault, Fault.NONE, jobs=1, folder=tmp_path, scale=1.0) for fault in faults
        }
    for fault, future in running.items():
        found = [text for rule, text in future.result().faults if rule not in allowed("tcp", fault, Fault.NONE)]
        assert found == [], fault


# Controls: a dispatch that makes one mistake is found out ----------------------------------------------


class BelievesAtOnce(Dispatch):
    """Takes bytes that were taken for a slip that was printed."""

    def _truth(self, talk, question, deadline):
        return Paper.PRINTED


class NeverClears(Dispatch):
    """Lets the printer keep what it has not printed."""

    def _talk(self, line, hurry=None):
        talk = super()._talk(line, hurry)
        talk.clear = lambda: True
        return talk


class LeavesHalfSlips(Dispatch):
    """Prints the next slip below half of the last one."""

    def _put_in_order(self, talk):
        self._hanging = False
        return super()._put_in_order(talk)


class NeverCures(Dispatch):
    """Does not ask again once the printer was in trouble."""

    def look(self):
        if self.condition in BLOCKING:
            self._see(self.condition)
        else:
            super().look()


class WaitsTwiceAsLong(Dispatch):
    """Keeps no deadline."""

    def _give_up(self, talk, condition, *, begun):
        time.sleep(25 * SCALE + SLACK_S)
        super()._give_up(talk, condition, begun=begun)


@pytest.mark.parametrize(
    ("make", "fault", "state", "rule"),
    [
        (BelievesAtOnce, Fault.NONE, Fault.PAPER_OUT, "printed"),
        (BelievesAtOnce, Fault.LIE, Fault.NONE, "printed"),
        (NeverClears, Fault.NONE, Fault.PAPER_OUT, "later"),
        (NeverClears, Fault.LIE, Fault.NONE, "later"),
        (LeavesHalfSlips, Fault.RESET_AFTER, Fault.NONE, "two"),
        (LeavesHalfSlips, Fault.NONE, Fault.COVER_OPEN, "two"),
        (NeverCures, Fault.NONE, Fault.OFFLINE, "cure"),
        (WaitsTwiceAsLong, Fault.LIE, Fault.NONE, "late"),
    ],
)
def test_control(tmp_path: Path, make: type[Dispatch], fault: Fault, state: Fault, rule: str) -> None:
    jobs = 1 if rule in ("late", "cure") else 8
    assert rule in lane("direct", fault, state, jobs=jobs, folder=tmp_path, make=make).broken
    assert rule not in lane("direct", fault, state, jobs=jobs, folder=tmp_path).broken
