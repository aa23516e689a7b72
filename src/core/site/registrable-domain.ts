import { getDomain, getPublicSuffix } from "tldts";

// The private section counts: user.github.io and other.github.io belong to different people.
const OPTIONS = { allowPrivateDomains: true, validateHostname: false };

export interface HostFacts {
  /** Registrable domain. */
  readonly domain: string;
  /** Public suffix. */
  readonly suffix: string | null;
}

// Traffic names the same few hosts again and again, and the list takes microseconds to search.
const KEPT_HOSTS = 512;
const keptFacts = new Map<string, HostFacts>();

/** What the list says of a host. */
export function factsOfHost(host: string): HostFacts {
  const kept = keptFacts.get(host);
  if (kept !== undefined) return kept;
  const facts = { domain: getDomain(host, OPTIONS) ?? host, suffix: getPublicSuffix(host, OPTIONS) };
  if (keptFacts.size >= KEPT_HOSTS) keptFacts.clear();
  keptFacts.set(host, facts);
  return facts;
}

/**
 * The registrable domain of a host, or the host itself where it has none (an IP address, `localhost`, a public suffix).
 * `host` is lower case, without port. https://github.com/publicsuffix/list/wiki/Format
 */
export function registrableDomain(host: string): string {
  return factsOfHost(host).domain;
}

/** The public suffix of a host (`co.uk` for `shop.co.uk`), or null for an IP address or an empty host. */
export function publicSuffixOf(host: string): string | null {
  return factsOfHost(host).suffix;
}
