import { partyOf } from "../site/party.ts";
import { siteDomain } from "../site/site.ts";
import { addExchange, addUnseen, chainOf, requestFacts } from "./add-exchange.ts";
import { isCacheLook } from "./cache-look.ts";
import { isAfterChallenge, metChallenges } from "./challenge.ts";
import { noteClearing } from "./clear-site-data.ts";
import { claimLooseChanges, linesOf } from "./correlate.ts";
import type {
  CaptureFact,
  CompletedEvent,
  FailedEvent,
  FormEvent,
  RedirectEvent,
  RequestEvent,
  ResponseEvent,
  Stamp,
} from "./event.ts";
import type { Exchange, ExchangeEnd } from "./exchange.ts";
import { endedWithAnswer, hopFor, seenAt, wasRevalidated } from "./hop-of-event.ts";
import { isLastWord } from "./last-word.ts";
import type { CaptureRecord } from "./record.ts";
import { endedLine } from "./settle.ts";

const COMPLETED = { how: "completed", error: null, redirectTo: null } as const;

/** Every request event is a hop of its own: redirects and repeated tries after a 401 keep the request id. */
export function applyRequest(record: CaptureRecord, event: RequestEvent & Stamp): void {
  // Chromium tells a new worker again what it had told the one that was stopped, and not always in its order.
  if (hopFor(record, event, ({ sentAt }) => sentAt === event.time)) return;
  const chain = chainOf(record, event.requestId);
  const topUrl = topUrlOf(record, event);
  const facts = { ...event, topUrl, party: partyOf(event.url, topUrl), sentAt: event.time };
  const unseen = hopFor(record, event, (hop) => hop.sentAt === null && seenAt(hop) >= event.time);
  if (unseen) Object.assign(unseen, requestFacts(facts));
  else addExchange(record, chain, facts);
  endChallenged(record, event);
}

export function applyForm(record: CaptureRecord, event: FormEvent & Stamp): void {
  const exchange = hopFor(record, event, (hop) => hop.formFields.length === 0);
  if (exchange) exchange.formFields = event.fields;
  else record.pendingForms.set(event.requestId, event.fields);
}

export function applyResponse(record: CaptureRecord, event: ResponseEvent & Stamp): void {
  const revalidated = hopFor(record, event, wasRevalidated);
  if (revalidated) {
    endAtLastWord(record, revalidated, event);
    return;
  }
  if (hopFor(record, event, ({ response }) => response?.time === event.time)) return;
  const lacking = hopFor(record, event, (hop) => hop.response === null) ?? hopFor(record, event, endedWithAnswer);
  const exchange = lacking ?? addUnseen(record, event);
  exchange.response = {
    time: event.time,
    status: event.status,
    statusLine: event.statusLine,
    headers: event.headers,
    setLines: linesOf(record, exchange, event),
  };
  noteNavigation(record, exchange, event);
  noteHsts(record, exchange);
  for (const line of exchange.response.setLines) {
    record.openLines.add(line);
    record.keylessLines.add(line);
    if (exchange.end) endedLine(record, line);
  }
  endChallenged(record, event);
  claimLooseChanges(record, exchange);
  endAtLastWord(record, exchange, event);
  noteClearing(record, exchange);
}

export function applyRedirect(record: CaptureRecord, event: RedirectEvent & Stamp): void {
  if (hasEnded(record, event)) return;
  const exchange = hopFor(record, event, (hop) => hop.end === null) ?? addUnseen(record, event);
  exchange.fromCache = event.fromCache;
  exchange.ip = event.ip;
  end(record, exchange, event, { how: "redirect", error: null, redirectTo: event.to });
}

export function applyCompleted(record: CaptureRecord, event: CompletedEvent & Stamp): void {
  if (hasEnded(record, event)) return;
  const ended = (lacks: (hop: Exchange) => boolean): Exchange | undefined =>
    hopFor(record, event, (hop) => lacks(hop) && !isAfterChallenge(hop, event));
  const exchange = ended((hop) => hop.end === null) ?? ended(endedWithAnswer) ?? addUnseen(record, event);
  exchange.fromCache = event.fromCache;
  exchange.ip = event.ip;
  // A response from a cache can complete without header events.
  exchange.response ??= { time: event.time, status: event.status, statusLine: "", headers: [], setLines: [] };
  end(record, exchange, event, COMPLETED);
  endChallenged(record, event);
}

export function applyFailed(record: CaptureRecord, event: FailedEvent & Stamp): void {
  const exchange = hopFor(record, event, (hop) => hop.end === null);
  // A request that failed before it was sent never was on the wire.
  if (!exchange) return;
  if (isCacheLook(exchange, event.error)) {
    forgetLook(record, exchange);
    return;
  }
  exchange.fromCache = event.fromCache;
  end(record, exchange, event, { how: "failed", error: event.error, redirectTo: null });
}

/** Its id stays known: the part of the record that is dropped can end with it. */
function forgetLook(record: CaptureRecord, look: Exchange): void {
  record.exchanges.splice(record.exchanges.lastIndexOf(look), 1);
  record.chains.delete(look.requestId);
}

/** Whether the record holds this very end already. */
function hasEnded(record: CaptureRecord, event: RedirectEvent | CompletedEvent): boolean {
  return hopFor(record, event, (hop) => hop.end?.time === event.time) !== undefined;
}

function endChallenged(record: CaptureRecord, event: Stamp & { readonly requestId: string }): void {
  for (const [hop, time] of metChallenges(record, event.requestId)) end(record, hop, { ...event, time }, COMPLETED);
}

function endAtLastWord(record: CaptureRecord, exchange: Exchange, event: ResponseEvent & Stamp): void {
  if (exchange.end || !isLastWord(record, exchange, event)) return;
  end(record, exchange, { ...event, time: exchange.response?.time ?? event.time }, COMPLETED);
}

function end(
  record: CaptureRecord,
  exchange: Exchange,
  event: Stamp & { readonly time: number },
  how: Pick<ExchangeEnd, "how" | "error" | "redirectTo">,
): void {
  exchange.end = { ...how, time: event.time, boot: event.boot, seq: event.seq };
  for (const line of exchange.response?.setLines ?? []) endedLine(record, line);
}

/** The top-level document of a request, from the request's own facts before anything that is remembered of the tab. */
function topUrlOf(record: CaptureRecord, event: RequestEvent): string | null {
  if (event.type === "main_frame") return event.url;
  if (event.topUrl !== null) return event.topUrl;
  if (event.frameId === 0 || event.tabId === -1) return event.initiator ?? tabUrl(record, event.tabId);
  return tabUrl(record, event.tabId) ?? event.initiator;
}

function tabUrl(record: CaptureRecord, tabId: number): string | null {
  return record.tabs.get(tabId)?.topUrl ?? null;
}

// 204 and 205 leave the old document in place. https://html.spec.whatwg.org/#navigate-non-frag-sync
const KEEPS_DOCUMENT = new Set([204, 205]);

function noteNavigation(record: CaptureRecord, exchange: Exchange, event: ResponseEvent & CaptureFact & Stamp): void {
  if (exchange.type !== "main_frame" || KEEPS_DOCUMENT.has(event.status)) return;
  const isRedirect = event.status >= 300 && event.status < 400 && event.status !== 304;
  if (isRedirect) return;
  const tab = record.tabs.get(exchange.tabId);
  if (tab) tab.topUrl = exchange.url;
  record.topDomains.add(siteDomain(exchange.url));
  const first = record.chains.get(exchange.requestId)?.[0] ?? exchange;
  record.navigations.push({
    tabId: exchange.tabId,
    url: exchange.url,
    order: first.order,
    at: first.sentAt ?? event.time,
  });
}

// Over http the header means nothing. RFC 6797 section 8.1.
function noteHsts(record: CaptureRecord, exchange: Exchange): void {
  if (!exchange.url.startsWith("https:")) return;
  const header = exchange.response?.headers.find(([name]) => name === "strict-transport-security");
  if (header) record.hsts.set(exchange.host, header[1]);
}
