"""`kiosk counts`: what is kept of a business day, also beside a kiosk that runs."""

import json
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner
from running import giving, kiosk, rows

from kiosk.__main__ import main
from kiosk.counts import Event, Mode
from kiosk.ports import Paper
from kiosk.proofs import Form
from kiosk.store.ledger import open_ledger
from kiosk.tickets import Need

KEYS = ["day", "tickets", "hours", "need_theme", "languages", "proofs", "voided", "failures"]


def counts(home: Path, *words: str) -> dict:
    said = kiosk("counts", "--home", home, "--json", *words)
    assert said.returncode == 0, said.stderr
    return json.loads(said.stdout)


def test_what_is_kept_adds_up(home: Path) -> None:
    for need, theme, n in (("urgent", "job", 3), ("long", "job", 1), ("long", "training", 2)):
        kiosk("issue", "--home", home, "--need", need, "--theme", theme, "--count", n)
    told = counts(home)
    assert list(told)[: len(KEYS)] == KEYS
    assert told["need_theme"] == {"long": {"job": 1, "training": 2}, "urgent": {"job": 3}}
    assert told["tickets"] == 6 == sum(told["hours"].values()) == sum(told["languages"].values())
    assert told["failures"] == {"failed": 0, "interrupted": 0, "unknown": 0}
    assert rows(home, "SELECT count(*) FROM ticket") == [(6,)]


def test_people_can_read_it(home: Path) -> None:
    kiosk("issue", "--home", home, "--need", "long", "--theme", "job", "--count", 2)
    said = kiosk("counts", "--home", home)
    assert said.returncode == 0
    assert ": 2 tickets, 0 voided" in said.stdout
    assert "long: job 2" in said.stdout


def test_people_see_every_table_that_has_something(home: Path) -> None:
    with open_ledger(home) as ledger:
        ledger.open_day(date(2026, 11, 22))
        for hour in (9, 9, 14):
            ledger.give(
                series="A", need=Need.URGENT, theme="job", hour=hour, language="ar", seconds=130, paper=Paper.QUEUED
            )
        for counted in (Form.PORTRAIT, Form.PAPER, Form.PAPER, Event.HELP, Event.PAPER_FAILED, Mode.BIGGER):
            ledger.add(counted)
    said = CliRunner().invoke(main, ["counts", "--home", str(home)])
    assert said.output.splitlines() == [
        "2026-11-22: 3 tickets, 0 voided",
        "  hours: 09:00 2, 14:00 1",
        "  urgent: job 3",
        "  languages: ar 3",
        "  proofs: paper 2, portrait 1",
        "  failures: failed 1",
        "  modes: bigger 1",
        "  seconds: 120- 3",
        "  calls: help 1",
    ]


def test_a_day_of_which_nothing_is_kept_is_zero(home: Path) -> None:
    kiosk("issue", "--home", home)
    told = counts(home, "--day", "2001-01-01")
    assert (told["day"], told["tickets"], told["hours"]) == ("2001-01-01", 0, {})


def test_beside_a_running_kiosk_it_sees_what_was_given(home: Path) -> None:
    kiosk("issue", "--home", home, "--count", 7)
    with giving(home):
        told = counts(home)
        (number,) = rows(home, "SELECT number FROM last_number")[0]
        assert told["tickets"] == number > 7


def test_it_changes_nothing(home: Path) -> None:
    kiosk("issue", "--home", home)
    before = {file: file.read_bytes() for file in home.rglob("*") if file.is_file()}
    counts(home)
    assert {file: file.read_bytes() for file in home.rglob("*") if file.is_file()} == before


@pytest.mark.parametrize("words", [["--day", "yesterday"], ["--day", "2026-13-01"]])
def test_what_is_no_day_is_refused_with_words(home: Path, words: list[str]) -> None:
    said = kiosk("counts", "--home", home, *words)
    assert said.returncode == 2
    assert "Write one like 2026-11-22." in said.stderr


def test_a_folder_without_a_ledger_is_told_and_not_made(home: Path) -> None:
    said = kiosk("counts", "--home", home)
    assert said.returncode == 2
    assert "Name the kiosk's folder with --home" in said.stderr
    assert not home.exists()
