/** A HAR entry as Chromium 156 gives it to an extension. */
export interface HarParts {
  readonly url?: string;
  readonly method?: string;
  readonly status?: number;
  readonly start?: string;
  readonly timings?: Readonly<Record<string, number>>;
  readonly requestHeaders?: Readonly<Record<string, string>>;
  readonly responseHeaders?: Readonly<Record<string, string>>;
  readonly more?: Readonly<Record<string, unknown>>;
}

export const HAR_START = "2026-11-22T09:12:04.120Z";

export function harEntry(parts: HarParts = {}): object {
  const headers = (all: Readonly<Record<string, string>> = {}): readonly object[] =>
    Object.entries(all).map(([name, value]) => ({ name, value }));
  return {
    startedDateTime: parts.start ?? HAR_START,
    time: 24,
    request: {
      method: parts.method ?? "GET",
      url: parts.url ?? "https://shop.test/",
      httpVersion: "http/2.0",
      headers: headers(parts.requestHeaders),
      cookies: [],
    },
    response: {
      status: parts.status ?? 200,
      httpVersion: "http/2.0",
      headers: headers(parts.responseHeaders),
      _fetchedViaServiceWorker: false,
    },
    timings: parts.timings ?? { blocked: 1.5, dns: 0.25, ssl: 4, connect: 6, send: 0.5, wait: 10, receive: 2 },
    serverIPAddress: "127.0.0.1",
    connection: "443",
    _connectionId: "238",
    _resourceType: "document",
    ...parts.more,
  };
}

/** The entry of a WebSocket: while it is open it has not finished. */
export function harChannel(messages: readonly object[] = [], parts: HarParts = {}): object {
  return harEntry({
    url: "wss://shop.test/echo",
    status: 101,
    timings: { blocked: -1, dns: -1, ssl: -1, connect: -1, send: 0, wait: 40, receive: 0 },
    ...parts,
    more: {
      serverIPAddress: "",
      connection: undefined,
      _connectionId: undefined,
      _resourceType: "websocket",
      _webSocketMessages: messages,
      ...parts.more,
    },
  });
}
