"""What the tests of the proof have in common: keys from fixed seeds, a trust list of theirs, tokens made by hand."""

import base64
import hashlib
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import cbor2
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.presence.cbor import encode
from kiosk.presence.cose import ED25519, PROOF_AAD, kid_of, to_be_signed
from kiosk.presence.jwk import jwk_of
from kiosk.presence.trust import SignedList, TrustedKey, new_list, sign_list

HERE = Path(__file__).parent
ADDRESS = "https://verif.example.org/p"
PORTRAIT = (HERE / "portrait.webp").read_bytes()  # a drawing, made by webp_portrait
NOW = int(datetime(2026, 11, 25, 12, tzinfo=UTC).timestamp())
KDM = -65537


def at(text: str, zone: str = "UTC") -> int:
    """Return a local time in seconds since 1970 UTC; with an offset in it, `zone` does not matter."""
    moment = datetime.fromisoformat(text)
    return int((moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(zone))).timestamp())


def private(name: str) -> Ed25519PrivateKey:
    """Return the key that belongs to a name: always the same."""
    return Ed25519PrivateKey.from_private_bytes(hashlib.sha256(f"a key for tests: {name}".encode()).digest())


# name -> site, town, zone, first and last local day of the epoch (the last is the first of the next), more
KEYS: dict[str, tuple[str, str, str, str, str, dict[str, Any]]] = {
    "paris-10": ("FR75", "Paris", "Europe/Paris", "2026-10-01", "2026-11-01", {}),
    "paris-11": ("FR75", "Paris", "Europe/Paris", "2026-11-01", "2026-12-01", {}),
    "paris-10-27": ("FR75", "Paris", "Europe/Paris", "2027-10-01", "2027-11-01", {}),
    # 2025: since then British Columbia has given up the change, of which older time zone files do not know.
    "vancouver-11": ("CA06", "Vancouver", "America/Vancouver", "2025-11-01", "2025-12-01", {}),
    "vancouver-03": ("CA06", "Vancouver", "America/Vancouver", "2026-03-01", "2026-04-01", {}),
    "auckland-09": ("NZ01", "Auckland", "Pacific/Auckland", "2026-09-01", "2026-10-01", {}),
    "auckland-11": ("NZ01", "Auckland", "Pacific/Auckland", "2026-11-01", "2026-12-01", {}),
    "howe-04": ("AU01", "Lord Howe", "Australia/Lord_Howe", "2026-04-01", "2026-05-01", {}),
    "howe-10": ("AU01", "Lord Howe", "Australia/Lord_Howe", "2026-10-01", "2026-11-01", {}),
    "beirut-03": ("LB01", "Beyrouth", "Asia/Beirut", "2026-03-01", "2026-04-01", {}),
    "santiago-09": ("CL01", "Santiago", "America/Santiago", "2026-09-01", "2026-10-01", {}),
    "kolkata-11": ("IN01", "Kolkata", "Asia/Kolkata", "2026-11-01", "2026-12-01", {}),
    "old": ("FR13", "Marseille", "Europe/Paris", "2026-11-01", "2026-12-01", {"status": "retired"}),
    "stolen": (
        "FR31",
        "Toulouse",
        "Europe/Paris",
        "2026-11-01",
        "2026-12-01",
        {"status": "compromised", "compromised_since": at("2026-11-20T10:00", "Europe/Paris")},
    ),
    "demo": ("DEMO", "Paris", "Europe/Paris", "2026-11-01", "2026-12-01", {"demo": True}),
}


def trusted_key(name: str) -> TrustedKey:
    """Return a key as the list has it."""
    site, town, zone, first, last, more = KEYS[name]
    told = jwk_of(private(name).public_key()) | {"iss": site, "site": f"Cité des métiers de {town}", "town": town}
    told |= {"zone": zone, "nbf": at(first, zone), "exp": at(last, zone), "status": "active"} | more
    return TrustedKey.model_validate(told)


def trust_list(*names: str, demo: bool = False, valid_days: int = 395) -> SignedList:
    """Return a list of keys, all of them without names, signed at NOW."""
    now = datetime.fromtimestamp(NOW, UTC)
    keys = [trusted_key(name) for name in names or KEYS]
    return sign_list(new_list(keys), private("root"), now, demo=demo, valid_days=valid_days)


def kid(name: str) -> bytes:
    """Return a key's id."""
    return kid_of(private(name).public_key())


def claims(
    site: Any = "FR75",
    iat: Any = NOW,
    *,
    kind: Any = 1,
    quality: Any = 1,
    precision: Any = None,
    portrait: Any = None,
    cti: Any = b"\x01\x23\x45\x67\x89\xab\xcd\xef",
) -> dict[Any, Any]:
    """Return claims, right or wrong."""
    kdm = {1: kind, 2: quality}
    if precision is not None:
        kdm[3] = precision
    if portrait is not None:
        kdm[4] = portrait
    return {1: site, 6: iat, 7: cti, KDM: kdm}


def canonical(item: Any) -> bytes:
    """Return deterministic CBOR, also of what no token may hold."""
    return encode(item)


def signed(
    payload: Any,
    name: str = "paris-11",
    *,
    header: Any = None,
    unprotected: Any = None,
    aad: bytes = PROOF_AAD,
    signature: Any = None,
    tag: int = 18,
) -> bytes:
    """Return a token, signed whatever it says. `header` and `payload` may be bytes: they are taken as they are."""
    if header is None:
        header = {1: ED25519, 4: kid(name)}
    protected = header if isinstance(header, bytes) else canonical(header)
    inside = payload if isinstance(payload, bytes) else canonical(payload)
    if signature is None:
        signature = private(name).sign(to_be_signed(protected, aad, inside))
    return canonical(cbor2.CBORTag(tag, [protected, {} if unprotected is None else unprotected, inside, signature]))


def text(token: bytes) -> str:
    """Return a token in base32."""
    return base64.b32encode(token).decode().rstrip("=")


def url(token: bytes) -> str:
    """Return what a code holds."""
    return f"{ADDRESS}#{text(token)}"
