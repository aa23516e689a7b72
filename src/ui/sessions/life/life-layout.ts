import type { SessionTrack, TrackEvent } from "../../../core/session/track/session-track.ts";
import { placeMarks } from "./place-marks.ts";

/** A step on the line; x in CSS pixels. */
export interface LifeMark {
  readonly event: TrackEvent;
  readonly x: number;
}

/** A stretch in which the session was carried, from its first exchange to its last. */
export interface LifeRun {
  readonly event: TrackEvent;
  readonly from: number;
  readonly to: number;
}

export interface LifeLayout {
  readonly marks: readonly LifeMark[];
  readonly runs: readonly LifeRun[];
  /** Milliseconds since 1970 at the two ends. */
  readonly start: number;
  readonly end: number;
}

/** Least distance of two marks, in CSS pixels. */
const GAP = 16;

/** More marks than the line has room for say nothing: the steps stand in the list as well. */
const MOST_MARKS = 60;

/** The life of a session on a line of `width` CSS pixels. A life of one moment begins at its left end. */
export function lifeLayout(track: SessionTrack, width: number): LifeLayout {
  const steps = track.events.filter(({ kind }) => kind !== "carried");
  const shown =
    steps.length <= MOST_MARKS ? steps : [...steps.slice(0, MOST_MARKS / 2), ...steps.slice(-MOST_MARKS / 2)];
  const start = Math.min(...track.events.map(({ at }) => at));
  const end = Math.max(...track.events.map(({ at, until }) => until ?? at));
  const scale = end > start ? width / (end - start) : 0;
  const x = (time: number): number => (time - start) * scale;
  const places = placeMarks(
    shown.map(({ at }) => x(at)),
    width,
    GAP,
  );
  return {
    marks: shown.map((event, index) => ({ event, x: places[index] ?? 0 })),
    runs: track.events
      .filter(({ kind }) => kind === "carried")
      .map((event) => ({ event, from: x(event.at), to: Math.max(x(event.at) + 1, x(event.until ?? event.at)) })),
    start,
    end,
  };
}
