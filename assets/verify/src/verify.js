// Gives the verdict on a proof, in the order of docs/presence.md section 4; without a page, a clock or a network.

import { sigStructure } from "./cbor.js";
import { isAligned } from "./civil.js";
import { verified } from "./ed25519.js";
import { Refused, checkedClaims, envelope, refuseUnless, tokenBytes } from "./token.js";

// In the order of the checks; `valid` is the last.
const REASONS =
  "text cbor cose algorithm list-expired key-unknown signature claims kind quality precision portrait issuer alignment " +
  "epoch future compromised demo valid";

const ALGORITHMS = [-19, -8]; // Ed25519 (RFC 9864), EdDSA
const DAY = 86400;

/**
 * Check a proof's text against a trust list (the parsed JSON) at `now` (seconds since 1970 UTC).
 *
 * Return `{reason}`, with `key` (of the list) as soon as the signature is right, and `proof` (iss, iat, kind, quality,
 * precision, portrait) as soon as the claims are sound; `demo` tells whether all this is a demonstration.
 */
export async function verify(text, list, now, { demoAllowed = false } = {}) {
  const found = {};
  try {
    await check(text, list, now, demoAllowed, found);
    return { reason: "valid", ...found };
  } catch (error) {
    if (error instanceof Refused) return { reason: error.reason, ...found };
    throw error;
  }
}

/** Return the first valid one of several verdicts; without one, the verdict on what passed the most checks. */
export function furthest(verdicts) {
  const steps = verdicts.map(({ reason }) => REASONS.split(" ").indexOf(reason));
  return verdicts[steps.indexOf(Math.max(...steps))];
}

async function check(text, list, now, demoAllowed, found) {
  const { bodyProtected, payload, signature, claims, alg, kid } = envelope(tokenBytes(text));
  refuseUnless(ALGORITHMS.includes(alg), "algorithm");
  refuseUnless(now < seconds(list.valid_until), "list-expired");
  const key = list.keys.find((one) => one.kid === kid);
  refuseUnless(key, "key-unknown");
  const signed = sigStructure(bodyProtected, "kdm-proof-1", payload);
  refuseUnless(await verified(base64(key.x), signature, signed), "signature");
  Object.assign(found, { key, demo: Boolean(key.demo || list.demo) });

  const proof = checkedClaims(claims);
  found.proof = proof;
  const end = proof.iat + proof.precision;
  refuseUnless(proof.iss === key.iss, "issuer");
  refuseUnless(isAligned(proof.iat, key.zone, proof.precision), "alignment");
  refuseUnless(proof.iat < key.exp && end > key.nbf, "epoch");
  refuseUnless(proof.iat <= now + DAY, "future");
  refuseUnless(!(key.status === "compromised" && end > key.compromised_since), "compromised");
  refuseUnless(!found.demo || demoAllowed, "demo");
}

/**
 * Check the signature of a trust list and return it parsed, or null if it is not signed by the root.
 *
 * `bytes` are those of trust.json, `signature` those of trust.json.sig, `root` a parsed JWK. Without a root, only a
 * list of demonstrations is taken, at its own word; it is then marked `demo`.
 */
export async function trusted(bytes, signature, root = null) {
  let list;
  try {
    list = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    const signer = root ?? (list.demo === true && list.root.demo === true ? list.root : null);
    const sign = envelope(signature, { detached: true });
    const signed = sigStructure(sign.bodyProtected, "kdm-trust-1", bytes);
    if (!signer || sign.kid !== signer.kid || !ALGORITHMS.includes(sign.alg)) return null;
    if (!(await verified(base64(signer.x), sign.signature, signed))) return null;
    if (!isSound(list)) return null;
    return signer.demo ? { ...list, demo: true } : list;
  } catch {
    return null;
  }
}

// What the kiosk's own tools refuse, too, before they sign; a signed list should not fail here.
function isSound({ keys, date, valid_until: until, version, root, demo }) {
  const kids = new Set(keys.map((key) => key.kid));
  return (
    kids.size === keys.length &&
    Boolean(demo) === Boolean(root.demo) &&
    [version, seconds(date), seconds(until)].every(Number.isFinite) &&
    keys.every(
      (key) =>
        [key.iss, key.site, key.town, key.zone, key.x].every((words) => typeof words === "string") &&
        key.nbf < key.exp &&
        ["active", "retired", "compromised"].includes(key.status) &&
        (key.status === "compromised") === Number.isInteger(key.compromised_since),
    )
  );
}

/** Return an ISO time of a list as seconds since 1970 UTC. */
export const seconds = (iso) => Date.parse(iso) / 1000;

/** Return the bytes of base64 or base64url. */
export function base64(words) {
  const plain = atob(words.replace(/\s/g, "").replace(/-/g, "+").replace(/_/g, "/"));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}
