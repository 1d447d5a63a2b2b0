// Where the trust list comes from: inside the page (filled in by `kiosk trust export --format page`), or from files.

import { base64, trusted } from "./verify.js";

const embedded = (id) => {
  const words = document.getElementById(id).textContent.trim();
  return words ? base64(words) : null;
};

const parsed = (bytes) => {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
};

/** Return the page's own list, or null: there is none, or it is not signed by the page's root. */
export async function embeddedList() {
  const [list, signature, root] = ["trust", "trust-signature", "root"].map(embedded);
  return list && signature && root ? trusted(list, signature, parsed(root)) : null;
}

/** Return a list out of files in any order. Throws the name of the words that say what is wrong. */
export async function givenList(files) {
  const found = { root: embedded("root") };
  for (const file of files) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const json = parsed(bytes);
    if (json?.keys) found.list = bytes;
    else if (json?.kty) found.root ??= bytes; // the page's own root cannot be exchanged
    else found.signature = bytes;
  }
  if (!found.list || !found.signature) throw "listParts";
  const list = await trusted(found.list, found.signature, found.root && parsed(found.root));
  if (!list) throw found.root ? "listBad" : "listParts";
  return list;
}
