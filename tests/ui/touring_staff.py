"""The way through the attendant's page, the marks on the welcome screen and the closed screen."""

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from touring import UPLINK
from visitor import Visitor

from kiosk.centre import ASSETS
from kiosk.ports import Condition, Paper
from kiosk.printing.simulated_state import Fault
from kiosk.sending import Fault as SendingFault
from kiosk.sending import Sending
from kiosk.store.pin import PinGuard
from kiosk.tickets import Need
from kiosk.ui.count_rows import View
from kiosk.ui.desk_pages import Told

PIN = "271828"
STAFF = '[kiosk]\nletter = "W"\n[[printer]]\ntransport = "simulated"\nfence = "none"\ndeadline_scale = 0.02\n' + UPLINK
_OUTCOMES = [Paper.FAILED, Paper.INTERRUPTED, Paper.UNKNOWN, Paper.SENT, Paper.NONE, Paper.PRINTED]


def centre_of(language: str, source: str = "") -> str:
    """The DEMO centre, or the one in `source`, whose house speaks another language first."""
    source = source or (ASSETS / "centre.toml").read_text("utf-8")
    others = [code for code in ("fr", "en", "ar") if code != language]
    return re.sub(r"(?m)^languages = .*$", f"languages = {json.dumps([language, *others])}", source)


def give_pin(visitor: Visitor) -> None:
    PinGuard(visitor.house.home.folder, visitor.clock).set(PIN)


def unlock(visitor: Visitor) -> None:
    """Open the attendant's page as the key and the PIN do."""
    visitor.kiosk.attendant.press()
    visitor.settle()
    visitor.touch(*(f"pin.{digit}" for digit in PIN), "pin.enter")


def break_printer(visitor: Visitor, fault: Fault, condition: Condition) -> None:
    visitor.printer.set_fault(fault)
    visitor.kiosk.paper.look()
    visitor.until(lambda: visitor.kiosk.paper.printer.condition is condition)


def staff_tour(
    visitor: Visitor, _failsafes: list[str], _language: str = "fr", modes: tuple[str, ...] = ()
) -> Iterator[str]:
    """Lead through the marks on the welcome screen, the attendant's page and the closed screen, as `tour` does."""
    give_pin(visitor)
    for number, (need, theme) in enumerate(_WANTED * 3):
        visitor.house.ledger.give(
            series="W", need=need, theme=theme, hour=9 + number % 9, language="fr", seconds=None, paper=Paper.NONE
        )
    for paper in _OUTCOMES:
        visitor.house.ledger.give(
            series="W", need=Need.LONG, theme="unknown", hour=9, language="fr", seconds=None, paper=paper
        )
        visitor.house.ledger._db.execute("update last_number set number = max(number, 9990)")
    visitor.house.reception._uncounted = True
    watch = visitor.kiosk.visit._watch
    watch.late = True
    watch.sending = Sending(None, datetime(2026, 11, 10, tzinfo=UTC), 12, SendingFault.UNREACHABLE)
    visitor.clock.at -= timedelta(hours=1)  # it cannot be trusted
    break_printer(visitor, Fault.PAPER_OUT, Condition.PAPER_OUT)
    visitor.switch_on(*modes)
    visitor.settle()
    assert visitor.kiosk.visit.notices == ["clock", "disk", "paper", "printer", "sync"]
    yield "marks"
    visitor.kiosk.attendant.press()
    visitor.settle()
    visitor.touch("pin.1", "pin.2", "pin.3")
    yield "pin"
    visitor.touch("pin.enter")
    yield "pin-wrong"
    visitor.touch("pin.1")
    yield "pin-wait"
    visitor.kiosk.attendant.leave()
    visitor.clock.advance(300)
    break_printer(visitor, Fault.CUTTER_ERROR, Condition.CUTTER)
    visitor.kiosk.paper._suspended_at = visitor.clock.monotonic()
    unlock(visitor)
    yield "paper"
    visitor.touch("desk.roll")
    visitor.until(lambda: visitor.kiosk.attendant.rollMetres > 0)
    visitor.settle()
    yield "paper-roll"
    visitor.printer.cure()
    visitor.kiosk.paper.look()
    visitor.until(lambda: not visitor.kiosk.attendant.suspended)
    visitor.touch("desk.test")
    visitor.until(lambda: visitor.kiosk.attendant.told == Told.SENT)
    visitor.settle()
    yield "paper-test"
    visitor.touch("desk.tickets", "desk.ticket.1")
    yield "tickets"
    visitor.touch("desk.counts")
    yield from counts_tour(visitor)
    visitor.touch("desk.kiosk", "desk.closed")
    yield "kiosk"
    visitor.touch("desk.languages")
    yield "languages"
    while visitor.sees("desk.more"):
        visitor.touch("desk.more")
        if visitor.kiosk.reviewed.page == 0:
            break
        yield f"languages-{visitor.kiosk.reviewed.page}"
    visitor.touch("desk.leave")
    yield "closed"


def counts_tour(visitor: Visitor) -> Iterator[str]:
    """Lead through the figures: the first page of each view, one as a table, and all that is said about sending."""
    for view in (View.TOTALS, View.HOURS, View.THEMES, View.SENDING):
        show_counts(visitor, view)
        yield f"counts-{view.name.lower()}"
    while visitor.sees("counts.next"):
        visitor.touch("counts.next")
        if visitor.kiosk.counts.view != View.SENDING:
            break
        yield "counts-sending-on"
    show_counts(visitor, View.OTHERS)
    visitor.touch("counts.table", "counts.month")
    yield "counts-table"


def show_counts(visitor: Visitor, view: View) -> None:
    """By its own button, or on low panels page by page."""
    if visitor.sees(f"counts.{view.name.lower()}"):
        visitor.touch(f"counts.{view.name.lower()}")
    while visitor.kiosk.counts.view != view:
        visitor.touch("counts.next")


_WANTED = [
    (Need.URGENT, "job"),
    (Need.URGENT, "recognition"),
    (Need.MEDIUM, "training"),
    (Need.LONG, "change"),
    (Need.UNKNOWN, "unknown"),
]
