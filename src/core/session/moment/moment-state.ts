import type { Exchange } from "../../capture/exchange.ts";
import type { SpannedLife } from "../track/lives.ts";
import type { SessionMoment } from "../track/session-track.ts";
import type { SignInPages } from "./access.ts";
import { type Draft, fail, momentOf } from "./draft.ts";

/** Where one site and store stand while their signals are read. */
export interface MomentState {
  readonly hopsOf: (exchange: Exchange) => readonly Exchange[];
  /** The remember-me cookie that a request carried. */
  readonly rememberedBy: (exchange: Exchange) => SpannedLife | null;
  /** The last request before `order` that sent something to the site, if it went out after `since`. */
  readonly lastWrite: (order: number, since: number) => Exchange | null;
  readonly signInPages: SignInPages;
  /** The last sign-in or change of role, as long as nothing came after it. */
  current: Draft | null;
  /** The last sign-out, likewise. */
  leaving: Draft | null;
  signedIn: boolean;
  readonly done: Draft[];
}

/** Nothing more will be heard of the sign-in: what is not decided goes by how its answer looked. */
export function closeCurrent(state: MomentState): void {
  const { current } = state;
  state.current = null;
  if (current === null) return;
  if (current.outcome === "attempt" && (current.answer === "back-to-form" || current.answer === "back")) {
    const back = current.changed.size === 0 || current.answer === "back";
    if (back) fail(current, current.steps.at(-1) ?? null, { key: "session_failed_form" });
  }
  if (current.outcome === "succeeded" || current.telling) state.done.push(current);
  if (current.outcome === "succeeded" && current.kind === "sign-in") state.signedIn = true;
}

export function closeLeaving(state: MomentState): void {
  if (state.leaving) state.done.push(state.leaving);
  if (state.leaving?.outcome === "succeeded") state.signedIn = false;
  state.leaving = null;
}

export function finishState(state: MomentState): void {
  closeCurrent(state);
  closeLeaving(state);
}

export function momentsOfState(
  state: MomentState,
  group: { readonly storeId: string; readonly site: string },
): SessionMoment[] {
  return state.done.map((draft) => momentOf(draft, group.storeId, group.site));
}

/** Whether a request went out after the last step of the moment was answered. */
export function isAfter(draft: Draft, { sentAt }: Exchange): boolean {
  return sentAt !== null && sentAt >= (draft.steps.at(-1)?.response?.time ?? draft.at);
}
