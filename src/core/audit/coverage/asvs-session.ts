import { sessions, signIns, signOuts } from "./exercises.ts";
import type { OutOfSight, Requirement } from "./requirement.ts";

/** ASVS 5.0.0 chapter V7, sections 7.2 to 7.4. */
export const ASVS_SESSION_REQUIREMENTS: readonly Requirement[] = [
  {
    standard: "ASVS",
    item: "7.2.2",
    level: 1,
    rules: ["jwt-no-exp", "credential-in-value"],
    open: "dynamic",
    exercise: sessions,
  },
  {
    standard: "ASVS",
    item: "7.2.3",
    level: 1,
    rules: ["session-token-weak"],
    open: "upper-bound",
    exercise: sessions,
  },
  {
    standard: "ASVS",
    item: "7.2.4",
    level: 1,
    rules: [
      "session-not-rotated-on-login",
      "not-rotated-at-step-up",
      "remember-not-rotated",
      "multiple-session-cookies",
      "session-fixation-url",
    ],
    open: "old-token",
    exercise: signIns,
  },
  {
    standard: "ASVS",
    item: "7.3.1",
    level: 2,
    rules: ["session-idle-long"],
    open: "time",
    exercise: signIns,
  },
  {
    standard: "ASVS",
    item: "7.3.2",
    level: 2,
    rules: ["session-absolute-long", "jwt-no-exp"],
    open: "time",
    exercise: signIns,
  },
  {
    standard: "ASVS",
    item: "7.4.1",
    level: 1,
    rules: ["logout-does-not-clear", "sign-out-leaves-credentials", "session-reused-after-logout"],
    open: "no-replay",
    exercise: signOuts,
  },
];

export const ASVS_SESSION_OUT_OF_SIGHT: readonly OutOfSight[] = [
  { standard: "ASVS", item: "7.2.1", level: 1, why: "server-check" },
  { standard: "ASVS", item: "7.4.2", level: 1, why: "other-accounts" },
  { standard: "ASVS", item: "7.4.3", level: 2, why: "other-sessions" },
  { standard: "ASVS", item: "7.4.4", level: 2, why: "page-content" },
  { standard: "ASVS", item: "7.4.5", level: 2, why: "other-accounts" },
];
