import { cookies, exchanges } from "./exercises.ts";
import type { Requirement } from "./requirement.ts";

/** ASVS 5.0.0 chapter V3, sections 3.3 and 3.4. */
export const ASVS_COOKIE_REQUIREMENTS: readonly Requirement[] = [
  {
    standard: "ASVS",
    item: "3.3.1",
    level: 1,
    rules: [
      "secure-missing",
      "secure-from-http",
      "secure-prefix-missing",
      "host-prefix-missing",
      "prefix-secure-violation",
    ],
    open: null,
    exercise: cookies,
  },
  {
    standard: "ASVS",
    item: "3.3.2",
    level: 2,
    rules: ["samesite-missing", "samesite-invalid", "samesite-none", "samesite-duplicate", "csrf-cookie-no-samesite"],
    open: null,
    exercise: cookies,
  },
  {
    standard: "ASVS",
    item: "3.3.3",
    level: 2,
    rules: ["host-prefix-missing", "prefix-host-violation", "domain-equals-host"],
    open: "shared-by-design",
    exercise: cookies,
  },
  {
    standard: "ASVS",
    item: "3.3.4",
    level: 2,
    rules: ["httponly-missing", "session-id-in-url", "session-leaked-to-third-party"],
    open: "bodies",
    exercise: cookies,
  },
  {
    standard: "ASVS",
    item: "3.3.5",
    level: 3,
    rules: ["size-over-4096"],
    open: null,
    exercise: cookies,
  },
  {
    standard: "ASVS",
    item: "3.4.1",
    level: 1,
    rules: ["hsts-absent"],
    open: "session-hosts",
    exercise: exchanges,
  },
  {
    standard: "ASVS",
    item: "3.4.2",
    level: 1,
    rules: ["credentialed-cors-wide"],
    open: "one-origin",
    exercise: exchanges,
  },
];
