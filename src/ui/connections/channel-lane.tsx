import type { VNode } from "preact";
import type { Channel } from "../../core/connection/connection.ts";
import { drawChannel } from "./layout/channel-drawing.ts";
import { LANE_HEIGHT } from "./layout/lane-drawing.ts";
import type { ConnectionsModel } from "./model/connections-model.ts";

interface ChannelLaneProps {
  readonly channel: Channel;
  readonly width: number;
  readonly model: ConnectionsModel;
}

/** The line of a WebSocket, with a tick for each frame: sent ones up, received ones down. */
export function ChannelLane({ channel, width, model }: ChannelLaneProps): VNode {
  const scale = model.scale.value;
  const view = model.view.value;
  const end = scale.time(scale.length);
  const { sent, received, from, to } = drawChannel(channel, end, scale, view, width);
  const middle = LANE_HEIGHT / 2;
  return (
    <svg class="lane-svg" width={width} height={LANE_HEIGHT} aria-hidden="true">
      <line
        class={`channel-line ${channel.state.value ?? "unknown"}`}
        x1={from}
        x2={Math.max(from + 1, to)}
        y1={middle}
        y2={middle}
      />
      <path class="tick-sent" d={sent} />
      <path class="tick-received" d={received} />
      <circle class="channel-end" cx={from} cy={middle} r={2.5} />
      {channel.closedAt !== null && <path class="channel-end" d={`M${to} ${middle - 5}v10`} />}
    </svg>
  );
}
