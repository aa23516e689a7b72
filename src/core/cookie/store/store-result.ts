import type { Range } from "../../bytes/text-range.ts";
import type { Diagnostic } from "../diagnostic.ts";
import type { Evicted } from "../jar/evict.ts";
import type { Jar } from "../jar/jar.ts";
import type { StoredCookie } from "../jar/stored-cookie.ts";
import type { ReasonCode } from "../reasons.ts";

export type StoreOutcome = "stored" | "updated" | "unchanged" | "deleted" | "deleted-nothing" | "rejected";

const NOBODY: readonly StoredCookie[] = [];
const NO_EVICTION: readonly Evicted[] = [];

/** What becomes of a set line, and of the jar. */
export class StoreResult {
  readonly outcome: StoreOutcome;
  /** Why it was rejected, or the branch that replacing or deleting took; null for a cookie that is simply stored. */
  readonly reason: ReasonCode | null;
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
  readonly jar: Jar;
  private readonly explainKept: () => readonly Diagnostic[];
  private diagnosticsKept: readonly Diagnostic[] | null = null;

  constructor(
    verdict: readonly [StoreOutcome, ReasonCode | null],
    jar: Jar,
    facts: ResultFacts,
    nearMisses: readonly StoredCookie[] = NOBODY,
    evicted: readonly Evicted[] = NO_EVICTION,
  ) {
    this.outcome = verdict[0];
    this.reason = verdict[1];
    this.cookie = facts.cookie;
    this.previous = facts.previous;
    this.assumed = facts.assumed;
    this.explainKept = facts.explain;
    this.nearMisses = nearMisses;
    this.evicted = evicted;
    this.jar = jar;
  }

  /** Everything that was remarked on the way, the parser's remarks first. Worked out when it is asked for. */
  get diagnostics(): readonly Diagnostic[] {
    this.diagnosticsKept ??= this.explainKept();
    return this.diagnosticsKept;
  }

  /** The octets of the line that the reason points at; null where it points at none. */
  get range(): Range | null {
    if (this.outcome !== "rejected") return null;
    const found = this.diagnostics.find(({ code }) => code === this.reason);
    return found === undefined ? null : { start: found.start, end: found.end };
  }
}

/** What a result says that does not depend on the outcome. */
export interface ResultFacts {
  readonly cookie: StoredCookie;
  readonly previous: StoredCookie | null;
  readonly assumed: boolean;
  readonly explain: () => readonly Diagnostic[];
}
