import type { Exchange } from "../capture/exchange.ts";
import { schemefulSite } from "../site/site.ts";
import type { Ride } from "./connection.ts";
import type { Entry } from "./fold-entries.ts";
import { exchangePhases, harPhases } from "./phases.ts";
import { type HttpProtocol, protocolOf } from "./protocol-of.ts";

/** A request on its way, as DevTools and webRequest tell it together. */
export interface Rider {
  readonly entry: Entry | null;
  readonly exchange: Exchange | null;
  readonly ride: Omit<Ride, "reused">;
  /** When its connection was there for it: what went before was waiting and opening. */
  readonly onWire: number;
  readonly protocol: HttpProtocol | null;
}

/** @param statusLineTells whether the status line names the protocol: Firefox's does, Chromium's says HTTP/1.1 for HTTP/2. */
export function makeRider(entry: Entry | null, exchange: Exchange | null, statusLineTells: boolean): Rider {
  const protocol =
    protocolOf(entry?.facts.httpVersion ?? "") ??
    (statusLineTells && exchange?.response ? protocolOf(exchange.response.statusLine) : null);
  const phases = entry
    ? harPhases(entry.facts.start, entry.facts.timings, protocol === "h3")
    : exchange
      ? exchangePhases(exchange)
      : [];
  const start = phases[0]?.start ?? entry?.facts.start ?? exchange?.sentAt ?? 0;
  return {
    entry,
    exchange,
    protocol,
    onWire: phases.find(({ name }) => name === "send" || name === "wait")?.start ?? start,
    ride: {
      exchangeId: exchange?.id ?? null,
      method: entry?.facts.method ?? exchange?.method ?? "",
      url: entry?.facts.url ?? exchange?.url ?? "",
      status: entry?.facts.status ?? exchange?.response?.status ?? 0,
      phases,
      start,
      end: phases.at(-1)?.end ?? start,
      source: entry ? "devtools" : "wire",
    },
  };
}

/** Whether a request went over the network at all, and has something to show for it. */
export function wentOut({
  entry,
  exchange,
}: {
  readonly entry: Entry | null;
  readonly exchange: Exchange | null;
}): boolean {
  if (exchange?.fromCache && exchange.response?.status !== 304) return false;
  if (entry && entry.facts.source !== "network") return false;
  if (entry) return entry.facts.status > 0 || entry.facts.connectionId !== null;
  return exchange !== null && /^http/i.test(exchange.url) && exchange.end !== null && exchange.response !== null;
}

/**
 * Which part of the browser's pool a request draws from: connections are not shared between top-level sites, nor
 * between a site's own frames and those of others. null where the record does not know.
 * https://fetch.spec.whatwg.org/#network-partition-keys
 */
export function partitionOf(exchange: Exchange | null): string | null {
  if (exchange === null || exchange.topUrl === null) return null;
  const top = schemefulSite(exchange.topUrl);
  if (exchange.frameId === 0 || exchange.type === "main_frame") return `${top}`;
  const own = schemefulSite(exchange.type === "sub_frame" ? exchange.url : (exchange.initiator ?? exchange.topUrl));
  return own === top ? `${top}` : `${top} cross-site`;
}
