"""A ledger that cannot be believed is set aside, and no number that was given comes again."""

import random
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from ledgers import DAY, NEXT_DAY, crashed, everything, give, rows

from kiosk.counts import Event
from kiosk.store.ledger import open_ledger
from kiosk.store.reading import read_counts

# Python 3.12 warns of a fork when other tests have left threads; these children only use the ledger, and exit.
pytestmark = pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")


def header(home: Path) -> None:
    _flip(home / "kiosk.db", range(100))


def pages(home: Path) -> None:
    # Behind the first page, everywhere: WAL frames would hide damage to pages they replace, so they go too.
    size = (home / "kiosk.db").stat().st_size
    _flip(home / "kiosk.db", range(4096, size, 97))
    (home / "kiosk.db-wal").unlink(missing_ok=True)


def half(home: Path) -> None:
    content = (home / "kiosk.db").read_bytes()
    (home / "kiosk.db").write_bytes(content[: len(content) // 2 + 100])
    (home / "kiosk.db-wal").unlink(missing_ok=True)


def empty(home: Path) -> None:
    (home / "kiosk.db").write_bytes(b"")


def gone(home: Path) -> None:
    (home / "kiosk.db").unlink()


def text(home: Path) -> None:
    (home / "kiosk.db").write_text("not a database\n" * 1000)


def counts_that_disagree(home: Path) -> None:
    with open_ledger(home) as ledger:
        ledger._db.execute("UPDATE count_hour SET n = n + 1")


def a_number_too_low(home: Path) -> None:
    with open_ledger(home) as ledger:
        ledger._db.execute("UPDATE last_number SET number = 3")


def _flip(path: Path, places: range) -> None:
    content = bytearray(path.read_bytes())
    for place in places:
        content[place] ^= 0x5A
    path.write_bytes(content)


DAMAGES = [header, pages, half, empty, gone, text, counts_that_disagree, a_number_too_low]


def lived(home: Path, tickets: int = 30) -> int:
    """Make a ledger with a closed day, and an open one that crashed; return its last number."""
    with open_ledger(home) as ledger:
        ledger.open_day(DAY.replace(day=21))
        for _ in range(5):
            give(ledger)
        ledger.add(Event.HELP)
    last = crashed(home, tickets)
    # A checkpoint, so that damage to the file is not hidden by the log; then a crash again.
    with open_ledger(home):
        pass
    assert crashed(home, 1) == last + 1
    return last + 1


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_ledger_is_set_aside_and_restored(home: Path, damage: Callable[[Path], None]) -> None:
    last = lived(home)
    damage(home)
    with open_ledger(home) as ledger:
        assert ledger.notices == {"disk"}
        assert ledger.day == DAY
        assert ledger.counts(DAY.replace(day=21)).tickets == 5
        assert ledger.counts(DAY.replace(day=21)).events == {"help": 1}
        assert ledger.counts(DAY).tickets == 0
        number = give(ledger).number
        assert number == 101 > last
        assert ledger.notices == {"disk"}
    aside = list(home.glob("corrupt-*"))
    assert len(aside) == (0 if damage is gone and not aside else 1)
    with open_ledger(home) as ledger:  # and it is sound now
        assert ledger.notices == frozenset()
        assert give(ledger).number == 102
        assert ledger.counts(DAY).tickets == 2


def test_a_sound_ledger_stays_where_it_is(home: Path) -> None:
    """The control: without damage nothing is set aside, restored or jumped over."""
    last = lived(home)
    with open_ledger(home) as ledger:
        assert ledger.notices == frozenset()
        assert give(ledger).number == last + 1
    assert not list(home.glob("corrupt-*"))


@pytest.mark.parametrize("damage", [header, pages, half, empty, gone])
def test_the_second_backup_serves_when_the_first_is_damaged(home: Path, damage: Callable[[Path], None]) -> None:
    last = lived(home)
    _flip(home / "backups" / "kiosk-1.db", range(0, 20_000, 7))
    damage(home)
    with open_ledger(home) as ledger:
        assert ledger.day == DAY
        assert give(ledger).number > last
    # The backup made at this start did not push the good one out.
    assert rows_of_backup(home, "kiosk-2.db") == [("2026-11-21",)]


def rows_of_backup(home: Path, name: str) -> list[tuple[str]]:
    copy = home / "copy"
    copy.mkdir()
    shutil.copy(home / "backups" / name, copy / "kiosk.db")
    return rows(copy, "SELECT day FROM day")


@pytest.mark.parametrize("damage", [header, pages, half, empty, gone])
def test_without_a_good_backup_an_empty_ledger_goes_on_behind_the_reserve(
    home: Path, damage: Callable[[Path], None]
) -> None:
    last = lived(home, 130)
    shutil.rmtree(home / "backups")
    damage(home)
    with open_ledger(home) as ledger:
        assert ledger.notices == {"disk"}
        assert ledger.day == DAY
        assert give(ledger).number == 201 > last
        ledger.open_day(NEXT_DAY)
        assert give(ledger).number == 1


def test_without_the_reserve_a_number_would_come_again(home: Path) -> None:
    """The control of the tests above."""
    last = lived(home)
    (home / "state" / "number.reserved").unlink()
    header(home)
    with open_ledger(home) as ledger:
        assert give(ledger).number <= last


def test_a_sound_ledger_makes_a_missing_reserve_again(home: Path) -> None:
    last = lived(home, 130)
    (home / "state" / "number.reserved").unlink()
    with open_ledger(home) as ledger:
        assert ledger.notices == frozenset()
        assert give(ledger).number == last + 1
        assert ledger._reserve.end(DAY.isoformat(), ledger._turn, "A") >= last + 50


def test_a_log_that_went_missing_is_noticed(home: Path) -> None:
    lived(home)
    last = crashed(home, 20)
    (home / "kiosk.db-wal").unlink()
    with open_ledger(home) as ledger:
        assert ledger.notices == {"disk"}
        assert give(ledger).number > last


def test_a_log_that_went_missing_with_the_whole_ledger_in_it_is_noticed(home: Path) -> None:
    last = crashed(home, 20)
    (home / "kiosk.db-wal").unlink()
    with open_ledger(home) as ledger:
        assert ledger.notices == {"disk"}
        assert give(ledger).number > last


@pytest.mark.parametrize("place", [0, 13, 20, 26, 40, 2000, 4120 * 3 + 50])
def test_a_damaged_log_is_noticed(home: Path, place: int) -> None:
    """SQLite itself says nothing: it drops the rest of the log."""
    last = crashed(home, 20)
    _flip(home / "kiosk.db-wal", range(place, place + 1))
    with open_ledger(home) as ledger:
        assert ledger.notices == {"disk"}
        assert give(ledger).number > last


def test_a_log_torn_in_its_last_transaction_is_no_damage(home: Path) -> None:
    """The control: that is what a power cut leaves of a number that nobody saw."""
    last = crashed(home, 20)
    size = (home / "kiosk.db-wal").stat().st_size
    _flip(home / "kiosk.db-wal", range(size - 100, size))
    with open_ledger(home) as ledger:
        assert ledger.notices == frozenset()
        assert give(ledger).number == last


@pytest.mark.parametrize("victim", ["kiosk.db", "kiosk.db-wal"])
def test_random_damage_never_gives_a_number_again(home: Path, tmp_path: Path, victim: str) -> None:
    last = crashed(home, 60)
    if victim == "kiosk.db":
        open_ledger(home).close()
    chance, noticed, attempts = random.Random(3), 0, 40
    for attempt in range(attempts):
        copy = tmp_path / f"copy-{attempt}"
        shutil.copytree(home, copy)
        size = (copy / victim).stat().st_size
        at = chance.randrange(size - 4096)
        step = chance.choice([1, 7, 500])
        _flip(copy / victim, range(at, at + 4096, step))
        with open_ledger(copy) as ledger:
            number = give(ledger).number
            # Damage to the last transaction of a log cannot be told from a power cut before its end.
            assert number > last or (number == last and victim == "kiosk.db-wal"), attempt
            noticed += ledger.notices == {"disk"}
        shutil.rmtree(copy)
    assert noticed > attempts / 2


def test_backups_hold_no_ticket_and_turn_about(home: Path) -> None:
    with open_ledger(home) as ledger:
        for day in (20, 21, 22):
            ledger.open_day(DAY.replace(day=day))
            give(ledger, theme="quincunx")
    backups = home / "backups"
    assert sorted(path.name for path in backups.iterdir()) == ["kiosk-1.db", "kiosk-2.db"]
    assert rows_of_backup(home, "kiosk-1.db") == [("2026-11-20",), ("2026-11-21",), ("2026-11-22",)]
    # A start on a day that has no backup yet makes one, with the counts of its tickets but without them.
    (backups / "kiosk-1.db").unlink()
    with open_ledger(home):
        assert sorted(path.name for path in backups.iterdir()) == ["kiosk-1.db", "kiosk-2.db"]
    (home / "kiosk.db").unlink()
    shutil.copy(backups / "kiosk-1.db", home / "kiosk.db")
    kept = everything(home)
    assert kept["ticket"] == kept["spool"] == []
    assert kept["day"][-1] == ("2026-11-22", 1, 1, 0)
    assert read_counts(home).tickets == 1


def test_a_backup_that_cannot_be_made_is_told_and_made_later(home: Path) -> None:
    (home / "backups").mkdir(parents=True, mode=0o700)
    (home / "backups" / "new.db").mkdir()
    with open_ledger(home) as ledger:
        ledger.open_day(DAY)
        assert give(ledger).number == 1
        assert ledger.notices == {"disk"}
        (home / "backups" / "new.db").rmdir()
        ledger.keep_ahead()
        assert ledger.notices == frozenset()
    assert (home / "backups" / "kiosk-1.db").exists()


def test_ledgers_set_aside_do_not_fill_the_disk(home: Path) -> None:
    for _ in range(12):
        crashed(home, 1)
        header(home)
    open_ledger(home).close()
    assert len(list(home.glob("corrupt-*"))) == 9


def test_a_ledger_set_aside_goes_when_its_business_day_closes(home: Path) -> None:
    for name in ("corrupt-2026-11-21T090000Z", "corrupt-2026-11-22T090000Z"):
        (home / name).mkdir(parents=True)
        (home / name / "kiosk.db").write_bytes(b"tickets")
    with open_ledger(home) as ledger:
        ledger.open_day(date(2026, 11, 22))
        assert [aside.name for aside in home.glob("corrupt-*")] == ["corrupt-2026-11-22T090000Z"]
        ledger.open_day(date(2026, 11, 23))
        assert not list(home.glob("corrupt-*"))
