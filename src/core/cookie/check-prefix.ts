import type { Range } from "../bytes/text-range.ts";
import { isIpAddress } from "./canonical-host.ts";
import { cookieNamePrefix } from "./cookie-name-prefix.ts";
import { type Diagnostic, diagnostic } from "./diagnostic.ts";
import type { ParsedSetCookie } from "./parsed-set-cookie.ts";
import type { ReasonCode } from "./reasons.ts";
import { rangeOf, valueRangeOf } from "./responsible-range.ts";
import type { StorableCookie, StorageContext, StorageSetting } from "./storable-cookie.ts";

type Refuse = (code: ReasonCode, range: Range) => void;

/** What a prefix of the name promises about the cookie. RFC 6265bis section 5.7 steps 20 and 21; layered-cookies-02. */
export function checkPrefix(
  parsed: ParsedSetCookie,
  cookie: StorableCookie,
  { context, secureOrigin }: StorageSetting,
  diagnostics: Diagnostic[],
): void {
  const { profile } = context;
  const prefix = cookieNamePrefix(cookie.name, profile.httpPrefixes);
  if (prefix === null) return;
  const refuse: Refuse = (code, { start, end }) => diagnostics.push(diagnostic(code, start, end));
  const secure = cookie.secure && (secureOrigin || !profile.promisesNeedSecureOrigin);
  if (!secure) refuse(NOT_SECURE[prefix], parsed.nameRange);
  if (prefix === "__http-" && !cookie.httpOnly) refuse("http-prefix-not-http-only", parsed.nameRange);
  if (prefix === "__host-http-" && !cookie.httpOnly) refuse("host-http-prefix-not-http-only", parsed.nameRange);
  if (prefix === "__host-" || prefix === "__host-http-") checkHostPrefix(parsed, cookie, context, refuse);
}

const NOT_SECURE = {
  "__secure-": "secure-prefix-not-secure",
  "__host-": "host-prefix-not-secure",
  "__http-": "http-prefix-not-secure",
  "__host-http-": "host-prefix-not-secure",
} as const;

function checkHostPrefix(
  parsed: ParsedSetCookie,
  cookie: StorableCookie,
  { profile, url }: StorageContext,
  refuse: Refuse,
): void {
  const onlyHost = profile.hostPrefixDomain === "host-only" ? cookie.hostOnly : namesNoDomain(parsed, url.hostname);
  if (!onlyHost) refuse("host-prefix-with-domain", rangeOf(parsed, "domain"));
  const pathWritten = parsed.attributes.some((attribute) => attribute.known === "path");
  if (profile.hostPrefixPath === "attribute" && !pathWritten) refuse("host-prefix-without-path", parsed.nameRange);
  else if (profile.hostPrefixPath === "attribute" && parsed.path !== "/") {
    refuse("host-prefix-path-not-root", rangeOf(parsed, "path"));
  } else if (cookie.path !== "/") refuse("host-prefix-path-not-root", rangeOf(parsed, "path"));
}

/** V9: no Domain, or exactly the address that is the host. */
function namesNoDomain(parsed: ParsedSetCookie, host: string): boolean {
  if (parsed.domain === null) return true;
  const { start, end } = valueRangeOf(parsed, "domain");
  return isIpAddress(host) && parsed.line.slice(start, end) === host;
}
