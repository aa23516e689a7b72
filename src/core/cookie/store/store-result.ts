import type { Range } from "../../bytes/text-range.ts";
import type { Diagnostic } from "../diagnostic.ts";
import type { Evicted } from "../jar/evict.ts";
import type { Jar } from "../jar/jar.ts";
import type { StoredCookie } from "../jar/stored-cookie.ts";
import type { ReasonCode } from "../reasons.ts";

export type StoreOutcome = "stored" | "updated" | "unchanged" | "deleted" | "deleted-nothing" | "rejected";

/** What becomes of a set line, and of the jar. */
export interface StoreResult {
  readonly outcome: StoreOutcome;
  /** Why it was rejected, or the branch that replacing or deleting took; null for a cookie that is simply stored. */
  readonly reason: ReasonCode | null;
  /** The octets of the line that the reason points at. */
  readonly range: Range | null;
  /** As it is now in the jar, or as it would have become. */
  readonly cookie: StoredCookie;
  /** The cookie of the same key that was there before; for a rejected line it is there still. */
  readonly previous: StoredCookie | null;
  /** For a deletion that met nothing: cookies of the same name that it may have been meant for. */
  readonly nearMisses: readonly StoredCookie[];
  /** Cookies that had to go for this one. It can be among them itself. */
  readonly evicted: readonly Evicted[];
  /** Everything that was remarked on the way. */
  readonly diagnostics: readonly Diagnostic[];
  /** Whether this holds only if the browser treats third-party cookies as it does by default. */
  readonly assumed: boolean;
  readonly jar: Jar;
}
