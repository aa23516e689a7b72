import { reason } from "./reason.ts";

/** Branches of retrieval, section 5.8.3: why a stored cookie is not sent. */
export const RETRIEVE_REASONS = [
  reason("Q1", "host-differs", "reject"),
  reason("Q1", "domain-mismatch", "reject"),
  reason("Q2", "domain-became-public-suffix", "reject"),
  reason("Q3", "path-mismatch", "reject"),
  reason("Q4", "secure-only", "reject"),
  reason("Q5", "http-only", "reject"),
  reason("Q6", "same-site-strict", "reject"),
  reason("Q6", "same-site-lax", "reject"),
  reason("Q6", "same-site-unset", "reject"),
  reason("Q6", "same-site-redirect", "reject"),
  reason("Q7", "expired", "reject"),
  reason("Q7", "evicted", "reject"),
  reason("Q7", "blocked-third-party", "reject"),
  reason("Q7", "other-partition", "reject"),
  reason("Q7", "sent-without-credentials", "reject"),
] as const;
