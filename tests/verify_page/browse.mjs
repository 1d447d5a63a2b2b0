// Plays scenes in a real Chromium for the tests: one JSON object a line in, one JSON object a line out.

import { chromium } from "../../assets/verify/node_modules/playwright-core/index.mjs";
import { createInterface } from "node:readline";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const browsers = new Map();

async function browser(flags) {
  const name = flags.join(" ");
  if (!browsers.has(name)) {
    const args = [...FLAGS, ...flags];
    browsers.set(name, chromium.launch({ executablePath: process.argv[2], headless: true, args }));
  }
  return browsers.get(name);
}

// What a step does; each is [name, ...arguments].
const STEPS = {
  goto: (page, url) => page.goto(url),
  click: (page, what) => page.click(what),
  fill: (page, what, text) => page.fill(what, text),
  select: (page, what, value) => page.selectOption(what, value),
  files: (page, what, files) => page.setInputFiles(what, files),
  wait: (page, what) => page.waitForSelector(what, { timeout: 20000 }),
  key: (page, key) => page.keyboard.press(key),
  media: (page, media) => page.emulateMedia({ media }),
  evaluate: (page, code) => page.evaluate(code),
  picture: (page, path) => page.screenshot({ path, fullPage: true }),
  pdf: (page, path) => page.pdf({ path, format: "A4", preferCSSPageSize: true }),
};

async function play({ flags = [], context = {}, now, init = [], steps }) {
  const opened = await (await browser(flags)).newContext({ permissions: [], ...context });
  const said = [];
  const requests = [];
  const values = [];
  try {
    for (const code of init) await opened.addInitScript(code);
    const page = await opened.newPage();
    page.on("console", (message) => said.push(`${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => said.push(`error: ${error.message}`));
    page.on("request", (request) => requests.push(request.url()));
    if (now) await page.clock.setFixedTime(now * 1000);
    for (const [step, ...rest] of steps) {
      const value = await STEPS[step](page, ...rest);
      if (step === "evaluate") values.push(value);
    }
    return {
      address: page.url(),
      title: await page.title(),
      text: await page.locator("body").innerText(),
      reason: await page.evaluate(() => document.querySelector(".verdict")?.dataset.reason ?? null),
      console: said,
      requests,
      values,
    };
  } finally {
    await opened.close();
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  let answer;
  try {
    answer = await play(JSON.parse(line));
  } catch (error) {
    answer = { error: String(error.stack) };
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
for (const one of browsers.values()) await (await one).close();
