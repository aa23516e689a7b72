import type { Citation } from "./rule.ts";

/** @param page of OWASP ASVS 5.0.0, without its ending */
export function asvs(item: string, page: string): Citation {
  return { of: "asvs", item, page };
}

/** @param page of the OWASP Web Security Testing Guide, below its section 4 */
export function wstg(item: string, page: string): Citation {
  return { of: "wstg", item, page };
}

export function cwe(number: number): Citation {
  return { of: "cwe", item: `CWE-${number}`, page: `${number}` };
}

/** Section as text, for example `5.7` or `5.7 step 13`. */
export function cookieRfc(item: string): Citation {
  return { of: "cookies", item, page: item.replace(/ .*/, "") };
}

export const ASVS_COOKIES = "0x12-V3-Web-Frontend-Security";
export const ASVS_TRANSPORT = "0x21-V12-Secure-Communication";
export const WSTG_COOKIE_ATTRIBUTES = wstg(
  "WSTG-SESS-02",
  "06-Session_Management_Testing/02-Testing_for_Cookies_Attributes",
);
