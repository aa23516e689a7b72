import { skipWhitespace, startsWithIgnoringCase } from "../../bytes/ascii.ts";
import { type DateFields, digitsFrom, numberAt } from "../cookie-date.ts";

/**
 * A time of day at `at`, whose hour has `hourDigits` digits and a colon after it. Minutes must follow, seconds and AM or
 * PM may. Gives the offset that the parser goes on from. Source: prtime.c.
 */
export function takeClockTime(fields: DateFields, text: string, at: number, hourDigits: number): number {
  if ((fields.hour >= 0 && fields.minute >= 0) || hourDigits > 2) return at;
  const minuteAt = at + hourDigits + 1;
  const minuteDigits = digitsFrom(text, minuteAt, text.length);
  if (minuteDigits === 0 || minuteDigits > 2) return minuteAt;
  const afterMinute = minuteAt + minuteDigits;
  const secondAt = text[afterMinute] === ":" ? afterMinute + 1 : afterMinute;
  const secondDigits = digitsFrom(text, secondAt, text.length);
  if (secondDigits > 2) return secondAt;
  fields.hour = hourOfDay(numberAt(text, at, hourDigits), text, secondAt + secondDigits);
  fields.minute = numberAt(text, minuteAt, minuteDigits);
  fields.second = secondDigits === 0 ? missingSecond(text, secondAt) : numberAt(text, secondAt, secondDigits);
  return secondAt + secondDigits;
}

/**
 * Without seconds, NSPR takes the next character for a digit all the same: a space makes -16 seconds, the end of the
 * text -48, and octets above 0x7F are negative. Observed with Firefox 153: "22:30 GMT" expires at 22:29:44.
 */
function missingSecond(text: string, at: number): number {
  const octet = at < text.length ? text.charCodeAt(at) : 0;
  const signed = octet > 0x7f ? octet - 0x100 : octet;
  return signed - 0x30;
}

function hourOfDay(hour: number, text: string, after: number): number {
  const suffix = skipWhitespace(text, after, text.length);
  if (hour <= 12 && startsWithIgnoringCase(text, suffix, "pm")) return hour === 12 ? 12 : hour + 12;
  return hour === 12 && startsWithIgnoringCase(text, suffix, "am") ? 0 : hour;
}
