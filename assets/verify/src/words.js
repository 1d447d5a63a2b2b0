// What the page says: its languages, and how dates and times are written in them.

import { words } from "./words/all.js";

export { words };

/** Return words with what stands in braces filled in. */
export const filled = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);

/** Return a name that stays in one piece between words of another direction (Unicode UAX 9). */
export const isolated = (name) => `\u2068${name}\u2069`;

/** Return the date of `when` (seconds since 1970) in a language; Western digits, as on paper. */
export function day(language, when, zone) {
  const locale = { en: "en-GB", pt: "pt-PT" }[language] ?? language; // in English the day before the month
  const shape = new Intl.DateTimeFormat(`${locale}-u-nu-latn-ca-gregory`, { dateStyle: "full", timeZone: zone });
  return shape.format(when * 1000).replace(/\sр\.$/, " року"); // Ukrainian: an abbreviation's point beside that of a sentence
}

/** Return the time on a 24-hour clock. */
export function clock(when, zone) {
  const shape = { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: zone };
  return new Intl.DateTimeFormat("en-GB-u-nu-latn", shape).format(when * 1000);
}

/** Return date and time of `when` on this device's clock. */
export function moment(language, when) {
  const comma = { ar: "، ", zh: " " }[language] ?? ", ";
  return day(language, when) + comma + clock(when);
}
