import { type ByteString, byteStringFromText, lossyText } from "../../bytes/byte-string.ts";
import type { Header } from "../../capture/event.ts";
import type { Redactor } from "../redact/redactor.ts";

export interface HarHeader {
  readonly name: string;
  readonly value: string;
  /** Base64 of the octets, where they are no UTF-8 and nothing of them was hidden. */
  readonly _bytes?: string;
}

export function harHeaders(headers: readonly Header[], redactor: Redactor): HarHeader[] {
  return headers.map(([name, value]) => harHeader(name, value, redactor.header(name, value)));
}

export function harHeader(name: string, octets: ByteString, shown: string): HarHeader {
  const lossy = lossyText(octets);
  const lost = shown === lossy && byteStringFromText(lossy) !== octets;
  return { name, value: shown, ...(lost ? { _bytes: btoa(octets) } : {}) };
}

/** The query as HAR lists it besides the URL. */
export function queryString(url: string): readonly HarHeader[] {
  const query = /\?([^#]*)/.exec(url)?.[1] ?? "";
  return [...new URLSearchParams(query).entries()].map(([name, value]) => ({ name, value }));
}
