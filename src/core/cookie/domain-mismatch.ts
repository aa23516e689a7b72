import { isIpAddress } from "./canonical-host.ts";
import { isBelow } from "./domain-match.ts";
import type { ReasonCode } from "./reasons.ts";

const PORT = /:\d*$/;
const HOST_OCTETS = /^[a-z\d_.-]+$/;
const ADDRESS_PART = /^[\d.]+$/;

/** Why `host` does not domain-match `domain`, in the words that help to mend it. RFC 6265bis section 5.7 step 10. */
export function domainMismatch(
  host: string,
  domain: string,
  publicSuffix: (host: string) => string | null,
): ReasonCode {
  if (domain === ".") return "domain-lone-dot";
  if (domain.includes("://")) return "domain-with-scheme";
  if (isIpAddress(domain) || ADDRESS_PART.test(domain) || isIpAddress(host)) return "domain-ip-address";
  if (PORT.test(domain)) return "domain-with-port";
  if (!HOST_OCTETS.test(domain) || domain.startsWith(".") || domain.includes("..")) return "domain-not-a-host";
  if (domain.endsWith(".") !== host.endsWith(".")) return "domain-trailing-dot";
  if (isBelow(domain, host)) return "domain-below-host";
  return siteOf(domain, publicSuffix) === siteOf(host, publicSuffix) ? "domain-sibling" : "domain-other-site";
}

/** The registrable domain: the public suffix and one label more; the host itself where there is none. */
function siteOf(host: string, publicSuffix: (host: string) => string | null): string {
  const suffix = publicSuffix(host);
  if (suffix === null || suffix === host || !isBelow(host, suffix)) return host;
  const rest = host.slice(0, host.length - suffix.length - 1);
  return host.slice(rest.lastIndexOf(".") + 1);
}
