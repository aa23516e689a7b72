const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MONTH = 30.4375 * DAY;
const YEAR = 365.25 * DAY;

export type DurationUnit = "second" | "minute" | "hour" | "day" | "month" | "year";

/** A unit serves from two of it on: `18 months` says more than `1 year`, and `90 min` more than `1 hour`. */
const UNITS: readonly (readonly [DurationUnit, number])[] = [
  ["year", YEAR],
  ["month", MONTH],
  ["day", DAY],
  ["hour", HOUR],
  ["minute", MINUTE],
];

/** The largest unit that fits a length of time, and how many of it, rounded. Nothing is shorter than 0 seconds. */
export function durationParts(milliseconds: number): { readonly value: number; readonly unit: DurationUnit } {
  // Rounding first keeps 59.9 s from reading as 60 s just below the minute.
  const length = Math.max(0, Math.round(milliseconds / SECOND) * SECOND);
  const found = UNITS.find(([unit, size]) => Math.round(length / size) >= (unit === "minute" ? 1 : 2));
  if (found === undefined) return { value: length / SECOND, unit: "second" };
  return { value: Math.round(length / found[1]), unit: found[0] };
}
