import type { JarProfile } from "./jar-profile.ts";

const DAY = 86_400_000;

/** Firefox 153 ESR with its default preferences. CS is netwerk/cookie/CookieService.cpp, CT CookieStorage.cpp, CC CookieCommons.cpp. */
export const firefoxJar: JarProfile = {
  // Observed with 153: the value is sent back as UTF-8.
  values: "text",
  // network.cookie.sameSite.schemeful is on in Nightly alone.
  schemeful: false,
  // network.cookie.sameSite.laxByDefault is off, hence no laxPlusPOST and no exemption for boomerang redirects either.
  unsetSameSite: "none",
  laxUnsafeFor: 0,
  // CC, IsSameSiteForeign.
  redirectsCount: true,
  // CS, "isCHIPS": whatever the behaviour, as long as not all cookies are refused; observed with 153.
  partitions: true,
  partitionsOutliveBlocking: false,
  ancestorBit: "top-level-site",
  noCorsKeepsCredentials: false,
  thirdPartyDefault: "partitioned",
  // CT, AddCookie.
  keepsCreation: "always",
  accessStaleAfter: 60_000,
  // network.cookie.maxPerHost, quotaPerHost, maxNumber, purgeAge; CT, ADD_TEN_PERCENT.
  perSite: { most: 180, purgeTo: 150, by: "age", newcomerYields: true },
  total: { most: 3300, purgeTo: 3000, safeFor: 33 * DAY },
  // network.cookie.chips.partitionLimitByteCapacity; CT, kChipsHardLimitFactor.
  perPartition: { cookies: Number.POSITIVE_INFINITY, bytes: 10_240, slack: 1.2 },
};
