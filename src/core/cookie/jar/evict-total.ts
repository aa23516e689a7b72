import type { TotalLimit } from "../profiles/jar/jar-profile.ts";
import { byAge } from "./evict-by-age.ts";
import { allCookies, type Jar } from "./jar.ts";
import { isExpired, type StoredCookie } from "./stored-cookie.ts";

/**
 * S29 for the whole jar: the expired, then what was not used for longest, without Secure first. Browsers spare what was
 * used in the last month. RFC 6265bis section 5.7; Chromium, cookie_monster.cc, GarbageCollect.
 *
 * @returns the cookies that go
 */
export function evictFromAll(
  jar: Jar,
  newcomer: StoredCookie,
  limit: TotalLimit,
  now: number,
): readonly StoredCookie[] {
  if (jar.size <= limit.most) return [];
  const cookies = allCookies(jar);
  const going = cookies.filter((cookie) => isExpired(cookie, now));
  const old = cookies.filter(
    (cookie) => cookie !== newcomer && !isExpired(cookie, now) && cookie.lastAccess <= now - limit.safeFor,
  );
  old.sort((one, other) => Number(one.secure) - Number(other.secure) || byAge(one, other));
  const left = cookies.length - going.length;
  return left <= limit.most ? going : [...going, ...old.slice(0, left - limit.purgeTo)];
}
