"""What Linux knows of the time besides its clock: the network's last word, the hardware clock, this start."""

from datetime import UTC, datetime, timedelta
from functools import cached_property
from pathlib import Path
from typing import Final

from kiosk import RELEASED

_AGREE: Final = timedelta(minutes=2)


class MachineTime:
    """`ports.TimeEvidence` of this machine; `root` is where its files stand. What cannot be read is no evidence."""

    def __init__(self, root: Path = Path("/")) -> None:
        # systemd-timesyncd.service(8): "touched on each successful synchronization"; /run is empty after a start.
        self._synced = root / "run/systemd/timesync/synchronized"
        self._rtc = root / "sys/class/rtc/rtc0"
        self._boot = root / "proc/sys/kernel/random/boot_id"

    @cached_property
    def boot_id(self) -> str:
        """The kernel's name for this start (random(4)); empty where there is none."""
        return _text(self._boot)

    def synced_at(self) -> datetime | None:
        """Return when systemd-timesyncd last set the clock since the machine started."""
        try:
            return datetime.fromtimestamp(self._synced.stat().st_mtime, UTC)
        except (OSError, OverflowError, ValueError):
            return None

    def hardware_clock(self, now: datetime) -> bool:
        """Return whether the kernel set its clock from rtc0 at this start, and both still say the same.

        `hctosys` is 1 only if the clock could be read then (Linux, ABI/testing/sysfs-class-rtc). One whose
        battery is dead begins again long before this program, in 1970 or 2000, and the system's time differs.
        """
        if _text(self._rtc / "hctosys") != "1":
            return False
        try:
            says = datetime.fromtimestamp(int(_text(self._rtc / "since_epoch")), UTC)
        except (OSError, OverflowError, ValueError):
            return False
        return says.date() >= RELEASED and abs(says - now) <= _AGREE


def _text(file: Path) -> str:
    try:
        return file.read_text("ascii").strip()
    except (OSError, ValueError):
        return ""
