import type { ByteString } from "../bytes/byte-string.ts";
import { type CookieDate, NO_NOTES } from "./cookie-date.ts";
import { type Diagnostic, diagnostic } from "./diagnostic.ts";
import type { EffectiveAttributes } from "./effective-attributes.ts";
import { parseImfFixdate } from "./imf-fixdate.ts";
import { capExpiry } from "./lifetime.ts";
import { lifetimeAttribute } from "./lifetime-attribute.ts";
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
  effective: EffectiveAttributes,
  profile: ParseProfile,
  clock: ExpiresClock,
  diagnostics: Diagnostic[],
): Expires | null {
  const winner = lifetimeAttribute(effective, "expires", profile, diagnostics, (text) => readDate(text, profile));
  if (winner === null || winner.reading.time === null) return null;
  const { start, valueStart, end } = winner.attribute;
  for (const note of winner.reading.notes) diagnostics.push(diagnostic(note, valueStart, end));

  // Browsers move the date by what the server's clock is off. Chromium, canonical_cookie.cc; Firefox, CookieParser.cpp.
  const skew = profile.followsServerClock && clock.serverDate !== null ? clock.now - clock.serverDate : 0;
  const time = winner.reading.time + skew;
  const capped = capExpiry(time, clock.now);
  if (clock.beaten) diagnostics.push(diagnostic("expires-loses-to-max-age", start, end));
  else if (capped < time) diagnostics.push(diagnostic("expires-capped", valueStart, end));
  else if (time <= clock.now) diagnostics.push(diagnostic("expires-in-the-past", valueStart, end));
  return { time, capped };
}

function readDate(text: ByteString, profile: ParseProfile): CookieDate {
  const time = parseImfFixdate(text);
  return time === null ? profile.parseDate(text) : { time, fault: null, notes: NO_NOTES };
}
