"""The other side of the cross-check, run by an environment of its own: it reads our tokens with cwt, and makes some."""

import base64
import json
import sys

import cbor2
import cwt
from cwt import COSE, COSEKey

asked = json.load(sys.stdin)


def key(parts):
    """Return a COSE_Key (RFC 9052 section 7, RFC 9053 section 7.2) of hex digits."""
    told = {1: 1, 2: bytes.fromhex(parts["kid"]), 3: -19, -1: 6, -2: bytes.fromhex(parts["x"])}
    return COSEKey.new(told | ({-4: bytes.fromhex(parts["d"])} if "d" in parts else {}))


public, private = key(asked["public"]), key(asked["private"])
told = {"read": [], "made": []}
for token in asked["tokens"]:
    try:
        payload = COSE.new().decode(base64.b64decode(token), public, external_aad=b"kdm-proof-1")
        told["read"].append(repr(cbor2.loads(payload)))
    except (cwt.VerifyError, cwt.DecodeError, ValueError) as error:
        told["read"].append(type(error).__name__)
listed = base64.b64decode(asked["list"])
signature = base64.b64decode(asked["list_signature"])
root = key(asked["root"])
told["list"] = COSE.new().decode(signature, root, external_aad=b"kdm-trust-1", detached_payload=listed) == listed
for alg, claims in asked["claims"]:
    payload = cbor2.dumps(
        {1: claims["site"], 6: claims["iat"], 7: bytes(8), -65537: {1: claims["kind"], 2: 1}}, canonical=True
    )
    sender = COSE.new(deterministic_header=True)
    protected = {1: alg, 4: bytes.fromhex(asked["kid"])}
    token = sender.encode_and_sign(payload, private, protected=protected, external_aad=b"kdm-proof-1")
    told["made"].append(base64.b64encode(token).decode())
json.dump(told, sys.stdout)
