"""What a proof says, as claims: written into a token, and read from one strictly (docs/presence.md 2)."""

import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from kiosk.presence.cbor import Item, Map, encode
from kiosk.proofs import Form, Precision, Quality

ISS, IAT, CTI, KDM = 1, 6, 7, -65537  # RFC 8392; the last one is for private use
KIND, QUALITY, PRECISION, PORTRAIT = 1, 2, 3, 4
KINDS: Final = {1: Form.PAPER, 2: Form.PORTRAIT, 3: Form.PHONE}
CTI_SIZE: Final = 8  # bytes
_NUMBERS: Final = {form: kind for kind, form in KINDS.items()}
_YEAR_10000: Final = 253402300800  # seconds since 1970
_SITE: Final = re.compile(r"[A-Z0-9]{1,6}")


class Why(StrEnum):
    """Why a proof is not valid: the reasons of docs/presence.md 4, in the order of their checks."""

    NO_CODE = "no-code"
    TEXT = "text"
    CBOR = "cbor"
    COSE = "cose"
    ALGORITHM = "algorithm"
    LIST_EXPIRED = "list-expired"
    KEY_UNKNOWN = "key-unknown"
    SIGNATURE = "signature"
    CLAIMS = "claims"
    KIND = "kind"
    QUALITY = "quality"
    PRECISION = "precision"
    PORTRAIT = "portrait"
    ISSUER = "issuer"
    ALIGNMENT = "alignment"
    EPOCH = "epoch"
    FUTURE = "future"
    COMPROMISED = "compromised"
    DEMO = "demo"
    VALID = "valid"


class RefusedError(Exception):
    """A proof is not valid. It holds the reason and nothing of the proof."""

    def __init__(self, why: Why) -> None:
        super().__init__(why.value)
        self.why = why


@dataclass(frozen=True, slots=True)
class Claims:
    """The claims of one proof. `begins` is in seconds since 1970 UTC, floored; `cti` is drawn for it alone."""

    site: str
    begins: int = field(repr=False)
    cti: bytes = field(repr=False)
    form: Form
    quality: Quality
    precision: Precision
    portrait: bytes | None = field(default=None, repr=False)

    def encode(self) -> bytes:
        """Return the payload of the token."""
        kdm: dict[int, int | bytes] = {KIND: _NUMBERS[self.form], QUALITY: int(self.quality)}
        if self.precision is not Precision.MINUTE:
            kdm[PRECISION] = self.precision.seconds
        if self.portrait is not None:
            kdm[PORTRAIT] = self.portrait
        return encode({ISS: self.site, IAT: self.begins, CTI: self.cti, KDM: kdm})


def read_claims(payload: Item) -> Claims:
    """Read the claims of a payload. Raises `RefusedError`: claims, kind, quality, precision, portrait."""
    outer, kdm = _checked(payload)
    kind, quality, precision = kdm[KIND], kdm[QUALITY], kdm.get(PRECISION)
    portrait = kdm.get(PORTRAIT)
    if not isinstance(kind, int) or kind not in KINDS:
        raise RefusedError(Why.KIND)
    if not isinstance(quality, int) or quality not in list(Quality):
        raise RefusedError(Why.QUALITY)
    precisions = {None: Precision.MINUTE, 3600: Precision.HOUR, 86400: Precision.DAY}
    if not (precision is None or isinstance(precision, int)) or precision not in precisions:
        raise RefusedError(Why.PRECISION)
    assert portrait is None or isinstance(portrait, bytes)
    form = KINDS[kind]
    if (form is Form.PORTRAIT) != (portrait is not None) or not (portrait is None or _is_portrait(portrait)):
        raise RefusedError(Why.PORTRAIT)
    site, begins, cti = outer[ISS], outer[IAT], outer[CTI]
    assert isinstance(site, str)
    assert isinstance(begins, int)
    assert isinstance(cti, bytes)
    return Claims(site, begins, cti, form, Quality(quality), precisions[precision], portrait)


def _checked(payload: Item) -> tuple[Map, Map]:
    """Return the two maps, with the right keys, types and bounds. Raises `RefusedError(CLAIMS)`."""
    if not isinstance(payload, Map) or set(payload) != {ISS, IAT, CTI, KDM}:
        raise RefusedError(Why.CLAIMS)
    kdm = payload[KDM]
    if not isinstance(kdm, Map) or not {KIND, QUALITY} <= set(kdm) <= {KIND, QUALITY, PRECISION, PORTRAIT}:
        raise RefusedError(Why.CLAIMS)
    site, begins, cti = payload[ISS], payload[IAT], payload[CTI]
    fine = (
        isinstance(site, str)
        and _SITE.fullmatch(site) is not None
        and isinstance(begins, int)
        and 0 <= begins < _YEAR_10000
        and isinstance(cti, bytes)
        and len(cti) == CTI_SIZE
        and all(_unsigned(kdm[key]) for key in kdm if key != PORTRAIT)
        and (PORTRAIT not in kdm or isinstance(kdm[PORTRAIT], bytes))
    )
    if not fine:
        raise RefusedError(Why.CLAIMS)
    return payload, kdm


def _is_portrait(content: bytes) -> bool:
    from kiosk.presence.portrait import is_portrait

    return is_portrait(content)


def _unsigned(item: Item) -> bool:
    return isinstance(item, int) and item >= 0
