/** What a publication says about how long a session may last. Times in milliseconds; null where it names none. */
export interface LifetimeStandard {
  /** For what kind of application: `session_standard_<id>` says it in words. */
  readonly id: string;
  /** As people cite it, with the version whose text was read. */
  readonly source: string;
  readonly section: string;
  readonly url: string;
  readonly idleAtMost: number | null;
  readonly absoluteAtMost: number | null;
  /** How strongly the absolute limit is meant. */
  readonly force: "shall" | "should" | "advice";
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const NIST = "NIST SP 800-63B-4 (2025)";
const NIST_URL = "https://pages.nist.gov/800-63-4/sp800-63b/aal/";
const OWASP = "OWASP Session Management Cheat Sheet (2026-08)";
const OWASP_URL =
  "https://cheatsheetseries.owasp.org/cheatsheets/Session_Management_Cheat_Sheet.html#session-expiration";

/** From the strictest to the mildest. Where a range is given, its upper end. */
export const LIFETIME_STANDARDS: readonly LifetimeStandard[] = [
  {
    id: "owasp-high-value",
    source: OWASP,
    section: "Session Expiration",
    url: OWASP_URL,
    idleAtMost: 5 * MINUTE,
    absoluteAtMost: 8 * HOUR,
    force: "advice",
  },
  {
    id: "nist-aal3",
    source: NIST,
    section: "2.3.3",
    url: NIST_URL,
    idleAtMost: 15 * MINUTE,
    absoluteAtMost: 12 * HOUR,
    force: "shall",
  },
  {
    id: "owasp-low-risk",
    source: OWASP,
    section: "Session Expiration",
    url: OWASP_URL,
    idleAtMost: 30 * MINUTE,
    absoluteAtMost: 8 * HOUR,
    force: "advice",
  },
  {
    id: "nist-aal2",
    source: NIST,
    section: "2.2.3",
    url: NIST_URL,
    idleAtMost: HOUR,
    absoluteAtMost: DAY,
    force: "should",
  },
  {
    id: "nist-aal1",
    source: NIST,
    section: "2.1.3",
    url: NIST_URL,
    idleAtMost: null,
    absoluteAtMost: 30 * DAY,
    force: "should",
  },
];
