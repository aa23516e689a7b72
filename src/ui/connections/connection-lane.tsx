import type { TargetedPointerEvent, VNode } from "preact";
import { useMemo } from "preact/hooks";
import { useT } from "../i18n/context.ts";
import { drawLane, LANE_HEIGHT, rideAt } from "./layout/lane-drawing.ts";
import { rideStart } from "./layout/lane-tracks.ts";
import type { ConnectionsModel } from "./model/connections-model.ts";
import type { Lane } from "./model/lane.ts";
import { millisecondsText, rideName } from "./text/lane-text.ts";

interface ConnectionLaneProps {
  readonly lane: Extract<Lane, { kind: "connection" }>;
  readonly width: number;
  readonly model: ConnectionsModel;
  /** Place of the chosen ride. */
  readonly ride: number | null;
}

/** Opening thin, waiting light, receiving dark, and a mark where a session rode. */
export function ConnectionLane({ lane, width, model, ride }: ConnectionLaneProps): VNode {
  const t = useT();
  const { rides } = lane.connection;
  const scale = model.scale.value;
  const view = model.view.value;
  const drawing = useMemo(
    () => drawLane(rides, lane.tracks, ({ exchangeId }) => model.withSession(exchangeId), scale, view, width),
    [rides, lane.tracks, model, scale, view, width, model.figures.value],
  );
  const x = (time: number): number => ((scale.place(time) - view.from) / view.span) * width;
  const chosen = ride === null ? undefined : rides[ride];
  const track = (LANE_HEIGHT - 4) / lane.tracks.count;
  const onPointerMove = (event: TargetedPointerEvent<SVGSVGElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    const row = Math.floor(((event.clientY - box.top) / LANE_HEIGHT) * lane.tracks.count);
    const at = rideAt(rides, scale, view, width, { x: event.clientX - box.left, track: row, tracks: lane.tracks });
    const under = rides[at];
    const text = under
      ? `${rideName(under)} · ${under.status} · ${millisecondsText(t, under.end - rideStart(under))}`
      : "";
    if (event.currentTarget.parentElement) event.currentTarget.parentElement.title = text;
  };
  return (
    <>
      <svg class="lane-svg" width={width} height={LANE_HEIGHT} aria-hidden="true" onPointerMove={onPointerMove}>
        {[...drawing.paths].map(([ink, path]) => (
          <path key={ink} class={`ink-${ink}`} d={path} />
        ))}
        {drawing.sessions.length > 0 && (
          <path class="ink-session" d={drawing.sessions.map((left) => `M${left} 0l3 3l-3 3l-3 -3Z`).join("")} />
        )}
        {chosen && (
          <rect
            class="ride-chosen"
            x={x(rideStart(chosen)) - 1.5}
            y={2 + (lane.tracks.of[ride ?? 0] ?? 0) * track}
            width={Math.max(4, x(chosen.end) - x(rideStart(chosen)) + 3)}
            height={track}
            rx={2}
          />
        )}
      </svg>
      {drawing.labels.map(({ left, width: room, ride: at }) => (
        <span key={at} class="ride-name" aria-hidden="true" style={{ left: `${left}px`, width: `${room}px` }}>
          {rides[at] && rideName(rides[at])}
        </span>
      ))}
    </>
  );
}
