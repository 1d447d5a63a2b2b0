"""The attendant's figures are the ledger's: by day, week and month, as bars and as tables; and how sending stands."""

from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtGui import QAccessible
from visitor import SIZES, FakeClock, Visitor, size_name

from kiosk.counts import Event
from kiosk.ports import Paper
from kiosk.proofs import Form
from kiosk.sending import FILE, Fault, Sending
from kiosk.store.pin import PinGuard
from kiosk.store.state import JsonState
from kiosk.tickets import Need
from kiosk.ui.count_rows import Span, View, first_day, rows_of

PIN = "271828"
KEY = '[attendant]\nkey = "F12"\n'
UPLINK = KEY + '[sync]\nuplink = "https://nuage.example.org/dav"\n'
SMALL = SIZES[3]
SUNDAY = datetime(2026, 11, 1, 9, 0, tzinfo=UTC)


def open_counts(visitor: Visitor) -> None:
    PinGuard(visitor.house.home.folder, visitor.clock).set(PIN)
    visitor.kiosk.attendant.press()
    visitor.settle()
    visitor.touch(*(f"pin.{digit}" for digit in PIN), "pin.enter", "desk.counts")


def show(visitor: Visitor, view: View) -> None:
    if visitor.sees(f"counts.{view.name.lower()}"):
        visitor.touch(f"counts.{view.name.lower()}")
    while visitor.kiosk.counts.view != view:
        visitor.touch("counts.next")


def pages(visitor: Visitor) -> list[dict[str, object]]:
    """All rows of a view, page by page."""
    view, rows = visitor.kiosk.counts.view, list(visitor.kiosk.counts.rows)
    while visitor.kiosk.counts.more and visitor.sees("counts.next"):
        visitor.touch("counts.next")
        if visitor.kiosk.counts.view != view or visitor.kiosk.counts.rows[0] == rows[0]:
            break
        rows += visitor.kiosk.counts.rows
    return rows


def spoken(visitor: Visitor) -> set[str]:
    """What a screen reader is told, without a no-break space."""
    found = set()

    def walk(node: object) -> None:
        for index in range(node.childCount()):
            child = node.child(index)
            if child is not None and not child.state().invisible:
                found.add(child.text(QAccessible.Text.Name).replace("\N{NO-BREAK SPACE}", " "))
                walk(child)

    walk(QAccessible.queryAccessibleInterface(visitor.window))
    return found


def three_weeks(visitor: Visitor) -> None:
    """Tickets from Sunday, 1 November, to Tuesday the 24th: every day another number of them."""
    reception = visitor.house.reception
    for day in range(24):
        visitor.clock.at = SUNDAY + timedelta(days=day)
        reception.open()
        for number in range(day % 4 + 1):
            visitor.clock.at += timedelta(hours=number)
            need = (Need.URGENT, Need.MEDIUM, Need.LONG, Need.UNKNOWN)[(day + number) % 4]
            theme = "unknown" if need is Need.UNKNOWN else ("job", "training", "change")[day % 3]
            language = ("fr", "ar")[day % 2]
            reception.give_ticket(need, theme, language, seconds=None, paper=Paper.NONE)
        reception.count(Event.HELP)
        reception.count(Form.PHONE)


@pytest.mark.parametrize("size", [SIZES[1], SMALL], ids=size_name)
def test_figures_are_the_ledgers(kiosk, clock: FakeClock, size) -> None:
    clock.at = SUNDAY
    visitor: Visitor = kiosk(size, settings=KEY)
    three_weeks(visitor)
    reception = visitor.house.reception
    open_counts(visitor)
    begins = {"day": date(2026, 11, 24), "week": date(2026, 11, 23), "month": date(2026, 11, 1)}
    for span, first in begins.items():
        visitor.touch(f"counts.{span}")
        summed = reception.counts_of(first, date(2026, 11, 24))
        for view in (View.TOTALS, View.HOURS, View.THEMES, View.OTHERS):
            show(visitor, view)
            assert pages(visitor) == [row.as_json() for row in rows_of(view, summed, reception.centre)]
        show(visitor, View.TOTALS)
        assert visitor.says(str(summed.tickets))
    assert reception.counts_of(date(2026, 11, 1), date(2026, 11, 24)).tickets == 60
    assert reception.counts().tickets == 4, "so the three sums differ"
    assert visitor.says("du 1 au 24 novembre 2026")
    visitor.picture("month")


def test_every_figure_of_a_bar_is_told_and_stands_in_the_table(kiosk, clock: FakeClock) -> None:
    clock.at = SUNDAY
    visitor: Visitor = kiosk(settings=KEY)
    three_weeks(visitor)
    QAccessible.setActive(True)
    try:
        open_counts(visitor)
        visitor.touch("counts.month", "counts.hours")
        hours = [f"{row['words']} {row['n']}" for row in visitor.kiosk.counts.rows]
        assert len(hours) > 3
        assert set(hours) <= spoken(visitor), "each bar says its hour and its figure"
        visitor.touch("counts.table")
        assert set(hours) <= spoken(visitor)
        visitor.touch("counts.themes")
        rows = visitor.kiosk.counts.rows
        assert {row["what"] for row in rows} == {*Need, "theme"}
        assert {f"{row['words']} {row['n']}" for row in rows if row["words"]} <= spoken(visitor)
        [urgent] = [row["n"] for row in rows if row["what"] == "urgent"]
        assert f"Tout de suite {urgent}" in spoken(visitor)
        assert f"Tout de suite {urgent}0" not in spoken(visitor)
    finally:
        QAccessible.setActive(False)


def test_rows_sum_to_the_total(kiosk, clock: FakeClock) -> None:
    clock.at = SUNDAY
    visitor: Visitor = kiosk(SMALL, settings=KEY)
    three_weeks(visitor)
    reception = visitor.house.reception
    counts = reception.counts_of(date(2026, 11, 1), date(2026, 11, 24))

    def total(view: View, *, heads: bool) -> int:
        return sum(row.n for row in rows_of(view, counts, reception.centre) if row.head is heads)

    assert total(View.HOURS, heads=False) == counts.tickets == 60
    assert total(View.THEMES, heads=True) == 60
    unknown = sum(counts.need_theme["unknown"].values())
    assert total(View.THEMES, heads=False) == 60 - unknown, "the side door has no subject"
    assert total(View.OTHERS, heads=True) == total(View.OTHERS, heads=False) == 60 + 24


@pytest.mark.parametrize(
    ("span", "day", "first"),
    [
        (Span.DAY, date(2026, 11, 24), date(2026, 11, 24)),
        (Span.WEEK, date(2026, 11, 23), date(2026, 11, 23)),
        (Span.WEEK, date(2026, 11, 29), date(2026, 11, 23)),
        (Span.WEEK, date(2026, 12, 2), date(2026, 11, 30)),
        (Span.MONTH, date(2026, 12, 1), date(2026, 12, 1)),
        (Span.MONTH, date(2028, 2, 29), date(2028, 2, 1)),
        (Span.WEEK, date.min, date.min),
        (Span.MONTH, date.min, date.min),
    ],
)
def test_weeks_begin_on_monday_and_an_undated_day_stands_alone(span, day, first) -> None:
    assert first_day(span, day) == first


def test_an_undated_day_has_figures_and_no_date(kiosk) -> None:
    visitor: Visitor = kiosk(SMALL, settings=KEY)
    visitor.house.ledger.open_day(date.min)
    visitor.house.ledger.give(
        series="A", need=Need.LONG, theme="job", hour=9, language="fr", seconds=None, paper=Paper.NONE
    )
    visitor.clock.at -= timedelta(hours=2)  # in doubt: the undated day stays open
    open_counts(visitor)
    for span in ("day", "week", "month"):
        visitor.touch(f"counts.{span}")
        assert visitor.kiosk.counts.rows[0]["n"] == "1"
        assert visitor.kiosk.counts.period == ""


def test_without_the_pin_there_are_no_figures(kiosk) -> None:
    visitor: Visitor = kiosk(SMALL, settings=KEY)
    visitor.take_ticket()
    visitor.paper()
    visitor.touch("finish")
    counts = visitor.kiosk.counts

    def try_all() -> tuple:
        for span in Span:
            counts.choose(span)
        for view in View:
            counts.show(view)
            counts.next()
        counts.toggleTable()
        return counts.rows, counts.period, counts.span, counts.view, counts.asTable

    closed = ([], "", Span.DAY, View.TOTALS, False)
    assert try_all() == closed
    visitor.kiosk.attendant.press()
    assert try_all() == closed
    visitor.kiosk.attendant.leave()
    open_counts(visitor)
    assert try_all() != closed, "with it, they work"
    visitor.touch("desk.leave")
    assert (counts.rows, counts.period, counts.span, counts.view, counts.asTable) == closed, "and nothing stays"
    assert counts._found == {}


# How sending stands


def sync_said(visitor: Visitor, sending: Sending) -> None:
    """What `kiosk sync` writes, in its own process."""
    JsonState(visitor.house.home.folder / "state" / FILE).write(sending.as_json())


def test_the_mark_comes_with_the_housekeeping_and_not_with_a_touch(kiosk) -> None:
    visitor: Visitor = kiosk(settings=UPLINK)
    sync_said(visitor, Sending(visitor.clock.at, visitor.clock.at - timedelta(days=8), 9, Fault.LOGIN))
    for _ in range(4):
        visitor.touch("bar.contrast")
    assert visitor.kiosk.visit.notices == []
    visitor.clock.advance(60)
    visitor.touch("bar.contrast", "bar.bigger", "bar.bigger", "bar.contrast")
    assert visitor.kiosk.visit.notices == []
    visitor.kiosk.visit.keepHouse()
    visitor.settle()
    assert visitor.kiosk.visit.notices == ["sync"]
    assert visitor.says("Envoi")
    visitor.picture("mark")
    sync_said(visitor, Sending(visitor.clock.at, visitor.clock.at, 0, None))
    visitor.clock.advance(60)
    visitor.kiosk.visit.keepHouse()
    assert visitor.kiosk.visit.notices == []


def sentences(visitor: Visitor) -> list[str]:
    """All that is said about sending, page by page."""
    show(visitor, View.SENDING)
    told = list(visitor.texts())
    while visitor.sees("counts.next"):
        visitor.touch("counts.next")
        if visitor.kiosk.counts.view != View.SENDING:
            break
        told += visitor.texts()
    return [text.replace("\N{NO-BREAK SPACE}", " ") for text in told]


def test_every_fault_is_told_with_what_mends_it(kiosk) -> None:
    visitor: Visitor = kiosk(SMALL, settings=UPLINK)
    open_counts(visitor)
    told = set()
    for fault in Fault:
        succeeded = datetime(2026, 11, 20, 23, 30, tzinfo=UTC)
        sync_said(visitor, Sending(visitor.clock.at, succeeded, 12, fault))
        visitor.clock.advance(60)
        visitor.kiosk.visit.touched()
        visitor.kiosk.visit.keepHouse()
        said = sentences(visitor)
        assert "12 relevés en attente." in said
        assert "Dernier envoi complet : 21 novembre 2026." in said, "by the centre's clock"
        assert "Les relevés vont à nuage.example.org." in said
        told.add(tuple(said[said.index("Envoi") + 1 :][:2]))
    assert len(told) == len(Fault), "each has words of its own"
    assert ("Le serveur refuse le mot de passe.", "Il faut donner un autre mot de passe à la borne.") in told


def test_all_sent_and_never_sent_and_nowhere(kiosk) -> None:
    visitor: Visitor = kiosk(SMALL, settings=UPLINK)
    open_counts(visitor)
    assert "La borne n’a pas encore tout envoyé." in sentences(visitor)
    sync_said(visitor, Sending(visitor.clock.at, visitor.clock.at, 0, None))
    visitor.clock.advance(60)
    visitor.kiosk.visit.touched()
    visitor.kiosk.visit.keepHouse()
    assert "Tout est envoyé." in sentences(visitor)
    alone: Visitor = kiosk(SMALL, settings=KEY)
    open_counts(alone)
    assert {"La borne n’envoie rien.", "Les relevés restent dans la borne."} <= set(sentences(alone))
