import { isDigit } from "../bytes/ascii.ts";
import type { ByteString } from "../bytes/byte-string.ts";
import { daysInMonth, utcTime } from "./calendar.ts";
import { monthAt, namesOtherZone } from "./date-words.ts";
import type { ReasonCode } from "./reasons.ts";

/** What a cookie-date says: a time in milliseconds since the epoch, or null and the branch that refused it. */
export interface CookieDate {
  readonly time: number | null;
  readonly fault: ReasonCode | null;
  readonly notes: readonly ReasonCode[];
}

export type CookieDateParser = (text: ByteString) => CookieDate;

/** The fields that a date was found to have, -1 for those not found. `month` counts from 0. */
export interface DateFields {
  hour: number;
  minute: number;
  second: number;
  day: number;
  month: number;
  year: number;
}

export const NO_NOTES: readonly ReasonCode[] = [];

export function noFields(): DateFields {
  return { hour: -1, minute: -1, second: -1, day: -1, month: -1, year: -1 };
}

/** delimiter = %x09 / %x20-2F / %x3B-40 / %x5B-60 / %x7B-7E. RFC 6265bis section 5.1.1. */
export function isDateDelimiter(octet: number): boolean {
  if (octet < 0x3b) return octet === 0x09 || (octet >= 0x20 && octet <= 0x2f);
  return octet <= 0x40 || (octet >= 0x5b && octet <= 0x60) || (octet >= 0x7b && octet <= 0x7e);
}

/** Parses a cookie-date. RFC 6265bis section 5.1.1. */
export function parseCookieDate(text: ByteString): CookieDate {
  const fields = noFields();
  let otherZone = false;
  let twoDigitYear = false;
  let at = 0;
  while (at < text.length) {
    if (isDateDelimiter(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const start = at;
    while (at < text.length && !isDateDelimiter(text.charCodeAt(at))) at++;
    const used = takeToken(fields, text, start, at);
    if (used === "year") twoDigitYear = digitsFrom(text, start, at) === 2;
    if (used === null) otherZone ||= namesOtherZone(text, start, at);
  }
  const fault = faultOf(fields);
  if (fault !== null) return { time: null, fault, notes: NO_NOTES };
  const notes: ReasonCode[] = [];
  if (twoDigitYear) notes.push("expires-two-digit-year");
  if (otherZone) notes.push("expires-zone-ignored");
  const { year, month, day, hour, minute, second } = fields;
  return { time: utcTime(year, month, day, hour, minute, second), fault, notes };
}

/** Steps 2.1 to 2.4: the first production that matches and is not yet filled takes the token. */
function takeToken(fields: DateFields, text: string, start: number, end: number): "year" | "other" | null {
  if (fields.hour < 0 && takeTime(fields, text, start, end)) return "other";
  const digits = digitsFrom(text, start, end);
  if (fields.day < 0 && (digits === 1 || digits === 2)) {
    fields.day = numberAt(text, start, digits);
    return "other";
  }
  if (fields.month < 0) {
    const month = end - start >= 3 ? monthAt(text, start) : -1;
    if (month >= 0) {
      fields.month = month;
      return "other";
    }
  }
  if (fields.year < 0 && digits >= 2 && digits <= 4) {
    fields.year = fullYear(numberAt(text, start, digits));
    return "year";
  }
  return null;
}

/** hms-time = time-field ":" time-field ":" time-field, time-field = 1*2DIGIT, then no further digit. */
function takeTime(fields: DateFields, text: string, start: number, end: number): boolean {
  const hourDigits = digitsFrom(text, start, end);
  if (hourDigits < 1 || hourDigits > 2 || text[start + hourDigits] !== ":") return false;
  const minuteAt = start + hourDigits + 1;
  const minuteDigits = digitsFrom(text, minuteAt, end);
  if (minuteDigits < 1 || minuteDigits > 2 || text[minuteAt + minuteDigits] !== ":") return false;
  const secondAt = minuteAt + minuteDigits + 1;
  const secondDigits = digitsFrom(text, secondAt, end);
  if (secondDigits < 1 || secondDigits > 2) return false;
  fields.hour = numberAt(text, start, hourDigits);
  fields.minute = numberAt(text, minuteAt, minuteDigits);
  fields.second = numberAt(text, secondAt, secondDigits);
  return true;
}

/** How many digits stand at `start`, not looking beyond `end`. */
export function digitsFrom(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isDigit(text.charCodeAt(at))) at++;
  return at - start;
}

/** The value of `count` digits at `start`. */
export function numberAt(text: string, start: number, count: number): number {
  let value = 0;
  for (let at = start; at < start + count; at++) value = value * 10 + text.charCodeAt(at) - 0x30;
  return value;
}

/** Steps 3 and 4: 70 to 99 are of the last century, 0 to 69 of this one. */
export function fullYear(year: number): number {
  if (year >= 70 && year <= 99) return year + 1900;
  return year <= 69 ? year + 2000 : year;
}

/** Whether a field is missing. Step 5, first half. */
export function missingField(fields: DateFields): ReasonCode | null {
  if (fields.day < 0) return "expires-without-day";
  if (fields.month < 0) return "expires-without-month";
  if (fields.year < 0) return "expires-without-year";
  return null;
}

/** Step 5, and step 6 for days that the month does not have. */
function faultOf(fields: DateFields): ReasonCode | null {
  const missing = missingField(fields);
  if (missing !== null) return missing;
  if (fields.hour < 0) return "expires-without-time";
  if (fields.year < 1601) return "expires-year-out-of-range";
  return rangeFault(fields);
}

/** The ranges of step 5 other than the year's, and step 6. */
export function rangeFault(fields: DateFields): ReasonCode | null {
  if (fields.day < 1 || fields.day > 31) return "expires-day-out-of-range";
  if (fields.hour > 23 || fields.minute > 59 || fields.second > 59) return "expires-time-out-of-range";
  return fields.day > daysInMonth(fields.year, fields.month) ? "expires-no-such-date" : null;
}
