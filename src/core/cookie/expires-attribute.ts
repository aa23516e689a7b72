import { type Diagnostic, diagnostic } from "./diagnostic.ts";
import { capExpiry } from "./lifetime.ts";
import { lifetimeAttribute } from "./lifetime-attribute.ts";
import type { OpenAttribute } from "./parse-attributes.ts";
import type { ParseProfile } from "./profiles/profile.ts";

/** Times in milliseconds since the epoch, as the line says and with the cap. */
export interface Expires {
  readonly time: number;
  readonly capped: number;
}

/** The clocks, in milliseconds since the epoch, and whether a Max-Age makes Expires void. */
export interface ExpiresClock {
  readonly now: number;
  readonly serverDate: number | null;
  readonly beaten: boolean;
}

/** The Expires that counts, null without one. RFC 6265bis section 5.6.1. */
export function resolveExpires(
  attributes: readonly OpenAttribute[],
  profile: ParseProfile,
  clock: ExpiresClock,
  diagnostics: Diagnostic[],
): Expires | null {
  const winner = lifetimeAttribute(attributes, "expires", profile, diagnostics, (attribute) => {
    const date = profile.parseDate(attribute.value);
    return { result: date.time === null ? null : { time: date.time, notes: date.notes }, fault: date.fault };
  });
  if (winner === null) return null;
  const { attribute, result } = winner;
  const { valueStart, end } = attribute;
  for (const note of result.notes) diagnostics.push(diagnostic(note, valueStart, end));

  // Browsers move the date by what the server's clock is off. Chromium, canonical_cookie.cc; Firefox, CookieParser.cpp.
  const skew = profile.followsServerClock && clock.serverDate !== null ? clock.now - clock.serverDate : 0;
  const time = result.time + skew;
  const capped = capExpiry(time, clock.now);
  if (clock.beaten) diagnostics.push(diagnostic("expires-loses-to-max-age", attribute.start, end));
  else if (capped < time) diagnostics.push(diagnostic("expires-capped", valueStart, end));
  else if (time <= clock.now) diagnostics.push(diagnostic("expires-in-the-past", valueStart, end));
  return { time, capped };
}
