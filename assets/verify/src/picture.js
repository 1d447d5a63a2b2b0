// Finds the code of a proof in a picture: a scan, a screenshot, a photograph, or a mirrored selfie with the kiosk.

import { decodeQRBatch } from "qr/decode.js";

const LARGEST = 4096; // pixels on a side; the decoder takes no more
const LOOKS_LIKE_A_PROOF = /^[^#]*#[A-Z2-7]{100,}$|^[A-Z2-7]{100,}$/;

/**
 * Return the texts of the codes in a drawable (ImageBitmap, video): those that look like a proof, else any others.
 *
 * `patient` tries more sizes and takes seconds where there is nothing to find; a camera has a next frame instead.
 */
export async function readCodes(drawable, width, height, { patient = false } = {}) {
  const longest = Math.max(width, height);
  const sizes = patient ? [longest, 1600, 1000, 2400, 700, 3400] : [longest];
  const tried = new Set();
  const others = new Set();
  for (const wanted of sizes) {
    const scale = Math.min(wanted, LARGEST, longest * 3) / longest;
    const [w, h] = [width, height].map((side) => Math.max(1, Math.round(side * scale)));
    if (tried.has(w)) continue;
    tried.add(w);
    const pixels = draw(drawable, w, h);
    for (const attempt of [asItIs, mirrored]) {
      const texts = await codes(attempt(pixels), patient);
      const proofs = texts.filter((text) => LOOKS_LIKE_A_PROOF.test(text));
      if (proofs.length) return proofs;
      texts.forEach((text) => others.add(text));
    }
  }
  return [...others];
}

function draw(drawable, width, height) {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [width, height];
  const context = canvas.getContext("2d", { willReadFrequently: true });
  context.fillStyle = "#fff"; // what a transparent PNG stands on
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = "high";
  context.drawImage(drawable, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
}

const asItIs = (pixels) => pixels;

// In place: one large picture is enough for the memory of a phone.
function mirrored(pixels) {
  const words = new Uint32Array(pixels.data.buffer);
  for (let row = 0; row < words.length; row += pixels.width) words.subarray(row, row + pixels.width).reverse();
  return pixels;
}

async function codes({ width, height, data }, patient) {
  const effort = patient ? { effort: Infinity, timeLimit: 2000 } : {};
  const options = { format: "RGBA", maxSize: { width, height }, ...effort };
  const [found] = await decodeQRBatch([{ width, height, data }], options);
  return found.filter((text) => typeof text === "string");
}
