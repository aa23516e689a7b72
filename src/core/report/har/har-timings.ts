import type { Exchange } from "../../capture/exchange.ts";
import type { Ride } from "../../connection/connection.ts";

/** Milliseconds of each phase; -1 for a phase that did not take place or was not seen. HAR 1.2, timings. */
export interface Timings {
  readonly blocked: number;
  readonly dns: number;
  readonly connect: number;
  readonly ssl: number;
  readonly send: number;
  readonly wait: number;
  readonly receive: number;
}

/** As DevTools measured them, else what the times of request, answer and end leave. */
export function harTimings(exchange: Exchange, ride: Ride | undefined): Timings {
  return ride === undefined ? fromExchange(exchange) : fromRide(ride);
}

function fromRide({ phases }: Ride): Timings {
  const of = (...names: readonly string[]): number => {
    const found = phases.filter(({ name }) => names.includes(name));
    return found.length === 0 ? -1 : found.reduce((sum, { start, end }) => sum + Math.max(0, end - start), 0);
  };
  return {
    blocked: of("blocked"),
    dns: of("dns"),
    // The time for TLS is part of the time to connect.
    connect: of("tcp", "tls", "quic"),
    ssl: of("tls"),
    send: Math.max(0, of("send")),
    wait: Math.max(0, of("wait")),
    receive: Math.max(0, of("receive")),
  };
}

function fromExchange({ sentAt, response, end }: Exchange): Timings {
  const start = sentAt ?? response?.time ?? end?.time ?? 0;
  const answered = response?.time ?? end?.time ?? start;
  const ended = end?.time ?? answered;
  const none = { blocked: -1, dns: -1, connect: -1, ssl: -1, send: 0 };
  return { ...none, wait: Math.max(0, answered - start), receive: Math.max(0, ended - answered) };
}

export function totalTime({ blocked, dns, connect, send, wait, receive }: Timings): number {
  return [blocked, dns, connect, send, wait, receive].reduce((sum, time) => sum + Math.max(0, time), 0);
}
