import type { SessionHistory, SessionMoment, SessionTrack, TrackValue } from "./session-track.ts";

/** The values of a session before and after a moment; null where it had none. */
export interface ValueAround {
  readonly before: TrackValue | null;
  readonly after: TrackValue | null;
  /** It was there on both sides and has not changed. */
  readonly kept: boolean;
}

/** What a moment did to a session. `startedAt`: when its first request went out, in milliseconds since 1970. */
export function valueAround(track: SessionTrack, moment: SessionMoment, startedAt: number): ValueAround {
  const before = valueAt(track, startedAt, "before");
  const after = valueAt(track, moment.at, "after");
  return { before, after, kept: before !== null && after !== null && before.value === after.value };
}

/** Times are inclusive on the side that is asked for: what a response gave holds from its very millisecond. */
function valueAt({ values }: SessionTrack, time: number, side: "before" | "after"): TrackValue | null {
  return (
    values.findLast(({ from, until }) =>
      side === "before"
        ? from < time && (until === null || until >= time)
        : from <= time && (until === null || until > time),
    ) ?? null
  );
}

/** Tracks of the same site and store that could be what a moment is about, remember-me cookies left out. */
export function candidatesAt({ tracks }: SessionHistory, moment: SessionMoment): readonly SessionTrack[] {
  return tracks.filter(
    ({ site, storeId, role, correction }) =>
      site === moment.site && storeId === moment.storeId && role !== "remember" && correction !== "not-session",
  );
}
