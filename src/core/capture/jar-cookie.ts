/** CHIPS partition: the site of the top-level document, and whether a frame of another site stood in between. */
export interface PartitionKey {
  /** Schemeful site, for example `https://shop.test`. */
  readonly topLevelSite: string;
  /** null where the browser does not tell. */
  readonly hasCrossSiteAncestor: boolean | null;
}

export type SameSite = "strict" | "lax" | "none" | "unspecified";

/** A cookie as the browser holds it, in one shape for both browsers. */
export interface JarCookie {
  readonly storeId: string;
  readonly partitionKey: PartitionKey | null;
  /** Firefox with first-party isolation; empty everywhere else. */
  readonly firstPartyDomain: string;
  /** Without a leading dot. */
  readonly domain: string;
  readonly hostOnly: boolean;
  readonly path: string;
  readonly name: string;
  /** Text as the browser's cookie interface gives it: invalid UTF-8 shows as U+FFFD. */
  readonly value: string;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly sameSite: SameSite;
  /** Milliseconds since 1970, or null for a cookie that lasts until the browser closes. */
  readonly expires: number | null;
}

/** Why the browser reported a change. https://developer.chrome.com/docs/extensions/reference/api/cookies#type-OnChangedCause */
export type JarChangeCause = "explicit" | "overwrite" | "expired" | "evicted" | "expired_overwrite";

/** The only thing that identifies a cookie: store, partition, host-only flag, domain, path and name. */
export type CookieKey = string & { readonly [cookieKeyBrand]: true };

declare const cookieKeyBrand: unique symbol;

// LF stands in no part of a stored cookie's key (RFC 6265bis 5.6 refuses it), so it separates without escaping.
const SEPARATOR = "\n";

export function cookieKey(
  cookie: Omit<JarCookie, "value" | "secure" | "httpOnly" | "sameSite" | "expires">,
): CookieKey {
  return [
    cookie.storeId,
    partitionText(cookie.partitionKey),
    cookie.firstPartyDomain,
    cookie.hostOnly ? "host" : "domain",
    cookie.domain,
    cookie.path,
    cookie.name,
  ].join(SEPARATOR) as CookieKey;
}

function partitionText(key: PartitionKey | null): string {
  if (key === null) return "";
  return `${key.topLevelSite} ${key.hasCrossSiteAncestor ?? "?"}`;
}

/** Same value and same attributes; expiry within a second, since browsers round it differently. */
export function sameCookie(one: JarCookie, other: JarCookie): boolean {
  return (
    one.value === other.value &&
    one.secure === other.secure &&
    one.httpOnly === other.httpOnly &&
    one.sameSite === other.sameSite &&
    sameExpiry(one.expires, other.expires)
  );
}

function sameExpiry(one: number | null, other: number | null): boolean {
  return one === null || other === null ? one === other : Math.abs(one - other) < 1000;
}
