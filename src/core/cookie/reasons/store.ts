import { reason } from "./reason.ts";

const DOMAIN = { chromium: "InvalidDomain", firefox: "CookieRejectedInvalidDomain" };
const PREFIX = { chromium: "InvalidPrefix", firefox: "CookieRejectedInvalidPrefix" };
const DISALLOWED = "DisallowedCharacter";
const FOREIGN = "CookieRejectedForNonSameSiteness";
const HTTP_ONLY_FROM_SCRIPT = "CookieRejectedHttpOnlyButFromScript";

/** Branches of the storage model, section 5.7. */
export const STORE_REASONS = [
  reason("S1", "refused-by-user-agent", "reject", "5.7 step 1", { chromium: "UserPreferences" }),
  reason("S2", "empty-name-and-value", "reject", "5.7 step 2", {
    chromium: "NoCookieContent",
    firefox: "CookieRejectedEmptyNameAndValue",
  }),
  reason("V2", "nameless-refused", "reject", "Firefox, network.cookie.valueless_cookie"),
  reason("S3", "control-character-stored-name", "reject", "5.7 step 3", {
    chromium: DISALLOWED,
    firefox: "CookieRejectedInvalidCharName",
  }),
  reason("S3", "control-character-stored-value", "reject", "5.7 step 3", {
    chromium: DISALLOWED,
    firefox: "CookieRejectedInvalidCharValue",
  }),
  reason("S4", "stored-name-value-too-long", "reject", "5.7 step 4", {
    chromium: "NameValuePairExceedsMaxSize",
    firefox: "CookieOversize",
  }),
  reason("S5", "lifetime-session", "note", "5.7 step 6"),
  reason("S6", "domain-non-ascii", "reject", "5.7 step 8", DOMAIN),
  reason("S7", "domain-public-suffix-bad-host", "reject", "5.7 step 9.2", DOMAIN),
  reason("S8", "domain-public-suffix-own-host", "change", "5.7 step 9.3"),
  reason("S9", "domain-public-suffix", "reject", "5.7 step 9.3", DOMAIN),
  reason("S10", "domain-other-site", "reject", "5.7 step 10", DOMAIN),
  reason("S10", "domain-sibling", "reject", "5.7 step 10", DOMAIN),
  reason("S10", "domain-below-host", "reject", "5.7 step 10", DOMAIN),
  reason("S10", "domain-ip-address", "reject", "5.7 step 10", DOMAIN),
  reason("S10", "domain-with-port", "reject", "5.7 step 10", DOMAIN),
  reason("S10", "domain-with-scheme", "reject", "5.7 step 10", DOMAIN),
  reason("S10", "domain-trailing-dot", "reject", "5.7 step 10", DOMAIN),
  reason("S10", "domain-not-a-host", "reject", "5.7 step 10", DOMAIN),
  reason("V9", "domain-own-ip-address", "change", "layered-cookies (2026)"),
  reason("V11b", "domain-lone-dot", "reject", "Chromium, cookie_util.cc; Firefox, CookieParser.cpp", DOMAIN),
  reason("V12", "host-not-canonical", "reject", "5.1.2", DOMAIN),
  reason("S11", "domain-includes-subdomains", "note", "5.7 step 10"),
  reason("S12", "default-path", "note", "5.7 step 11"),
  reason("S13", "secure-over-insecure-connection", "reject", "5.7 step 13", {
    chromium: "SecureOnly",
    firefox: "CookieRejectedSecureButNonHttps",
  }),
  reason("S14", "http-only-from-script", "reject", "5.7 step 15", { firefox: HTTP_ONLY_FROM_SCRIPT }),
  reason("S15", "overwrites-secure-cookie", "reject", "5.7 step 16", {
    chromium: "OverwriteSecure",
    firefox: "CookieRejectedNonsecureOverSecure",
  }),
  reason("S16", "same-site-from-cross-site-script", "reject", "5.7 step 18.1", { firefox: FOREIGN }),
  reason("S17", "same-site-strict-cross-site-response", "reject", "5.7 step 18.2", {
    chromium: "SameSiteStrict",
    firefox: FOREIGN,
  }),
  reason("S17", "same-site-lax-cross-site-response", "reject", "5.7 step 18.2", {
    chromium: "SameSiteLax",
    firefox: FOREIGN,
  }),
  reason("S17", "same-site-unset-cross-site-response", "reject", "5.7 step 18.2", {
    chromium: "SameSiteUnspecifiedTreatedAsLax",
  }),
  reason("S18", "same-site-none-insecure", "reject", "5.7 step 19", {
    chromium: "SameSiteNoneInsecure",
    firefox: "CookieRejectedNonRequiresSecure2",
  }),
  reason("S19", "secure-prefix-not-secure", "reject", "5.7 step 20", PREFIX),
  reason("S20", "host-prefix-not-secure", "reject", "5.7 step 21", PREFIX),
  reason("S20", "host-prefix-with-domain", "reject", "5.7 step 21", PREFIX),
  reason("S20", "host-prefix-without-path", "reject", "5.7 step 21", PREFIX),
  reason("S20", "host-prefix-path-not-root", "reject", "5.7 step 21", PREFIX),
  reason("S21", "prefix-in-nameless-value", "reject", "5.7 step 22", PREFIX),
  reason("S22", "http-prefix-not-secure", "reject", "layered-cookies-02", PREFIX),
  reason("S22", "http-prefix-not-http-only", "reject", "layered-cookies-02", PREFIX),
  reason("S23", "host-http-prefix-not-http-only", "reject", "layered-cookies-02", PREFIX),
  reason("S24", "http-prefix-in-nameless-value", "reject", "layered-cookies-02", PREFIX),
  reason("S25", "ambiguous-serialisation", "reject", "layered-cookies (2026)"),
  reason("S26", "overwrites-http-only-cookie", "reject", "5.7 step 23.2"),
  reason("S27", "replaces-cookie", "note", "5.7 step 23.3"),
  reason("S27", "unchanged-cookie", "note", "layered-cookies-02"),
  reason("S28", "deletes-cookie", "note", "5.7 step 24"),
  reason("S28", "deletes-nothing", "note", "5.7 step 24"),
  reason("S29", "evicted-domain-limit", "note", "5.7 eviction"),
  reason("S29", "evicted-total-limit", "note", "5.7 eviction"),
  reason("S30", "partitioned-insecure", "reject", "CHIPS", { firefox: "CookieRejectedPartitionedRequiresSecure" }),
  reason("S31", "evicted-partition-limit", "note", "CHIPS"),
  reason("S32", "session-ended", "note", "5.7 session end"),
] as const;
