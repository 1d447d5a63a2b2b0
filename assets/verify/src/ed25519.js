// Ed25519 (RFC 8032) by the browser where it can, by @noble/ed25519 where it cannot, with the same answer from both.

import { Point } from "@noble/ed25519";
import { joined } from "./cbor.js";
import { sha512 } from "./sha512.js";

const ORDER = (1n << 252n) + 27742317777372353535851937790883648493n;

const number = (bytes) => bytes.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n);

/**
 * Return whether `signature` (64 bytes) of `message` is by the owner of `key` (32 bytes).
 *
 * Libraries disagree about points of small order and second spellings of a point, which no honest signer makes:
 * these are refused before either of them is asked.
 */
export async function verified(key, signature, message) {
  if (key.length !== 32 || signature.length !== 64) return false;
  const s = number(signature.subarray(32));
  if (s >= ORDER) return false;
  let owner;
  try {
    owner = Point.fromBytes(key, false);
    if (owner.isSmallOrder() || Point.fromBytes(signature.subarray(0, 32), false).isSmallOrder()) return false;
  } catch {
    return false;
  }
  return (await native(key, signature, message)) ?? own(owner, key, signature, s, message);
}

// Undefined where the browser has no Ed25519, or no crypto at all (a page that came over plain http).
async function native(key, signature, message) {
  try {
    const imported = await crypto.subtle.importKey("raw", key, "Ed25519", false, ["verify"]);
    return await crypto.subtle.verify("Ed25519", imported, signature, message);
  } catch {
    return undefined;
  }
}

// Without the cofactor, and R is compared as bytes, as OpenSSL and the browsers do (RFC 8032 section 5.1.7 allows both).
function own(owner, key, signature, s, message) {
  const r = signature.subarray(0, 32);
  const k = number(sha512(joined([r, key, message]))) % ORDER;
  const expected = Point.BASE.multiply(s, false).add(owner.negate().multiply(k, false));
  return expected.toBytes().every((byte, index) => byte === r[index]);
}
