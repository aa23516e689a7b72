import { reason } from "./reason.ts";

const CREDENTIALS = "Fetch, 2.2.5 credentials mode";

/** What can happen to a set line before any parser sees it. */
export const TRANSPORT_REASONS = [
  reason("T1", "informational-response", "reject", "5.3"),
  reason("T2", "blocked-by-policy", "reject", "5.3, 7.2", {
    chromium: "UserPreferences",
    firefox: "CookieBlockedByPermission",
  }),
  reason("T3", "header-not-transportable", "reject", "RFC 9110, 5.5"),
  reason("T4", "comma-joined-cookies", "note", "RFC 9110, 5.3"),
  reason("T5", "credentials-omitted", "reject", CREDENTIALS),
  reason("T6", "not-utf-8", "note", "5.6"),
] as const;
