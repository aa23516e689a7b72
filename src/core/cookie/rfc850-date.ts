import { daysInMonth, utcTime } from "./calendar.ts";
import { digits, isGmt, monthOf, wordCode } from "./imf-fixdate.ts";

const REST = ", 24-Jul-27 22:30:27 GMT".length;
const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

/**
 * The time of a date as old servers write it, `Saturday, 24-Jul-27 22:30:27 GMT`, in milliseconds since the epoch; null
 * for any other text. Every engine reads this form alike. The text is that in `[start, end)`. RFC 9110 section 5.6.7;
 * RFC 6265bis section 5.1.1 steps 3 and 4 for the year.
 */
export function parseRfc850Date(text: string, start: number, end: number): number | null {
  const at = end - REST;
  if (at < start + "sunday".length || !WEEKDAYS.includes(text.slice(start, at).toLowerCase())) return null;
  if (!hasFixedParts(text, at)) return null;
  const month = monthOf(wordCode(text, at + 5));
  const day = digits(text, at + 2);
  const short = digits(text, at + 9);
  const year = short + (short < 70 ? 2000 : 1900);
  const hour = digits(text, at + 12);
  const minute = digits(text, at + 15);
  const second = digits(text, at + 18);
  const inRange = year <= 2069 && day >= 1 && hour < 24 && minute < 60 && second < 60;
  if (month < 0 || !inRange || day > daysInMonth(year, month)) return null;
  return utcTime(year, month, day, hour, minute, second);
}

/** Punctuation and zone after the weekday. */
function hasFixedParts(text: string, at: number): boolean {
  return (
    text.startsWith(", ", at) &&
    text[at + 4] === "-" &&
    text[at + 8] === "-" &&
    text[at + 11] === " " &&
    text[at + 14] === ":" &&
    text[at + 17] === ":" &&
    text[at + 20] === " " &&
    isGmt(text, at + 21)
  );
}
