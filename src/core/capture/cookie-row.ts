import type { Finding } from "../audit/finding.ts";
import type { RoleVerdict } from "../session/role.ts";
import type { Party } from "../site/party.ts";
import type { SetLine } from "./exchange.ts";
import type { CookieKey, PartitionKey, SameSite } from "./jar-cookie.ts";
import type { ChangeSource, JarEntry } from "./jar-entry.ts";
import type { SetLineVerdict } from "./verdict.ts";

/** Present: in the jar now. Gone: seen in this record, and no longer in the jar. Rejected: a set line that was refused. */
export type RowState = "present" | "gone" | "rejected" | "undecided";

/** One cookie as the views list it: the jar joined with the wire, or set lines of one key that never became a cookie. */
export interface CookieRow {
  /** The cookie key, or `set:` with exchange id and line number of the first of the set lines without a cookie. */
  readonly id: string;
  readonly state: RowState;
  /** What the jar knows of it; null for a set line without a cookie. */
  readonly entry: JarEntry | null;
  readonly name: string;
  readonly value: string;
  readonly storeId: string;
  readonly partitionKey: PartitionKey | null;
  readonly domain: string;
  readonly hostOnly: boolean;
  readonly path: string;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  /** As the browser holds it, or as the line asks where there is no cookie. */
  readonly sameSite: SameSite;
  readonly partitioned: boolean;
  readonly lifetime: "session" | "persistent";
  /** Milliseconds since 1970; null for a session cookie. */
  readonly expires: number | null;
  /** Octets of name and value. */
  readonly size: number;
  readonly party: Party;
  readonly role: RoleVerdict;
  /** null for a set line without a cookie: there the line itself is the source. */
  readonly setBy: ChangeSource | null;
  /** Of the last set line about this cookie; null where no set line was seen. */
  readonly verdict: SetLineVerdict | null;
  /** Set lines about this cookie, oldest first. */
  readonly lines: readonly SetLine[];
  /** For a refused line: the older cookie of the same key that is still there. */
  readonly survivor: CookieKey | null;
  readonly findings: readonly Finding[];
  /** When it last changed, milliseconds since 1970. */
  readonly changedAt: number;
}
