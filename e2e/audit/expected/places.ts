import type { ExpectedFindings } from "./expected-findings.ts";

/** Cases of Domain and Path. */
export const PLACES: ExpectedFindings = {
  "domain-own": ["bare: domain_own", "info observed domain-equals-host: domain_own"],
  "domain-parent": ["bare: domain_parent", "info observed domain-too-wide: domain_parent"],
  "domain-dot": [
    "bare: domain_dot",
    "info observed domain-equals-host: domain_dot",
    "info observed domain-leading-dot: domain_dot",
  ],
  "domain-upper": [
    "bare: domain_upper",
    "info observed domain-equals-host: domain_upper",
    "info observed duplicate-attribute: domain_upper",
  ],
  "domain-foreign": ["low observed domain-invalid: domain_foreign"],
  "domain-suffix": ["low observed domain-invalid: domain_suffix"],
  "domain-suffix-com": ["low observed domain-invalid: domain_suffix_com"],
  "domain-child": ["low observed domain-invalid: domain_child"],
  "domain-sibling": ["low observed domain-invalid: domain_sibling"],
  "domain-ip": ["low observed domain-invalid: domain_ip"],
  "domain-own-ip": ["bare: domain_own_ip"],
  "domain-empty": ["bare: domain_empty"],
  "domain-port": ["low observed domain-invalid: domain_port"],
  "domain-url": ["low observed domain-invalid: domain_url"],
  "path-default": ["bare: path_default"],
  "path-root": ["bare: path_root"],
  "path-other": ["bare: path_other"],
  "path-relative": ["bare: path_relative", "low observed path-malformed: path_relative"],
  "path-empty": ["bare: path_empty", "low observed path-malformed: path_empty"],
  "path-quoted": ["bare: path_quoted", "low observed path-malformed: path_quoted"],
  "path-prefix": ["bare: path_prefix"],
  "path-trailing": ["bare: path_trailing", "info observed path-prefix-trap: path_trailing"],
};
