"""The attendant's PIN: nobody guesses it, a restart is no help, and no prankster at the screen locks the staff out."""

import logging
import re
from contextlib import suppress
from itertools import pairwise
from pathlib import Path
from typing import Final

from kiosk.ports import Clock
from kiosk.problems import Problem, Reason
from kiosk.store.state import JsonState

log = logging.getLogger("kiosk.pin")

# argon2id (RFC 9106) at the first setting that OWASP advises: about 30 ms, so that it may run on the screens' thread.
_TIME_COST: Final = 2
_MEMORY_KIB: Final = 19456
_LANES: Final = 1
# Only a hash of that very cost is verified: a damaged file must not ask for all the memory there is.
_HASH: Final = re.compile(
    rf"\$argon2id\$v=19\$m={_MEMORY_KIB},t={_TIME_COST},p={_LANES}\$[A-Za-z0-9+/]{{22}}\$[A-Za-z0-9+/]{{43}}"
)
# Costs as much as any other, and no known PIN fits it.
_DUMMY: Final = f"$argon2id$v=19$m={_MEMORY_KIB},t={_TIME_COST},p={_LANES}${'A' * 22}${'A' * 43}"

_PIN: Final = re.compile(r"[0-9]{6,12}")
_TRIVIAL_STEPS: Final = ({0}, {1}, {9})  # from digit to digit, modulo 10: 777777, 567890, 321098

_SCREEN: Final = "screen"
_KEY: Final = "key"
_LONGEST_WAIT_S: Final = 300
_MOST: Final = 10  # failures or more: 2 to the 9th seconds would be above the longest wait


class PinGuard:
    """Checks the PIN, with a wait after each failure (ports.PinCheck). Files: `state/pin.json`, `state/pin-tries.json`.

    The touchscreen and the physical key have a count of failures each. Waits are 1, 2, 4 ... 256, 300, 300 ... s of
    monotonic time, and start anew with each guard: at most 20 checks in the first hour and 12 in each later one, a way.
    """

    def __init__(self, folder: Path, clock: Clock) -> None:
        self._clock = clock
        self._hash_file = JsonState(folder / "state" / "pin.json")
        self._tries_file = JsonState(folder / "state" / "pin-tries.json")
        now = clock.monotonic()
        self._since = {_SCREEN: now, _KEY: now}

    @property
    def is_set(self) -> bool:
        """Whether there is a PIN. Without one, or with a damaged one, nothing opens."""
        return self._hash() is not None

    def wait_s(self, *, by_key: bool) -> float:
        """Return the seconds until the next check is allowed, 0.0 when it is now."""
        way = _KEY if by_key else _SCREEN
        failures = self._tries()[way]
        if not (failures and self.is_set):
            return 0.0
        wait = min(1 << failures - 1, _LONGEST_WAIT_S)
        return max(0.0, wait - (self._clock.monotonic() - self._since[way]))

    def check(self, pin: str, *, by_key: bool) -> bool:
        """Return whether it is the PIN; every input costs the same one verification (about 30 ms).

        False without looking at `pin` while there is a wait, without a PIN, and when the try cannot be written first:
        it is kept as a failure until it has succeeded, so that a kill in between counts.
        """
        known = self._hash()
        if known is None:
            _matches(_DUMMY, "")
            return False
        if self.wait_s(by_key=by_key):
            return False
        way = _KEY if by_key else _SCREEN
        tries = self._tries()
        try:
            self._tries_file.write({**tries, way: min(tries[way] + 1, _MOST)})
        except Problem:
            log.error("A PIN was not checked: its try cannot be written.")  # noqa: TRY400 - a trace would tell nothing more
            return False
        possible = _PIN.fullmatch(pin) is not None
        try:
            right = _matches(known, pin if possible else "") and possible
        finally:
            self._since[way] = self._clock.monotonic()
        if right:
            with suppress(Problem):  # then the next check waits as after a failure
                self._forget_tries()
        return right

    def set(self, pin: str) -> None:
        """Replace the PIN and forget all failures. Raises `Problem(INPUT)` or `Problem(STORAGE)`."""
        if not _PIN.fullmatch(pin):
            raise Problem(Reason.INPUT, "This is no PIN.", "Choose 6 to 12 digits.")
        if {(int(after) - int(before)) % 10 for before, after in pairwise(pin)} in _TRIVIAL_STEPS:
            raise Problem(
                Reason.INPUT, "This PIN is guessed first.", "Choose digits that are not all the same and not in a row."
            )
        # In this order: a kill in between leaves the PIN before, or none.
        self._forget_tries()
        self._hash_file.write({"hash": _hash_of(pin)})

    def _hash(self) -> str | None:
        """Return the PIN's hash, None when there is none that can be verified."""
        value = self._hash_file.read().get("hash")
        return value if isinstance(value, str) and _HASH.fullmatch(value) else None

    def _tries(self) -> dict[str, int]:
        """Return the failures in a row of each way. What cannot be read, or is missing, stands for the most."""
        value = self._tries_file.read()
        return {way: _count(value.get(way)) for way in (_SCREEN, _KEY)}

    def _forget_tries(self) -> None:
        self._tries_file.write({_SCREEN: 0, _KEY: 0})


def _count(value: object) -> int:
    return value if type(value) is int and 0 <= value <= _MOST else _MOST


def _hash_of(pin: str) -> str:
    from argon2 import PasswordHasher

    return PasswordHasher(_TIME_COST, _MEMORY_KIB, _LANES).hash(pin)


def _matches(known: str, pin: str) -> bool:
    from argon2 import PasswordHasher
    from argon2.exceptions import VerificationError

    try:
        return PasswordHasher().verify(known, pin)
    except VerificationError:
        return False
