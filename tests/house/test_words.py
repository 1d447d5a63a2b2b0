"""Every word a visitor sees: easy French at the source, whole catalogues, nothing that escaped translation.

Each rule is a function that returns what is wrong. A control beside it feeds the rule something bad.
"""

import re
import shutil
import subprocess
import sys
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QTranslator

from kiosk.centre import ASSETS, LANGUAGES, RIGHT_TO_LEFT
from kiosk.ui.words import SOURCE

ROOT = ASSETS.parent
TOOLS = Path(sys.executable).parent
NO_BREAK = "\u00a0"
TRANSLATED = sorted(set(LANGUAGES) - {SOURCE})
FORMS = {"fr": 2, "en": 2, "ar": 6}
REVIEWS = ("machine", "read by 1 native", "read by 2")
LETTERS_IN_BAR = 10
MOST_WORDS = 15

# Translations that may be the same as the French, with the reason.
SAME = {
    ("VoiceBar", "Pause"): "the English word is the same",
    ("ListenScreen", "Volume %1"): "the English word is the same",
    ("VoiceBar", "Volume %1"): "the English word is the same",
    ("Voice", "Volume %1"): "the English word is the same",
    ("Date", "{day} {month} {year}"): "a pattern of three names, in the order that all three languages use",
    ("Date", "{day} {month}"): "a pattern of two names, in the order that all three languages use",
    ("Date", "{month} {year}"): "a pattern of two names, in the order that all three languages use",
    ("Date", "{weekday} {date}"): "a pattern of two names, in the order that all three languages use",
    ("DeskScreen", "Tickets"): "the English word is the same",
}
# Visible properties with a literal in QML that nobody has to translate, with the reason.
LITERALS = {
    ("Main.qml", "title", "Kiosk"): "the window's title: a kiosk shows no title bar",
}


@dataclass(frozen=True)
class Key:
    context: str
    source: str
    comment: str = ""
    numerus: bool = False


@dataclass(frozen=True)
class Message:
    key: Key
    forms: tuple[str, ...]
    finished: bool
    note: str = ""  # for the translator, from the code
    status: str = ""  # of the translator


def catalogue(file: Path) -> list[Message]:
    found = []
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            said = message.find("translation")
            assert said is not None
            numerus = message.get("numerus") == "yes"
            forms = [form.text or "" for form in said.iter("numerusform")] if numerus else [said.text or ""]
            key = Key(
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
                numerus,
            )
            note, status = message.findtext("extracomment", ""), message.findtext("translatorcomment", "")
            found.append(Message(key, tuple(forms), said.get("type") is None, note, status))
    return found


def catalogue_of(language: str) -> list[Message]:
    return catalogue(ASSETS / "i18n" / f"kiosk_{language}.ts")


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


def words_in(files: Iterable[Path], folder: Path, language: str = SOURCE) -> set[Key]:
    """What lupdate finds, in a catalogue that was empty before."""
    made = folder / f"found_{language}.ts"
    made.unlink(missing_ok=True)
    tool(
        "pyside6-lupdate", "-silent", "-locations", "none", *files,
        "-source-language", SOURCE, "-target-language", language, "-ts", made,
    )  # fmt: skip
    return {each.key for each in catalogue(made)}


# Whole and up to date ------------------------------------------------------------------------------------


def lacking(messages: Iterable[Message]) -> list[str]:
    return [m.key.source for m in messages if not m.finished or not all(form.strip() for form in m.forms)]


def untranslated(messages: Iterable[Message]) -> list[str]:
    return [m.key.source for m in messages if m.key.source in m.forms and (m.key.context, m.key.source) not in SAME]


def inconsistent(messages: list[Message]) -> list[str]:
    """One French sentence in one context or another has one translation: the same word for the same thing."""
    said: dict[str, set[tuple[str, ...]]] = {}
    for m in messages:
        said.setdefault(m.key.source, set()).add(m.forms)
    return [source for source, forms in said.items() if len(forms) > 1]


@pytest.mark.parametrize("language", TRANSLATED)
class TestCatalogue:
    def test_is_complete(self, language: str) -> None:
        assert lacking(catalogue_of(language)) == []

    def test_has_no_french_left(self, language: str) -> None:
        assert untranslated(catalogue_of(language)) == []

    def test_says_the_same_thing_in_the_same_words(self, language: str) -> None:
        assert inconsistent(catalogue_of(language)) == []


@pytest.mark.parametrize("language", sorted(LANGUAGES))
class TestUpToDate:
    def test_catalogue_holds_what_the_sources_say(self, language: str, tmp_path: Path) -> None:
        have, said = {m.key for m in catalogue_of(language)}, words_in(words_of_makefile(), tmp_path)
        assert sorted(k.source for k in said - have) == [], "not in the catalogue: run `make words`"
        assert sorted(k.source for k in have - said) == [], "nobody says this any more: run `make words`"

    def test_first_message_tells_who_read_it(self, language: str) -> None:
        assert review(catalogue_of(language)) in REVIEWS


def review(messages: list[Message]) -> str:
    told = re.match(r"review: ([^.]*)\.?", messages[0].status)
    return told[1] if told else ""


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


class TestControls:
    def test_unfinished_and_empty_are_lacking(self) -> None:
        bad = [message("Aide", "Help", finished=False), message("Oui", ""), message("Il reste %n", "%n left", " ")]
        assert lacking([*bad, message("Non", "No")]) == ["Aide", "Oui", "Il reste %n"]

    def test_french_in_another_catalogue_is_found(self) -> None:
        assert untranslated([message("Retour", "Retour"), message("Aide", "Help")]) == ["Retour"]
        assert untranslated([message(SAME_PATTERN, SAME_PATTERN, context="Date")]) == []

    def test_two_translations_of_one_sentence_are_found(self) -> None:
        assert inconsistent([message("Retour", "Back"), message("Retour", "Return")]) == ["Retour"]

    def test_a_catalogue_without_status_has_no_review(self) -> None:
        assert review([message("Aide", "Help")]) not in REVIEWS

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


SAME_PATTERN = "{day} {month} {year}"


# Placeholders and plurals --------------------------------------------------------------------------------


def places(text: str) -> list[str]:
    return sorted(re.findall(r"%L?(?:\d+|n)|\{[a-z]*\}", text))


def misplaced(messages: Iterable[Message]) -> list[str]:
    return [m.key.source for m in messages for form in m.forms if form and places(form) != places(m.key.source)]


def misnumbered(messages: Iterable[Message], forms: int) -> list[str]:
    """Plural messages have every form of the language, others have one."""
    return [m.key.source for m in messages if len(m.forms) != (forms if m.key.numerus else 1)]


@pytest.mark.parametrize("language", sorted(LANGUAGES))
class TestPlaceholders:
    def test_are_kept(self, language: str) -> None:
        assert misplaced(catalogue_of(language)) == []

    def test_every_plural_form_is_there(self, language: str) -> None:
        messages = catalogue_of(language)
        assert misnumbered(messages, FORMS[language]) == []
        assert lacking(m for m in messages if m.key.numerus) == []  # in French too: the source has "(s)"

    def test_compiled_catalogue_speaks(self, language: str, tmp_path: Path) -> None:
        compiled = tmp_path / f"kiosk_{language}.qm"
        tool("pyside6-lrelease", "-silent", ASSETS / "i18n" / f"kiosk_{language}.ts", "-qm", compiled)
        speaker = QTranslator()
        assert speaker.load(str(compiled))
        for m in catalogue_of(language):
            if m.key.numerus:
                for number in (0, 1, 2, 3, 5, 11, 21, 100):
                    said = speaker.translate(m.key.context, m.key.source, m.key.comment, number)
                    assert said in m.forms
                    assert "(" not in said
            else:
                # What has no French of its own is said as the source says it.
                said = speaker.translate(m.key.context, m.key.source, m.key.comment) or m.key.source
                assert said == (m.forms[0] or m.key.source)


class TestPlaceholderControls:
    @pytest.mark.parametrize("bad", ["Number is cancelled.", "Number %2 is cancelled.", "%1 %1"])
    def test_a_lost_place_is_found(self, bad: str) -> None:
        assert misplaced([message("Le numéro %1 est annulé.", bad)]) == ["Le numéro %1 est annulé."]

    def test_a_lost_number_in_one_form_is_found(self) -> None:
        assert misplaced([message("Il reste %n", "one left", "%n left")]) == ["Il reste %n"]

    def test_a_missing_form_is_found(self) -> None:
        assert misnumbered([message("Il reste %n", "a", "b")], 6) == ["Il reste %n"]
        assert misnumbered([message("Aide", "Help")], 6) == []


# How a language is written -------------------------------------------------------------------------------

# Imperatives that speak to a man; the neutral «يرجى» with a verbal noun speaks to everybody.
MASCULINE = ["اجلس", "اختر", "اضغط", "المس", "انتظر", "خذ", "اذهب", "اكتب", "ارم", "تفضل", "تابع", "ابدأ", "انقر"]


def unvowelled(text: str) -> str:
    return "".join(letter for letter in text if not unicodedata.combining(letter))


def miswritten(text: str, language: str) -> list[str]:
    bare = re.sub(r"%L?(?:\d+|n)|\{[a-z]*\}", "", text)
    wrong = []
    if text != text.strip() or "  " in text:
        wrong.append("blanks")
    if any(letter.isdecimal() and not letter.isascii() for letter in text):
        wrong.append("digits")  # on the paper and on the display they are Western
    if "'" in text or '"' in text:
        wrong.append("typewriter quotes")
    if language != "fr" and NO_BREAK in text:
        wrong.append("no-break space")
    if language in RIGHT_TO_LEFT:
        if re.search(r"[A-Za-z]", bare):
            wrong.append("Latin letters")
        if re.search(r"[?,;]", bare):
            wrong.append("Latin punctuation")
        if set(MASCULINE) & set(re.findall(r"\w+", unvowelled(text))):
            wrong.append("speaks to men")
    elif re.search(r"[\u0600-\u06ff]", text):
        wrong.append("Arabic letters")
    return wrong


def theme_labels() -> list[dict[str, str]]:
    return [theme["label"] for theme in tomllib.loads((ASSETS / "centre.toml").read_text("utf-8"))["theme"]]


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_word_is_written_as_its_language_is(language: str) -> None:
    said = [form for m in catalogue_of(language) for form in m.forms]
    said += [label[language] for label in theme_labels()]
    assert {text: wrong for text in said if (wrong := miswritten(text, language))} == {}


@pytest.mark.parametrize(
    ("text", "language", "wrong"),
    [
        ("رقمك ٤٢", "ar", ["digits"]),
        ("متى?", "ar", ["Latin punctuation"]),
        ("رقمك OK", "ar", ["Latin letters"]),
        ("خُذ التذكرة.", "ar", ["speaks to men"]),
        ("يرجى أخذ التذكرة رقم %1.", "ar", []),
        (f"Ready{NO_BREAK}?", "en", ["no-break space"]),
        ("It's free.", "en", ["typewriter quotes"]),
        ("Two  blanks", "en", ["blanks"]),
        ("مرحبًا", "en", ["Arabic letters"]),
        ("It is free.", "en", []),
    ],
)
def test_bad_writing_is_found(text: str, language: str, wrong: list[str]) -> None:
    assert miswritten(text, language) == wrong


def unlabelled(labels: Iterable[dict[str, str]]) -> list[str]:
    """Themes of the built-in centre that lack a language or say it in French."""
    return [
        label[SOURCE]
        for label in labels
        if any(not label.get(language) or label[language] == label[SOURCE] for language in TRANSLATED)
    ]


def test_every_theme_is_named_in_every_language() -> None:
    assert unlabelled(theme_labels()) == []


def test_a_theme_without_a_name_is_found() -> None:
    good = {"fr": "Métiers", "en": "Jobs", "ar": "المهن"}
    assert unlabelled([good]) == []
    assert unlabelled([good | {"ar": ""}]) == ["Métiers"]
    assert unlabelled([good | {"en": "Métiers"}]) == ["Métiers"]


# Short places --------------------------------------------------------------------------------------------


def too_long(messages: Iterable[Message]) -> list[str]:
    """Labels of the bar, and whatever the code says must be short; empty means that the source is shown."""
    long = []
    for m in messages:
        told = re.search(r"At most (\d+) letters", m.note)
        most = int(told[1]) if told else LETTERS_IN_BAR if m.key.context == "Bar" else None
        if most is not None:
            long += [form or m.key.source for form in m.forms if len(form or m.key.source) > most]
    return long


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_the_bar_has_short_words(language: str) -> None:
    messages = catalogue_of(language)
    assert len([m for m in messages if m.key.context == "Bar"]) >= 4
    assert too_long(messages) == []


def test_a_long_word_is_found() -> None:
    bad = [
        message("Langue", "Choose language", context="Bar"),
        message("Agrandir tout", "", context="Bar"),
        message("Court", "Twelve chars", note="Shown small. At most 11 letters."),
    ]
    assert too_long(bad) == ["Choose language", "Agrandir tout", "Twelve chars"]
    assert too_long([message("Langue", "Language", context="Bar"), message("X", "Choose language")]) == []


# Easy French ---------------------------------------------------------------------------------------------

SPELLED = [
    "deux",
    "trois",
    "quatre",
    "cinq",
    "six",
    "sept",
    "huit",
    "neuf",
    "dix",
    "onze",
    "douze",
    "quinze",
    "vingt",
    "trente",
    "cent",
    "mille",
]


def sentences(text: str) -> list[str]:
    return [part for part in re.split(r"(?<=[.?!])\s+", text.replace(NO_BREAK, " ")) if part]


def uneasy(text: str) -> list[str]:
    """What the rules of easy reading forbid (design: FALC limits) and what French typography asks for."""
    # The plural "(s)" is never shown: the French catalogue has both forms.
    bare = re.sub(r"%L?(?:\d+|n)|\(s\)", "", text)
    words = set(re.findall(r"\w+", bare.lower()))
    wrong = []
    if any(len([w for w in s.split() if re.search(r"\w", w)]) > MOST_WORDS for s in sentences(text)):
        wrong.append("long sentence")
    wrong += [f"sign {sign}" for sign in "%&;()" if sign in bare]
    if words & set(SPELLED):
        wrong.append("number in letters")
    if re.search(r"\b[A-ZÀ-Þ]{4,}\b", bare):
        wrong.append("all capitals")
    if "'" in text:
        wrong.append("straight apostrophe")
    if re.search(rf"[^{NO_BREAK}][?!:;]", text):
        wrong.append("no no-break space")
    return wrong


def test_french_is_easy() -> None:
    said = [m.key.source for m in catalogue_of(SOURCE)]
    said += [form for m in catalogue_of(SOURCE) for form in m.forms if form]
    said += [label[SOURCE] for label in theme_labels()]
    assert {text: wrong for text in said if (wrong := uneasy(text))} == {}


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Vous " + "avez " * 14 + "fini.", ["long sentence"]),
        ("Vous " + "avez " * 13 + "fini. " + "Vous " + "avez " * 13 + "fini.", []),
        ("50 % du temps", ["sign %"]),
        ("Emploi & stage", ["sign &"]),
        (f"Un{NO_BREAK}; deux", ["sign ;", "number in letters"]),
        ("Attendez (ici).", ["sign (", "sign )"]),
        ("Il reste trois secondes.", ["number in letters"]),
        ("ATTENTION", ["all capitals"]),
        ("C'est gratuit.", ["straight apostrophe"]),
        ("Vous voulez de l’aide ?", ["no no-break space"]),
        ("Exemple: demain", ["no no-break space"]),
        (f"Votre numéro est gardé{NO_BREAK}: %1.", []),
        ("Il reste %n seconde(s).", []),
    ],
)
def test_uneasy_french_is_found(text: str, wrong: list[str]) -> None:
    assert uneasy(text) == wrong


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
    known = {(m.key.context, m.key.source) for m in catalogue_of(SOURCE)}
    assert set(SAME) <= known


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
