import type { JarProfile } from "./jar-profile.ts";

const DAY = 86_400_000;

/** Chromium 156. CM is net/cookies/cookie_monster.cc, CU cookie_util.cc. */
export const chromiumJar: JarProfile = {
  values: "octets",
  schemeful: true,
  unsetSameSite: "lax",
  // kLaxAllowUnsafeMaxAge.
  laxUnsafeFor: 120_000,
  // CU, ComputeSameSiteContext: only behind CookieSameSiteConsidersRedirectChain.
  redirectsCount: false,
  partitions: true,
  partitionsOutliveBlocking: true,
  ancestorBit: "any",
  // Observed with 156: only fetches with CORS are looked at again after a redirect.
  noCorsKeepsCredentials: true,
  thirdPartyDefault: "allowed",
  // CM, MaybeDeleteEquivalentCookieAndUpdateStatus.
  keepsCreation: "same-value",
  accessStaleAfter: 60_000,
  // CM, kDomainMaxCookies, kDomainPurgeCookies, kMaxCookies, kPurgeCookies, kSafeFromGlobalPurgeDays.
  perSite: { most: 180, purgeTo: 150, by: "priority", newcomerYields: false },
  total: { most: 3300, purgeTo: 3000, safeFor: 30 * DAY },
  perPartition: { cookies: 180, bytes: 10_240, slack: 1 },
};
