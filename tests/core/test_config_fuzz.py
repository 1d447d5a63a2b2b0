"""Whatever stands in kiosk.toml and centre.toml, a kiosk answers with words a person can act on, and soon."""

import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.centre import ASSETS, load_centre
from kiosk.problems import Problem, Reason
from kiosk.settings import load_settings

READERS = {load_settings: Reason.SETTINGS, load_centre: Reason.CENTRE}
LONGEST_S = 1.0  # of this process' own time
VALID = {
    load_settings: b"""[kiosk]
letter = "A"
site = "FR75"
[panel]
diagonal_in = 21.5
pixels = [1080, 1920]
[[printer]]
name = "front"
transport = "tcp"
address = "127.0.0.1:9100"
[sync]
uplink = "none"
""",
    load_centre: (ASSETS / "centre.toml").read_bytes(),
}
KEYS = ["kiosk", "letter", "panel", "pixels", "printer", "transport", "address", "name", "town", "theme", "label"]
KEYS += ["id", "hours", "open", "days", "timezone", "languages", "camera", "fr", "sync", "uplink", "idle_s", "time"]
PIECES = [b"[", b"]", b"[[", b"]]", b"=", b'"', b"'", b'"""', b"\n", b".", b",", b"{", b"}", b"#", b"\\", b"-1", b"nan"]
PIECES += [b"1e400", b"9" * 5000, b"[" * 1500, b"\xff", b"\x00", b"\r", "\u202e".encode(), b"2026-13-45", b"true", b""]

many = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
readers = st.sampled_from(list(READERS))


def answer(read: Callable[[Path], Any], content: bytes) -> Problem | None:
    """Read a file with this content; anything but a `Problem` of the reader's own kind escapes."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "file.toml"
        path.write_bytes(content)
        problem = None
        began = time.process_time()
        try:
            read(path)
        except Problem as caught:
            problem = caught
        assert time.process_time() - began < LONGEST_S
    assert problem is None or (problem.reason is READERS[read] and str(path) in problem.what)
    return problem


def as_toml(value: object) -> str:
    """Write a value as TOML writes it."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        escaped = "".join(c if c.isalnum() else f"\\U{ord(c):08x}" for c in value)
        return f'"{escaped}"'
    if isinstance(value, list):
        return f"[{', '.join(map(as_toml, value))}]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{as_toml(key)} = {as_toml(item)}" for key, item in value.items()) + "}"
    return str(value)


text = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
keys = st.sampled_from(KEYS) | text
plain = st.none().map(lambda _: 0) | st.booleans() | st.integers() | st.floats() | text
values = st.recursive(
    plain, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=3), max_leaves=8
)


@many
@given(readers, st.binary(max_size=400))
def test_random_bytes(read: Callable[[Path], Any], content: bytes) -> None:
    answer(read, content)


@many
@given(readers, st.dictionaries(keys, values, max_size=6))
def test_random_toml(read: Callable[[Path], Any], document: dict[str, object]) -> None:
    lines = "".join(f"{as_toml(key)} = {as_toml(value)}\n" for key, value in document.items())
    problem = answer(read, lines.encode())
    # This writer writes TOML: whatever is wrong with it, it was read.
    assert problem is None or problem.remedy != "Correct this line; the rest was not read."


@many
@given(readers, st.data())
def test_a_valid_file_with_a_random_value(read: Callable[[Path], Any], data: st.DataObject) -> None:
    lines = VALID[read].decode().split("\n")
    with_keys = [number for number, line in enumerate(lines) if " = " in line]
    number = data.draw(st.sampled_from(with_keys))
    lines[number] = lines[number].split(" = ")[0] + " = " + as_toml(data.draw(values))
    answer(read, "\n".join(lines).encode())


@many
@given(readers, st.data())
def test_a_valid_file_with_pieces_cut_out_and_put_in(read: Callable[[Path], Any], data: st.DataObject) -> None:
    content = VALID[read]
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(content)))
        gone = data.draw(st.integers(0, 20))
        content = content[:at] + data.draw(st.sampled_from(PIECES) | st.binary(max_size=4)) + content[at + gone :]
    answer(read, content)


@pytest.mark.parametrize("read", READERS, ids=lambda read: read.__name__)
@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"a = " + b"[" * 20_000 + b"]" * 20_000, id="brackets within brackets"),
        pytest.param(b"a = " + b"{b = " * 2_000 + b"1" + b"}" * 2_000, id="tables within tables"),
        pytest.param(b"a." * 3_000 + b"a = 1", id="a key of 3000 parts"),
        pytest.param(b"a = " + b"9" * 5_000, id="an endless number"),
        pytest.param(b"a = 0x" + b"f" * 5_000, id="an endless hexadecimal number"),
        pytest.param(b"a = 1e9999", id="a number beyond all numbers"),
        pytest.param(b"\n".join(b"key%d = 1" % n for n in range(3_000)), id="3000 unknown keys"),
        pytest.param(b"a = '" + b"-." * 20_000 + b"'", id="a long text"),
        pytest.param(b'a = "\\uD800"', id="half a character"),
        pytest.param(b"\xef\xbb\xbfa = 1", id="a byte order mark"),
    ],
)
def test_what_exhausts_a_parser(read: Callable[[Path], Any], content: bytes) -> None:
    assert answer(read, content) is not None


@pytest.mark.parametrize("read", READERS, ids=lambda read: read.__name__)
def test_the_valid_files_are_valid(read: Callable[[Path], Any]) -> None:
    assert answer(read, VALID[read]) is None


@pytest.mark.parametrize("read", READERS, ids=lambda read: read.__name__)
def test_what_is_no_file_is_a_problem(read: Callable[[Path], Any], tmp_path: Path) -> None:
    with pytest.raises(Problem) as caught:
        read(tmp_path)
    assert caught.value.reason is READERS[read]
    assert caught.value.remedy


def test_an_exception_that_is_no_problem_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    def careless(path: Path) -> None:
        raise KeyError(path.read_text())

    monkeypatch.setitem(READERS, careless, Reason.SETTINGS)
    with pytest.raises(KeyError):
        answer(careless, b"a = 1")


def test_a_reader_that_takes_too_long_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(f"{__name__}.LONGEST_S", 0.01)

    def slow(_: Path) -> None:
        end = time.process_time() + 0.02
        while time.process_time() < end:
            pass

    monkeypatch.setitem(READERS, slow, Reason.SETTINGS)
    with pytest.raises(AssertionError):
        answer(slow, b"a = 1")
