import { siteDomain } from "../site/site.ts";
import {
  applyCompleted,
  applyFailed,
  applyForm,
  applyRedirect,
  applyRequest,
  applyResponse,
} from "./apply-exchange.ts";
import { applyJarChange, applyJarFound, applyJarRead } from "./apply-jar.ts";
import { applyJudged } from "./apply-judged.ts";
import { applyTransport, forgetTransportBefore } from "./apply-transport.ts";
import type { CaptureEvent, DroppedEvent, RecordingEvent, Stamp } from "./event.ts";
import type { SetLine } from "./exchange.ts";
import type { CaptureRecord } from "./record.ts";
import { RECORD_ENDED } from "./verdict.ts";

/**
 * Adds one event to a record. The same events give the same record wherever they are applied; an event that the record
 * already holds changes nothing.
 */
export function applyEvent(record: CaptureRecord, event: CaptureEvent): void {
  if (isRepeated(record.last, event)) return;
  record.last = { boot: event.boot, seq: event.seq, at: event.at };
  record.version += 1;
  applyFact(record, event);
}

// Lives of the worker follow each other, so an event of another boot than the last one is new.
function isRepeated(last: Stamp | null, event: Stamp): boolean {
  return last !== null && last.boot === event.boot && event.seq <= last.seq;
}

function applyFact(record: CaptureRecord, event: CaptureEvent): void {
  switch (event.kind) {
    case "request":
      applyRequest(record, event);
      break;
    case "response":
      applyResponse(record, event);
      break;
    case "redirect":
      applyRedirect(record, event);
      break;
    case "completed":
      applyCompleted(record, event);
      break;
    case "failed":
      applyFailed(record, event);
      break;
    case "form":
      applyForm(record, event);
      break;
    case "jar-found":
      applyJarFound(record, event);
      break;
    case "jar-change":
      applyJarChange(record, event);
      break;
    case "jar-read":
      applyJarRead(record, event);
      break;
    case "begin":
      record.begin = event;
      break;
    case "recording":
      applyRecording(record, event);
      break;
    case "tab": {
      record.tabs.set(event.tabId, { tabId: event.tabId, openedBy: event.openedBy, topUrl: event.url, closed: false });
      if (event.url !== null) showSite(record, event.url);
      break;
    }
    case "tab-closed": {
      const tab = record.tabs.get(event.tabId);
      if (tab) tab.closed = true;
      break;
    }
    case "mark":
      record.marks.push({ ...event, order: record.nextOrder });
      break;
    case "access":
      record.access = event.access;
      break;
    case "dropped":
      applyDropped(record, event);
      break;
    case "imported":
      record.imported = event;
      break;
    case "judged":
      applyJudged(record, event);
      break;
    case "transport":
      applyTransport(record, event);
      break;
  }
}

function showSite(record: CaptureRecord, url: string): void {
  const domain = siteDomain(url);
  if (domain === "") return;
  record.sites.add(domain);
  record.topDomains.add(domain);
}

function applyRecording(record: CaptureRecord, event: RecordingEvent & Stamp): void {
  if (event.state === "on" && record.recording === "off") record.since = event.at;
  record.recording = event.state;
  record.claims = event.claims;
  if (event.state === "off") endOpenLines(record);
}

/** What was still open when the recording stopped stays undecided: its end was not seen. */
function endOpenLines(record: CaptureRecord): void {
  for (const line of record.openLines) {
    if (record.exchangesById.get(line.exchangeId)?.end) continue;
    line.verdict = RECORD_ENDED;
    record.openLines.delete(line);
  }
}

function applyDropped(record: CaptureRecord, event: DroppedEvent & Stamp): void {
  record.dropped += event.exchanges;
  const last = event.through === null ? undefined : record.exchangesById.get(event.through);
  if (last) forgetThrough(record, last.order);
  for (const site of event.sites) record.sites.add(site);
  applyJarFound(record, { boot: event.boot, seq: event.seq, at: event.at, cookies: event.kept });
}

function forgetThrough(record: CaptureRecord, order: number): void {
  const keepFrom = record.exchanges.findIndex((exchange) => exchange.order > order);
  const gone = record.exchanges.splice(0, keepFrom === -1 ? record.exchanges.length : keepFrom);
  for (const exchange of gone) {
    record.exchangesById.delete(exchange.id);
    const chain = record.chains.get(exchange.requestId)?.filter((hop) => hop !== exchange) ?? [];
    if (chain.length === 0) record.chains.delete(exchange.requestId);
    else record.chains.set(exchange.requestId, chain);
    for (const line of exchange.response?.setLines ?? []) forgetLine(record, line);
  }
  forgetTransportBefore(record, record.exchanges[0]?.sentAt ?? null);
}

function forgetLine(record: CaptureRecord, line: SetLine): void {
  record.openLines.delete(line);
  record.keylessLines.delete(line);
  if (line.key === null) return;
  const lines = record.linesByKey.get(line.key)?.filter((other) => other !== line) ?? [];
  record.linesByKey.set(line.key, lines);
}
