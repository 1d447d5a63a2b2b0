"""What an engine is given for what a screen shows, language by language."""

import unicodedata
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.centre import LANGUAGES
from kiosk.dates import day_in_words
from kiosk.problems import Problem
from kiosk.ui.words import Words
from kiosk.voice import pronunciation as tables
from kiosk.voice.pronunciation import pronunciation
from kiosk.voice.spoken import MOST_LETTERS, holds_label, spoken

N = "\N{NO-BREAK SPACE}"
WITH_TABLE = list(LANGUAGES)


def plain(arabic: str) -> str:
    """Arabic without its vowels and without a last ta marbuta, which are for the engine."""
    return "".join(c for c in unicodedata.normalize("NFD", arabic) if not unicodedata.combining(c)).replace("ة", "ه")


@pytest.mark.parametrize(
    ("language", "shown", "given"),
    [
        ("fr", f"A{N}42", "a, 42, quatre, deux. a, 42, quatre, deux."),
        ("fr", f"Votre numéro est le A{N}42.", "Votre numéro est le a, 42, quatre, deux. a, 42, quatre, deux."),
        ("fr", f"Le numéro W{N}907 est annulé. Jetez le ticket.",
         "Le numéro double vé, 907, neuf, zéro, sept, est annulé. double vé, 907, neuf, zéro, sept. Jetez le ticket."),
        ("fr", f"Votre numéro est gardé : E{N}7.", "Votre numéro est gardé: eu, 7. eu, 7."),
        ("en", f"Your number is W{N}9999.",
         "Your number is double you, 9999, nine, nine, nine, nine. double you, 9999, nine, nine, nine, nine."),
        ("it", f"H{N}10", "acca, 10, uno, zero. acca, 10, uno, zero."),
        ("es", f"J{N}21", "jota, 21, dos, uno. jota, 21, dos, uno."),
        ("de", f"V{N}13", "Vau, 13, eins, drei. Vau, 13, eins, drei."),
        ("ro", f"Numărul dvs. este A{N}42.", "Numărul dvs. este A, 42, 4, 2. A, 42, 4, 2."),
        ("uk", f"Ваш номер A{N}42.", "Ваш номер а, 42, чотири, два. а, 42, чотири, два."),
        ("zh", f"您的号码：A{N}42。请坐。", "您的号码： A, 42, 4, 2。 A, 42, 4, 2. 请坐。"),
        ("zh", f"您的号码是A{N}42。", "您的号码是 A, 42, 4, 2。 A, 42, 4, 2."),
    ],
)  # fmt: skip
def test_a_label_is_letter_number_digits_and_again(language: str, shown: str, given: str) -> None:
    assert spoken(language, shown) == given
    assert holds_label(shown)


def test_arabic_says_the_letter_and_the_number_in_arabic() -> None:
    said = spoken("ar", f"رقمك هو A{N}42.")
    once = "إيه، اثنان وأربعون، أربعة، اثنان."
    assert plain(said) == plain(f"رقمك هو {once} {once}")


@pytest.mark.parametrize("shown", [f"B{N}42", f"A{N}042", f"A{N}12345", f"CA{N}42", "A 42", "A4", f"A{N}4b", f"a{N}4"])
def test_what_only_looks_like_a_label_is_none(shown: str) -> None:
    assert not holds_label(shown)


@pytest.mark.parametrize(
    ("language", "shown", "given"),
    [
        ("fr", "14:05", "14 heures 5."), ("fr", "14:00", "14 heures."),
        ("fr", "21:31", "vingt et une heures trente et une."),
        ("fr", "01:01", "une heure une."), ("fr", "Ouvert de 10h30 à 14 h.", "Ouvert de 10 heures 30 à 14 heures."),
        ("fr", "14 h 05", "14 heures 5."),
        ("en", "14:05", "2 oh 5 pee em."), ("en", "00:30", "12 30 ay em."), ("en", "12:00", "12 pee em."),
        ("it", "14:05", "ore 14 e 5."), ("es", "01:30", "la una y 30."), ("de", "01:07", "ein Uhr 7."),
        ("ro", "14:05", "14:05."), ("uk", "14:05", "чотирнадцята година 5 хвилин."),
        ("uk", "21:31", "двадцять перша година тридцять одна хвилина."),
        ("zh", "14:05", "14点零5分."), ("zh", "14:00到15:00之间", "14点到15点之间."), ("zh", "02:30", "两点30分."),
    ],
)  # fmt: skip
def test_hours_are_said_as_people_say_them(language: str, shown: str, given: str) -> None:
    assert spoken(language, shown) == given


@pytest.mark.parametrize(
    ("shown", "given"),
    [
        ("14:05", "الثانية وخمس دقائق بعد الظهر."),
        ("09:15", "التاسعة وخمس عشرة دقيقة صباحا."),
        ("18:00", "السادسة مساء."),
        ("23:42", "الحادية عشرة واثنتان وأربعون دقيقة مساء."),
        ("12:01", "الثانية عشرة ودقيقة واحدة ظهرا."),
    ],
)
def test_hours_in_arabic(shown: str, given: str) -> None:
    assert plain(spoken("ar", shown)) == plain(given)


@pytest.mark.parametrize(
    ("language", "shown", "given"),
    [
        ("fr", "1 novembre 2026", "premier novembre 2026."), ("fr", "24 novembre 2026", "24 novembre 2026."),
        ("fr", "2026-11-01", "premier novembre 2026."), ("fr", "11 janvier", "11 janvier."),
        ("en", "24 November 2026", "24th of November 2026."), ("en", "2026-03-02", "2nd of March 2026."),
        ("it", "1 maggio 2026", "primo maggio 2026."), ("ro", "2026-11-01", "2026-11-01."),
        ("de", "Dienstag, 24. November 2026", "Dienstag, vierundzwanzigster November 2026."),
        ("de", "2026-11-01", "erster November 2026."), ("de", "Sie sind 24. Kommen Sie.", "Sie sind 24. Kommen Sie."),
        ("uk", "24 листопада 2026 року",
         "двадцять четвертого листопада дві тисячі двадцять шостого року."),
        ("zh", "2026年11月24日星期二", "二零二六年11月24日星期二."), ("zh", "2026-11-24", "二零二六年11月24日."),
    ],
)  # fmt: skip
def test_days(language: str, shown: str, given: str) -> None:
    assert spoken(language, shown) == given


@pytest.mark.parametrize(
    ("language", "shown", "given"),
    [
        ("fr", "La VAE et le CV", "La vé a eu et le cé vé."), ("fr", "un CDI/CDD", "un cé dé i ou cé dé dé."),
        ("fr", "le QR code", "le cu erre code."), ("fr", "VAEL", "VAEL."),
        ("fr", f"«{N}Bonjour{N}» …", "Bonjour."), ("fr", f"Que dit la preuve{N}?", "Que dit la preuve?"),
        ("fr", "L’accueil est fermé aujourd’hui.", "L'accueil est fermé aujourd'hui."),
        ("fr", "emploi et/ou stage (3,50 €)", "emploi et ou stage, 3,50 euros."),
        ("fr", "Cité des métiers DEMO", "Cité des métiers démo."),
        ("fr", "vers releves.example.org.", "vers releves point example point org."),
        ("fr", "Rendez-vous - ici", "Rendez-vous, ici."),
        ("fr", "Oui\nNon", "Oui. Non."), ("fr", "é".replace("é", "e\u0301"), "é."),
        ("en", "Write a CV & go", "Write a see vee and go."),
        ("en", "Welcome to Cité des métiers", "Welcome to Seetay day maytyay."),
        ("zh", "请在下面取票。", "请在下面取票。"), ("zh", "免费。不用姓名！", "免费。 不用姓名！"),
        ("zh", "欢迎来到职业城（Cité des métiers）！", "欢迎来到职业城！"), ("zh", "请扫QR码", "请扫Q 阿尔码."),
    ],
)  # fmt: skip
def test_abbreviations_signs_and_quotes(language: str, shown: str, given: str) -> None:
    assert spoken(language, shown) == given


@pytest.mark.parametrize("shown", ["", " ", "…", "«»", "\u200f", "?!", "—", "\ud800", "☞"])
@pytest.mark.parametrize("language", ["fr", "ar", "zh"])
def test_what_has_no_words_is_nothing(language: str, shown: str) -> None:
    assert spoken(language, shown) == ""


def test_a_text_without_end_is_cut_between_words() -> None:
    said = spoken("fr", "mot " * 5000)
    assert MOST_LETTERS - 10 < len(said) <= MOST_LETTERS
    assert said.endswith("mot.")


@given(st.sampled_from([*WITH_TABLE, "pt", "zh"]), st.text(max_size=200))
def test_no_text_breaks_it_and_no_command_reaches_an_engine(language: str, shown: str) -> None:
    said = spoken(language, shown)
    assert not set(said) & set("<>[]{}&\\\0\n\u00a0\u202e")
    assert said == "" or any(c.isalnum() for c in said)
    said.encode("utf-8")


def test_arabic_words_get_the_vowels_without_which_they_are_consonants_only() -> None:
    said = spoken("ar", "صورتك معك. صورتكًا")
    assert said == "صُورَتُك مَعَك. صورتكًا."


@pytest.mark.parametrize("language", WITH_TABLE)
def test_a_table_knows_the_months_as_the_screens_show_them(language: str) -> None:
    table = pronunciation(language)
    assert table is not None
    translate = Words().of(language)
    shown = [day_in_words(date(2026, month, 1), translate) for month in range(1, 13)]
    assert [name for name, day in zip(table.months, shown, strict=True) if name not in day] == []


@pytest.mark.parametrize("language", WITH_TABLE)
def test_letters_and_digits_of_a_table_can_be_told_apart(language: str) -> None:
    table = pronunciation(language)
    assert table is not None
    assert len(set(table.letters.values())) == 26
    assert len(set(table.digits)) == 10
    assert len(set(table.minutes)) == 60
    assert len({table.hour(hour, minute) for hour in range(24) for minute in range(60)}) == 24 * 60


def test_a_table_with_a_fault_is_told(tmp_path, monkeypatch) -> None:
    (tmp_path / "voice").mkdir()
    good = (tables.ASSETS / "voice" / "fr.toml").read_text("utf-8")
    (tmp_path / "voice" / "xx.toml").write_text(good.replace('A = "a"\n', ""), "utf-8")
    (tmp_path / "voice" / "yy.toml").write_text(good.replace("{minutes}", "", 1), "utf-8")
    monkeypatch.setattr(tables, "ASSETS", tmp_path)
    with pytest.raises(Problem, match="A to Z"):
        pronunciation("xx")
    with pytest.raises(Problem, match="minutes"):
        pronunciation("yy")
