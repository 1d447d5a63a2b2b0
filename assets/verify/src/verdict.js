// Says a verdict in words: what the code tells, what it does not prove, and by which list it was judged.

import { offset } from "./civil.js";
import { seconds } from "./verify.js";
import { clock, day, filled, isolated, moment, words } from "./words.js";

const DAY = 86400;
const OLD = 92; // days after which a list is called old

/** Make an element; text is always text, never markup. */
export function make(tag, className, ...content) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...content.filter(Boolean));
  return made;
}

/** Return the words about a list's date and age. */
export function listAge(list, now, language) {
  const say = words[language];
  const age = Math.floor((now - seconds(list.date)) / DAY);
  const told = age < 1 ? say.today : age < 2 ? say.yesterday : filled(say.days, { n: age });
  return { age: told, isOld: age > OLD, date: day(language, seconds(list.date)) };
}

/** Return the verdict as an element. `picture` is the portrait as an image element, if there is one to show. */
export function verdictElement({ result, list, now, language, picture }) {
  const say = words[language];
  const { reason, proof, key, demo } = result;
  const valid = reason === "valid";
  const mood = valid ? "yes" : reason === "list-expired" ? "unknown" : "no";
  const article = make("article", `verdict ${mood}`, make("p", "band", mark(mood), say[mood]));
  article.dataset.reason = reason;
  if (demo) article.append(make("p", "demo", make("strong", "", say.demo), " ", say.demoHint));

  const body = make("div", "body");
  article.append(body);
  const age = listAge(list, now, language);
  if (valid) {
    const text = make("div", "text", make("h2", "", filled(say[`kind${proof.kind}`], names(key))));
    text.append(make("p", "when", when(proof, key.zone, language)));
    text.append(make("p", "say", say[`say${proof.kind}`]));
    if (picture) body.append(make("figure", "portrait", picture, make("figcaption", "", say.portrait)));
    body.append(text);
  } else {
    const values = {
      age: age.age,
      until: day(language, seconds(list.valid_until)),
      now: moment(language, now),
      since: key?.compromised_since ? day(language, key.compromised_since, key.zone) : "",
    };
    const [what, why] = say.reasons[reason];
    body.append(make("div", "text", make("h2", "", filled(what, values)), make("p", "say", filled(why, values))));
  }

  article.append(facts(result, list, age, language));
  if (valid) {
    const not = [...say[`not${proof.kind}`], ...say.notAll].map((line) => make("li", "", line));
    article.append(make("h3", "", say.notProved), make("ul", "not", ...not));
  }
  article.append(make("p", "checked", filled(say.checked, { when: moment(language, now) })));
  return article;
}

const names = ({ site, town }) => ({ site: isolated(site), town: isolated(town) });

function when({ iat, precision }, zone, language) {
  const say = words[language];
  const [from, to] = [iat, iat + precision].map((time) => clock(time, zone));
  const shape = precision === DAY ? say.on : precision === 60 ? say.at : say.between;
  return filled(shape, { day: day(language, iat, zone), from, to });
}

function facts({ reason, proof, key }, list, age, language) {
  const say = words[language];
  const found = make("dl", "facts");
  const fact = (name, ...content) => found.append(make("div", "", make("dt", "", name), make("dd", "", ...content)));
  if (proof && key) {
    fact(say.place, make("bdi", "", key.site), make("br"), make("small", "", make("bdi", "", key.town)));
    const zones = [...new Set([offset(proof.iat, key.zone), offset(proof.iat + proof.precision, key.zone)])];
    const local = filled(say.local, { ...names(key), offset: isolated(zones.join(" – ")) });
    fact(say.time, when(proof, key.zone, language), make("br"), make("small", "", local));
    fact(say.clock, say[`quality${proof.quality}`]);
  }
  const told = filled(say.listDate, { version: list.version, day: age.date, age: age.age });
  fact(say.list, told, age.isOld && make("strong", "", ` ${say.listOld}`));
  if (key) fact(say.key, latin(key.kid));
  if (reason !== "valid") fact(say.reason, latin(reason));
  return found;
}

function latin(text) {
  const code = make("code", "", text);
  code.dir = "ltr";
  return code;
}

const SHAPES = {
  yes: "M8 8h12v12H8zM28 8h12v12H28zM8 28h12v12H8zM28 28h5v5M40 28v5M28 40h5M38 40h2", // a code, never a tick
  no: "M16 6h16l10 10v16L32 42H16L6 32V16zM16 16l16 16M32 16L16 32",
  unknown: "M24 6a18 18 0 1 0 .1 0zM18 19a6 6 0 1 1 9 5c-2 1-3 2-3 5M24 35v.5",
};

function mark(mood) {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  svg.setAttribute("viewBox", "0 0 48 48");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(space, "path");
  path.setAttribute("d", SHAPES[mood]);
  svg.append(path);
  return svg;
}
