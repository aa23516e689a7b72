import type { Ride } from "../../../core/connection/connection.ts";

/** Rides of HTTP/2 and 3 share the connection at the same time: so many are drawn above each other. */
const TRACKS = 3;

export interface Tracks {
  readonly count: number;
  /** Track of each ride, by its place in the connection. */
  readonly of: readonly number[];
}

/** When a ride took hold of its connection: before that it waited for one. */
export function rideStart(ride: Ride): number {
  return ride.phases.find(({ name }) => name !== "blocked")?.start ?? ride.start;
}

/** Puts rides that overlap on tracks of their own, as far as there are any. */
export function tracksOf(rides: readonly Ride[]): Tracks {
  const order = rides.map((ride, at) => ({ at, start: rideStart(ride), end: ride.end }));
  order.sort((one, other) => one.start - other.start);
  const ends: number[] = [];
  const of = new Array<number>(rides.length).fill(0);
  for (const { at, start, end } of order) {
    const free = ends.findIndex((reached) => reached <= start + 0.5);
    const track = free >= 0 ? free : ends.length < TRACKS ? ends.length : ends.indexOf(Math.min(...ends));
    ends[track] = Math.max(end, ends[track] ?? 0);
    of[at] = track;
  }
  return { count: Math.max(1, ends.length), of };
}
