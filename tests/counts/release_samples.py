"""Releases for tests: of every form, and spoiled in every place."""

import copy
import json
from collections.abc import Iterator
from datetime import date
from typing import Any

from hypothesis import strategies as st
from release_classes import NEEDS

from kiosk.partition import class_rows, hour_rows, need_theme_rows
from kiosk.releases import FAILURES, NETWORK, WORDS, Release, Row, day_period, month_period
from kiosk.tickets import Need

MONTH = Release(
    site="FR75",
    kiosk="hall",
    period="2026-11",
    first=date(2026, 11, 2),
    last=date(2026, 11, 30),
    k=11,
    software="0.1.0",
    total=73,
    tables={
        "need_theme": [
            {"need": "long", "theme": "training", "network": "training", "n": 31},
            {"need": "medium", "theme": "job", "network": "job", "n": 22},
            {"need": "medium+unknown", "theme": "other", "network": "other", "n": 20},
        ],
        "hour": [{"from": 9, "to": 10, "n": 40}, {"from": 10, "to": 13, "n": 33}],
        "language": [{"language": "fr", "n": 62}, {"language": "other", "n": 11}],
        "proofs": [{"form": "paper", "n": 12}],
        "voided": [{"n": 11}],
        "failures": [{"failure": "failed", "n": 14}],
    },
)
DAY = Release("FR75", "hall", "2026-11-03", date(2026, 11, 3), date(2026, 11, 3), 11, "0.1.0", 41)
JOINED = Release("FR75", "hall", "2026-11-04_2026-11-06", date(2026, 11, 4), date(2026, 11, 6), 11, "0.1.0", 13)


def matching(word: str) -> st.SearchStrategy[str]:
    return st.from_regex(WORDS[word], fullmatch=True)


@st.composite
def releases(draw: st.DrawFn) -> Release:
    """Any release that the rule can make."""
    k = draw(st.integers(5, 50))
    numbers = st.integers(0, 5 * k)
    first, last = sorted([draw(st.dates()), draw(st.dates())])
    named = {"site": draw(matching("site")), "kiosk": draw(matching("kiosk")), "software": draw(matching("software"))}
    few = {"first": first, "last": last, "k": k, **named}
    if draw(st.booleans()):
        return Release(period=day_period(first, last), total=draw(numbers.filter(lambda n: n == 0 or n >= k)), **few)
    themes = draw(st.dictionaries(matching("theme"), st.sampled_from(NETWORK), max_size=5))
    table = {need: {theme: draw(numbers) for theme in themes} for need in NEEDS}
    table[Need.MEDIUM]["other"] = draw(st.integers(k, 3 * k))
    total = sum(n for each in table.values() for n in each.values())
    hour, language = draw(st.integers(0, 23)), draw(matching("language"))
    tables: dict[str, list[Row]] = {
        "need_theme": need_theme_rows(table, themes, k),
        "hour": hour_rows({hour: total}, k),
        "language": class_rows("language", {language: total}, k),
    }
    for name, column, classes in (
        ("proofs", "form", ["paper", "phone", "portrait"]),
        ("failures", "failure", FAILURES),
    ):
        counted = {each: draw(numbers) for each in classes}
        if sum(counted.values()) >= k:
            tables[name] = class_rows(column, counted, k)
    if (voided := draw(numbers)) >= k:
        tables["voided"] = [{"n": voided}]
    months = [f"{day:%Y-%m}".rjust(7, "0") for day in (first, last)]
    return Release(period=month_period(*months), total=total, tables=tables, **few)


STRANGE: list[object] = [
    None, True, -1, 1.5, 10**12, "", " ", "Marie Curie", "marie curie", "A42 14:05", "2026-11-22T14:05", "é", "x" * 65,
    "../x", [], ["job"], {}, {"name": "Marie"}, [{}], [[]], [None],
]  # fmt: skip


def places(value: object, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Return the path of each value within a document."""
    if path:
        yield path
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, each in inside:
        yield from places(each, (*path, key))


def spoiled(release: Release) -> Iterator[tuple[str, Any]]:
    """Return the document with one fault in each place: a strange value, a key too much, a key too little."""
    whole = json.loads(release.document())
    for path in places(whole):
        for strange in [*STRANGE, "gone", "more"]:
            mutant = copy.deepcopy(whole)
            holder = mutant
            for key in path[:-1]:
                holder = holder[key]
            if strange == "gone":
                del holder[path[-1]]
            elif strange != "more":
                holder[path[-1]] = strange
            elif isinstance(holder[path[-1]], dict):
                holder[path[-1]]["visitor"] = "x"
            elif isinstance(holder, dict):
                holder["name"] = "x"
            else:
                continue
            if mutant != whole:
                yield f"{path}: {strange!r}", mutant
