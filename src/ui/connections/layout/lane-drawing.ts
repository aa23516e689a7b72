import type { Phase, Ride } from "../../../core/connection/connection.ts";
import { rideStart, type Tracks } from "./lane-tracks.ts";
import type { TimeScale } from "./time-scale.ts";
import type { Viewport } from "./viewport.ts";

/** Height of a lane's drawing in CSS pixels, and of what lies above and below it. */
export const LANE_HEIGHT = 22;
const PAD = 4;

/** How each phase is drawn. */
export type Ink = "dns" | "tcp" | "tls" | "quic" | "send" | "wait" | "receive";

export interface Label {
  readonly left: number;
  readonly width: number;
  /** Place of the ride in its connection. */
  readonly ride: number;
}

/** One lane as paths, one for each ink: however many rides there are, the document holds a handful of elements. */
export interface LaneDrawing {
  readonly paths: ReadonlyMap<Ink, string>;
  /** Where to write the name of a ride; only where there is room. */
  readonly labels: readonly Label[];
  /** Centres of the marks for rides that took a session along. */
  readonly sessions: readonly number[];
}

const ROOM_FOR_NAME = 72;
const MARK_APART = 7;

export function drawLane(
  rides: readonly Ride[],
  tracks: Tracks,
  withSession: (ride: Ride) => boolean,
  scale: TimeScale,
  view: Viewport,
  width: number,
): LaneDrawing {
  const pens = new Map<string, Pen>();
  const labels: Label[] = [];
  const sessions: number[] = [];
  const height = (LANE_HEIGHT - 2 * PAD) / tracks.count;
  const x = (time: number): number => ((scale.place(time) - view.from) / view.span) * width;
  rides.forEach((ride, at) => {
    const [left, right] = [x(rideStart(ride)), x(ride.end)];
    if (right < 0 || left > width) return;
    const top = PAD + (tracks.of[at] ?? 0) * height;
    for (const { name, start, end } of ride.phases) {
      if (name === "blocked") continue;
      const key = `${name} ${top}`;
      const pen = pens.get(key) ?? new Pen(name, top, height);
      pens.set(key, pen);
      pen.box(Math.max(-2, x(start)), Math.min(width + 2, x(end)));
    }
    const shown = Math.min(right, width) - Math.max(left, 0);
    if (tracks.count === 1 && shown >= ROOM_FOR_NAME) labels.push({ left: Math.max(left, 0), width: shown, ride: at });
    const centre = Math.max(left, 0);
    if (withSession(ride) && centre - (sessions.at(-1) ?? -MARK_APART) >= MARK_APART) sessions.push(centre);
  });
  const paths = new Map<Ink, string>();
  for (const pen of pens.values()) paths.set(pen.ink, (paths.get(pen.ink) ?? "") + pen.path());
  return { paths, labels, sessions };
}

/** The ride at a place of the drawing, or the nearest within a few pixels; -1 for none. Later rides lie on top. */
export function rideAt(
  rides: readonly Ride[],
  scale: TimeScale,
  view: Viewport,
  width: number,
  at: { readonly x: number; readonly track: number; readonly tracks: Tracks },
): number {
  const x = (time: number): number => ((scale.place(time) - view.from) / view.span) * width;
  let best = -1;
  let least = 5;
  rides.forEach((ride, index) => {
    const [left, right] = [x(rideStart(ride)), x(ride.end)];
    const aside = Math.max(left - at.x, at.x - right, 0);
    const away = aside + (at.tracks.of[index] === at.track ? 0 : 2);
    if (away <= least && aside < 5) {
      best = index;
      least = away;
    }
  });
  return best;
}

/** Draws boxes of one kind on one track; boxes that touch become one. */
class Pen {
  readonly ink: Ink;
  readonly #top: number;
  readonly #height: number;
  readonly #boxes: [left: number, right: number][] = [];

  constructor(name: Exclude<Phase["name"], "blocked">, top: number, height: number) {
    this.ink = name;
    const thin = name === "dns" || name === "tcp" || name === "tls" || name === "quic";
    // Opening is drawn thinner than what the connection is there for.
    const room = height - (height > 6 ? 2 : 1);
    this.#height = thin ? Math.max(2, room / 2) : room;
    this.#top = top + (thin ? (room - this.#height) / 2 : 0);
  }

  box(left: number, right: number): void {
    const end = Math.max(right, left + 1);
    if (end < 0) return;
    const last = this.#boxes.at(-1);
    if (last && left <= last[1] + 0.5 && left >= last[0]) last[1] = Math.max(last[1], end);
    else this.#boxes.push([left, end]);
  }

  path(): string {
    const [top, bottom] = [round(this.#top), round(this.#top + this.#height)];
    return this.#boxes
      .map(([left, right]) => `M${round(left)} ${top}H${round(right)}V${bottom}H${round(left)}Z`)
      .join("");
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
