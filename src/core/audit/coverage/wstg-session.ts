import { cookies, exchanges, sessions, signIns, signOuts } from "./exercises.ts";
import type { OutOfSight, Requirement } from "./requirement.ts";

/** OWASP Web Security Testing Guide 4.2, session management. */
export const WSTG_REQUIREMENTS: readonly Requirement[] = [
  {
    standard: "WSTG",
    item: "WSTG-SESS-01",
    level: null,
    rules: ["session-token-weak", "privilege-in-value", "unsigned-json-state", "serialized-object"],
    open: "upper-bound",
    exercise: sessions,
  },
  {
    standard: "WSTG",
    item: "WSTG-SESS-02",
    level: null,
    rules: [
      "secure-missing",
      "secure-from-http",
      "httponly-missing",
      "samesite-missing",
      "samesite-invalid",
      "samesite-none",
      "domain-too-wide",
      "session-cookie-persistent",
      "attribute-misspelt",
    ],
    open: null,
    exercise: cookies,
  },
  {
    standard: "WSTG",
    item: "WSTG-SESS-03",
    level: null,
    rules: ["session-not-rotated-on-login", "session-fixation-url"],
    open: "old-token",
    exercise: signIns,
  },
  {
    standard: "WSTG",
    item: "WSTG-SESS-04",
    level: null,
    rules: [
      "session-sent-in-clear",
      "session-crosses-http-https",
      "session-id-in-url",
      "session-leaked-to-third-party",
      "token-in-url",
      "session-set-from-shared-cache",
      "set-cookie-cacheable",
    ],
    open: null,
    exercise: exchanges,
  },
  {
    standard: "WSTG",
    item: "WSTG-SESS-05",
    level: null,
    rules: ["samesite-none", "csrf-cookie-no-samesite"],
    open: "csrf-tokens",
    exercise: sessions,
  },
  {
    standard: "WSTG",
    item: "WSTG-SESS-06",
    level: null,
    rules: ["logout-does-not-clear", "sign-out-leaves-credentials", "session-reused-after-logout"],
    open: "no-replay",
    exercise: signOuts,
  },
  {
    standard: "WSTG",
    item: "WSTG-SESS-07",
    level: null,
    rules: ["session-idle-long", "session-absolute-long", "session-cookie-persistent"],
    open: "time",
    exercise: signIns,
  },
  {
    standard: "WSTG",
    item: "WSTG-SESS-09",
    level: null,
    rules: ["secure-missing", "secure-from-http", "hsts-absent", "session-sent-in-clear"],
    open: null,
    exercise: sessions,
  },
];

export const WSTG_OUT_OF_SIGHT: readonly OutOfSight[] = [
  { standard: "WSTG", item: "WSTG-SESS-08", level: null, why: "server-state" },
];
