"""How the sending of releases stands: written by `kiosk sync`, read by the attendant's page."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final, Self

# state/NAME in the kiosk's folder.
FILE: Final = "sync.json"
# After this the attendant is told (commands.md).
LATE: Final = timedelta(days=7)


class Fault(StrEnum):
    """Why the last try did not send everything. Stable names: the state file and the screens rely on them."""

    UNREACHABLE = "unreachable"  # no network, an unknown name, no answer in time
    CERTIFICATE = "certificate"  # the server cannot show that it is the one
    LOGIN = "login"  # no credentials, or others than the server wants
    MISSING = "missing"  # the folder, stick, bucket or collection is not there
    FULL = "full"  # no room at the other end
    REFUSED = "refused"  # the server does not take documents
    FAILING = "failing"  # the server fails, or does not answer as one should
    NOT_KEPT = "not-kept"  # the server said yes, and has not what was sent
    OUTBOX = "outbox"  # something in the outbox is not a release


@dataclass(frozen=True, slots=True)
class Sending:
    """The last word of `kiosk sync`: when it tried, when everything had been sent, what waits, what went wrong."""

    tried: datetime | None = None
    succeeded: datetime | None = None
    waiting: int = 0
    fault: Fault | None = None

    @classmethod
    def parse(cls, value: dict[str, object]) -> Self:
        """Read what `as_json` returned; what cannot be read was never known."""
        fault, waiting = value.get("fault"), value.get("waiting")
        return cls(
            tried=_time(value.get("tried")),
            succeeded=_time(value.get("succeeded")),
            waiting=waiting if isinstance(waiting, int) and waiting > 0 else 0,
            fault=next((each for each in Fault if each == fault), None),
        )

    def as_json(self) -> dict[str, object]:
        """Return what the state file keeps."""
        return {
            "tried": self.tried.isoformat(timespec="seconds") if self.tried else None,
            "succeeded": self.succeeded.isoformat(timespec="seconds") if self.succeeded else None,
            "waiting": self.waiting,
            "fault": self.fault,
        }

    def is_late(self, now: datetime) -> bool:
        """Return whether releases have waited for longer than a week. `now` is aware."""
        last = self.succeeded or self.tried
        return self.waiting > 0 and last is not None and now - last > LATE


def _time(text: object) -> datetime | None:
    try:
        time = datetime.fromisoformat(str(text))
    except ValueError:
        return None
    return time if time.tzinfo else None
