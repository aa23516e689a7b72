import type { Connection, Phase, Ride, Tier } from "../../../core/connection/connection.ts";

/** The calls of the socket interface in the order in which an exchange makes them. */
export const CALLS = ["server", "bind", "listen", "socket", "connect", "tls", "write", "read", "close"] as const;
export type CallId = (typeof CALLS)[number];

/** What client and server do in one step, and when, as far as that can be told. */
export interface CallStep {
  readonly id: CallId;
  /** Calls of the browser and of the server; null where that side does nothing. */
  readonly client: string | null;
  readonly server: string | null;
  readonly start: number | null;
  readonly end: number | null;
  /** Of the times: those of the server, and whatever has none, are as a textbook has them. */
  readonly tier: Tier;
}

/**
 * The five calls of a client and the seven of a server, beside the times of a ride and of its connection. Over QUIC
 * nothing is connected or accepted: one socket serves all, and packets name their connection. RFC 9000 section 5.
 */
export function callsOf(connection: Connection, ride: Ride): readonly CallStep[] {
  const quic = connection.protocol.value === "h3";
  const opening = connection.identity === "measured" ? connection.opening : ride.phases;
  const at = (phases: readonly Phase[], ...names: readonly Phase["name"][]): Phase | undefined =>
    phases.find(({ name }) => names.includes(name));
  const send = at(ride.phases, "send");
  const wait = at(ride.phases, "wait");
  const receive = at(ride.phases, "receive");
  const measured = (phase: Phase | undefined): Pick<CallStep, "start" | "end" | "tier"> => ({
    start: phase?.start ?? null,
    end: phase?.end ?? null,
    tier: phase ? "measured" : "not-told",
  });
  const drawn = { start: null, end: null, tier: "illustrated" } as const;
  const answer: Phase | undefined = receive ?? (wait && { name: "receive", start: wait.end, end: wait.end });
  return [
    { id: "server", client: null, server: "socket", ...drawn },
    { id: "bind", client: null, server: "bind", ...drawn },
    // A server of QUIC neither listens nor accepts.
    ...(quic ? [] : [{ id: "listen", client: null, server: "listen", ...drawn } as const]),
    { id: "socket", client: "socket", server: null, ...drawn },
    {
      id: "connect",
      client: "connect",
      server: quic ? null : "accept",
      ...measured(at(opening, "tcp", "quic")),
      // The measured phase ends with the answer of the other side: that it is these calls follows from the protocol.
      ...(at(opening, "tcp", "quic") ? { tier: "derived" as const } : {}),
    },
    ...(connection.tls.value && !quic
      ? [{ id: "tls", client: null, server: null, ...measured(at(opening, "tls")) } as const]
      : []),
    { id: "write", client: "write", server: "read", ...measured(send ?? (wait && { ...wait, end: wait.start })) },
    { id: "read", client: "read", server: "write", ...measured(answer) },
    { id: "close", client: "close", server: "close", ...drawn },
  ];
}
