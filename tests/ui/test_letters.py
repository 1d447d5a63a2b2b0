"""A language whose letters are missing is not offered, is told with its remedy, and the rest works."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase
from visitor import Visitor  # noqa: TC002 - beside what is used at run time

from kiosk.centre import ASSETS, LANGUAGES, load_centre
from kiosk.problems import Problem
from kiosk.ui import words as words_module
from kiosk.ui.glyphs import catalogue_text, missing, present
from kiosk.ui.letters import all_letters, demand_letters, labels_in
from kiosk.ui.words import FAMILIES, Words, load_fonts

NOBODYS = "\ue000"  # private use: no font of the house has it
LATIN = FAMILIES[:1]
WITHOUT_CJK = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><include>/etc/fonts/fonts.conf</include>
<selectfont><rejectfont><glob>*CJK*</glob></rejectfont></selectfont></fontconfig>"""


@pytest.fixture(autouse=True)
def _fonts() -> None:
    load_fonts()


@pytest.fixture
def without(monkeypatch):
    """Takes font families away from this machine."""

    def take(*families: str) -> None:
        monkeypatch.setattr(
            words_module, "present", lambda wanted: tuple(one for one in present(wanted) if one not in families)
        )

    return take


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_character_of_every_catalogue_has_a_glyph(language) -> None:
    labels = labels_in(load_centre(ASSETS / "none"), language)
    assert Words().missing_letters(language, labels) == set()
    assert Words().speaks(language)


def test_a_character_that_no_font_has_is_found() -> None:
    families = present(FAMILIES)
    assert families == FAMILIES
    assert missing(f"Français {NOBODYS} 中文\n", families) == {NOBODYS}
    assert missing("中文", LATIN) == {"中", "文"}, "and another font of this machine does not stand in for it"
    assert QFontDatabase.families()
    assert Words().missing_letters("fr", NOBODYS) == {NOBODYS}


def test_a_catalogue_is_read_whole() -> None:
    said = catalogue_text(ASSETS / "i18n" / "kiosk_en.qm").split("\n")
    assert {"Help", "Welcome"} <= set(said)
    assert len(said) > 400


def test_what_is_no_catalogue_is_refused(tmp_path: Path) -> None:
    file, whole = tmp_path / "kiosk_fr.qm", (ASSETS / "i18n" / "kiosk_en.qm").read_bytes()
    for bad in (b"", b"x" * 40, whole[:19], whole + b"\x69\0\0\0\x07\x03\0\0\0\x02\xd8\0"):
        file.write_bytes(bad)
        with pytest.raises(ValueError, match="no catalogue"):
            catalogue_text(file)


def test_without_its_letters_a_language_is_not_offered_and_the_rest_works(kiosk, without) -> None:
    without("Noto Sans CJK SC")
    visitor: Visitor = kiosk()
    assert visitor.kiosk.visit.offered == [code for code in LANGUAGES if code != "zh"]
    visitor.touch("languages.more")
    assert not visitor.sees("language.zh")
    visitor.touch("language.tr", "need.long", "theme.unknown")
    assert visitor.label == "A1"
    assert visitor.kiosk.reviewed.lines[-1] == "zh · Pas proposée\N{NO-BREAK SPACE}: il manque des lettres"


def test_with_the_letters_of_the_house_alone_it_speaks_one_language(kiosk, without) -> None:
    without("Noto Sans CJK SC", "Noto Sans Arabic")
    centre = (ASSETS / "centre.toml").read_text("utf-8")
    lines = [line for line in centre.split("\n") if not line.startswith(("languages", "consent_reviewed"))]
    visitor: Visitor = kiosk(centre="\n".join(['languages = ["fr", "ar", "zh"]', *lines]))
    assert visitor.kiosk.visit.offered == ["fr"]
    assert [name for name in visitor.names() if name.startswith("language")] == ["language.fr"]
    visitor.touch("prove")
    assert not visitor.sees("language.fr"), "there is no language to ask for"


def test_without_the_letters_of_the_house_it_does_not_start(without) -> None:
    without("Noto Sans Arabic")
    demand_letters(Words(), "fr")
    with pytest.raises(Problem, match="no letters for 'ar'"):
        demand_letters(Words(), "ar")


def test_check_names_language_and_remedy(without) -> None:
    centre = load_centre(ASSETS / "none")
    assert all_letters(centre).startswith("every letter of fr, en")
    strange = centre.theme[0].model_copy(update={"label": {**centre.theme[0].label, "en": f"Jobs {NOBODYS}"}})
    with pytest.raises(Problem, match=r"en: 1 characters have no glyph \(U\+E000\)"):
        all_letters(centre.model_copy(update={"theme": [strange]}))
    without("Noto Sans CJK SC")
    with pytest.raises(Problem, match="zh is not offered") as caught:
        all_letters(centre)
    assert "fonts-noto-cjk" in caught.value.remedy


def test_on_a_machine_without_the_font_the_commands_say_so(tmp_path: Path) -> None:
    """The true machine: fontconfig is told not to have it."""
    (tmp_path / "fonts.conf").write_text(WITHOUT_CJK)
    environment = {**os.environ, "FONTCONFIG_FILE": str(tmp_path / "fonts.conf")}

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "kiosk", *arguments, "--home", str(tmp_path / "home")]
        return subprocess.run(command, env=environment, capture_output=True, text=True, cwd=ASSETS.parent, timeout=60)

    visited = run("visit", "--language", "zh", "--out", str(tmp_path / "out"))
    assert visited.returncode == 2
    assert "no letters for 'zh'" in visited.stderr
    assert "fonts-noto-cjk" in visited.stderr
    parts = {part["name"]: part for part in json.loads(run("check", "--json").stdout)["parts"]}
    assert not parts["languages"]["ok"]
    assert "zh is not offered" in parts["languages"]["detail"]
    assert parts["fonts"]["ok"]
    assert parts["words"]["ok"]
