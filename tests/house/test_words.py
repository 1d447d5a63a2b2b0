"""Every word a visitor sees: easy French at the source, whole catalogues, nothing that escaped translation.

The rules of catalogues are the product's (kiosk/wording/rules.py, `kiosk words check`). Here the house's own catalogues
keep them, and a control feeds each rule something bad. What looks for words outside the catalogues stands here.
"""

import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from kiosk.centre import ASSETS, LANGUAGES
from kiosk.review import Review, reviews
from kiosk.ui import words as ui_words
from kiosk.wording.catalogue import FORMS, Catalogue, Key, Message, read_catalogue
from kiosk.wording.glossary import Term, read_glossary
from kiosk.wording.house import check, told_reviews
from kiosk.wording.rules import (
    SOURCE,
    Around,
    Finding,
    Rule,
    findings,
    inconsistent,
    lacking,
    misnumbered,
    misplaced,
    misread,
    off_glossary,
    stale,
    too_long,
    unlabelled,
    unreviewed,
    untranslated,
)
from kiosk.wording.writing import SOFT_HYPHEN

ROOT = ASSETS.parent
CATALOGUES = ASSETS / "i18n"
TOOLS = Path(sys.executable).parent

# Visible properties with a literal in QML that nobody has to translate, with the reason.
LITERALS = {
    ("Main.qml", "title", "Kiosk"): "the window's title: a kiosk shows no title bar",
}


@cache
def whole(language: str) -> Catalogue:
    return read_catalogue(CATALOGUES / f"kiosk_{language}.ts")


def catalogue_of(language: str) -> tuple[Message, ...]:
    return whole(language).messages


@cache
def found_in(language: str) -> list[Finding]:
    return check(CATALOGUES, whole(language), theme_labels())


def theme_labels() -> list[dict[str, str]]:
    return [theme["label"] for theme in tomllib.loads((ASSETS / "centre.toml").read_text("utf-8"))["theme"]]


def message(source: str, *forms: str, context: str = "X", finished: bool = True, note: str = "") -> Message:
    return Message(Key(context, source, numerus=len(forms) > 1), forms, finished, note)


def words_of_makefile() -> list[Path]:
    """The files in which `make words` looks for words."""
    line = re.search(r"^SAID := (.*)$", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    assert line is not None
    names = re.sub(r"\$\(wildcard ([^)]*)\)", r"\1", line[1]).split()
    return sorted({file for name in names for file in ROOT.glob(name)})


def tool(name: str, *arguments: object) -> str:
    made = subprocess.run([TOOLS / name, *map(str, arguments)], capture_output=True, text=True, timeout=120, check=True)
    return made.stdout + made.stderr


def words_in(files: Iterable[Path], folder: Path) -> set[Key]:
    """What lupdate finds, in a catalogue that was empty before."""
    made = folder / "found.ts"
    made.unlink(missing_ok=True)
    tool(
        "pyside6-lupdate", "-silent", "-locations", "none", *files,
        "-source-language", SOURCE, "-target-language", SOURCE, "-ts", made,
    )  # fmt: skip
    return {each.key for each in read_catalogue(made).messages}


# The house's catalogues ----------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("rule", Rule)
def test_every_catalogue_keeps_every_rule(rule: Rule, language: str) -> None:
    assert [found for found in found_in(language) if found.rule is rule] == []


def test_the_catalogues_are_those_of_the_kiosk() -> None:
    assert set(FORMS) == set(LANGUAGES)
    assert SOURCE == ui_words.SOURCE
    for language in LANGUAGES:
        assert whole(language).language == language
        assert len([m for m in catalogue_of(language) if m.key.context == "Bar"]) >= 4


def test_the_screens_are_told_who_has_read_each_catalogue() -> None:
    assert list(told_reviews(CATALOGUES)) == list(LANGUAGES)
    assert reviews() == told_reviews(CATALOGUES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_glossary_can_be_read(language: str) -> None:
    terms = read_glossary(CATALOGUES, language)
    assert len({term.fr for term in terms}) == len(terms)


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> set[Key]:
    return words_in(words_of_makefile(), tmp_path_factory.mktemp("said"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_catalogue_holds_what_the_sources_say(language: str, said: set[Key]) -> None:
    have = {m.key for m in catalogue_of(language)}
    assert sorted(k.source for k in said - have) == [], "not in the catalogue: run `make words`"
    assert sorted(k.source for k in have - said) == [], "nobody says this any more: run `make words`"


def speakers(folder: Path) -> set[Path]:
    """Files with words for visitors: `qsTr` in QML, `translate("Context", ...)` in Python."""
    qml = {file for file in folder.rglob("*.qml") if "qsTr(" in file.read_text("utf-8")}
    python = {
        file
        for file in folder.rglob("*.py")
        if re.search(r"\btranslate\(\s*\"[A-Za-z]+\",\s*\"", file.read_text("utf-8"))
    }
    return qml | python


def test_make_words_looks_everywhere() -> None:
    assert speakers(ROOT / "kiosk") - set(words_of_makefile()) == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_compiled_catalogue_speaks(language: str, tmp_path: Path) -> None:
    compiled = tmp_path / f"kiosk_{language}.qm"
    tool("pyside6-lrelease", "-silent", CATALOGUES / f"kiosk_{language}.ts", "-qm", compiled)
    speaker = QTranslator()
    assert speaker.load(str(compiled))
    for m in catalogue_of(language):
        if m.key.numerus:
            for number in (0, 1, 2, 3, 5, 11, 21, 100):
                spoken = speaker.translate(m.key.context, m.key.source, m.key.comment, number)
                assert spoken in m.forms
                assert "(" not in spoken
        else:
            # What has no French of its own is said as the source says it.
            spoken = speaker.translate(m.key.context, m.key.source, m.key.comment) or m.key.source
            assert spoken == (m.forms[0] or m.key.source)


class TestControlsOfTheSources:
    def test_a_new_word_in_qml_or_python_is_found(self, tmp_path: Path) -> None:
        qml = ROOT / "kiosk/ui/screens/HelpScreen.qml"
        python = ROOT / "kiosk/printing/receipt.py"
        before = words_in([qml, python], tmp_path)
        for file in (qml, python):
            shutil.copy(file, tmp_path)
        new_qml, new_python = tmp_path / qml.name, tmp_path / python.name
        new_qml.write_text(new_qml.read_text("utf-8").replace('qsTr("Retour")', 'qsTr("Bonjour")'), "utf-8")
        with new_python.open("a", encoding="utf-8") as file:
            file.write('\n\ndef more(translate: Translate) -> str:\n    return translate("Slip", "Bonsoir")\n')
        after = words_in([new_qml, new_python], tmp_path)
        assert {(k.context, k.source) for k in after - before} == {("HelpScreen", "Bonjour"), ("Slip", "Bonsoir")}
        assert {k.source for k in before - after} == {"Retour"}

    def test_a_speaking_file_is_noticed(self, tmp_path: Path) -> None:
        (tmp_path / "New.qml").write_text('Text { text: qsTr("Bonjour") }')
        (tmp_path / "new.py").write_text('said = translate("Slip", "Bonjour")')
        (tmp_path / "dumb.py").write_text("said = translate(context, text)")
        assert {file.name for file in speakers(tmp_path)} == {"New.qml", "new.py"}


# Controls: what breaks a rule is found -------------------------------------------------------------------

PATTERN = "{day} {month} {year}"
TERM = Term(fr="preuve de présence", said="Nachweis", stems=("nachweis",))


def french(found: Iterable[Finding]) -> list[str]:
    return [each.french for each in found]


def said_in(found: Iterable[Finding]) -> list[str]:
    return [each.said for each in found]


class TestControls:
    def test_unfinished_and_empty_are_lacking(self) -> None:
        bad = [message("Aide", "Help", finished=False), message("Oui", ""), message("Il reste %n", "%n left", " ")]
        assert french(lacking([*bad, message("Non", "No")])) == ["Aide", "Oui", "Il reste %n"]

    def test_french_needs_words_of_its_own_for_plurals_only(self) -> None:
        assert french(lacking([message("Aide", ""), message("Il reste %n (s)", "%n", "")], SOURCE)) == [
            "Il reste %n (s)"
        ]

    def test_french_in_another_catalogue_is_found(self) -> None:
        assert french(untranslated([message("Retour", "Retour"), message("Aide", "Help")])) == ["Retour"]
        assert untranslated([message(PATTERN, PATTERN)], [PATTERN]) == []

    def test_a_leave_to_be_french_that_is_not_needed_is_found(self) -> None:
        assert french(stale([message("Pause", "Pausa")], ["Pause", "Nobody"])) == ["Nobody", "Pause"]
        assert stale([message("Pause", "Pause")], ["Pause"]) == []

    def test_two_translations_of_one_sentence_are_found(self) -> None:
        assert french(inconsistent([message("Retour", "Back"), message("Retour", "Return")])) == ["Retour"]
        assert inconsistent([message("Retour", "Back"), message("Retour", "Back", context="Y")]) == []

    def test_a_month_alone_may_be_another_word(self) -> None:
        after, alone = message("mai", "травня", context="Date"), message("mai", "травень", context="Month")
        assert inconsistent([after, alone]) == []
        assert french(inconsistent([after, message("mai", "травень", context="Slip")])) == ["mai"]

    @pytest.mark.parametrize("bad", ["Number is cancelled.", "Number %2 is cancelled.", "%1 %1"])
    def test_a_lost_place_is_found(self, bad: str) -> None:
        assert french(misplaced([message("Le numéro %1 est annulé.", bad)])) == ["Le numéro %1 est annulé."]

    def test_a_lost_number_in_one_form_is_found(self) -> None:
        assert french(misplaced([message("Il reste %n", "one left", "%n left")])) == ["Il reste %n"]

    def test_a_missing_form_is_found(self) -> None:
        assert french(misnumbered([message("Il reste %n", "a", "b")], 6)) == ["Il reste %n"]
        assert misnumbered([message("Aide", "Help")], 6) == []

    def test_a_long_word_is_found(self) -> None:
        bad = [
            message("Langue", "Choose language", context="Bar"),
            message("Agrandir tout", "", context="Bar"),
            message("Court", "Twelve chars", note="Shown small. At most 11 letters."),
        ]
        assert said_in(too_long(bad)) == ["Choose language", "Agrandir tout", "Twelve chars"]
        soft = f"Lang{SOFT_HYPHEN}uage{SOFT_HYPHEN}as"
        assert too_long([message("Langue", soft, context="Bar"), message("X", "Choose language")]) == []

    def test_bad_writing_and_hard_words_are_found(self) -> None:
        found = misread([message("Aide", "It's 5 %")], "en")
        assert [(each.rule, each.what) for each in found] == [
            (Rule.WRITING, "typewriter quotes"),
            (Rule.HARD, "sign %"),
        ]

    def test_hard_french_is_found_in_the_source_and_in_its_plurals(self) -> None:
        assert [each.what for each in misread([message("Un & deux", "")], SOURCE)] == ["sign &", "number in letters"]
        assert misread([message("Il reste %n seconde(s).", "%n seconde.", "%n secondes.")], SOURCE) == []

    def test_another_word_for_a_term_is_found(self) -> None:
        asked = "Une Preuve de présence ?"
        assert french(off_glossary([message(asked, "Eine Bescheinigung?")], [TERM])) == [asked]
        assert off_glossary([message(asked, "Ein Anwesenheits­nach­weis?")], [TERM]) == []
        assert off_glossary([message("Une preuve", "Ein Beleg")], [TERM]) == []

    def test_an_untold_or_unlike_status_is_found(self) -> None:
        assert unreviewed(Review.ONE, Review.ONE) == []
        assert [each.rule for each in unreviewed(None, Review.MACHINE)] == [Rule.REVIEW]
        assert [each.rule for each in unreviewed(Review.TWO, Review.MACHINE)] == [Rule.REVIEW]

    def test_a_theme_without_a_name_is_found(self) -> None:
        good = {"fr": "Métiers", "en": "Jobs", "ar": "المهن"}
        assert [unlabelled([good], language) for language in good] == [[], [], []]
        assert french(unlabelled([good | {"ar": ""}], "ar")) == ["Métiers"]
        assert french(unlabelled([good | {"en": "Métiers"}], "en")) == ["Métiers"]
        assert [each.what for each in unlabelled([good | {"ar": "OK المهن"}], "ar")] == ["Latin letters"]
        assert unlabelled([{"pt": "Profissões"}], "pt") == []

    def test_a_catalogue_with_every_fault_breaks_every_rule(self) -> None:
        bad = [
            message("Aide", "", context="Bar"),
            message("Retour", "Retour"),
            message("Langue", "Choose  language", context="Bar"),
            message("Le numéro %1", "The number"),
            message("Il reste %n", "%n", "%n", "%n"),
            message("Oui", "Yes"),
            message("Oui", "Aye; & yes"),
            message("Une preuve de présence", "A certificate"),
        ]
        around = Around([TERM], [], Review.ONE, [{"fr": "Métiers"}])
        found = findings(Catalogue("en", tuple(bad), b"", ()), around)
        assert set(Rule) - {each.rule for each in found} == {Rule.STALE}


# Nothing outside the catalogues --------------------------------------------------------------------------

VISIBLE = re.compile(
    r"(?:^|[\s{;])(text|name|title|subtitle|label|example|description|placeholderText|Accessible\.name"
    r"|Accessible\.description)\s*:\s*([^\n]*)"
)
LITERAL = re.compile(r"\"((?:[^\"\\]|\\.)*)\"")
SENTENCE = re.compile(r"[^\W\d_]{2,}\s+[^\W\d_]|[À-ÿ’]")


def literals(file: str, qml: str, pictograms: frozenset[str]) -> Iterator[tuple[str, str, str]]:
    """Words a visitor could see that did not go through `qsTr`: (file, property, literal)."""
    qml = re.sub(r"/\*.*?\*/", "", qml, flags=re.DOTALL)
    owners: list[str] = []
    for line in qml.splitlines():
        bare = re.sub(r"(?<!:)//.*$", "", line)  # keeps image://
        bare = re.sub(rf"\bqsTr\({LITERAL.pattern}", "qsTr(0", bare)
        bare = re.sub(rf"[!=]==?\s*{LITERAL.pattern}", "", bare)
        opened = re.findall(r"([A-Za-z.]+)\s*\{", bare)
        owner = opened[-1] if opened else owners[-1] if owners else ""
        for wanted, value in VISIBLE.findall(bare):
            for literal in LITERAL.findall(value):
                drawn = owner == "Pictogram" and wanted == "name" and literal in pictograms
                if re.search(r"[^\W\d_]", literal) and not drawn and (file, wanted, literal) not in LITERALS:
                    yield file, wanted, literal
        if not VISIBLE.search(bare):
            for literal in LITERAL.findall(bare):
                if SENTENCE.search(literal):
                    yield file, "", literal
        for sign in re.findall(r"[A-Za-z.]*\s*\{|\}", bare):
            if sign != "}":
                owners.append(sign[:-1].strip())
            elif owners:
                owners.pop()


PICTOGRAMS = frozenset(file.stem for file in (ASSETS / "pictograms").glob("*.svg"))


def test_no_visible_word_escapes_translation() -> None:
    files = sorted((ROOT / "kiosk").rglob("*.qml"))
    assert len(files) > 10
    assert [bad for file in files for bad in literals(file.name, file.read_text("utf-8"), PICTOGRAMS)] == []


def test_every_allowed_literal_is_still_there() -> None:
    for name, wanted, literal in LITERALS:
        (file,) = (ROOT / "kiosk").rglob(name)
        assert f'{wanted}: "{literal}"' in file.read_text("utf-8")


@pytest.mark.parametrize(
    ("qml", "found"),
    [
        ('Phrase { text: "Bonjour" }', ["Bonjour"]),
        ('PlainButton {\n    name: "OK"\n}', ["OK"]),
        ('Text {\n    text: qsTr("Oui") + " non"\n}', [" non"]),
        ('Item {\n    Accessible.name: broken ? "Panne" : qsTr("Oui")\n}', ["Panne"]),
        ('Item {\n    property string told: "Prenez votre ticket"\n}', ["Prenez votre ticket"]),
        ('Item {\n    model: [\n        "Vous êtes là"\n    ]\n}', ["Vous êtes là"]),
        ('Pictogram {\n    name: "nothing-drawn"\n}', ["nothing-drawn"]),
        ('Pictogram {\n    name: "hand"\n}\nPlainButton {\n    name: "hand"\n}', ["hand"]),
        ('Pictogram {\n    name: slot === "left" ? "hand" : "hand"\n}', []),
        ('Text {\n    text: qsTr("Bonjour") // the text: "word"\n}', []),
        ('Text {\n    text: "12:30"\n}', []),
        ('Item {\n    objectName: "finish"\n    color: "#FFFFFF"\n}', []),
    ],
)
def test_an_escaped_word_is_found(qml: str, found: list[str]) -> None:
    assert [bad[2] for bad in literals("Some.qml", qml, frozenset({"hand"}))] == found
