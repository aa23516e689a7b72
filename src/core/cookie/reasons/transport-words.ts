import type { ReasonWords } from "./reason-words.ts";

const CREDENTIALS = "Fetch, 2.2.5 credentials mode";

/** Where each branch of transport.ts stands in the texts, and what the browsers call it. */
export const TRANSPORT_WORDS = {
  "informational-response": { rfc: "5.3" },
  "blocked-by-policy": { rfc: "5.3, 7.2", chromium: "UserPreferences", firefox: "CookieBlockedByPermission" },
  "header-not-transportable": { rfc: "RFC 9110, 5.5" },
  "comma-joined-cookies": { rfc: "RFC 9110, 5.3" },
  "credentials-omitted": { rfc: CREDENTIALS },
  "not-utf-8": { rfc: "5.6" },
} as const satisfies Readonly<Record<string, ReasonWords>>;
