import type { AttributeName } from "./attribute-name.ts";
import { type Diagnostic, diagnostic } from "./diagnostic.ts";
import { domainMatches } from "./domain-match.ts";
import type { ParsedSetCookie } from "./parsed-set-cookie.ts";
import { pathMatches } from "./path-match.ts";
import type { ReasonCode } from "./reasons.ts";
import { rangeOf } from "./responsible-range.ts";
import type { StorableCookie, StorageSetting, StoredSecureCookie } from "./storable-cookie.ts";

/** Secure and HttpOnly. RFC 6265bis section 5.7 steps 13 to 16 and 19; CHIPS for Partitioned. */
export function checkSecure(
  parsed: ParsedSetCookie,
  cookie: StorableCookie,
  { context, secureOrigin }: StorageSetting,
  diagnostics: Diagnostic[],
): void {
  const refuse = (code: ReasonCode, name: AttributeName | null) => {
    const { start, end } = name === null ? parsed.nameRange : rangeOf(parsed, name);
    diagnostics.push(diagnostic(code, start, end));
  };
  const reallySecure = cookie.secure && (secureOrigin || !context.profile.promisesNeedSecureOrigin);
  if (cookie.secure && !secureOrigin) refuse("secure-over-insecure-connection", "secure");
  if (cookie.httpOnly && context.api === "script") refuse("http-only-from-script", "httponly");
  if (!cookie.secure && !secureOrigin && overwritesSecure(cookie, context.secureCookies ?? [])) {
    refuse("overwrites-secure-cookie", null);
  }
  if (cookie.sameSite === "none" && !cookie.secure) refuse("same-site-none-insecure", "samesite");
  if (cookie.partitioned && !reallySecure) refuse("partitioned-insecure", "partitioned");
}

/** "Leave Secure cookies alone": same name, domains that match either way, a path at or below the other's. Step 16. */
function overwritesSecure(cookie: StorableCookie, secureCookies: Iterable<StoredSecureCookie>): boolean {
  for (const stored of secureCookies) {
    const sameName = stored.name === cookie.name;
    const related = domainMatches(stored.domain, cookie.domain) || domainMatches(cookie.domain, stored.domain);
    if (sameName && related && pathMatches(cookie.path, stored.path)) return true;
  }
  return false;
}
