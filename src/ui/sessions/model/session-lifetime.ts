import type { CaptureRecord } from "../../../core/capture/record.ts";
import type { SessionTrack } from "../../../core/session/track/session-track.ts";

/** How long a session has lasted so far, and how long it may. Milliseconds. */
export interface SessionLifetime {
  /** From its first sight to its last. */
  readonly used: number;
  /** The longest time between two requests that carried it after which it was still carried; null with fewer than two. */
  readonly longestIdle: number | null;
  /** What its cookie was given from its last change on; null until the browser closes, and for other carriers. */
  readonly allowed: number | null;
}

export function sessionLifetime(track: SessionTrack, record: CaptureRecord, expires: number | null): SessionLifetime {
  const times = track.events
    .flatMap(({ exchanges }) => exchanges)
    .map((id) => record.exchangesById.get(id)?.sentAt ?? null)
    .filter((time) => time !== null)
    .sort((one, other) => one - other);
  const start = Math.min(...track.events.map(({ at }) => at));
  const end = Math.max(...track.events.map(({ at, until }) => until ?? at));
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
  const given = track.values.at(-1)?.from;
  return {
    used: Math.max(0, end - start),
    longestIdle: gaps.length === 0 ? null : Math.max(...gaps),
    allowed: expires === null || given === undefined ? null : expires - given,
  };
}

export type LimitVerdict = "over" | "within" | "not-seen";

/**
 * How a time stands to its limit. What a cookie allows is known at once; what was used says "over" when it is longer, and
 * otherwise nothing, since the record may have ended first.
 */
export function limitVerdict(limit: number, used: number, allowed: number | null): LimitVerdict {
  if (used > limit) return "over";
  if (allowed === null) return "not-seen";
  return allowed > limit ? "over" : "within";
}
