"""Whatever is asked of the ledger in whatever order, its numbers, tickets and counts agree."""

import tempfile
from collections import Counter
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from ledgers import DAY, rows

from kiosk.ports import PAPER_FAILURES, Paper
from kiosk.store.checks import check_file, check_sums
from kiosk.store.ledger import SqliteLedger, open_ledger
from kiosk.tickets import Need, Ticket

GIVE = st.tuples(
    st.just("give"),
    st.sampled_from("AC"),
    st.sampled_from(Need),
    st.sampled_from(["job", "training", "unknown"]),
    st.integers(0, 23),
    st.sampled_from(["fr", "en", "ar"]),
    st.none() | st.floats(0, 1000),
    st.sampled_from([Paper.QUEUED, Paper.SENDING, Paper.NONE]),
)
WHICH = st.integers(0, 1000)
ASKED = st.one_of(
    GIVE,
    GIVE,
    st.tuples(st.just("void"), WHICH),
    st.tuples(st.just("set_paper"), WHICH, st.sampled_from(Paper)),
    st.tuples(st.just("open_day"), st.integers(1, 3)),
    st.tuples(st.just("keep_ahead")),
    st.tuples(st.just("reopen")),
)


class Model:
    """What the ledger should hold, kept the simplest way."""

    def __init__(self) -> None:
        self.day = DAY
        self.numbers: Counter[tuple[date, str]] = Counter()
        self.given: list[Ticket] = []
        self.standing: set[Ticket] = set()
        self.voided: Counter[date] = Counter()

    def check(self, ledger: SqliteLedger, home: Path) -> None:
        for day in {ticket.day for ticket in self.given} | {self.day}:
            standing = [ticket for ticket in self.standing if ticket.day == day]
            counts = ledger.counts(day)
            assert counts.tickets == len(standing)
            assert counts.hours == Counter(ticket.hour for ticket in standing)
            assert counts.languages == Counter(ticket.language for ticket in standing)
            assert {
                (need, theme): n for need, themes in counts.need_theme.items() for theme, n in themes.items()
            } == Counter((ticket.need, ticket.theme) for ticket in standing)
            assert counts.events.get("voided", 0) == self.voided[day]
        assert {(row[0], row[1]) for row in rows(home, "SELECT series, number FROM ticket")} == {
            (ticket.series, ticket.number) for ticket in self.given if ticket.day == self.day
        }
        check_file(ledger._db)
        check_sums(ledger._db)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(ASKED, max_size=30))
def test_the_ledger_agrees_with_a_simple_model(asked: list[tuple[object, ...]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        home, model = Path(folder), Model()
        ledger = open_ledger(home)
        try:
            ledger.open_day(DAY)
            for what, *details in asked:
                ledger = ask(ledger, home, model, what, details)
                assert ledger.notices == frozenset()
            model.check(ledger, home)
        finally:
            ledger.close()


def ask(ledger: SqliteLedger, home: Path, model: Model, what: object, details: list[Any]) -> SqliteLedger:
    """Ask one thing of the ledger and of the model."""
    if what == "give":
        series, need, theme, hour, language, seconds, paper = details
        number = ledger.give(
            series=series, need=need, theme=theme, hour=hour, language=language, seconds=seconds, paper=paper
        )
        model.numbers[model.day, series] += 1
        assert number == model.numbers[model.day, series]
        assert ledger.next_number(series) == number + 1
        ticket = Ticket(model.day, series, number, need, theme, hour, language)
        model.given.append(ticket)
        model.standing.add(ticket)
    elif what == "reopen":
        ledger.close()
        return open_ledger(home)
    elif what == "open_day":
        model.day += timedelta(days=details[0])
        ledger.open_day(model.day)
    elif what == "keep_ahead":
        ledger.keep_ahead()
    elif model.given:
        ticket = model.given[details[0] % len(model.given)]
        if what == "void":
            ledger.void(ticket)
            if ticket.day == model.day and ticket in model.standing:
                model.standing.remove(ticket)
                model.voided[ticket.day] += 1
        else:
            before = ledger.counts(ticket.day).events
            ledger.set_paper(ticket, details[1])
            changed = Counter(ledger.counts(ticket.day).events) - Counter(before)
            assert changed in (Counter(), Counter({PAPER_FAILURES.get(details[1]): 1}))
    return ledger


def test_the_model_notices_a_ticket_that_is_counted_twice(home: Path) -> None:
    """The control."""
    model = Model()
    with open_ledger(home) as ledger:
        ledger.open_day(DAY)
        ask(ledger, home, model, "give", ["A", Need.LONG, "job", 9, "fr", None, Paper.NONE])
        model.check(ledger, home)
        ledger._db.execute("UPDATE count_need_theme SET n = 2")
        try:
            model.check(ledger, home)
        except AssertionError:
            return
    raise AssertionError("the model noticed nothing")
