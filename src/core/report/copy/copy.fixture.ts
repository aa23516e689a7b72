import { type ByteString, byteStringFromText } from "../../bytes/byte-string.ts";
import type { CookieRow } from "../../capture/cookie-row.ts";
import type { Exchange } from "../../capture/exchange.ts";
import type { CopyInput } from "./copy-format.ts";

export function rowWith(facts: Partial<CookieRow> = {}): CookieRow {
  return {
    id: "row",
    state: "present",
    entry: null,
    name: "sid",
    value: "9F86D081884C7D65",
    storeId: "0",
    partitionKey: null,
    domain: "shop.test",
    hostOnly: true,
    path: "/",
    secure: true,
    httpOnly: true,
    sameSite: "lax",
    partitioned: false,
    lifetime: "session",
    expires: null,
    size: 19,
    party: "first",
    role: { role: "login-session", confidence: "likely", product: null, evidence: [] },
    setBy: { kind: "before" },
    verdict: null,
    lines: [],
    survivor: null,
    findings: [],
    changedAt: 0,
    ...facts,
  };
}

export function exchangeWith(facts: Partial<Exchange> = {}): Exchange {
  return {
    id: "1:0",
    requestId: "1",
    hop: 0,
    order: 0,
    url: "https://shop.test/cart?id=[1]",
    host: "shop.test",
    method: "GET",
    type: "main_frame",
    tabId: 1,
    frameId: 0,
    documentId: null,
    storeId: "0",
    initiator: null,
    topUrl: null,
    party: "first",
    sentAt: 0,
    cookie: byteStringFromText("sid=9F86D081884C7D65; theme=dark"),
    headers: [header("accept", "text/html"), header("accept-encoding", "gzip, br")],
    formFields: [],
    response: null,
    end: null,
    fromCache: false,
    ip: null,
    ...facts,
  };
}

export function header(name: string, text: string): readonly [string, ByteString] {
  return [name, byteStringFromText(text)];
}

export function inputWith(row: Partial<CookieRow> = {}, exchange: Partial<Exchange> | null = {}): CopyInput {
  return {
    row: rowWith(row),
    exchange: exchange === null ? null : exchangeWith(exchange),
    salt: "salt",
    t: (key, ...params) => [key, ...params].join(" "),
  };
}
