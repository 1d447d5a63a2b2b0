"""docs/accessibility.md: every requirement has its test or says why not, every test is there, nothing is claimed."""

import ast
import re

import pytest
from house import ROOT

PAGE = (ROOT / "docs" / "accessibility.md").read_text("utf-8")
ROWS = [f"A{number}" for number in range(1, 29)]
NAMED = re.compile(r"`([a-z_/]+\.py)::(test_\w+)`")
CLAIM = re.compile(r"(?i)\bconform|\bcomplian|\bcomply|\bcomplies")
WHY_NOT = "No automatic test"


def rows(page: str) -> dict[str, str]:
    """Requirement -> what stands in its last column."""
    return {row[1]: row[2] for row in re.finditer(r"^\| (A\d+) \|.*\| ([^|]*) \|$", page, re.MULTILINE)}


def unmeasured(page: str) -> list[str]:
    """Requirements without a row, and rows with neither a test nor a reason."""
    found = rows(page)
    bare = [row for row, how in found.items() if not (NAMED.search(how) or "the matrix" in how or WHY_NOT in how)]
    return [row for row in ROWS if row not in found] + bare


def named_in(file: str) -> set[str]:
    """The tests of a file, in a class or not; none when there is no such file."""
    path = ROOT / "tests" / file
    if not path.is_file():
        return set()
    parsed = ast.parse(path.read_text("utf-8"))
    return {node.name for node in ast.walk(parsed) if isinstance(node, ast.FunctionDef)}


def invented(page: str) -> list[str]:
    """Tests that are named and not there."""
    return [f"{file}::{test}" for file, test in NAMED.findall(page) if test not in named_in(file)]


def test_every_requirement_is_measured_or_says_why_not() -> None:
    assert list(rows(PAGE)) == ROWS
    assert unmeasured(PAGE) == []


def test_every_test_that_is_named_is_there() -> None:
    assert len(NAMED.findall(PAGE)) > 40
    assert invented(PAGE) == []


def test_nothing_is_claimed() -> None:
    assert CLAIM.findall(PAGE) == []


@pytest.mark.parametrize(
    ("row", "fault"),
    [("| A1 | x | y | we looked |", "A1"), ("| A1 | x | y | the matrix |", "A2"), ("", "A1")],
)
def test_a_requirement_without_a_test_is_found(row: str, fault: str) -> None:
    assert fault in unmeasured(row)


def test_a_test_that_is_not_there_is_found() -> None:
    assert invented("`house/test_accessibility.py::test_nothing_is_claimed`") == []
    for name in ("house/test_accessibility.py::test_of_nothing", "house/test_nowhere.py::test_nothing_is_claimed"):
        assert invented(f"`{name}`") == [name]


def test_a_claim_is_found() -> None:
    assert CLAIM.search("The kiosk conforms to EN 301 549.")
    assert CLAIM.search("fully WCAG compliant")
