"""Makes a report of many releases: reads and sums them, and writes the page from its first line to its last."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Final

from kiosk.reports import subjects as report_subjects
from kiosk.reports import times as report_times
from kiosk.reports.charts import Charts
from kiosk.reports.data import EARLIEST, Releases
from kiosk.reports.language import Language, Words
from kiosk.reports.page import Page
from kiosk.reports.sources import Batch
from kiosk.reports.sums import Sums, sums_of
from kiosk.reports.telling import Telling

_MOST_REFUSED: Final = 200  # in the table


def read(batches: Iterable[Batch], today: date, advance: Callable[[int], None]) -> Sums:
    """Read all documents and sum them; `advance` is told how many were read. Raises `Problem(INPUT)`."""
    with Releases(today) as releases:
        releases.read(batches, advance)
        return sums_of(releases)


def page_of(sums: Sums, language: Language, today: date) -> str:
    """Return the page as HTML."""
    words = Words(language)
    page = Page(language, words("title"))
    telling = Telling(sums, words, page, Charts("fr-FR" if language == "fr" else "en-GB"))
    page.text(words("made", day=words.day(today)))
    if sums.reading.simulated:
        page.text(words("simulated"), notice=True)
    page.contents(words("contents"))
    _summary(telling)
    _how_to_read(telling)
    report_times.months(telling)
    report_times.weeks(telling)
    report_subjects.sites(telling)
    report_subjects.site_words(telling)
    report_subjects.needs(telling)
    report_times.hours(telling)
    report_subjects.languages(telling)
    report_subjects.proofs(telling)
    report_subjects.failures(telling)
    _left_out(telling)
    return page.html()


def _summary(telling: Telling) -> None:
    sums, words, page = telling.sums, telling.words, telling.page
    page.section("summary", words("summary"))
    page.text(words("summary.text"))
    reading, number = sums.reading, words.number
    if sums.sites:
        first, last = min(site.first for site in sums.sites), max(site.last for site in sums.sites)
        page.text(words("period", first=words.day(first), last=words.day(last)))
    doubtful = sum(doubt.documents for doubt in reading.doubtful.values())
    figures = [
        (words("sites"), number(len(sums.sites))),
        (words("kiosks"), number(sums.kiosks)),
        (words("tickets.months"), number(sums.tickets)),
        (words("tickets.days"), number(sums.day_tickets)),
        (words("read"), number(reading.documents)),
        (words("counted"), number(reading.counted)),
        (words("refused"), number(len(reading.refused))),
        (words("doubtful"), number(doubtful)),
    ]
    page.key_figures([*figures, (words("copies"), number(reading.copies))] if reading.copies else figures)
    if reading.refused:
        refused: dict[str, int] = {}
        for _, why in reading.refused:
            refused[words.reason(why)] = refused.get(words.reason(why), 0) + 1
        page.text(words("refused.why"))
        page.items(words("times", n=n, why=why) for why, n in sorted(refused.items(), key=lambda item: -item[1])[:8])


def _how_to_read(telling: Telling) -> None:
    sums, words = telling.sums, telling.words
    telling.page.section("reading", words("reading"))
    telling.page.items(
        [
            words("reading.classes", k=min(sums.reading.thresholds, default=0)),
            words("reading.joined", days=sums.joined_days, months=sums.joined_months),
            words("reading.late"),
            words("reading.themes"),
            words("reading.clock", earliest=str(EARLIEST.year)),
        ]
    )


def _left_out(telling: Telling) -> None:
    sums, words, page, reading = telling.sums, telling.words, telling.page, telling.sums.reading
    page.section("left-out", words("left-out"))
    if not (reading.refused or reading.doubtful or sums.overlapping):
        page.text(words("left-out.none"))
    if reading.doubtful:
        page.heading(words("doubtful"))
        page.text(words("doubtful.text"))
        telling.table(
            "doubtful",
            [words(key) for key in ("site", "kiosk", "from", "to", "documents", "tickets")],
            [
                (
                    *(site, kiosk, words.day(doubt.first), words.day(doubt.last)),
                    *(words.number(doubt.documents), words.number(doubt.tickets)),
                )
                for (site, kiosk, _), doubt in sorted(reading.doubtful.items())
            ],
            texts=2,
        )
    if reading.refused:
        page.heading(words("refused"))
        page.text(words("refused.text"))
        shown = reading.refused[:_MOST_REFUSED]
        rows = [(where, words.reason(why)) for where, why in shown]
        telling.table("refused", [words("file"), words("why")], rows, texts=2)
        if len(reading.refused) > len(shown):
            page.text(words("refused.more", n=len(reading.refused) - len(shown)))
    if sums.overlapping:
        page.heading(words("overlapping"))
        page.text(words("overlapping.text"))
        telling.table(
            "overlapping",
            [words(key) for key in ("site", "kiosk", "documents")],
            [(site, kiosk, words.number(n)) for site, kiosk, n in sums.overlapping],
            texts=2,
        )
