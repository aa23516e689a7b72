import { parseFirefoxMaxAge } from "./firefox-max-age.ts";
import { parseNsprDate } from "./nspr-date.ts";
import type { Profile } from "./profile.ts";

/** CP, ParseAttributes, then CV in the order of its functions. */
const REFUSAL_ORDER =
  "T1 T5 T2 T3 P1 S2 V2 P6 S4 S3 V16 S25 S21 S24 S18 V12 S6 S7 S9 S10 V11b S14 S19 S20 S22 S23 S13 S16 S17 S30 S15 S26".split(
    " ",
  );

/**
 * Firefox 153 ESR with its default preferences, as its source and its behaviour show. CP is
 * netwerk/cookie/CookieParser.cpp, CV CookieValidation.cpp, CX CookiePrefixes.cpp.
 */
export const firefox: Profile = {
  id: "firefox",
  // CP, ParseAttributes. V27: no Priority.
  partitioned: true,
  priority: false,
  // V1: CP, network.cookie.valueless_cookie.
  pairWithoutEquals: "name",
  // V16: CV, ValidateInternal, only the path may not hold a tab.
  innerTab: "refused-in-path",
  // V20: CP, CheckAttributeSize is asked for path, domain, expires and max-age.
  longValueDisarms: "text-attributes",
  parseDate: parseNsprDate,
  parseMaxAge: parseFirefoxMaxAge,
  // V18b: CP keeps the last text of each attribute and reads it afterwards.
  invalidLifetime: "wins",
  // V17: CP, GetExpiry, network.cookie.useServerTime.
  followsServerClock: true,
  // V11b: CP, FixDomain, "but not if it's otherwise an empty host".
  loneDotDomain: "kept",
  // V2: observed with 153.
  nameless: "refused",
  // V3: network.cookie.block_nameless_with_equal_char.
  ambiguousNameless: "refused",
  // V8: CX, since 143.
  httpPrefixes: true,
  // V8b, V8c: CX looks at host and path of the cookie, not at the attributes.
  hostPrefixPath: "result",
  hostPrefixDomain: "host-only",
  // CX, aSecureRequest.
  promisesNeedSecureOrigin: true,
  // V9: CP, FixDomain with aRequireHostMatch.
  ownIpIsHostOnly: true,
  refusalOrder: REFUSAL_ORDER,
};
