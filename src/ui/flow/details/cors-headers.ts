import { lossyText } from "../../../core/bytes/byte-string.ts";
import type { Exchange } from "../../../core/capture/exchange.ts";
import { originOf } from "../../../core/site/url-parts.ts";

/** A response header that a request with credentials needs. */
export interface CorsHeader {
  readonly name: string;
  readonly wanted: string;
  /** As the response had it; null where it had none. */
  readonly found: string | null;
  readonly right: boolean;
}

/**
 * What the response must say for a page of `origin` to read it while cookies go along; nothing where page and server are
 * one origin. A wildcard does not count for such requests. Fetch section 4.9, "CORS check".
 */
export function corsHeaders(exchange: Exchange, origin: string | null): readonly CorsHeader[] {
  if (origin === null || origin === originOf(exchange.url)) return [];
  const found = (name: string): string | null => {
    const header = exchange.response?.headers.find(([key]) => key.toLowerCase() === name.toLowerCase());
    return header === undefined ? null : lossyText(header[1]);
  };
  const line = (name: string, wanted: string): CorsHeader => {
    const value = found(name);
    return { name, wanted, found: value, right: value === wanted };
  };
  return [line("Access-Control-Allow-Origin", origin), line("Access-Control-Allow-Credentials", "true")];
}
