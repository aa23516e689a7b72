import type { Channel, Connection, Phase, Ride } from "../../../core/connection/connection.ts";
import type { Lane } from "../model/lane.ts";

/** A row of the table: one exchange on its connection, or one WebSocket. */
export type TableRow =
  | {
      readonly kind: "ride";
      readonly id: string;
      readonly lane: Extract<Lane, { kind: "connection" }>;
      readonly connection: Connection;
      readonly ride: Ride;
      readonly at: number;
    }
  | {
      readonly kind: "channel";
      readonly id: string;
      readonly lane: Extract<Lane, { kind: "channel" }>;
      readonly channel: Channel;
    };

/** All that the drawing shows, in its order. */
export function tableRows(lanes: readonly Lane[]): readonly TableRow[] {
  return lanes.flatMap((lane): readonly TableRow[] => {
    if (lane.kind === "host") return [];
    if (lane.kind === "channel") return [{ kind: "channel", id: lane.id, lane, channel: lane.channel }];
    const { connection } = lane;
    return connection.rides.map((ride, at) => ({
      kind: "ride",
      id: rideRowId(lane.id, at),
      lane,
      connection,
      ride,
      at,
    }));
  });
}

export function rideRowId(lane: string, at: number): string {
  return `${lane} ${at}`;
}

/** Length of a phase in milliseconds, null where it did not take place or is not told. */
export function phaseLength(ride: Ride, name: Phase["name"]): number | null {
  const phase = ride.phases.find((one) => one.name === name);
  return phase ? phase.end - phase.start : null;
}
