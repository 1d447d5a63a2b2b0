"""`kiosk export`: the centre's own tables as a file, also beside a kiosk that runs."""

import csv
import io
import json
import shutil
import stat
from collections import Counter
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner
from running import giving, kiosk

from kiosk.__main__ import main
from kiosk.commands.tables import COLUMNS, HEADER, as_csv, as_json, as_xlsx
from kiosk.counts import DayCounts
from kiosk.store.exporting import Kept

DAY = DayCounts(
    date(2026, 11, 22),
    hours={9: 4, 14: 1},
    need_theme={"long": {"job": 3}, "urgent": {"job": 1, "training": 1}},
    languages={"fr": 4, "ar": 1},
    proofs={"paper": 2},
    events={"help": 1, "voided": 2},
    modes={"bigger": 1},
    seconds={"10-20": 4, "120-": 1},
)
KEPT = Kept({"2025-09": DayCounts(date(2025, 9, 1), {9: 40}, {"long": {"job": 40}}, {"fr": 40})}, [DAY])
TICKETS = {("2025-09", "tickets", (), 40), ("2026-11-22", "tickets", (), 5)}
# Written out by hand: every number above, once.
LINES = TICKETS | {
    ("2025-09", "hour", ("9",), 40),
    ("2025-09", "need_theme", ("long", "job"), 40),
    ("2025-09", "language", ("fr",), 40),
    ("2026-11-22", "hour", ("9",), 4),
    ("2026-11-22", "hour", ("14",), 1),
    ("2026-11-22", "need_theme", ("long", "job"), 3),
    ("2026-11-22", "need_theme", ("urgent", "job"), 1),
    ("2026-11-22", "need_theme", ("urgent", "training"), 1),
    ("2026-11-22", "language", ("fr",), 4),
    ("2026-11-22", "language", ("ar",), 1),
    ("2026-11-22", "proof", ("paper",), 2),
    ("2026-11-22", "event", ("help",), 1),
    ("2026-11-22", "event", ("voided",), 2),
    ("2026-11-22", "mode", ("bigger",), 1),
    ("2026-11-22", "seconds", ("10 to 20",), 4),
    ("2026-11-22", "seconds", ("120 or more",), 1),
}


@pytest.fixture(scope="module")
def closed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a kiosk with two closed days and an open one."""
    home = tmp_path_factory.mktemp("closed") / "kiosk"
    for day, count in (("2026-11-18", 4), ("2026-11-19", 3), ("2026-11-20", 2)):
        words = ("issue", "--home", home, "--need", "long", "--theme", "job", "--count", count)
        issued = kiosk(*words, before=("faketime", f"{day} 10:00"))
        assert issued.returncode == 0, issued.stderr
    return home


@pytest.fixture
def days(closed: Path, home: Path) -> Path:
    return shutil.copytree(closed, home)


def exported(home: Path, file: Path, form: str) -> None:
    said = CliRunner().invoke(main, ["export", "--home", str(home), "--format", form, "-o", str(file)])
    assert (said.exit_code, said.output) == (0, f"2 days and 0 months in {file}.\n")


def read_csv(content: bytes) -> list[tuple[str, str, tuple[str, ...], int]]:
    header, *lines = csv.reader(io.StringIO(content.decode("ascii"), newline=""))
    assert tuple(header) == HEADER
    return [(period, table, tuple(filter(None, classes)), int(n)) for period, table, *classes, n in lines]


def read_xlsx(content: bytes) -> list[tuple[str, str, tuple[str, ...], int]]:
    book = openpyxl.load_workbook(io.BytesIO(content))
    assert book.sheetnames == list(COLUMNS)
    found = []
    for sheet in book:
        header, *lines = sheet.iter_rows(values_only=True)
        assert header == ("period", *COLUMNS[sheet.title], "n")
        for period, *classes, n in lines:
            assert type(n) is int, "a number, not a text that looks like one"
            found.append((period, sheet.title, tuple(map(str, classes)), n))
    return found


@pytest.mark.parametrize(("write", "read"), [(as_csv, read_csv), (as_xlsx, read_xlsx)])
def test_every_number_stands_once(write, read) -> None:
    lines = read(write(KEPT))
    assert set(lines) == LINES
    assert len(lines) == len(LINES)


@pytest.mark.parametrize(("write", "read"), [(as_csv, read_csv), (as_xlsx, read_xlsx)])
def test_nothing_kept_is_a_table_with_its_header(write, read) -> None:
    assert read(write(Kept({}, []))) == []


def test_json_is_what_counts_prints() -> None:
    told = json.loads(as_json(KEPT))
    assert told["days"] == [DAY.as_json()]
    [month] = told["months"]
    assert (month["month"], month["tickets"], month["hours"]) == ("2025-09", 40, {"9": 40})
    assert set(month) ^ set(DAY.as_json()) == {"month", "day"}


def test_files_say_what_the_ledger_holds(days: Path, tmp_path: Path) -> None:
    for form in ("csv", "json", "xlsx"):
        exported(days, tmp_path / f"x.{form}", form)
    told = json.loads((tmp_path / "x.json").read_text("utf-8"))
    assert [(day["day"], day["tickets"]) for day in told["days"]] == [("2026-11-18", 4), ("2026-11-19", 3)]
    for day in told["days"]:
        assert kiosk("counts", "--home", days, "--day", day["day"], "--json").stdout == f"{json.dumps(day)}\n"
    lines = read_csv((tmp_path / "x.csv").read_bytes())
    assert sorted(lines) == sorted(read_xlsx((tmp_path / "x.xlsx").read_bytes()))
    sums: Counter[str] = Counter()
    for _, table, _, n in lines:
        sums[table] += n
    assert {sums[table] for table in ("tickets", "hour", "need_theme", "language")} == {7}
    assert stat.S_IMODE((tmp_path / "x.csv").stat().st_mode) == 0o600
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == ["x.csv", "x.json", "x.xlsx"]


def test_beside_a_running_kiosk(days: Path, tmp_path: Path) -> None:
    with giving(days):
        said = kiosk("export", "--home", days, "--format", "csv", "-o", tmp_path / "x.csv")
        assert said.returncode == 0, said.stderr
        tickets = {
            period: n for period, table, _, n in read_csv((tmp_path / "x.csv").read_bytes()) if table == "tickets"
        }
        assert tickets["2026-11-18"] == 4
        assert len(tickets) >= 2


def test_a_folder_without_a_ledger_is_told_and_no_file_is_made(home: Path, tmp_path: Path) -> None:
    said = CliRunner().invoke(main, ["export", "--home", str(home), "--format", "csv", "-o", str(tmp_path / "x.csv")])
    assert said.exit_code == 2
    assert "There is no ledger" in said.output
    assert "--home" in said.output
    assert not (tmp_path / "x.csv").exists()
    assert not home.exists()


def test_a_file_that_is_there_is_kept(days: Path, tmp_path: Path) -> None:
    file = tmp_path / "x.csv"
    file.write_text("somebody's work")
    said = CliRunner().invoke(main, ["export", "--home", str(days), "--format", "csv", "-o", str(file)])
    assert said.exit_code == 2
    assert "is there already. Name a new file" in said.output
    assert file.read_text() == "somebody's work"


def test_a_folder_that_is_not_there_is_told(days: Path, tmp_path: Path) -> None:
    file = tmp_path / "nowhere" / "x.csv"
    said = CliRunner().invoke(main, ["export", "--home", str(days), "--format", "csv", "-o", str(file)])
    assert said.exit_code == 1
    assert "cannot be written" in said.output


@pytest.mark.parametrize("words", [[], ["--format", "ods", "-o", "x"], ["--format", "csv"]])
def test_what_it_cannot_do_is_bad_input(words: list[str]) -> None:
    assert CliRunner().invoke(main, ["export", *words]).exit_code == 2
