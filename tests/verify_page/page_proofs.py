"""Proofs and lists made from docs/presence.md alone, with other code than the kiosk's: an independent check."""

import base64
import hashlib
import json
from dataclasses import dataclass, field
from typing import Any

import cbor2
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

NOW = 1795622400  # 2026-11-25 16:00 UTC
HOUR = NOW - 2 * 3600
ADDRESS = "https://verify.example/p#"


def canonical(value: object) -> bytes:
    return cbor2.dumps(value, canonical=True)


def b64url(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def base32(raw: bytes) -> str:
    return base64.b32encode(raw).rstrip(b"=").decode()


@dataclass
class Key:
    private: Ed25519PrivateKey

    @classmethod
    def of(cls, seed: str) -> "Key":
        return cls(Ed25519PrivateKey.from_private_bytes(hashlib.sha256(seed.encode()).digest()))

    @property
    def public(self) -> bytes:
        return self.private.public_key().public_bytes_raw()

    @property
    def kid(self) -> bytes:
        return hashlib.sha256(canonical({1: 1, -1: 6, -2: self.public})).digest()[:8]

    def jwk(self, **more: object) -> dict[str, Any]:
        return {"kty": "OKP", "crv": "Ed25519", "x": b64url(self.public), "kid": self.kid.hex(), **more}

    def sign1(self, payload: bytes, aad: bytes, *, detached: bool = False, alg: int = -19, **wrong: Any) -> bytes:
        """`wrong`: other values for kid, unprotected, signature, tag."""
        head = canonical({1: alg, 4: wrong.get("kid", self.kid)})
        signature = self.private.sign(canonical(["Signature1", head, aad, payload]))
        parts = [head, wrong.get("unprotected", {}), None if detached else payload, wrong.get("signature", signature)]
        return canonical(cbor2.CBORTag(wrong.get("tag", 18), parts))


KIOSK, ROOT_KEY, STRANGER = Key.of("kiosk"), Key.of("root"), Key.of("stranger")
PARIS = {
    "iss": "PARIS",
    "site": "Cité des métiers de Paris",
    "town": "Paris",
    "zone": "Europe/Paris",
    "nbf": 1793487600,
    "exp": 1796079600,
    "status": "active",
}


def portrait() -> bytes:
    """A drawn face, 64x80, as a lossy WebP of a few hundred bytes."""
    import io

    from PIL import Image, ImageDraw, ImageFilter

    big = Image.new("L", (256, 320), 205)
    pen = ImageDraw.Draw(big)
    pen.ellipse((20, 250, 236, 480), fill=70)  # shoulders
    pen.rectangle((104, 210, 152, 280), fill=150)
    pen.ellipse((66, 50, 190, 240), fill=175)  # face
    pen.pieslice((58, 36, 198, 190), 175, 365, fill=45)  # hair
    for x in (104, 152):
        pen.ellipse((x - 11, 128, x + 11, 142), fill=240)
        pen.ellipse((x - 5, 129, x + 5, 141), fill=30)
    pen.line((128, 140, 122, 172, 132, 174), fill=120, width=4)
    pen.arc((104, 170, 152, 208), 25, 155, fill=80, width=6)
    small = big.filter(ImageFilter.GaussianBlur(2)).resize((64, 80), Image.Resampling.LANCZOS)
    for quality in range(60, 0, -5):
        out = io.BytesIO()
        small.save(out, "WEBP", quality=quality, method=6)
        if len(out.getvalue()) <= 560:
            return out.getvalue()
    raise AssertionError


@dataclass
class World:
    """A trust list, its signature and its root, as bytes and parsed."""

    keys: list[dict[str, Any]] = field(default_factory=lambda: [KIOSK.jwk(**PARIS)])
    date: str = "2026-11-22T12:00:00Z"
    until: str = "2027-12-25T00:00:00Z"
    demo: bool = False
    signer: Key = field(default_factory=lambda: ROOT_KEY)

    @property
    def list(self) -> dict[str, Any]:
        flag = {"demo": True} if self.demo else {}
        whole = {"version": 3, "date": self.date, "valid_until": self.until, **flag}
        return {**whole, "root": ROOT_KEY.jwk(**flag), "keys": [{**key, **flag} for key in self.keys]}

    @property
    def trust(self) -> bytes:
        return json.dumps(self.list, ensure_ascii=False).encode()

    @property
    def signature(self) -> bytes:
        return self.signer.sign1(self.trust, b"kdm-trust-1", detached=True)

    @property
    def root(self) -> bytes:
        return json.dumps(ROOT_KEY.jwk(**({"demo": True} if self.demo else {}))).encode()

    def page(self, built: str) -> str:
        """The built page with the three elements filled in, as `kiosk trust export --format page` does."""
        for name, raw in (("trust", self.trust), ("trust-signature", self.signature), ("root", self.root)):
            empty = f'<script type="text/plain" id="{name}"></script>'
            assert built.count(empty) == 1
            built = built.replace(empty, empty.replace("></", f">{base64.b64encode(raw).decode()}</"))
        return built


def claims(kind: int = 1, quality: int = 1, precision: int | None = 3600, **more: Any) -> dict[int, Any]:
    """`more`: iss, iat, cti, portrait."""
    proof: dict[int, Any] = {1: kind, 2: quality}
    if precision is not None:
        proof[3] = precision
    if "portrait" in more:
        proof[4] = more["portrait"]
    return {1: more.get("iss", "PARIS"), 6: more.get("iat", HOUR), 7: more.get("cti", b"12345678"), -65537: proof}


def token(what: object = None, key: Key = KIOSK, **wrong: Any) -> bytes:
    payload = what if isinstance(what, bytes) else canonical(claims() if what is None else what)
    return key.sign1(payload, wrong.pop("aad", b"kdm-proof-1"), **wrong)


def url(raw: bytes) -> str:
    return ADDRESS + base32(raw)
