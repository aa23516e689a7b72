import { daysInMonth, utcTime } from "./calendar.ts";

const LENGTH = "Sat, 24 Jul 2027 22:30:27 GMT".length;
const SPACE = 0x20;
const COMMA = 0x2c;
const DASH = 0x2d;
const COLON = 0x3a;

/**
 * The time of a date in the form in which nearly all servers write it, `Sat, 24 Jul 2027 22:30:27 GMT` or with dashes in
 * the date, in milliseconds since the epoch; null for any other text. Every engine reads this form alike, and this is
 * many times faster than their general parsers. The text is that in `[start, end)`. RFC 9110 section 5.6.7; RFC 6265bis section 5.1.1.
 */
export function parseImfFixdate(text: string, start = 0, end = text.length): number | null {
  if (end - start !== LENGTH || !hasFixedParts(text, start)) return null;
  const month = monthOf(wordCode(text, start + 8));
  const day = digits(text, start + 5);
  const year = digits(text, start + 12) * 100 + digits(text, start + 14);
  const hour = digits(text, start + 17);
  const minute = digits(text, start + 20);
  const second = digits(text, start + 23);
  const inRange = year >= 1601 && year <= 9999 && day >= 1 && hour < 24 && minute < 60 && second < 60;
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
    isWeekday(wordCode(text, start))
  );
}

/** In capitals, as the form wants it. */
export function isGmt(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x47 && text.charCodeAt(at + 1) === 0x4d && text.charCodeAt(at + 2) === 0x54;
}

/** Larger than any number that a date has room for; a whole number, since others are slow. */
const NO_NUMBER = 100_000;

/** The value of two digits, NO_NUMBER if one of them is none. */
export function digits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 0x30;
  const ones = text.charCodeAt(at + 1) - 0x30;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NO_NUMBER;
}

/** Three letters in lower case as one number. */
export function wordCode(text: string, at: number): number {
  return (
    ((text.charCodeAt(at) | 0x20) << 16) | ((text.charCodeAt(at + 1) | 0x20) << 8) | (text.charCodeAt(at + 2) | 0x20)
  );
}

/** From 0 to 11; -1 for a word that is no month. Comparing numbers is several times as fast as searching a list. */
export function monthOf(code: number): number {
  switch (code) {
    case 0x6a616e:
      return 0;
    case 0x666562:
      return 1;
    case 0x6d6172:
      return 2;
    case 0x617072:
      return 3;
    case 0x6d6179:
      return 4;
    case 0x6a756e:
      return 5;
    case 0x6a756c:
      return 6;
    case 0x617567:
      return 7;
    case 0x736570:
      return 8;
    case 0x6f6374:
      return 9;
    case 0x6e6f76:
      return 10;
    case 0x646563:
      return 11;
    default:
      return -1;
  }
}

function isWeekday(code: number): boolean {
  switch (code) {
    case 0x73756e:
    case 0x6d6f6e:
    case 0x747565:
    case 0x776564:
    case 0x746875:
    case 0x667269:
    case 0x736174:
      return true;
    default:
      return false;
  }
}
