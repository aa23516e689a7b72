const LAST = Date.UTC(9999, 11, 31, 23, 59, 59);

/** ISO 8601 in UTC with a year of four digits, the nearest there is; `time` in milliseconds since 1970. */
export function isoTime(time: number): string {
  return new Date(Number.isNaN(time) ? 0 : Math.max(0, Math.min(LAST, time))).toISOString();
}
