// Takes every address out of package-lock.json: npm writes where a package's authors take donations.

import { readFile, writeFile } from "node:fs/promises";

const file = new URL("package-lock.json", import.meta.url);
const lock = JSON.parse(await readFile(file, "utf8"));
for (const entry of Object.values(lock.packages)) for (const name of ["funding", "resolved"]) delete entry[name];
await writeFile(file, `${JSON.stringify(lock, null, 2)}\n`);
