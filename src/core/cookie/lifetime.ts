import { EARLIEST_TIME } from "./calendar.ts";
import type { ParsedSetCookie } from "./parsed-set-cookie.ts";

/** The longest life of a cookie, in seconds: 400 days. RFC 6265bis section 5.5. */
export const MAX_LIFETIME = 34_560_000;

/** How long a cookie lives: until the session ends (`expires` null), or until a time in milliseconds since the epoch. */
export interface Lifetime {
  readonly lifetime: "session" | "persistent";
  readonly expires: number | null;
  /** Whether the time has passed already, so that the cookie removes one of its key instead of staying. */
  readonly deletes: boolean;
}

const SESSION: Lifetime = { lifetime: "session", expires: null, deletes: false };

/** A time in milliseconds, at most 400 days after `now`. RFC 6265bis section 5.5. */
export function capExpiry(expires: number, now: number): number {
  return Math.min(expires, now + MAX_LIFETIME * 1000);
}

/**
 * The persistent-flag and expiry-time: a valid Max-Age decides, else a valid Expires, else the session.
 * RFC 6265bis section 5.7 steps 6 and 24; section 5.6.2 for Max-Age of zero and less.
 */
export function lifetimeOf(parsed: Pick<ParsedSetCookie, "maxAge" | "expiresCapped">, now: number): Lifetime {
  const expires = expiryOf(parsed, now);
  if (expires === null) return SESSION;
  return { lifetime: "persistent", expires, deletes: expires <= now };
}

/** The expiry-time alone: milliseconds since the epoch, null for until the session ends. */
export function expiryOf(parsed: Pick<ParsedSetCookie, "maxAge" | "expiresCapped">, now: number): number | null {
  if (parsed.maxAge === null) return parsed.expiresCapped;
  if (parsed.maxAge <= 0) return EARLIEST_TIME;
  return now + Math.min(parsed.maxAge, MAX_LIFETIME) * 1000;
}
