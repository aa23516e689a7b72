import type { Request } from "../context/request.ts";
import { cookieNamePrefix } from "../cookie-name-prefix.ts";
import { isBelow } from "../domain-match.ts";
import { type StoredCookie, samePartition } from "../jar/stored-cookie.ts";
import { PlainSetCookie } from "../plain/plain-set-cookie.ts";

/** The part of a cookie's key that its Domain decides. */
export interface Scope {
  readonly domain: string;
  readonly hostOnly: boolean;
}

/**
 * The scope of a cookie that nothing can speak against: a plain line with no promise that it does not keep, and a Domain above the host and below the public suffix. Null where the full checks have to
 * decide. What it lets pass, they let pass; a test of properties holds the two together.
 */
export function plainScope(
  parsed: unknown,
  request: Request,
  present: readonly StoredCookie[],
  partitionKey: StoredCookie["partitionKey"],
): Scope | null {
  if (!(parsed instanceof PlainSetCookie) || !request.unhindered || !keepsPromises(parsed, request)) return null;
  if (!parsed.secure && !request.secureOrigin && holdsSecure(present, partitionKey)) return null;
  return scopeOf(parsed.domain, request);
}

function keepsPromises(parsed: PlainSetCookie, request: Request): boolean {
  const { secure, httpOnly, partitioned, sameSite } = parsed;
  if (secure ? !request.secureOrigin : partitioned || sameSite === "none") return false;
  return !(httpOnly && request.context.api === "script") && keepsPrefix(parsed);
}

/** What `__Secure-` and `__Host-` ask for in every engine; the Http prefixes are for the full checks. */
function keepsPrefix({ name, secure, domain, path }: PlainSetCookie): boolean {
  const prefix = cookieNamePrefix(name, true);
  if (prefix === null) return true;
  return secure && (prefix === "__secure-" || (prefix === "__host-" && domain === null && path === "/"));
}

function scopeOf(domain: string | null, { host, suffix }: Request): Scope | null {
  if (host === "" || host.endsWith(".")) return null;
  if (domain === null) return { domain: host, hostOnly: true };
  // A name that is longer than the host's public suffix, and at or above the host, is no public suffix itself.
  if (suffix === null || domain.length <= suffix.length || !(domain === host || isBelow(host, domain))) return null;
  return { domain, hostOnly: false };
}

function holdsSecure(present: readonly StoredCookie[], partitionKey: StoredCookie["partitionKey"]): boolean {
  return present.some((cookie) => cookie.secure && samePartition(cookie.partitionKey, partitionKey));
}
