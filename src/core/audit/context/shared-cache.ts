import type { Exchange } from "../../capture/exchange.ts";
import { responseHeader } from "./headers.ts";

/** What shows that a shared cache gave the answer, as `name: value`; null where nothing does. RFC 9111 section 5.1. */
export function servedFromSharedCache(exchange: Exchange): string | null {
  if (exchange.fromCache) return null;
  const age = responseHeader(exchange, "age");
  if (age !== null && /^\s*[1-9]\d*\s*$/.test(age)) return `Age: ${age.trim()}`;
  const cloudflare = responseHeader(exchange, "cf-cache-status");
  if (cloudflare !== null && /^(?:HIT|STALE|UPDATING)$/i.test(cloudflare.trim()))
    return `CF-Cache-Status: ${cloudflare}`;
  const cache = responseHeader(exchange, "x-cache");
  return cache !== null && /(?:^|[\s,_])hit(?:$|[\s,])/i.test(cache) ? `X-Cache: ${cache.slice(0, 60)}` : null;
}
