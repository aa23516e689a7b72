import type { Request } from "../context/request.ts";
import { evict } from "../jar/evict.ts";
import { cookiesOfSite, type Jar, withSite } from "../jar/jar.ts";
import { isExpired, type StoredCookie, sameIdentity } from "../jar/stored-cookie.ts";
import type { StoreResult } from "./store-result.ts";

type Facts = Pick<StoreResult, "diagnostics" | "assumed">;

const NOBODY: readonly StoredCookie[] = [];
const NO_EVICTION: StoreResult["evicted"] = [];

/** Puts a cookie that nothing speaks against into the jar. RFC 6265bis section 5.7 steps 23 to 25; S26 to S29, S31. */
export function storeCookie(
  jar: Jar,
  cookie: StoredCookie,
  deletes: boolean,
  request: Request,
  facts: Facts,
): StoreResult {
  const { now, api } = request.context;
  const present = cookiesOfSite(jar, request.site);
  const at = indexOfSameKey(present, cookie);
  const found = at < 0 ? null : (present[at] ?? null);
  const previous = found !== null && isExpired(found, now) ? null : found;
  const base = { cookie, previous, range: null, nearMisses: NOBODY, evicted: NO_EVICTION, ...facts };

  if (previous?.httpOnly && api === "script") {
    return { ...base, outcome: "rejected", reason: "overwrites-http-only-cookie", jar };
  }
  if (deletes) {
    const left = at < 0 ? jar : withSite(jar, request.site, present.toSpliced(at, 1));
    if (previous !== null) return { ...base, outcome: "deleted", reason: "deletes-cookie", jar: left };
    const nearMisses = present.filter(({ name, expires }) => name === cookie.name && !isExpired({ expires }, now));
    return { ...base, outcome: "deleted-nothing", reason: "deletes-nothing", nearMisses, jar: left };
  }
  const unchanged = previous !== null && sameContent(previous, cookie);
  const keeps = previous !== null && (request.engine.jar.keepsCreation === "always" || previous.value === cookie.value);
  const placed = keeps ? { ...cookie, created: previous.created, order: previous.order } : cookie;
  const cookies = at < 0 ? [...present, placed] : present.with(at, placed);
  const added = withSite(jar, request.site, cookies, keeps ? jar.nextOrder : jar.nextOrder + 1);
  const { jar: within, evicted } = evict(added, request.site, placed, request.engine.jar, now);
  const result = { ...base, cookie: placed, evicted, jar: within };
  if (previous === null) return { ...result, outcome: "stored", reason: null };
  if (unchanged) return { ...result, outcome: "unchanged", reason: "unchanged-cookie" };
  return { ...result, outcome: "updated", reason: "replaces-cookie" };
}

/** The living cookie of the same key. */
export function findSameKey(present: readonly StoredCookie[], cookie: StoredCookie, now: number): StoredCookie | null {
  const found = present[indexOfSameKey(present, cookie)];
  return found === undefined || isExpired(found, now) ? null : found;
}

function indexOfSameKey(present: readonly StoredCookie[], cookie: StoredCookie): number {
  for (let at = 0; at < present.length; at++) {
    const other = present[at];
    if (other !== undefined && sameIdentity(other, cookie)) return at;
  }
  return -1;
}

/** Nothing that a reader of the jar could see differs. draft-ietf-httpbis-layered-cookies-02, "store a cookie". */
function sameContent(one: StoredCookie, other: StoredCookie): boolean {
  return (
    one.value === other.value &&
    one.secure === other.secure &&
    one.httpOnly === other.httpOnly &&
    one.sameSite === other.sameSite &&
    one.expires === other.expires
  );
}
