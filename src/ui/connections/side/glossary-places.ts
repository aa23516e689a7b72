import type { Phase } from "../../../core/connection/connection.ts";
import type { Chosen } from "../model/connections-model.ts";
import type { Lane } from "../model/lane.ts";

export const TERMS = ["packet", "socket", "channel", "client", "server", "tcp", "udp", "handshake"] as const;
export type Term = (typeof TERMS)[number];

/** Where a term can be seen in the drawing: a lane, and a ride on it. */
export interface TermPlace {
  readonly lane: Exclude<Lane, { kind: "host" }>;
  readonly ride: number | null;
}

/** For each term the place that shows it, the chosen lane before others; null where nothing in the record does. */
export function glossaryPlaces(
  lanes: readonly Lane[],
  chosen: Chosen | null,
): Readonly<Record<Term, TermPlace | null>> {
  const order = [...lanes.filter(({ id }) => id === chosen?.lane), ...lanes];
  const connection = (...phases: readonly Phase["name"][]): TermPlace | null => {
    for (const lane of order) {
      if (lane.kind !== "connection") continue;
      const at = lane.connection.rides.findIndex((ride) => phases.length === 0 || hasPhase(ride.phases, phases));
      if (at >= 0) return { lane, ride: at };
    }
    return null;
  };
  const channel = order.find((lane) => lane.kind === "channel");
  const any = connection();
  return {
    packet: connection("receive"),
    socket: any,
    channel: channel ? { lane: channel, ride: null } : null,
    client: any,
    server: any,
    tcp: connection("tcp"),
    // Without HTTP/3 it is the question for the address that goes over UDP, as a rule.
    udp: connection("quic") ?? connection("dns"),
    handshake: connection("tcp", "tls", "quic"),
  };
}

function hasPhase(phases: readonly Phase[], wanted: readonly Phase["name"][]): boolean {
  return phases.some(({ name }) => wanted.includes(name));
}
