import type { CaptureRecord } from "./record.ts";
import type { TransportEvent } from "./transport-event.ts";

/** Whether a devtools page says what it has not said before: after a lost connection it says things again. */
export function isNewTransport(record: CaptureRecord, event: TransportEvent): boolean {
  return event.counter > (record.transportCounters.get(event.page) ?? -1);
}

export function applyTransport(record: CaptureRecord, event: TransportEvent): void {
  if (!isNewTransport(record, event)) return;
  record.transportCounters.set(event.page, event.counter);
  record.transport.push(event);
}

/** The exchanges before `time` made room. A WebSocket of that time may be open still: what it said stays. */
export function forgetTransportBefore(record: CaptureRecord, time: number | null): void {
  if (time === null) return;
  const kept = record.transport.filter(({ start, frameCount }) => start >= time || frameCount > 0);
  record.transport.splice(0, record.transport.length, ...kept);
}
