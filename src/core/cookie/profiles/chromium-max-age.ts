import { isDigit } from "../../bytes/ascii.ts";
import { type MaxAge, refused, wholeNumber } from "../max-age.ts";
import { int64OverflowEnd } from "./int64.ts";

/**
 * V18: Max-Age as Chromium reads it, an integer of 64 bits with an optional sign.
 * Source: Chromium, net/cookies/canonical_cookie.cc, ParseExpiration; base::StringToInt64.
 */
export function parseChromiumMaxAge(value: string): MaxAge {
  if (value === "") return refused("max-age-empty");
  const negative = value.startsWith("-");
  const start = negative || value.startsWith("+") ? 1 : 0;
  if (!isDigit(value.charCodeAt(start))) return refused("max-age-bad-start");
  const overflow = int64OverflowEnd(value, start, negative);
  return wholeNumber(overflow < 0 ? value : value.slice(0, overflow), start, negative ? -1 : 1);
}
