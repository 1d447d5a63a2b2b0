"""A day in words: every month and every day of the week has its name, in every language."""

from datetime import date, timedelta

import pytest

from kiosk.dates import day_in_words, long_day
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
