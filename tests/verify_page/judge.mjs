// Judges texts with the page's own sources: standard input {list, now, texts, fallback, demoAllowed}, output reasons.

import { webcrypto } from "node:crypto";
import { readFileSync } from "node:fs";

const sources = new URL("../../assets/verify/src/", import.meta.url);
const { list, now, texts, fallback, demoAllowed } = JSON.parse(readFileSync(0, "utf8"));
Object.defineProperty(globalThis, "crypto", { value: fallback ? undefined : webcrypto }); // Debian 12's node has no global
const { verify } = await import(new URL("verify.js", sources));

const reasons = [];
for (const text of texts) {
  const found = await verify(text, Array.isArray(list) ? list[reasons.length] : list, now, { demoAllowed });
  reasons.push(found.reason);
}
process.stdout.write(JSON.stringify(reasons));
