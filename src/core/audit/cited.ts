import type { Citation, Reference } from "./rule.ts";

interface Standard {
  readonly standard: string;
  readonly version: string;
  /** Address of a page of it. */
  readonly url: (page: string) => string;
}

const WSTG = "https://owasp.org/www-project-web-security-testing-guide/v42/4-Web_Application_Security_Testing";
const RFC6265BIS = "https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis-22";

const STANDARDS: Readonly<Record<Citation["of"], Standard>> = {
  asvs: {
    standard: "OWASP ASVS",
    version: "5.0.0",
    url: (page) => `https://github.com/OWASP/ASVS/blob/v5.0.0/5.0/en/${page}.md`,
  },
  // The published version.
  wstg: { standard: "OWASP WSTG", version: "4.2", url: (page) => `${WSTG}/${page}` },
  cwe: { standard: "CWE", version: "4", url: (page) => `https://cwe.mitre.org/data/definitions/${page}.html` },
  // draft-22 is approved and has no RFC number yet.
  cookies: { standard: "RFC 6265bis", version: "draft-22", url: (page) => `${RFC6265BIS}#section-${page}` },
};

/** A citation with all that a reader needs to find it. */
export function cited(citation: Citation | Reference): Reference {
  if ("url" in citation) return citation;
  const { standard, version, url } = STANDARDS[citation.of];
  return { standard, version, item: citation.item, url: url(citation.page) };
}
