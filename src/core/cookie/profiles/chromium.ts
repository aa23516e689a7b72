import { parseChromiumDate } from "./chromium-date.ts";
import { parseChromiumMaxAge } from "./chromium-max-age.ts";
import type { Profile } from "./profile.ts";

/** PC comes before CC, Create, then the settings, then CM, SetCanonicalCookie; without credentials none of it is asked. */
const REFUSAL_ORDER =
  "T1 T5 T3 S2 P6 S4 P1 V16 S3 V12 S6 S7 S9 S10 V11b S19 S20 S21 S22 S23 S24 S30 S25 T2 S13 S14 S18 S16 S17 S15 S26".split(
    " ",
  );

/**
 * Chromium 156, as its source and its behaviour show. PC is net/cookies/parsed_cookie.cc, CC canonical_cookie.cc,
 * CU cookie_util.cc, CM cookie_monster.cc.
 */
export const chromium: Profile = {
  id: "chromium",
  // PC, SetupAttributes; V27: Priority steers eviction.
  partitioned: true,
  priority: true,
  // V1: PC, ParseTokenValuePairs.
  pairWithoutEquals: "value",
  // V16: PC, IsValidCookieName and IsValidCookieValue know no exception for the tab.
  innerTab: "refused",
  // V20: PC, CookieAttributeValueHasValidSize.
  longValueDisarms: "every-attribute",
  parseDate: parseChromiumDate,
  parseMaxAge: parseChromiumMaxAge,
  // V18b: PC keeps the index of the last attribute of a name.
  invalidLifetime: "wins",
  // V17: CC, ParseExpiration, current - server_time.
  followsServerClock: true,
  // V11b: CU, GetCookieDomainWithString, the lone dot is no suffix of any host.
  loneDotDomain: "kept",
  // V2: observed with 156.
  nameless: "stored",
  // V3: EXCLUDE_AMBIGUOUS_SERIALIZATION since 148.
  ambiguousNameless: "refused",
  // V8: since 140.
  httpPrefixes: true,
  // V8b, V9: CU, HasValidHostPrefixAttributes looks at the attributes as written.
  hostPrefixPath: "attribute",
  hostPrefixDomain: "no-attribute",
  // CU, IsCookiePrefixValid and IsCookiePartitionedValid.
  promisesNeedSecureOrigin: true,
  // V9: CU, GetCookieDomainWithString, "domain=IPADDR".
  ownIpIsHostOnly: true,
  refusalOrder: REFUSAL_ORDER,
};
