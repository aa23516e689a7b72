import type { ReasonCode } from "../cookie/reasons.ts";

/** Observed: a header, a jar event, a jar read. Predicted: what the engine says. */
export type Basis = "observed" | "predicted";

export type SetLineOutcome =
  | "stored"
  | "updated"
  | "unchanged"
  | "deleted"
  | "deleted-nothing"
  | "rejected"
  | "undecided";

/** Why nothing can be said yet, or at all. */
export type UndecidedReason = "exchange-open" | "waiting-for-jar" | "no-host-access" | "record-incomplete";

/** A rejection that no branch so far explains. */
export const NOT_EXPLAINED = "not-explained";

/** What became of a set line. */
export interface SetLineVerdict {
  readonly outcome: SetLineOutcome;
  readonly reason: ReasonCode | UndecidedReason | typeof NOT_EXPLAINED | null;
  readonly basis: Basis;
}

export const EXCHANGE_OPEN: SetLineVerdict = { outcome: "undecided", reason: "exchange-open", basis: "observed" };
export const WAITING_FOR_JAR: SetLineVerdict = { outcome: "undecided", reason: "waiting-for-jar", basis: "observed" };
export const OUT_OF_SIGHT: SetLineVerdict = { outcome: "undecided", reason: "no-host-access", basis: "observed" };
export const RECORD_ENDED: SetLineVerdict = { outcome: "undecided", reason: "record-incomplete", basis: "observed" };
