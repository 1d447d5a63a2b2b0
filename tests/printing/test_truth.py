"""Each fault of the line with each state of the printer, on each way to it: what is said of a slip is so.

Every pair gets 40 jobs on the direct line at a fiftieth of the real times, and 39 more on lines with a kernel
between, at a twentieth: there the printer is another thread, which at a fiftieth would have 10 ms to be let in.
The campaign has 1,000 for each pair on each way, and one job at the real times. Half of the faults come before
the job, half in the middle of it. After each the printer is cured and must print the next one.
"""

import os
import sys
from collections import Counter
from concurrent.futures import Future, ThreadPoolExecutor

import pytest
from truth import STOPS, WAYS, Judge, lane

from kiosk.ports import Paper
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


def test_the_jobs_met_every_end(judged: dict[Case, list[Judge]]) -> None:
    """Or the faults were none."""
    said = {
        case: Counter(p for j in judges for n, p in j.said.items() if n % 100 == 0) for case, judges in judged.items()
    }
    for (way, fault, state), papers in said.items():
        if fault in (Fault.NONE, Fault.SLOW, Fault.LATE):
            good = state in (Fault.NONE, Fault.PAPER_NEAR_END)
            assert (papers[Paper.PRINTED] == sum(lanes_of(way))) or not good, (way, fault, state)
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
