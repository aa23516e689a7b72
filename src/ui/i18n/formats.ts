import { durationParts } from "./duration.ts";

/** Numbers, times and sizes as the language of the user interface writes them. Times are milliseconds since 1970. */
export interface Formats {
  number(value: number): string;
  /** Hours and minutes, for example `09:12`. */
  clock(time: number): string;
  /** To the millisecond, for example `09:12:04.120`. */
  exactClock(time: number): string;
  /** Date and time. */
  dateTime(time: number): string;
  /** Size of `octets`, for example `18.2 kB`. */
  bytes(octets: number): string;
  /** Length of a time in milliseconds by its largest unit, for example `13 months`, `18 min`. */
  duration(milliseconds: number): string;
}

const made = new Map<string, Formats>();

/** @param language BCP 47 tag. */
export function formats(language: string): Formats {
  let found = made.get(language);
  if (found === undefined) {
    found = makeFormats(language);
    made.set(language, found);
  }
  return found;
}

function makeFormats(language: string): Formats {
  const number = new Intl.NumberFormat(language);
  // A fixed 24-hour clock: columns of times stay equally wide and sort as they read.
  const clock = new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const exact = new Intl.DateTimeFormat(language, {
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    fractionalSecondDigits: 3,
    hourCycle: "h23",
  });
  const dateTime = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "medium", hourCycle: "h23" });
  return {
    number: (value) => number.format(value),
    clock: (time) => safely(clock, time),
    exactClock: (time) => safely(exact, time),
    dateTime: (time) => safely(dateTime, time),
    bytes: (octets) => bytesText(language, octets),
    duration(milliseconds) {
      const { value, unit } = durationParts(milliseconds);
      const unitDisplay = unit === "second" || unit === "minute" ? "short" : "long";
      return unitText(language, value, unit, unitDisplay, 0);
    },
  };
}

// Cookies expire in the year 9999 and in years that no Date holds; a view must not fall over one of them.
const LAST_TIME = 8.64e15;

function safely(format: Intl.DateTimeFormat, time: number): string {
  if (Number.isNaN(time)) return "–";
  return format.format(Math.max(-LAST_TIME, Math.min(LAST_TIME, time)));
}

function bytesText(language: string, octets: number): string {
  if (octets < 1000) return unitText(language, octets, "byte", "long", 0);
  if (octets < 1e6) return unitText(language, octets / 1e3, "kilobyte", "short", 1);
  return unitText(language, octets / 1e6, "megabyte", "short", 1);
}

const unitFormats = new Map<string, Intl.NumberFormat>();

function unitText(
  language: string,
  value: number,
  unit: string,
  unitDisplay: "short" | "long",
  digits: number,
): string {
  const key = `${language} ${unit} ${unitDisplay}`;
  let format = unitFormats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay, maximumFractionDigits: digits });
    unitFormats.set(key, format);
  }
  return format.format(value);
}
