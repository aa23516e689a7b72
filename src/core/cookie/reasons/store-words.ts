import type { ReasonWords } from "./reason-words.ts";

const DOMAIN = { chromium: "InvalidDomain", firefox: "CookieRejectedInvalidDomain" };
const PREFIX = { chromium: "InvalidPrefix", firefox: "CookieRejectedInvalidPrefix" };
const DISALLOWED = "DisallowedCharacter";
const FOREIGN = "CookieRejectedForNonSameSiteness";
const HTTP_ONLY_FROM_SCRIPT = "CookieRejectedHttpOnlyButFromScript";

/** Where each branch of store.ts stands in the texts, and what the browsers call it. */
export const STORE_WORDS = {
  "refused-by-user-agent": { rfc: "5.7 step 1", chromium: "UserPreferences", firefox: "CookieBlockedAll" },
  "empty-name-and-value": {
    rfc: "5.7 step 2",
    chromium: "NoCookieContent",
    firefox: "CookieRejectedEmptyNameAndValue",
  },
  "nameless-refused": { rfc: "Firefox, network.cookie.valueless_cookie" },
  "control-character-stored-name": {
    rfc: "5.7 step 3",
    chromium: DISALLOWED,
    firefox: "CookieRejectedInvalidCharName",
  },
  "control-character-stored-value": {
    rfc: "5.7 step 3",
    chromium: DISALLOWED,
    firefox: "CookieRejectedInvalidCharValue",
  },
  "stored-name-value-too-long": {
    rfc: "5.7 step 4",
    chromium: "NameValuePairExceedsMaxSize",
    firefox: "CookieOversize",
  },
  "lifetime-session": { rfc: "5.7 step 6" },
  "domain-non-ascii": { rfc: "5.7 step 8", ...DOMAIN },
  "domain-public-suffix-bad-host": { rfc: "5.7 step 9.2", ...DOMAIN },
  "domain-public-suffix-own-host": { rfc: "5.7 step 9.3" },
  "domain-public-suffix": { rfc: "5.7 step 9.3", ...DOMAIN },
  "domain-other-site": { rfc: "5.7 step 10", ...DOMAIN },
  "domain-sibling": { rfc: "5.7 step 10", ...DOMAIN },
  "domain-below-host": { rfc: "5.7 step 10", ...DOMAIN },
  "domain-ip-address": { rfc: "5.7 step 10", ...DOMAIN },
  "domain-with-port": { rfc: "5.7 step 10", ...DOMAIN },
  "domain-with-scheme": { rfc: "5.7 step 10", ...DOMAIN },
  "domain-trailing-dot": { rfc: "5.7 step 10", ...DOMAIN },
  "domain-not-a-host": { rfc: "5.7 step 10", ...DOMAIN },
  "domain-own-ip-address": { rfc: "layered-cookies (2026)" },
  "domain-lone-dot": { rfc: "Chromium, cookie_util.cc; Firefox, CookieParser.cpp", ...DOMAIN },
  "host-not-canonical": { rfc: "5.1.2", ...DOMAIN },
  "domain-includes-subdomains": { rfc: "5.7 step 10" },
  "default-path": { rfc: "5.7 step 11" },
  "secure-over-insecure-connection": {
    rfc: "5.7 step 13",
    chromium: "SecureOnly",
    firefox: "CookieRejectedSecureButNonHttps",
  },
  "http-only-from-script": { rfc: "5.7 step 15", firefox: HTTP_ONLY_FROM_SCRIPT },
  "overwrites-secure-cookie": {
    rfc: "5.7 step 16",
    chromium: "OverwriteSecure",
    firefox: "CookieRejectedNonsecureOverSecure",
  },
  "same-site-from-cross-site-script": { rfc: "5.7 step 18.1", firefox: FOREIGN },
  "same-site-strict-cross-site-response": { rfc: "5.7 step 18.4", chromium: "SameSiteStrict", firefox: FOREIGN },
  "same-site-lax-cross-site-response": { rfc: "5.7 step 18.4", chromium: "SameSiteLax", firefox: FOREIGN },
  "same-site-unset-cross-site-response": { rfc: "5.7 step 18.4", chromium: "SameSiteUnspecifiedTreatedAsLax" },
  "same-site-none-insecure": {
    rfc: "5.7 step 19",
    chromium: "SameSiteNoneInsecure",
    firefox: "CookieRejectedNonRequiresSecure2",
  },
  "secure-prefix-not-secure": { rfc: "5.7 step 20", ...PREFIX },
  "host-prefix-not-secure": { rfc: "5.7 step 21", ...PREFIX },
  "host-prefix-with-domain": { rfc: "5.7 step 21", ...PREFIX },
  "host-prefix-without-path": { rfc: "5.7 step 21", ...PREFIX },
  "host-prefix-path-not-root": { rfc: "5.7 step 21", ...PREFIX },
  "prefix-in-nameless-value": { rfc: "5.7 step 22", ...PREFIX },
  "http-prefix-not-secure": { rfc: "layered-cookies-02", ...PREFIX },
  "http-prefix-not-http-only": { rfc: "layered-cookies-02", ...PREFIX },
  "host-http-prefix-not-http-only": { rfc: "layered-cookies-02", ...PREFIX },
  "http-prefix-in-nameless-value": { rfc: "layered-cookies-02", ...PREFIX },
  "ambiguous-serialisation": { rfc: "layered-cookies (2026)" },
  "overwrites-http-only-cookie": { rfc: "5.7 step 23.2" },
  "replaces-cookie": { rfc: "5.7 step 23.3" },
  "unchanged-cookie": { rfc: "layered-cookies-02" },
  "deletes-cookie": { rfc: "5.7 step 24" },
  "deletes-nothing": { rfc: "5.7 step 24" },
  "evicted-domain-limit": { rfc: "5.7 eviction" },
  "evicted-total-limit": { rfc: "5.7 eviction" },
  "partitioned-insecure": { rfc: "CHIPS", firefox: "CookieRejectedPartitionedRequiresSecure" },
  "evicted-partition-limit": { rfc: "CHIPS" },
  "session-ended": { rfc: "5.7 session end" },
} as const satisfies Readonly<Record<string, ReasonWords>>;
