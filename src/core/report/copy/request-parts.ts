import { type ByteString, byteStringFromText } from "../../bytes/byte-string.ts";
import type { Header } from "../../capture/event.ts";
import type { Exchange } from "../../capture/exchange.ts";

/** What a request is made of, ready to be written down as a command or as text. */
export interface RequestParts {
  readonly method: string;
  /** http or https. */
  readonly url: string;
  /** Without those that a client writes by itself; the Cookie header is the last one. */
  readonly headers: readonly Header[];
}

/** RFC 9110 section 5.6.2. */
const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

/** Belong to the connection or to a body that is not on the record. */
const CLIENT_HEADERS = new Set(["host", "connection", "content-length", "transfer-encoding", "cookie"]);

/**
 * The parts of a recorded request, or null where they are no request that a client could send. A record can come from a
 * file that somebody else made: names that are no tokens and values with line breaks are left out, since they would put
 * headers of their own, or a file of this machine (`@file`), into the request.
 */
export function requestParts(exchange: Exchange): RequestParts | null {
  const { method, url, cookie } = exchange;
  if (!TOKEN.test(method) || !/^https?:\/\/[^\s\p{Cc}]+$/iu.test(url)) return null;
  const own = exchange.headers.filter(([name]) => !CLIENT_HEADERS.has(name.toLowerCase()));
  const all: readonly Header[] = cookie === null ? own : [...own, ["Cookie", cookie]];
  return { method, url, headers: all.filter(([name, value]) => TOKEN.test(name) && !/[\0\r\n]/.test(value)) };
}

/** A header as clients take it on their command line: `name;` stands for an empty value, `name:` would remove it. */
export function curlHeader([name, value]: Header): ByteString {
  return (value === "" ? `${name};` : `${name}: ${value}`) as ByteString;
}

/** `accept-encoding` asks for compressed answers, which the client reads only when told to. */
export function splitEncoding(headers: readonly Header[]): { headers: readonly Header[]; compressed: boolean } {
  const rest = headers.filter(([name]) => name.toLowerCase() !== "accept-encoding");
  return { headers: rest, compressed: rest.length < headers.length };
}

export function urlBytes(url: string): ByteString {
  return byteStringFromText(url);
}
