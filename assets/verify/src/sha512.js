// SHA-512 (FIPS 180-4) for browsers that give no crypto to a page, as over plain http.

const MASK = (1n << 64n) - 1n;

// The constants are what the standard says they are: the first 64 bits of the fractions of square and cube roots of primes.
function fractions(count, power) {
  const found = [];
  for (let candidate = 2; found.length < count; candidate++) {
    let prime = true;
    for (let divisor = 2; divisor * divisor <= candidate; divisor++) if (candidate % divisor === 0) prime = false;
    if (prime) found.push(root(BigInt(candidate) << (64n * power), power) & MASK);
  }
  return found;
}

function root(number, power) {
  let low = 0n;
  let high = 1n << 80n;
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    if (middle ** power <= number) low = middle;
    else high = middle;
  }
  return low;
}

const turned = (word, by) => ((word >> by) | (word << (64n - by))) & MASK;

let constants = null;

/** Return the 64 bytes of a SHA-512. */
export function sha512(bytes) {
  constants ??= [fractions(80, 3n), fractions(8, 2n)];
  const [rounds, start] = constants;
  const state = [...start];
  const padded = new Uint8Array(Math.ceil((bytes.length + 17) / 128) * 128);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setBigUint64(padded.length - 8, BigInt(bytes.length) * 8n);

  const words = new Array(80);
  for (let block = 0; block < padded.length; block += 128) {
    for (let index = 0; index < 80; index++) {
      if (index < 16) {
        words[index] = view.getBigUint64(block + 8 * index);
        continue;
      }
      const [a, b] = [words[index - 15], words[index - 2]];
      const s0 = turned(a, 1n) ^ turned(a, 8n) ^ (a >> 7n);
      const s1 = turned(b, 19n) ^ turned(b, 61n) ^ (b >> 6n);
      words[index] = (words[index - 16] + s0 + words[index - 7] + s1) & MASK;
    }
    let [a, b, c, d, e, f, g, h] = state;
    for (let index = 0; index < 80; index++) {
      const s1 = turned(e, 14n) ^ turned(e, 18n) ^ turned(e, 41n);
      const one = h + s1 + ((e & f) ^ (~e & MASK & g)) + rounds[index] + words[index];
      const s0 = turned(a, 28n) ^ turned(a, 34n) ^ turned(a, 39n);
      const two = s0 + ((a & b) ^ (a & c) ^ (b & c));
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) & MASK, c, b, a, (one + two) & MASK];
    }
    [a, b, c, d, e, f, g, h].forEach((word, index) => {
      state[index] = (state[index] + word) & MASK;
    });
  }
  const digest = new DataView(new ArrayBuffer(64));
  state.forEach((word, index) => digest.setBigUint64(8 * index, word));
  return new Uint8Array(digest.buffer);
}
