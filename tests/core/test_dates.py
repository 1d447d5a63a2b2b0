"""A day in words: every month and every day of the week has its name, in every language."""

from datetime import date, timedelta

import pytest

from kiosk.centre import LANGUAGES
from kiosk.dates import day_in_words, days_in_words, long_day, month_in_words, months_in_words
from kiosk.ui.words import Words

ONE_DAY = date(2026, 11, 24)


def french(_context: str, text: str) -> str:
    return text


LONG = {
    "fr": "mardi 24 novembre 2026",
    "en": "Tuesday 24 November 2026",
    "it": "martedì 24 novembre 2026",
    "es": "martes 24 de noviembre de 2026",
    "pt": "terça-feira, 24 de novembro de 2026",
    "de": "Dienstag, 24. November 2026",
    "ar": "الثلاثاء 24 نوفمبر 2026",
    "uk": "вівторок, 24 листопада 2026 року",
    "tr": "24 Kasım 2026 Salı",
    "zh": "2026年11月24日星期二",
}
SHORT = {
    "fr": "24 novembre 2026",
    "en": "24 November 2026",
    "it": "24 novembre 2026",
    "es": "24 de noviembre de 2026",
    "pt": "24 de novembro de 2026",
    "de": "24. November 2026",
    "ar": "24 نوفمبر 2026",
    "uk": "24 листопада 2026 року",
    "tr": "24 Kasım 2026",
    "zh": "2026年11月24日",
}
# 22 to 24 November, 30 October to 24 November, October to November; all of 2026.
JOINED = {
    "en": ("22 to 24 November 2026", "30 October to 24 November 2026", "October to November 2026"),
    "it": (
        "dal giorno 22 al giorno 24 novembre 2026",
        "dal giorno 30 ottobre al giorno 24 novembre 2026",
        "da ottobre a novembre 2026",
    ),
    "es": (
        "del 22 al 24 de noviembre de 2026",
        "del 30 de octubre al 24 de noviembre de 2026",
        "de octubre a noviembre de 2026",
    ),
    "pt": ("de 22 a 24 de novembro de 2026", "de 30 de outubro a 24 de novembro de 2026", "outubro a novembro de 2026"),
    "de": ("22. bis 24. November 2026", "30. Oktober bis 24. November 2026", "Oktober bis November 2026"),
    "ar": ("من 22 إلى 24 نوفمبر 2026", "من 30 أكتوبر إلى 24 نوفمبر 2026", "من أكتوبر إلى نوفمبر 2026"),
    "uk": (
        "від 22 до 24 листопада 2026 року",
        "від 30 жовтня до 24 листопада 2026 року",
        "жовтень – листопад 2026 року",
    ),
    "tr": ("22 ile 24 Kasım 2026 arası", "30 Ekim ile 24 Kasım 2026 arası", "Ekim ile Kasım 2026 arası"),
    "zh": ("从2026年11月22日到24日", "从2026年10月30日到11月24日", "2026年10月至11月"),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_day_with_its_day_of_the_week(language: str) -> None:
    translate = Words().of(language)
    assert long_day(ONE_DAY, translate) == LONG[language]
    assert day_in_words(ONE_DAY, translate) == SHORT[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_days_of_a_year_have_the_same_words(language: str) -> None:
    translate = Words().of(language)
    days = [date(2026, 1, 1) + timedelta(n) for n in range(365)]
    assert len({day_in_words(day, translate) for day in days}) == 365
    assert len({long_day(day, translate) for day in days}) == 365
    weekdays = {long_day(day, translate).replace(day_in_words(day, translate), "") for day in days}
    assert len(weekdays) == 7
    assert all(day_in_words(day, translate).isprintable() for day in days)
    digits = {letter for day in days for letter in long_day(day, translate) if letter.isdigit()}
    assert digits == set("0123456789"), "Western ones"


@pytest.mark.parametrize("language", JOINED)
def test_days_and_months_that_were_joined_in_another_language(language: str) -> None:
    translate = Words().of(language)
    days, across, months = JOINED[language]
    assert days_in_words(date(2026, 11, 22), ONE_DAY, translate) == days
    assert days_in_words(date(2026, 10, 30), ONE_DAY, translate) == across
    assert months_in_words(date(2026, 10, 1), date(2026, 11, 30), translate) == months


def test_a_month_alone_has_its_own_form() -> None:
    ukrainian = Words().of("uk")
    assert month_in_words(ONE_DAY, ukrainian) == "листопад 2026 року"
    assert months_in_words(date(2025, 12, 1), date(2026, 1, 31), ukrainian) == "грудень 2025 року – січень 2026 року"


def test_a_language_that_writes_the_year_first_says_both_years() -> None:
    chinese = Words().of("zh")
    assert days_in_words(date(2025, 12, 30), date(2026, 1, 2), chinese) == "从2025年12月30日到2026年1月2日"
    assert months_in_words(date(2025, 12, 1), date(2026, 1, 31), chinese) == "2025年12月至2026年1月"


def test_a_week_in_order() -> None:
    week = [long_day(date(2026, 11, 23) + timedelta(n), french).split()[0] for n in range(7)]
    assert week == ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (ONE_DAY, ONE_DAY, "24 novembre 2026"),
        (date(2026, 11, 22), ONE_DAY, "du 22 au 24 novembre 2026"),
        (date(2026, 10, 30), date(2026, 11, 2), "du 30 octobre au 2 novembre 2026"),
        (date(2025, 12, 30), date(2026, 1, 2), "du 30 décembre 2025 au 2 janvier 2026"),
    ],
)
def test_days_that_were_joined(first: date, last: date, words: str) -> None:
    assert days_in_words(first, last, french) == words


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2026, 11, 1), date(2026, 11, 30), "novembre 2026"),
        (date(2026, 10, 1), date(2026, 11, 30), "octobre à novembre 2026"),
        (date(2025, 12, 1), date(2026, 1, 31), "décembre 2025 à janvier 2026"),
    ],
)
def test_months_that_were_joined(first: date, last: date, words: str) -> None:
    assert months_in_words(first, last, french) == words
