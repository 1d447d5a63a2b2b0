"""Public keys as JSON, for announcements, roots and trust lists: read strictly, told with their place (RFC 8037)."""

import base64
import json
from functools import cache
from pathlib import Path
from typing import Annotated, Any, Final, Literal, TypeVar
from zoneinfo import available_timezones

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError, model_validator

from kiosk.presence.cose import kid_of
from kiosk.problems import Problem, Reason
from kiosk.tomlfile import plain_text

_MOST_FAULTS: Final = 20
_LARGEST: Final = 4_000_000  # bytes of a JSON file; a list of 676 keys has 0.2 million

Line = Annotated[str, Field(min_length=1, max_length=80), AfterValidator(plain_text)]
Seconds = Annotated[int, Field(ge=0, lt=253402300800)]


@cache
def _zones() -> set[str]:
    return available_timezones()  # reads folders each time


def _zone(name: str) -> str:
    if name not in _zones():
        raise ValueError("is not an IANA zone. Write one like Europe/Paris.")
    return name


class Part(BaseModel):
    """What every object of a list has in common: no unknown key, no type guessed."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class PublicKey(Part):
    """An Ed25519 public key (RFC 8037) with its kid: 16 hex digits that follow from it (RFC 9679)."""

    kty: Literal["OKP"]
    crv: Literal["Ed25519"]
    kid: Annotated[str, Field(pattern=r"^[0-9a-f]{16}$")]
    x: Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{43}$")]

    @model_validator(mode="after")
    def _belong_together(self) -> "PublicKey":
        if base64.urlsafe_b64encode(self.raw).decode().rstrip("=") != self.x:
            raise ValueError("x has bits left over that are not zero. Copy the key again.")
        if kid_of(self.public).hex() != self.kid:
            raise ValueError("kid does not follow from x. Copy the key again.")
        return self

    @property
    def raw(self) -> bytes:
        """The 32 bytes of the key."""
        return base64.urlsafe_b64decode(self.x + "=")

    @property
    def public(self) -> Ed25519PublicKey:
        """The key, to verify with."""
        return Ed25519PublicKey.from_public_bytes(self.raw)


class Root(PublicKey):
    """The key that signs trust lists."""

    demo: Literal[True] | None = None


class AnnouncedKey(PublicKey):
    """The public half of one month's key of one kiosk, with its epoch in seconds since 1970 UTC, `exp` not included."""

    iss: Annotated[str, Field(pattern=r"^[A-Z0-9]{1,6}$")]
    site: Line
    town: Line
    zone: Annotated[str, AfterValidator(_zone)]
    nbf: Seconds
    exp: Seconds
    demo: Literal[True] | None = None

    @model_validator(mode="after")
    def _begins_before_it_ends(self) -> "AnnouncedKey":
        if self.nbf >= self.exp:
            raise ValueError("nbf is not before exp. Copy the key again.")
        return self


class Announcement(Part):
    """The public halves of a kiosk: what it gives to whoever keeps the trust list."""

    keys: Annotated[list[AnnouncedKey], Field(max_length=10_000)]


def jwk_of(key: Ed25519PublicKey) -> dict[str, Any]:
    """Return what a `PublicKey` holds (RFC 8037 section 2)."""
    x = base64.urlsafe_b64encode(key.public_bytes_raw()).decode().rstrip("=")
    return {"kty": "OKP", "crv": "Ed25519", "kid": kid_of(key).hex(), "x": x}


def as_json(part: BaseModel) -> bytes:
    """Return an object in UTF-8 JSON, a key of a list on each line."""
    told: dict[str, Any] = part.model_dump(exclude_none=True)
    keys = told.pop("keys", None)
    text = json.dumps(told, ensure_ascii=False)
    if keys is not None:
        lines = ",\n  ".join(json.dumps(key, ensure_ascii=False) for key in keys)
        text = f'{text[:-1]}{", " if told else ""}"keys": [\n  {lines}\n]}}'
    return text.encode() + b"\n"


Model = TypeVar("Model", bound=Part)


def read_file(path: Path) -> bytes:
    """Return what a public file holds. Raises `Problem(INPUT)`."""
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST + 1)
    except OSError as error:
        raise Problem(Reason.INPUT, f"{path} cannot be read: {error.strerror}.", "Name another file.") from error
    if len(content) > _LARGEST:
        raise Problem(Reason.INPUT, f"{path} is larger than {_LARGEST} bytes.", "Name another file.")
    return content


def read_json(model: type[Model], content: bytes, place: str, reason: Reason = Reason.TRUST) -> Model:
    """Read an object strictly from JSON in UTF-8. Raises `Problem(reason)` that names line or key of every fault."""
    try:
        told = json.loads(content.decode("utf-8"), object_pairs_hook=_each_once, parse_constant=_refuse)
        return model.model_validate(told)
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise Problem(reason, f"{place}, line {line}: not UTF-8 text.", "Copy the file again.") from error
    except json.JSONDecodeError as error:
        raise Problem(reason, f"{place}, line {error.lineno}: {error.msg}.", "Copy the file again.") from error
    except ValidationError as error:
        faults = [_told(place, dict(fault)) for fault in error.errors()]
        if len(faults) > _MOST_FAULTS:
            faults[_MOST_FAULTS:] = [f"{place}: {len(faults) - _MOST_FAULTS} more faults."]
        raise Problem(reason, "\n".join(faults), "Copy the file again.") from error
    except (RecursionError, ValueError) as error:
        words = str(error) if isinstance(error, _TwiceError) else "a value is too long or too deep to be read"
        raise Problem(reason, f"{place}: {words}.", "Copy the file again.") from error


class _TwiceError(ValueError):
    pass


def _each_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    told = dict(pairs)
    if len(told) != len(pairs):
        name = next(name for name in told if [key for key, _ in pairs].count(name) > 1)
        raise _TwiceError(f"the key {name!r} stands twice in one object")
    return told


def _refuse(constant: str) -> Any:  # noqa: ANN401 - json's own hook
    raise _TwiceError(f"{constant} is no JSON")


def _told(place: str, fault: dict[str, Any]) -> str:
    where = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in fault["loc"]).lstrip(".")
    message = str(fault["msg"]).removeprefix("Value error, ")
    return f"{place}: {where}: {message.rstrip('.')}." if where else f"{place}: {message.rstrip('.')}."
