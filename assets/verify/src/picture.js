// Finds the code of a proof in a picture: a scan, a screenshot, a photograph, or a mirrored selfie with the kiosk.

import { decodeQRBatch } from "qr/decode.js";

const LARGEST = 4096; // pixels on a side; the decoder takes no more
const LOOKS_LIKE_A_PROOF = /^[^#]*#[A-Z2-7]{100,}$|^[A-Z2-7]{100,}$/;

/**
 * Return the texts of the codes in a drawable (ImageBitmap, video): those that look like a proof, else any others.
 *
 * Without a `frame`, every way to look is tried, which takes seconds where there is nothing to find. The frames of a
 * camera, numbered, are looked at in one way each.
 */
export async function readCodes(drawable, width, height, frame = null) {
  const longest = Math.max(width, height);
  const ways = frame === null ? WAYS : [[longest, frame % 2]];
  const others = new Set();
  const tried = new Set();
  for (const [wanted, soft] of ways) {
    const scale = Math.min(wanted || longest, LARGEST, longest * 3) / longest;
    const [w, h] = [width, height].map((side) => Math.max(1, Math.round(side * scale)));
    if (tried.has(`${w} ${soft}`)) continue;
    tried.add(`${w} ${soft}`);
    const pixels = draw(drawable, w, h, soft);
    for (const turned of [asItIs, mirrored]) {
      const texts = await codes(turned(pixels), frame === null ? 2000 : 80);
      const proofs = texts.filter((text) => LOOKS_LIKE_A_PROOF.test(text));
      if (proofs.length) return proofs;
      texts.forEach((text) => others.add(text));
    }
  }
  return [...others];
}

// Pixels on the longest side (0: as it is) and whether it is softened, which helps with grain and missing dots.
const WAYS = [
  [0, 0],
  [0, 1],
  [1300, 1],
  [1000, 0],
  [1600, 0],
  [2400, 0],
  [1000, 1],
  [700, 0],
  [3400, 0],
];

function draw(drawable, width, height, soft) {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [width, height];
  const context = canvas.getContext("2d", { willReadFrequently: true });
  context.fillStyle = "#fff"; // what a transparent PNG stands on
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = "high";
  context.drawImage(drawable, 0, 0, width, height);
  // The mean of the picture and its moved copies: what `filter: blur` does, in browsers without it, too.
  for (const [index, [x, y]] of (soft ? MOVED : []).entries()) {
    context.globalAlpha = 1 / (index + 2);
    context.drawImage(drawable, x, y, width, height);
  }
  return context.getImageData(0, 0, width, height);
}

const MOVED = [-1.2, 0, 1.2].flatMap((x) => [-1.2, 0, 1.2].map((y) => [x, y])).filter(([x, y]) => x || y);

const asItIs = (pixels) => pixels;

// In place: one large picture is enough for the memory of a phone.
function mirrored(pixels) {
  const words = new Uint32Array(pixels.data.buffer);
  for (let row = 0; row < words.length; row += pixels.width) words.subarray(row, row + pixels.width).reverse();
  return pixels;
}

async function codes({ width, height, data }, timeLimit) {
  const options = { format: "RGBA", maxSize: { width, height }, effort: Infinity, timeLimit };
  const [found] = await decodeQRBatch([{ width, height, data }], options);
  return found.filter((text) => typeof text === "string");
}
