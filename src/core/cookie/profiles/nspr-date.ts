import { isDigit, isLetter } from "../../bytes/ascii.ts";
import { daysInMonth, utcTime } from "../calendar.ts";
import type { CookieDate, DateFields } from "../cookie-date.ts";
import { digitsFrom, missingField, NO_NOTES, noFields, numberAt } from "../cookie-date.ts";
import { monthAt } from "../date-words.ts";
import type { ReasonCode } from "../reasons.ts";
import { takeNumericDate } from "./nspr-numeric-date.ts";
import { takeClockTime } from "./nspr-time.ts";
import { NO_ZONE, takeOffset, takeZone, type Zone, zoneMinutes } from "./nspr-zone.ts";

/** A date is given up after so many tokens. */
const MAX_TOKENS = 1000;
const MAX_YEAR = 32_767;
const SEPARATORS = " \t,;/()[]";
const TOKEN_ENDS = `${SEPARATORS}-+`;

/**
 * V17: the cookie-date as Firefox reads it, which is the general date parser of NSPR and another grammar than
 * RFC 6265bis section 5.1.1: the time may lack seconds or be absent, numeric dates with slashes or dashes are read,
 * a zone counts, and days or times beyond their range run over.
 * Source: Firefox, nsprpub/pr/src/misc/prtime.c, PR_ParseTimeString.
 */
export function parseNsprDate(text: string): CookieDate {
  const fields = noFields();
  const zone: Zone = { ...NO_ZONE };
  let at = 0;
  for (let tokens = 0; at < text.length; tokens++) {
    if (tokens > MAX_TOKENS)
      return { time: null, fault: missingField(fields) ?? "expires-without-day", notes: NO_NOTES };
    at = nextToken(text, takeToken(fields, zone, text, at), fields);
  }
  const fault = missingField(fields) ?? (fields.year > MAX_YEAR ? "expires-year-out-of-range" : null);
  if (fault !== null) return { time: null, fault, notes: NO_NOTES };
  return { time: timeOf(fields, zone), fault, notes: notesOf(fields, zone) };
}

/** Reads what stands at `at` and gives the offset from which the rest of the token is skipped. */
function takeToken(fields: DateFields, zone: Zone, text: string, at: number): number {
  const octet = text.charCodeAt(at);
  if (isLetter(octet)) {
    const month = fields.month === -1 ? monthAt(text, at) : -1;
    if (month >= 0) fields.month = month;
    else takeZone(zone, text, at);
    return at;
  }
  if (octet === 0x2b || octet === 0x2d) return takeOffset(zone, text, at);
  return isDigit(octet) ? takeNumber(fields, text, at) : at;
}

function takeNumber(fields: DateFields, text: string, at: number): number {
  const digits = digitsFrom(text, at, text.length);
  const after = text[at + digits] ?? "";
  if (after === ":") return takeClockTime(fields, text, at, digits);
  if ((after === "/" || after === "-") && isDigit(text.charCodeAt(at + digits + 1))) {
    return takeNumericDate(fields, text, at);
  }
  if (isLetter(after.charCodeAt(0))) return at;
  const number = numberAt(text, at, Math.min(digits, 5));
  if (digits === 4 || digits === 5) {
    if (fields.year === -1) fields.year = number;
  } else if (digits === 2 && (fields.day >= 0 || number >= 32)) {
    if (fields.year === -1) fields.year = number < 70 ? 2000 + number : 1900 + number;
  } else if (digits <= 2 && fields.day < 0) fields.day = number;
  return at;
}

/** Skips the rest of a token, and what stands between it and the next. */
function nextToken(text: string, from: number, fields: DateFields): number {
  let at = from;
  while (at < text.length && !TOKEN_ENDS.includes(text.charAt(at))) at++;
  for (;;) {
    while (at < text.length && SEPARATORS.includes(text.charAt(at))) at++;
    // A dash counts only before a digit, and not between the name of a month and its year.
    const joins = at > 0 && isLetter(text.charCodeAt(at - 1)) && fields.year < 0;
    if (text[at] !== "-" || (!joins && isDigit(text.charCodeAt(at + 1)))) return at;
    at++;
  }
}

function timeOf(fields: DateFields, zone: Zone): number {
  const { year, month, day } = fields;
  const [hour, minute, second] = [fields.hour, fields.minute, fields.second].map((part) => (part === -1 ? 0 : part));
  return utcTime(year, month, day, hour ?? 0, (minute ?? 0) - zoneMinutes(zone), second ?? 0);
}

function notesOf(fields: DateFields, zone: Zone): ReasonCode[] {
  const notes: ReasonCode[] = [];
  const { year, month, day, hour, minute, second } = fields;
  const inRange = month >= 0 && month < 12 && day >= 1 && day <= daysInMonth(year, month);
  if (!inRange || hour > 23 || minute > 59 || second > 59) notes.push("expires-rolled-over");
  if (zoneMinutes(zone) !== 0) notes.push("expires-zone-applied");
  return notes;
}
