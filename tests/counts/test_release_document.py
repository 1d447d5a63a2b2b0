"""A release as bytes: the same counts are the same bytes, and whatever docs/counts.md does not describe is refused."""

import json
import re
from dataclasses import replace
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator
from release_samples import DAY, JOINED, MONTH, places, releases, spoiled

from kiosk.centre import ASSETS, Network
from kiosk.problems import Problem
from kiosk.releases import FAILURES, LARGEST, NETWORK, TABLES, WORDS, Release, is_day_period, is_period, rows_total

SCHEMA = json.loads((ASSETS.parent / "docs" / "release.schema.json").read_text("utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)
# What only Release.parse can say: a schema cannot compare numbers with one another, nor find a class twice.
BEYOND = ("sum to the total", "below k", "class twice", "before it begins", "not its days")

HOURS, LARGE = "a row of 'hour' is not of hours", "a number is too large"


def refused(document: bytes) -> str:
    """Return why a document is no release; empty when it is one."""
    try:
        Release.parse(document, "x.json")
    except Problem as problem:
        return f"{problem.reason}: {problem.what}"
    return ""


def changed(**values: Any) -> bytes:
    return json.dumps({**json.loads(MONTH.document()), **values}).encode()


@settings(max_examples=60, deadline=None)
@given(release=releases())
def test_it_is_read_as_it_was_written_and_the_schema_agrees(release: Release) -> None:
    document = release.document()
    assert Release.parse(document, release.name) == release
    assert Release.parse(document, release.name).document() == document
    VALIDATOR.validate(json.loads(document))
    assert is_period(release.period)
    assert is_day_period(release.period) == (release.period[7:8] == "-")


@pytest.mark.parametrize("release", [DAY, JOINED, MONTH], ids=lambda release: release.period)
def test_the_same_counts_are_the_same_bytes(release: Release) -> None:
    document = release.document()
    turned = {name: [dict(reversed(row.items())) for row in rows] for name, rows in reversed(release.tables.items())}
    assert replace(release, tables=turned).document() == document
    assert document.endswith(b"}\n")
    assert b"\r" not in document
    assert list(json.loads(document)) == sorted(json.loads(document))


def test_schema_and_reader_refuse_the_same() -> None:
    agreed = {True: 0, False: 0}
    for release in (DAY, JOINED, MONTH):
        for name, mutant in spoiled(release):
            said, valid = refused(json.dumps(mutant).encode()), VALIDATOR.is_valid(mutant)
            if said and valid:
                assert any(words in said for words in BEYOND), (name, said)
            else:
                assert valid is not bool(said), (name, said)
                agreed[valid] += 1
    assert agreed[False] > 1500
    assert agreed[True] > 0, "some changes are harmless, such as a table less"


def test_no_place_of_a_document_takes_a_text_of_somebody() -> None:
    whole = json.loads(MONTH.document())
    assert len(list(places(whole))) > 50
    for text in ("Marie Curie", "marie curie", "Élodie", "a@b.example", "06 12 34 56 78", "née", "1990-01-01 "):
        for name, mutant in spoiled(MONTH):
            if name.endswith("'Marie Curie'"):
                document = json.dumps(mutant).replace("Marie Curie", text).encode()
                assert refused(document), (name, text)


def test_nothing_is_open_in_the_schema() -> None:
    def objects(value: Any) -> list[dict[str, Any]]:
        inside = list(value.values()) if isinstance(value, dict) else value if isinstance(value, list) else []
        here = [value] if isinstance(value, dict) and value.get("type") == "object" else []
        return here + [each for one in inside for each in objects(one)]

    assert len(objects(SCHEMA)) == len(TABLES) + 2
    for each in objects(SCHEMA):
        assert each["additionalProperties"] is False


def test_schema_and_reader_have_the_same_words() -> None:
    rows = SCHEMA["properties"]["tables"]["properties"]
    assert {name: set(table["items"]["properties"]) - {"n"} for name, table in rows.items()} == TABLES
    said = {name: each for table in rows.values() for name, each in table["items"]["properties"].items()}
    said |= SCHEMA["properties"]
    for name, pattern in WORDS.items():
        assert said[name].get("pattern", f"^(?:{'|'.join(said[name].get('enum', []))})$") == f"^(?:{pattern})$", name
    assert get_args(Network) == NETWORK
    assert set(json.loads(MONTH.document())["tables"]) == set(TABLES)
    assert len(FAILURES) == 3


@pytest.mark.parametrize(
    ("document", "why"),
    [
        (b"", "Expecting value"),
        (b"null", "schema"),
        (b"[]", "schema"),
        (b"\xff\xfe", "decode"),
        (b"\xef\xbb\xbf" + DAY.document(), "Expecting value"),
        (DAY.document().decode().encode("utf-16"), "decode"),
        (DAY.document() + b"{}", "Extra data"),
        (b"[" * 50_000, "recursion"),
        (b" " * LARGEST + DAY.document(), "larger than"),
        (changed(total=float("nan")), "NaN"),
        (changed(total=float("inf")), "Infinity"),
        (changed(total=73.0), "'73.0' is not a number"),
        (DAY.document().replace(b'"total": 41', b'"total": ' + b"4" * 5000), "digits"),
        (changed(total=10**10), LARGE),
        (changed(total="73"), "total is not a number from 0"),
        (changed(total=10, tables={}), "below k"),
        (changed(total=74), "sum to the total"),
        (changed(k=4), "k is not a number from 5"),
        (changed(schema="kiosk.release/2"), "schema"),
        (DAY.document().replace(b'"total": 41', b'"total": 3,\n "total": 41'), "twice"),
        (changed(tables=""), "items"),
        (changed(tables={"hour": {}}), "a table is not a list"),
        (changed(tables={"hour": ""}), "a table is not a list"),
        (changed(tables={"tickets": []}), "unknown"),
        (changed(tables={"language": [{"language": "fr", "n": 73}, {"language": "fr", "n": 0}]}), "twice"),
        (changed(tables={"language": [{"language": "fr", "n": 71}, {"language": "en", "n": 2}]}), "below k"),
        (changed(tables={"hour": [{"from": 9, "to": 9, "n": 73}]}), HOURS),
        (changed(tables={"hour": [{"from": 9, "to": 25, "n": 73}]}), HOURS),
        (changed(tables={"proofs": [{"form": "face", "n": 12}]}), "form is not a word"),
        (changed(tables={"proofs": [{"form": "paper", "language": "fr", "n": 12}]}), "too much"),
        (changed(period="2026-11-02_2026-11-30"), "a day has no tables"),
        (changed(period="2026-13"), "period"),
        (changed(period="2026-12_2026-11"), "before"),
        (changed(period="٢٠٢٦-١١"), "period"),
        (changed(period="2026-11\n"), "period"),
        (changed(period="2026-11/../x"), "period"),
        (changed(**{"from": "20261102"}), "not a day"),
        (changed(**{"from": "2026-W45-1"}), "not a day"),
        (changed(to="2026-12-01"), "its period is not its days"),
        (changed(to="2026-11-31"), "day"),
        (changed(to="2026-11-01"), "before"),
        (changed(**{"k" * 90: 1}), "'kkkk"),
    ],
)
def test_what_is_no_release_is_refused_with_the_reason(document: bytes, why: str) -> None:
    said = refused(document)
    assert said.startswith("input: x.json is not a release: ")
    assert why in said
    assert len(said) < 200


def test_a_period_that_its_days_do_not_have_is_refused() -> None:
    document = DAY.document().replace(b'"period": "2026-11-03"', b'"period": "2026-11-04"')
    assert "its period is not its days" in refused(document)


@pytest.mark.parametrize("release", [DAY, JOINED, MONTH], ids=lambda release: release.period)
def test_these_are_releases(release: Release) -> None:
    """The control: what is refused above is refused for its fault."""
    assert refused(release.document()) == ""
    assert VALIDATOR.is_valid(json.loads(release.document()))
    assert not any(re.search(r"[A-Z][a-z]", text) for text in re.findall(r'"([^"]*)"', release.document().decode()))
    assert all(rows_total(release.tables[name]) == release.total for name in ("hour", "language") if release.tables)
