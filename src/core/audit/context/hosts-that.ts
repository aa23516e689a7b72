import type { Exchange } from "../../capture/exchange.ts";
import type { CaptureRecord } from "../../capture/record.ts";

/** The first exchange of each host that shows something, in the order of the record. */
export function hostsThat(
  { exchanges }: CaptureRecord,
  show: (exchange: Exchange) => boolean,
): readonly (readonly [host: string, exchange: Exchange])[] {
  const hosts = new Map<string, Exchange>();
  for (const exchange of exchanges) {
    if (!hosts.has(exchange.host) && show(exchange)) hosts.set(exchange.host, exchange);
  }
  return [...hosts];
}
