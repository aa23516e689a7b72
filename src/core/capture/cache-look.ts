import type { Exchange } from "./exchange.ts";

/**
 * Whether an exchange that ended in this error was the browser looking into its own cache and finding nothing. Chromium's
 * DevTools does so for the source of a document that it has not seen loading, and webRequest tells of it with the cookies
 * that would have gone. The error is given only to requests that may not leave the machine; a page can make such ones by
 * fetch alone, whose type is another.
 * https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h (CACHE_MISS)
 */
export function isCacheLook(exchange: Exchange, error: string): boolean {
  return error === "net::ERR_CACHE_MISS" && exchange.type === "other" && exchange.response === null;
}
