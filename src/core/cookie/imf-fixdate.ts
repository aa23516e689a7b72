import { daysInMonth, utcTime } from "./calendar.ts";

const LENGTH = "Sat, 24 Jul 2027 22:30:27 GMT".length;
const SPACE = 0x20;
const COMMA = 0x2c;
const DASH = 0x2d;
const COLON = 0x3a;
const WEEKDAYS = wordCodes("sun mon tue wed thu fri sat");
export const MONTHS = wordCodes("jan feb mar apr may jun jul aug sep oct nov dec");

/**
 * The time of a date in the form in which nearly all servers write it, `Sat, 24 Jul 2027 22:30:27 GMT` or with dashes in
 * the date, in milliseconds since the epoch; null for any other text. Every engine reads this form alike, and this is
 * many times faster than their general parsers. The text is that in `[start, end)`. RFC 9110 section 5.6.7; RFC 6265bis section 5.1.1.
 */
export function parseImfFixdate(text: string, start = 0, end = text.length): number | null {
  if (end - start !== LENGTH || !hasFixedParts(text, start)) return null;
  const month = MONTHS.indexOf(wordCode(text, start + 8));
  const day = digits(text, start + 5);
  const year = digits(text, start + 12) * 100 + digits(text, start + 14);
  const hour = digits(text, start + 17);
  const minute = digits(text, start + 20);
  const second = digits(text, start + 23);
  const inRange = year >= 1601 && day >= 1 && hour < 24 && minute < 60 && second < 60;
  if (month < 0 || !inRange || day > daysInMonth(year, month)) return null;
  return utcTime(year, month, day, hour, minute, second);
}

function hasFixedParts(text: string, start: number): boolean {
  const separator = text.charCodeAt(start + 7);
  return (
    (separator === SPACE || separator === DASH) &&
    text.charCodeAt(start + 11) === separator &&
    text.charCodeAt(start + 3) === COMMA &&
    text.charCodeAt(start + 4) === SPACE &&
    text.charCodeAt(start + 16) === SPACE &&
    text.charCodeAt(start + 19) === COLON &&
    text.charCodeAt(start + 22) === COLON &&
    text.charCodeAt(start + 25) === SPACE &&
    isGmt(text, start + 26) &&
    WEEKDAYS.includes(wordCode(text, start))
  );
}

/** In capitals, as the form wants it. */
export function isGmt(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x47 && text.charCodeAt(at + 1) === 0x4d && text.charCodeAt(at + 2) === 0x54;
}

/** The value of two digits, NaN if one of them is none: it fails every comparison. */
export function digits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 0x30;
  const ones = text.charCodeAt(at + 1) - 0x30;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

/** Three letters in lower case as one number. */
export function wordCode(text: string, at: number): number {
  return (
    ((text.charCodeAt(at) | 0x20) << 16) | ((text.charCodeAt(at + 1) | 0x20) << 8) | (text.charCodeAt(at + 2) | 0x20)
  );
}

function wordCodes(words: string): readonly number[] {
  return words.split(" ").map((word) => wordCode(word, 0));
}
