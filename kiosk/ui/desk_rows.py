"""What the attendant reads in rows: the last tickets."""

from collections.abc import Sequence

from kiosk.ports import PaperRow, Translate
from kiosk.ui.printer_words import paper_words


def ticket_rows(translate: Translate, rows: Sequence[PaperRow], chosen: PaperRow | None) -> list[dict[str, object]]:
    """Return `number`, `outcome` (of the paper, in words) and `chosen` of each row."""
    return [
        {"number": row.shown, "outcome": paper_words(translate, row.paper), "chosen": row is chosen} for row in rows
    ]
