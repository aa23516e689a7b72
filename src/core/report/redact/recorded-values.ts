import { lossyText } from "../../bytes/byte-string.ts";
import type { Exchange, SetLine } from "../../capture/exchange.ts";
import type { CaptureRecord } from "../../capture/record.ts";
import { parseCookieHeader } from "../../cookie/parse-cookie-header.ts";
import type { Hash } from "../../session/redact.ts";
import { redactHeaderValue, redactLineAttributes, redactPath } from "./redact-places.ts";

/** Tells `hear` of every value of a record that a redacted report hides, some of them many times. Pauses often. */
export function* hearRecordedValues(record: CaptureRecord, hear: (value: string) => void): Generator<void> {
  const hash: Hash = (value) => {
    hear(value);
    return "";
  };
  for (const { history } of record.jar.values()) {
    for (const { cookie } of history) {
      hear(cookie.value);
      redactPath(cookie.path, hash);
    }
    yield;
  }
  for (const exchange of record.exchanges) {
    hearExchange(exchange, hash);
    yield;
  }
  for (const { topUrl } of record.tabs.values()) if (topUrl !== null) redactPath(topUrl, hash);
  for (const { url, authorization, frames } of record.transport) {
    redactPath(url, hash);
    if (authorization !== null) redactHeaderValue("authorization", authorization, hash);
    for (const [, , , , preview] of frames) hear(preview);
    yield;
  }
}

function hearExchange(exchange: Exchange, hash: Hash): void {
  for (const url of [exchange.url, exchange.topUrl, exchange.end?.redirectTo, exchange.initiator]) {
    if (url) redactPath(url, hash);
  }
  for (const [name, value] of [...exchange.headers, ...(exchange.response?.headers ?? [])]) {
    redactHeaderValue(name, lossyText(value), hash);
  }
  if (exchange.cookie !== null) for (const { value } of parseCookieHeader(exchange.cookie)) hash(lossyText(value));
  for (const line of exchange.response?.setLines ?? []) hearLine(line, hash);
}

function hearLine(line: SetLine, hash: Hash): void {
  hash(line.identity.value);
  hash(lossyText(line.parsed.value));
  redactLineAttributes(lossyText(line.line), hash);
}
