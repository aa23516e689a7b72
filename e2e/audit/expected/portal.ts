import type { ExpectedFindings } from "./expected-findings.ts";

/** Every other way to sign in. Firefox shortens a Referer to another site whatever the page asks for. */
export const PORTAL: ExpectedFindings = {
  "portal-home": [],
  "portal-register": [
    "info observed host-prefix-missing: registered_session",
    "info observed session-restore-note: registered_session",
    "low observed hsts-absent: portal.test",
  ],
  "portal-split": [
    "info check session-not-rotated-on-login other_born: PHPSESSID",
    "info likely framework-default-name: PHPSESSID",
    "info likely session-restore-note: PHPSESSID",
    "info observed host-prefix-missing: PHPSESSID auth_ticket",
    "info observed session-restore-note: auth_ticket",
    "low observed hsts-absent: portal.test",
  ],
  "portal-passkey": [
    "info observed host-prefix-missing: passport_sid",
    "info observed session-restore-note: passport_sid",
    "low observed hsts-absent: portal.test",
  ],
  "portal-magic-link": [
    "info observed host-prefix-missing: magic_session",
    "info observed session-restore-note: magic_session",
    "low observed hsts-absent: portal.test",
  ],
  "portal-mfa": [
    "info observed host-prefix-missing: mfa_session",
    "info observed session-restore-note: mfa_session",
    "low observed hsts-absent: portal.test",
  ],
  "portal-step-up": [
    "info observed host-prefix-missing: staff_session",
    "info observed session-restore-note: staff_session",
    "low observed hsts-absent: portal.test",
  ],
  "portal-step-up-kept": [
    "info observed host-prefix-missing: staff_session",
    "info observed session-restore-note: staff_session",
    "low observed hsts-absent: portal.test",
    "medium observed not-rotated-at-step-up: staff_session",
  ],
  "portal-jwt": [
    "info observed host-prefix-missing: access_token",
    "low observed hsts-absent: portal.test",
    "low observed session-cookie-persistent: access_token",
  ],
  "portal-bearer": ["info likely bearer-held-by-script: portal.test"],
  "portal-in-url": [
    "medium observed session-id-in-url: portal.test",
    "chromium high observed session-leaked-to-third-party referer: jsessionid",
  ],
  "portal-short": [
    "info observed host-prefix-missing: short_session",
    "low observed hsts-absent: portal.test",
    "low observed session-cookie-persistent: short_session",
  ],
};
