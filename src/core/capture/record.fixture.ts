import { byteStringFromText } from "../bytes/byte-string.ts";
import { applyEvent } from "./apply.ts";
import type { BrowserName, CaptureEvent, CaptureFact } from "./event.ts";
import type { JarCookie } from "./jar-cookie.ts";
import { type CaptureRecord, emptyRecord } from "./record.ts";
import type { TransportEvent } from "./transport-event.ts";

/** Stamps facts one after the other, ten milliseconds apart. */
export function stamped(facts: readonly CaptureFact[], boot = "boot"): readonly CaptureEvent[] {
  return facts.map((fact, at) => ({ ...fact, boot, seq: at + 1, at: 1_000_000 + at * 10 }));
}

export function recordOf(...facts: readonly CaptureFact[]): CaptureRecord {
  const record = emptyRecord();
  for (const event of stamped(facts)) applyEvent(record, event);
  return record;
}

export function begin(browser: BrowserName = "chromium"): CaptureFact {
  return { kind: "begin", browser, version: "156", tabId: 1, storeId: "0", private: false, salt: "salt" };
}

export const tab: CaptureFact = { kind: "tab", tabId: 1, openedBy: null, url: "https://shop.test/" };
export const on: CaptureFact = { kind: "recording", state: "on", claims: ["person"] };

interface HopOptions {
  readonly id?: string;
  readonly url?: string;
  readonly method?: string;
  readonly type?: string;
  readonly cookie?: string;
  readonly initiator?: string;
  readonly frameId?: number;
  /** Milliseconds after the first request, for further hops to one URL. */
  readonly later?: number;
}

const TIME = 1_000_000;

export function request(options: HopOptions = {}): CaptureFact {
  return {
    kind: "request",
    requestId: options.id ?? "1",
    url: options.url ?? "https://shop.test/",
    time: TIME + (options.later ?? 0),
    tabId: 1,
    frameId: options.frameId ?? 0,
    parentFrameId: -1,
    documentId: null,
    storeId: "0",
    type: options.type ?? "main_frame",
    method: options.method ?? "GET",
    initiator: options.initiator ?? null,
    topUrl: null,
    cookie: options.cookie === undefined ? null : byteStringFromText(options.cookie),
    headers: [],
  };
}

export function response(
  setCookie: readonly string[] = [],
  options: HopOptions & { readonly status?: number; readonly headers?: readonly (readonly [string, string])[] } = {},
): CaptureFact {
  return {
    kind: "response",
    requestId: options.id ?? "1",
    url: options.url ?? "https://shop.test/",
    time: TIME + 20 + (options.later ?? 0),
    status: options.status ?? 200,
    statusLine: "HTTP/1.1 200 OK",
    setCookie: setCookie.map(byteStringFromText),
    headers: (options.headers ?? []).map(([name, value]) => [name, byteStringFromText(value)] as const),
  };
}

export function redirect(to: string, options: HopOptions = {}): CaptureFact {
  const url = options.url ?? "https://shop.test/";
  return {
    kind: "redirect",
    requestId: options.id ?? "1",
    url,
    time: TIME + 25 + (options.later ?? 0),
    to,
    fromCache: false,
    ip: null,
  };
}

export function completed(
  options: HopOptions & { readonly fromCache?: boolean; readonly status?: number } = {},
): CaptureFact {
  return {
    kind: "completed",
    requestId: options.id ?? "1",
    url: options.url ?? "https://shop.test/",
    time: TIME + 30 + (options.later ?? 0),
    status: options.status ?? 200,
    fromCache: options.fromCache ?? false,
    ip: "127.0.0.1",
  };
}

export function failed(options: HopOptions & { readonly error?: string } = {}): CaptureFact {
  const url = options.url ?? "https://shop.test/";
  return {
    kind: "failed",
    requestId: options.id ?? "1",
    url,
    time: TIME + 30 + (options.later ?? 0),
    error: options.error ?? "net::ERR_ABORTED",
    fromCache: false,
  };
}

export function cookie(parts: Partial<JarCookie> = {}): JarCookie {
  return {
    storeId: "0",
    partitionKey: null,
    firstPartyDomain: "",
    domain: "shop.test",
    hostOnly: true,
    path: "/",
    name: "a",
    value: "1",
    secure: false,
    httpOnly: false,
    sameSite: "unspecified",
    expires: null,
    ...parts,
  };
}

export function jarChange(
  parts: Partial<JarCookie> = {},
  cause: "explicit" | "overwrite" = "explicit",
  removed = false,
): CaptureFact {
  return { kind: "jar-change", cookie: cookie(parts), removed, cause };
}

/** A read of the jar of shop.test asked for after the event numbered `began`. */
export function jarRead(began: number, parts: Partial<Extract<CaptureFact, { kind: "jar-read" }>> = {}): CaptureFact {
  return { kind: "jar-read", storeId: "0", sites: ["shop.test"], began, set: [], gone: [], unreadable: [], ...parts };
}

/** An entry of DevTools about the exchange of `request()`, on a connection that it opened. */
export function transport(parts: Partial<TransportEvent> = {}): TransportEvent {
  return {
    kind: "transport",
    page: "p",
    counter: parts.entry ?? 0,
    lost: 0,
    entry: 0,
    url: "https://shop.test/",
    method: "GET",
    status: 200,
    start: TIME,
    timings: [1, 1, 6, 4, 1, 10, 2],
    connectionId: "7",
    port: 443,
    ip: "127.0.0.1",
    httpVersion: "http/2.0",
    resourceType: "document",
    source: "network",
    closes: false,
    authorization: null,
    finished: true,
    frameCount: 0,
    framesFrom: 0,
    frames: [],
    ...parts,
  };
}
