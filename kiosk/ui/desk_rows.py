"""What the attendant reads in rows: the last tickets, and today's totals."""

from collections.abc import Sequence

from kiosk.counts import DayCounts
from kiosk.ports import PaperRow, Translate
from kiosk.tickets import Need
from kiosk.ui.printer_words import paper_words


def count_rows(day: DayCounts) -> list[dict[str, object]]:
    """Return `what` (`tickets`, a need, `voided`, `failures`) and `n` of each row."""
    needs = [(need.value, sum(day.need_theme.get(need.value, {}).values())) for need in Need]
    told = day.as_json()
    failures = sum(told["failures"].values())
    rows = [("tickets", day.tickets), *needs, ("voided", told["voided"]), ("failures", failures)]
    return [{"what": what, "n": n} for what, n in rows]


def ticket_rows(translate: Translate, rows: Sequence[PaperRow], chosen: PaperRow | None) -> list[dict[str, object]]:
    """Return `number`, `outcome` (of the paper, in words) and `chosen` of each row."""
    return [
        {"number": row.shown, "outcome": paper_words(translate, row.paper), "chosen": row is chosen} for row in rows
    ]
