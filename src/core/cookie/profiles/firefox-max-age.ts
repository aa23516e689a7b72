import { isDigit } from "../../bytes/ascii.ts";
import { type MaxAge, refused, wholeNumber } from "../max-age.ts";
import { int64OverflowEnd } from "./int64.ts";

/**
 * V18: Max-Age as Firefox reads it. Whatever begins with a minus has expired already; else only digits will do.
 * Source: Firefox, netwerk/cookie/CookieParser.cpp, ParseMaxAgeAttribute.
 */
export function parseFirefoxMaxAge(value: string): MaxAge {
  if (value === "") return refused("max-age-empty");
  if (value.startsWith("-")) return { seconds: -1, fault: null };
  if (!isDigit(value.charCodeAt(0))) return refused("max-age-bad-start");
  const overflow = int64OverflowEnd(value, 0, false);
  return wholeNumber(overflow < 0 ? value : value.slice(0, overflow), 0, 1);
}
