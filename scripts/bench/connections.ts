import { applyEvent } from "../../src/core/capture/apply.ts";
import type { CaptureFact } from "../../src/core/capture/event.ts";
import { emptyRecord } from "../../src/core/capture/record.ts";
import { connectionMap } from "../../src/core/connection/connection-map.ts";
import { readHarEntry } from "../../src/core/connection/read-har-entry.ts";
import { median } from "./measure.ts";

const START = Date.UTC(2026, 10, 22, 9);
const HOSTS = 25;

/** One HAR entry in ten opens a connection; each host has requests that differ in nothing but their time. */
function harEntry(at: number): object {
  const opens = at % 10 === 0;
  const connect = opens ? 20 : -1;
  return {
    startedDateTime: new Date(START + at * 7).toISOString(),
    request: { method: "GET", url: `https://host${at % HOSTS}.test/${at % 4}`, headers: [] },
    response: { status: 200, httpVersion: "http/2.0", headers: [] },
    timings: { blocked: 1, dns: opens ? 2 : -1, connect, ssl: opens ? 12 : -1, send: 1, wait: 30, receive: 4 },
    serverIPAddress: "127.0.0.1",
    connection: "443",
    _connectionId: String(Math.floor(at / (10 * HOSTS)) * HOSTS + (at % HOSTS) + 1),
  };
}

function requestFacts(at: number): readonly CaptureFact[] {
  const time = START + at * 7 + 3;
  const fact = { requestId: String(at), url: `https://host${at % HOSTS}.test/${at % 4}` };
  return [
    {
      ...{ ...fact, kind: "request", time, tabId: 1, frameId: 0, parentFrameId: -1, documentId: null, storeId: "0" },
      ...{ type: "image", method: "GET", initiator: null, topUrl: "https://host0.test/", cookie: null, headers: [] },
    },
    { ...fact, kind: "response", time: time + 30, status: 200, statusLine: "", setCookie: [], headers: [] },
    { ...fact, kind: "completed", time: time + 34, status: 200, fromCache: false, ip: "127.0.0.1" },
  ];
}

/** A record of so many exchanges, without what DevTools told of them, and the HAR that it gave. */
function prepared(count: number): { readonly har: readonly object[]; readonly facts: readonly CaptureFact[] } {
  const numbers = Array.from({ length: count }, (_, at) => at);
  return { har: numbers.map(harEntry), facts: numbers.flatMap(requestFacts) };
}

/** Milliseconds of processor time from HAR entries to connections. */
function fold({ har, facts }: ReturnType<typeof prepared>): number {
  const record = emptyRecord();
  facts.forEach((fact, at) => {
    applyEvent(record, { ...fact, boot: "b", seq: at, at: START });
  });
  const before = process.cpuUsage();
  har.forEach((entry, at) => {
    const read = readHarEntry(entry);
    if (!read) throw new Error("an entry cannot be read");
    const frames = { frameCount: 0, framesFrom: 0, frames: [] };
    const transport = { ...read, ...frames, kind: "transport", page: "p", counter: at, lost: 0, entry: at } as const;
    applyEvent(record, { ...transport, finished: true, boot: "b", seq: facts.length + at, at: START });
  });
  const { connections, unmatchedEntries } = connectionMap(record);
  const { user, system } = process.cpuUsage(before);
  if (unmatchedEntries > 0 || connections.length === 0) throw new Error("the entries do not meet their exchanges");
  return (user + system) / 1000;
}

/** Folds a small and a ten times larger HAR in turn; tells both medians and their ratio, which is 10 where time is linear. */
export function connectionsBench(rounds: number): string {
  const [small, large] = [prepared(500), prepared(5000)];
  for (let round = 0; round < 5; round++) fold(small);
  fold(large);
  const times: { readonly small: number; readonly large: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    // The small one ten times, so that both are long enough to be measured.
    let sum = 0;
    for (let again = 0; again < 10; again++) sum += fold(small);
    times.push({ small: sum / 10, large: fold(large) });
  }
  const one = median(times.map((time) => time.small));
  const other = median(times.map((time) => time.large));
  return [
    `500 entries    ${one.toFixed(2)} ms`,
    `5,000 entries  ${other.toFixed(2)} ms`,
    `ratio          ${(other / one).toFixed(1)} (10 where time grows as the number of entries)`,
  ].join("\n");
}
