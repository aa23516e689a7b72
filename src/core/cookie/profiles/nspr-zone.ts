import { isLetter, startsWithIgnoringCase } from "../../bytes/ascii.ts";
import { digitsFrom, numberAt } from "../cookie-date.ts";

/** A zone as far as it was found: by name, and by an offset in minutes east of Greenwich (-1 for none, as in NSPR). */
export interface Zone {
  name: string | null;
  offset: number;
}

export const NO_ZONE: Zone = { name: null, offset: -1 };

/** Minutes east of Greenwich, summer time included. Source: prtime.c. */
const ZONES: ReadonlyMap<string, number> = new Map([
  ["pst", -480],
  ["pdt", -420],
  ["mst", -420],
  ["mdt", -360],
  ["cst", -360],
  ["cdt", -300],
  ["est", -300],
  ["edt", -240],
  ["ast", -240],
  ["nst", -210],
  ["gmt", 0],
  ["bst", 60],
  ["met", 60],
  ["eet", 120],
  ["jst", 540],
]);

/** Takes the name of a zone at `at`, the first one only. */
export function takeZone(zone: Zone, text: string, at: number): void {
  if (zone.name !== null) return;
  for (const name of ZONES.keys()) {
    if (startsWithIgnoringCase(text, at, name)) zone.name = name;
  }
  if (startsWithIgnoringCase(text, at, "ut") && !isLetter(text.charCodeAt(at + 2))) zone.name = "gmt";
}

/** Takes an offset of one, two or four digits after the sign at `at`; gives the offset in the text after the sign. */
export function takeOffset(zone: Zone, text: string, at: number): number {
  const start = at + 1;
  const namedOther = zone.name !== null && zone.name !== "gmt";
  if (zone.offset !== -1 || namedOther) return start;
  const digits = digitsFrom(text, start, text.length);
  if (digits !== 1 && digits !== 2 && digits !== 4) return start;
  const number = numberAt(text, start, digits);
  const minutes = digits === 4 ? Math.floor(number / 100) * 60 + (number % 100) : number * 60;
  zone.offset = text[at] === "-" ? -minutes : minutes;
  zone.name = "gmt";
  return start;
}

export function zoneMinutes(zone: Zone): number {
  if (zone.offset !== -1) return zone.offset;
  return zone.name === null ? 0 : (ZONES.get(zone.name) ?? 0);
}
