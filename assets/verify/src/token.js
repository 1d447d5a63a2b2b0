// Takes a token apart: base32, the COSE_Sign1 envelope, the claims (docs/presence.md sections 1 and 2).

import { NotCbor, Tagged, decode } from "./cbor.js";

/** Why a token is refused; `reason` is a word of docs/presence.md section 4. */
export class Refused extends Error {
  constructor(reason) {
    super(reason);
    this.reason = reason;
  }
}

export function refuseUnless(condition, reason) {
  if (!condition) throw new Refused(reason);
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const LONGEST = 3277; // characters of base32

/** Return the bytes of a proof's text: an address with the token behind its first `#`, or the token alone. */
export function tokenBytes(text) {
  const trimmed = text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
  const token = trimmed.slice(trimmed.indexOf("#") + 1);
  refuseUnless(token.length > 0 && token.length <= LONGEST && ![1, 3, 6].includes(token.length % 8), "text");
  const bytes = new Uint8Array(Math.floor((token.length * 5) / 8));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const letter of token) {
    const value = ALPHABET.indexOf(letter);
    refuseUnless(value >= 0, "text");
    held = ((held << 5) | value) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = held >> bits;
  }
  refuseUnless((held & ((1 << bits) - 1)) === 0, "text");
  return bytes;
}

const isBytes = (value, size) => value instanceof Uint8Array && (size === undefined || value.length === size);
const isUnsigned = (value) => (typeof value === "number" || typeof value === "bigint") && value >= 0;
const hasExactly = (map, ...keys) => map instanceof Map && map.size === keys.length && keys.every((key) => map.has(key));
const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

function item(bytes, options) {
  try {
    return decode(bytes, options);
  } catch (error) {
    if (error instanceof NotCbor) throw new Refused("cbor");
    throw error;
  }
}

/**
 * Take a COSE_Sign1 (RFC 9052 section 4.2) apart: `{bodyProtected, payload, signature, alg, kid}`.
 *
 * `payload` are the bytes as signed, or null if it is `detached`; kid is hexadecimal. The alg is not judged here.
 */
export function envelope(bytes, { detached = false } = {}) {
  const whole = item(bytes, { nullAllowed: detached });
  refuseUnless(whole instanceof Tagged && whole.tag === 18 && Array.isArray(whole.value), "cose");
  refuseUnless(whole.value.length === 4, "cose");
  const [bodyProtected, unprotectedHeader, payload, signature] = whole.value;
  refuseUnless(isBytes(bodyProtected) && (detached ? payload === null : isBytes(payload)), "cose");
  const header = item(bodyProtected);
  const claims = detached ? null : item(payload);
  refuseUnless(hasExactly(unprotectedHeader), "cose");
  refuseUnless(hasExactly(header, 1, 4) && isBytes(header.get(4), 8), "cose");
  refuseUnless(isBytes(signature, 64), "cose");
  return { bodyProtected, payload, signature, claims, alg: header.get(1), kid: hex(header.get(4)) };
}

/** Return `{iss, iat, kind, quality, precision, portrait}` of decoded claims, each within its bounds. */
export function checkedClaims(claims) {
  refuseUnless(hasExactly(claims, 1, 6, 7, -65537), "claims");
  const [iss, iat, cti, proof] = [1, 6, 7, -65537].map((key) => claims.get(key));
  refuseUnless(typeof iss === "string" && /^[A-Z0-9]{1,6}$/.test(iss), "claims");
  refuseUnless(isUnsigned(iat) && iat < 253402300800, "claims");
  refuseUnless(isBytes(cti, 8), "claims");
  refuseUnless(proof instanceof Map && proof.has(1) && proof.has(2), "claims");
  refuseUnless([...proof.keys()].every((key) => [1, 2, 3, 4].includes(key)), "claims");
  const [kind, quality, precision, portrait] = [1, 2, 3, 4].map((key) => proof.get(key));
  refuseUnless([kind, quality, precision ?? 0].every(isUnsigned), "claims");
  refuseUnless(portrait === undefined || isBytes(portrait), "claims");

  refuseUnless([1, 2, 3].includes(kind), "kind");
  refuseUnless([1, 2, 3].includes(quality), "quality");
  refuseUnless(precision === undefined || precision === 3600 || precision === 86400, "precision");
  refuseUnless(kind === 2 ? portrait !== undefined && isPortrait(portrait) : portrait === undefined, "portrait");
  return { iss, iat, kind, quality, precision: precision ?? 60, portrait: portrait ?? null };
}

// A WebP file (RFC 9649) with one lossy chunk, whose key frame (RFC 6386 section 9.1) is 64 x 80 without scaling.
function isPortrait(bytes) {
  const size = bytes.length;
  if (size < 30 || size > 1000) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, size);
  const letters = String.fromCharCode(...bytes.subarray(0, 4), ...bytes.subarray(8, 16));
  const frame = view.getUint32(16, true);
  const tag = view.getUint32(20, true) & 0xffffff;
  const partition = tag >> 5;
  return (
    letters === "RIFFWEBPVP8 " &&
    view.getUint32(4, true) === size - 8 &&
    20 + frame + (frame % 2) === size &&
    (frame % 2 === 0 || bytes[size - 1] === 0) &&
    (tag & 1) === 0 && // a key frame
    ((tag >> 1) & 7) <= 3 && // the version
    ((tag >> 4) & 1) === 1 && // shown
    partition >= 1 &&
    partition <= frame - 10 &&
    bytes[23] === 0x9d &&
    bytes[24] === 0x01 &&
    bytes[25] === 0x2a &&
    view.getUint16(26, true) === 64 &&
    view.getUint16(28, true) === 80
  );
}
