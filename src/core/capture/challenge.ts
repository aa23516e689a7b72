import type { CompletedEvent } from "./event.ts";
import type { Exchange } from "./exchange.ts";
import type { CaptureRecord } from "./record.ts";

/**
 * Whether an answer demands credentials. The browser that has some sends the same request again with the same request id,
 * and tells of no end of the first. RFC 9110 sections 11.2, 15.5.2 and 15.5.8.
 */
export function isChallenge(status: number | null | undefined): boolean {
  return status === 401 || status === 407;
}

/** Whether an end tells of a later answer than the demand for credentials that the hop had. */
export function isAfterChallenge(hop: Exchange, event: CompletedEvent): boolean {
  return isChallenge(hop.response?.status) && hop.response?.status !== event.status;
}

/** The demands of a chain whose request went out again, each with the time of its end. */
export function metChallenges(record: CaptureRecord, requestId: string): readonly (readonly [Exchange, number])[] {
  const chain = record.chains.get(requestId) ?? [];
  return chain.flatMap((hop, index) => {
    const next = chain[index + 1];
    if (hop.end !== null || !isChallenge(hop.response?.status) || next?.url !== hop.url) return [];
    return [[hop, next.sentAt ?? hop.response?.time ?? 0]];
  });
}
