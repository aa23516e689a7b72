import { lossyText } from "../bytes/byte-string.ts";
import { parseCookieHeader } from "../cookie/parse-cookie-header.ts";
import { schemefulSite } from "../site/site.ts";
import { cookieTravel, type Exchange } from "./exchange.ts";
import type { CaptureRecord } from "./record.ts";
import { requestOf } from "./request-of.ts";

/** The last earlier exchange with the same host that carried a cookie of that name. */
export function lastThatCarried(record: CaptureRecord, exchange: Exchange, name: string): Exchange | null {
  const at = record.exchanges.indexOf(exchange);
  for (let before = at - 1; before >= 0; before--) {
    const other = record.exchanges[before];
    if (other?.host === exchange.host && other.storeId === exchange.storeId && carries(other, name)) return other;
  }
  return null;
}

function carries(exchange: Exchange, name: string): boolean {
  if (exchange.cookie === null || cookieTravel(exchange) !== "carried") return false;
  return parseCookieHeader(exchange.cookie).some((pair) => lossyText(pair.name) === name);
}

/** A fact that decides about cookies, of two exchanges. `fact` is the end of a message key. */
export interface FactPair {
  readonly fact: "site" | "top-site" | "method" | "type" | "scheme" | "path" | "initiator" | "partition" | "redirects";
  readonly one: string;
  readonly other: string;
  readonly differs: boolean;
}

/** The facts that decide about cookies, side by side. */
export function compareExchanges(record: CaptureRecord, one: Exchange, other: Exchange): readonly FactPair[] {
  const [ones, others] = [factsOf(record, one), factsOf(record, other)];
  return FACTS.map((fact) => ({ fact, one: ones[fact], other: others[fact], differs: ones[fact] !== others[fact] }));
}

const FACTS = ["site", "top-site", "initiator", "method", "type", "scheme", "path", "partition", "redirects"] as const;

function factsOf(record: CaptureRecord, exchange: Exchange): Readonly<Record<FactPair["fact"], string>> {
  const url = new URL(exchange.url);
  const { access } = requestOf(record, exchange);
  const hops = record.chains.get(exchange.requestId) ?? [exchange];
  return {
    site: schemefulSite(exchange.url) ?? "",
    "top-site": exchange.topUrl === null ? "" : (schemefulSite(exchange.topUrl) ?? ""),
    initiator: exchange.initiator ?? "",
    method: exchange.method,
    type: exchange.type,
    scheme: url.protocol.replace(":", ""),
    path: url.pathname,
    partition: access.partition?.topLevelSite ?? "",
    redirects: hops
      .slice(0, Math.max(0, hops.indexOf(exchange)))
      .map((hop) => hop.host)
      .join(" → "),
  };
}
