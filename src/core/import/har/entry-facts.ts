import type { CaptureFact } from "../../capture/event.ts";
import type { TransportEvent } from "../../capture/transport-event.ts";
import type { PlannedEntry } from "./plan-entries.ts";
import type { HarEntry } from "./read-entry.ts";

/** The tab and the jar that an imported record is said to be of. */
export const HAR_TAB = 1;
export const HAR_STORE = "har";

/** A fact and when it happened, milliseconds since 1970. */
export interface TimedFact {
  readonly time: number;
  readonly fact: CaptureFact;
}

/** What the capture log would hold of an entry: request, answer and end. */
export function entryFacts(planned: PlannedEntry, index: number): readonly TimedFact[] {
  const { entry, requestId } = planned;
  const { url, start, status } = entry.facts;
  const shared = { requestId, url };
  const answered = start + entry.answeredAfter;
  const ended = start + entry.endedAfter;
  const facts: TimedFact[] = [{ time: start, fact: requestFact(planned) }];
  if (entry.formFields.length > 0) {
    facts.push({ time: start, fact: { kind: "form", ...shared, time: start, fields: entry.formFields } });
  }
  if (status > 0) {
    facts.push({
      time: answered,
      fact: {
        kind: "response",
        ...shared,
        time: answered,
        status,
        statusLine: entry.statusLine,
        setCookie: entry.setCookie,
        headers: entry.responseHeaders,
      },
    });
  }
  facts.push({ time: ended, fact: endFact(planned, ended) });
  facts.push({ time: ended, fact: transportFact(entry, index) });
  return facts;
}

function requestFact({ entry, requestId, type, topUrl, initiator }: PlannedEntry): CaptureFact {
  return {
    kind: "request",
    requestId,
    url: entry.facts.url,
    time: entry.facts.start,
    tabId: HAR_TAB,
    frameId: type === "sub_frame" ? 1 : 0,
    parentFrameId: type === "sub_frame" ? 0 : -1,
    documentId: null,
    storeId: HAR_STORE,
    type,
    method: entry.facts.method,
    initiator,
    topUrl,
    cookie: entry.cookie,
    headers: entry.requestHeaders,
  };
}

function endFact({ entry, requestId }: PlannedEntry, time: number): CaptureFact {
  const { url, status, ip } = entry.facts;
  const { fromCache } = entry;
  const shared = { requestId, url, time, fromCache };
  // Without a status nothing came back.
  if (status === 0) return { kind: "failed", ...shared, error: entry.error ?? "" };
  if (entry.redirectUrl !== null) return { kind: "redirect", ...shared, to: entry.redirectUrl, ip };
  return { kind: "completed", ...shared, status, ip };
}

export function transportFact(entry: HarEntry, index: number): TransportEvent {
  return {
    kind: "transport",
    page: "har",
    counter: index,
    lost: 0,
    entry: index,
    ...entry.facts,
    finished: true,
    frameCount: entry.frameCount,
    framesFrom: 0,
    frames: entry.frames,
  };
}
