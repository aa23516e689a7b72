import type { Stamp } from "../../capture/event.ts";
import type { Exchange } from "../../capture/exchange.ts";
import type { Message } from "../../message/message.ts";
import type { SessionMoment } from "../track/session-track.ts";

/** A moment whose outcome is still being found out. */
export interface Draft {
  readonly kind: SessionMoment["kind"];
  readonly exchange: Exchange | null;
  readonly order: number;
  /** When the last step was answered. */
  at: number;
  readonly steps: Exchange[];
  readonly evidence: Message[];
  outcome: SessionMoment["outcome"];
  proof: Exchange | null;
  mark: Stamp | null;
  readonly changed: Set<string>;
  readonly ended: Set<string>;
  /** How the answer to its last step looks by itself. */
  answer: Answer;
  /** It opened what had been refused, or a mark says so: nothing less takes that back. */
  sure: boolean;
  /** Worth telling of although nothing shows how it ended. */
  telling: boolean;
}

/**
 * `no`: the server said so. `back-to-form`: by its words a page to sign in. `back`: the page that the form stood on, which
 * can be a home page too. `next-step`: another factor is asked for.
 */
export type Answer = "no" | "back-to-form" | "back" | "next-step" | "open";

export function newDraft(kind: Draft["kind"], exchange: Exchange | null, order: number, at: number): Draft {
  return {
    kind,
    exchange,
    order,
    at,
    steps: [],
    evidence: [],
    outcome: "attempt",
    proof: null,
    mark: null,
    changed: new Set(),
    ended: new Set(),
    answer: "open",
    sure: false,
    telling: true,
  };
}

export function succeed(draft: Draft, proof: Exchange | null, evidence: Message, sure = false): void {
  if (draft.sure) return;
  if (draft.outcome !== "succeeded" || sure) draft.proof = proof ?? draft.proof;
  if (draft.outcome === "failed") draft.evidence.length = 1;
  draft.outcome = "succeeded";
  draft.sure = sure;
  draft.evidence.push(evidence);
}

export function fail(draft: Draft, proof: Exchange | null, evidence: Message): void {
  if (draft.sure || draft.outcome === "failed") return;
  draft.outcome = "failed";
  draft.proof = proof;
  draft.evidence.push(evidence);
}

export function momentOf(draft: Draft, storeId: string, site: string): SessionMoment {
  return {
    kind: draft.kind,
    outcome: draft.outcome,
    at: draft.at,
    order: draft.order,
    storeId,
    site,
    exchange: draft.exchange?.id ?? null,
    proof: draft.outcome === "attempt" ? null : (draft.proof?.id ?? null),
    steps: draft.steps.map(({ id }) => id),
    changed: [...draft.changed],
    ended: [...draft.ended],
    mark: draft.mark,
    evidence: draft.evidence,
  };
}
