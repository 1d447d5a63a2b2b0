"""Writes a day in words, the same on slips and on screens."""

from datetime import date

from kiosk.ports import Translate


def day_in_words(day: date, translate: Translate) -> str:
    """Return `24 novembre 2026`: Western digits, and the language's own names of months."""
    pattern = translate("Date", "{day} {month} {year}")
    return pattern.format(day=day.day, month=_month(day, translate), year=day.year)


def month_in_words(day: date, translate: Translate) -> str:
    """Return `novembre 2026`, the month of a day."""
    return translate("Date", "{month} {year}").format(month=_month(day, translate), year=day.year)


def days_in_words(first: date, last: date, translate: Translate) -> str:
    """Return `24 novembre 2026`, or `du 22 au 24 novembre 2026`: what both have in common is said once."""
    if first == last:
        return day_in_words(last, translate)
    if (first.year, first.month) == (last.year, last.month):
        begins = str(first.day)
    elif first.year == last.year:
        begins = translate("Date", "{day} {month}").format(day=first.day, month=_month(first, translate))
    else:
        begins = day_in_words(first, translate)
    return translate("Date", "du {first} au {last}").format(first=begins, last=day_in_words(last, translate))


def months_in_words(first: date, last: date, translate: Translate) -> str:
    """Return `novembre 2026`, or `octobre à novembre 2026`."""
    if (first.year, first.month) == (last.year, last.month):
        return month_in_words(last, translate)
    begins = _month(first, translate) if first.year == last.year else month_in_words(first, translate)
    return translate("Date", "{first} à {last}").format(first=begins, last=month_in_words(last, translate))


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


def _month(day: date, translate: Translate) -> str:
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
