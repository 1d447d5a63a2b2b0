"""Imports point one way: the contracts of pyproject.toml are kept, and a breach of any of them is found."""

import shutil
import tomllib
from pathlib import Path

import pytest
from house import BIN, ROOT, run

CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]

# (file, what is planted at its end, the contract that forbids it)
BREACHES = [
    ("kiosk/tickets.py", "import kiosk.app", "Imports point one way"),
    ("kiosk/store/ledger.py", "import kiosk.ui.words", "Imports point one way"),
    ("kiosk/printing/spool.py", "import kiosk.store.ledger", "Imports point one way"),
    ("kiosk/visit.py", "import kiosk.reception", "Imports point one way"),
    ("kiosk/reception.py", "import PySide6.QtCore", "Qt lives in ui, in the composition and where slips are drawn"),
    ("kiosk/ui/visit.py", "import escpos", "One library, one room"),
    ("kiosk/app.py", "import sqlite3", "The ledger's library stays in store"),
    ("kiosk/store/state.py", "import argon2", "The PIN's hash stays with the PIN"),
    ("kiosk/sync/sender.py", "import sqlite3", "Sending sees no ledger and no window"),
    ("kiosk/sending.py", "import PySide6.QtCore", "Sending sees no ledger and no window"),
    ("kiosk/checkup.py", "import obstore", "Servers are spoken to by sync, and read by reports"),
    ("kiosk/app.py", "import py_nanotts", "The voice's engines stay in voice"),
    ("kiosk/voice/__init__.py", "import PySide6.QtCore", "The voice knows no window and no ledger"),
    ("kiosk/reception.py", "import cbor2", "Signing and reading proofs stays in presence"),
    ("kiosk/store/reading.py", "import duckdb", "What reports are made with stays in reports"),
    ("kiosk/wording/rules.py", "import babel", "One module exchanges words with reviewers"),
    ("kiosk/wording/rules.py", "import PySide6.QtCore", "Qt lives in ui, in the composition and where slips are drawn"),
    (
        "kiosk/printing/simulated_interpreter.py",
        "import kiosk.printing.escpos",
        "The virtual printer shares no code with the encoder",
    ),
]


def lint(folder: Path) -> tuple[bool, str]:
    """Return whether the contracts are kept in a copy of the repository, and what the linter said."""
    linted = run(BIN / "lint-imports", "--no-cache", cwd=folder, PYTHONPATH=str(folder))
    return linted.returncode == 0, linted.stdout + linted.stderr


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "kiosk", tmp_path / "kiosk", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_every_contract_is_kept() -> None:
    kept, said = lint(ROOT)
    assert kept, said
    for contract in CONTRACTS:
        assert f"{contract['name']} KEPT" in said


def test_a_copy_is_linted_instead_of_the_original(copy: Path) -> None:
    kept, said = lint(copy)
    assert kept, said
    (copy / "kiosk" / "tickets.py").unlink()
    assert not lint(copy)[0]


@pytest.mark.parametrize(("file", "planted", "contract"), BREACHES, ids=[breach[1] for breach in BREACHES])
def test_a_breach_is_found(copy: Path, file: str, planted: str, contract: str) -> None:
    with (copy / file).open("a") as opened:
        opened.write(f"\n{planted}\n")
    kept, said = lint(copy)
    assert not kept
    assert f"{contract} BROKEN" in said, said


def test_every_contract_has_a_breach_that_is_tried() -> None:
    assert {contract["name"] for contract in CONTRACTS} == {breach[2] for breach in BREACHES}


def test_every_module_stands_in_the_layers() -> None:
    (layers,) = [contract["layers"] for contract in CONTRACTS if contract["type"] == "layers"]
    named = {module.strip() for layer in layers for module in layer.split("|")}
    there = {f"kiosk.{path.stem}" for path in (ROOT / "kiosk").iterdir() if path.suffix == ".py" or path.is_dir()}
    assert there - {"kiosk.__init__", "kiosk.__pycache__"} == named
