import type { Exchange } from "../../capture/exchange.ts";
import { schemefulSite } from "../../site/site.ts";
import type { FindingSubject } from "../audit-result.ts";
import type { AuditContext } from "./audit-context.ts";
import { requestHeader } from "./headers.ts";
import { channelSubject, exchangeSubject, type Hit } from "./subjects.ts";

/** Whether an exchange is the handshake of a WebSocket that its server took. RFC 6455 section 4.2.2 */
export function isTakenWebSocket({ type, response }: Exchange): boolean {
  return type === "websocket" && response?.status === 101;
}

/** Whether a page of another site opened it, as its Origin says; null without one. */
export function isFromForeignPage(exchange: Exchange): boolean | null {
  const origin = requestHeader(exchange, "origin");
  return origin === null ? null : schemefulSite(origin) !== schemefulSite(exchange.url);
}

/** The channel that a handshake made, or the handshake where DevTools was not open. */
export function webSocketSubject({ connections }: AuditContext, exchange: Exchange, hit: Hit): FindingSubject {
  const channel = connections?.channels.find(({ handshake }) => handshake === exchange.id);
  return channel === undefined ? exchangeSubject(exchange, hit) : channelSubject(channel, hit);
}
