import type { SiteLimit } from "../profiles/jar/jar-profile.ts";
import { isExpired, type StoredCookie } from "./stored-cookie.ts";

/** Least recently used first. RFC 6265bis section 5.7, eviction. */
export function byAge(one: StoredCookie, other: StoredCookie): number {
  return one.lastAccess - other.lastAccess || one.order - other.order;
}

/**
 * S29 for one registrable domain: the expired go first, then the least recently used without Secure, then the others.
 * RFC 6265bis section 5.7; Firefox, CookieStorage.cpp, AddCookie and FindStaleCookies.
 *
 * @returns the cookies that go
 */
export function evictByAge(
  cookies: readonly StoredCookie[],
  newcomer: StoredCookie,
  limit: SiteLimit,
  now: number,
): readonly StoredCookie[] {
  if (cookies.length <= limit.most) return [];
  const goal = cookies.length - limit.purgeTo;
  const others = cookies.filter((cookie) => cookie !== newcomer);
  const expired = others.filter((cookie) => isExpired(cookie, now));
  const living = others.filter((cookie) => !isExpired(cookie, now)).sort(byAge);
  const insecure = living.filter((cookie) => !cookie.secure);
  const room = Math.max(0, goal - expired.length);
  const going = [...expired, ...insecure.slice(0, room)];
  if (going.length > 0) return going;
  return limit.newcomerYields && !newcomer.secure ? [newcomer] : living.slice(0, goal);
}
