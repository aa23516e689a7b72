import type { CaptureEvent, CaptureFact, MarkLabel } from "../../capture/event.ts";
import type { HarExchangeFacts, HarJarChange, HarRecordFacts } from "../../report/har/har-model.ts";
import { siteDomain } from "../../site/site.ts";
import { type TimedFact, transportFact } from "./entry-facts.ts";
import { ownExchangeFacts } from "./own-facts.ts";
import type { HarEntry } from "./read-entry.ts";
import { RecordWriter } from "./record-writer.ts";

/** An entry with what Jarscope wrote of its exchange. */
interface OwnEntry {
  readonly entry: HarEntry;
  readonly own: HarExchangeFacts;
}

/** Every entry with its own facts; null where one has none, so that the file was put together by somebody else. */
export function ownEntries(entries: readonly HarEntry[]): readonly OwnEntry[] | null {
  const own = entries.flatMap((entry) => {
    const facts = ownExchangeFacts(entry.own);
    return facts === null ? [] : [{ entry, own: facts }];
  });
  return own.length === entries.length ? own : null;
}

/** The events of a HAR that Jarscope wrote: the same exchanges, cookies and verdicts as in the record that it was made of. */
export function* convertOwn(
  record: HarRecordFacts,
  entries: readonly OwnEntry[],
  creator: string,
  salt: string,
): Generator<number, readonly CaptureEvent[]> {
  const facts = timelineOf(record, entries);
  const writer = new RecordWriter();
  const first = facts[0]?.time ?? 0;
  for (const fact of beginFacts(record, creator, salt)) writer.add(fact, first);
  for (const [at, { time, fact }] of facts.entries()) {
    writer.add(fact, time);
    yield at / facts.length;
  }
  writer.add({ kind: "recording", state: "off", claims: [] }, facts.at(-1)?.time ?? 0);
  return writer.events;
}

function beginFacts(record: HarRecordFacts, creator: string, salt: string): readonly CaptureFact[] {
  const { browser, tabId, storeId, access, dropped } = record;
  const name = browser.name === "firefox" ? "firefox" : "chromium";
  return [
    { kind: "begin", browser: name, version: browser.version, tabId, storeId, private: record.private, salt },
    { kind: "imported", creator, profile: record.profile },
    ...record.tabs.map((tab): CaptureFact => ({ kind: "tab", ...tab })),
    { kind: "access", access: access === "some" || access === "none" ? access : "all" },
    ...(dropped === 0
      ? []
      : [{ kind: "dropped", through: null, exchanges: dropped, kept: [], sites: [] } satisfies CaptureFact]),
    { kind: "recording", state: "on", claims: [] },
    ...record.jar.filter(({ kind }) => kind === "found").map(foundFact),
  ];
}

function foundFact({ cookie }: HarJarChange): CaptureFact {
  const site = siteDomain(`https://${cookie.domain}/`);
  return { kind: "jar-found", storeId: cookie.storeId, site, cookies: [cookie] };
}

/** By time; requests keep the order in which the record has them, which their times can contradict by a little. */
function timelineOf(record: HarRecordFacts, entries: readonly OwnEntry[]): readonly TimedFact[] {
  let last = 0;
  const steps = entries.flatMap((each, index) => {
    const { sentAt, respondedAt, endedAt } = each.own;
    last = Math.max(last, sentAt ?? respondedAt ?? endedAt ?? last);
    const marks = record.marks.filter(({ before }) => before === each.own.id).map(markFact);
    return [
      ...marks.map(({ fact }) => ({ time: last, fact })),
      ...exchangeFacts(each, index).map((step) => ({ ...step, time: Math.max(last, step.time) })),
    ];
  });
  const changes = record.jar.filter(({ kind }) => kind !== "found").map(changeFact);
  const late = record.marks.filter(({ before }) => before === null).map(markFact);
  return [...steps, ...changes, ...late].sort((one, other) => one.time - other.time);
}

function markFact({ at, label, text }: HarRecordFacts["marks"][number]): TimedFact {
  return { time: at, fact: { kind: "mark", label: markLabel(label), text } };
}

function markLabel(label: string): MarkLabel {
  const labels: readonly MarkLabel[] = ["signed-in", "signed-out", "consent-given", "role-changed"];
  return labels.find((known) => known === label) ?? "text";
}

function changeFact({ at, kind, cause, cookie }: HarJarChange): TimedFact {
  const removed = kind === "removed";
  return { time: at, fact: { kind: "jar-change", cookie, removed, cause: cause ?? "explicit" } };
}

function exchangeFacts({ entry, own }: OwnEntry, index: number): readonly TimedFact[] {
  const shared = { requestId: own.requestId, url: entry.facts.url };
  const steps: TimedFact[] = [];
  if (own.sentAt !== null) steps.push({ time: own.sentAt, fact: requestFact(entry, own, own.sentAt) });
  if (own.formFields.length > 0) {
    const time = own.sentAt ?? 0;
    steps.push({ time, fact: { kind: "form", ...shared, time, fields: own.formFields } });
  }
  if (own.respondedAt !== null) {
    const time = own.respondedAt;
    const { setCookie, responseHeaders: headers } = entry;
    const { statusLine } = own;
    const { status } = entry.facts;
    steps.push({ time, fact: { kind: "response", ...shared, time, status, statusLine, setCookie, headers } });
    steps.push(...judgedFacts(own, time));
  }
  if (own.endedAt !== null) steps.push(...endFacts(entry, own, own.endedAt));
  // Without them the entry has no more than the times of the exchange.
  const measured = entry.facts.connectionId !== null || entry.frameCount > 0;
  return measured ? [...steps, { time: own.endedAt ?? own.sentAt ?? 0, fact: transportFact(entry, index) }] : steps;
}

function requestFact(entry: HarEntry, own: HarExchangeFacts, time: number): CaptureFact {
  const { requestId, tabId, frameId, documentId, storeId, type, initiator, topUrl } = own;
  return {
    kind: "request",
    requestId,
    url: entry.facts.url,
    time,
    tabId,
    frameId,
    parentFrameId: -1,
    documentId,
    storeId,
    type,
    method: entry.facts.method,
    initiator,
    topUrl,
    cookie: entry.cookie,
    headers: entry.requestHeaders,
  };
}

function judgedFacts({ id, setCookies }: HarExchangeFacts, time: number): readonly TimedFact[] {
  return setCookies.map(({ cookie, ...verdict }, index) => ({
    time,
    fact: { kind: "judged", exchangeId: id, index, verdict, cookie },
  }));
}

function endFacts(entry: HarEntry, own: HarExchangeFacts, time: number): readonly TimedFact[] {
  const { url, status, ip } = entry.facts;
  const shared = { requestId: own.requestId, url, time, fromCache: own.fromCache };
  switch (own.end) {
    case null:
      return [];
    case "failed":
      return [{ time, fact: { kind: "failed", ...shared, error: own.error ?? "" } }];
    case "redirect":
      return [{ time, fact: { kind: "redirect", ...shared, to: own.redirectTo ?? "", ip } }];
    case "completed":
      return [{ time, fact: { kind: "completed", ...shared, status, ip } }];
  }
}
