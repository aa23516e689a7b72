import { type Jar, sitesOf, withSite } from "./jar.ts";
import type { StoredCookie } from "./stored-cookie.ts";

/** S32: removes what was to last until the end of the session. RFC 6265bis section 5.7, last paragraph. */
export function endSession(jar: Jar): { readonly jar: Jar; readonly removed: readonly StoredCookie[] } {
  return keepOnly(jar, (cookie) => cookie.expires !== null);
}

/** Removes what has expired by `now`, milliseconds since the epoch. RFC 6265bis section 5.7, eviction. */
export function removeExpired(jar: Jar, now: number): { readonly jar: Jar; readonly removed: readonly StoredCookie[] } {
  return keepOnly(jar, (cookie) => cookie.expires === null || cookie.expires > now);
}

function keepOnly(jar: Jar, keeps: (cookie: StoredCookie) => boolean) {
  const removed: StoredCookie[] = [];
  let left = jar;
  for (const { site, cookies } of sitesOf(jar)) {
    const kept = cookies.filter(keeps);
    if (kept.length === cookies.length) continue;
    removed.push(...cookies.filter((cookie) => !keeps(cookie)));
    left = withSite(left, site, kept);
  }
  return { jar: left, removed };
}
