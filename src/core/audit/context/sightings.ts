import type { Exchange } from "../../capture/exchange.ts";
import type { CaptureRecord } from "../../capture/record.ts";
import { requestHeader } from "./headers.ts";
import type { Session } from "./sessions.ts";
import { urlValues } from "./url-values.ts";

/** The value of a session somewhere else than in a cookie. */
export interface Sighting {
  readonly session: Session;
  readonly exchange: Exchange;
  readonly where: "url" | "referer";
  /** Name of the parameter; empty where the value stands in the path. */
  readonly parameter: string;
}

/** Values shorter than this turn up by chance. */
export const SHORTEST = 12;

export function sightingsOf(record: CaptureRecord, sessions: readonly Session[]): readonly Sighting[] {
  const byValue = new Map<string, Session>();
  for (const session of sessions) {
    const history = session.row.entry?.history ?? [];
    for (const value of [session.row.value, ...history.map(({ cookie }) => cookie.value)]) {
      if (value.length >= SHORTEST) byValue.set(decoded(value), session);
    }
  }
  if (byValue.size === 0) return [];
  const sightings: Sighting[] = [];
  for (const exchange of record.exchanges) {
    look(exchange, "url", exchange.url);
    look(exchange, "referer", requestHeader(exchange, "referer") ?? "");
  }
  return sightings;

  function look(exchange: Exchange, where: Sighting["where"], url: string): void {
    for (const { name, value } of urlValues(url)) {
      const session = byValue.get(value);
      if (session !== undefined) sightings.push({ session, exchange, where, parameter: name });
    }
  }
}

/** Cookie values are often percent-encoded once more than parameters are. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
