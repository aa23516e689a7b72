import type { ByteString } from "../../bytes/byte-string.ts";
import type { PartitionKey } from "../../capture/jar-cookie.ts";
import type { Priority, SameSiteAttribute } from "../parsed-set-cookie.ts";

/** A cookie in the jar. RFC 6265bis section 5.7. */
export interface StoredCookie {
  readonly name: ByteString;
  readonly value: ByteString;
  /** In canonical form, without a leading dot. */
  readonly domain: string;
  readonly hostOnly: boolean;
  readonly path: ByteString;
  readonly partitionKey: PartitionKey | null;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly sameSite: SameSiteAttribute | null;
  readonly priority: Priority | null;
  /** Milliseconds since the epoch; null until the session ends. */
  readonly expires: number | null;
  /** Creation time, milliseconds since the epoch. */
  readonly created: number;
  /** Tells cookies of one millisecond apart: smaller is earlier. */
  readonly order: number;
  /** When it was set or sent last, milliseconds since the epoch. */
  readonly lastAccess: number;
}

export function samePartition(one: PartitionKey | null, other: PartitionKey | null): boolean {
  if (one === null || other === null) return one === other;
  return one.topLevelSite === other.topLevelSite && one.hasCrossSiteAncestor === other.hasCrossSiteAncestor;
}

/** What identifies a cookie. RFC 6265bis section 5.7 step 23, and the partition. */
export type CookieIdentity = Pick<StoredCookie, "name" | "domain" | "hostOnly" | "path" | "partitionKey">;

export function sameIdentity(one: CookieIdentity, other: CookieIdentity): boolean {
  return (
    one.name === other.name &&
    one.path === other.path &&
    one.hostOnly === other.hostOnly &&
    one.domain === other.domain &&
    samePartition(one.partitionKey, other.partitionKey)
  );
}

export function isExpired(cookie: Pick<StoredCookie, "expires">, now: number): boolean {
  return cookie.expires !== null && cookie.expires <= now;
}
