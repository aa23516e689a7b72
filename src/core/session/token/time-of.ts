const FROM = Date.UTC(2001, 8, 9);
const TO = Date.UTC(2100, 0, 1);

/** Names of fields that are times, as far as names tell: `created_at`, `expires`, `lastLogin`, `_expire`. */
const TIME_NAME =
  /(?:_at|At|time|Time|date|Date|exp|expir\w*|Expir\w*|iat|nbf|since|until|login|Login|seen|Seen|ts|stamp)$/;

/** A date and a time of day. RFC 3339 section 5.6, and the same with a space. */
const DATE_TIME = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:[Zz]|[+-]\d\d:?\d\d)$/;

/**
 * Milliseconds since 1970 where a field is a time: milliseconds of this century (13 digits), seconds in a field that is
 * called like a time, or a date in text. Null for everything else.
 */
export function timeOf(name: string, value: unknown): number | null {
  if (typeof value === "string" && value.length <= 40) {
    if (DATE_TIME.test(value)) return validTime(Date.parse(value));
    return /^\d{10}(?:\d{3})?$/.test(value) ? timeOf(name, Number(value)) : null;
  }
  if (typeof value !== "number") return null;
  if (value >= FROM && value < TO) return Math.floor(value);
  return TIME_NAME.test(name) ? epochTime(value) : null;
}

/** Milliseconds of a number of seconds of this century, or null. */
export function epochTime(seconds: number): number | null {
  const time = Math.round(seconds * 1000);
  return time >= FROM && time < TO ? time : null;
}

/** A time of this century, or null. */
export function validTime(time: number): number | null {
  return time >= FROM && time < TO ? time : null;
}

const NUMBER = /(?<!\d)\d{10}(?:\d{3})?(?!\d)/g;

export interface TimeNumber {
  readonly digits: string;
  readonly start: number;
  /** Milliseconds since 1970. */
  readonly time: number;
}

/** Numbers in a text that could be times: seconds (10 digits) or milliseconds (13) of this century, at most four. */
export function timeNumbers(text: string): readonly TimeNumber[] {
  return [...text.matchAll(NUMBER)]
    .map((found) => ({
      digits: found[0],
      start: found.index,
      time: found[0].length === 10 ? Number(found[0]) * 1000 : Number(found[0]),
    }))
    .filter(({ time }) => validTime(time) !== null)
    .slice(0, 4);
}
