import type { CaptureRecord } from "../../capture/record.ts";
import { LIFETIME_STANDARDS, type LifetimeStandard } from "../lifetime-standards.ts";
import type { SessionTrack } from "./session-track.ts";

/** How long a session was used, and how long it may last. Times in milliseconds. */
export interface SessionLifetime {
  /** From its first value to its last use. */
  readonly used: number;
  /** The longest time that one value was in use. */
  readonly longestValue: number;
  /** The longest pause after which a value was still carried and not refused. */
  readonly longestPause: number;
  /** What the browser was told to keep the value for, from when it was given; null: until close, or nobody said. */
  readonly allowed: number | null;
  readonly against: readonly StandardComparison[];
}

/** `over`: seen or allowed for longer. `within`: the end was seen in time. `not-seen`: the record is too short to tell. */
export type Compared = "over" | "within" | "not-seen";

export interface StandardComparison {
  readonly standard: LifetimeStandard;
  readonly idle: Compared | null;
  readonly absolute: Compared | null;
}

export function sessionLifetime(record: CaptureRecord, track: SessionTrack): SessionLifetime {
  const uses = usesOf(record, track);
  const last = uses.at(-1) ?? track.values.at(-1)?.from ?? 0;
  const used = Math.max(0, last - (track.values[0]?.from ?? last));
  const times = track.values.map(({ from, until }) => Math.max(0, (until ?? last) - from));
  const longestValue = Math.max(0, ...times);
  const longestPause = Math.max(0, ...uses.slice(1).map((at, before) => at - (uses[before] ?? at)));
  const allowed = allowedFor(record, track);
  const ended = track.state === "expired";
  const against = LIFETIME_STANDARDS.map((standard) => ({
    standard,
    idle: compare(standard.idleAtMost, longestPause, null, ended),
    absolute: compare(standard.absoluteAtMost, used, allowed, ended),
  }));
  return { used, longestValue, longestPause, allowed, against };
}

function usesOf(record: CaptureRecord, track: SessionTrack): readonly number[] {
  return track.events
    .filter(({ kind }) => kind === "carried" || kind === "rotated")
    .flatMap(({ exchanges }) => exchanges.flatMap((id) => record.exchangesById.get(id)?.sentAt ?? []));
}

function allowedFor(record: CaptureRecord, track: SessionTrack): number | null {
  const entry = track.cookie === null ? undefined : record.jar.get(track.cookie);
  const from = track.values.at(-1)?.from;
  const expires = entry?.cookie.expires ?? null;
  return expires === null || from === undefined ? null : Math.max(0, expires - from);
}

/** What was seen proves an excess; that nothing was seen proves nothing, unless the session expired before our eyes. */
function compare(limit: number | null, seen: number, allowed: number | null, ended: boolean): Compared | null {
  if (limit === null) return null;
  if (seen > limit || (allowed !== null && allowed > limit)) return "over";
  return ended || allowed !== null ? "within" : "not-seen";
}
