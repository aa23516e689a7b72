import type { Exchange } from "../../capture/exchange.ts";
import { carriedValue } from "../track/carried.ts";
import { isRestless } from "../track/restless.ts";
import { answerTo } from "./answer.ts";
import { type Attempt, isLaterStep, isScripted, isTelling } from "./attempt.ts";
import { type Draft, fail, newDraft, succeed } from "./draft.ts";
import { closeCurrent, closeLeaving, isAfter, type MomentState } from "./moment-state.ts";
import { pathPurposes } from "./path-purpose.ts";
import type { Signal } from "./signal.ts";

/** A try to sign in, or a step of the one before it. */
export function onAttempt(state: MomentState, attempt: Attempt, at: number): void {
  // A token endpoint is asked again and again while the session lasts.
  if (attempt.kind === "token" && (state.signedIn || state.current?.outcome === "succeeded")) return;
  const going = state.current;
  if (going && isLaterStep(attempt) && going.outcome !== "failed" && !going.sure && going.answer !== "no") {
    addStep(state, going, attempt, at);
    return;
  }
  if (going && attempt.kind === "password" && going.answer !== "open" && isUndone(going, attempt)) {
    fail(going, attempt.exchange, { key: "session_failed_again" });
  }
  closeCurrent(state);
  closeLeaving(state);
  state.current = newDraft(momentKind(state, attempt), attempt.exchange, attempt.exchange.order, at);
  state.current.telling = false;
  addStep(state, state.current, attempt, at);
}

/**
 * Asked for the password once more by the answer itself. A new value alone says little then: some change the session
 * with every attempt.
 */
function isUndone(going: Draft, { exchange }: Attempt): boolean {
  if (going.outcome === "attempt") return true;
  if (going.outcome === "failed" || going.sure || going.kind !== "sign-in" || going.exchange?.url !== exchange.url)
    return false;
  going.evidence.length = 1;
  return true;
}

/** Who is signed in and gives the password once more wants more rights, not another account. */
function momentKind({ signedIn }: MomentState, { kind, exchange }: Attempt): Draft["kind"] {
  if (kind === "step-up") return "role-change";
  if (!signedIn || kind !== "password") return "sign-in";
  return pathPurposes(exchange.url, "whole").has("sign-in") ? "sign-in" : "role-change";
}

function addStep(state: MomentState, draft: Draft, attempt: Attempt, at: number): void {
  const hops = state.hopsOf(attempt.exchange);
  draft.steps.push(...hops.filter((hop) => !draft.steps.includes(hop)));
  draft.evidence.push(attempt.evidence);
  draft.at = Math.max(draft.at, at);
  draft.telling ||= isTelling(attempt) || attempt.kind === "step-up";
  draft.answer = answerTo(attempt, hops, state.signInPages);
  if (draft.answer === "no") {
    const status = String(attempt.exchange.response?.status ?? "");
    const why =
      attempt.kind === "idp-refusal"
        ? { key: "session_failed_provider" }
        : { key: "session_failed_status", params: [status] };
    fail(draft, attempt.exchange, why);
  }
}

/** A session got a value: the second signal, if the sign-in gave it and it is carried from then on. */
export function onValue(state: MomentState, signal: Extract<Signal, { kind: "value" }>): void {
  const { life, span, exchange } = signal;
  const draft = state.current;
  if (!draft || !isOf(draft, signal)) {
    reviveByRemember(state, signal);
    return;
  }
  draft.changed.add(life.subject.id);
  draft.at = Math.max(draft.at, signal.at);
  const [carrier] = span.carries;
  const blocked = draft.answer === "no" || draft.answer === "next-step" || draft.answer === "back-to-form";
  if (blocked || !carrier || !life.subject.candidate || isRestless(life)) return;
  succeed(draft, carrier === exchange ? exchange : carrier, {
    key: "session_success_born",
    params: [life.subject.name],
  });
}

/** Given by a step of the moment, or kept by the page that made it (a token, a cookie that a script writes). */
function isOf(draft: Draft, { life, exchange, at }: Extract<Signal, { kind: "value" }>): boolean {
  if (exchange && draft.steps.includes(exchange)) return true;
  if (draft.outcome !== "attempt" || at < draft.at) return false;
  const scripted = draft.steps.some(isScripted);
  if (life.subject.carrier === "bearer") return true;
  return scripted && (exchange === null || (isScripted(exchange) && exchange.method === "POST"));
}

/** A remember-me cookie alone brought a new session: a sign-in without a password. */
function reviveByRemember(state: MomentState, { life, span, exchange, at }: Extract<Signal, { kind: "value" }>): void {
  if (!exchange || life.subject.role.role === "remember" || !life.subject.candidate || span.carries.length === 0)
    return;
  const remember = state.rememberedBy(exchange);
  if (!remember || carriedValue(life, exchange) !== null || (exchange.response?.status ?? 400) >= 400) return;
  closeCurrent(state);
  closeLeaving(state);
  const draft = newDraft("sign-in", exchange, exchange.order, at);
  draft.steps.push(...state.hopsOf(exchange));
  draft.changed.add(life.subject.id);
  draft.evidence.push({ key: "session_attempt_remember", params: [remember.subject.name] });
  succeed(draft, span.carries[0] ?? null, { key: "session_success_born", params: [life.subject.name] });
  state.current = draft;
}

/** What had been refused is let in. */
export function onOpened(state: MomentState, exchange: Exchange): void {
  const draft = state.current;
  if (!draft || draft.answer === "no" || (!isAfter(draft, exchange) && !draft.steps.includes(exchange))) return;
  succeed(draft, exchange, { key: "session_success_opened" }, true);
}

/** Turned away after a sign-in that was taken for a success only because it gave a cookie. */
export function onRefused(state: MomentState, exchange: Exchange, before: Exchange | null): void {
  const draft = state.current;
  // Whom the sign-in let in to this very page, and who is turned away later, has lost the session since.
  if (draft && before && (draft.steps.includes(before) || isAfter(draft, before))) return;
  // 403 can be about rights that this person never had.
  if (!draft || !isAfter(draft, exchange) || exchange.response?.status === 403 || draft.answer === "next-step") return;
  if (draft.kind === "role-change" || draft.mark) return;
  fail(draft, exchange, { key: "session_failed_still_refused" });
}

/** Another site was given the proof who the person is: here they are signed in. */
export function onHandedOver(state: MomentState, exchange: Exchange): void {
  const draft = state.current;
  if (draft?.kind !== "sign-in" || draft.answer === "no") return;
  succeed(draft, exchange, { key: "session_success_handed_over" });
}
