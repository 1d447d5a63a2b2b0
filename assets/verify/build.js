// Builds verify.html: one file with everything inside, the same bytes each time.
// node build.js [FILE [LANGUAGES]]: another file; some of the languages only, such as fr,de.

import { build, transform } from "esbuild";
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";

const here = (name) => new URL(name, import.meta.url).pathname;
const out = process.argv[2] ?? here("verify.html");
const chosen = process.argv[3]?.split(",") ?? [];
const target = "es2020";

/** The words as rows of values: their names, which are the same in every language, stand in the page once. */
async function shorter() {
  const { words } = await import("./src/words/all.js");
  const shape = ({ reasons, ...plain }) => [Object.keys(plain), Object.keys(reasons)];
  const [names, reasons] = shape(words.fr);
  const rows = Object.entries(words).filter(([language]) => chosen.includes(language) || !chosen.length).map(([language, said]) => {
    if (`${shape(said).map((keys) => keys.sort())}` !== `${shape(words.fr).map((keys) => keys.sort())}`) {
      throw new Error(`${language} has not the words that French has`);
    }
    return [language, names.map((name) => said[name]), reasons.map((reason) => said.reasons[reason])];
  });
  return `
    const names = ${JSON.stringify(names)}, reasons = ${JSON.stringify(reasons)};
    const named = (keys, values) => Object.fromEntries(keys.map((key, at) => [key, values[at]]));
    export const words = named(${JSON.stringify(rows.map(([language]) => language))}, ${JSON.stringify(
      rows.map(([, said, why]) => [said, why]),
    )}.map(([said, why]) => ({ ...named(names, said), reasons: named(reasons, why) })));`;
}

const shorterWords = {
  name: "shorter words",
  setup: ({ onLoad }) => onLoad({ filter: /words\/all\.js$/ }, async () => ({ contents: await shorter() })),
};

const bundle = await build({
  entryPoints: [here("src/page.js")],
  bundle: true,
  minify: true,
  write: false,
  format: "iife",
  charset: "utf8",
  legalComments: "none",
  plugins: [shorterWords],
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
