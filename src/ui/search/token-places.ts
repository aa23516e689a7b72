import type { Exchange } from "../../core/capture/exchange.ts";
import { TOKEN_LENGTH } from "./match-text.ts";
import type { Query } from "./query.ts";

export type PlaceKind = "url" | "cookie" | "request-header" | "set-cookie" | "response-header";

/** One place outside the jar where a pasted token stands. */
export interface TokenPlace {
  readonly exchange: Exchange;
  readonly kind: PlaceKind;
  /** Name of the header, empty for a URL. */
  readonly header: string;
}

/** The pasted token that a query looks for, or null: only long text is worth looking for everywhere. */
export function tokenOf(query: Query): string | null {
  for (const term of query.terms) {
    const value = term.kind === "text" || term.key === "value" ? term.value : "";
    if (!term.negated && value.length >= TOKEN_LENGTH) return value;
  }
  return null;
}

/** Every place of the token on the wire, oldest first, at most `limit`. */
export function tokenPlaces(exchanges: readonly Exchange[], token: string, limit: number): readonly TokenPlace[] {
  const places: TokenPlace[] = [];
  for (const exchange of exchanges) {
    for (const place of placesIn(exchange, token)) {
      places.push(place);
      if (places.length === limit) return places;
    }
  }
  return places;
}

function* placesIn(exchange: Exchange, token: string): Generator<TokenPlace> {
  if (exchange.url.includes(token)) yield { exchange, kind: "url", header: "" };
  if (exchange.cookie?.includes(token)) yield { exchange, kind: "cookie", header: "Cookie" };
  for (const [header, value] of exchange.headers) {
    if (value.includes(token)) yield { exchange, kind: "request-header", header };
  }
  for (const { line } of exchange.response?.setLines ?? []) {
    if (line.includes(token)) yield { exchange, kind: "set-cookie", header: "Set-Cookie" };
  }
  for (const [header, value] of exchange.response?.headers ?? []) {
    if (value.includes(token)) yield { exchange, kind: "response-header", header };
  }
}
