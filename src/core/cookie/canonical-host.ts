const IPV4 = /^\d+\.\d+\.\d+\.\d+$/;

/**
 * The canonicalized request-host: lower case, A-labels, which is what a parsed URL holds. Null where a label other than
 * the last is empty, so that no canonical form exists. RFC 6265bis section 5.1.2.
 */
export function canonicalHost(url: Pick<URL, "hostname">): string | null {
  const host = url.hostname;
  return host === "" || host.endsWith("..") ? null : host;
}

/** Whether a canonical host is an address: a parsed URL writes IPv4 in four decimal parts and IPv6 in brackets. */
export function isIpAddress(host: string): boolean {
  return host.startsWith("[") || IPV4.test(host);
}
