"""Something breaks under a finger: a screen that says whose fault it is not, and a log that tells no tales."""

import pytest
from visitor import Visitor

from kiosk.printing.deadlines import Deadline
from kiosk.problems import Problem, Reason
from kiosk.visit import Step

SECRET = "job+urgent+A7: nobody may read this"


def breaks(monkeypatch, visitor: Visitor, error: BaseException, method: str = "give_ticket") -> None:
    def give_ticket(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(visitor.house.reception.__class__, method, give_ticket)


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (RuntimeError(SECRET), "RuntimeError"),
        (KeyError(SECRET), "KeyError"),
        (Problem(Reason.STORAGE, SECRET, SECRET), "Problem (storage)"),
        (Problem(Reason.NUMBERS, SECRET), "Problem (numbers)"),
    ],
    ids=["mistake", "key", "storage", "numbers"],
)
def test_an_error_leads_to_the_failsafe_and_then_to_the_welcome(kiosk, failsafes, monkeypatch, error, told) -> None:
    visitor: Visitor = kiosk()
    visitor.touch("language.fr", "need.urgent")
    with monkeypatch.context() as broken:
        breaks(broken, visitor, error)
        visitor.touch("theme.job")
    assert visitor.step is Step.FAILSAFE
    assert visitor.says("La borne a un problème.")
    assert visitor.says("Ce n’est pas votre faute.")
    assert visitor.says("Allez voir une personne à l’accueil.")
    visitor.picture("failsafe")
    [line] = failsafes
    assert told in line
    assert "give_ticket" in line
    assert "secret" not in line.lower()
    for word in (SECRET, "nobody", "job", "urgent", "A7"):
        assert word not in line
    failsafes.clear()
    visitor.touch("finish")
    assert visitor.step is Step.WELCOME
    assert visitor.take_ticket() == "A1", "the broken touch took no number, and the kiosk goes on"


def test_the_number_survives_an_error_after_it_was_given(kiosk, failsafes, monkeypatch) -> None:
    visitor: Visitor = kiosk()
    visitor.take_ticket()
    with monkeypatch.context() as broken:
        breaks(broken, visitor, RuntimeError(SECRET), "void_ticket")
        visitor.touch("undo")
    assert visitor.step is Step.FAILSAFE
    assert visitor.says("Votre numéro est gardé : A 1.")
    assert visitor.tickets == 1
    assert SECRET not in failsafes.pop()


def test_help_and_language_do_not_lead_away_from_the_failsafe(kiosk, failsafes, monkeypatch) -> None:
    visitor: Visitor = kiosk()
    visitor.touch("language.fr")
    with monkeypatch.context() as broken:
        breaks(broken, visitor, RuntimeError(SECRET))
        visitor.touch("need.unknown")
    failsafes.clear()
    visitor.touch("bar.help", "bar.language", "bar.contrast")
    assert visitor.step is Step.FAILSAFE
    visitor.touch("finish")
    assert (visitor.step, visitor.kiosk.display.contrast) == (Step.WELCOME, False)


def test_an_error_of_a_timer_reaches_the_failsafe_too(kiosk, failsafes, monkeypatch) -> None:
    visitor: Visitor = kiosk()
    with monkeypatch.context() as broken:
        breaks(broken, visitor, RuntimeError(SECRET), "keep_house")
        visitor.kiosk.visit._keeper.setInterval(1)
        visitor.until(lambda: visitor.step is Step.FAILSAFE)
    assert SECRET not in " ".join(failsafes)
    failsafes.clear()
    visitor.kiosk.visit._keeper.setInterval(60_000)
    visitor.settle()
    visitor.touch("finish")
    assert visitor.step is Step.WELCOME


def test_an_error_on_the_printing_worker_reaches_the_failsafe_with_the_number(kiosk, failsafes, monkeypatch) -> None:
    visitor: Visitor = kiosk()

    visitor.until(lambda: not visitor.kiosk.paper._looking)
    visitor.touch("language.fr", "need.medium")
    visitor.until(lambda: not visitor.kiosk.paper._looking)

    def connect(_: Deadline) -> None:
        raise RuntimeError(SECRET)

    monkeypatch.setattr(visitor.printer, "connect", connect)
    visitor.find_theme("job")
    visitor.touch("theme.job")
    visitor.until(lambda: visitor.step is Step.FAILSAFE)
    visitor.settle()
    assert visitor.says("Votre numéro est gardé : A 1.")
    assert SECRET not in failsafes.pop()
    monkeypatch.undo()
    visitor.touch("finish")
    assert visitor.take_ticket() == "A2"
    visitor.paper()
    assert visitor.printer.slips, "the printer is free again"
