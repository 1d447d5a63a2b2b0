"""This machine: its letter, panel, devices and folders, from kiosk.toml. All of it has a default."""

import os
import re
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path
from typing import Annotated, Final, Literal, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from kiosk.problems import Problem, Reason
from kiosk.tickets import LETTERS
from kiosk.tomlfile import MisplacedError, read_model

_PORTS: Final = range(1, 65536)


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class KioskPart(_Part):
    """Who this kiosk is: the series letter, the site's issuer code, and the kiosk's name at the site."""

    letter: Annotated[str, Field(pattern=f"^[{LETTERS}]$")] = "A"
    site: Annotated[str, Field(pattern=r"^[A-Z0-9]{1,6}$")] = "DEMO"
    name: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]{0,23}$")] = "hall"


class PanelPart(_Part):
    """The touchscreen: diagonal in inches, pixels (width, height), where it hangs and is read from, in mm."""

    diagonal_in: Annotated[float, Field(ge=5, le=60)] = 21.5
    pixels: tuple[Annotated[int, Field(ge=400, le=8000)], Annotated[int, Field(ge=400, le=8000)]] = (1080, 1920)
    lower_edge_mm: Annotated[int, Field(ge=0, le=1500)] = 800
    viewing_distance_mm: Annotated[int, Field(ge=300, le=1200)] = 600
    slot: Literal["below", "left", "right"] = "below"


class TimePart(_Part):
    """When an abandoned visit is wiped, in seconds. The warning is at least 20 s (access.md A17)."""

    idle_s: Annotated[int, Field(ge=30, le=300)] = 90
    warning_s: Annotated[int, Field(ge=20, le=120)] = 30


class ClockPart(_Part):
    """Whether the operating system's clock is believed (presence.md 5)."""

    trust: Literal["system", "auto"] = "system"


class PrinterPart(_Part):
    """One printer. `address` is host:port for tcp, a device file for device and serial; `dots` is its width.

    `usb_serial` is the printer's own serial number, for device; `baud` is for serial; `roll_m` is the length of
    a new roll in metres.
    """

    name: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]{0,23}$")] = "front"
    transport: Literal["simulated", "tcp", "device", "serial"] = "simulated"
    address: str = ""
    dots: Literal[576, 384] = 576
    usb_serial: Annotated[str, Field(pattern=r"^([!-~]([ -~]{0,124}[!-~])?)?$")] = ""
    baud: Literal[9600, 19200, 38400, 57600, 115200, 230400] = 115200
    roll_m: Annotated[float, Field(ge=5, le=400)] = 80
    fence: Literal["auto", "gs-r", "process-id", "none"] = "auto"
    deadline_scale: Annotated[float, Field(gt=0, le=10)] = 1.0

    @model_validator(mode="after")
    def _has_an_address(self) -> Self:
        if self.transport == "tcp" and not _is_ip_address(self.address):
            words = f"{self.address!r} is not an IP address and a port. Write one like 192.0.2.7:9100."
            raise MisplacedError(words, "address")
        example = {"device": "/dev/usb/lp0", "serial": "/dev/ttyS0"}.get(self.transport)
        if example and not (self.address.startswith("/dev/") and self.address.isprintable()):
            raise MisplacedError(f"{self.address!r} is not a device file. Write one like {example}.", "address")
        if self.usb_serial and self.transport != "device":
            raise MisplacedError('only transport = "device" has a usb_serial. Remove it.', "usb_serial")
        return self


def _is_ip_address(address: str) -> bool:
    """Whether it is host:port with a numeric host: a name would be asked of a server nobody set a limit to."""
    host, _, port = address.rpartition(":")
    try:
        ip_address(host.removeprefix("[").removesuffix("]").partition("%")[0])
    except ValueError:
        return False
    return port.isdecimal() and int(port) in _PORTS


class AttendantPart(_Part):
    """The function key, F1 to F35, that a button inside the enclosure sends: it opens the attendant's PIN pad."""

    key: Annotated[str, Field(pattern=r"^(F([1-9]|[12][0-9]|3[0-5]))?$")] = ""


class CameraPart(_Part):
    """The camera of the proof with a photo."""

    device: str = "simulated"


_KEYS: Final = re.compile(
    r"F([1-9]|[12][0-9]|3[0-5])|Left|Right|Up|Down|Return|Enter|Backspace|Home|End|PgUp|PgDown|[A-Z0-9]"
)


def _key_name(key: str) -> str:
    if key and not _KEYS.fullmatch(key):
        raise ValueError("is not the name of a key. Write one like Left, Return, PgUp, F5 or R, or nothing.")
    return key


def _jack(jack: str) -> str:
    if jack not in ("none", "always") and not re.fullmatch(r"/dev/input/[!-~]+", jack):
        raise ValueError('is no headset socket. Write "none", "always", or a device like /dev/input/event4.')
    return jack


_Key = Annotated[str, AfterValidator(_key_name)]


class VoicePart(_Part):
    """Audio outputs by name, `default`, `simulated` or `off`; and how the kiosk knows of a headset.

    `jack` is an input event device of Linux, `always` for a handset that is never pulled out, or `none`.
    """

    headset: Annotated[str, Field(min_length=1)] = "simulated"
    speaker: Annotated[str, Field(min_length=1)] = "simulated"
    jack: Annotated[str, AfterValidator(_jack)] = "none"


class KeypadPart(_Part):
    """The keys that a keypad beside the screen sends, by their names on a keyboard; empty for none.

    `plugged` and `unplugged` are for pads whose headset socket tells by a key.
    """

    before: _Key = "Left"
    next: _Key = "Right"
    choose: _Key = "Return"
    back: _Key = "Backspace"
    voice: _Key = "V"
    repeat: _Key = "R"
    softer: _Key = "Down"
    louder: _Key = "Up"
    plugged: _Key = ""
    unplugged: _Key = ""

    @model_validator(mode="after")
    def _has_each_key_once(self) -> Self:
        taken: dict[str, str] = {}
        for action, key in self.model_dump().items():
            if key and key in taken:
                raise MisplacedError(f"{key} is already the key for {taken[key]!r}. Choose another.", action)
            taken[key] = action
        return self


class CountsPart(_Part):
    """The threshold k below which no class of a release may lie (counts.md)."""

    k: Annotated[int, Field(ge=5, le=1000)] = 11


class SyncPart(_Part):
    """Where releases go. `endpoint` and `region` are for s3; `ca` is a file with the authority of a private network."""

    uplink: Annotated[str, Field(pattern=r"^(none|file:///[^?#]+|https://[!-~]+|s3://[!-~]+)$")] = "none"
    endpoint: Annotated[str, Field(pattern=r"^(https://[!-~]+)?$")] = ""
    region: Annotated[str, Field(pattern=r"^[a-z0-9-]{0,40}$")] = ""
    ca: Annotated[str, Field(pattern=r"^(/.+)?$")] = ""

    @model_validator(mode="after")
    def _is_usable(self) -> Self:
        for key, address in (("uplink", self.uplink), ("endpoint", self.endpoint)):
            if "@" in address.partition("://")[2].partition("/")[0]:
                raise MisplacedError("holds a login. Write that into keys/uplink.toml (docs/sync.md).", key)
            if "://[" in address:
                raise MisplacedError("is an IPv6 address. Write the name of the host.", key)
            if not address.startswith("file:") and ("?" in address or "#" in address):
                raise MisplacedError("holds a ? or a #. Write the address of a folder.", key)
        for key in ("endpoint", "region"):
            if getattr(self, key) and not self.uplink.startswith("s3:"):
                raise MisplacedError(f"only an uplink that begins with s3: has {key}. Remove it.", key)
        return self


class ProofPart(_Part):
    """The address that a proof's QR opens."""

    address: Annotated[str, Field(pattern=r"^https://[^#]+$")] = "https://verif.example.org/p"

    @property
    def shown(self) -> str:
        """The address as somebody types it."""
        return self.address.removeprefix("https://")


class Settings(_Part):
    """Everything kiosk.toml may say (commands.md)."""

    kiosk: KioskPart = KioskPart()
    panel: PanelPart = PanelPart()
    time: TimePart = TimePart()
    clock: ClockPart = ClockPart()
    printer: Annotated[list[PrinterPart], Field(min_length=1, max_length=1)] = [PrinterPart()]
    attendant: AttendantPart = AttendantPart()
    camera: CameraPart = CameraPart()
    voice: VoicePart = VoicePart()
    keypad: KeypadPart = KeypadPart()
    counts: CountsPart = CountsPart()
    sync: SyncPart = SyncPart()
    proof: ProofPart = ProofPart()

    @model_validator(mode="after")
    def _keeps_the_attendants_key(self) -> Self:
        for action, key in self.keypad.model_dump().items():
            if key and key == self.attendant.key:
                raise MisplacedError(f"{key} is already the attendant's key. Choose another.", "keypad", action)
        return self


@dataclass(frozen=True, slots=True)
class Home:
    """The folder of a kiosk: where its settings, ledger and state files stand."""

    folder: Path

    @classmethod
    def of(cls, given: Path | None) -> Self:
        """Return the folder that was given, else `KIOSK_HOME`, else the user's state folder."""
        if given is None:
            state = os.environ.get("XDG_STATE_HOME") or str(Path.home() / ".local" / "state")
            given = Path(os.environ.get("KIOSK_HOME") or Path(state) / "kiosk")
        return cls(given.absolute())

    @property
    def settings_file(self) -> Path:
        """kiosk.toml."""
        return self.folder / "kiosk.toml"

    @property
    def centre_file(self) -> Path:
        """centre.toml."""
        return self.folder / "centre.toml"

    def make(self) -> None:
        """Make the folder, for its owner only. Raises `Problem(STORAGE)`."""
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise Problem(
                Reason.STORAGE,
                f"The kiosk's folder {self.folder} cannot be made: {error.strerror}.",
                "Choose another with --home DIR or KIOSK_HOME.",
            ) from error


def load_settings(path: Path) -> Settings:
    """Read a kiosk.toml; all defaults when it does not exist. Raises `Problem(SETTINGS)`."""
    return read_model(Settings, path, Reason.SETTINGS) if path.exists() else Settings()
