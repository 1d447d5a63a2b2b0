"""Writes a day in words, the same on slips and on screens."""

import re
from datetime import date
from typing import Final

from kiosk.ports import Translate

_BARE_DAY: Final = re.compile(r"\{day\}[^\s{]*")  # with the mark that a language writes at it: `24.`, `24日`


def day_in_words(day: date, translate: Translate) -> str:
    """Return `24 novembre 2026`: Western digits, and the language's own names of months."""
    return _day(translate).format(day=day.day, month=_month_of_day(day, translate), year=day.year)


def month_in_words(day: date, translate: Translate) -> str:
    """Return `novembre 2026`, the month of a day."""
    return translate("Date", "{month} {year}").format(month=_month(day, translate), year=day.year)


def days_in_words(first: date, last: date, translate: Translate) -> str:
    """Return `24 novembre 2026`, or `du 22 au 24 novembre 2026`: what both have in common is said once.

    It is said at the end, or at the beginning in a language that writes the year first: `2026年11月22日至24日`.
    """
    if first == last:
        return day_in_words(last, translate)
    begins, ends = day_in_words(first, translate), day_in_words(last, translate)
    if _year_first(translate):
        ends = _without_year(last, first, translate)
    else:
        begins = _without_year(first, last, translate)
    return translate("Date", "du {first} au {last}").format(first=begins, last=ends)


def months_in_words(first: date, last: date, translate: Translate) -> str:
    """Return `novembre 2026`, or `octobre à novembre 2026`."""
    if (first.year, first.month) == (last.year, last.month):
        return month_in_words(last, translate)
    begins, ends = month_in_words(first, translate), month_in_words(last, translate)
    if first.year == last.year and _year_first(translate):
        ends = _month(last, translate)
    elif first.year == last.year:
        begins = _month(first, translate)
    return translate("Date", "{first} à {last}").format(first=begins, last=ends)


def long_day(day: date, translate: Translate) -> str:
    """Return `mardi 24 novembre 2026`: the day in words with its day of the week."""
    weekdays = (
        translate("Date", "lundi"),
        translate("Date", "mardi"),
        translate("Date", "mercredi"),
        translate("Date", "jeudi"),
        translate("Date", "vendredi"),
        translate("Date", "samedi"),
        translate("Date", "dimanche"),
    )
    pattern = translate("Date", "{weekday} {date}")
    return pattern.format(weekday=weekdays[day.weekday()], date=day_in_words(day, translate))


def _day(translate: Translate) -> str:
    return translate("Date", "{day} {month} {year}")


def _year_first(translate: Translate) -> bool:
    return _day(translate).startswith("{year}")


def _without_year(day: date, other: date, translate: Translate) -> str:
    """Say of a day only what it has not in common with another one."""
    if day.year != other.year:
        return day_in_words(day, translate)
    pattern = translate("Date", "{day} {month}")
    bare = _BARE_DAY.search(pattern)
    if day.month == other.month and bare:
        pattern = bare[0]
    return pattern.format(day=day.day, month=_month_of_day(day, translate))


def _month_of_day(day: date, translate: Translate) -> str:
    """Return the month as it follows a day: some languages have a form of its own for that."""
    return (
        translate("Date", "janvier"),
        translate("Date", "février"),
        translate("Date", "mars"),
        translate("Date", "avril"),
        translate("Date", "mai"),
        translate("Date", "juin"),
        translate("Date", "juillet"),
        translate("Date", "août"),
        translate("Date", "septembre"),
        translate("Date", "octobre"),
        translate("Date", "novembre"),
        translate("Date", "décembre"),
    )[day.month - 1]


def _month(day: date, translate: Translate) -> str:
    return (
        translate("Month", "janvier"),
        translate("Month", "février"),
        translate("Month", "mars"),
        translate("Month", "avril"),
        translate("Month", "mai"),
        translate("Month", "juin"),
        translate("Month", "juillet"),
        translate("Month", "août"),
        translate("Month", "septembre"),
        translate("Month", "octobre"),
        translate("Month", "novembre"),
        translate("Month", "décembre"),
    )[day.month - 1]
