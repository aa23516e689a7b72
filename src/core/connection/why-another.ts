import type { Message } from "../message/message.ts";
import { partitionOf, type Rider } from "./rider.ts";

/** A connection, as far as the next one to its host asks about it. */
export interface Earlier {
  readonly riders: readonly Rider[];
  readonly lastUsed: number;
  /** It announced its end. */
  readonly ended: boolean;
}

/** Browsers let go of a connection that rests longer, in milliseconds. */
const REST = 300_000;

/** More than these a browser does not keep to one host, so older ones need no look. */
const LOOK_BACK = 32;

/**
 * Why a browser opened one more connection to a host to which it had some, where the record tells. The reasons are those
 * for which Chromium keeps connections apart.
 *
 * @param earlier connections to the same host and port, in the order of their first use.
 */
export function whyAnother(earlier: readonly Earlier[], riders: readonly Rider[]): Message | null {
  const [first] = riders;
  if (!first || earlier.length === 0) return null;
  if (isPreflight(first)) return { key: "connections_why_preflight" };
  const { start } = first.ride;
  const open = earlier.slice(-LOOK_BACK).filter(({ ended, lastUsed }) => !ended && start < lastUsed + REST);
  if (open.length === 0) return { key: "connections_why_ended" };
  const partition = partitionOf(first.exchange);
  const shared = open.filter(({ riders: [one] }) => {
    const its = one ? partitionOf(one.exchange) : null;
    return partition === null || its === null || its === partition;
  });
  if (shared.length === 0) return { key: "connections_why_partition" };
  const isSerial = first.protocol === "http/1.1" || first.protocol === "http/1.0";
  if (isSerial && shared.every((one) => isBusy(one, start, first.ride.end))) {
    return { key: "connections_why_busy", params: [String(shared.length)] };
  }
  return riders.every(lacksCredentials) ? { key: "connections_why_no_credentials" } : null;
}

/** A preflight goes without credentials, and so over a connection of its own kind. https://fetch.spec.whatwg.org/#cors-preflight-fetch-0 */
function isPreflight({ entry, exchange, ride }: Rider): boolean {
  if (entry?.facts.resourceType === "preflight") return true;
  return ride.method === "OPTIONS" && header(exchange, "access-control-request-method");
}

/** Whether an exchange was under way on it, or began there at that moment too. */
function isBusy({ riders }: Earlier, from: number, to: number): boolean {
  return riders.some(({ ride }) => ride.start <= to && ride.end >= from);
}

/** A request that a script or a font made, and that took neither cookies nor a password along. */
function lacksCredentials({ entry, exchange }: Rider): boolean {
  if (exchange === null || exchange.cookie !== null || (entry?.facts.authorization ?? null) !== null) return false;
  const isCors = exchange.headers.some(([name, value]) => name === "sec-fetch-mode" && value === "cors");
  return isCors || header(exchange, "origin");
}

function header(exchange: Rider["exchange"], wanted: string): boolean {
  return exchange?.headers.some(([name]) => name === wanted) ?? false;
}
