import type { FrameFact, TransportEvent } from "../capture/transport-event.ts";

/** One entry of the network log, of all that was told about it. */
export interface Entry {
  readonly id: string;
  readonly facts: TransportEvent;
  readonly frames: readonly FrameFact[];
  /** Frames that were counted and not kept. */
  readonly framesDropped: number;
}

/** Entries in the order in which the record first heard of them. */
export function foldEntries(transport: readonly TransportEvent[]): readonly Entry[] {
  const told = new Map<string, { facts: TransportEvent; frames: FrameFact[] }>();
  for (const facts of transport) {
    const id = `${facts.page}.${facts.entry}`;
    const known = told.get(id);
    if (known) {
      known.facts = facts;
      known.frames.push(...facts.frames);
    } else told.set(id, { facts, frames: [...facts.frames] });
  }
  return [...told].map(([id, { facts, frames }]) => ({
    id,
    facts,
    frames,
    framesDropped: Math.max(0, facts.frameCount - frames.length),
  }));
}
