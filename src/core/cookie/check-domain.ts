import { isAscii } from "../bytes/byte-string.ts";
import { canonicalHost, isIpAddress } from "./canonical-host.ts";
import { type Diagnostic, diagnostic } from "./diagnostic.ts";
import { domainMatches } from "./domain-match.ts";
import { domainMismatch } from "./domain-mismatch.ts";
import type { ParsedSetCookie } from "./parsed-set-cookie.ts";
import type { ReasonCode } from "./reasons.ts";
import { valueRangeOf } from "./responsible-range.ts";
import type { StorableCookie, StorageContext } from "./storable-cookie.ts";

type Scope = Pick<StorableCookie, "domain" | "hostOnly">;

/** The domain and host-only-flag of the cookie, and what speaks against them. RFC 6265bis section 5.7 steps 8 to 10. */
export function checkDomain(parsed: ParsedSetCookie, context: StorageContext, diagnostics: Diagnostic[]): Scope {
  const host = canonicalHost(context.url);
  const { domain } = parsed;
  if (host === null) {
    const code = domain === null ? "host-not-canonical" : "domain-public-suffix-bad-host";
    remark(code, parsed, diagnostics);
    return { domain: context.url.hostname, hostOnly: true };
  }
  if (domain === null) return { domain: host, hostOnly: true };
  if (!isAscii(domain)) {
    remark("domain-non-ascii", parsed, diagnostics);
    return { domain, hostOnly: false };
  }
  if (isIpAddress(host) && domain === host && context.profile.ownIpIsHostOnly) {
    remark("domain-own-ip-address", parsed, diagnostics);
    return { domain: host, hostOnly: true };
  }
  if (context.publicSuffix(domain) === domain) {
    const own = domain === host;
    remark(own ? "domain-public-suffix-own-host" : "domain-public-suffix", parsed, diagnostics);
    return { domain, hostOnly: own };
  }
  const matches = domainMatches(host, domain);
  const code = matches ? "domain-includes-subdomains" : domainMismatch(host, domain, context.publicSuffix);
  remark(code, parsed, diagnostics);
  return { domain, hostOnly: false };
}

function remark(code: ReasonCode, parsed: ParsedSetCookie, diagnostics: Diagnostic[]): void {
  const { start, end } = valueRangeOf(parsed, "domain");
  diagnostics.push(diagnostic(code, start, end));
}
