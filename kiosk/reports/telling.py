"""What every part of a report needs: the sums, the words, the page, and somebody who draws."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.partition import OTHER
from kiosk.reports.charts import Charts
from kiosk.reports.language import Words
from kiosk.reports.page import Page, Row
from kiosk.reports.sums import Sums


@dataclass(frozen=True, slots=True)
class Telling:
    """One report while it is written."""

    sums: Sums
    words: Words
    page: Page
    charts: Charts

    def table(self, title: str, columns: Row, rows: Sequence[Row], total: Row = (), texts: int = 1) -> None:
        """Write a table, folded when it is long; `title` is a key of the words."""
        self.page.table(self.words(title), columns, rows, total, texts=texts, fold=self.words("numbers"))

    def theme(self, theme: str, network: str) -> str:
        """Return a theme as people read it: its id with the network's word."""
        told = self.words.name("theme", theme)
        return told if told != theme and network == OTHER else f"{theme} ({self.words.name('network', network)})"

    def language(self, code: str) -> str:
        """Return the name of a language with its code."""
        told = self.words.name("language", code)
        return told if code in (OTHER, told) else f"{told} ({code})"
