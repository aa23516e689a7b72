import type { Request } from "../context/request.ts";
import { domainMatches } from "../domain-match.ts";
import { isExpired, type StoredCookie, samePartition } from "../jar/stored-cookie.ts";
import { pathMatches } from "../path-match.ts";
import type { ReasonCode } from "../reasons.ts";
import { sameSiteWithholding } from "./same-site-withholding.ts";

const NONE: readonly ReasonCode[] = [];

/** Everything that speaks against sending a cookie with a request. RFC 6265bis section 5.8.3 step 1, branches Q1 to Q7. */
export function withholdingReasons(cookie: StoredCookie, request: Request): readonly ReasonCode[] {
  const { host, path, secureOrigin, access, context } = request;
  const reasons: ReasonCode[] = [];
  if (cookie.hostOnly ? host !== cookie.domain : !domainMatches(host, cookie.domain)) {
    reasons.push(cookie.hostOnly ? "host-differs" : "domain-mismatch");
  }
  if (!cookie.hostOnly && becamePublicSuffix(cookie.domain, request)) reasons.push("domain-became-public-suffix");
  if (cookie.partitionKey !== null && !samePartition(cookie.partitionKey, access.partition)) {
    reasons.push("other-partition");
  }
  if (!pathMatches(path, cookie.path)) reasons.push("path-mismatch");
  if (cookie.secure && !secureOrigin) reasons.push("secure-only");
  if (cookie.httpOnly && context.api === "script") reasons.push("http-only");
  if (isExpired(cookie, context.now)) reasons.push("expired");
  if (!request.credentials) reasons.push("sent-without-credentials");
  if (cookie.partitionKey === null && !access.common) {
    reasons.push(access.partitionsAll ? "other-partition" : "blocked-third-party");
  }
  const crossSite = sameSiteWithholding(cookie, request);
  if (crossSite !== null) reasons.push(crossSite);
  return reasons.length === 0 ? NONE : reasons;
}

/** Q2. A name above the host that is longer than the host's public suffix is none itself. */
function becamePublicSuffix(domain: string, { suffix, storage }: Request): boolean {
  return suffix !== null && domain.length <= suffix.length && domain === storage.publicSuffix(domain);
}
