"""Sends what waits in the outbox: each document once, counted as sent only when the uplink gave the same bytes back."""

import random
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from kiosk.sending import Fault, Sending
from kiosk.settings import KioskPart, SyncPart
from kiosk.sync.credentials import load_credentials
from kiosk.sync.faults import OF_THE_UPLINK, UplinkProblem
from kiosk.sync.memory import Memory
from kiosk.sync.outbox import Parcel, look_into
from kiosk.sync.server import Limits
from kiosk.sync.uplink import Uplink, open_uplink

LONGEST_PAUSE_S: Final = 3600.0
_SAVED_EVERY: Final = 20  # documents; what was not saved is sent once more, which changes nothing
_PATIENCE_S: Final = 300.0  # after a failure a round goes on to other documents for no longer


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one round did: names that the uplink holds now, names that wait, and the first problem."""

    sent: list[str]
    waiting: list[str]
    problem: UplinkProblem | None = None

    @property
    def failed(self) -> bool:
        """Whether it makes sense to try again soon."""
        return bool(self.waiting)


class Sender:
    """The sending side of one kiosk. `now` tells the operating system's time, `opened` makes the uplink."""

    def __init__(
        self,
        home: Path,
        kiosk: KioskPart,
        part: SyncPart,
        limits: Limits | None = None,
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        opened: Callable[[], Uplink] | None = None,
    ) -> None:
        self._home, self._kiosk, self._part, self._now = home, kiosk, part, now
        limits = limits or Limits()
        self._opened = opened or (lambda: open_uplink(part, load_credentials(home), limits))

    def round(self) -> Outcome:
        """Send what waits, and remember how that went. Whoever calls holds `only_sender`. Raises `Problem(STORAGE)`."""
        memory = Memory.load(self._home, self._part)
        found = look_into(self._home, self._kiosk.site, memory.sent)
        memory.sent = {name: digest for name, digest in memory.sent.items() if name in found.known}
        due = found.parcels
        sent: list[str] = []
        problem: UplinkProblem | None = None
        try:
            if due:
                problem = self._send(due, memory, sent)
        finally:
            gone = set(sent)
            waiting = [parcel.name for parcel in due if parcel.name not in gone]
            if problem is None and found.strange:
                problem = UplinkProblem(Fault.OUTBOX)
            self._record(memory, waiting, problem)
        return Outcome(sent, waiting, problem)

    def idle(self) -> list[str]:
        """Send nothing, there is no uplink: forget how sending stood, and return the names of what lies there."""
        memory = Memory.load(self._home, self._part)
        if memory.path.exists():
            memory.sending, memory.sent = Sending(), {}
            memory.save()
        return [parcel.name for parcel in look_into(self._home, self._kiosk.site, {}).parcels]

    def _send(self, due: list[Parcel], memory: Memory, sent: list[str]) -> UplinkProblem | None:
        """Send documents one by one; return the first problem, or rather the one that ended the round."""
        first: UplinkProblem | None = None
        began = time.monotonic()
        try:
            uplink = self._opened()
        except UplinkProblem as problem:
            return problem
        try:
            for parcel in due:
                try:
                    self._send_one(uplink, parcel)
                except UplinkProblem as problem:
                    if problem.fault in OF_THE_UPLINK:
                        return problem
                    first = first or problem
                    if time.monotonic() - began > _PATIENCE_S:
                        break
                    continue
                memory.sent[parcel.name] = parcel.digest
                sent.append(parcel.name)
                if len(sent) % _SAVED_EVERY == 0:
                    memory.save()
        finally:
            uplink.close()
        return first

    def _send_one(self, uplink: Uplink, parcel: Parcel) -> None:
        where = (parcel.site, parcel.kiosk, parcel.name)
        uplink.put(*where, parcel.content)
        if not uplink.holds(*where, parcel.content):
            raise UplinkProblem(Fault.NOT_KEPT)

    def _record(self, memory: Memory, waiting: list[str], problem: UplinkProblem | None) -> None:
        now = self._now()
        memory.sending = replace(
            memory.sending,
            tried=now,
            succeeded=memory.sending.succeeded if waiting else now,
            waiting=len(waiting),
            fault=problem.fault if problem else None,
        )
        memory.save()


def pause_s(failures: int, every_s: float, chance: Callable[[], float] = random.random) -> float:
    """Return how long to wait after that many failures in a row: 1, 2, 4 ... 3600 s, less up to half of it by chance.

    Many kiosks that lost the same server do not come back at the same moment. Never longer than `every_s`.
    """
    if not failures:
        return every_s
    longest = min(LONGEST_PAUSE_S, every_s, 2.0 ** min(failures - 1, 20))
    return longest * (1 - chance() / 2)
