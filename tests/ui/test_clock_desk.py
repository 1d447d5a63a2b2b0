"""The clock before the attendant: while nobody knows the time tickets go on, and one touch says that it is right."""

from datetime import UTC, date, datetime, timedelta

import pytest
from evidence import FakeEvidence
from looking import controls
from touring_staff import PIN, centre_of, give_pin, unlock
from visitor import SIZES, Visitor, size_name

from kiosk.problems import Problem, Reason
from kiosk.proofs import Quality
from kiosk.store.state import JsonState
from kiosk.tickets import UNDATED
from kiosk.ui.desk_pages import Told

AUTO = '[clock]\ntrust = "auto"\n[[printer]]\ntransport = "simulated"\ndeadline_scale = 0.05\n'
TUESDAY = date(2026, 11, 24)
SAYS = {
    "fr": "La borne dit : mardi 24 novembre 2026, 14:05.",
    "en": "The kiosk says: Tuesday 24 November 2026, 14:05.",
    "ar": "يقول الجهاز: الثلاثاء 24 نوفمبر 2026، 14:05.",
}
CONFIRMED = {
    "fr": "L’heure est confirmée pour aujourd’hui.",
    "en": "The time is confirmed for today.",
    "ar": "تم تأكيد الوقت لهذا اليوم.",
}


@pytest.fixture
def evidence(monkeypatch: pytest.MonkeyPatch) -> FakeEvidence:
    made = FakeEvidence()
    monkeypatch.setattr("kiosk.app.MachineTime", lambda: made)
    return made


@pytest.fixture
def desk(kiosk, evidence):
    """Makes installed kiosks, with a PIN, that have just been switched on."""

    def make(size: tuple[int, int] = SIZES[3], *, language: str = "fr", settings: str = AUTO) -> Visitor:
        visitor = kiosk(size, settings=settings, centre=centre_of(language))
        give_pin(visitor)
        return visitor

    return make


def open_leaf(visitor: Visitor) -> None:
    unlock(visitor)
    visitor.touch("desk.kiosk")


@pytest.mark.parametrize("language", ["fr", "en", "ar"])
@pytest.mark.parametrize("size", [SIZES[0], SIZES[3]], ids=size_name)
def test_one_touch_says_that_the_clock_is_right(desk, size, language) -> None:
    visitor: Visitor = desk(size, language=language)
    assert visitor.kiosk.visit.notices == ["clock"]
    visitor.picture("clock-mark")
    assert visitor.take_ticket(language) == "A1"
    ticket = visitor.kiosk.visit.visit.ticket
    assert ticket.day == UNDATED
    assert visitor.house.reception.slip(ticket).when is None, "a time that nobody knows is not printed"
    visitor.paper()
    visitor.touch("finish")
    open_leaf(visitor)
    visitor.picture("clock-in-doubt")
    assert visitor.says(SAYS[language])
    visitor.touch("desk.clock")
    visitor.picture("clock-confirmed")
    assert Told(visitor.kiosk.attendant.told) is Told.DONE
    assert visitor.says(CONFIRMED[language])
    assert not visitor.sees("desk.clock"), "said once"
    visitor.touch("desk.leave")
    assert visitor.kiosk.visit.notices == []
    assert visitor.take_ticket(language) == "A2"
    told = visitor.house.reception.counts()
    assert (told.day, told.tickets) == (TUESDAY, 2)
    assert visitor.house.reception.slip(visitor.kiosk.visit.visit.ticket).when is not None
    visitor.paper()


@pytest.mark.parametrize(
    ("kept", "words"),
    [
        ("network", "L’heure vient du réseau."),
        ("hardware", "L’heure vient de l’horloge de la machine."),
        ("system", "L’heure vient de l’horloge de la machine."),
    ],
)
def test_how_the_time_is_known(desk, clock, evidence, kept: str, words: str) -> None:
    evidence.hardware = kept == "hardware"
    evidence.synced = clock.at - timedelta(hours=25 if kept == "hardware" else 1)
    visitor: Visitor = desk(settings=AUTO.replace("auto", "system") if kept == "system" else AUTO)
    open_leaf(visitor)
    visitor.picture(kept)
    assert visitor.says(words)
    assert visitor.says("La borne ouvre seule le jour suivant.")
    assert not visitor.sees("desk.clock")
    quality = {"network": Quality.NETWORK, "hardware": Quality.HARDWARE, "system": Quality.CONFIRMED}[kept]
    assert visitor.house.reception.clock().quality is quality


def test_a_date_that_has_passed_cannot_be_confirmed(desk, clock) -> None:
    clock.at = datetime(1970, 1, 1, 0, 5, tzinfo=UTC)
    visitor: Visitor = desk()
    assert visitor.take_ticket() == "A1"
    visitor.paper()
    visitor.touch("finish")
    open_leaf(visitor)
    visitor.picture("1970")
    assert visitor.says("La borne dit : jeudi 1 janvier 1970, 01:05.")
    assert visitor.says("Si c’est faux, réglez l’heure de la machine.")
    assert not visitor.sees("desk.clock")
    visitor.touch("desk.leave")
    clock.at = datetime(2026, 11, 24, 13, 30, tzinfo=UTC)  # somebody set it
    open_leaf(visitor)
    visitor.touch("desk.clock")
    assert visitor.house.reception.counts().as_json()["day"] == "2026-11-24"


def test_a_clock_that_was_ahead_is_put_right_with_one_touch(desk, clock) -> None:
    visitor: Visitor = desk(settings=AUTO.replace("auto", "system"))
    clock.at += timedelta(days=365)
    assert visitor.take_ticket() == "A1"
    visitor.paper()
    visitor.touch("finish")
    clock.at -= timedelta(days=365)
    visitor.kiosk.visit.keepHouse()
    visitor.settle()
    assert visitor.kiosk.visit.notices == ["clock"]
    open_leaf(visitor)
    visitor.touch("desk.clock", "desk.leave")
    assert visitor.kiosk.visit.notices == []
    assert visitor.house.reception.counts().day == TUESDAY
    assert visitor.take_ticket() == "A2"
    visitor.paper()


def test_a_failing_disk_confirms_nothing(desk, monkeypatch) -> None:
    visitor: Visitor = desk()
    open_leaf(visitor)

    def broken(*_: object) -> None:
        raise Problem(Reason.STORAGE, "The disk is broken.", "Mend it.")

    with monkeypatch.context() as failing:
        failing.setattr(JsonState, "write", broken)
        visitor.touch("desk.clock")
        assert Told(visitor.kiosk.attendant.told) is Told.NOT_WRITTEN
        assert visitor.says("Le disque ne marche pas. Rien n’est changé.")
        assert visitor.sees("desk.clock")
    visitor.touch("desk.clock")
    assert not visitor.sees("desk.clock")


def test_nobody_confirms_without_the_pin(desk) -> None:
    visitor: Visitor = desk()
    visitor.kiosk.attendant.confirmClock()
    visitor.kiosk.attendant.press()
    visitor.settle()
    visitor.touch(*(f"pin.{digit}" for digit in PIN))
    visitor.kiosk.attendant.confirmClock()
    assert not visitor.house.reception.clock().trusted
    assert controls(visitor)
    visitor.touch("pin.enter", "desk.kiosk", "desk.clock")
    assert visitor.house.reception.clock().trusted
