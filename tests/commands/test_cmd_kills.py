"""A kiosk that dies at any moment, with all it started, loses no number that was told and tells none twice."""

import os
import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from killing import History, Kept, campaign, faults, look, run

KILLS = 100
CAMPAIGN = 10_000 if os.environ.get("KIOSK_CAMPAIGN") else KILLS


@pytest.mark.parametrize("kills", [KILLS, pytest.param(CAMPAIGN, marks=pytest.mark.campaign, id="campaign")])
def test_kills_lose_and_double_nothing(tmp_path: Path, kills: int) -> None:
    outcome = campaign(tmp_path, kills, seed=1)
    print(outcome)
    assert outcome.kills == kills
    assert outcome.faults == []
    # The kills must have met the start-up as well as the giving and printing, or they prove nothing.
    assert outcome.before >= kills // 20, outcome
    assert outcome.amid >= kills // 20, outcome


@pytest.fixture(scope="module")
def home_of_three_runs(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, History]:
    home = tmp_path_factory.mktemp("controls") / "kiosk"
    return home, [run(home, None)[0] for _ in range(3)]


def test_three_whole_runs_have_no_fault(home_of_three_runs: tuple[Path, History]) -> None:
    home, history = home_of_three_runs
    assert len(history[2]) > 1
    assert faults(history, look(home)) == []


def test_a_number_that_was_told_and_not_kept_is_found_out(home_of_three_runs: tuple[Path, History]) -> None:
    home, history = home_of_three_runs
    day, number = history[2][-1]
    found = faults([*history, [(day, number + 1)]], look(home))
    assert found == [f"('{day}', {number + 1}) is lost"]


def test_a_number_that_was_told_twice_is_found_out(home_of_three_runs: tuple[Path, History]) -> None:
    home, history = home_of_three_runs
    last = history[2][-1]
    assert faults([*history, [last]], look(home)) == [f"{last} was told after {last}", f"{last} was told twice"]


def test_numbers_that_begin_again_are_found_out(home_of_three_runs: tuple[Path, History]) -> None:
    home, history = home_of_three_runs
    first = history[0][0]
    assert any("was told after" in fault for fault in faults([*history[1:], [first]], look(home)))


@pytest.mark.parametrize(
    "damage",
    [
        "DELETE FROM ticket WHERE number = 2",
        "UPDATE count_hour SET n = n + 1",
        "UPDATE count_need_theme SET n = n - 1",
        "DELETE FROM count_language",
        "UPDATE last_number SET number = number - 1",
    ],
)
def test_a_ledger_that_lost_something_is_found_out(
    home_of_three_runs: tuple[Path, History], tmp_path: Path, damage: str
) -> None:
    home, history = home_of_three_runs
    shutil.copy(home / "kiosk.db", tmp_path / "kiosk.db")
    with closing(sqlite3.connect(tmp_path / "kiosk.db", isolation_level=None)) as connection:
        assert connection.execute(damage).rowcount >= 1
    assert faults(history, look(tmp_path)) != []


def test_a_ledger_that_jumped_over_numbers_is_found_out(home_of_three_runs: tuple[Path, History]) -> None:
    home, history = home_of_three_runs
    kept: Kept = look(home)
    ahead = replace(kept, last={kept.open_day: kept.last[kept.open_day] + 100})
    assert faults(history, ahead) != []
