import { applyEvent } from "../core/capture/apply.ts";
import type { CaptureEvent, CaptureFact, Stamp } from "../core/capture/event.ts";
import { cookieKey } from "../core/capture/jar-cookie.ts";
import type { LiveRecord } from "./live-record.ts";

/** Adds an event to a record that has been read: to what it adds up to, and to what is to be written. */
export function append(live: LiveRecord, fact: CaptureFact, stamp: Stamp): void {
  const event: CaptureEvent = { ...fact, ...stamp };
  const before = live.record.nextOrder;
  applyEvent(live.record, event);
  const began = live.record.nextOrder > before ? (live.record.exchanges.at(-1)?.id ?? null) : null;
  live.unsaved.push({ event, began });
  if (fact.kind === "jar-change") for (const read of live.reads) read.add(cookieKey(fact.cookie));
}
