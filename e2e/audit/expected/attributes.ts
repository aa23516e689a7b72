import type { ExpectedFindings } from "./expected-findings.ts";

/** Cases of attributes and prefixes. */
export const ATTRIBUTES: ExpectedFindings = {
  good: ["info observed host-prefix-missing: good"],
  "no-secure": ["info observed secure-missing: no_secure"],
  "no-httponly": [
    "info observed host-prefix-missing: no_httponly",
    "info observed httponly-missing-other: no_httponly",
  ],
  "no-samesite": ["info observed host-prefix-missing: no_samesite", "info observed samesite-missing: no_samesite"],
  bare: ["bare: bare"],
  "samesite-strict": [
    "info observed host-prefix-missing: samesite_strict",
    "info observed httponly-missing-other: samesite_strict",
  ],
  "samesite-none": [
    "info observed host-prefix-missing: samesite_none",
    "info observed httponly-missing-other: samesite_none",
  ],
  "none-insecure": ["low observed samesite-none-insecure: none_insecure"],
  "samesite-unknown": [
    "info observed httponly-missing-other: samesite_unknown",
    "info observed samesite-invalid: samesite_unknown",
    "info observed secure-missing: samesite_unknown",
  ],
  "secure-value": [
    "info observed host-prefix-missing: secure_value",
    "info observed httponly-missing-other: secure_value",
    "info observed samesite-missing: secure_value",
    "low observed attribute-with-value opposite: secure_value",
  ],
  "unknown-attribute": [
    "bare: unknown_attribute",
    "info observed unknown-attribute: unknown_attribute",
    "low observed attribute-misspelt colon: unknown_attribute",
  ],
  "secure-over-http": ["low observed secure-ineffective-http: secure_over_http"],
  partitioned: [
    "info observed host-prefix-missing: partitioned",
    "info observed httponly-missing-other: partitioned",
    "info observed partitioned-first-party: partitioned",
  ],
  "partitioned-insecure": ["low observed partitioned-without-secure: partitioned_insecure"],
  "secure-right": [
    "info observed host-prefix-missing: __Secure-right",
    "info observed prefix-http-possible: __Secure-right",
  ],
  "secure-insecure": ["low observed prefix-secure-violation: __Secure-insecure"],
  "host-right": ["info observed prefix-http-possible: __Host-right"],
  "host-insecure": ["low observed prefix-host-violation: __Host-insecure"],
  "host-domain": ["low observed prefix-host-violation: __Host-domain"],
  "host-path": ["low observed prefix-host-violation: __Host-path"],
  "http-right": ["info observed host-prefix-missing: __Http-right"],
  "http-script": ["low observed prefix-http-violation: __Http-script"],
  "http-insecure": ["low observed prefix-http-violation: __Http-insecure"],
  "host-http-right": [],
  "host-http-script": ["low observed prefix-http-violation: __Host-Http-script"],
  "host-http-insecure": ["low observed prefix-host-violation: __Host-Http-insecure"],
  "host-http-domain": ["low observed prefix-host-violation: __Host-Http-domain"],
  "host-http-path": ["low observed prefix-host-violation: __Host-Http-path"],
  "host-no-path": ["low observed prefix-host-violation: __Host-nopath"],
  "prefix-case": ["low observed prefix-secure-violation: __SeCuRe-letters"],
  "prefix-http": ["low observed prefix-secure-violation: __Secure-overhttp"],
  "prefix-old-spelling": ["bare: __HostHttp-old"],
  "prefix-in-value": [
    "chromium low observed prefix-impersonation: (nameless)",
    "firefox low observed nameless refused: (nameless)",
  ],
};
