"""A day in words: every month and every day of the week has its name, in every language."""

from datetime import date, timedelta

import pytest

from kiosk.dates import day_in_words, days_in_words, long_day, months_in_words
from kiosk.ui.words import Words

ONE_DAY = date(2026, 11, 24)


def french(_context: str, text: str) -> str:
    return text


@pytest.mark.parametrize(
    ("language", "words"),
    [("fr", "mardi 24 novembre 2026"), ("en", "Tuesday 24 November 2026"), ("ar", "الثلاثاء 24 نوفمبر 2026")],
)
def test_a_day_with_its_day_of_the_week(language: str, words: str) -> None:
    translate = Words().of(language)
    assert long_day(ONE_DAY, translate) == words
    assert words.endswith(day_in_words(ONE_DAY, translate))


@pytest.mark.parametrize("language", ["fr", "en", "ar"])
def test_no_two_days_of_a_year_have_the_same_words(language: str) -> None:
    translate = Words().of(language)
    days = [date(2026, 1, 1) + timedelta(n) for n in range(365)]
    assert len({day_in_words(day, translate) for day in days}) == 365
    assert len({long_day(day, translate).split()[0] for day in days}) == 7


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


def test_a_period_is_said_in_the_language_of_the_screens() -> None:
    first, last = date(2026, 11, 22), ONE_DAY
    assert days_in_words(first, last, Words().of("en")) == "22 to 24 November 2026"
    assert days_in_words(first, last, Words().of("ar")) == "من 22 إلى 24 نوفمبر 2026"
