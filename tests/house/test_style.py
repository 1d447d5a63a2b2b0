"""The house's rules about files: linted, typed, short, explained, pinned, and without an address to download from."""

import ast
import re
import sys
import tomllib
from pathlib import Path

import pytest
from house import BUILD, ROOT, in_git, product, run

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
LOCK = (ROOT / "requirements.lock").read_text("utf-8")
HARD_LIMIT, NEEDS_A_REASON, WORTH_A_LOOK = 400, 300, 250
LONG = {
    "kiosk/ui/voice.py": "what QML and the keys may ask of the voice, each with its line",
    "kiosk/ports.py": "all that the reception needs from outside, in one place: declarations and what they promise",
    "kiosk/store/ledger.py": "one class that keeps one promise; its statements, checks and opening stand elsewhere",
    "kiosk/ui/attendant.py": "the one view model of the attendant: declarations of what QML sees, as in visit.py",
    "kiosk/ui/presence.py": "the one view model of a proof: half of it is declarations of what QML sees",
    "kiosk/ui/visit.py": "the one view model of a visit: half of it is declarations of what QML sees, one a line",
}
UNFINISHED = re.compile(r"\b(TO" + r"DO|FIX" + r"ME|XX" + r"X|HA" + r"CK)\b")
# Registries, downloads, and folders of the machine that this was written on.
# The words are in two halves, so that this file does not hold what it looks for.
ADDRESSES = re.compile(
    r"py" + r"pi\.org|python" + r"hosted|npm" + r"js\.|conda\." + r"org|ghcr\." + r"io|docker\." + r"io"
    r"|(?<!emit-)index-" + r"url[ =]\S"
    r"|https?://\S+\.(whl|tar\.gz|tgz|zip|deb|exe|AppImage|ttf|otf)\b"
    r"|(?<![\w.])/(wo" + r"rk|ro" + r"ot|ho" + r"me/\w+|tm" + r"p/[a-z]+)/|\.py" + r"env"
)


def text_of(file: Path) -> str:
    """Return what a file says; nothing for pictures."""
    content = file.read_bytes()
    return "" if b"\0" in content else content.decode("utf-8")


def hits(pattern: re.Pattern[str]) -> list[str]:
    """Return where a pattern stands in what git holds."""
    found = []
    for file in in_git():
        for number, line in enumerate(text_of(file).split("\n"), 1):
            found += [f"{file.relative_to(ROOT)}:{number}: {hit[0]}" for hit in pattern.finditer(line)]
    return found


def requirements(lock: str) -> dict[str, list[str]]:
    """Return `name==version` of each requirement of a lock, with its hashes."""
    found: dict[str, list[str]] = {}
    for line in re.sub(r"\\\n", " ", lock).split("\n"):
        if line.strip() and not line.startswith("#"):
            found[re.split(r"[\s;]", line)[0]] = re.findall(r"--hash=sha256:[0-9a-f]{64}(?!\S)", line)
    return found


def plain(requirement: str) -> str:
    """Return `name==version` as the lock writes it."""
    name, _, version = requirement.partition("==")
    return f"{re.sub(r'[-_.]+', '-', name).lower()}=={version}"


def test_ruff_has_nothing_to_say() -> None:
    linted = run(sys.executable, "-m", "ruff", "check", "--no-cache", "--output-format=concise", ".")
    assert linted.returncode == 0, linted.stdout + linted.stderr


def test_ruff_looks_at_this_house(tmp_path: Path) -> None:
    (tmp_path / "bad.py").write_text("import os\n")
    linted = run(sys.executable, "-m", "ruff", "check", "--config", ROOT / "pyproject.toml", tmp_path)
    assert linted.returncode == 1
    assert "F401" in linted.stdout


def test_mypy_has_nothing_to_say() -> None:
    typed = run(sys.executable, "-m", "mypy", "--strict", "--cache-dir", BUILD / "mypy")
    assert typed.returncode == 0, typed.stdout + typed.stderr
    (looked_at,) = re.findall(r"in (\d+) source files", typed.stdout)
    assert int(looked_at) >= len(product(".py"))


def test_mypy_finds_what_has_the_wrong_type(tmp_path: Path) -> None:
    (tmp_path / "bad.py").write_text("from kiosk.tickets import Need\n\nneed: Need = 3\n")
    typed = run(sys.executable, "-m", "mypy", "--strict", "--cache-dir", BUILD / "mypy", tmp_path / "bad.py")
    assert typed.returncode == 1
    assert "Incompatible types" in typed.stdout


def test_files_are_short() -> None:
    lines = {str(file.relative_to(ROOT)): text_of(file).count("\n") for file in product(".py", ".qml")}
    for name, count in sorted(lines.items(), key=lambda item: -item[1]):
        if count > WORTH_A_LOOK:
            print(f"{count:4} {name}")
    assert len(lines) > 40
    assert {name: count for name, count in lines.items() if count > HARD_LIMIT} == {}
    assert {name for name, count in lines.items() if count > NEEDS_A_REASON} <= set(LONG), "give a reason, or part it"
    assert all(lines[name] > NEEDS_A_REASON for name in LONG), "a reason that nobody needs any more"


@pytest.mark.parametrize("file", product(".py"), ids=lambda file: file.name)
def test_a_module_says_why_it_exists(file: Path) -> None:
    said = ast.get_docstring(ast.parse(file.read_text("utf-8"))) or ""
    assert len(said) > 20
    assert said.split("\n\n")[0].rstrip().endswith(".")


@pytest.mark.parametrize("file", product(".qml"), ids=lambda file: file.name)
def test_a_screen_says_why_it_exists(file: Path) -> None:
    assert file.read_text("utf-8").startswith("// ")


def test_nothing_is_left_for_later() -> None:
    assert hits(UNFINISHED) == []


def test_no_file_holds_an_address_to_download_from_or_a_place_of_this_machine() -> None:
    assert hits(ADDRESSES) == []


@pytest.mark.parametrize(
    "line",
    [
        "https://py" + "pi.org/simple",
        "--extra-index-" + "url https://mirror.example",
        "index-" + "url = https://mirror.example/simple",
        "https://example.org/font.t" + "tf",
        "cd /wo" + "rk/main",
        "/ro" + "ot/.cache",
        "/ho" + "me/somebody/kiosk",
    ],
)
def test_such_an_address_is_found(line: str) -> None:
    assert ADDRESSES.search(line)


def test_every_requirement_is_locked_with_hashes_and_without_an_address() -> None:
    locked = requirements(LOCK)
    assert len(locked) > 20
    for requirement, hashes in locked.items():
        assert re.fullmatch(r"[a-z0-9-]+(\[\w+\])?==[0-9][\w.+]*", requirement), requirement
        assert hashes, f"{requirement} has no hash"
    assert "://" not in LOCK
    assert LOCK.count("--hash=") == sum(map(len, locked.values()))


def test_a_requirement_without_its_hash_is_found() -> None:
    first, *others = requirements(re.sub(r" \\\n    --hash=\S+", "", LOCK, count=1)).items()
    assert len(first[1]) == len(requirements(LOCK)[first[0]]) - 1
    assert others
    assert requirements("a==1\nb==2 --hash=sha256:12\n") == {"a==1": [], "b==2": []}


def test_every_pin_is_the_locked_one() -> None:
    pins = [*PROJECT["dependencies"], *(pin for extra in PROJECT["optional-dependencies"].values() for pin in extra)]
    assert {plain(pin) for pin in pins} - set(requirements(LOCK)) == set()
    assert plain("PySide6-Essentials==0.0.1") not in requirements(LOCK)


def test_the_whole_of_pyside_is_not_locked() -> None:
    assert not any(requirement.startswith("pyside6==") for requirement in requirements(LOCK))


def test_no_file_holds_what_a_merge_left() -> None:
    assert hits(re.compile(r"^(<{7}|>{7}) ", re.MULTILINE)) == []
