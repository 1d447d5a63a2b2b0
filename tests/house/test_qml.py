"""QML sees only what is there: every screen is linted against the view models' generated types, without a warning."""

import os
import shutil
from pathlib import Path

import pytest
from house import BIN, ROOT, run

SCREENS = sorted((ROOT / "kiosk" / "ui").rglob("*.qml"))


@pytest.fixture(scope="module")
def types(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the generated types."""
    folder = tmp_path_factory.mktemp("qmltypes")
    stubgen = run(
        BIN / "pyside6-qml-stubgen",
        "kiosk/ui",
        f"--out-dir={folder}",
        f"--file-relative-path={ROOT}",
        QT_QPA_PLATFORM="offscreen",
        PYTHONDONTWRITEBYTECODE="1",
        PYTHONPATH=str(ROOT),
    )
    assert stubgen.returncode == 0, stubgen.stdout + stubgen.stderr
    return folder


def lint(root: Path, types: Path, files: list[Path]) -> tuple[bool, str]:
    """Return whether QML files are without a warning, and what the linter said. Every path must be absolute."""
    linted = run(BIN / "pyside6-qmllint", "-W", "0", "--ignore-settings", "-I", root, "-I", types, *files)
    return linted.returncode == 0, linted.stdout + linted.stderr


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "kiosk" / "ui", tmp_path / "kiosk" / "ui", ignore=shutil.ignore_patterns("*.py", "__py*"))
    return tmp_path


def test_the_types_hold_what_the_screens_see(types: Path) -> None:
    generated = "".join(file.read_text("utf-8") for file in types.rglob("*.qmltypes"))
    for name in ("VisitViewModel", "Panel", "chooseTheme", "secondsLeft", "FAILSAFE"):
        assert f'"{name}"' in generated, name


def test_no_screen_has_a_warning(types: Path) -> None:
    assert len(SCREENS) >= 15
    fine, said = lint(ROOT, types, SCREENS)
    assert fine, "\n".join(line for line in said.split("\n") if line.startswith(("Warning:", "Error:")))


@pytest.mark.parametrize(
    ("file", "right", "wrong"),
    [
        ("screens/ThemeScreen.qml", "visit.chooseTheme(", "visit.chooseThem("),
        ("screens/TicketScreen.qml", "visit.number", "visit.numbr"),
        ("screens/VisitScreens.qml", "VisitViewModel.Step.THEME", "VisitViewModel.Step.THEEM"),
        ("screens/Main.qml", "root.panel.pxPerMm", "root.panel.pxPerMM"),
        ("screens/NeedScreen.qml", "Style.gap", "Style.gapp"),
    ],
)
def test_a_misspelt_member_is_found(copy: Path, types: Path, file: str, right: str, wrong: str) -> None:
    screen = copy / "kiosk" / "ui" / file
    before = lint(copy, types, [screen])[1].count("Warning:")
    assert right in screen.read_text("utf-8")
    screen.write_text(screen.read_text("utf-8").replace(right, wrong), "utf-8")
    fine, said = lint(copy, types, [screen])
    assert not fine
    assert said.count("Warning:") > before
    assert wrong.rstrip("(").rpartition(".")[2] in said


@pytest.mark.parametrize("folder", ["screens", "controls"])
def test_every_file_is_named_in_its_qmldir(folder: str) -> None:
    place = ROOT / "kiosk" / "ui" / folder
    named = {line.split()[-1] for line in (place / "qmldir").read_text("utf-8").split("\n")[1:] if line.strip()}
    assert named == {name for name in os.listdir(place) if name.endswith(".qml")}  # noqa: PTH208 - names are wanted


def test_no_warning_is_silenced_without_a_reason() -> None:
    for file in SCREENS:
        for line in file.read_text("utf-8").split("\n"):
            if "qmllint disable" in line:
                assert " - " in line, f"{file.name}: {line.strip()}: say why, after a dash"
