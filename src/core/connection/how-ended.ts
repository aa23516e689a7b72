import type { Message } from "../message/message.ts";
import type { Told } from "./connection.ts";
import type { Rider } from "./rider.ts";

const BROKEN = /CONNECTION|RESET|EMPTY_RESPONSE|INTERRUPT|SOCKET|PROTOCOL_ERROR/i;

/** How a connection ended, as far as its last exchange tells. The end of TCP itself is seen by no extension. */
export function howEnded(last: Rider): Told<Message> {
  const error = last.exchange?.end?.error ?? null;
  if (error !== null && BROKEN.test(error)) {
    return { value: { key: "connections_ended_error", params: [error] }, tier: "measured" };
  }
  if (saysClose(last)) return { value: { key: "connections_ended_close" }, tier: "derived" };
  // Without keep-alive an answer of HTTP/1.0 ends with its connection. RFC 9112 section 9.3.
  if (last.protocol === "http/1.0") return { value: { key: "connections_ended_http10" }, tier: "derived" };
  return { value: { key: "connections_ended_unseen" }, tier: "not-told" };
}

function saysClose({ entry, exchange }: Rider): boolean {
  if (entry) return entry.facts.closes;
  const header = exchange?.response?.headers.find(([name]) => name === "connection");
  return header !== undefined && /(?:^|,)\s*close\s*(?:,|$)/i.test(header[1]);
}
