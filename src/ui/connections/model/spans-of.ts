import type { ConnectionMap } from "../../../core/connection/connection.ts";
import { rideStart } from "../layout/lane-tracks.ts";
import type { Span } from "../layout/time-scale.ts";

/** Every time at which something happened on a wire. */
export function spansOf({ connections, channels }: ConnectionMap): readonly Span[] {
  return [
    ...connections.flatMap(({ rides }) => rides.map((ride) => ({ start: rideStart(ride), end: ride.end }))),
    ...channels.flatMap(({ openedAt, closedAt, frames }) => [
      { start: openedAt, end: openedAt },
      ...frames.map(({ at }) => ({ start: at, end: at })),
      ...(closedAt === null ? [] : [{ start: closedAt, end: closedAt }]),
    ]),
  ];
}
