import type { ByteString } from "../bytes/byte-string.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { Lifetime } from "./lifetime.ts";
import type { Priority, SameSiteAttribute } from "./parsed-set-cookie.ts";
import type { Profile } from "./profiles/profile.ts";
import type { ReasonCode } from "./reasons.ts";

/** The cookie that a set line makes for a URL. Its key is name, domain, host-only flag and path, and the partition. */
export interface StorableCookie extends Lifetime {
  readonly name: ByteString;
  readonly value: ByteString;
  /** In canonical form, without a leading dot. */
  readonly domain: string;
  readonly hostOnly: boolean;
  readonly path: ByteString;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly sameSite: SameSiteAttribute | null;
  readonly partitioned: boolean;
  readonly priority: Priority | null;
}

/** A cookie of the jar, as far as "leave Secure cookies alone" needs it. `domain` without a leading dot. */
export interface StoredSecureCookie {
  readonly name: string;
  readonly domain: string;
  readonly path: string;
}

/** What the storage checks need besides the set line. */
export interface StorageContext {
  /** The request's address, or its parts as a parsed URL has them. */
  readonly url: Pick<URL, "protocol" | "hostname" | "pathname">;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** The public suffix of a host, with `*` as the default rule; null for an address. */
  readonly publicSuffix: (host: string) => string | null;
  readonly profile: Profile;
  /** `script` for document.cookie, cookieStore and other non-HTTP APIs. */
  readonly api: "http" | "script";
  /** Cookies with Secure that could be overwritten. */
  readonly secureCookies?: Iterable<StoredSecureCookie>;
  /** Whether the URL may have Secure cookies, where the caller has found out already. */
  readonly secureOrigin?: boolean;
}

/** The context, and whether its URL may have Secure cookies. */
export interface StorageSetting {
  readonly context: StorageContext;
  readonly secureOrigin: boolean;
}

/**
 * The answer. `cookie` is also given where the line is refused: the cookie as it would have become, to look it up by.
 * The diagnostics are those of the parser, then those of storing.
 */
export type StorageCheck =
  | { readonly storable: true; readonly cookie: StorableCookie; readonly diagnostics: readonly Diagnostic[] }
  | {
      readonly storable: false;
      readonly reason: ReasonCode;
      readonly cookie: StorableCookie;
      readonly diagnostics: readonly Diagnostic[];
    };
