// The page itself: takes a proof in (address, text, picture, camera), asks for the verdict and shows it.

import { first, takeFragment } from "./address.js";
import { look, stop } from "./camera.js";
import { embeddedList, givenList } from "./lists.js";
import { readCodes } from "./picture.js";
import { listAge, make, verdictElement } from "./verdict.js";
import { furthest, verify } from "./verify.js";
import { filled, words } from "./words.js";

const part = (id) => document.getElementById(id);
const now = () => Math.floor(Date.now() / 1000);

let language = navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => words[tag]) ?? Object.keys(words)[0];
let list = null;
let waiting = []; // a proof that came before there was a list
let shown = null; // what the verdict says: {result, list, now, picture}
let trouble = { status: "", "list-status": "" }; // names of words

/** Write every word of the page again, in the language chosen. */
function speak() {
  const say = words[language];
  document.documentElement.lang = language;
  document.documentElement.dir = say.dir;
  document.title = say.title;
  for (const place of document.querySelectorAll("[data-say]")) place.textContent = say[place.dataset.say];
  part("languages").value = language;
  for (const [id, name] of Object.entries(trouble)) part(id).textContent = name ? say[name] : "";
  part("inputs-title").textContent = shown ? say.again : say.start;
  part("give-words").textContent = list ? say.another : say.give;
  part("missing").hidden = Boolean(list);
  part("inputs").hidden = !list;
  part("after").hidden = !shown;
  part("lead").hidden = Boolean(shown);
  part("verdict").replaceChildren(...(shown ? [verdictElement({ ...shown, language })] : []));
  part("trusting-title").hidden = part("list-state").hidden = !list;
  if (!list) return;
  const { age, date, isOld } = listAge(list, now(), language);
  const told = [filled(say.listDate, { version: list.version, day: date, age }), isOld && say.listOld];
  part("list-state").replaceChildren(told.filter(Boolean).join(" "), list.demo ? make("strong", "", ` ${say.demo}`) : "");
}

function say(id, name) {
  trouble = { ...trouble, [id]: name };
  part(id).textContent = name ? words[language][name] : "";
}

/** Judge texts, of which one is perhaps a proof, and show the best verdict. */
async function judge(...texts) {
  wipe();
  if (!list) {
    waiting = texts;
    return;
  }
  const at = now();
  const results = texts.map((text) => verify(text, list, at, { demoAllowed: true })); // shown as DEMO, never hidden
  const result = furthest(await Promise.all(results));
  let picture = null;
  if (result.reason === "valid" && result.proof.portrait) {
    picture = await portraitImage(result.proof.portrait);
    if (!picture) result.reason = "portrait";
  }
  shown = { result, list, now: at, picture };
  speak();
  part("verdict").focus({ preventScroll: true });
  part("verdict").scrollIntoView();
}

// Only after the signature: a browser's picture reader sees no bytes of strangers.
async function portraitImage(bytes) {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([bytes], { type: "image/webp" }));
  try {
    await image.decode();
  } catch {
    return null;
  }
  image.alt = "";
  return image;
}

function wipe() {
  if (shown?.picture) URL.revokeObjectURL(shown.picture.src);
  shown = null;
  waiting = [];
  say("status", "");
  speak();
}

/** Look for a code in a picture file. */
async function open(file) {
  wipe();
  say("status", "busy");
  await new Promise((resume) => setTimeout(resume)); // so that it is said before the work begins
  let bitmap;
  try {
    bitmap = await createImageBitmap(file);
  } catch {
    say("status", "noPicture");
    return;
  }
  const texts = await readCodes(bitmap, bitmap.width, bitmap.height);
  bitmap.close();
  if (texts.length) await judge(...texts);
  else say("status", "noCode");
}

async function watch() {
  wipe();
  const video = part("video");
  part("live").hidden = false;
  try {
    const texts = await look(video);
    if (texts.length) await judge(...texts);
  } catch {
    say("status", "noCamera");
  }
  part("live").hidden = true;
}

async function take(files) {
  try {
    list = await givenList(files);
    say("list-status", "");
    speak();
    if (waiting.length) await judge(...waiting);
  } catch (name) {
    say("list-status", typeof name === "string" ? name : "listBad");
  }
}

function connect() {
  for (const [tag, { name, dir }] of Object.entries(words)) {
    part("languages").append(Object.assign(make("option", "", name), { value: tag, lang: tag, dir }));
  }
  part("languages").addEventListener("change", ({ target }) => {
    language = target.value;
    speak();
  });
  part("form").addEventListener("submit", (event) => {
    event.preventDefault();
    judge(part("text").value.replace(/\s/g, "")); // mail programs break long lines
    part("text").value = "";
  });
  part("picture").addEventListener("change", ({ target }) => {
    if (target.files[0]) open(target.files[0]);
    target.value = "";
  });
  part("give").addEventListener("change", async ({ target }) => {
    await take([...target.files]);
    target.value = "";
  });
  part("camera").addEventListener("click", watch);
  part("stop").addEventListener("click", () => stop(part("video")));
  part("print").addEventListener("click", () => print());
  part("wipe").addEventListener("click", wipe);
  addEventListener("hashchange", () => {
    const fragment = takeFragment();
    if (fragment) judge(fragment);
  });
  addEventListener("pagehide", () => stop(part("video")));
  document.addEventListener("visibilitychange", () => document.hidden && stop(part("video")));
  document.addEventListener("dragover", (event) => {
    event.preventDefault();
    part("drop").classList.add("over");
  });
  document.addEventListener("dragleave", () => part("drop").classList.remove("over"));
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    part("drop").classList.remove("over");
    const [file] = event.dataTransfer.files;
    if (file && list) open(file);
  });
  document.addEventListener("paste", (event) => {
    const [file] = event.clipboardData.files;
    if (file && list) open(file);
  });
}

async function begin() {
  connect();
  const canSee = Boolean(navigator.mediaDevices?.getUserMedia);
  part("camera").hidden = !canSee;
  part("insecure").hidden = isSecureContext;
  list = await embeddedList();
  speak();
  if (first) await judge(first);
}

begin();
