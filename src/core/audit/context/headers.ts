import { lossyText } from "../../bytes/byte-string.ts";
import type { Exchange } from "../../capture/exchange.ts";

/** The first request header of a name, which must be in lower case. */
export function requestHeader(exchange: Exchange, name: string): string | null {
  const header = exchange.headers.find(([key]) => key.toLowerCase() === name);
  return header === undefined ? null : lossyText(header[1]);
}

/** The response headers of a name in lower case, joined as a list; null without one. RFC 9110 section 5.2. */
export function responseHeader(exchange: Exchange, name: string): string | null {
  const headers = exchange.response?.headers.filter(([key]) => key.toLowerCase() === name) ?? [];
  return headers.length === 0 ? null : headers.map(([, value]) => lossyText(value)).join(", ");
}

/** Directives of Cache-Control in lower case, without their values. RFC 9111 section 5.2. */
export function cacheDirectives(exchange: Exchange): ReadonlySet<string> {
  const header = responseHeader(exchange, "cache-control") ?? "";
  const names = header.split(",").map((part) => (part.split("=")[0] ?? "").trim().toLowerCase());
  return new Set(names.filter((name) => name !== ""));
}
