"""Looks how the sending of releases stands: for the attendant's page, and for the mark when it is late."""

from dataclasses import dataclass
from typing import Final, Self

from kiosk.ports import Clock, StateFile
from kiosk.reception import Reception
from kiosk.sending import Sending

_AGAIN_S: Final = 60.0


@dataclass(frozen=True, slots=True)
class Uplink:
    """Where releases go, as it may be shown: `kind` is `none`, `file`, `https` or `s3`, `place` a host or a bucket."""

    kind: str
    place: str

    @classmethod
    def of(cls, url: str) -> Self:
        """Read the setting; what stands before an `@`, and folders on a server, are not for a screen."""
        kind, _, rest = url.partition("://")
        if kind not in ("https", "s3"):
            return cls(kind, "")
        return cls(kind, rest.partition("/")[0].rpartition("@")[2])


class SendingWatch:
    """Reads the state file of `kiosk sync` now and then, never more than once a minute, never for a touch."""

    def __init__(self, file: StateFile, uplink: Uplink, reception: Reception, clock: Clock) -> None:
        self.uplink = uplink
        self.sending = Sending()
        self.late = False  # whether releases have waited for longer than a week
        self._file = file
        self._reception = reception
        self._clock = clock
        self._looked_at = clock.monotonic() - _AGAIN_S
        self.look()

    def look(self) -> None:
        """Read the file if a minute has passed. Nothing is late while the time cannot be trusted."""
        now = self._clock.monotonic()
        if self.uplink.kind == "none" or now - self._looked_at < _AGAIN_S:
            return
        self._looked_at = now
        self.sending = Sending.parse(self._file.read())
        moment = self._reception.clock()
        self.late = moment.trusted and self.sending.is_late(moment.local)

    @property
    def notices(self) -> frozenset[str]:
        """Words for the attendant: `"sync"`."""
        return frozenset({"sync"} if self.late else ())
