"""The attendant's PIN: one verification for every input, and waits that no restart, kill or damage shortens."""

import json
import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from visitor import FakeClock

from kiosk.problems import Problem, Reason
from kiosk.store import pin as pin_module
from kiosk.store.pin import PinGuard

PIN, WRONG = "274913", "274914"
WAITS = [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300]
CHECKS = 1000
HOUR = 3600
INPUTS = [PIN, WRONG, "", "2", PIN[:-1], PIN + "0", PIN * 3, PIN + "\n", " " + PIN, "abcdef", "٢٧٤٩١٣", "\0" * 6]
INPUTS += ["\udc80" * 6, "9" * 100_000]


class Killed(BaseException):
    """The process ended here."""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "kiosk"


@pytest.fixture
def verified(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """A fast hash in place of argon2; the verifications that were asked for."""
    asked: list[tuple[str, str]] = []

    def hash_of(pin: str) -> str:
        return f"$argon2id$v=19$m=19456,t=2,p=1${pin.rjust(22, '0')}${'A' * 43}"

    def matches(known: str, pin: str) -> bool:
        asked.append((known, pin))
        return known == hash_of(pin)

    monkeypatch.setattr(pin_module, "_hash_of", hash_of)
    monkeypatch.setattr(pin_module, "_matches", matches)
    return asked


@pytest.fixture
def guard(home: Path, clock: FakeClock, verified: list) -> PinGuard:
    guard = PinGuard(home, clock)
    guard.set(PIN)
    return guard


def tries(home: Path) -> dict[str, int]:
    return json.loads((home / "state" / "pin-tries.json").read_bytes())


def fail(guard: PinGuard, clock: FakeClock, times: int, *, by_key: bool = False) -> None:
    """Give a wrong PIN so many times, each as early as allowed."""
    for _ in range(times):
        clock.advance(guard.wait_s(by_key=by_key))
        assert not guard.check(WRONG, by_key=by_key)


def test_the_right_pin_and_no_other(guard: PinGuard, clock: FakeClock) -> None:
    assert guard.is_set
    assert guard.wait_s(by_key=False) == guard.wait_s(by_key=True) == 0.0
    for by_key in (False, True):
        for given in INPUTS:
            assert guard.check(given, by_key=by_key) == (given == PIN)
            clock.advance(300)


def test_the_real_hash(home: Path, clock: FakeClock) -> None:
    guard = PinGuard(home, clock)
    guard.set(PIN)
    kept = (home / "state" / "pin.json").read_text()
    assert "$argon2id$v=19$m=19456,t=2,p=1$" in kept
    assert PinGuard(home, clock).is_set
    assert not guard.check(WRONG, by_key=False)
    assert not guard.check(PIN, by_key=False), "while it waits"
    clock.advance(1)
    assert guard.check(PIN, by_key=False)
    guard.set(PIN)
    assert (home / "state" / "pin.json").read_text() != kept, "salted"


def test_the_dummy_costs_a_whole_verification(monkeypatch: pytest.MonkeyPatch) -> None:
    """argon2 tells a hash that does not fit from one that it did not work on."""
    import argon2

    with pytest.raises(argon2.exceptions.VerifyMismatchError):
        argon2.PasswordHasher().verify(pin_module._DUMMY, "")
    assert pin_module._HASH.fullmatch(pin_module._DUMMY)
    assert not pin_module._matches(pin_module._DUMMY, "")


def test_a_start_does_not_wait_for_argon2() -> None:
    look = "import sys, kiosk.__main__, kiosk.store.pin; print('argon2' in sys.modules)"
    for before, loaded in (("", "False"), ("import argon2; ", "True")):
        said = subprocess.run([sys.executable, "-c", before + look], capture_output=True, text=True, check=True)
        assert said.stdout.strip() == loaded


@pytest.mark.parametrize("by_key", [False, True])
def test_without_a_pin_nothing_opens(home: Path, clock: FakeClock, verified: list, by_key: bool) -> None:
    guard = PinGuard(home, clock)
    assert not guard.is_set
    assert guard.wait_s(by_key=by_key) == 0.0
    assert not any(guard.check(given, by_key=by_key) for given in INPUTS)
    assert not home.exists()


@pytest.mark.parametrize("given", ["", "12345", "1234567890123", "27491x", "27 4913", "٢٧٤٩١٣", PIN + "\n", "-274913"])
def test_what_is_no_pin_is_refused_with_a_remedy(guard: PinGuard, given: str) -> None:
    with pytest.raises(Problem) as caught:
        guard.set(given)
    assert caught.value.reason is Reason.INPUT
    assert "6 to 12 digits" in caught.value.remedy
    assert not given or given not in str(caught.value)
    assert guard.check(PIN, by_key=False), "the PIN before it stays"


@pytest.mark.parametrize(
    "given", ["000000", "999999999999", "123456", "012345", "789012", "654321", "98765432", "321098"]
)
def test_what_is_guessed_first_is_refused(guard: PinGuard, given: str) -> None:
    with pytest.raises(Problem) as caught:
        guard.set(given)
    assert caught.value.reason is Reason.INPUT
    assert "in a row" in caught.value.remedy
    assert given not in str(caught.value)


@pytest.mark.parametrize("given", ["123457", "111112", "135790", "000001", "274913274913"])
def test_other_digits_are_taken(guard: PinGuard, given: str) -> None:
    guard.set(given)
    assert guard.check(given, by_key=False)


def test_the_files_are_their_owners_only_and_hold_no_pin(home: Path, clock: FakeClock) -> None:
    guard = PinGuard(home, clock)
    guard.set(PIN)
    guard.check(WRONG, by_key=False)
    files = sorted(path for path in home.rglob("*") if path.is_file())
    assert [path.name for path in files] == ["pin-tries.json", "pin.json"]
    for path in files:
        assert path.stat().st_mode & 0o777 == 0o600
        assert PIN not in path.read_text()
        assert WRONG not in path.read_text()
    assert (home / "state").stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize("by_key", [False, True])
def test_the_waits(guard: PinGuard, clock: FakeClock, verified: list, by_key: bool) -> None:
    for failures, wait in enumerate(WAITS, 1):
        assert not guard.check(WRONG, by_key=by_key)
        assert guard.wait_s(by_key=by_key) == wait
        clock.advance(wait - 0.5)
        assert guard.wait_s(by_key=by_key) == 0.5
        assert not guard.check(PIN, by_key=by_key)
        assert len(verified) == failures, "a check during the wait is none"
        assert guard.wait_s(by_key=by_key) == 0.5, "and does not make it longer"
        clock.advance(0.5)
        assert guard.wait_s(by_key=by_key) == 0.0
    assert guard.check(PIN, by_key=by_key)


def test_the_wall_clock_shortens_no_wait(guard: PinGuard, clock: FakeClock) -> None:
    fail(guard, clock, 5)
    clock.at = clock.at.replace(year=2040)
    assert guard.wait_s(by_key=False) == WAITS[4]


def test_the_key_opens_during_the_screens_wait(guard: PinGuard, clock: FakeClock, home: Path) -> None:
    fail(guard, clock, 12)
    assert guard.wait_s(by_key=False) == 300
    assert guard.wait_s(by_key=True) == 0.0
    assert not guard.check(PIN, by_key=False)
    assert guard.check(PIN, by_key=True)
    assert tries(home) == {"screen": 0, "key": 0}
    assert guard.wait_s(by_key=False) == 0.0, "a success forgets both"


def test_the_key_has_its_own_wait(guard: PinGuard, clock: FakeClock, home: Path) -> None:
    fail(guard, clock, 3, by_key=True)
    assert tries(home) == {"screen": 0, "key": 3}
    assert (guard.wait_s(by_key=True), guard.wait_s(by_key=False)) == (4, 0)


def test_the_count_is_kept_over_a_restart_and_the_wait_starts_anew(
    guard: PinGuard, clock: FakeClock, home: Path, verified: list
) -> None:
    fail(guard, clock, 6)
    clock.advance(31)
    assert guard.wait_s(by_key=False) == 1
    for seconds in (0.0, 5_000.0):  # of the new process' monotonic clock
        clock.seconds = seconds
        again = PinGuard(home, clock)
        assert (again.wait_s(by_key=False), again.wait_s(by_key=True)) == (32, 0)
        assert not again.check(PIN, by_key=False)
    assert len(verified) == 6
    clock.advance(32)
    assert again.check(PIN, by_key=False)


def test_a_kill_between_the_try_and_its_answer_counts(
    guard: PinGuard, clock: FakeClock, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fail(guard, clock, 2)
    clock.advance(2)

    def killed(known: str, pin: str) -> bool:
        assert tries(home) == {"screen": 3, "key": 0}, "durable before the hash is looked at"
        raise Killed

    with monkeypatch.context() as patch:
        patch.setattr(pin_module, "_matches", killed)
        with pytest.raises(Killed):
            guard.check(PIN, by_key=False)
    for living in (guard, PinGuard(home, clock)):
        assert living.wait_s(by_key=False) == 4
        assert not living.check(PIN, by_key=False)
    clock.advance(4)
    assert guard.check(PIN, by_key=False)


def no_sync(home: Path, patch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    patch.setattr("os.fsync", full)


def in_the_way(home: Path, patch: pytest.MonkeyPatch) -> None:
    (home / "state" / "pin-tries.json.new").mkdir()


@pytest.mark.parametrize("fault", [no_sync, in_the_way])
@pytest.mark.parametrize("failures", [0, 3, 12])
def test_a_disk_that_cannot_be_written_opens_nothing(
    guard: PinGuard,
    clock: FakeClock,
    home: Path,
    verified: list,
    monkeypatch: pytest.MonkeyPatch,
    fault: Callable[[Path, pytest.MonkeyPatch], None],
    failures: int,
) -> None:
    fail(guard, clock, failures)
    verified.clear()
    with monkeypatch.context() as patch:
        fault(home, patch)
        for by_key in (False, True):
            clock.advance(300)
            assert not guard.check(PIN, by_key=by_key)
            assert not PinGuard(home, clock).check(PIN, by_key=True)
        with pytest.raises(Problem) as caught:
            guard.set("860429")
        assert caught.value.reason is Reason.STORAGE
    assert verified == []
    if fault is in_the_way:
        (home / "state" / "pin-tries.json.new").rmdir()
    clock.advance(300)
    assert guard.check(PIN, by_key=False), "once it can be written again"


def test_a_success_that_cannot_be_written_opens_and_waits_the_next_time(
    guard: PinGuard, clock: FakeClock, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fail(guard, clock, 4)
    clock.advance(8)
    real = pin_module._matches

    def then_full(known: str, pin: str) -> bool:
        no_sync(home, monkeypatch)
        return real(known, pin)

    monkeypatch.setattr(pin_module, "_matches", then_full)
    assert guard.check(PIN, by_key=False)
    assert guard.wait_s(by_key=False) == 16


GARBAGE = [b"", b"{", b"[]", b"null", b"\xff\xfe", b"\0" * 60, b"[" * 100_000, b"{}", b'{"screen": 0}', None]
GARBAGE += [b'{"screen": %s, "key": %s}' % (n, n) for n in (b"-1", b"true", b"null", b'"0"', b"0.0", b"1e9", b"NaN")]
GARBAGE += [b'{"screen": %s, "key": %s}' % (b"9" * length, b"9" * length) for length in (3, 4_000, 5_000)]


@pytest.mark.parametrize("content", GARBAGE, ids=lambda content: repr(content)[:30])
def test_a_count_that_cannot_be_read_is_the_longest_wait(
    guard: PinGuard, clock: FakeClock, home: Path, verified: list, content: bytes | None
) -> None:
    path = home / "state" / "pin-tries.json"
    path.unlink()
    if content is not None:
        path.write_bytes(content)
    again = PinGuard(home, clock)
    assert again.wait_s(by_key=True) == 300
    assert again.wait_s(by_key=False) == (0 if content == b'{"screen": 0}' else 300)
    assert not again.check(PIN, by_key=True)
    assert verified == []
    clock.advance(300)
    assert not again.check(WRONG, by_key=True)
    assert again.wait_s(by_key=True) == 300
    clock.advance(300)
    assert again.check(PIN, by_key=True)
    assert tries(home) == {"screen": 0, "key": 0}


def changed(**parts: str) -> bytes:
    """Return a hash file of the tests' own PIN with parts of its hash replaced."""
    hash_ = f"$argon2id$v=19$m=19456,t=2,p=1${PIN.rjust(22, '0')}${'A' * 43}"
    for old, new in parts.values():
        assert old in hash_
        hash_ = hash_.replace(old, new)
    return json.dumps({"hash": hash_}).encode()


NO_HASH = [
    b"",
    b"{",
    b"[]",
    b"{}",
    b'{"hash": null}',
    b'{"hash": 7}',
    b'{"hash": ""}',
    b'{"hash": [""]}',
    b"\xff",
    b"[" * 100_000,
]
NO_HASH += [
    changed(memory=("m=19456", "m=99999999")),
    changed(time=("t=2", "t=1")),
    changed(kind=("argon2id", "argon2i")),
    changed(short=("A" * 43, "A" * 42)),
    changed(long=("A" * 43, "A" * 43 + "\n")),
    changed(letters=("A" * 43, "é" * 43)),
]


@pytest.mark.parametrize("content", NO_HASH, ids=lambda content: repr(content)[:60])
def test_a_hash_that_cannot_be_verified_is_no_pin(guard: PinGuard, home: Path, verified: list, content: bytes) -> None:
    (home / "state" / "pin.json").write_bytes(content)
    assert not guard.is_set
    assert not any(guard.check(given, by_key=True) for given in INPUTS)
    assert {known for known, _ in verified} == {pin_module._DUMMY}
    guard.set(PIN)
    assert guard.check(PIN, by_key=True)


def test_that_hash_unchanged_is_the_pin(guard: PinGuard, home: Path) -> None:
    """The control of the one before."""
    (home / "state" / "pin.json").write_bytes(changed())
    assert guard.is_set
    assert guard.check(PIN, by_key=True)


@pytest.mark.parametrize("given", INPUTS, ids=lambda given: repr(given)[:20])
@pytest.mark.parametrize("there", [True, False], ids=["a PIN", "no PIN"])
def test_every_input_costs_one_verification(
    home: Path, clock: FakeClock, verified: list, given: str, there: bool
) -> None:
    guard = PinGuard(home, clock)
    if there:
        guard.set(PIN)
    guard.check(given, by_key=False)
    ((known, _),) = verified
    assert pin_module._HASH.fullmatch(known), "of the full cost"


def test_a_running_kiosk_sees_another_pin_and_the_counts_forgotten(
    guard: PinGuard, clock: FakeClock, home: Path
) -> None:
    fail(guard, clock, 9)
    fail(guard, clock, 4, by_key=True)
    PinGuard(home, FakeClock()).set("860429")  # `kiosk pin set`
    assert guard.wait_s(by_key=False) == guard.wait_s(by_key=True) == 0.0
    assert not guard.check(PIN, by_key=False)
    clock.advance(1)
    assert guard.check("860429", by_key=False)


def test_a_kill_while_a_pin_is_set_leaves_the_one_before(
    guard: PinGuard, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(_: str) -> str:
        raise Killed

    monkeypatch.setattr(pin_module, "_hash_of", killed)
    with pytest.raises(Killed):
        guard.set("860429")
    assert guard.check(PIN, by_key=False)


class Attacker:
    """Tries one wrong PIN after another and restarts the kiosk as he likes; `at` is when each check was done."""

    def __init__(self, kind: type[PinGuard], home: Path, verified: list) -> None:
        self.kind, self.home, self.verified = kind, home, verified
        self.now = 0
        self.at: list[int] = []
        self.clock = FakeClock()
        self.restart(0)

    def restart(self, uptime: int) -> None:
        """Start another process, whose monotonic clock says something else."""
        self.clock = FakeClock()
        self.clock.seconds = float(uptime)
        self.guard = self.kind(self.home, self.clock)

    def wait(self, seconds: int) -> None:
        self.now += seconds
        self.clock.advance(seconds)

    def try_one(self) -> None:
        before = len(self.verified)
        assert not self.guard.check(WRONG, by_key=False)
        self.at += [self.now] * (len(self.verified) - before)


def in_good_order(attacker: Attacker, _: random.Random) -> None:
    attacker.try_one()
    attacker.wait(int(attacker.guard.wait_s(by_key=False)))


def restarts_before_each_try(attacker: Attacker, chance: random.Random) -> None:
    attacker.restart(chance.randrange(10_000))
    attacker.try_one()
    attacker.wait(int(attacker.guard.wait_s(by_key=False)) or 1)
    attacker.try_one()


def restarts_after_each_try(attacker: Attacker, chance: random.Random) -> None:
    attacker.try_one()
    attacker.restart(chance.randrange(10_000))
    attacker.try_one()
    attacker.wait(int(attacker.guard.wait_s(by_key=False)))


def kills_each_check(attacker: Attacker, chance: random.Random) -> None:
    """Cut the power as soon as the verification has been done, before anything else is written."""
    with pytest.MonkeyPatch.context() as patch:
        real = pin_module._matches

        def killed(known: str, pin: str) -> bool:
            real(known, pin)
            raise Killed

        patch.setattr(pin_module, "_matches", killed)
        try:
            attacker.try_one()
        except Killed:
            attacker.at.append(attacker.now)
    attacker.restart(chance.randrange(10_000))
    attacker.wait(int(attacker.guard.wait_s(by_key=False)))


def at_random(attacker: Attacker, chance: random.Random) -> None:
    if chance.random() < 0.2:
        attacker.restart(chance.randrange(10_000))
    attacker.try_one()
    attacker.wait(chance.choice([0, 1, 10, int(attacker.guard.wait_s(by_key=False))]))


ATTACKS = [in_good_order, restarts_before_each_try, restarts_after_each_try, kills_each_check, at_random]


def attack(
    kind: type[PinGuard], home: Path, verified: list, how: Callable[[Attacker, random.Random], None]
) -> list[int]:
    """Return the seconds at which `CHECKS` checks were done."""
    attacker, chance = Attacker(kind, home, verified), random.Random(7)
    while len(attacker.at) < CHECKS:
        how(attacker, chance)
    return attacker.at


def within_the_limits(at: list[int]) -> None:
    """At most 20 checks in the first hour and 12 in each later one, wherever that hour begins."""
    assert len([second for second in at if second < HOUR]) <= 20
    later = [second for second in at if second >= HOUR]
    for start in later:
        assert len([second for second in later if start <= second < start + HOUR]) <= 12


@pytest.mark.parametrize("how", ATTACKS, ids=lambda how: how.__name__)
def test_a_thousand_checks_take_days(guard: PinGuard, home: Path, verified: list, how: Callable) -> None:
    at = attack(PinGuard, home, verified, how)
    within_the_limits(at)
    assert at[-1] > 80 * HOUR
    assert tries(home)["screen"] == 10


def test_the_attacker_does_all_that_is_allowed(guard: PinGuard, home: Path, verified: list) -> None:
    at = attack(PinGuard, home, verified, in_good_order)
    assert len([second for second in at if second < HOUR]) == 20
    assert len([second for second in at if HOUR <= second < 2 * HOUR]) == 12


class Forgetful(PinGuard):
    """The control: its count begins again with each process."""

    def __init__(self, folder: Path, clock: FakeClock) -> None:
        super().__init__(folder, clock)
        self._forget_tries()


class Impatient(PinGuard):
    """Another control: a restart ends the wait."""

    def __init__(self, folder: Path, clock: FakeClock) -> None:
        super().__init__(folder, clock)
        self._since = dict.fromkeys(self._since, clock.monotonic() - 300)


class Late(PinGuard):
    """Another control: a failure is written once it is known, so that a kill hides it."""

    def check(self, pin: str, *, by_key: bool) -> bool:
        before = self._tries()
        try:
            return super().check(pin, by_key=by_key)
        except Killed:
            self._tries_file.write(dict(before))
            raise


@pytest.mark.parametrize(
    ("kind", "how"),
    [
        (Forgetful, restarts_before_each_try),
        (Forgetful, restarts_after_each_try),
        (Forgetful, at_random),
        (Impatient, restarts_before_each_try),
        (Impatient, restarts_after_each_try),
        (Impatient, at_random),
        (Late, kills_each_check),
    ],
)
def test_a_guard_that_a_restart_or_a_kill_helps_past_is_found_out(
    guard: PinGuard, home: Path, verified: list, kind: type[PinGuard], how: Callable
) -> None:
    at = attack(kind, home, verified, how)
    with pytest.raises(AssertionError):
        within_the_limits(at)
