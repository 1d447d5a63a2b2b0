"""The program dies at every point of the end of a day: each release comes once, with the very same bytes."""

import os
import shutil
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from releasing import day_end_of, fill

from kiosk import files
from kiosk.store.checks import DamagedError, check_sums
from kiosk.store.ledger import open_ledger
from kiosk.store.outbox import FileOutbox
from kiosk.store.telling import LedgerArchive
from kiosk.tickets import UNDATED

START, TODAY = date(2026, 11, 28), date(2026, 12, 2)


@pytest.fixture(scope="module")
def due(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A kiosk with four days to tell, of which two have to join, and a month."""
    home = tmp_path_factory.mktemp("due") / "kiosk"
    with open_ledger(home) as ledger:
        for n, tickets in enumerate((30, 6, 7, 40)):
            fill(ledger, START + timedelta(n), tickets)
        ledger.open_day(TODAY)
    return home


def end_days(home: Path) -> None:
    with open_ledger(home) as ledger:
        day_end_of(ledger, home).run(TODAY)


def outbox(home: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (home / "outbox").glob("*") if path.suffix == ".json"}


def half(self: FileOutbox, name: str, document: bytes) -> None:
    """What a program does that does not know better."""
    path = self._folder / name
    if not path.exists():
        path.parent.mkdir(exist_ok=True)
        with path.open("wb") as file:
            file.write(document[:100])
            file.flush()
            files.os.fsync(file.fileno())
            file.write(document[100:])


def died_at(home: Path, point: int, keep: Callable[..., None] | None = None) -> bool:
    """End the days in a process that dies before the event of that number; return whether it got so far."""
    child = os.fork()
    if child == 0:
        passed = 0

        def dying(what: Callable[..., object]) -> Callable[..., object]:
            def called(*arguments: object, **more: object) -> object:
                nonlocal passed
                if passed == point:
                    os._exit(9)
                passed += 1
                return what(*arguments, **more)

            return called

        if keep:
            FileOutbox.keep = keep  # type: ignore[method-assign]
        for owner, name in ((LedgerArchive, "tell"), (LedgerArchive, "written"), (FileOutbox, "keep")):
            setattr(owner, name, dying(getattr(owner, name)))
        os.fsync, Path.rename = dying(os.fsync), dying(Path.rename)  # type: ignore[assignment, method-assign]
        try:
            end_days(home)
            os._exit(0)
        finally:
            os._exit(1)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert code in (0, 9)
    return code == 9


def after_each_death(due: Path, folder: Path, keep: Callable[..., None] | None = None) -> list[dict[str, bytes]]:
    """Return what stands in the outbox when the kiosk was started again after dying at each point."""
    found = []
    for point in range(200):
        home = folder / str(point)
        shutil.copytree(due, home)
        if not died_at(home, point, keep):
            return found
        end_days(home)
        found.append(outbox(home))
    raise AssertionError("it never came to an end")


def test_a_death_at_any_point_changes_no_release(due: Path, tmp_path: Path) -> None:
    shutil.copytree(due, tmp_path / "alive")
    end_days(tmp_path / "alive")
    expected = outbox(tmp_path / "alive")
    assert set(expected) == {"2026-11-28.json", "2026-11-29_2026-11-30.json", "2026-12-01.json", "2026-11.json"}
    found = after_each_death(due, tmp_path)
    assert len(found) > 15
    assert [each for each in found if each != expected] == []


def test_a_file_written_in_two_halves_is_found_out(due: Path, tmp_path: Path) -> None:
    shutil.copytree(due, tmp_path / "alive")
    end_days(tmp_path / "alive")
    found = after_each_death(due, tmp_path, half)
    assert any(each != outbox(tmp_path / "alive") for each in found)


def test_a_ledger_of_the_version_before_tells_what_it_had_closed(due: Path, tmp_path: Path) -> None:
    home = tmp_path / "kiosk"
    shutil.copytree(due, home)
    with open_ledger(home) as ledger:
        for table in ("told", "waiting", "waiting_span", "release", "month_total"):
            ledger._db.execute(f"DROP TABLE {table}")
        ledger._db.execute("ALTER TABLE day DROP COLUMN told")
        ledger._db.execute("DELETE FROM _sqlite_migrations WHERE name = 'releases'")
    with open_ledger(home) as ledger:
        assert ledger.notices == frozenset()
    end_days(home)
    assert len(outbox(home)) == 4


def test_sums_that_disagree_are_damage(due: Path, tmp_path: Path) -> None:
    home = tmp_path / "kiosk"
    shutil.copytree(due, home)
    end_days(home)
    with open_ledger(home) as ledger:
        check_sums(ledger._db)
        ledger._db.execute("UPDATE waiting SET n = n + 1 WHERE counted = 'hour'")
        with pytest.raises(DamagedError):
            check_sums(ledger._db)


def test_a_backup_of_the_morning_tells_nothing_twice(due: Path, tmp_path: Path) -> None:
    """The ledger is lost after it has told; its backup does not know, the outbox does."""
    home = tmp_path / "kiosk"
    shutil.copytree(due, home)
    end_days(home)
    before = outbox(home)
    (home / "kiosk.db").unlink()
    with open_ledger(home) as ledger:
        assert ledger.notices == {"disk"}
        assert [one.counts.day for one in ledger.archive.untold() if one.counts.day != UNDATED]
        day_end_of(ledger, home).run(TODAY)
        assert outbox(home) == before
        fill(ledger, TODAY, 20)
        ledger.open_day(date(2027, 1, 4))
        assert set(day_end_of(ledger, home).run(date(2027, 1, 4))) == {"2026-12-02.json", "2026-12.json"}
