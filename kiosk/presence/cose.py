"""COSE_Sign1 with Ed25519: how proofs and trust lists are signed, and taken apart again (RFC 9052, RFC 9864)."""

import hashlib
from dataclasses import dataclass, field
from typing import Final

import cbor2
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from kiosk.presence.cbor import Item, Map, Tagged, decode, encode

SIGN1: Final = 18  # the tag (RFC 9052 section 4.2)
ED25519: Final = -19  # alg of RFC 9864
EDDSA: Final = -8  # alg of RFC 9053, which other signers still write
PROOF_AAD: Final = b"kdm-proof-1"
TRUST_AAD: Final = b"kdm-trust-1"
KID_SIZE: Final = 8  # bytes
_ALG, _KID = 1, 4
_PARTS: Final = 4
_SIGNATURE_SIZE: Final = 64
_ORDER: Final = 2**252 + 27742317777372353535851937790883648493  # of the group (RFC 8032 section 5.1)


class NotCoseError(ValueError):
    """Deterministic CBOR, but not a COSE_Sign1 as docs/presence.md 2 has it. It says nothing of it."""


class AlgorithmError(ValueError):
    """Signed with another algorithm than Ed25519."""


@dataclass(frozen=True, slots=True)
class Signed:
    """A COSE_Sign1 taken apart; nothing of it is verified yet. `payload` is None when it is detached."""

    protected: bytes = field(repr=False)
    kid: bytes
    payload: bytes | None = field(repr=False)
    signature: bytes = field(repr=False)

    def verifies(self, key: Ed25519PublicKey, aad: bytes, payload: bytes | None = None) -> bool:
        """Return whether the signature is this key's, over this payload or the one inside."""
        if int.from_bytes(self.signature[32:], "little") >= _ORDER:
            return False
        inside = self.payload if payload is None else payload
        assert inside is not None
        try:
            key.verify(self.signature, to_be_signed(self.protected, aad, inside))
        except InvalidSignature:
            return False
        return True


def to_be_signed(protected: bytes, aad: bytes, payload: bytes) -> bytes:
    """Return the Sig_structure (RFC 9052 section 4.4)."""
    return encode(["Signature1", protected, aad, payload])


def sign1(key: Ed25519PrivateKey, payload: bytes, aad: bytes, *, detached: bool = False) -> bytes:
    """Return a COSE_Sign1, tagged."""
    protected = encode({_ALG: ED25519, _KID: kid_of(key.public_key())})
    signature = key.sign(to_be_signed(protected, aad, payload))
    return encode(cbor2.CBORTag(SIGN1, [protected, {}, None if detached else payload, signature]))


def open_sign1(content: bytes, *, detached: bool = False) -> Signed:
    """Take a COSE_Sign1 apart.

    Raises `NotDeterministicError` (also of the protected header and of the payload), `NotCoseError`,
    `AlgorithmError`, in this order (docs/presence.md 4).
    """
    protected, unprotected, payload, signature = _parts(decode(content, null=detached))
    if not isinstance(protected, bytes):
        raise NotCoseError
    if not (payload is None if detached else isinstance(payload, bytes)):
        raise NotCoseError
    header = decode(protected)
    if isinstance(payload, bytes):
        decode(payload)
    if unprotected != Map(()) or not isinstance(signature, bytes) or len(signature) != _SIGNATURE_SIZE:
        raise NotCoseError
    kid = _kid_in(header)
    assert payload is None or isinstance(payload, bytes)
    return Signed(protected, kid, payload, signature)


def _parts(envelope: Item) -> tuple[Item, ...]:
    if not (isinstance(envelope, Tagged) and envelope.tag == SIGN1 and isinstance(envelope.value, tuple)):
        raise NotCoseError
    if len(envelope.value) != _PARTS:
        raise NotCoseError
    return envelope.value


def _kid_in(header: Item) -> bytes:
    """Return the kid of a protected header. Raises `NotCoseError`, `AlgorithmError`."""
    if not isinstance(header, Map) or set(header) != {_ALG, _KID}:
        raise NotCoseError
    kid = header[_KID]
    if not isinstance(kid, bytes) or len(kid) != KID_SIZE:
        raise NotCoseError
    if header[_ALG] not in (ED25519, EDDSA):
        raise AlgorithmError
    return kid


def kid_of(key: Ed25519PublicKey) -> bytes:
    """Return the first 8 bytes of a key's thumbprint (RFC 9679): SHA-256 over `{1: OKP, -1: Ed25519, -2: x}`."""
    return hashlib.sha256(encode({1: 1, -1: 6, -2: key.public_bytes_raw()})).digest()[:KID_SIZE]
