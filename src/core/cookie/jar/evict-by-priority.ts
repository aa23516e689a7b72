import type { Priority } from "../parsed-set-cookie.ts";
import type { SiteLimit } from "../profiles/jar/jar-profile.ts";
import { byAge } from "./evict-by-age.ts";
import { isExpired, type StoredCookie } from "./stored-cookie.ts";

interface Round {
  readonly upTo: Priority;
  /** So many cookies of the priority stay in any case. */
  readonly protects: number;
  readonly sparesSecure: boolean;
}

const RANK: Readonly<Record<Priority, number>> = { low: 0, medium: 1, high: 2 };

/** kDomainCookiesQuotaLow, Medium and High: 30, 50, and the rest of 150. */
const ROUNDS: readonly Round[] = [
  { upTo: "low", protects: 30, sparesSecure: true },
  { upTo: "low", protects: 30, sparesSecure: false },
  { upTo: "medium", protects: 50, sparesSecure: true },
  { upTo: "high", protects: 70, sparesSecure: true },
  { upTo: "medium", protects: 50, sparesSecure: false },
  { upTo: "high", protects: 70, sparesSecure: false },
];

/**
 * S29 as Chromium does it (V27): the expired go first. If that is not enough, six rounds follow from low priority to
 * high; each lets a share of its priority live and takes the least recently used of what is left.
 * Source: Chromium, net/cookies/cookie_monster.cc, GarbageCollect and PurgeLeastRecentMatches.
 *
 * @returns the cookies that go
 */
export function evictByPriority(
  cookies: readonly StoredCookie[],
  limit: SiteLimit,
  now: number,
): readonly StoredCookie[] {
  if (cookies.length <= limit.most) return [];
  const going = cookies.filter((cookie) => isExpired(cookie, now));
  let left = cookies.filter((cookie) => !isExpired(cookie, now)).sort(byAge);
  if (left.length <= limit.most) return going;
  let goal = left.length - limit.purgeTo;
  for (const round of ROUNDS) {
    const taken = new Set(takenBy(round, left, goal));
    goal -= taken.size;
    going.push(...taken);
    left = left.filter((cookie) => !taken.has(cookie));
  }
  return going;
}

function takenBy(round: Round, left: readonly StoredCookie[], goal: number): readonly StoredCookie[] {
  const ofPriority = left.filter((cookie) => rankOf(cookie) === RANK[round.upTo]);
  if (ofPriority.length <= round.protects) return [];
  const secure = ofPriority.filter((cookie) => cookie.secure).length;
  const spared = round.sparesSecure ? Math.max(secure, round.protects - secure) : round.protects;
  const most = Math.min(goal, Math.max(0, ofPriority.length - spared));
  const candidates = left.filter(
    (cookie) => rankOf(cookie) <= RANK[round.upTo] && !(round.sparesSecure && cookie.secure),
  );
  return candidates.slice(0, most);
}

function rankOf(cookie: StoredCookie): number {
  return RANK[cookie.priority ?? "medium"];
}
