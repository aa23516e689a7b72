import type { Exchange } from "../../capture/exchange.ts";
import type { CaptureRecord } from "../../capture/record.ts";
import { registrableDomain } from "../../site/registrable-domain.ts";
import type { SessionMoment } from "../track/session-track.ts";
import { isDocument, isScripted } from "./attempt.ts";
import { fromMark } from "./from-mark.ts";
import type { Signals } from "./group-signals.ts";
import { finishState, type MomentState, momentsOfState } from "./moment-state.ts";
import { onAttempt, onHandedOver, onOpened, onRefused, onValue } from "./sign-in.ts";
import { onGone, onRefusedAfter, onReplaced, onSignOut, onStillOpen } from "./sign-out.ts";
import type { Signal, SignalGroup } from "./signal.ts";

/** Every sign-in, sign-out and change of role that the signals tell of, oldest first. */
export function findMoments(
  record: CaptureRecord,
  { groups, signInPages }: Signals,
  rememberedBy: MomentState["rememberedBy"],
): readonly SessionMoment[] {
  const all = groups.flatMap((group) => {
    const state: MomentState = {
      hopsOf: (exchange) => hopsOf(record, exchange),
      rememberedBy,
      lastWrite: (order, since) => lastWrite(record, group, order, since),
      signInPages,
      current: null,
      leaving: null,
      signedIn: false,
      done: [],
    };
    for (const signal of group.signals) step(state, signal, group);
    finishState(state);
    return momentsOfState(state, group);
  });
  return all.sort((one, other) => one.at - other.at);
}

function step(state: MomentState, signal: Signal, group: SignalGroup): void {
  if (signal.kind === "attempt") onAttempt(state, signal.attempt, signal.at);
  else if (signal.kind === "sign-out") onSignOut(state, signal.exchange, signal.why, signal.at);
  else if (signal.kind === "value") onReplaced(state, signal) || onValue(state, signal);
  else if (signal.kind === "gone") onGone(state, signal);
  else if (signal.kind === "opened") onOpened(state, signal.exchange);
  else if (signal.kind === "still-open") onStillOpen(state, signal.exchange);
  else if (signal.kind === "handed-over") onHandedOver(state, signal.exchange);
  else if (signal.kind === "mark") fromMark(state, signal.mark, group);
  else {
    onRefusedAfter(state, signal.exchange, signal.before);
    onRefused(state, signal.exchange, signal.before);
  }
}

/** An exchange and the redirects that followed from it. */
function hopsOf(record: CaptureRecord, exchange: Exchange): readonly Exchange[] {
  return record.chains.get(exchange.requestId)?.filter(({ hop }) => hop >= exchange.hop) ?? [exchange];
}

function lastWrite(record: CaptureRecord, group: SignalGroup, order: number, since: number): Exchange | null {
  const { storeId, site } = group;
  const found = record.exchanges.findLast(
    (exchange) =>
      exchange.order < order &&
      exchange.method === "POST" &&
      (isDocument(exchange) || isScripted(exchange)) &&
      exchange.storeId === storeId &&
      registrableDomain(exchange.host) === site,
  );
  return found && (found.sentAt ?? 0) > since ? found : null;
}
