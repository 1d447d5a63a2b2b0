"""`kiosk issue`: a line for each number that is durable, and words for what cannot be done."""

import json
from pathlib import Path

import pytest
from running import giving, kiosk, rows


def counts(home: Path) -> dict:
    return json.loads(kiosk("counts", "--home", home, "--json").stdout)


def test_each_ticket_is_a_line_and_is_counted(home: Path) -> None:
    said = kiosk("issue", "--home", home, "--need", "long", "--theme", "job", "--count", 5, "--json")
    assert (said.returncode, said.stderr) == (0, "")
    lines = [json.loads(line) for line in said.stdout.splitlines()]
    (day,) = {line["day"] for line in lines}
    assert lines == [{"label": f"A{n}", "day": day, "paper": "printed"} for n in range(1, 6)]
    told = counts(home)
    assert (told["day"], told["tickets"], told["need_theme"]) == (day, 5, {"long": {"job": 5}})
    assert rows(home, "SELECT count(*) FROM ticket") == [(5,)]
    assert rows(home, "SELECT DISTINCT state FROM spool") == [("printed",)]


def test_the_next_run_goes_on(home: Path) -> None:
    first = kiosk("issue", "--home", home, "--count", 2)
    second = kiosk("issue", "--home", home, "--count", 2)
    labels = [line.split()[0] for line in (first.stdout + second.stdout).splitlines()]
    assert labels == ["A1", "A2", "A3", "A4"]


def test_without_need_and_theme_it_is_the_side_door(home: Path) -> None:
    assert kiosk("issue", "--home", home).returncode == 0
    assert counts(home)["need_theme"] == {"unknown": {"unknown": 1}}


def test_the_letter_is_the_one_of_kiosk_toml(home: Path) -> None:
    home.mkdir()
    (home / "kiosk.toml").write_text('[kiosk]\nletter = "W"\n')
    assert kiosk("issue", "--home", home).stdout.startswith("W1 ")


def test_the_folder_comes_from_the_environment(tmp_path: Path) -> None:
    assert kiosk("issue", KIOSK_HOME=str(tmp_path / "one")).returncode == 0
    assert kiosk("issue", XDG_STATE_HOME=str(tmp_path / "state")).returncode == 0
    assert (tmp_path / "one" / "kiosk.db").is_file()
    assert (tmp_path / "state" / "kiosk" / "kiosk.db").is_file()


def test_a_printer_that_is_not_there_does_not_keep_the_number_back(home: Path) -> None:
    home.mkdir()
    (home / "kiosk.toml").write_text('[[printer]]\ntransport = "device"\naddress = "/dev/kiosk-has-no-such-printer"\n')
    said = kiosk("issue", "--home", home, "--count", 2, "--json")
    assert said.returncode == 0
    assert [json.loads(line)["paper"] for line in said.stdout.splitlines()] == ["failed", "failed"]
    assert counts(home)["failures"]["failed"] == 2


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--theme", "cooking"], "Choose one of: orientation, training, job"),
        (["--need", "yesterday"], "'urgent', 'medium', 'long'"),
        (["--count", "0"], "1<=x<=9999"),
        (["--count", "10000"], "1<=x<=9999"),
    ],
)
def test_what_cannot_be_used_is_refused_with_words(home: Path, words: list[str], said: str) -> None:
    refused = kiosk("issue", "--home", home, *words)
    assert (refused.returncode, refused.stdout) == (2, "")
    assert said in refused.stderr
    assert "Traceback" not in refused.stderr


def test_a_second_kiosk_is_refused_while_the_first_runs(home: Path) -> None:
    with giving(home):
        told_before = rows(home, "SELECT number FROM last_number")
        for _ in range(2):
            second = kiosk("issue", "--home", home)
            assert (second.returncode, second.stdout) == (75, "")
            assert f"Another kiosk process holds the ledger in {home}." in second.stderr
            assert "--home" in second.stderr
        assert rows(home, "SELECT number FROM last_number") == told_before
    # The control: once the first has gone, the same command is not refused.
    assert kiosk("issue", "--home", home).returncode == 0


def test_another_folder_is_not_refused(home: Path, tmp_path: Path) -> None:
    with giving(home):
        assert kiosk("issue", "--home", tmp_path / "other").returncode == 0


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    said = kiosk("issue", "--home", tmp_path / "file" / "kiosk")
    assert said.returncode == 1
    assert said.stderr.startswith("kiosk: ")
    assert "--home" in said.stderr


def test_a_mistake_in_kiosk_toml_is_told_with_its_line(home: Path) -> None:
    home.mkdir()
    (home / "kiosk.toml").write_text('[kiosk]\nletter = "B"\n')
    said = kiosk("issue", "--home", home)
    assert said.returncode == 2
    assert f"{home}/kiosk.toml, line 2: kiosk.letter" in said.stderr
    assert not (home / "kiosk.db").exists()
