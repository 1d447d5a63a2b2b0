"""Catalogues are read as Qt Linguist means them, and what is written into them is what it would write."""

import subprocess
import sys
from pathlib import Path

import pytest
from catalogues import linguist, message
from PySide6.QtCore import QTranslator

from kiosk.centre import ASSETS, LANGUAGES
from kiosk.problems import Problem
from kiosk.wording.catalogue import catalogue_of, read_catalogue, translated, written

TOOLS = Path(sys.executable).parent
ODD = "\"q\" 'a' \\ & <b> \u00a0\u2028\u3000 \u00ad\u200f\n\tك字 \x07\x85."


def test_every_translation_of_the_house_would_be_written_as_it_stands() -> None:
    for language in LANGUAGES:
        kept = read_catalogue(ASSETS / "i18n" / f"kiosk_{language}.ts")
        text, at = kept.content.decode(), 0
        for each in kept.messages:
            at = text.index(written(each), at)
        assert len(kept.messages) > 400


def test_qt_reads_what_was_written_and_writes_it_the_same(tmp_path: Path) -> None:
    file, compiled = tmp_path / "kiosk_de.ts", tmp_path / "kiosk_de.qm"
    kept = catalogue_of(linguist("de", message("Aide", "Hilfe"), message("%n", "1", "2", numerus=True)), "x")
    changed = {
        kept.messages[0].key: translated(kept.messages[0], (ODD,), doubtful=False),
        kept.messages[1].key: translated(kept.messages[1], (f"%n {ODD}", f"%n {ODD}s"), doubtful=False),
    }
    file.write_bytes(kept.changed(changed))
    subprocess.run([TOOLS / "pyside6-lrelease", "-silent", file, "-qm", compiled], check=True, timeout=60)
    speaker = QTranslator()
    assert speaker.load(str(compiled))
    assert speaker.translate("Bar", "Aide") == ODD
    assert speaker.translate("Bar", "%n", "", 2) == f"%n {ODD}s"  # QTranslator leaves the number to tr()
    (tmp_path / "empty.qml").write_text("import QtQuick\nItem {}\n")
    subprocess.run(
        [TOOLS / "pyside6-lupdate", "-silent", "-locations", "none", tmp_path / "empty.qml", "-ts", file],
        check=True,
        timeout=60,
    )
    # lupdate wrote the whole file anew; these are messages that no source says, of another type.
    again = file.read_text("utf-8").replace(' type="vanished"', "")
    assert all(written(each) in again for each in changed.values())


def test_messages_that_nobody_says_any_more_are_left_alone() -> None:
    content = linguist("de", message("Aide", "Hilfe"), message("Oui", "Ja"))
    content = content.replace(b"<translation>Hilfe", b'<translation type="vanished">Hilfe')
    kept = catalogue_of(content, "x")
    assert [each.key.source for each in kept.messages] == ["Oui"]
    new = translated(kept.messages[0], ("Gern",), doubtful=False)
    assert kept.changed({new.key: new}) == content.replace(b"Ja", b"Gern")


def test_a_translation_without_words_may_have_one_tag() -> None:
    content = linguist("de", message("Aide", "", finished=True)).replace(
        b"<translation></translation>", b"<translation/>"
    )
    kept = catalogue_of(content, "x")
    new = translated(kept.messages[0], ("Hilfe",), doubtful=False)
    assert kept.changed({new.key: new}) == content.replace(b"<translation/>", b"<translation>Hilfe</translation>")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<TS><context>",
        b"<html/>",
        b'<!DOCTYPE TS [<!ENTITY a "b">]><TS language="de"></TS>',
        b'<TS language="de"><context><name>a</name><message><source>b</source></message></context></TS>',
    ],
)
def test_what_is_not_a_catalogue_is_refused(content: bytes) -> None:
    with pytest.raises(Problem, match=r"x\.ts.*Take the file from git again"):
        catalogue_of(content, "x.ts")
