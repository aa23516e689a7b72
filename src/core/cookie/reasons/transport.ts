import { reason } from "./reason.ts";

/** What can happen to a set line before any parser sees it. */
export const TRANSPORT_REASONS = [
  reason("T1", "informational-response", "reject"),
  reason("T2", "blocked-by-policy", "reject"),
  reason("T3", "header-not-transportable", "reject"),
  reason("T4", "comma-joined-cookies", "note"),
  reason("T5", "credentials-omitted", "reject"),
  reason("T6", "not-utf-8", "note"),
] as const;
