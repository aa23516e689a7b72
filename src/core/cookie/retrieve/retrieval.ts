import type { ByteString } from "../../bytes/byte-string.ts";
import type { StoredCookie } from "../jar/stored-cookie.ts";
import type { ReasonCode } from "../reasons.ts";

export interface SentCookie {
  readonly cookie: StoredCookie;
  /** Whether this holds only if the browser treats third-party cookies as it does by default. */
  readonly assumed: boolean;
}

export interface WithheldCookie extends SentCookie {
  /** The first of the reasons. */
  readonly reason: ReasonCode;
  /** All that speaks against sending it, in the order of the algorithm. */
  readonly reasons: readonly ReasonCode[];
}

/** What goes with a request and what not, of the cookies of its registrable domain. */
export interface Retrieval {
  /** In the order of the Cookie header. */
  readonly sent: readonly SentCookie[];
  readonly withheld: readonly WithheldCookie[];
  /** The Cookie header's value, or what a script sees; empty for none. */
  readonly header: ByteString;
}
