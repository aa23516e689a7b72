import type { Channel } from "../../../core/connection/connection.ts";
import { LANE_HEIGHT } from "./lane-drawing.ts";
import type { TimeScale } from "./time-scale.ts";
import type { Viewport } from "./viewport.ts";

/** A WebSocket as two paths of ticks: what was sent goes up, what came goes down. */
export interface ChannelDrawing {
  readonly sent: string;
  readonly received: string;
  /** The line on which the ticks stand, in CSS pixels. */
  readonly from: number;
  readonly to: number;
}

/** @param until where the line of an open channel ends, milliseconds since 1970. */
export function drawChannel(
  channel: Channel,
  until: number,
  scale: TimeScale,
  view: Viewport,
  width: number,
): ChannelDrawing {
  const x = (time: number): number => Math.round(((scale.place(time) - view.from) / view.span) * width);
  const middle = LANE_HEIGHT / 2;
  const columns = { sent: new Set<number>(), received: new Set<number>() };
  for (const { direction, at } of channel.frames) {
    const left = x(at);
    if (left >= 0 && left <= width) columns[direction].add(left);
  }
  const path = (lefts: ReadonlySet<number>, end: number): string =>
    [...lefts].map((left) => `M${left + 0.5} ${middle}V${end}`).join("");
  return {
    sent: path(columns.sent, 3),
    received: path(columns.received, LANE_HEIGHT - 3),
    from: Math.max(0, Math.min(width, x(channel.openedAt))),
    to: Math.max(0, Math.min(width, x(channel.closedAt ?? until))),
  };
}
