import { getDomain, getPublicSuffix } from "tldts";

// The private section counts: user.github.io and other.github.io belong to different people.
const OPTIONS = { allowPrivateDomains: true, validateHostname: false };

/**
 * The registrable domain of a host, or the host itself where it has none (an IP address, `localhost`, a public suffix).
 * `host` is lower case, without port. https://github.com/publicsuffix/list/wiki/Format
 */
export function registrableDomain(host: string): string {
  return getDomain(host, OPTIONS) ?? host;
}

/** The public suffix of a host (`co.uk` for `shop.co.uk`), or null for an IP address or an empty host. */
export function publicSuffixOf(host: string): string | null {
  return getPublicSuffix(host, OPTIONS);
}
