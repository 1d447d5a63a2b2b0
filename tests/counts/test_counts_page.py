"""docs/counts.md says what the program does: its examples are made again, byte for byte."""

import json
import re

from jsonschema import Draft202012Validator

from kiosk.centre import ASSETS
from kiosk.commands.tables import COLUMNS, HEADER
from kiosk.partition import class_rows, hour_rows, need_theme_rows
from kiosk.releases import KEYS, NETWORK, Release, is_day_period, is_period

DOCS = ASSETS.parent / "docs"
PAGE = (DOCS / "counts.md").read_text("utf-8")


def blocks(kind: str) -> list[str]:
    return re.findall(rf"<!-- {kind} -->\n```json\n(.*?)```", PAGE, re.DOTALL)


def test_the_examples_are_releases_as_the_kiosk_writes_them() -> None:
    schema = Draft202012Validator(json.loads((DOCS / "release.schema.json").read_text("utf-8")))
    found = []
    for block in blocks("release"):
        schema.validate(json.loads(block))
        release = Release.parse(block.encode(), "docs/counts.md")
        assert release.document() == block.encode()
        found.append(release.period)
    assert found == ["2026-11", "2026-11-03", "2026-11-04_2026-11-05"]


def test_the_month_is_what_becomes_of_the_tables_above_it() -> None:
    [kept] = map(json.loads, blocks("kept"))
    month = Release.parse(blocks("release")[0].encode(), "docs/counts.md")
    k, networks = month.k, {word: word for word in NETWORK}
    assert sum(kept["failures"].values()) < k
    assert month.tables == {
        "need_theme": need_theme_rows(kept["need_theme"], networks, k),
        "hour": hour_rows({int(hour): n for hour, n in kept["hours"].items()}, k),
        "language": class_rows("language", kept["languages"], k),
        "proofs": class_rows("form", kept["proofs"], k),
        "voided": [{"n": kept["voided"]}],
    }
    assert month.total == sum(kept["hours"].values())


def test_the_page_names_every_key_and_file() -> None:
    _, keys, *_ = re.split(r"^\| key \| \|$", PAGE, maxsplit=1, flags=re.MULTILINE)
    rows = [re.findall(r"`(\w+)`", row.split("|")[1]) for row in re.findall(r"^\|.*\|$", keys, re.MULTILINE)]
    assert {key for row in rows for key in row} == KEYS
    files = re.findall(r"^\| `([^`]*)\.json` \|", PAGE, re.MULTILINE)
    assert [is_day_period(name) for name in files] == [True, True, False, False]
    assert all(map(is_period, files))


def test_the_page_tells_what_an_export_holds() -> None:
    _, export = PAGE.split("## The centre's own tables")
    assert ",".join(HEADER) in export
    assert [name for name in COLUMNS if f"`{name}`" not in export] == []
