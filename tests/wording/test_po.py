"""Catalogues go out as PO files and come back: nothing else changes, and faults are told by their lines."""

import re
from dataclasses import replace

import pytest
from babel.messages.catalog import Catalog
from catalogues import linguist, message
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from kiosk.centre import ASSETS, LANGUAGES
from kiosk.problems import Problem
from kiosk.review import Review
from kiosk.wording.catalogue import FORMS, Catalogue, catalogue_of
from kiosk.wording.glossary import Term
from kiosk.wording.po import changes, exported, read_po

TEXTS = st.text(
    st.sampled_from("aé\"'\\\n\t <>&%n1{}#,|~:;?\u00ad\u00a0\u200f\u200e\u2028\x85\x0b\r\u3000ر字")
    | st.characters(codec="utf-8"),
    max_size=12,
).filter(lambda text: not re.search("[\x00\ufffe\uffff]", text))


@st.composite
def catalogues(draw: st.DrawFn) -> Catalogue:
    language = draw(st.sampled_from(["de", "ar", "uk", "zh"]))
    names = st.tuples(st.sampled_from(["Bar", "Date"]), TEXTS.filter(bool))
    made = []
    for context, source in draw(st.lists(names, min_size=1, max_size=5, unique=True)):
        numerus = draw(st.booleans())
        forms = [draw(TEXTS) for _ in range(FORMS[language] if numerus else 1)]
        note, finished = draw(TEXTS), draw(st.booleans())
        made.append(message(source, *forms, context=context, numerus=numerus, finished=finished, note=note))
    if draw(st.booleans()):
        made[0] = replace(made[0], status=f"review: {draw(st.sampled_from(Review)).value}. {draw(TEXTS)}")
    return catalogue_of(linguist(language, *made), "test")


def back(kept: Catalogue, content: bytes) -> bytes:
    given_back = read_po(content, "x.po")
    review = given_back.review if given_back.review is not (kept.review or Review.MACHINE) else None
    return kept.changed(changes(kept, given_back, "x.po"), review)


@given(catalogues())
@settings(deadline=None, max_examples=150)
def test_nothing_changes_on_the_way_out_and_back(kept: Catalogue) -> None:
    assert back(kept, exported(kept, {})) == kept.content


@given(catalogues(), st.data())
@settings(deadline=None, max_examples=150)
def test_one_new_translation_changes_that_message_only(kept: Catalogue, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(kept.messages) - 1))
    old = kept.messages[at]
    assume(not re.search("[%{]", old.key.source))
    sentence = "Ein \"neues\" 'Wort' \\ & <b>\u200f\u00a0\u00ad\n字"
    new = replace(old, forms=tuple(f"{sentence}{n}" for n, _ in enumerate(old.forms)), finished=True)
    edited = catalogue_of(kept.changed({old.key: new}), "edited")
    content = back(kept, exported(edited, {}))
    assert content == edited.content
    after = catalogue_of(content, "after").messages
    assert after[at] == new
    assert after[:at] + after[at + 1 :] == kept.messages[:at] + kept.messages[at + 1 :]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_house_s_own_catalogues_come_back_as_they_went(language: str) -> None:
    path = ASSETS / "i18n" / f"kiosk_{language}.ts"
    kept = catalogue_of(path.read_bytes(), path.name)
    assert back(kept, exported(kept, {})) == kept.content


def test_plural_forms_are_those_of_qt() -> None:
    assert {language: Catalog(language).num_plurals for language in LANGUAGES} == FORMS


KEPT = catalogue_of(
    linguist(
        "de",
        message("Aide", "Hilfe", status="review: machine. Nobody has read this.", note="At most 10 letters."),
        message("Le numéro %1", "Die Nummer %1"),
        message("Il reste %n (s)", "Noch %n", "Noch %n", context="Desk", numerus=True),
        message("mai", "Mai", context="Date", comment="short"),
        message("Oui", "Ja?", context="Desk", finished=False),
    ),
    "kiosk_de.ts",
)
ENGLISH = {KEPT.messages[0].key: replace(KEPT.messages[0], forms=("Help",))}
PO = exported(KEPT, ENGLISH, [Term(fr="numéro", said="Nummer", stems=("nummer",))]).decode()


def test_a_reviewer_sees_what_helps() -> None:
    for block in (
        '#. At most 10 letters.\n#. English: Help\nmsgctxt "Bar"\nmsgid "Aide"\nmsgstr "Hilfe"\n',
        '#. Glossary: numéro = Nummer\n#, qt-format\nmsgctxt "Bar"\nmsgid "Le numéro %1"\n',
        '#, qt-plural-format\nmsgctxt "Desk"\nmsgid "Il reste %n (s)"\nmsgid_plural "Il reste %n (s)"\nmsgstr[0] "No',
        'msgctxt "Date|short"\nmsgid "mai"',
        '#, fuzzy\nmsgctxt "Desk"\nmsgid "Oui"\nmsgstr "Ja?"',
        '"Language: de\\n"\n"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n',
        '"X-Review: machine\\n"\n',
    ):
        assert block in PO


def edited(old: str, new: str) -> bytes:
    assert PO.count(old) == 1, old
    return PO.replace(old, new).encode()


def test_an_edit_changes_its_message_and_nothing_else() -> None:
    content = back(KEPT, edited('msgstr "Hilfe"', 'msgstr ""\n"Hil\u00adfe"'))
    assert content == KEPT.content.replace(b"<translation>Hilfe", "<translation>Hil\u00adfe".encode())


def test_what_a_reviewer_has_approved_is_finished_and_what_is_doubted_is_not() -> None:
    content = back(KEPT, edited('#, fuzzy\nmsgctxt "Desk"\nmsgid "Oui"', 'msgctxt "Desk"\nmsgid "Oui"'))
    assert content == KEPT.content.replace(b'<translation type="unfinished">Ja?', b"<translation>Ja?")
    content = back(KEPT, edited('msgctxt "Date|short"', '#, fuzzy\nmsgctxt "Date|short"'))
    assert content == KEPT.content.replace(b"<translation>Mai", b'<translation type="unfinished">Mai')


def test_a_doubt_about_nothing_changes_nothing() -> None:
    bare = catalogue_of(linguist("de", message("Aide", "", finished=True)), "bare")
    assert back(bare, exported(bare, {}).replace(b"msgctxt", b"#, fuzzy\nmsgctxt")) == bare.content


@pytest.mark.parametrize("review", Review)
def test_a_reviewer_can_say_who_has_read_it(review: Review) -> None:
    after = catalogue_of(back(KEPT, edited('"X-Review: machine', f'"X-Review: {review.value}')), "after")
    assert after.review is review
    assert after.messages[1:] == KEPT.messages[1:]
    assert after.messages[0].status == {True: KEPT.messages[0].status}.get(
        review is Review.MACHINE, f"review: {review.value}."
    )


def test_a_catalogue_without_a_status_gets_one() -> None:
    bare = catalogue_of(linguist("de", message("Aide", "Hilfe")), "bare")
    content = back(bare, exported(bare, {}).replace(b"X-Review: machine", b"X-Review: read by 2"))
    status = b"        <translatorcomment>review: read by 2.</translatorcomment>\n"
    assert content == bare.content.replace(b"        <translation>", status + b"        <translation>")


def test_what_editors_write_is_read() -> None:
    """A byte-order mark, lines of Windows, dates, names, a country, comments, old entries."""
    header = '"Language: de_AT\\n"\n"PO-Revision-Date: soon\\n"\n"Last-Translator: A <a@example.org>\\n"\n'
    content = edited('"Language: de\\n"\n', header).decode() + '# note\n#~ msgid "Old"\n#~ msgstr "Alt"\n'
    assert back(KEPT, b"\xef\xbb\xbf" + content.replace("\n", "\r\n").encode()) == KEPT.content


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('"Language: de\\n"', '"Language: ro\\n"', "line 6: the language is 'ro'"),
        ('"Language: de\\n"\n', "", "the language is ''"),
        ('"Language: de\\n"', '"Language: fr\\n"', "is in 'fr', the catalogue in 'de'"),
        ("nplurals=2", "nplurals=3", "line 7: 3 plural forms. Deutsch has 2."),
        (
            "X-Review: machine",
            "X-Review: perfect",
            "line 11: X-Review is 'perfect'. Write one of: machine, read by 1 native",
        ),
        ('msgid "Aide"', 'msgid "Aides"', "the kiosk does not say « Aides » in Bar."),
        ('msgid "Aide"', 'msgid "Aides"', "« Aide » of Bar is missing."),
        ('msgstr "Die Nummer %1"', 'msgstr "Die Nummer"', "« Die Nummer » needs %1."),
        ('msgstr "Hilfe"', 'msgstr "Hilfe %1"', "« Hilfe %1 » needs no placeholder."),
        ('msgstr[1] "Noch %n"', 'msgstr[1] "Noch"', "« Noch » needs %n."),
        ('msgstr[1] "Noch %n"', 'msgstr[2] "Noch %n"', "more translations than num_plurals"),
        ('msgstr "Hilfe"', 'msgstr "Hilfe\x07"', "the character U+0007 cannot be shown."),
        ('msgstr "Hilfe"\n', "", "missing msgstr"),
        ('msgstr "Hilfe"', 'msgstr "Hilfe"\n\nmsgctxt "Bar"\nmsgid "Aide"\nmsgstr "Rat"', "this entry stands twice"),
        ('msgstr "Hilfe"', "Hilfe", "Unknown or misformatted keyword"),
        ('msgstr[1] "Noch %n"', 'msgstr[x] "Noch %n"', "is not a PO file that can be read"),
        ('msgid_plural "Il reste %n (s)"\nmsgstr[0] "Noch %n"\nmsgstr[1]', "msgstr", "1 forms, 2 are needed."),
    ],
)
def test_a_bad_file_is_refused(old: str, new: str, told: str) -> None:
    with pytest.raises(Problem) as refused:
        back(KEPT, edited(old, new))
    assert told in refused.value.what + " " + refused.value.remedy
    assert refused.value.remedy


def test_a_fault_is_told_with_its_line() -> None:
    content = edited('msgstr "Die Nummer %1"', 'msgstr "Die Nummer"')
    line = content.decode().split("\n").index('msgid "Le numéro %1"') + 1
    with pytest.raises(Problem, match=f"x.po, line {line}: « Die Nummer »"):
        back(KEPT, content)
    with pytest.raises(Problem, match=f"x.po, line {line + 1}: not UTF-8"):
        back(KEPT, PO.encode().replace(b'msgstr "Die Nummer %1"', b'msgstr "\xff"'))
    twice = edited('msgstr "Hilfe"', 'msgstr "Hilfe"\n\nmsgctxt "Bar"\nmsgid "Aide"\nmsgstr "Rat"')
    second = twice.decode().split("\n").index('msgstr "Rat"')
    with pytest.raises(Problem, match=f"x.po, line {second}: this entry stands twice"):
        back(KEPT, twice)


def test_many_faults_are_not_all_told() -> None:
    many = catalogue_of(linguist("de", *[message(f"a{n}", "b") for n in range(30)]), "many")
    with pytest.raises(Problem, match="10 more faults"):
        back(many, exported(many, {}).replace(b'msgstr "b"', b'msgstr "%1"'))
