import type { HarTimings, TransportEvent } from "../capture/transport-event.ts";

/** What one HAR entry says of its way to the server. */
export type EntryFacts = Omit<
  TransportEvent,
  "kind" | "page" | "counter" | "lost" | "entry" | "finished" | "frameCount" | "framesFrom" | "frames"
>;

/**
 * Reads a HAR entry as Chromium and Firefox give it to extensions, and as they save it to files.
 * http://www.softwareishard.com/blog/har-12-spec/#entries
 *
 * @returns null for what went over no connection (data:, chrome-extension:) and for what is no entry.
 */
export function readHarEntry(entry: object): EntryFacts | null {
  const request = objectAt(entry, "request");
  const response = objectAt(entry, "response");
  const url = textAt(request, "url") ?? "";
  const start = Date.parse(textAt(entry, "startedDateTime") ?? "");
  if (!/^(?:http|ws)s?:/i.test(url) || Number.isNaN(start)) return null;
  return {
    url,
    method: textAt(request, "method") ?? "",
    status: statusOf(response),
    start,
    timings: timingsOf(objectAt(entry, "timings")),
    connectionId: connectionIdOf(entry),
    port: portOf(entry),
    ip: textAt(entry, "serverIPAddress")?.replace(/^\[(.*)\]$/, "$1") ?? null,
    httpVersion: textAt(response, "httpVersion") ?? textAt(request, "httpVersion") ?? "",
    resourceType: textAt(entry, "_resourceType"),
    source: sourceOf(entry, response),
    closes: /(?:^|,)\s*close\s*(?:,|$)/i.test(headerAt(response, "connection") ?? ""),
    authorization: headerAt(request, "authorization"),
  };
}

/** Whether the entry is the handshake of a WebSocket. */
export function isChannelEntry(facts: Pick<EntryFacts, "url">): boolean {
  return /^wss?:/i.test(facts.url);
}

const PHASES = ["blocked", "dns", "connect", "ssl", "send", "wait", "receive"] as const;

// Chromium gives small negative numbers besides -1 for "did not take place".
function timingsOf(timings: object | null): HarTimings {
  const [blocked = -1, dns = -1, connect = -1, ssl = -1, send = -1, wait = -1, receive = -1] = PHASES.map((name) => {
    const value = numberAt(timings, name) ?? -1;
    return value < 0 ? -1 : Math.round(value * 1000) / 1000;
  });
  return [blocked, dns, connect, ssl, send, wait, receive];
}

function statusOf(response: object | null): number {
  const status = numberAt(response, "status") ?? 0;
  return Number.isInteger(status) && status >= 0 && status <= 999 ? status : 0;
}

// What a cache answers is given the number 0.
function connectionIdOf(entry: object): string | null {
  const id = textAt(entry, "_connectionId");
  return id === "0" ? null : id;
}

/** The standard calls `connection` an id; both browsers write the port of the server there. */
function portOf(entry: object): number | null {
  const port = Number(textAt(entry, "connection") ?? Number.NaN);
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : null;
}

function sourceOf(entry: object, response: object | null): EntryFacts["source"] {
  if (response !== null && Reflect.get(response, "_fetchedViaServiceWorker") === true) return "worker";
  const fromCache = Reflect.get(entry, "_fromCache") ?? Reflect.get(entry, "fromCache");
  return fromCache === undefined || fromCache === null || fromCache === false ? "network" : "cache";
}

function headerAt(message: object | null, wanted: string): string | null {
  const headers: unknown = message === null ? null : Reflect.get(message, "headers");
  if (!Array.isArray(headers)) return null;
  for (const header of headers) {
    if (typeof header !== "object" || header === null) continue;
    if (textAt(header, "name")?.toLowerCase() === wanted) return textAt(header, "value");
  }
  return null;
}

function objectAt(source: object, name: string): object | null {
  const value: unknown = Reflect.get(source, name);
  return typeof value === "object" && value !== null ? value : null;
}

function textAt(source: object | null, name: string): string | null {
  const value: unknown = source === null ? null : Reflect.get(source, name);
  return typeof value === "string" && value !== "" ? value : null;
}

function numberAt(source: object | null, name: string): number | null {
  const value: unknown = source === null ? null : Reflect.get(source, name);
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}
