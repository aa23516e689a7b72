import type { CookieDateParser } from "../cookie-date.ts";
import type { MaxAgeParser } from "../max-age.ts";

export type ProfileId = "rfc6265bis" | "chromium" | "firefox";

/** How one engine takes a set line apart. */
export interface ParseProfile {
  readonly id: ProfileId;
  /** Whether it knows the attribute Partitioned (CHIPS). */
  readonly partitioned: boolean;
  /** V27: whether it knows the attribute Priority. */
  readonly priority: boolean;
  /** V1: what `foo`, a pair without an equals sign, is. */
  readonly pairWithoutEquals: "value" | "name";
  /** V16: a tab inside a name or value is kept, refused anywhere, or refused in the path alone. */
  readonly innerTab: "kept" | "refused" | "refused-in-path";
  /** V20: whether a value of more than 1024 octets takes the effect from every attribute, or not from flags. */
  readonly longValueDisarms: "every-attribute" | "text-attributes";
  /** V17 */
  readonly parseDate: CookieDateParser;
  /** V18 */
  readonly parseMaxAge: MaxAgeParser;
  /** V18b: whether a last Expires or Max-Age that is invalid lets an earlier valid one count. */
  readonly invalidLifetime: "yields-to-earlier" | "wins";
  /** V17: whether Expires is read against the clock of the server, as its Date header gives it. */
  readonly followsServerClock: boolean;
  /** V11b: what is left of `Domain=.`. */
  readonly loneDotDomain: "empty" | "kept";
}

/** How one engine decides whether to keep a cookie, as far as the request's context does not matter. */
export interface StoreProfile {
  /** V2 */
  readonly nameless: "stored" | "refused";
  /** V3: an empty name with an equals sign in the value. */
  readonly ambiguousNameless: "stored" | "refused";
  /** V8: whether the prefixes `__Http-` and `__Host-Http-` mean anything. */
  readonly httpPrefixes: boolean;
  /** V8b: `__Host-` needs a Path attribute, or only a path of `/` wherever it comes from. */
  readonly hostPrefixPath: "attribute" | "result";
  /** V8c, V9: `__Host-` needs a host-only cookie, or no Domain attribute unless it is the host's own IP address. */
  readonly hostPrefixDomain: "host-only" | "no-attribute";
  /** Whether the name prefixes and Partitioned need a secure origin besides the Secure attribute. */
  readonly promisesNeedSecureOrigin: boolean;
  /** V9: whether Domain with the IP address of the host itself makes a host-only cookie. */
  readonly ownIpIsHostOnly: boolean;
  /** The order in which the engine refuses, by branch; what is not named comes after, in the order of the RFC. */
  readonly refusalOrder: readonly string[];
}

/** The rule set of one engine. */
export interface Profile extends ParseProfile, StoreProfile {}
