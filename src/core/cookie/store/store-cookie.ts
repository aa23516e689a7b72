import type { Request } from "../context/request.ts";
import { evict, mayExceed } from "../jar/evict.ts";
import { type Jar, withCookiesAt } from "../jar/jar.ts";
import { isExpired, type StoredCookie, sameIdentity } from "../jar/stored-cookie.ts";
import type { ReasonCode } from "../reasons.ts";
import { type ResultFacts, type StoreOutcome, StoreResult } from "./store-result.ts";

/** A cookie on its way into the jar. */
export interface Attempt extends ResultFacts {
  cookie: StoredCookie;
  previous: StoredCookie | null;
  /** The cookies of the site so far. */
  readonly present: readonly StoredCookie[];
  /** Why it is refused, null where nothing speaks against it. */
  readonly reason: ReasonCode | null;
  /** Whether it has expired already. */
  readonly deletes: boolean;
}

const STORED = ["stored", null] as const;
const UNCHANGED = ["unchanged", "unchanged-cookie"] as const;
const UPDATED = ["updated", "replaces-cookie"] as const;

/** Puts a cookie into the jar. RFC 6265bis section 5.7 steps 23 to 25; branches S26 to S29 and S31. */
export function storeCookie(jar: Jar, attempt: Attempt, request: Request): StoreResult {
  const { context, place } = request;
  const { cookie, present } = attempt;
  const at = indexOfSameKey(present, cookie);
  const found = at < 0 ? undefined : present[at];
  const previous = found === undefined || isExpired(found, context.now) ? null : found;
  attempt.previous = previous;
  if (attempt.reason !== null) return new StoreResult(["rejected", attempt.reason], jar, attempt);
  if (previous?.httpOnly && context.api === "script") {
    return new StoreResult(["rejected", "overwrites-http-only-cookie"], jar, attempt);
  }
  if (attempt.deletes) {
    const left = at < 0 ? jar : withCookiesAt(jar, place, present.toSpliced(at, 1));
    if (previous !== null) return new StoreResult(["deleted", "deletes-cookie"], left, attempt);
    const nearMisses = present.filter((other) => other.name === cookie.name && !isExpired(other, context.now));
    return new StoreResult(["deleted-nothing", "deletes-nothing"], left, attempt, nearMisses);
  }
  const placed = previous === null ? cookie : inPlaceOf(previous, cookie, request);
  attempt.cookie = placed;
  const cookies = at < 0 ? appended(present, placed) : present.with(at, placed);
  const nextOrder = placed.order === cookie.order ? jar.nextOrder + 1 : jar.nextOrder;
  const added = withCookiesAt(jar, place, cookies, nextOrder, present.length);
  const limits = request.engine.jar;
  const outcome = outcomeOf(previous, cookie);
  if (!mayExceed(added, cookies.length, placed, limits)) return new StoreResult(outcome, added, attempt);
  const within = evict(added, place, placed, limits, context.now);
  return new StoreResult(outcome, within.jar, attempt, undefined, within.evicted);
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

function outcomeOf(previous: StoredCookie | null, cookie: StoredCookie): readonly [StoreOutcome, ReasonCode | null] {
  if (previous === null) return STORED;
  return sameContent(previous, cookie) ? UNCHANGED : UPDATED;
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
