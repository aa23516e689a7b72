import type { JarProfile } from "./jar-profile.ts";

/** RFC 6265bis to the letter, with the smallest limits that section 6.1 allows. */
export const rfc6265bisJar: JarProfile = {
  values: "octets",
  schemeful: true,
  unsetSameSite: "lax",
  laxUnsafeFor: 0,
  redirectsCount: false,
  partitions: false,
  partitionsOutliveBlocking: false,
  ancestorBit: "any",
  noCorsKeepsCredentials: false,
  thirdPartyDefault: "allowed",
  keepsCreation: "always",
  accessStaleAfter: 0,
  perSite: { most: 50, purgeTo: 50, by: "age", newcomerYields: false },
  total: { most: 3000, purgeTo: 3000, safeFor: 0 },
  perPartition: null,
};
