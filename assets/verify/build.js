// Builds verify.html: one file with everything inside, the same bytes each time.

import { build, transform } from "esbuild";
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";

const here = (name) => new URL(name, import.meta.url).pathname;
const out = process.argv[2] ?? here("verify.html");
const target = "es2020";

const bundle = await build({
  entryPoints: [here("src/page.js")],
  bundle: true,
  minify: true,
  write: false,
  format: "iife",
  charset: "utf8",
  legalComments: "none",
  absWorkingDir: here("."),
  target,
});
const script = bundle.outputFiles[0].text.trim().replaceAll("</script", "<\\/script");
const css = await readFile(here("src/page.css"), "utf8");
const style = (await transform(css, { loader: "css", minify: true, charset: "utf8" })).code.trim();
const hash = (text) => `sha256-${createHash("sha256").update(text).digest("base64")}`;
const parts = { script, style, "script-hash": hash(script), "style-hash": hash(style) };

const template = (await readFile(here("src/page.html"), "utf8")).replace(/^ +/gm, "");
const page = template.replace(/%([a-z-]+)%/g, (_, name) => parts[name]);
await writeFile(out, page);
const digest = createHash("sha256").update(page).digest("hex");
console.log(`${out}: ${Buffer.byteLength(page)} bytes, ${gzipSync(page, { level: 9 }).length} as gzip, SHA-256 ${digest}`);
