import type { Request } from "../context/request.ts";
import { evict, mayExceed } from "../jar/evict.ts";
import { withCookiesAt } from "../jar/jar.ts";
import { isExpired, type StoredCookie, sameIdentity } from "../jar/stored-cookie.ts";
import type { ReasonCode } from "../reasons.ts";
import type { StoreAttempt, StoreResult } from "./store-result.ts";

/** Puts a cookie into the jar, unless `reason` refuses it. RFC 6265bis section 5.7 steps 23 to 25; S26 to S29 and S31. */
export function storeCookie(attempt: StoreAttempt, reason: ReasonCode | null): StoreResult {
  const { cookie, present, request, jar } = attempt;
  const { context, place, engine } = request;
  const at = indexOfSameKey(present, cookie);
  const found = at < 0 ? undefined : present[at];
  const previous = found === undefined || isExpired(found, context.now) ? null : found;
  attempt.previous = previous;
  if (reason !== null) return attempt.end("rejected", reason, jar);
  if (previous?.httpOnly && context.api === "script") {
    return attempt.end("rejected", "overwrites-http-only-cookie", jar);
  }
  if (isExpired(cookie, context.now)) {
    const left = at < 0 ? jar : withCookiesAt(jar, place, present.toSpliced(at, 1));
    if (previous !== null) return attempt.end("deleted", "deletes-cookie", left);
    attempt.nearMisses = present.filter((other) => other.name === cookie.name && !isExpired(other, context.now));
    return attempt.end("deleted-nothing", "deletes-nothing", left);
  }
  const placed = previous === null ? cookie : inPlaceOf(previous, cookie, request);
  attempt.cookie = placed;
  const cookies = at < 0 ? appended(present, placed) : present.with(at, placed);
  const nextOrder = placed.order === cookie.order ? jar.nextOrder + 1 : jar.nextOrder;
  let added = withCookiesAt(jar, place, cookies, nextOrder, present.length);
  if (mayExceed(added, cookies.length, placed, engine.jar)) {
    const within = evict(added, place, placed, engine.jar, context.now);
    attempt.evicted = within.evicted;
    added = within.jar;
  }
  if (previous === null) return attempt.end("stored", null, added);
  if (sameContent(previous, cookie)) return attempt.end("unchanged", "unchanged-cookie", added);
  return attempt.end("updated", "replaces-cookie", added);
}

/** A copy that is no longer than it must be: pushing would leave room for sixteen more in every state of the jar. */
function appended(present: readonly StoredCookie[], cookie: StoredCookie): readonly StoredCookie[] {
  const cookies = new Array<StoredCookie>(present.length + 1);
  for (let at = 0; at < present.length; at++) cookies[at] = present[at] as StoredCookie;
  cookies[present.length] = cookie;
  return cookies;
}

/** Keeps the creation time, and with it the place in the order, where the engine does. Step 23.3. */
function inPlaceOf(previous: StoredCookie, cookie: StoredCookie, { engine }: Request): StoredCookie {
  if (engine.jar.keepsCreation === "same-value" && previous.value !== cookie.value) return cookie;
  return { ...cookie, created: previous.created, order: previous.order };
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
