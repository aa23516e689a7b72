import type { Exchange } from "./exchange.ts";
import type { CaptureRecord } from "./record.ts";

/**
 * The hop that an event is about. After a wake-up Firefox delivers events grouped by listener, so all hops of a chain
 * can be there before the first response: the first hop of this URL that still lacks the fact is the one.
 */
export function hopFor(
  record: CaptureRecord,
  event: { readonly requestId: string; readonly url: string },
  lacks: (hop: Exchange) => boolean,
): Exchange | undefined {
  const chain = record.chains.get(event.requestId) ?? [];
  return chain.find((hop) => hop.url === event.url && lacks(hop));
}

/** One event told of both: the end came before the headers and stands in for them, or the answer was the last word. */
export function endedWithAnswer({ response, end }: Exchange): boolean {
  return response !== null && response.time === end?.time;
}

/** When the first thing that is known of a hop beyond its request happened. */
export function seenAt({ response, end }: Exchange): number {
  return response?.time ?? end?.time ?? 0;
}

/** Firefox tells of a revalidated answer twice: the 304 that came, and then the 200 that it keeps in its cache. */
export function wasRevalidated(hop: Exchange): boolean {
  return hop.end === null && hop.response?.status === 304;
}
