import { isIpAddress } from "./canonical-host.ts";

/**
 * Whether `host` domain-matches `domain`: the same, or below it and no IP address. Both in canonical form.
 * RFC 6265bis section 5.1.3.
 */
export function domainMatches(host: string, domain: string): boolean {
  return host === domain || (isBelow(host, domain) && !isIpAddress(host));
}

/** Whether `host` is a name below `domain`. */
export function isBelow(host: string, domain: string): boolean {
  return host.length > domain.length && host.endsWith(domain) && host[host.length - domain.length - 1] === ".";
}
