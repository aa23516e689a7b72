import type { Reference } from "./rule.ts";

/** https://github.com/OWASP/ASVS/tree/v5.0.0 */
export function asvs(item: string, page: string): Reference {
  const url = `https://github.com/OWASP/ASVS/blob/v5.0.0/5.0/en/${page}.md`;
  return { standard: "OWASP ASVS", version: "5.0.0", item, url };
}

/** OWASP Web Security Testing Guide, the published version. */
export function wstg(item: string, page: string): Reference {
  const folder = "https://owasp.org/www-project-web-security-testing-guide/v42/4-Web_Application_Security_Testing";
  return { standard: "OWASP WSTG", version: "4.2", item, url: `${folder}/${page}` };
}

export function cwe(number: number): Reference {
  const url = `https://cwe.mitre.org/data/definitions/${number}.html`;
  return { standard: "CWE", version: "4", item: `CWE-${number}`, url };
}

/** draft-22 is approved and has no RFC number yet. Section as text, for example `5.7` or `5.7 step 13`. */
export function cookieRfc(item: string): Reference {
  const [section] = item.split(" ");
  const url = `https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis-22#section-${section}`;
  return { standard: "RFC 6265bis", version: "draft-22", item, url };
}

export const ASVS_COOKIES = "0x12-V3-Web-Frontend-Security";
export const ASVS_TRANSPORT = "0x21-V12-Secure-Communication";
export const WSTG_COOKIE_ATTRIBUTES = wstg(
  "WSTG-SESS-02",
  "06-Session_Management_Testing/02-Testing_for_Cookies_Attributes",
);
