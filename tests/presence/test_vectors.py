"""The test vectors are up to date, name every reason, and say what stands in the specification."""

import base64
import json
import os
import re
import subprocess
import sys
from collections import Counter
from typing import Any

import pytest
from kit import HERE, NOW
from make_vectors import FILE, IN_FILE, as_text, result, trusted, vectors

from kiosk.presence.claims import Why
from kiosk.presence.jwk import Root, read_json
from kiosk.presence.trust import SignedList, read_list

SPECIFICATION = (HERE.parents[1] / "docs" / "presence.md").read_text("utf-8")


@pytest.fixture(scope="module")
def told() -> dict[str, Any]:
    return json.loads(FILE.read_bytes())


def test_the_file_is_what_is_made_now() -> None:
    assert FILE.read_text("ascii") == as_text(vectors(IN_FILE)), "run: tests/presence/make_vectors.py"
    assert FILE.stat().st_size < 400_000


@pytest.mark.parametrize("rules", ["", "/usr/share/zoneinfo"], ids=["the package's", "the system's"])
def test_they_do_not_depend_on_whose_time_zone_rules_are_used(rules: str, tmp_path) -> None:
    made = subprocess.run(
        [sys.executable, HERE / "make_vectors.py", "--out", tmp_path / "vectors.json"],
        env={**os.environ, "PYTHONTZPATH": rules, "PYTHONHASHSEED": "7"},
        capture_output=True,
        text=True,
    )
    assert made.returncode == 0, made.stderr
    assert (tmp_path / "vectors.json").read_bytes() == FILE.read_bytes()


def test_every_reason_of_the_specification_has_its_vector(told: dict[str, Any]) -> None:
    table = SPECIFICATION[SPECIFICATION.index("## 4.") : SPECIFICATION.index("## 5.")]
    reasons = re.findall(r"^\| `([a-z-]+)` \|", table, re.MULTILINE)
    assert [*reasons] == [why.value for why in Why if why is not Why.NO_CODE], "in the order of the checks"
    named = Counter(vector["reason"] for vector in told["vectors"] if not vector["name"].startswith("mutant"))
    assert set(named) == set(reasons)
    assert sum(named.values()) > 400


def test_the_named_ones_say_in_their_name_what_they_are(told: dict[str, Any]) -> None:
    for vector in told["vectors"]:
        if not vector["name"].startswith("mutant"):
            assert vector["name"].partition(":")[0] == vector["reason"]
    names = [vector["name"] for vector in told["vectors"]]
    assert len(set(names)) == len(names)


def test_somebody_who_has_the_file_alone_comes_to_the_same(told: dict[str, Any]) -> None:
    root = read_json(Root, json.dumps(told["root"]).encode(), "root")
    made = SignedList(told["list"].encode(), base64.b64decode(told["list_signature"]))
    given = read_list(made, "list", root)
    for vector in told["vectors"]:
        found = result(vector["text"], given, vector.get("now", NOW), demo=vector.get("demo_allowed", False))
        assert found == {key: vector[key] for key in vector if key not in ("name", "text", "now", "demo_allowed")}


def test_what_is_valid_says_when_and_where(told: dict[str, Any]) -> None:
    valid = [vector for vector in told["vectors"] if vector["reason"] == "valid"]
    assert {(one["kind"], one["precision_s"]) for one in valid} >= {
        (k, s) for k in (1, 2, 3) for s in (60, 3600, 86400)
    }
    assert {one["quality"] for one in valid} == {1, 2, 3}
    by_name = {one["name"]: (one["from"], one["to"]) for one in valid}
    # By hand, from a calendar.
    assert by_name["valid: Paris, 2026-10-25T02:00+02:00, precision 3600"] == (
        "2026-10-25T02:00:00+02:00",
        "2026-10-25T02:00:00+01:00",
    )
    assert by_name["valid: Auckland, 2026-09-27T00:00, precision 86400"] == (
        "2026-09-27T00:00:00+12:00",
        "2026-09-28T01:00:00+13:00",
    )
    assert by_name["valid: Beirut, 2026-03-29T01:00, precision 86400"][0] == "2026-03-29T01:00:00+03:00"
    assert by_name["valid: Lord_Howe, 2026-04-05T01:00, precision 3600"] == (
        "2026-04-05T01:00:00+11:00",
        "2026-04-05T01:30:00+10:30",
    )


def test_more_mutants_begin_with_those_of_the_file() -> None:
    from mutants import mutants

    made, given = list(mutants(700)), trusted()
    assert made[:IN_FILE] == list(mutants(IN_FILE))
    assert len({result(words, given, NOW, demo=True)["reason"] for words in made}) > 12
