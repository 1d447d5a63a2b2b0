// Asks the page's own sources, without a page: standard input {do, ...}, standard output the answer as JSON.

import { webcrypto } from "node:crypto";
import { readFileSync } from "node:fs";

const asked = JSON.parse(readFileSync(0, "utf8"));
const crypto = asked.fallback ? undefined : webcrypto; // Debian 12's node has no global one
Object.defineProperty(globalThis, "crypto", { value: crypto });

const source = (name) => import(new URL(`../../assets/verify/src/${name}`, import.meta.url));
const { civil, offset } = await source("civil.js");
const { verify, trusted, base64 } = await source("verify.js");
const bytes = (words) => (words === null ? null : base64(words));

function local(time, zone) {
  const { year, ...rest } = civil(time, zone);
  const [month, day, hour, minute, second] = Object.values(rest).map((part) => String(part).padStart(2, "0"));
  const [, sign, hours, minutes] = /^UTC(.)(\d+):?(\d*)$/.exec(offset(time, zone));
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${sign}${hours.padStart(2, "0")}:${minutes || "00"}`;
}

function told({ reason, proof, key, demo }) {
  if (reason !== "valid") return { reason };
  const { kind, iat, precision, quality } = proof;
  const [from, to] = [iat, iat + precision].map((time) => local(time, key.zone));
  return { reason, kind, site: key.iss, town: key.town, from, to, precision_s: precision, quality, demo };
}

const ANSWERS = {
  async judge({ list, now, demoAllowed, proofs }) {
    const answers = [];
    for (const one of proofs) {
      const options = { demoAllowed: one.demo_allowed ?? demoAllowed ?? false };
      answers.push(told(await verify(one.text, one.list ?? list, one.now ?? now, options)));
    }
    return answers;
  },
  async trusted({ list, signature, root }) {
    return trusted(bytes(list), bytes(signature), root);
  },
  async ed25519({ cases }) {
    const { verified } = await source("ed25519.js");
    return Promise.all(cases.map(([key, signature, message]) => verified(bytes(key), bytes(signature), bytes(message))));
  },
  async sha512({ messages }) {
    const { sha512 } = await source("sha512.js");
    return messages.map((message) => Buffer.from(sha512(bytes(message))).toString("hex"));
  },
  async words() {
    return (await source("words.js")).words;
  },
};

process.stdout.write(JSON.stringify(await ANSWERS[asked.do](asked)));
