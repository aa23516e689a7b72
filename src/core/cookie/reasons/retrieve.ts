import { reason } from "./reason.ts";

const CROSS_SITE_REDIRECT = { firefox: "CookieBlockedCrossSiteRedirect" };

/** Branches of retrieval, section 5.8.3: why a stored cookie is not sent. */
export const RETRIEVE_REASONS = [
  reason("Q1", "host-differs", "reject", "5.8.3 step 1", { chromium: "DomainMismatch" }),
  reason("Q1", "domain-mismatch", "reject", "5.8.3 step 1", { chromium: "DomainMismatch" }),
  reason("Q2", "domain-became-public-suffix", "reject", "5.8.3 step 1", { chromium: "DomainMismatch" }),
  reason("Q3", "path-mismatch", "reject", "5.8.3 step 1", { chromium: "NotOnPath" }),
  reason("Q4", "secure-only", "reject", "5.8.3 step 1", { chromium: "SecureOnly" }),
  reason("Q5", "http-only", "reject", "5.8.3 step 1"),
  reason("Q6", "same-site-strict", "reject", "5.8.3 step 1", { chromium: "SameSiteStrict" }),
  reason("Q6", "same-site-lax", "reject", "5.8.3 step 1", { chromium: "SameSiteLax" }),
  reason("Q6", "same-site-unset", "reject", "5.8.3 step 1", { chromium: "SameSiteUnspecifiedTreatedAsLax" }),
  reason("Q6", "same-site-redirect", "reject", "Firefox, CookieService.cpp", CROSS_SITE_REDIRECT),
  reason("Q7", "expired", "reject", "5.8.3 step 1"),
  reason("Q7", "evicted", "reject", "5.7 eviction"),
  reason("Q7", "blocked-third-party", "reject", "7.1", {
    chromium: "UserPreferences",
    firefox: "CookieBlockedForeignByETP",
  }),
  reason("Q7", "other-partition", "reject", "CHIPS"),
  reason("Q7", "sent-without-credentials", "reject", "Fetch, 2.2.5 credentials mode"),
] as const;
