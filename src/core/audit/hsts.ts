import { splitDirectives } from "./directives.ts";

/** What a Strict-Transport-Security header asks for. */
export interface HstsPolicy {
  readonly maxAge: number;
  readonly includeSubDomains: boolean;
}

/** The policy in a header, or null where it has no valid max-age and counts for nothing. RFC 6797 section 6.1. */
export function parseHsts(header: string): HstsPolicy | null {
  const directives = splitDirectives(header);
  const maxAge = directives.get("max-age");
  if (maxAge === undefined || !/^[0-9]+$/.test(maxAge)) return null;
  return { maxAge: Number(maxAge), includeSubDomains: directives.has("includesubdomains") };
}

/**
 * Whether the browser will use https for every host that gets a cookie of `domain`: the policy of the host itself is
 * enough for a host-only cookie, and one with includeSubDomains at the domain or above it for the others.
 */
export function isCoveredByHsts(hsts: ReadonlyMap<string, string>, domain: string, hostOnly: boolean): boolean {
  if (hsts.size === 0) return false;
  for (let host = domain; host !== ""; host = parentOf(host)) {
    const header = hsts.get(host);
    const policy = header === undefined ? null : parseHsts(header);
    if (policy === null || policy.maxAge === 0) continue;
    if (policy.includeSubDomains || (hostOnly && host === domain)) return true;
  }
  return false;
}

function parentOf(host: string): string {
  const dot = host.indexOf(".");
  return dot < 0 ? "" : host.slice(dot + 1);
}
