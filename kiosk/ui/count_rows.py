"""Today's totals as the attendant reads them, row by row."""

from kiosk.counts import DayCounts
from kiosk.tickets import Need


def count_rows(day: DayCounts) -> list[dict[str, object]]:
    """Return `what` (`tickets`, a need, `voided`, `failures`) and `n` of each row."""
    needs = [(need.value, sum(day.need_theme.get(need.value, {}).values())) for need in Need]
    told = day.as_json()
    failures = sum(told["failures"].values())
    rows = [("tickets", day.tickets), *needs, ("voided", told["voided"]), ("failures", failures)]
    return [{"what": what, "n": n} for what, n in rows]
