import type { Range } from "../bytes/text-range.ts";
import { type Diagnostic, diagnostic } from "./diagnostic.ts";
import { domainMatches } from "./domain-match.ts";
import type { ParsedSetCookie } from "./parsed-set-cookie.ts";
import { pathMatches } from "./path-match.ts";
import type { ReasonCode } from "./reasons.ts";
import { rangeOf } from "./responsible-range.ts";
import { isSecureOrigin } from "./secure-origin.ts";
import type { StorableCookie, StorageContext, StoredSecureCookie } from "./storable-cookie.ts";

/** Secure and HttpOnly. RFC 6265bis section 5.7 steps 13 to 16 and 19; CHIPS for Partitioned. */
export function checkSecure(
  parsed: ParsedSetCookie,
  cookie: StorableCookie,
  context: StorageContext,
  diagnostics: Diagnostic[],
): void {
  const refuse = (code: ReasonCode, { start, end }: Range) => diagnostics.push(diagnostic(code, start, end));
  const secureOrigin = isSecureOrigin(context.url);
  if (cookie.secure && !secureOrigin) refuse("secure-over-insecure-connection", rangeOf(parsed, "secure"));
  if (cookie.httpOnly && context.api === "script") refuse("http-only-from-script", rangeOf(parsed, "httponly"));
  if (!cookie.secure && !secureOrigin && overwritesSecure(cookie, context.secureCookies ?? [])) {
    refuse("overwrites-secure-cookie", parsed.nameRange);
  }
  if (cookie.sameSite === "none" && !cookie.secure) refuse("same-site-none-insecure", rangeOf(parsed, "samesite"));
  if (cookie.partitioned && !cookie.secure) refuse("partitioned-insecure", rangeOf(parsed, "partitioned"));
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
