import type { Range } from "../../bytes/text-range.ts";
import type { Request } from "../context/request.ts";
import type { Diagnostic } from "../diagnostic.ts";
import type { Evicted } from "../jar/evict.ts";
import type { Jar } from "../jar/jar.ts";
import type { StoredCookie } from "../jar/stored-cookie.ts";
import type { ParsedSetCookie } from "../parsed-set-cookie.ts";
import type { ReasonCode } from "../reasons.ts";
import { type Arrival, describeLine } from "./describe-line.ts";

export type StoreOutcome = "stored" | "updated" | "unchanged" | "deleted" | "deleted-nothing" | "rejected";

const NOBODY: readonly StoredCookie[] = [];
const NO_EVICTION: readonly Evicted[] = [];

/** What becomes of a set line, and of the jar. */
export interface StoreResult {
  readonly outcome: StoreOutcome;
  /** Why it was rejected, or the branch that replacing or deleting took; null for a cookie that is simply stored. */
  readonly reason: ReasonCode | null;
  /** The octets of the line that the reason points at; null where it points at none. */
  readonly range: Range | null;
  /** As it is now in the jar, or as it would have become. */
  readonly cookie: StoredCookie;
  /** The cookie of the same key that was there before; for a rejected line it is there still. */
  readonly previous: StoredCookie | null;
  /** For a deletion that met nothing: cookies of the same name that it may have been meant for. */
  readonly nearMisses: readonly StoredCookie[];
  /** Cookies that had to go for this one. It can be among them itself. */
  readonly evicted: readonly Evicted[];
  /** Whether this holds only if the browser treats third-party cookies as it does by default. */
  readonly assumed: boolean;
  /** Everything that was remarked on the way, the parser's remarks first. Worked out when it is asked for. */
  readonly diagnostics: readonly Diagnostic[];
  readonly jar: Jar;
}

/** A line that is being stored; complete, it is the result. One object, since there is one for every line. */
export class StoreAttempt implements StoreResult, Arrival {
  outcome: StoreOutcome = "rejected";
  reason: ReasonCode | null = null;
  previous: StoredCookie | null = null;
  nearMisses: readonly StoredCookie[] = NOBODY;
  evicted: readonly Evicted[] = NO_EVICTION;
  cookie: StoredCookie;
  jar: Jar;
  readonly parsed: ParsedSetCookie;
  readonly request: Request;
  readonly present: readonly StoredCookie[];
  readonly partitionKey: StoredCookie["partitionKey"];
  private explanation: readonly Diagnostic[] | null = null;

  constructor(
    parsed: ParsedSetCookie,
    request: Request,
    present: readonly StoredCookie[],
    cookie: StoredCookie,
    jar: Jar,
  ) {
    this.parsed = parsed;
    this.request = request;
    this.present = present;
    this.partitionKey = cookie.partitionKey;
    this.cookie = cookie;
    this.jar = jar;
  }

  end(outcome: StoreOutcome, reason: ReasonCode | null, jar: Jar): this {
    this.outcome = outcome;
    this.reason = reason;
    this.jar = jar;
    return this;
  }

  get assumed(): boolean {
    return this.request.access.assumed;
  }

  get diagnostics(): readonly Diagnostic[] {
    this.explanation ??= describeLine(this).diagnostics;
    return this.explanation;
  }

  get range(): Range | null {
    if (this.outcome !== "rejected") return null;
    const found = this.diagnostics.find(({ code }) => code === this.reason);
    return found === undefined ? null : { start: found.start, end: found.end };
  }
}
