import type { SessionMoment, SessionTrack, TrackValue } from "../../session/track/session-track.ts";
import type { AuditContext } from "./audit-context.ts";

/** A sign-in or change of role that took place, and what the sessions of its site did at it. */
export interface Passage {
  readonly moment: SessionMoment;
  /** Had one value before and the same one after. */
  readonly unchanged: readonly SessionTrack[];
  /** Got a value while it happened. */
  readonly renewed: readonly SessionTrack[];
}

/** Answers and jar changes of one click arrive within this many milliseconds. */
const AFTER = 2000;

export function passages(context: AuditContext, kind: SessionMoment["kind"]): readonly Passage[] {
  const isSession = ({ role, correction, authenticates }: SessionTrack): boolean =>
    role !== "remember" && correction !== "not-session" && authenticates !== "no";
  const succeeded = context.history.moments.filter((moment) => moment.kind === kind && moment.outcome === "succeeded");
  return succeeded.map((moment) => {
    const [start, end] = spanOf(context, moment);
    const last = Math.min(end + AFTER, nextStart(context, moment));
    const here = context.history.tracks.filter(
      (track) => track.site === moment.site && track.storeId === moment.storeId && isSession(track),
    );
    const renewed = here.filter(
      ({ id, values }) => moment.changed.includes(id) || values.some(({ from }) => from >= start && from <= last),
    );
    const unchanged = here.filter(
      (track) => !renewed.includes(track) && track.values.some((value) => spans(value, start, last)),
    );
    return { moment, unchanged, renewed };
  });
}

/** From the request that asked for it to the answer that proves it. */
function spanOf(context: AuditContext, { at, exchange, proof }: SessionMoment): readonly [number, number] {
  const asked = exchange === null ? null : context.exchange(exchange);
  const proven = proof === null ? null : context.exchange(proof);
  return [asked?.sentAt ?? at, Math.max(at, asked?.response?.time ?? at, proven?.sentAt ?? at)];
}

/** When the next sign-in or sign-out was asked for: what that did is not this one's. A program walks fast. */
function nextStart({ history, exchange }: AuditContext, { order, site, storeId }: SessionMoment): number {
  const starts = history.moments
    .filter((other) => other.order > order && other.site === site && other.storeId === storeId)
    .map((other) => (other.exchange === null ? other.at : (exchange(other.exchange)?.sentAt ?? other.at)));
  return Math.min(...starts);
}

function spans({ from, until, timesCarried }: TrackValue, start: number, last: number): boolean {
  return from < start && (until === null || until > last) && timesCarried > 0;
}

/** Exchanges that show a passage, oldest first. */
export function evidenceOfMoment({ exchange, steps, proof }: SessionMoment): readonly string[] {
  return [...new Set([exchange, ...steps, proof].filter((id) => id !== null))];
}
