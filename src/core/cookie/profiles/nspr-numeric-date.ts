import { isDigit, isLetter } from "../../bytes/ascii.ts";
import { type DateFields, digitsFrom, fullYear, numberAt } from "../cookie-date.ts";

/**
 * Three numbers at `at` with slashes or dashes between: month/day/year, day/month/year where the first cannot be a month,
 * year/month/day where it cannot be a day. Not after the name of a month. Gives the offset that the parser goes on from,
 * `at` where this is no such date. Source: prtime.c.
 */
export function takeNumericDate(fields: DateFields, text: string, at: number): number {
  if (fields.month !== -1) return at;
  const first = shortNumber(text, at);
  if (first < 0 || !isSeparator(text[at + first])) return at;
  const secondAt = at + first + 1;
  const second = shortNumber(text, secondAt);
  if (second < 0 || !isSeparator(text[secondAt + second])) return at;
  const thirdAt = secondAt + second + 1;
  const third = digitsFrom(text, thirdAt, text.length);
  const end = thirdAt + third;
  if (third < 1 || third === 3 || third > 5 || isLetter(text.charCodeAt(end))) return at;
  return assign(fields, numberAt(text, at, first), numberAt(text, secondAt, second), numberAt(text, thirdAt, third))
    ? end
    : at;
}

function assign(fields: DateFields, first: number, second: number, third: number): boolean {
  if (first > 31 || first === 0) {
    if (second > 12 || third > 31) return false;
    setMonth(fields, fullYear(first), second);
    fields.day = third;
    return true;
  }
  if (first > 12 && second > 12) return true;
  fields.day = first > 12 ? first : second;
  setMonth(fields, fullYear(third), first > 12 ? second : first);
  return true;
}

/** Month 0 is the last one of the year before; the fields have no negative month. */
function setMonth(fields: DateFields, year: number, month: number): void {
  fields.year = month === 0 ? year - 1 : year;
  fields.month = month === 0 ? 11 : month - 1;
}

/** How many digits a number of one or two digits has; -1 if there is none. */
function shortNumber(text: string, at: number): number {
  if (!isDigit(text.charCodeAt(at))) return -1;
  return isDigit(text.charCodeAt(at + 1)) ? 2 : 1;
}

function isSeparator(character: string | undefined): boolean {
  return character === "/" || character === "-";
}
