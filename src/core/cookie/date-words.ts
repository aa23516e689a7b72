import { isDigit, isLetter, startsWithIgnoringCase } from "../bytes/ascii.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"] as const;
const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;
const UNIVERSAL = ["gmt", "utc", "ut", "z"] as const;
const ORDINARY = [...UNIVERSAL, ...WEEKDAYS, ...MONTHS];

/** The month, from 0, whose first three letters stand at `start`, else -1. */
export function monthAt(text: string, start: number): number {
  for (let month = 0; month < 12; month++) if (startsWithIgnoringCase(text, start, MONTHS[month] ?? "")) return month;
  return -1;
}

/**
 * Whether a token that the date did not use reads as a zone other than UTC: an offset after a sign, or capital letters
 * such as `PST`. Only for the remark that the zone has no effect.
 */
export function namesOtherZone(text: string, start: number, end: number): boolean {
  const before = text[start - 1];
  if (before === "+" || before === "-") return isOffset(text, start, end);
  if (end - start < 3 || end - start > 4) return false;
  for (let at = start; at < end; at++) {
    const octet = text.charCodeAt(at);
    if (!isLetter(octet) || octet >= 0x61) return false;
  }
  return !ORDINARY.some((word) => startsWithIgnoringCase(text, start, word));
}

function isOffset(text: string, start: number, end: number): boolean {
  if (end - start !== 4) return false;
  for (let at = start; at < end; at++) if (!isDigit(text.charCodeAt(at))) return false;
  return text.slice(start, end) !== "0000";
}
