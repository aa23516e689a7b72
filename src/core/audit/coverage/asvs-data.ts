import { cookies, exchanges, signedInPages } from "./exercises.ts";
import type { OutOfSight, Requirement } from "./requirement.ts";

/** ASVS 5.0.0 chapter V14, 14.2.1 and section 14.3. */
export const ASVS_DATA_REQUIREMENTS: readonly Requirement[] = [
  {
    standard: "ASVS",
    item: "14.2.1",
    level: 1,
    rules: ["token-in-url", "session-id-in-url", "session-leaked-to-third-party", "code-in-referer"],
    open: "sessions-only",
    exercise: exchanges,
  },
  {
    standard: "ASVS",
    item: "14.3.2",
    level: 2,
    rules: ["authenticated-page-cacheable", "session-set-from-shared-cache"],
    open: null,
    exercise: signedInPages,
  },
  {
    standard: "ASVS",
    item: "14.3.3",
    level: 2,
    rules: ["pii-in-value", "credential-in-value", "jwt-sensitive-claims"],
    open: "storage",
    exercise: cookies,
  },
];

export const ASVS_DATA_OUT_OF_SIGHT: readonly OutOfSight[] = [
  { standard: "ASVS", item: "14.3.1", level: 1, why: "page-content" },
];
