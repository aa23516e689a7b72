const DAY = 86_400_000;
const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

/** The earliest time that a date of ECMAScript can hold; stands for "already expired, whatever the clock says". */
export const EARLIEST_TIME = -8.64e15;

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days in a month, `month` from 0 to 11. */
export function daysInMonth(year: number, month: number): number {
  if (month === 1) return isLeapYear(year) ? 29 : 28;
  return month === 3 || month === 5 || month === 8 || month === 10 ? 30 : 31;
}

/**
 * Milliseconds since the epoch of a time in the proleptic Gregorian calendar, UTC. `month` counts from 0, and may lie
 * outside of its range, as may day and time: they run over. Unlike `Date.UTC`, years 0 to 99 are taken as they are.
 */
export function utcTime(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
): number {
  const fullYear = year + Math.floor(month / 12);
  const monthOfYear = ((month % 12) + 12) % 12;
  const past = fullYear - 1;
  const leapDays = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  const beforeMonth = (DAYS_BEFORE_MONTH[monthOfYear] ?? 0) + (monthOfYear > 1 && isLeapYear(fullYear) ? 1 : 0);
  // 719162 days lie between 1 January of year 1 and the epoch.
  const days = past * 365 + leapDays + beforeMonth + day - 1 - 719_162;
  return days * DAY + ((hour * 60 + minute) * 60 + second) * 1000;
}
