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
  if (isBrokenOff(last)) return { value: { key: "connections_ended_broken_off" }, tier: "derived" };
  if (saysClose(last)) return { value: { key: "connections_ended_close" }, tier: "derived" };
  // Without keep-alive an answer of HTTP/1.0 ends with its connection. RFC 9112 section 9.3.
  if (last.protocol === "http/1.0" && !connectionSays(last, "keep-alive"))
    return { value: { key: "connections_ended_http10" }, tier: "derived" };
  return { value: { key: "connections_ended_unseen" }, tier: "not-told" };
}

/**
 * HTTP/1 cannot skip the rest of an answer, so who does not want it gives the connection up. A document that the browser
 * keeps from showing (204, a download) is called aborted too, though all of it has come.
 */
function isBrokenOff({ exchange, protocol }: Rider): boolean {
  if (protocol !== "http/1.1" && protocol !== "http/1.0") return false;
  if (exchange === null || exchange.type === "main_frame" || exchange.type === "sub_frame") return false;
  return /ABORTED$|ERR_FAILED$/.test(exchange.end?.error ?? "");
}

function saysClose(rider: Rider): boolean {
  return rider.entry ? rider.entry.facts.closes : connectionSays(rider, "close");
}

/** RFC 9110 section 7.6.1. */
function connectionSays({ exchange }: Rider, option: string): boolean {
  const header = exchange?.response?.headers.find(([name]) => name === "connection")?.[1] ?? "";
  return header.split(",").some((one) => one.trim().toLowerCase() === option);
}
