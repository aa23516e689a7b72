import type { Exchange } from "../../capture/exchange.ts";
import { isRestless } from "../track/restless.ts";
import { type Draft, fail, newDraft, succeed } from "./draft.ts";
import { closeCurrent, closeLeaving, isAfter, type MomentState } from "./moment-state.ts";
import type { Signal } from "./signal.ts";

/** A wish to sign out; one that asks "really?" first is one with its answer. */
export function onSignOut(state: MomentState, exchange: Exchange, why: "path" | "clear-site-data", at: number): void {
  closeCurrent(state);
  const going = state.leaving?.outcome === "attempt" ? state.leaving : null;
  if (!going) closeLeaving(state);
  const draft = going ?? newDraft("sign-out", exchange, exchange.order, at);
  draft.steps.push(...state.hopsOf(exchange).filter((hop) => !draft.steps.includes(hop)));
  draft.at = Math.max(draft.at, at);
  if (!going) draft.evidence.push({ key: why === "path" ? "session_out_path" : "session_out_clear" });
  if (why === "clear-site-data") {
    if (going) draft.evidence.push({ key: "session_out_clear" });
    draft.outcome = "succeeded";
    draft.proof = exchange;
  }
  state.leaving = draft;
}

export function onGone(state: MomentState, { life, exchange, at }: Extract<Signal, { kind: "gone" }>): void {
  const draft = state.leaving;
  if (!draft || !isOf(draft, exchange, at)) return;
  draft.ended.add(life.subject.id);
  draft.at = Math.max(draft.at, at);
  if (life.subject.role.role === "remember" || !life.subject.candidate) return;
  const how = life.subject.carrier === "url" ? "session_out_left" : "session_out_deleted";
  succeed(draft, exchange ?? draft.exchange, { key: how, params: [life.subject.name] });
}

/** A new value that the sign-out gave. @returns whether it was that. */
export function onReplaced(
  state: MomentState,
  { life, span, exchange, at }: Extract<Signal, { kind: "value" }>,
): boolean {
  const draft = state.leaving;
  if (!draft || state.current || !exchange || !isOf(draft, exchange, at)) return false;
  draft.changed.add(life.subject.id);
  const before = life.spans[life.spans.indexOf(span) - 1];
  if (!before?.replaced || !life.subject.candidate || isRestless(life) || draft.ended.has(life.subject.id)) return true;
  draft.ended.add(life.subject.id);
  succeed(draft, exchange, { key: "session_out_replaced", params: [life.subject.name] });
  return true;
}

/** The page can delete what scripts can write, right after the answer; in milliseconds. */
const BY_SCRIPT = 5000;

function isOf(draft: Draft, exchange: Exchange | null, at: number): boolean {
  return exchange ? draft.steps.includes(exchange) : at >= draft.at && at <= draft.at + BY_SCRIPT;
}

/** Let in after the sign-out with nothing changed: the server still takes the session. */
export function onStillOpen(state: MomentState, exchange: Exchange): void {
  const draft = state.leaving;
  if (draft?.outcome !== "attempt" || !isAfter(draft, exchange)) return;
  fail(draft, exchange, { key: "session_out_still_open" });
}

/** Turned away where the session was let in before, although the browser still carries it. */
export function onRefusedAfter(state: MomentState, exchange: Exchange, before: Exchange | null): void {
  const draft = state.leaving;
  if (!draft || before === null || draft.outcome !== "attempt" || !isAfter(draft, exchange)) return;
  succeed(draft, exchange, { key: "session_out_refused" });
}
