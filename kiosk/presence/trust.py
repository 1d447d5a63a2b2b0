"""The trust list: which keys are whose, signed by the network's root (docs/presence.md 3)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Annotated, Any, Final, Literal

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pydantic import AfterValidator, Field, model_validator

from kiosk.presence.cbor import NotDeterministicError
from kiosk.presence.cose import TRUST_AAD, AlgorithmError, NotCoseError, open_sign1, sign1
from kiosk.presence.jwk import AnnouncedKey, Part, Root, Seconds, as_json, jwk_of, read_json
from kiosk.problems import Problem, Reason

VALID_DAYS: Final = 395  # a year and a month
_NEVER: Final = "1970-01-01T00:00:00Z"  # until it is signed
_TIME: Final = "%Y-%m-%dT%H:%M:%SZ"


def time_of(text: str) -> datetime:
    """Return a time of a list, `2026-11-25T12:00:00Z`. Raises `ValueError`."""
    at = datetime.strptime(text, _TIME).replace(tzinfo=UTC)
    if text_of(at) != text:
        raise ValueError("is not a time like 2026-11-25T12:00:00Z.")
    return at


def text_of(at: datetime) -> str:
    """Return an aware time as a list has it."""
    at = at.astimezone(UTC)
    return f"{at.year:04}{at.strftime('-%m-%dT%H:%M:%SZ')}"


def _time(text: str) -> str:
    try:
        time_of(text)
    except ValueError:
        words = "is not a time like 2026-11-25T12:00:00Z."
    else:
        return text
    raise ValueError(words)


Time = Annotated[str, AfterValidator(_time)]


class TrustedKey(AnnouncedKey):
    """A key of the list. A compromised one is not believed from `compromised_since`, seconds since 1970 UTC."""

    status: Literal["active", "retired", "compromised"]
    compromised_since: Seconds | None = None

    @model_validator(mode="after")
    def _says_since_when(self) -> "TrustedKey":
        if (self.status == "compromised") != (self.compromised_since is not None):
            raise ValueError("compromised_since belongs to the status compromised, and to no other.")
        return self


class TrustList(Part):
    """A trust list, signed or about to be. `root` is None only before it is signed."""

    version: Literal[1]
    date: Time
    valid_until: Time
    demo: Literal[True] | None = None
    root: Root | None = None
    keys: Annotated[list[TrustedKey], Field(max_length=10_000)]

    @model_validator(mode="after")
    def _agrees_with_itself(self) -> "TrustList":
        kids = [key.kid for key in self.keys]
        if len(set(kids)) != len(kids):
            raise ValueError("a kid stands twice. Keep one of the two keys.")
        if self.root and (self.root.demo is True) != (self.demo is True):
            raise ValueError("demo must be said of the list and of its root, or of neither.")
        return self

    @property
    def is_demo(self) -> bool:
        """Whether everything that it says is for demonstrations only."""
        return self.demo is True

    def key(self, kid: bytes) -> TrustedKey | None:
        """Return the key with a kid, None when it is unknown."""
        return next((key for key in self.keys if key.kid == kid.hex()), None)


@dataclass(frozen=True, slots=True)
class SignedList:
    """A list with its signature, as two files hold them."""

    content: bytes
    signature: bytes


def listed(key: AnnouncedKey) -> TrustedKey:
    """Return an announced key as a list has it at first: active."""
    return TrustedKey.model_validate({**key.model_dump(), "status": "active"})


def new_list(keys: Sequence[TrustedKey]) -> TrustList:
    """Return a list that is to be signed."""
    return TrustList(version=1, date=_NEVER, valid_until=_NEVER, keys=list(keys))


def root_of(key: Ed25519PrivateKey, *, demo: bool) -> Root:
    """Return the public half of a root key."""
    return Root(**jwk_of(key.public_key()), demo=True if demo else None)


def sign_list(
    trusted: TrustList, key: Ed25519PrivateKey, now: datetime, *, demo: bool, valid_days: int = VALID_DAYS
) -> SignedList:
    """Date a list, name its root, and sign it."""
    dated = changed(
        trusted,
        date=text_of(now),
        valid_until=text_of(now + timedelta(days=valid_days)),
        demo=True if demo else None,
        root=root_of(key, demo=demo).model_dump(exclude_none=True),
    )
    content = as_json(dated)
    return SignedList(content, sign1(key, content, TRUST_AAD, detached=True))


def changed(trusted: TrustList, **fields: Any) -> TrustList:  # noqa: ANN401 - whatever the list's fields hold
    """Return a list with other fields, validated again."""
    return TrustList.model_validate({**trusted.model_dump(exclude_none=True), **fields})


def read_list(signed: SignedList, place: str, root: Root | None) -> TrustList:
    """Verify a list and read it. Raises `Problem(TRUST)`.

    Without a `root` only a DEMO list is taken, with the root that it names.
    """
    remedy = "Get the list and its signature again, both from the same place."
    if root:  # nothing of a list is read before its signature
        _verify(signed, root, place, remedy)
    trusted = read_json(TrustList, signed.content, place)
    if trusted.root is None:
        raise Problem(Reason.TRUST, f"{place}: root: Field required.", remedy)
    if root is None:
        if not trusted.is_demo:
            raise Problem(
                Reason.TRUST,
                f"{place} is signed by the root {trusted.root.kid}, whose public key is not here.",
                "Name the file of the root's public key: --root FILE",
            )
        _verify(signed, trusted.root, place, remedy)
    elif (trusted.root.kid, trusted.is_demo) != (root.kid, root.demo is True):
        raise Problem(Reason.TRUST, f"{place} names another root than the one that signed it.", remedy)
    return trusted


def _verify(signed: SignedList, root: Root, place: str, remedy: str) -> None:
    try:
        sign = open_sign1(signed.signature, detached=True)
    except (NotDeterministicError, NotCoseError, AlgorithmError) as error:
        raise Problem(Reason.TRUST, f"{place}.sig is no signature of a trust list.", remedy) from error
    if sign.kid.hex() != root.kid:
        raise Problem(
            Reason.TRUST,
            f"{place} is signed by the root {sign.kid.hex()}, not by {root.kid}.",
            "Name the file of the right root's public key: --root FILE",
        )
    if not sign.verifies(root.public, TRUST_AAD, signed.content):
        raise Problem(Reason.TRUST, f"{place} is not what its root signed.", remedy)
