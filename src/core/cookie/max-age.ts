import { isDigit } from "../bytes/ascii.ts";
import type { ReasonCode } from "./reasons.ts";

/** Seconds, or null and the branch that refused the value. */
export interface MaxAge {
  readonly seconds: number | null;
  readonly fault: ReasonCode | null;
}

export type MaxAgeParser = (value: string) => MaxAge;

const MINUS = 0x2d;

/** The value of the Max-Age attribute. RFC 6265bis section 5.6.2. */
export function parseMaxAge(value: string): MaxAge {
  if (value.length === 0) return refused("max-age-empty");
  const negative = value.charCodeAt(0) === MINUS;
  const start = negative ? 1 : 0;
  if (!isDigit(value.charCodeAt(start))) return refused("max-age-bad-start");
  return wholeNumber(value, start, negative ? -1 : 1);
}

/** Digits from `start` to the end; a number too large to be exact is as good as infinite here. */
export function wholeNumber(value: string, start: number, sign: 1 | -1): MaxAge {
  let seconds = 0;
  for (let at = start; at < value.length; at++) {
    const octet = value.charCodeAt(at);
    if (!isDigit(octet)) return refused("max-age-not-a-number");
    seconds = Math.min(seconds * 10 + octet - 0x30, Number.MAX_SAFE_INTEGER);
  }
  return { seconds: seconds === 0 ? 0 : sign * seconds, fault: null };
}

export function refused(fault: ReasonCode): MaxAge {
  return { seconds: null, fault };
}
