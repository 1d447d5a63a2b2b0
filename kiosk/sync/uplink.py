"""Where documents go and are read back from: whatever `[sync] uplink` says."""

from pathlib import Path
from typing import Protocol
from urllib.parse import unquote, urlsplit

from kiosk.settings import SyncPart
from kiosk.sync.credentials import Credentials
from kiosk.sync.folder import FolderUplink
from kiosk.sync.server import Limits, ServerUplink


class Uplink(Protocol):
    """Somewhere that keeps documents. Both methods raise `UplinkProblem`."""

    def put(self, site: str, kiosk: str, name: str, content: bytes) -> None:
        """Write `{site}/{kiosk}/{name}`, over what is there."""

    def holds(self, site: str, kiosk: str, name: str, content: bytes) -> bool:
        """Read it back, and return whether it is that, byte for byte."""

    def close(self) -> None:
        """End all connections."""


def open_uplink(part: SyncPart, login: Credentials, limits: Limits) -> Uplink:
    """Return the uplink of kiosk.toml, which is not `none`; nothing is sent yet. Raises `UplinkProblem`."""
    if part.uplink.startswith("file:"):
        return FolderUplink(Path(unquote(urlsplit(part.uplink).path)))
    return ServerUplink.open(part, login, limits)
