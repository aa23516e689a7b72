import { cookieRows } from "../../src/core/capture/cookie-rows.ts";
import type { CaptureRecord } from "../../src/core/capture/record.ts";
import { sessionHistory } from "../../src/core/session/track/session-history.ts";
import type { SessionTrack } from "../../src/core/session/track/session-track.ts";

/** What the record tells of each session, in few words, by the name of what carries it. */
export function livesOf(record: CaptureRecord): Readonly<Record<string, Life>> {
  const { tracks } = sessionHistory(record, cookieRows(record), new Map());
  return Object.fromEntries(tracks.map((track) => [track.name, lifeOf(track)]));
}

export interface Life {
  /** Kinds of events in order, runs of carries left out. */
  readonly steps: string;
  readonly state: SessionTrack["state"];
  readonly authenticates: SessionTrack["authenticates"];
}

function lifeOf({ events, state, authenticates }: SessionTrack): Life {
  const steps = events.map(({ kind }) => kind).filter((kind) => kind !== "carried");
  return { steps: steps.join(" "), state, authenticates };
}
