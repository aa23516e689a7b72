import type { Ride } from "../../../core/connection/connection.ts";
import { rideStart } from "../layout/lane-tracks.ts";

/** Shorter rests, in milliseconds, are the time that a page needs to ask for the next thing. */
const REST = 1000;

/** How often a connection rested between exchanges, and the longest rest in milliseconds. */
export function idleGaps(rides: readonly Ride[]): { readonly count: number; readonly longest: number } {
  let reached = Number.POSITIVE_INFINITY;
  let count = 0;
  let longest = 0;
  for (const ride of rides.toSorted((one, other) => rideStart(one) - rideStart(other))) {
    const gap = rideStart(ride) - reached;
    if (gap > REST) {
      count += 1;
      longest = Math.max(longest, gap);
    }
    reached = reached === Number.POSITIVE_INFINITY ? ride.end : Math.max(reached, ride.end);
  }
  return { count, longest };
}
