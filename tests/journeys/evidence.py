"""What a test wants the machine to know of the time."""

from datetime import datetime


class FakeEvidence:
    """`ports.TimeEvidence`: a machine without network and without a hardware clock, until the test says so."""

    def __init__(self, *, synced: datetime | None = None, hardware: bool = False) -> None:
        self.boot_id = "boot-1"
        self.synced = synced
        self.hardware = hardware
        self.looks = 0

    def synced_at(self) -> datetime | None:
        self.looks += 1
        return self.synced

    def hardware_clock(self, now: datetime) -> bool:
        return self.hardware

    def reboot(self) -> None:
        """Start the machine again: the network has not spoken yet."""
        self.boot_id = f"boot-{int(self.boot_id[5:]) + 1}"
        self.synced = None
