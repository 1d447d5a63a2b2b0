// Reads and writes the deterministic CBOR of RFC 8949 section 4.2.1, and refuses everything else.

export class NotCbor extends Error {}

/** A tagged item (RFC 8949 section 3.4). */
export class Tagged {
  constructor(tag, value) {
    this.tag = tag;
    this.value = value;
  }
}

const DEEPEST = 8; // levels; the outermost item is on level 1

/**
 * Read one item that fills all the bytes.
 *
 * Integers become numbers (BigInt above 2^53), byte strings Uint8Array, text string, arrays Array, maps Map, tags
 * Tagged; `null` only where it is allowed. Throws NotCbor.
 */
export function decode(bytes, { nullAllowed = false } = {}) {
  let at = 0;

  const fail = (why) => {
    throw new NotCbor(why);
  };

  function head() {
    if (at >= bytes.length) fail("it ends too early");
    const first = bytes[at++];
    const low = first & 31;
    if (low < 24) return [first >> 5, low];
    if (low > 27) fail("an indefinite or reserved length");
    const count = 1 << (low - 24);
    if (at + count > bytes.length) fail("it ends too early");
    let number = 0n;
    for (const end = at + count; at < end; at++) number = (number << 8n) | BigInt(bytes[at]);
    if (number < (count === 1 ? 24n : 1n << BigInt(4 * count))) fail("a number is not in its shortest form");
    return [first >> 5, number <= Number.MAX_SAFE_INTEGER ? Number(number) : number];
  }

  function take(count) {
    if (count > bytes.length - at) fail("it ends too early");
    at += count;
    return bytes.slice(at - count, at);
  }

  function item(level) {
    if (level > DEEPEST) fail("too many levels");
    const start = at;
    const [major, number] = head();
    if (major === 0) return number;
    if (major === 1) return typeof number === "number" ? -1 - number : -1n - number;
    if (major === 2) return take(number);
    if (major === 3) return text(take(number));
    if (major === 4) {
      const values = [];
      for (let index = 0; index < number; index++) values.push(item(level + 1));
      return values;
    }
    if (major === 5) return map(number, level);
    if (major === 6) return new Tagged(number, item(level + 1));
    return nullAllowed && bytes[start] === 0xf6 ? null : fail("a type that does not occur here");
  }

  function map(count, level) {
    const values = new Map();
    let last = null;
    for (let index = 0; index < count; index++) {
      const start = at;
      const key = item(level + 1);
      const encoded = bytes.subarray(start, at);
      if (last && !isBefore(last, encoded)) fail("keys are doubled or out of order");
      last = encoded;
      values.set(key, item(level + 1));
    }
    return values;
  }

  function text(raw) {
    try {
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(raw);
    } catch {
      return fail("text that is not UTF-8");
    }
  }

  const value = item(1);
  if (at !== bytes.length) fail("something stands behind the item");
  return value;
}

function isBefore(one, other) {
  const length = Math.min(one.length, other.length);
  for (let index = 0; index < length; index++) if (one[index] !== other[index]) return one[index] < other[index];
  return one.length < other.length;
}

/** Return the Sig_structure of RFC 9052 section 4.4 for a COSE_Sign1; `aad` is ASCII. */
export function sigStructure(bodyProtected, aad, payload) {
  const ascii = (words) => Uint8Array.from(words, (letter) => letter.charCodeAt(0));
  const parts = [
    Uint8Array.of(0x84),
    string(3, ascii("Signature1")),
    string(2, bodyProtected),
    string(2, ascii(aad)),
    string(2, payload),
  ];
  return joined(parts);
}

function string(major, bytes) {
  const size = bytes.length;
  const high = major << 5;
  let start = [high | size];
  if (size > 65535) start = [high | 26, size >>> 24, (size >>> 16) & 255, (size >>> 8) & 255, size & 255];
  else if (size > 255) start = [high | 25, size >> 8, size & 255];
  else if (size > 23) start = [high | 24, size];
  return joined([Uint8Array.from(start), bytes]);
}

/** Return byte arrays, one behind the other. */
export function joined(parts) {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
