"""What a release has no key for cannot leave: the list of all that may, written out by hand."""

import json
import re
from collections.abc import Iterator
from typing import Any, get_args

import pytest
from release_samples import MONTH

from kiosk import releases
from kiosk.centre import LANGUAGES, Network, Theme
from kiosk.counts import Event, Mode
from kiosk.proofs import Form
from kiosk.settings import KioskPart
from kiosk.tickets import UNKNOWN_THEME, Need

# Of the document: which kiosk, which days, how much. Nothing of a visit but sums.
MAY_LEAVE = {"schema", "site", "kiosk", "period", "from", "to", "k", "software", "total", "tables"}
# Of each table: by what it is parted.
BY = {
    "need_theme": {"need", "theme", "network"},
    "hour": {"from", "to"},
    "language": {"language"},
    "proofs": {"form"},
    "voided": set(),
    "failures": {"failure"},
}
# What each class can say: a closed set, or an id that the centre's files give, never a visitor.
CLOSED = {
    "need": {"urgent", "medium", "long", "unknown"},
    "network": {"orientation", "training", "job", "change", "recognition", "business", "discover", "help", "other"},
    "form": {"paper", "phone", "portrait", "other"},
    "failure": {"failed", "interrupted", "unknown", "other"},
}
IDS = {"theme": r"[a-z][a-z0-9-]{0,23}", "language": r"[a-z]{2,3}|other"}
NUMBERS = {"from", "to", "n"}


def said(value: Any, key: str = "") -> Iterator[tuple[str, str]]:
    """Return each text of a document with the key that it stands under."""
    if isinstance(value, dict):
        for name, each in value.items():
            yield from said(each, name)
    elif isinstance(value, list):
        for each in value:
            yield from said(each, key)
    elif isinstance(value, str):
        yield key, value


def strange(document: dict[str, Any]) -> list[str]:
    """Return what a document says that is in no list above."""
    found = [key for key in document if key not in MAY_LEAVE]
    for table, rows in document["tables"].items():
        found += [table] if table not in BY else []
        found += [key for row in rows for key in row if key not in BY.get(table, set()) | {"n"}]
        for key, text in said(rows):
            closed = all(part in CLOSED.get(key, ()) for part in text.split("+"))
            found += [] if closed or re.fullmatch(IDS.get(key, r"(?!)"), text) else [f"{key} {text}"]
    return found


def test_these_keys_may_leave_and_no_other() -> None:
    assert releases.KEYS == MAY_LEAVE
    assert {name: set(classes) for name, classes in releases.TABLES.items()} == BY
    assert set().union(*BY.values()) == {*CLOSED, *IDS, *NUMBERS} - {"n"}


def test_a_document_says_nothing_else() -> None:
    document = json.loads(MONTH.document())
    assert set(document) == MAY_LEAVE
    assert set(document["tables"]) == set(BY)
    assert strange(document) == []


@pytest.mark.parametrize(
    ("place", "key", "value"),
    [
        ((), "visitor", "x"),
        (("tables",), "seconds", []),
        (("tables", "hour", 0), "language", "fr"),
        (("tables", "language", 0), "language", "French"),
        (("tables", "proofs", 0), "form", "face"),
        (("tables", "need_theme", 0), "theme", "Marie"),
        (("tables", "need_theme", 2), "need", "medium+14:05"),
    ],
)
def test_one_thing_more_is_found_out(place: tuple[Any, ...], key: str, value: object) -> None:
    document = holder = json.loads(MONTH.document())
    for each in place:
        holder = holder[each]
    holder[key] = value
    assert len(strange(document)) == 1


def test_the_closed_sets_are_those_of_the_program() -> None:
    assert {need.value for need in Need} == CLOSED["need"]
    assert set(get_args(Network)) == CLOSED["network"]
    assert {form.value for form in Form} | {"other"} == CLOSED["form"]
    paper = {event.removeprefix("paper_") for event in Event if event.startswith("paper_")}
    assert paper | {"other"} == CLOSED["failure"]
    assert all(re.fullmatch(IDS["language"], language) for language in LANGUAGES)
    assert re.fullmatch(IDS["theme"], UNKNOWN_THEME)


def test_the_reader_takes_no_other_word() -> None:
    """`WORDS` of releases.py are these sets; its ids are those that centre.toml and kiosk.toml take."""
    for key, words in CLOSED.items():
        assert all(re.fullmatch(releases.WORDS[key], word) for word in words), key
        assert not re.fullmatch(releases.WORDS[key], "marie"), key
    for key, pattern in IDS.items():
        assert releases.WORDS[key] == pattern
    given = {
        "theme": Theme.model_json_schema()["properties"]["id"],
        "site": KioskPart.model_json_schema()["properties"]["site"],
        "kiosk": KioskPart.model_json_schema()["properties"]["name"],
    }
    assert {key: schema["pattern"] for key, schema in given.items()} == {
        key: f"^{releases.WORDS[key]}$" for key in given
    }


def test_no_word_that_is_counted_is_a_formula_to_a_spreadsheet() -> None:
    """A cell that begins with = + - @ would be computed by whoever opens an export."""
    begins = re.compile(r"[a-zA-Z0-9]")
    for pattern in [*IDS.values(), *releases.WORDS.values()]:
        for sign in "=+-@\t\r":
            assert not re.fullmatch(pattern, f"{sign}1")
            assert not re.fullmatch(pattern, f"{sign}a")
    assert all(begins.match(each) for kind in (Need, Form, Event, Mode) for each in kind)
