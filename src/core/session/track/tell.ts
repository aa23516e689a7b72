import type { ExchangeId } from "../../capture/exchange.ts";
import type { Message } from "../../message/message.ts";
import type { Confidence } from "../role.ts";
import type { SpannedLife } from "./lives.ts";
import type { RotationKind } from "./rotation.ts";
import type { SessionMoment, SessionTrack, TrackEvent, TrackEventKind, TrackState } from "./session-track.ts";
import type { Span } from "./spans.ts";

/** What a track is told with: who it is, and what is known beyond its own items. */
export interface Telling {
  readonly life: SpannedLife;
  readonly authenticates: SessionTrack["authenticates"];
  readonly rotations: ReadonlyMap<Span, RotationKind>;
  /** The moment that each exchange is a step of. */
  readonly momentOf: ReadonlyMap<ExchangeId, SessionMoment>;
  /** Ids of tracks that look like sessions, remember-me cookies left out. */
  readonly sessions: ReadonlySet<string>;
  /** Whether the session went along with a step of the moment, or with what proves it. */
  readonly wentAlong: (moment: SessionMoment) => boolean;
}

/** An event that can still grow into a run. */
export interface OpenEvent extends TrackEvent {
  until: number | null;
  value: number | null;
  readonly exchanges: ExchangeId[];
}

/** The story so far. */
export interface Story {
  readonly events: OpenEvent[];
  state: TrackState;
  /** Place of the value that holds; null where none does. */
  value: number | null;
  /** Values that have ended and that nobody had signed in with. */
  readonly anonymous: Set<string>;
}

/** Adds an event with the value that holds now. */
export function tell(
  story: Story,
  kind: TrackEventKind,
  at: number,
  exchanges: readonly (ExchangeId | null)[],
  confidence: Confidence,
  how: Message,
): OpenEvent {
  const ids = [...new Set(exchanges.filter((id) => id !== null))];
  const event = { kind, at, until: null, exchanges: ids, value: story.value, confidence, how };
  story.events.push(event);
  return event;
}
