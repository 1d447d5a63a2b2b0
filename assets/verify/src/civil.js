// Tells what the clock on a wall shows, anywhere (IANA time zones, from the browser).

/** Return `{year, month, day, hour, minute, second}` of a time (seconds since 1970 UTC) in a zone. */
export function civil(seconds, zone) {
  const shape = { timeZone: zone, hourCycle: "h23", era: "short" };
  for (const part of ["year", "month", "day", "hour", "minute", "second"]) shape[part] = "numeric";
  const format = new Intl.DateTimeFormat("en-u-ca-iso8601-nu-latn", shape);
  const parts = format.formatToParts(new Date(seconds * 1000)).filter((part) => shape[part.type] === "numeric");
  return Object.fromEntries(parts.map((part) => [part.type, Number(part.value)]));
}

const isKnown = (zone) => {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: zone }));
  } catch {
    return false; // a zone that is newer than this browser
  }
};

/** Return whether a time lies on its precision (60, 3600 or 86400 seconds) in a zone: docs/presence.md section 2. */
export function isAligned(seconds, zone, precision) {
  if (!isKnown(zone)) return false;
  if (precision === 86400) {
    const [now, before] = [seconds, seconds - 1].map((time) => {
      const { year, month, day } = civil(time, zone);
      return (year * 12 + month) * 31 + day;
    });
    return before < now;
  }
  return seconds % 60 === 0 && (precision === 60 || civil(seconds, zone).minute === 0);
}

/** Return the hours between a zone's clock and UTC as words, like `UTC+2` or `UTC-3:30`. */
export function offset(seconds, zone) {
  const { year, month, day, hour, minute, second } = civil(seconds, zone);
  const minutes = Math.round((Date.UTC(year, month - 1, day, hour, minute, second) / 1000 - seconds) / 60);
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `UTC${minutes < 0 ? "-" : "+"}${hours}${rest ? `:${String(rest).padStart(2, "0")}` : ""}`;
}
