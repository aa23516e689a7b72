import type { ReasonWords } from "./reason-words.ts";

const CROSS_SITE_REDIRECT = { firefox: "CookieBlockedCrossSiteRedirect" };

/** Where each branch of retrieve.ts stands in the texts, and what the browsers call it. */
export const RETRIEVE_WORDS = {
  "host-differs": { rfc: "5.8.3 step 1", chromium: "DomainMismatch" },
  "domain-mismatch": { rfc: "5.8.3 step 1", chromium: "DomainMismatch" },
  "domain-became-public-suffix": { rfc: "5.8.3 step 1", chromium: "DomainMismatch" },
  "path-mismatch": { rfc: "5.8.3 step 1", chromium: "NotOnPath" },
  "secure-only": { rfc: "5.8.3 step 1", chromium: "SecureOnly" },
  "http-only": { rfc: "5.8.3 step 1" },
  "same-site-strict": { rfc: "5.8.3 step 1", chromium: "SameSiteStrict" },
  "same-site-lax": { rfc: "5.8.3 step 1", chromium: "SameSiteLax" },
  "same-site-unset": { rfc: "5.8.3 step 1", chromium: "SameSiteUnspecifiedTreatedAsLax" },
  "same-site-redirect": { rfc: "Firefox, CookieService.cpp", ...CROSS_SITE_REDIRECT },
  expired: { rfc: "5.8.3 step 1" },
  evicted: { rfc: "5.7 eviction" },
  "blocked-third-party": { rfc: "7.1", chromium: "UserPreferences", firefox: "CookieBlockedForeignByETP" },
  "other-partition": { rfc: "CHIPS" },
  "sent-without-credentials": { rfc: "Fetch, 2.2.5 credentials mode" },
} as const satisfies Readonly<Record<string, ReasonWords>>;
