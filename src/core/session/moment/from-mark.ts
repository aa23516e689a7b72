import type { Exchange } from "../../capture/exchange.ts";
import type { Mark } from "../../capture/record.ts";
import { type Draft, newDraft } from "./draft.ts";
import { closeCurrent, closeLeaving, type MomentState } from "./moment-state.ts";
import type { Signal, SignalGroup } from "./signal.ts";

const KINDS = { "signed-in": "sign-in", "signed-out": "sign-out", "role-changed": "role-change" } as const;

/** The person says what happened: the last guess of that kind becomes certain, or the mark stands for itself. */
export function fromMark(state: MomentState, mark: Mark, group: SignalGroup): void {
  if (mark.label !== "signed-in" && mark.label !== "signed-out" && mark.label !== "role-changed") return;
  const kind = KINDS[mark.label];
  const draft = guessOf(state, kind) ?? draftOf(state, mark, kind, group);
  draft.outcome = "succeeded";
  draft.mark = { boot: mark.boot, seq: mark.seq, at: mark.at };
  draft.sure = true;
  draft.telling = true;
  draft.evidence.push({ key: "session_mark" });
  if (kind === "role-change") return;
  if (draft === state.current || draft === state.leaving) return;
  closeCurrent(state);
  closeLeaving(state);
  if (kind === "sign-in") state.current = draft;
  else state.leaving = draft;
}

function guessOf(state: MomentState, kind: Draft["kind"]): Draft | null {
  const open = kind === "sign-out" ? state.leaving : state.current;
  return open && open.kind === kind && open.mark === null ? open : null;
}

/** Without a guess: what last changed a session since the moment before, or else what last sent something. */
function draftOf(state: MomentState, mark: Mark, kind: Draft["kind"], group: SignalGroup): Draft {
  const since = Math.max(0, ...state.done.map(({ at }) => at));
  const wanted = kind === "sign-out" ? "gone" : "value";
  const changes = group.signals.flatMap((signal) => (signal.kind === wanted ? signal : []));
  const fitting = changes.filter((change, at) => change.at > since && change.at <= mark.at && isTelling(change, at));
  const changing = fitting.findLast(({ life }) => life.subject.candidate)?.exchange ?? null;
  const exchange = later(changing, state.lastWrite(mark.order, since));
  const draft = newDraft(kind, exchange, exchange?.order ?? mark.order, exchange?.response?.time ?? mark.at);
  if (exchange) draft.steps.push(...state.hopsOf(exchange));
  for (const change of fitting) {
    if (!change.exchange || !draft.steps.includes(change.exchange)) continue;
    (kind === "sign-out" ? draft.ended : draft.changed).add(change.life.subject.id);
    draft.at = Math.max(draft.at, change.at);
  }
  if (kind === "role-change") state.done.push(draft);
  return draft;
}

/** The first value of a site comes with the first visit, unless something was posted. */
function isTelling({ kind, exchange }: Extract<Signal, { kind: "value" | "gone" }>, at: number): boolean {
  return kind === "gone" || at > 0 || exchange?.method === "POST";
}

function later(one: Exchange | null, other: Exchange | null): Exchange | null {
  return one && other ? (one.order > other.order ? one : other) : (one ?? other);
}
