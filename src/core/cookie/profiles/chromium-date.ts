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
 * first: with a colon it can only be the time, with another leading digit only the day (up to two characters) or the
 * year (up to five), else only the month. Years before 1601 are dates like any other, in the past.
 * Source: Chromium, net/cookies/cookie_util.cc, ParseCookieExpirationTime.
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
    const month = fields.month < 0 && end - start >= 3 ? monthAt(text, start) : -1;
    if (month >= 0) fields.month = month;
    return month >= 0;
  }
  const colon = text.indexOf(":", start);
  if (colon >= 0 && colon < end) return fields.hour < 0 && takeTime(fields, text, start, end);
  const number = numberAt(text, start, digitsFrom(text, start, end));
  if (fields.day < 0 && end - start <= 2) {
    fields.day = number;
    return true;
  }
  if (fields.year >= 0 || end - start > 5) return false;
  fields.year = fullYear(number);
  return true;
}

/** `sscanf("%2u:%2u:%2u")`: one or two digits each, whatever follows the seconds. */
function takeTime(fields: DateFields, text: string, start: number, end: number): boolean {
  const hours = Math.min(digitsFrom(text, start, end), 2);
  const minuteAt = start + hours + 1;
  const minutes = Math.min(digitsFrom(text, minuteAt, end), 2);
  const secondAt = minuteAt + minutes + 1;
  const seconds = Math.min(digitsFrom(text, secondAt, end), 2);
  if (text[minuteAt - 1] !== ":" || text[secondAt - 1] !== ":" || minutes === 0 || seconds === 0) return false;
  fields.hour = numberAt(text, start, hours);
  fields.minute = numberAt(text, minuteAt, minutes);
  fields.second = numberAt(text, secondAt, seconds);
  return true;
}
