import { domainOfHost } from "../context/site-of.ts";
import type { JarProfile } from "../profiles/jar/jar-profile.ts";
import type { ReasonCode } from "../reasons.ts";
import { evictByAge } from "./evict-by-age.ts";
import { evictByPriority } from "./evict-by-priority.ts";
import { evictFromPartition } from "./evict-partition.ts";
import { evictFromAll } from "./evict-total.ts";
import { cookiesAt, cookiesOfSite, type Jar, type SitePlace, withSite } from "./jar.ts";
import { isExpired, type StoredCookie, samePartition } from "./stored-cookie.ts";

/** A cookie that had to go for another, and why. */
export interface Evicted {
  readonly cookie: StoredCookie;
  readonly reason: ReasonCode;
}

/** Whether adding a cookie can have broken a limit; cheap, since it is asked for every cookie. */
export function mayExceed(jar: Jar, atSite: number, newcomer: StoredCookie, { perSite, total }: JarProfile): boolean {
  return atSite > perSite.most || jar.size > total.most || newcomer.partitionKey !== null;
}

/** Brings the jar back within its limits after a cookie was added. RFC 6265bis section 5.7, eviction; S29, S31. */
export function evict(
  jar: Jar,
  place: SitePlace,
  newcomer: StoredCookie,
  profile: JarProfile,
  now: number,
): { readonly jar: Jar; readonly evicted: readonly Evicted[] } {
  const cookies = cookiesAt(jar, place);
  const own = cookies.filter((cookie) => samePartition(cookie.partitionKey, newcomer.partitionKey));
  const { perSite, perPartition, total } = profile;
  const evicted: Evicted[] = [];
  const note = (going: readonly StoredCookie[], code: ReasonCode) => {
    for (const cookie of going) evicted.push({ cookie, reason: isExpired(cookie, now) ? "expired" : code });
  };
  if (newcomer.partitionKey !== null && perPartition !== null) {
    note(evictFromPartition(own, newcomer, perPartition, now), "evicted-partition-limit");
  }
  if (newcomer.partitionKey === null || perSite.by === "age") {
    const going = perSite.by === "age" ? evictByAge(own, newcomer, perSite, now) : evictByPriority(own, perSite, now);
    const already = new Set(evicted.map(({ cookie }) => cookie));
    note(
      going.filter((cookie) => !already.has(cookie)),
      "evicted-domain-limit",
    );
  }
  const smaller = without(jar, evicted);
  const fromAll = evictFromAll(smaller, newcomer, total, now);
  if (fromAll.length === 0) return { jar: smaller, evicted };
  const before = evicted.length;
  note(fromAll, "evicted-total-limit");
  return { jar: without(smaller, evicted.slice(before)), evicted };
}

function without(jar: Jar, evicted: readonly Evicted[]): Jar {
  let left = jar;
  const going = new Set(evicted.map(({ cookie }) => cookie));
  for (const site of new Set(evicted.map(({ cookie }) => domainOfHost(cookie.domain)))) {
    left = withSite(
      left,
      site,
      cookiesOfSite(left, site).filter((cookie) => !going.has(cookie)),
    );
  }
  return left;
}
