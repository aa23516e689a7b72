import type { ExpectedFindings } from "./expected-findings.ts";

/** Cases of names, values, and lines that meet; Firefox keeps tabs and refuses nameless cookies. */
export const PAIRS: ExpectedFindings = {
  "size-limit": ["bare: size_limit", "info observed size-near-4096: size_limit"],
  "size-over": ["low observed size-over-4096: size_over"],
  "attribute-over": ["bare: attribute_over", "low observed attribute-over-1024: attribute_over"],
  nameless: [
    "chromium bare: (nameless)",
    "chromium low observed valueless-no-equals: (nameless)",
    "firefox bare: nameless",
    "firefox low observed valueless-no-equals: nameless",
  ],
  "nameless-equals": [
    "chromium bare: (nameless)",
    "chromium low observed nameless: (nameless)",
    "firefox low observed nameless refused: (nameless)",
  ],
  "nameless-two": [
    "chromium low observed ambiguous-serialisation: (nameless)",
    "firefox low observed nameless refused: (nameless)",
  ],
  "empty-value": ["bare: empty_value"],
  "empty-pair": ["low observed empty-cookie: (nameless)"],
  "empty-line": ["low observed empty-cookie: (nameless)"],
  "value-equals": ["bare: value_equals"],
  "value-quotes": [
    "bare: value_quotes",
    "info observed quoted-value: value_quotes",
    "info observed value-not-cookie-octets: value_quotes",
  ],
  "value-comma": [
    "bare: value_comma",
    "info observed value-not-cookie-octets: value_comma",
    "low observed comma-joined: value_comma",
  ],
  spaces: ["bare: spaces", "info observed value-not-cookie-octets: spaces"],
  "control-tab": [
    "chromium low observed control-character: control_tab",
    "firefox bare: control_tab",
    "firefox info observed value-not-cookie-octets: control_tab",
  ],
  "control-01": ["low observed control-character: control_01"],
  "control-7f": ["low observed control-character: control_7f"],
  "control-name": ["low observed control-character: control\u0001name"],
  "control-attribute": ["low observed control-character: control_attribute"],
  "twice-same": ["bare: twice_same", "info observed duplicate-set-cookie: twice_same"],
  "twice-attribute": [
    "info observed duplicate-attribute: twice_attribute",
    "info observed httponly-missing-other: twice_attribute",
    "info observed samesite-duplicate: twice_attribute",
    "info observed secure-missing: twice_attribute",
  ],
  "shadow-path": ["bare: shadow_path", "info observed duplicate-set-cookie other_key: shadow_path"],
  "shadow-domain": [
    "bare: shadow_domain",
    "info observed domain-too-wide: shadow_domain",
    "info observed duplicate-set-cookie other_key: shadow_domain",
  ],
  "shadow-own": [
    "bare: shadow_own",
    "info observed domain-equals-host: shadow_own",
    "info observed duplicate-set-cookie other_key: shadow_own",
  ],
  "guard-set": [
    "info observed host-prefix-missing: guard",
    "info observed httponly-missing-other: guard",
    "info observed samesite-missing: guard",
  ],
  "guard-over": [
    "info observed host-prefix-missing: guard",
    "info observed httponly-missing-other: guard",
    "info observed samesite-missing: guard",
    "low observed secure-overwrite-attempt: guard",
  ],
};
