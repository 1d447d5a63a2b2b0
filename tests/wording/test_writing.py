"""How ten languages are written, and what is hard to read: each fault is found, and what is right is left alone."""

import pytest

from kiosk.wording.easy import hard, sentences, uneasy
from kiosk.wording.glossary import Term
from kiosk.wording.rules import letters
from kiosk.wording.writing import miswritten

NO_BREAK = "\u00a0"


@pytest.mark.parametrize(
    ("text", "language", "wrong"),
    [
        ("رقمك ٤٢", "ar", ["digits"]),
        ("متى?", "ar", ["Latin punctuation"]),
        ("رقمك OK", "ar", ["Latin letters"]),
        ("خُذ التذكرة.", "ar", ["speaks to men"]),
        ("يرجى أخذ التذكرة رقم %1.", "ar", []),
        (f"Ready{NO_BREAK}?", "en", ["no-break space"]),
        (f"Prêt{NO_BREAK}?", "fr", []),
        ("It's free.", "en", ["typewriter quotes"]),
        ("Two  blanks", "en", ["blanks"]),
        (" Aiuto", "it", ["blanks"]),
        ("مرحبًا", "en", ["Arabic letters"]),
        ("It is free.", "en", []),
        ("Нilfe", "de", ["Cyrillic letters"]),
        ("Ayuda 帮助", "es", ["Chinese letters"]),
        ("Ajuda，sim", "pt", ["Chinese letters"]),
        ("Yardım için şuraya dokunun.", "tr", []),
        ("Größe: „groß“", "de", []),
        ("Это помощь", "uk", ["Russian letters"]),
        ("Об'єкт", "uk", ["typewriter quotes"]),
        ("Обʼєкт", "uk", []),
        ("Ваш номер OK", "uk", ["Latin letters"]),
        ("«Cité des métiers»: QR-код, CV, DEMO, {day} %1", "uk", []),
        ("请等,马上", "zh", ["Latin punctuation"]),
        ("好吗?", "zh", ["Latin punctuation"]),
        ("请稍等.", "zh", ["Latin punctuation"]),
        ("请 稍等", "zh", ["blanks between Chinese characters"]),
        ("请稍等。 谢谢", "zh", ["blanks between Chinese characters"]),
        ("您的号码：A 42，14:05。", "zh", ["Latin letters"]),
        ("职业城（Cité des métiers）的QR码：%1，{year}年{month}{day}日。", "zh", []),
        ("请插上U盘。", "zh", []),
        ("请插上U。", "zh", ["Latin letters"]),
        ("Привіт 帮助", "zh", ["Cyrillic letters"]),
    ],
)
def test_bad_writing_is_found(text: str, language: str, wrong: list[str]) -> None:
    assert miswritten(text, language) == wrong


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
    assert hard(text, "fr") == wrong


@pytest.mark.parametrize(
    ("text", "language", "wrong"),
    [
        ("Hier " * 16, "de", ["long sentence"]),
        ("Hier " * 15, "de", []),
        ("字" * 46 + "。", "zh", ["long sentence"]),
        ("字" * 44 + "。" + "字" * 44 + "。", "zh", []),
        ("كلمة " * 15 + "؟ " + "كلمة " * 15, "ar", []),
        ("كلمة " * 16, "ar", ["long sentence"]),
        ("5 % & more; %1", "en", ["sign %", "sign &", "sign ;"]),
        ("THREE (3)", "en", []),
    ],
)
def test_hard_words_of_another_language_are_found(text: str, language: str, wrong: list[str]) -> None:
    assert hard(text, language) == wrong


def test_sentences_end_in_every_script() -> None:
    assert sentences(f"Oui. Non{NO_BREAK}? 好。不！ متى؟ الآن") == ["Oui.", "Non ?", "好。", "不！", "متى؟", "الآن"]


def test_soft_hyphens_take_no_room() -> None:
    assert letters("An\u00admel\u00addung") == 9


@pytest.mark.parametrize(
    ("french", "there"),
    [
        ("Prenez votre ticket.", True),
        ("2 tickets", True),
        ("%n ticket(s)", True),
        ("TICKET", True),
        ("La ticketterie", False),
        ("Un autoticket", False),
    ],
)
def test_a_term_is_a_whole_word(french: str, there: bool) -> None:
    assert Term(fr="ticket", said="Nummer", stems=("nummer",)).is_in(french) is there


def test_a_term_of_several_words_may_be_in_the_plural() -> None:
    term = Term(fr="preuve de présence", said="x", stems=("x",))
    assert term.is_in(f"Les preuves de{NO_BREAK}présence")
    assert not term.is_in("Une preuve, la présence")


@pytest.mark.parametrize(
    ("stem", "text"),
    [
        ("imza", "İmzalı"),
        ("ışık", "IŞIK açık"),
        ("nachweis", "Nach\u00adweise"),
        ("تذكرة", "تَذكرة"),
        ("号码", "您的号码"),
    ],
)
def test_a_stem_is_found_in_capitals_and_among_marks(stem: str, text: str) -> None:
    assert Term(fr="x", said="x", stems=(stem,)).is_kept(text)
    assert not Term(fr="x", said="x", stems=(stem,)).is_kept("another word")
