"""The numbers of a report are those of its documents: each counted once, and none that cannot be believed."""

import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import pytest
from documents import TODAY, day, month, put, sums_of, told
from running import kiosk, surroundings

from kiosk.reports.data import Releases
from kiosk.reports.language import _UNREADABLE, Words


def document(**changes: Any) -> dict[str, Any]:
    return json.loads(month().document()) | changes


def with_table(name: str, rows: object) -> dict[str, Any]:
    return document(tables=document()["tables"] | {name: rows})


# What is wrong, the document, and what is said of it.
REFUSED: list[tuple[str, bytes, str]] = [
    ("empty", b"", "Expecting value"),
    ("cut off", month().document()[:200], "Expecting"),
    ("a page", b"<html>login</html>", "Expecting value"),
    ("not UTF-8", b'{"site": "\xff\xfe"}', "codec"),
    ("a list", b"[]", "its schema is not"),
    ("deep", b"[" * 50_000, "recursion"),
    ("large", b" " * 100_001, "it is larger than 100,000 bytes"),
    *(
        (name, json.dumps(value).encode(), why)
        for name, value, why in [
            ("other schema", document(schema="kiosk.release/2"), "its schema is not 'kiosk.release/1'"),
            ("more keys", document(visitor="x"), "the key 'visitor' is unknown"),
            ("fewer keys", {k: v for k, v in document().items() if k != "k"}, "the key 'k' is missing"),
            ("other table", with_table("names", []), "the table 'names' is unknown"),
            ("more in a row", with_table("language", [{"language": "fr", "n": 20, "age": 3}]), "has 'age' too much"),
            ("less in a row", with_table("language", [{"n": 20}]), "has 'language' too little"),
            ("sum", with_table("language", [{"language": "fr", "n": 19}]), "'language' does not sum to the total"),
            ("no table", document(tables={}), "'need_theme' does not sum to the total"),
            ("text", with_table("language", ""), "a table is not a list"),
            ("hours", with_table("hour", [{"from": 9, "to": 30, "n": 20}]), "a row of 'hour' is not of hours"),
            ("free text", with_table("language", [{"language": "Mme X", "n": 20}]), "language is not a word"),
            ("minus", document(total=-1), "total is not a number from 0"),
            ("too many", document(total=10**30), "a number is too large"),
            ("month 13", document(period="2026-13"), "'2026-13' is not a period"),
            ("no period", document(period="2026"), "'2026' is not a period"),
            ("backwards", document(**{"from": "2026-11-01", "to": "2026-10-01"}), "it ends before it begins"),
            ("other month", document(period="2026-09"), "its period is not its days"),
            ("other day", document(period="2026-10-02", tables={}), "its period is not its days"),
            ("day with tables", document(period="2026-10-01_2026-10-31"), "a day has no tables"),
        ]
    ),
]


def test_every_number_is_the_sum_of_its_documents(network: Path) -> None:
    sums, plain = sums_of(network), told(network)
    assert sums.reading.counted == len(plain.documents)
    assert sums.reading.documents == len(list(network.rglob("*.json")))
    assert sums.tickets == sum(each["total"] for each in plain.months)
    assert sums.day_tickets == sum(each["total"] for each in plain.days)
    assert sums.joined_days == sum("_" in each["period"] for each in plain.days)
    assert sums.kiosks == 4
    by_month, by_site = Counter(), Counter()
    for each in plain.months:
        by_month[each["to"][:7]] += each["total"]
        by_site[each["site"]] += each["total"]
    assert {each.month: each.single + each.joined for each in sums.months} == by_month
    assert {each.site: each.tickets for each in sums.sites} == by_site
    themes = {(t.need, t.theme, t.network): t.n for t in _flat(sums.themes)}
    wanted: Counter[tuple[str, str, str]] = Counter()
    for (need, theme, word), n in plain.sum("need_theme", "need", "theme", "network").items():
        wanted["+" if "+" in need else need, theme, word] += n
    assert themes == wanted
    words = Counter()
    for each in plain.months:
        for row in each["tables"]["need_theme"]:
            words[each["site"], row["network"]] += row["n"]
    assert {(site, word): n for site, of_site in sums.words.items() for word, n in of_site.items()} == words
    hours = plain.sum("hour", "from", "to")
    assert {each.hour: each.counted for each in sums.hours if each.counted} == {
        first: n for (first, end), n in hours.items() if end == first + 1
    }
    assert round(sum(each.counted + each.shared for each in sums.hours)) == sums.tickets
    for name, table, key in (("languages", "language", "language"), ("proofs", "proofs", "form")):
        assert dict(getattr(sums, name)) == {one: n for (one,), n in plain.sum(table, key).items()}
    assert dict(sums.failures) == {one: n for (one,), n in plain.sum("failures", "failure").items()}
    assert sums.voided == plain.sum("voided")[()] > 0


class _Cell:
    def __init__(self, need: str, theme: str, network: str, n: int) -> None:
        self.need, self.theme, self.network, self.n = need, theme, network, n


def _flat(themes: list[Any]) -> list[_Cell]:
    return [_Cell(need, each.theme, each.network, n) for each in themes for need, n in each.needs.items()]


def test_the_line_is_of_the_busiest_kiosk(network: Path) -> None:
    line = sums_of(network).line
    assert line is not None
    assert (line.site, line.kiosk) == ("FR75", "hall")
    weeks: Counter[date] = Counter()
    for each in told(network / "FR75" / "hall").days:
        last = date.fromisoformat(each["to"])
        weeks[date.fromordinal(last.toordinal() - last.weekday())] += each["total"]
    assert dict(line.weeks) == dict(weeks)


def test_nothing_is_counted_twice(network: Path, tmp_path: Path) -> None:
    once = sums_of(network / "FR75")
    again = sums_of(network / "FR75", network / "FR75", f"{network}/FR75/", network / "BE10" / ".." / "FR75")
    assert again == once
    shutil.copytree(network / "FR75" / "hall", tmp_path / "copy")
    copied = sums_of(network / "FR75", network / "FR75" / "hall", tmp_path / "copy")
    assert (copied.tickets, copied.day_tickets, copied.months) == (once.tickets, once.day_tickets, once.months)
    assert copied.reading.copies == 2 * len(list((tmp_path / "copy").iterdir()))
    assert copied.reading.refused == []


def test_a_kiosk_a_site_and_a_network_are_read_alike(network: Path) -> None:
    parts = [sums_of(folder).tickets for folder in sorted(network.glob("*/*"))]
    sites = [sums_of(folder).tickets for folder in sorted(network.iterdir())]
    assert sum(parts) == sum(sites) == sums_of(network).tickets


@pytest.mark.parametrize(("content", "why"), [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED])
def test_what_is_no_release_is_refused_and_does_not_stop_the_rest(tmp_path: Path, content: bytes, why: str) -> None:
    put(tmp_path, month("2026-09", first="2026-09-01", last="2026-09-30"))
    (tmp_path / "2026-10.json").write_bytes(content)
    reading = sums_of(tmp_path).reading
    assert reading.counted == 1
    ((where, said),) = reading.refused
    assert where == f"{tmp_path.name}/2026-10.json"
    assert why in said
    assert Words("fr").reason(said) != _UNREADABLE or name_of(content) in JSON_FAULTS


JSON_FAULTS = {"empty", "cut off", "a page", "not UTF-8", "deep"}


def name_of(content: bytes) -> str:
    return next(name for name, each, _ in REFUSED if each == content)


def test_the_document_that_is_changed_above_is_good(tmp_path: Path) -> None:
    assert sums_of(put(tmp_path, month())).reading.refused == []


def test_what_is_no_file_is_left_alone(tmp_path: Path) -> None:
    put(tmp_path, month())
    os.mkfifo(tmp_path / "2026-09.json")
    (tmp_path / "notes.txt").write_text("not ours")
    put(tmp_path / ".hidden", month("2026-08", first="2026-08-01", last="2026-08-31"))
    assert sums_of(tmp_path).reading.documents == 1


def test_joined_months_are_shown_as_joined(tmp_path: Path) -> None:
    sums = sums_of(
        put(
            tmp_path,
            month("2026-07_2026-08", first="2026-07-03", last="2026-08-20", n=15),
            month("2026-09", first="2026-09-01", last="2026-09-30", n=40),
        )
    )
    assert [(each.month, each.single, each.joined) for each in sums.months] == [("2026-08", 0, 15), ("2026-09", 40, 0)]
    assert sums.joined_months == 1


def test_joined_hours_are_shared_out(tmp_path: Path) -> None:
    sums = sums_of(put(tmp_path, month(n=30)))
    assert [(each.hour, each.counted, each.shared) for each in sums.hours] == [(9, 0, 10), (10, 0, 10), (11, 0, 10)]


def test_dates_of_a_wrong_clock_are_told_and_not_counted(tmp_path: Path, network: Path) -> None:
    put(tmp_path, month(), day("2026-11-25"), day("2026-11-27", 13), day("2061-01-01", 12), day("1970-01-01", 14))
    sums = sums_of(tmp_path)
    assert (sums.reading.counted, sums.tickets, sums.day_tickets) == (2, 20, 20)
    doubts = {
        old: (each.first, each.last, each.documents, each.tickets)
        for (_, _, old), each in sums.reading.doubtful.items()
    }
    assert doubts == {
        False: (date(2026, 11, 27), date(2061, 1, 1), 2, 25),
        True: (date(1970, 1, 1), date(1970, 1, 1), 1, 14),
    }
    (wrong,) = sums_of(network).reading.doubtful.items()
    assert (wrong[0], wrong[1].documents) == (("FR75", "library", True), len(list(network.rglob("2001-*"))))


def test_another_document_of_the_same_period_is_refused(tmp_path: Path) -> None:
    put(tmp_path / "a", month(n=20))
    put(tmp_path / "b", month(n=30))
    sums = sums_of(tmp_path)
    assert sums.tickets == 20
    assert [where for where, _ in sums.reading.refused] == [f"{tmp_path.name}/b/2026-10.json"]


def test_periods_that_overlap_are_told(tmp_path: Path) -> None:
    put(tmp_path, day("2026-10-01_2026-10-05"), day("2026-10-04"), day("2026-10-06"))
    assert sums_of(tmp_path).overlapping == [("FR75", "hall", 1)]


def test_duckdb_has_no_network_and_no_files() -> None:
    with Releases(TODAY) as releases:
        for setting in ("autoinstall_known_extensions", "autoload_known_extensions", "enable_external_access"):
            assert releases.ask(f"SELECT current_setting('{setting}')") == [(False,)]
        with pytest.raises(duckdb.PermissionException):
            releases.ask("SELECT * FROM read_text(?)", __file__)


# The command ---------------------------------------------------------------------------------------------


def test_the_command_writes_a_page_and_warns(network: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad"
    bad.mkdir()
    (bad / "2026-10.json").write_text("{}")
    (bad / os.fsdecode(b"2026-\xff.json")).write_text("{}")
    said = kiosk("report", network, bad, "-o", tmp_path / "report.html", "--language", "en")
    assert said.returncode == 0
    assert "documents refused: 2." in said.stderr
    assert "documents of doubtful dates: 63." in said.stderr
    page = (tmp_path / "report.html").read_text("utf-8")
    assert "bad/2026-10.json" in page
    assert "Its schema is not &#x27;kiosk.release/1&#x27;." in page
    assert "FR75" in page


@pytest.mark.parametrize(
    ("files", "words"),
    [([], "None of 0 documents"), (["2026-10.json"], "None of 1 documents"), (None, "There is no folder")],
)
def test_with_nothing_to_read_it_says_so(tmp_path: Path, files: list[str] | None, words: str) -> None:
    folder = tmp_path / "folder"
    if files is not None:
        folder.mkdir()
        for name in files:
            (folder / name).write_text("no release")
    said = kiosk("report", folder, "-o", tmp_path / "report.html")
    assert said.returncode == 2
    assert words in said.stderr
    assert "Traceback" not in said.stderr
    assert not (tmp_path / "report.html").exists()


def run(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", code], env=surroundings(), capture_output=True, text=True, timeout=60)


@pytest.mark.parametrize("package", ["duckdb", "altair", "vl_convert"])
def test_without_its_packages_it_says_what_to_install(network: Path, tmp_path: Path, package: str) -> None:
    words = ["kiosk", "report", str(network), "-o", str(tmp_path / "report.html")]
    said = run(
        f"import sys; sys.modules[{package!r}] = None; sys.argv = {words!r}\nfrom kiosk.__main__ import main; main()"
    )
    assert said.returncode == 2
    assert f"need the package {package}" in said.stderr
    assert "pip install kiosk[report]" in said.stderr


def test_other_commands_do_not_load_them() -> None:
    said = run("import sys, kiosk.__main__; print({'duckdb', 'altair', 'vl_convert', 'obstore'} & sys.modules.keys())")
    assert said.stdout == "set()\n"
