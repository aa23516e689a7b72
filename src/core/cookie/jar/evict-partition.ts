import type { PartitionLimit } from "../profiles/jar/jar-profile.ts";
import { byAge } from "./evict-by-age.ts";
import { isExpired, type StoredCookie } from "./stored-cookie.ts";

/**
 * S31 for the cookies of one registrable domain in one partition: the expired, then the least recently used, until
 * number and bytes are within the limit. Source: Chromium, cookie_monster.cc, GarbageCollectPartitionedCookies; Firefox,
 * CookieStorage.cpp, PartitionLimitExceededBytes.
 *
 * @returns the cookies that go
 */
export function evictFromPartition(
  cookies: readonly StoredCookie[],
  newcomer: StoredCookie,
  limit: PartitionLimit,
  now: number,
): readonly StoredCookie[] {
  let bytes = bytesOf(cookies);
  if (cookies.length <= limit.cookies && bytes <= limit.bytes * limit.slack) return [];
  const going = cookies.filter((cookie) => isExpired(cookie, now));
  bytes -= bytesOf(going);
  let count = cookies.length - going.length;
  const living = cookies.filter((cookie) => !isExpired(cookie, now)).sort(byAge);
  // Where there is slack, cookies without Secure go first and the newcomer is not looked at.
  const inOrder = limit.slack > 1 ? insecureFirst(living.filter((cookie) => cookie !== newcomer)) : living;
  for (const cookie of inOrder) {
    if (count <= limit.cookies && bytes <= limit.bytes) break;
    going.push(cookie);
    bytes -= bytesOf([cookie]);
    count--;
  }
  return going;
}

function insecureFirst(cookies: readonly StoredCookie[]): StoredCookie[] {
  return [...cookies.filter((cookie) => !cookie.secure), ...cookies.filter((cookie) => cookie.secure)];
}

function bytesOf(cookies: readonly StoredCookie[]): number {
  return cookies.reduce((sum, { name, value }) => sum + name.length + value.length, 0);
}
