import { parseCookieDate } from "../cookie-date.ts";
import { parseMaxAge } from "../max-age.ts";
import type { Profile } from "./profile.ts";

/** RFC 6265bis to the letter: draft-22, approved, in the RFC Editor queue. */
export const rfc6265bis: Profile = {
  id: "rfc6265bis",
  partitioned: false,
  priority: false,
  pairWithoutEquals: "value",
  innerTab: "kept",
  longValueDisarms: "every-attribute",
  parseDate: parseCookieDate,
  parseMaxAge,
  invalidLifetime: "yields-to-earlier",
  followsServerClock: false,
  loneDotDomain: "empty",
  nameless: "stored",
  ambiguousNameless: "stored",
  httpPrefixes: false,
  hostPrefixPath: "attribute",
  hostPrefixDomain: "host-only",
  promisesNeedSecureOrigin: false,
  ownIpIsHostOnly: false,
  refusalOrder: ["T1", "T5", "T2"],
};
