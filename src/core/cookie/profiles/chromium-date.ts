import { isDigit } from "../../bytes/ascii.ts";
import { utcTime } from "../calendar.ts";
import {
  type CookieDate,
  type DateFields,
  digitsFrom,
  fullYear,
  isDateDelimiter,
  missingField,
  NO_NOTES,
  noFields,
  numberAt,
  rangeFault,
} from "../cookie-date.ts";
import { monthAt, namesOtherZone } from "../date-words.ts";
import type { ReasonCode } from "../reasons.ts";

/**
 * V17: the cookie-date as Chromium reads it. Close to RFC 6265bis section 5.1.1, but a token is looked at for its kind
 * first: with a colon it can only be the time, with another leading digit only the day (up to two digits) or the year
 * (up to five), else only the month. Numbers must be whole: `24th` and `12:17:59Z` are nothing. Years before 1601 are
 * dates like any other, in the past.
 * Source: Chromium, net/cookies/cookie_util.cc, ParseCookieExpirationTime; whole numbers observed with 156.
 */
export function parseChromiumDate(text: string): CookieDate {
  const fields = noFields();
  let otherZone = false;
  let twoDigitYear = false;
  for (let at = 0; at < text.length; ) {
    if (isDateDelimiter(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const start = at;
    while (at < text.length && !isDateDelimiter(text.charCodeAt(at))) at++;
    const yearWasUnknown = fields.year < 0;
    const used = takeToken(fields, text, start, at);
    if (yearWasUnknown && fields.year >= 0) twoDigitYear = digitsFrom(text, start, at) <= 2;
    if (!used) otherZone ||= namesOtherZone(text, start, at);
  }
  const fault = missingField(fields) ?? (fields.hour < 0 ? "expires-without-time" : rangeFault(fields));
  if (fault !== null) return { time: null, fault, notes: NO_NOTES };
  const notes: ReasonCode[] = [];
  if (twoDigitYear) notes.push("expires-two-digit-year");
  if (otherZone) notes.push("expires-zone-ignored");
  const { year, month, day, hour, minute, second } = fields;
  return { time: utcTime(year, month, day, hour, minute, second), fault, notes };
}

function takeToken(fields: DateFields, text: string, start: number, end: number): boolean {
  if (!isDigit(text.charCodeAt(start))) {
    const month = fields.month < 0 ? monthAt(text, start) : -1;
    if (month >= 0) fields.month = month;
    return month >= 0;
  }
  const colon = text.indexOf(":", start);
  if (colon >= 0 && colon < end) return fields.hour < 0 && takeTime(fields, text, start, end);
  const length = end - start;
  if (digitsFrom(text, start, end) !== length || length > 5) return false;
  if (fields.day < 0 && length <= 2) {
    fields.day = numberAt(text, start, length);
    return true;
  }
  if (fields.year >= 0) return false;
  fields.year = fullYear(numberAt(text, start, length));
  return true;
}

/** Three whole numbers between two colons, of any length. A time out of range still counts as the time. */
function takeTime(fields: DateFields, text: string, start: number, end: number): boolean {
  const hourEnd = start + digitsFrom(text, start, end);
  const minuteEnd = nextNumberEnd(text, hourEnd, end);
  const secondEnd = minuteEnd < 0 ? -1 : nextNumberEnd(text, minuteEnd, end);
  if (secondEnd !== end) return false;
  const hour = numberAt(text, start, hourEnd - start);
  const minute = numberAt(text, hourEnd + 1, minuteEnd - hourEnd - 1);
  const second = numberAt(text, minuteEnd + 1, secondEnd - minuteEnd - 1);
  if (Math.max(hour, minute, second) >= 2 ** 31) return false;
  fields.hour = hour;
  fields.minute = minute;
  fields.second = second;
  return true;
}

/** The end of the number behind the colon at `at`, -1 without one. */
function nextNumberEnd(text: string, at: number, end: number): number {
  if (at >= end || text[at] !== ":") return -1;
  const digits = digitsFrom(text, at + 1, end);
  return digits === 0 ? -1 : at + 1 + digits;
}
