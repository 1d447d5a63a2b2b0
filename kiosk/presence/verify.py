"""Says whether a proof is valid, and why not: the checks of docs/presence.md 4 in their order, and no others."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from kiosk.presence.cbor import NotDeterministicError, decode
from kiosk.presence.claims import Claims, RefusedError, Why, read_claims
from kiosk.presence.cose import PROOF_AAD, AlgorithmError, NotCoseError, Signed, open_sign1
from kiosk.presence.proof import token_of
from kiosk.presence.trust import TrustedKey, TrustList, time_of
from kiosk.proofs import Form, Precision, Quality, ends, is_floored

_AHEAD: Final = 86400  # seconds that a proof may lie in the future: somebody's clock is not right


@dataclass(frozen=True, slots=True)
class Proven:
    """What a valid proof proves. `begins` and `ends`, which is not included, are aware local times of the site.

    `site` and `town` are the list's words; `portrait` is the signed WebP file.
    """

    form: Form
    key: TrustedKey
    begins: datetime = field(repr=False)
    ends: datetime = field(repr=False)
    precision: Precision
    quality: Quality
    demo: bool
    portrait: bytes | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of the checks. `proven` is there only if all were passed; `kid` when the token named one."""

    why: Why
    kid: str | None = None
    proven: Proven | None = None

    @property
    def valid(self) -> bool:
        """Whether every check was passed."""
        return self.proven is not None


def verify(text: str, trusted: TrustList, now: datetime, *, demo_allowed: bool) -> Verdict:
    """Check a token, or the URL that holds one, against a trust list that `read_list` returned. Pure; never raises.

    `now` is an aware time; `demo_allowed`: proofs of demonstrations were asked for.
    """
    try:
        signed = _opened(token_of(text))
    except RefusedError as refused:
        return Verdict(refused.why)
    kid = signed.kid.hex()
    try:
        proven = _checked(signed, trusted, now, demo_allowed=demo_allowed)
    except RefusedError as refused:
        return Verdict(refused.why, kid)
    return Verdict(Why.VALID, kid, proven)


def _opened(token: bytes) -> Signed:
    try:
        return open_sign1(token)
    except NotDeterministicError:
        why = Why.CBOR
    except NotCoseError:
        why = Why.COSE
    except AlgorithmError:
        why = Why.ALGORITHM
    raise RefusedError(why)


def _checked(signed: Signed, trusted: TrustList, now: datetime, *, demo_allowed: bool) -> Proven:
    if now >= time_of(trusted.valid_until):
        raise RefusedError(Why.LIST_EXPIRED)
    key = trusted.key(signed.kid)
    if key is None:
        raise RefusedError(Why.KEY_UNKNOWN)
    if not signed.verifies(key.public, PROOF_AAD):
        raise RefusedError(Why.SIGNATURE)
    assert signed.payload is not None
    claims = read_claims(decode(signed.payload))
    _check_time(claims, key, now)
    demo = key.demo is True or trusted.is_demo
    if demo and not demo_allowed:
        raise RefusedError(Why.DEMO)
    begins = datetime.fromtimestamp(claims.begins, ZoneInfo(key.zone))
    until = ends(begins, claims.precision)
    return Proven(claims.form, key, begins, until, claims.precision, claims.quality, demo, claims.portrait)


def _check_time(claims: Claims, key: TrustedKey, now: datetime) -> None:
    begins, until = claims.begins, claims.begins + claims.precision.seconds
    if claims.site != key.iss:
        raise RefusedError(Why.ISSUER)
    if not is_floored(begins, ZoneInfo(key.zone), claims.precision):
        raise RefusedError(Why.ALIGNMENT)
    if begins >= key.exp or until <= key.nbf:
        raise RefusedError(Why.EPOCH)
    if begins > now.timestamp() + _AHEAD:
        raise RefusedError(Why.FUTURE)
    if key.compromised_since is not None and until > key.compromised_since:
        raise RefusedError(Why.COMPROMISED)
