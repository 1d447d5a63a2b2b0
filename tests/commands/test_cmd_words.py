"""`kiosk words`: what is wrong in the catalogues, and a language that goes to a reviewer and comes back."""

import json
import shutil
import sys
from pathlib import Path

import pytest
from running import kiosk

from kiosk.centre import ASSETS, LANGUAGES
from kiosk.problems import Problem
from kiosk.review import Review, reviews
from kiosk.wording.house import need_writable, told_reviews

CATALOGUES = ASSETS / "i18n"


@pytest.fixture
def catalogues(tmp_path: Path) -> Path:
    """A copy of the catalogues, as a reviewer's helper has it."""
    return shutil.copytree(CATALOGUES, tmp_path / "i18n", ignore=shutil.ignore_patterns("*.qm"))


def words(*said: object, folder: Path, **environment: str):
    return kiosk("words", *said, "--catalogues", folder, **environment)


def contents(folder: Path) -> dict[str, bytes]:
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def test_a_language_goes_to_a_reviewer_and_comes_back(catalogues: Path, tmp_path: Path) -> None:
    before, po = contents(catalogues), tmp_path / "ar.po"
    out = words("export", "ar", "-o", po, folder=catalogues)
    assert (out.returncode, out.stderr) == (0, "")
    assert '#. English: Help\nmsgctxt "Bar"\nmsgid "Aide"\n' in po.read_text("utf-8")
    same = words("import", po, folder=catalogues)
    assert (same.returncode, same.stderr) == (0, "")
    assert "messages changed: 0. Review: machine." in same.stdout
    assert contents(catalogues) == before

    text = po.read_text("utf-8").replace("X-Review: machine", "X-Review: read by 1 native")
    old, new = 'msgid "Langue"\nmsgstr "اللغة"', 'msgid "Langue"\nmsgstr "لغة"'
    po.write_text(text.replace(f'msgctxt "Bar"\n{old}', f'msgctxt "Bar"\n{new}'), "utf-8")
    changed = words("import", po, folder=catalogues)
    assert (changed.returncode, changed.stderr) == (0, "")
    assert "messages changed: 1. Review: read by 1 native." in changed.stdout
    assert "kiosk words check ar" in changed.stdout  # the other screen still says it in the old words
    assert "make setup" in changed.stdout
    after = contents(catalogues)
    assert {name for name, content in after.items() if before[name] != content} == {"kiosk_ar.ts", "review.toml"}
    first = after["kiosk_ar.ts"].replace(b"review: read by 1 native.<", b"<")
    assert first.split(b"translatorcomment>")[2] == before["kiosk_ar.ts"].split(b"translatorcomment>")[2].replace(
        "اللغة".encode(), "لغة".encode(), 1
    )
    assert after["review.toml"] == before["review.toml"].replace(b'ar = "machine"', b'ar = "read by 1 native"')
    assert reviews(catalogues)["ar"] is Review.ONE
    checked = json.loads(words("check", "ar", "--json", folder=catalogues).stdout)["languages"]["ar"]
    assert checked["review"] == "read by 1 native"
    assert "two-translations" in {each["rule"] for each in checked["findings"]}


def test_what_is_missing_is_told(catalogues: Path, home: Path) -> None:
    file = catalogues / "kiosk_en.ts"
    content = file.read_text("utf-8")
    assert content.count("<translation>Help</translation>")
    file.write_text(content.replace("<translation>Help</translation>", '<translation type="unfinished"></translation>'))
    home.mkdir()
    centre = (ASSETS / "centre.toml").read_text("utf-8")
    (home / "centre.toml").write_text(centre.replace('label.en = "Find a course"\n', ""), "utf-8")
    told = words("check", "en", "--home", home, folder=catalogues)
    assert (told.returncode, told.stderr) == (1, "")
    assert "  missing Bar: « Aide »: no translation\n" in told.stdout
    assert "  theme centre.toml: « Trouver une formation »: no label\n" in told.stdout
    fine = words("check", "fr", "--home", home, folder=catalogues)
    assert (fine.returncode, fine.stderr) == (0, "")
    assert "nothing to mend" in fine.stdout


def test_every_language_is_looked_at_without_a_name(home: Path) -> None:
    told = json.loads(kiosk("words", "check", "--home", home, "--json").stdout)["languages"]
    assert list(told) == list(LANGUAGES)
    assert all(each["messages"] > 400 for each in told.values())


def test_what_cannot_be_used_is_refused(catalogues: Path, tmp_path: Path) -> None:
    before, po = contents(catalogues), tmp_path / "en.po"
    po.write_text("mine")
    for said, what in (
        (("export", "en", "-o", po), "is there already"),
        (("export", "xx", "-o", tmp_path / "xx.po"), "The kiosk does not speak 'xx'. Choose from fr"),
        (("check", "xx"), "The kiosk does not speak 'xx'"),
        (("import", po), "en.po, line 1: Unknown or misformatted keyword"),
        (("import", tmp_path / "none.po"), "cannot be read"),
    ):
        refused = words(*said, folder=catalogues)
        assert (refused.returncode, refused.stdout) == (2, ""), said
        assert what in refused.stderr
    (catalogues / "glossary").mkdir(exist_ok=True)
    (catalogues / "glossary" / "en.toml").write_text('[[term]]\nfr = "borne"\nsaid = "kiosk"\n')
    bad = words("check", "en", folder=catalogues)
    assert bad.returncode == 2
    assert "en.toml, line 1: term.0.stems" in bad.stderr
    (catalogues / "review.toml").write_text('fr = "perfect"\n')
    assert "'perfect' is not a valid Review" in words("check", "fr", folder=catalogues).stderr
    assert contents(catalogues)["kiosk_en.ts"] == before["kiosk_en.ts"]


def test_a_kiosk_without_sources_says_what_to_do(tmp_path: Path) -> None:
    shutil.copy(CATALOGUES / "kiosk_en.ts", tmp_path / "kiosk_en.qm")
    refused = words("check", "en", folder=tmp_path)
    assert refused.returncode == 2
    assert "compiled catalogues only. Work in a copy of the sources" in refused.stderr
    with pytest.raises(Problem, match="Nothing can be written"):
        need_writable(tmp_path / "nowhere")
    assert told_reviews(tmp_path) == {}


def test_without_the_package_its_name_is_told(tmp_path: Path) -> None:
    (tmp_path / "babel.py").write_text("raise ModuleNotFoundError('No module', name='babel')")
    path = f"{tmp_path}:{':'.join(filter(None, sys.path))}"
    refused = kiosk("words", "export", "en", "-o", tmp_path / "en.po", PYTHONPATH=path)
    assert refused.returncode == 2
    assert "PO files need the package babel" in refused.stderr
    assert "pip install kiosk[words]" in refused.stderr
    assert kiosk("words", "check", "fr", "--home", tmp_path / "home", PYTHONPATH=path).returncode == 0
