import type { Exchange } from "../capture/exchange.ts";
import type { HarTimings } from "../capture/transport-event.ts";
import type { Phase } from "./connection.ts";
import { startOf } from "./join-entries.ts";

/**
 * The phases of a HAR entry one after the other. HAR counts TLS into `connect`; Firefox leaves it out there and writes 0
 * for what did not take place. Over QUIC there is no TCP: one handshake opens the connection and secures it.
 * RFC 9001 section 4.1.
 */
export function harPhases(start: number, timings: HarTimings, quic: boolean): readonly Phase[] {
  const [blocked, dns, connect, ssl, send, wait, receive] = timings;
  const tcp = ssl > 0 && connect >= ssl ? connect - ssl : connect;
  const lengths: readonly (readonly [Phase["name"], number])[] = [
    ["blocked", blocked],
    ["dns", dns],
    ...(quic
      ? ([["quic", Math.max(connect, ssl)]] as const)
      : ([
          ["tcp", tcp],
          ["tls", ssl],
        ] as const)),
    ["send", send],
    ["wait", wait],
    ["receive", receive],
  ];
  const phases: Phase[] = [];
  let at = start;
  for (const [name, length] of lengths) {
    if (length <= 0) continue;
    phases.push({ name, start: at, end: at + length });
    at += length;
  }
  return phases;
}

/** What webRequest tells of an exchange without an entry: the wait for the answer, and the way of its body. */
export function exchangePhases(exchange: Exchange): readonly Phase[] {
  const start = startOf(exchange);
  const answered = exchange.response?.time ?? null;
  const ended = exchange.end?.time ?? answered ?? start;
  const phases: Phase[] = [];
  if (exchange.sentAt !== null) phases.push({ name: "wait", start, end: Math.max(start, answered ?? ended) });
  if (answered !== null && ended > answered) phases.push({ name: "receive", start: answered, end: ended });
  return phases;
}

const OPENING: ReadonlySet<Phase["name"]> = new Set(["dns", "tcp", "tls", "quic"]);

/** The phases in which a connection was opened. */
export function openingPhases(phases: readonly Phase[]): readonly Phase[] {
  const opening = phases.filter(({ name }) => OPENING.has(name));
  return opening.some(({ name }) => name !== "dns") ? opening : [];
}
