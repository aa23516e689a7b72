import type { Chosen } from "./connections-model.ts";
import type { Lane } from "./lane.ts";

/** Where a key leads from the chosen place: rides left and right, lanes up and down; null for a key that moves nothing. */
export function moved(
  key: string,
  lanes: readonly Lane[],
  chosen: Chosen | null,
): { lane: Lane; ride: number | null } | null {
  const at = lanes.findIndex(({ id }) => id === chosen?.lane);
  const here = lanes[at];
  switch (key) {
    case "ArrowDown":
      return laneFrom(lanes, at + 1, 1);
    case "ArrowUp":
      return laneFrom(lanes, at < 0 ? lanes.length - 1 : at - 1, -1);
    case "Home":
      return laneFrom(lanes, 0, 1);
    case "End":
      return laneFrom(lanes, lanes.length - 1, -1);
    case "ArrowRight":
      return here ? rideFrom(here, (chosen?.ride ?? -1) + 1) : laneFrom(lanes, 0, 1);
    case "ArrowLeft":
      return here ? rideFrom(here, (chosen?.ride ?? 1) - 1) : laneFrom(lanes, 0, 1);
    default:
      return null;
  }
}

function laneFrom(lanes: readonly Lane[], from: number, step: 1 | -1): { lane: Lane; ride: number | null } | null {
  for (let at = from; at >= 0 && at < lanes.length; at += step) {
    const lane = lanes[at];
    if (lane && lane.kind !== "host") return { lane, ride: lane.kind === "connection" ? 0 : null };
  }
  return null;
}

function rideFrom(lane: Lane, at: number): { lane: Lane; ride: number | null } {
  if (lane.kind !== "connection") return { lane, ride: null };
  return { lane, ride: Math.max(0, Math.min(lane.connection.rides.length - 1, at)) };
}
