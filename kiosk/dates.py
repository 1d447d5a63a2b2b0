"""Writes a day in words, the same on slips and on screens."""

from datetime import date

from kiosk.ports import Translate


def day_in_words(day: date, translate: Translate) -> str:
    """Return `24 novembre 2026`: Western digits, and the language's own names of months."""
    months = (
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
    )
    pattern = translate("Date", "{day} {month} {year}")
    return pattern.format(day=day.day, month=months[day.month - 1], year=day.year)


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
